"""What is said of a visit: when and where, how it repeats, and all of it as text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from alltracker.care.kind_words import word_of
from alltracker.care.questions import read_questions
from alltracker.care.recurrence import Rule, RuleProblem, rule_words
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.appointments.visits import ShownVisit

_CONTEXT: Final = "visits"
_HOUR: Final = 60
_WEEKDAY: Final = 3


def _say(language: Language, text: str, count: int | None = None, **values: object) -> str:
    return language.say(Message(_CONTEXT, text, values, count))


def day_words(shown: ShownVisit, language: Language, today: dt.date) -> str:
    """Return the weekday, with the date where the year is another one, and the last day."""
    if shown.last_day != shown.first_day and shown.visit.all_day:
        text = QT_TRANSLATE_NOOP("visits", "{first} to {last}")
        style = DayStyle.WEEKDAY
        first, last = language.day(shown.first_day, style), language.day(shown.last_day, style)
        return _say(language, text, first=first, last=last)
    if shown.first_day.year != today.year:
        return language.day(shown.first_day, DayStyle.WEEKDAY_YEAR)
    return language.word("dates", WEEKDAYS[shown.first_day.weekday()])[:_WEEKDAY]


def when_words(shown: ShownVisit, language: Language, today: dt.date) -> str:
    """Return day and time, such as "Tue 09:15", with the time of another zone."""
    day = day_words(shown, language, today)
    if shown.visit.all_day:
        return day
    said = f"{day} {language.time(shown.start.time())}"
    if not shown.visit.zone or shown.visit.start == shown.start:
        return said
    text = QT_TRANSLATE_NOOP("visits", "{when} ({there} in {city})")
    there = language.time(shown.visit.start.time())
    if shown.visit.start.date() != shown.first_day:
        there = f"{language.day(shown.visit.start.date(), DayStyle.WEEKDAY)} {there}"
    return _say(language, text, when=said, there=there, city=city_of(shown.visit.zone))


def city_of(zone: str) -> str:
    """Return the place that a time zone is named after."""
    return zone.rpartition("/")[2].replace("_", " ")


def length_words(minutes: int, language: Language) -> str:
    """Return how long something lasts, such as "about 4 hours"."""
    hours, rest = divmod(minutes, _HOUR)
    if not rest:
        return _say(language, QT_TRANSLATE_NOOP("visits", "about %n hour(s)", "", 1), hours)
    if not hours:
        return _say(language, QT_TRANSLATE_NOOP("visits", "about %n minute(s)", "", 1), rest)
    text = QT_TRANSLATE_NOOP("visits", "about {hours} h {minutes} min")
    return _say(language, text, hours=hours, minutes=rest)


def line_words(shown: ShownVisit, language: Language, today: dt.date) -> str:
    """Return the second line of a visit: when, where, how long, how it repeats, its state."""
    visit = shown.visit
    length = length_words(visit.minutes, language) if visit.minutes and not visit.all_day else ""
    parts = [when_words(shown, language, today), visit.place, visit.with_whom, length]
    line = ", ".join(part.strip() for part in parts if part and part.strip())
    for more in (repeat_words(shown, language), state_words(shown, language)):
        if more:
            text = QT_TRANSLATE_NOOP("visits", "{line}. {more}")
            line = _say(language, text, line=line.removesuffix("."), more=more)
    return line


def repeat_words(shown: ShownVisit, language: Language) -> str:
    """Return how a visit repeats, without the weekday that stands there anyway."""
    rule = _rule(shown.visit.rule)
    if rule is None:
        return ""
    if rule.weekdays == (shown.visit.start.weekday(),) and not rule.nth:
        rule = replace(rule, weekdays=())
    return language.say(rule_words(replace(rule, until=None, count=None)))


def whole_rule_words(shown: ShownVisit, language: Language) -> str:
    """Return how a visit repeats, and until when."""
    rule = _rule(shown.visit.rule)
    return "" if rule is None else language.say(rule_words(rule))


def state_words(shown: ShownVisit, language: Language) -> str:
    """Return what became of a visit, with a capital; nothing while it is planned."""
    if shown.planned:
        return ""
    said = language.say(word_of(shown.visit.status))
    return said[:1].upper() + said[1:]


def chip_time(shown: ShownVisit, language: Language) -> str:
    """Return the time on a chip of the month, nothing for a whole day."""
    return "" if shown.visit.all_day else language.time(shown.start.time())


def spoken(shown: ShownVisit, language: Language, today: dt.date) -> str:
    """Return a visit in one line, for tooltips and for those who cannot see the chip."""
    text = QT_TRANSLATE_NOOP("visits", "{title}: {line}")
    line = line_words(shown, language, today)
    return _say(language, text, title=shown.visit.title, line=line)


def as_text(shown: ShownVisit, language: Language) -> str:
    """Return all of a visit as lines of text, to be copied."""
    visit = shown.visit
    when = language.day(shown.first_day, DayStyle.FULL)
    if not visit.all_day:
        when = language.value(shown.start)
    elif shown.last_day != shown.first_day:
        when = day_words(shown, language, shown.first_day)
    asked = [question.text for question in read_questions(visit.questions)]
    lines: Sequence[str] = (
        visit.title,
        when,
        ", ".join(part for part in (visit.place, visit.with_whom) if part.strip()),
        whole_rule_words(shown, language),
        visit.preparation.strip(),
        *asked,
        visit.said.strip(),
        state_words(shown, language),
    )
    return "\n".join(line for line in lines if line)


def _rule(text: str) -> Rule | None:
    try:
        return Rule.parse(text) if text else None
    except RuleProblem:
        return None
