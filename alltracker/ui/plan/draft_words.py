"""What the editor of a plan says of phases: their days, lengths, cycles and where they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from alltracker.care.plan_draft import DraftPhase
from alltracker.care.plan_draft_dates import LaidPhase, Layout
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.ui.widgets.way import Segment, Way

_CONTEXT: Final = "plan_editor"
_WEEK: Final = 7
_LONG: Final = 120
"""A length of more days than this is also told in months (a choice of the program)."""
_MONTH: Final = 365.25 / 12


def _message(text: str, count: int | None = None, **values: object) -> Message:
    return Message(_CONTEXT, text, values, count)


def span_words(one: LaidPhase, language: Language) -> str:
    """Return "12 Nov to 9 Dec 2026", as far as the days are known."""
    start, end = one.start, one.end
    if start is None:
        return language.say(_message(QT_TRANSLATE_NOOP("plan_editor", "no dates yet")))
    if end is None or end < start:
        text = QT_TRANSLATE_NOOP("plan_editor", "from {day}")
        return language.say(_message(text, day=start))
    style = DayStyle.SHORT if start.year == end.year else DayStyle.MEDIUM
    text = QT_TRANSLATE_NOOP("plan_editor", "{start} to {end}")
    return language.say(_message(text, start=language.day(start, style), end=end))


def length_of(one: LaidPhase) -> Message:
    """Return "28 days", "about 90 days", "until the end of treatment" or "length not known"."""
    phase = one.phase
    if phase.to_end and not phase.happened:
        return _message(QT_TRANSLATE_NOOP("plan_editor", "until the end of treatment"))
    days = (one.end - one.start).days + 1 if one.span and one.start and one.end else phase.days
    if days is None:
        return _message(QT_TRANSLATE_NOOP("plan_editor", "length not known"))
    if one.guess:
        return _message(QT_TRANSLATE_NOOP("plan_editor", "about %n day(s)", "", 1), days)
    return _message(QT_TRANSLATE_NOOP("plan_editor", "%n day(s)", "", 1), days)


def cycles_of(phase: DraftPhase) -> Message | None:
    """Return "8 cycles of 21 days", "cycles of 84 days", or None without cycles."""
    if phase.cycle_days is None:
        return None
    if phase.cycle_on_days is not None and phase.cycle_on_days < phase.cycle_days:
        off = phase.cycle_days - phase.cycle_on_days
        values = {"on": phase.cycle_on_days, "off": off}
        if phase.cycles is None:
            text = QT_TRANSLATE_NOOP("plan_editor", "cycles of {on} days on, {off} off")
            return _message(text, **values)
        text = QT_TRANSLATE_NOOP("plan_editor", "%n cycle(s) of {on} days on, {off} off", "", 1)
        return _message(text, phase.cycles, **values)
    if phase.cycles is None:
        text = QT_TRANSLATE_NOOP("plan_editor", "cycles of {days} days")
        return _message(text, days=phase.cycle_days)
    text = QT_TRANSLATE_NOOP("plan_editor", "%n cycle(s) of {days} days", "", 1)
    return _message(text, phase.cycles, days=phase.cycle_days)


def state_of(one: LaidPhase) -> Message | None:
    """Return "over", "going on" or "passed over"; None for what is still to come."""
    if one.phase.ended is not None:
        return _message(QT_TRANSLATE_NOOP("plan_editor", "over"))
    if one.phase.happened:
        return _message(QT_TRANSLATE_NOOP("plan_editor", "going on"))
    if one.passed_over:
        return _message(QT_TRANSLATE_NOOP("plan_editor", "passed over"))
    return None


def second_line(one: LaidPhase, language: Language) -> str:
    """Return days, length and cycles of a phase in one line."""
    parts = [span_words(one, language)]
    if one.phase.beside:
        beside = QT_TRANSLATE_NOOP("plan_editor", "beside the others")
        parts.append(language.say(_message(beside)))
    cycles = cycles_of(one.phase)
    if cycles is not None:
        parts.append(language.say(cycles))
    return " · ".join(parts)


def other_units(days: int | None) -> Message | None:
    """Return a length in weeks, or in about so many months; None where that says no more."""
    if days is None or days < _WEEK:
        return None
    if days > _LONG:
        months = round(days / _MONTH)
        return _message(QT_TRANSLATE_NOOP("plan_editor", "about %n month(s)", "", 1), months)
    weeks, rest = divmod(days, _WEEK)
    said = _message(QT_TRANSLATE_NOOP("plan_editor", "%n week(s)", "", 1), weeks)
    if not rest:
        return said
    left = _message(QT_TRANSLATE_NOOP("plan_editor", "%n day(s)", "", 1), rest)
    text = QT_TRANSLATE_NOOP("plan_editor", "{weeks} and {days}")
    return _message(text, weeks=said, days=left)


def way_of(
    layout: Layout, history: Iterable[DraftPhase], language: Language, today: dt.date
) -> Way:
    """Return what a way bar shows of a draft; an open end reaches as far as all others do."""
    shown = [one for one in layout.phases if not one.passed_over and not one.phase.beside]
    past = [_past(one, language) for one in history if not one.beside]
    known = [day for one in shown for day in (one.start, one.end) if day is not None]
    reach = max([today, *known])
    segments = [segment for segment in past if segment is not None]
    for one in shown:
        if one.start is None:
            continue
        end = max(one.start, one.end or (reach if one.phase.happened else one.start))
        open_ended = one.end is None
        name = language.value(one.phase.label)
        segments.append(Segment(one.phase.kind, name, one.start, end, one.guess or open_ended))
    return Way(tuple(segments), today)


def _past(phase: DraftPhase, language: Language) -> Segment | None:
    start, end = phase.begun or phase.planned[0], phase.ended or phase.planned[1]
    if start is None:
        return None
    return Segment(phase.kind, language.value(phase.label), start, max(start, end or start))
