"""The cycles of a phase: counted on from its first day, and anew from every cycle that moved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import day_number
from alltracker.care.rows_way import CycleStartRow, PhaseRow

NOT_KNOWN_YET: Final = dt.date(2200, 12, 31)
"""The first day of a cycle that was put off without a new date, later than any that is known."""
MOST_CYCLES: Final = 5000
"""No phase has more; keeps a cycle of one day from being counted without end."""


def noted_start(row: CycleStartRow) -> dt.date:
    """Return the first day noted for a cycle; NOT_KNOWN_YET for one put off without a date."""
    return row.starts_on or NOT_KNOWN_YET


@dataclass(frozen=True, slots=True)
class CycleSpan:
    """One cycle from its first to its last day: the day before the next one."""

    number: int
    start: dt.date
    end: dt.date
    first_planned: dt.date
    """The first day as it was planned at first."""

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return day_number(self.start, self.end)


def cycles_of(
    phase: PhaseRow, cycle_starts: Sequence[CycleStartRow], until: dt.date
) -> tuple[CycleSpan, ...]:
    """Return the cycles of a phase that begin on ``until`` or before.

    They are counted by ``cycle_days`` from the phase's first day (planned, as long as it has not
    begun) and anew from each of the ``cycle_starts`` that belong to it. There are at most
    ``phase.cycles`` of them and none begins after the phase has ended. A cycle lasts until the next
    one begins; the one before a cycle whose day is not known yet goes on until ``until``. An anchor
    that is not after the first day of the cycle before it is passed over. Empty without a first
    day or without a length of at least one day.
    """
    return tuple(_spans(phase, cycle_starts, until))


def cycle_at(spans: Sequence[CycleSpan], day: dt.date) -> CycleSpan | None:
    """Return the cycle that ``day`` lies in, or None before the first and after the last."""
    return next((span for span in reversed(spans) if span.start <= day <= span.end), None)


def on_day(phase: PhaseRow, span: CycleSpan, day: dt.date) -> bool:
    """Return whether ``day`` is one of the days of a cycle on which there is treatment.

    Without ``cycle_on_days`` every day of the cycle is.
    """
    if not span.start <= day <= span.end:
        return False
    days = phase.cycle_on_days
    return days is None or day_number(span.start, day) <= days


def _spans(
    phase: PhaseRow, cycle_starts: Sequence[CycleStartRow], until: dt.date
) -> Iterator[CycleSpan]:
    start = phase.actual_start or phase.planned_start
    length = phase.cycle_days
    if start is None or length is None or length < 1:
        return
    anchors = {row.number: row for row in cycle_starts if row.phase_id == phase.id}
    planned = phase.first_planned_start or phase.planned_start or start
    last = min(until, phase.actual_end or until)
    most = MOST_CYCLES if phase.cycles is None else min(phase.cycles, MOST_CYCLES)
    for number in range(1, most + 1):
        if start > last or start == dt.date.max:
            return
        following = _following(start, length, anchors.get(number + 1) if number < most else None)
        end = _day_before(following)
        if following == NOT_KNOWN_YET:
            end = max(last, _day_before(_later(start, length)))
        if phase.actual_end is not None:
            end = min(end, phase.actual_end)
        yield CycleSpan(number, start, max(start, end), planned)
        planned = _first_planned(anchors.get(number + 1), planned, length)
        start = following


def _following(start: dt.date, length: int, anchor: CycleStartRow | None) -> dt.date:
    """Return the first day of the cycle after one that begins on ``start``."""
    if anchor is not None and noted_start(anchor) > start:
        return noted_start(anchor)
    return _later(start, length)


def _first_planned(anchor: CycleStartRow | None, before: dt.date, length: int) -> dt.date:
    if anchor is not None and anchor.first_planned is not None:
        return anchor.first_planned
    return _later(before, length)


def _later(day: dt.date, days: int) -> dt.date:
    """Return ``day`` plus ``days``, or the last day that there is."""
    return day + dt.timedelta(days=min(days, (dt.date.max - day).days))


def _day_before(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=1)
