"""Where a patient is on the way: phases, their days counted from 1, and the planned end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dateutil.relativedelta import relativedelta

from alltracker.care.calendar import MONTHS_OF_A_YEAR, day_number
from alltracker.care.cycles import cycle_at, cycles_of
from alltracker.care.kinds import PhaseKind
from alltracker.care.phase_names import kind_name, phase_letters
from alltracker.care.rows import CycleStartRow, PhaseRow, PlanRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

__all__ = [
    "LONG_PHASE_DAYS",
    "PhaseDay",
    "add_months",
    "begun_phases",
    "delay_days",
    "effective_end",
    "effective_start",
    "expected_end",
    "in_order",
    "is_treatment",
    "kind_name",
    "main_line",
    "phase_letters",
    "phase_name",
    "phase_on",
    "side_phases",
    "waiting_phases",
    "whole_months",
]

LONG_PHASE_DAYS: Final = 180
"""A phase planned for longer than this is told in months (a choice of the program)."""

_ONE_DAY: Final = dt.timedelta(days=1)
_HALF_A_MONTH: Final = 15


def phase_name(phase: PhaseRow) -> str | Message:
    """Return the family's own name of a phase, else the name of its kind."""
    return phase.name.strip() or kind_name(phase.kind)


def effective_start(phase: PhaseRow) -> dt.date | None:
    """Return the day a phase began, else the day it is planned to begin."""
    return phase.actual_start or phase.planned_start


def effective_end(phase: PhaseRow) -> dt.date | None:
    """Return the last day of a phase, else its planned last day."""
    return phase.actual_end or phase.planned_end


def delay_days(phase: PhaseRow) -> int | None:
    """Return how many days later than first planned a phase began (negative: earlier)."""
    planned = phase.first_planned_start or phase.planned_start
    if phase.actual_start is None or planned is None:
        return None
    return (phase.actual_start - planned).days


def whole_months(start: dt.date, day: dt.date) -> int:
    """Return the months that are complete on ``day``, counted from ``start``."""
    months = (day.year - start.year) * MONTHS_OF_A_YEAR + day.month - start.month
    return months - (day.day < start.day)


def is_treatment(phase: PhaseRow) -> bool:
    """Return whether a phase is treatment rather than follow-up."""
    return phase.kind is not PhaseKind.FOLLOW_UP


def in_order(phases: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the phases by position."""
    return sorted(phases, key=lambda phase: (phase.position, phase.id))


def main_line(phases: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the phases that follow one another, by position, without the side branches."""
    return [phase for phase in in_order(phases) if not phase.beside]


def begun_phases(phases: Sequence[PhaseRow], day: dt.date | None = None) -> list[PhaseRow]:
    """Return the phases of the main line that have begun (by ``day``, if given), the latest last.

    A side branch runs beside them: it neither ends nor replaces any.
    """
    begun = [
        (phase.actual_start, phase.position, phase.id, phase)
        for phase in main_line(phases)
        if phase.actual_start is not None and (day is None or phase.actual_start <= day)
    ]
    return [entry[-1] for entry in sorted(begun, key=lambda entry: entry[:3])]


def expected_end(
    phase: PhaseRow, phases: Sequence[PhaseRow], plan: PlanRow | None = None
) -> dt.date | None:
    """Return the last day of a phase as known today.

    The day it ended; for the last phase of treatment the end that the team gave; else its
    planned end.
    """
    if phase.actual_end is not None:
        return phase.actual_end
    if plan is not None and plan.planned_end is not None and is_treatment(phase):
        start = effective_start(phase)
        last = [other for other in main_line(phases) if is_treatment(other)][-1:]
        if [other.id for other in last] == [phase.id] and (
            start is None or start <= plan.planned_end
        ):
            return plan.planned_end
    return phase.planned_end


@dataclass(frozen=True, slots=True)
class PhaseDay:
    """A day within a phase, counted from 1 as protocols count."""

    phase: PhaseRow
    day: int
    of_days: int | None
    """The length as it is planned or was; None if no end is known."""
    about: bool
    """Whether the length is still a plan."""
    by_plan: bool
    """Whether the phase is here only because the plan says so: nobody noted that it began."""
    month: int
    of_months: int | None
    cycle: int | None = None
    cycle_day: int | None = None
    cycle_days: int | None = None

    @property
    def in_months(self) -> bool:
        """Whether the phase is long enough to be told in months."""
        return max(self.day, self.of_days or 0) > LONG_PHASE_DAYS

    def headline(self) -> Message:
        """Return "Day 17 of about 28" or "Month 14 of about 18"."""
        now, length = (self.month, self.of_months) if self.in_months else (self.day, self.of_days)
        if length is None:
            text = (
                QT_TRANSLATE_NOOP("phases", "Month {now}")
                if self.in_months
                else QT_TRANSLATE_NOOP("phases", "Day {now}")
            )
            return Message("phases", text, {"now": now})
        return Message("phases", self._of_length(), {"now": now, "length": length})

    def _of_length(self) -> str:
        if self.in_months:
            if self.about:
                return QT_TRANSLATE_NOOP("phases", "Month {now} of about {length}")
            return QT_TRANSLATE_NOOP("phases", "Month {now} of {length}")
        if self.about:
            return QT_TRANSLATE_NOOP("phases", "Day {now} of about {length}")
        return QT_TRANSLATE_NOOP("phases", "Day {now} of {length}")

    def cycle_words(self) -> Message | None:
        """Return "cycle 5, day 71 of 84", or None without cycles."""
        if self.cycle is None:
            return None
        text = QT_TRANSLATE_NOOP("phases", "cycle {cycle}, day {day} of {length}")
        values = {"cycle": self.cycle, "day": self.cycle_day, "length": self.cycle_days}
        return Message("phases", text, values)


def phase_on(
    phases: Sequence[PhaseRow],
    day: dt.date,
    plan: PlanRow | None = None,
    cycle_starts: Sequence[CycleStartRow] = (),
) -> PhaseDay | None:
    """Return the phase of the main line that ``day`` lies in; None between phases, without any.

    A phase that has begun lasts until somebody notes its end or the beginning of another one,
    however long its planned end is past. Only where none is running does the plan decide. Without
    ``cycle_starts`` cycles are counted on from the first day of the phase.
    """
    found = _phase_of(phases, day, plan)
    return _phase_day(found, day, phases, plan, cycle_starts) if found is not None else None


def side_phases(
    phases: Sequence[PhaseRow], day: dt.date, cycle_starts: Sequence[CycleStartRow] = ()
) -> tuple[PhaseDay, ...]:
    """Return the side branches that ``day`` lies in, by position.

    One that has begun lasts until its end is noted; one that only the plan knows lasts from its
    first to its last planned day.
    """
    return tuple(
        _phase_day(phase, day, phases, None, cycle_starts)
        for phase in in_order(phases)
        if phase.beside and _beside_on(phase, day)
    )


def waiting_phases(phases: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the phases of the main line still to come, in order.

    One that was passed over is not waited for.
    """
    line = main_line(phases)
    reached = max((phase.position for phase in line if phase.actual_start), default=-1)
    return [phase for phase in line if phase.actual_start is None and phase.position > reached]


def _phase_of(phases: Sequence[PhaseRow], day: dt.date, plan: PlanRow | None) -> PhaseRow | None:
    begun = begun_phases(phases, day)
    if begun and (begun[-1].actual_end is None or begun[-1].actual_end >= day):
        return begun[-1]
    still = [phase for phase in begun if phase.actual_end is not None and phase.actual_end >= day]
    if still:
        return still[-1]
    for phase in waiting_phases(phases):
        end = expected_end(phase, phases, plan)
        if phase.planned_start is not None and phase.planned_start <= day and end and day <= end:
            return phase
    return None


def _beside_on(phase: PhaseRow, day: dt.date) -> bool:
    start = effective_start(phase)
    if start is None or day < start:
        return False
    if phase.actual_start is not None:
        return phase.actual_end is None or day <= phase.actual_end
    return phase.planned_end is not None and day <= phase.planned_end


def _phase_day(
    phase: PhaseRow,
    day: dt.date,
    phases: Sequence[PhaseRow],
    plan: PlanRow | None,
    cycle_starts: Sequence[CycleStartRow],
) -> PhaseDay:
    start = effective_start(phase)
    assert start is not None
    end = expected_end(phase, phases, plan)
    known = end is not None and end >= start
    number = day_number(start, day)
    cycle = cycle_at(cycles_of(phase, cycle_starts, day), day)
    return PhaseDay(
        phase=phase,
        day=number,
        of_days=day_number(start, end) if end is not None and known else None,
        about=phase.actual_end is None,
        by_plan=phase.actual_start is None,
        month=whole_months(start, day) + 1,
        of_months=_rounded_months(start, end) if end is not None and known else None,
        cycle=cycle.number if cycle else None,
        cycle_day=day_number(cycle.start, day) if cycle else None,
        cycle_days=cycle.days if cycle else None,
    )


def _rounded_months(start: dt.date, last: dt.date) -> int:
    months = whole_months(start, last + _ONE_DAY)
    rest = (last - add_months(start, months)).days + 1
    return max(1, months + (rest >= _HALF_A_MONTH))


def add_months(day: dt.date, months: int) -> dt.date:
    """Return ``day`` moved by whole months; a day that the month lacks becomes its last one.

    Raises ValueError outside the years 1 to 9999.
    """
    moved: dt.date = day + relativedelta(months=months)
    return moved
