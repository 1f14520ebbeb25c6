"""The next weeks of a draft: which phase they lie in, and the day 1s and days off in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import day_number
from alltracker.care.cycles import CycleSpan, cycles_of
from alltracker.care.kinds import PhaseKind
from alltracker.care.plan_draft import DraftPhase
from alltracker.care.plan_draft_dates import LaidPhase, Layout
from alltracker.care.plan_draft_view import cycle_views, phase_view
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

WEEKS: Final = 8
_WEEK: Final = dt.timedelta(days=7)
_ONE_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WeekEvent:
    """Something that falls on one day of a week, such as day 1 of a cycle."""

    day: dt.date
    words: Message


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One phase in a week: which of its days these are, and what falls on them."""

    key: str
    kind: PhaseKind
    name: str | Message
    beside: bool
    days: Message
    """"days 15 to 21"."""
    events: tuple[WeekEvent, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days of a plan."""

    first: dt.date
    last: dt.date
    lines: tuple[WeekLine, ...]
    """Empty for a week in no phase."""


def next_weeks(layout: Layout, from_day: dt.date, weeks: int = WEEKS) -> tuple[Week, ...]:
    """Return the weeks from ``from_day`` on, each with the phases that lie in it.

    A phase going on without a known end is taken to go on; one still planned without a length is
    shown from its first day on. Raises OverflowError past the year 9999.
    """
    firsts = [from_day + _WEEK * number for number in range(weeks)]
    return tuple(_week(layout, first) for first in firsts)


def _week(layout: Layout, first: dt.date) -> Week:
    last = first + _WEEK - _ONE_DAY
    lines = (_line(one, first, last) for one in layout.phases if not one.passed_over)
    return Week(first, last, tuple(line for line in lines if line is not None))


def _line(one: LaidPhase, first: dt.date, last: dt.date) -> WeekLine | None:
    start, end = one.start, one.end
    if start is None or start > last or (end is not None and end < first):
        return None
    if end is not None and end < start:
        return None
    begin = max(start, first)
    finish = min(end or last, last)
    phase = one.phase
    days = _days(day_number(start, begin), day_number(start, finish))
    events = tuple(sorted(_events(one, start, first, last), key=lambda event: event.day))
    return WeekLine(phase.key, phase.kind, phase.label, phase.beside, days, events)


def _days(begin: int, finish: int) -> Message:
    if begin == finish:
        text = QT_TRANSLATE_NOOP("plan_draft", "day {day}")
        return Message("plan_draft", text, {"day": begin})
    text = QT_TRANSLATE_NOOP("plan_draft", "days {first} to {last}")
    return Message("plan_draft", text, {"first": begin, "last": finish})


def _events(one: LaidPhase, start: dt.date, first: dt.date, last: dt.date) -> Iterator[WeekEvent]:
    cycles = cycles_of(phase_view(one), cycle_views(one.phase), min(last, one.end or last))
    for cycle in cycles:
        yield from _of_cycle(one.phase, cycle, first, last)
    if not cycles and first <= start <= last:
        yield WeekEvent(start, _words(QT_TRANSLATE_NOOP("plan_draft", "day 1")))
    if one.end is not None and first <= one.end <= last:
        yield WeekEvent(one.end, _words(QT_TRANSLATE_NOOP("plan_draft", "last day")))


def _of_cycle(
    phase: DraftPhase, cycle: CycleSpan, first: dt.date, last: dt.date
) -> Iterator[WeekEvent]:
    if first <= cycle.start <= last:
        text = QT_TRANSLATE_NOOP("plan_draft", "cycle {number}, day 1")
        yield WeekEvent(cycle.start, _words(text, number=cycle.number))
    if phase.cycle_on_days is None or phase.cycle_on_days >= cycle.days:
        return
    rest = cycle.start + dt.timedelta(days=phase.cycle_on_days)
    if first <= rest <= last:
        text = QT_TRANSLATE_NOOP("plan_draft", "days off begin")
        yield WeekEvent(rest, _words(text))


def _words(text: str, **values: object) -> Message:
    return Message("plan_draft", text, values)
