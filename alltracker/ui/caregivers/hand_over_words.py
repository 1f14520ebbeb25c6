"""A hand-over in the reader's words, for the dialog and as text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.hand_over import HandOver, HandOverLine
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language

HEADS = (
    QT_TRANSLATE_NOOP("hand_over", "Last 24 hours"),
    QT_TRANSLATE_NOOP("hand_over", "Next 24 hours"),
)
NOTHING = (
    QT_TRANSLATE_NOOP("hand_over", "Nothing was noted."),
    QT_TRANSLATE_NOOP("hand_over", "Nothing is planned or due."),
)


@dataclass(frozen=True, slots=True)
class SaidLine:
    """One line in words: ``what`` it is, and second when it was and what more is known."""

    line: HandOverLine
    what: str
    second: str


@dataclass(frozen=True, slots=True)
class SaidDay:
    """The lines of one day under its name."""

    name: str
    lines: tuple[SaidLine, ...]


@dataclass(frozen=True, slots=True)
class SaidHours:
    """One column: its title, the days with something, or the sentence that there is nothing."""

    title: str
    days: tuple[SaidDay, ...]
    nothing: str

    def as_text(self) -> str:
        """Return the column as lines of text."""
        lines = [self.title]
        for day in self.days:
            lines += ["", day.name]
            lines += [f"- {one.what}: {one.second}".removesuffix(": ") for one in day.lines]
        return "\n".join(lines if self.days else [self.title, self.nothing])


def said_hours(found: HandOver, language: Language) -> tuple[SaidHours, SaidHours]:
    """Return both columns: what was, and what comes."""
    today = found.hours.today
    past, ahead = (
        SaidHours(
            language.word("hand_over", title),
            _days(lines, today, language),
            language.word("hand_over", nothing),
        )
        for title, nothing, lines in zip(HEADS, NOTHING, (found.past, found.ahead), strict=True)
    )
    return past, ahead


def span_words(found: HandOver) -> Message:
    """Return from when to when the hand-over tells."""
    text = QT_TRANSLATE_NOOP("hand_over", "From {since} to {until}, as it was noted by {moment}")
    hours = found.hours
    values = {"since": hours.since, "until": hours.until, "moment": hours.moment.time()}
    return Message("hand_over", text, values)


def _days(lines: Sequence[HandOverLine], today: dt.date, language: Language) -> tuple[SaidDay, ...]:
    days: dict[dt.date, list[SaidLine]] = {}
    for line in lines:
        said = SaidLine(line, language.say(line.what), _second(line, language))
        days.setdefault(line.day, []).append(said)
    return tuple(
        SaidDay(_day_name(day, today, language), tuple(found)) for day, found in days.items()
    )


def _second(line: HandOverLine, language: Language) -> str:
    """Return when something was, as far as known, and what more is known of it."""
    when: object = None
    if line.time is not None:
        when = line.time
    elif line.part is not None and line.part is not DayPart.ANY:
        when = word_of(line.part)
    if when is None or line.more is None:
        return language.value(when or line.more or "")
    text = QT_TRANSLATE_NOOP("hand_over", "{when}, {more}")
    return language.say(Message("hand_over", text, {"when": when, "more": line.more}))


def _day_name(day: dt.date, today: dt.date, language: Language) -> str:
    named = {
        -1: QT_TRANSLATE_NOOP("hand_over", "Yesterday, {day}"),
        0: QT_TRANSLATE_NOOP("hand_over", "Today, {day}"),
        1: QT_TRANSLATE_NOOP("hand_over", "Tomorrow, {day}"),
    }.get((day - today).days)
    said = language.day(day, DayStyle.FULL_SHORT)
    return said if named is None else language.say(Message("hand_over", named, {"day": said}))
