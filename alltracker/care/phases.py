"""Where a patient is on the way: phases, their days counted from 1, and the planned end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dateutil.relativedelta import relativedelta

from alltracker.care.calendar import MONTHS_OF_A_YEAR, day_number
from alltracker.care.kinds import PhaseKind
from alltracker.care.rows import PhaseRow, PlanRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

LONG_PHASE_DAYS: Final = 180
"""A phase planned for longer than this is told in months (a choice of the program)."""

_ONE_DAY: Final = dt.timedelta(days=1)
_HALF_A_MONTH: Final = 15

_NAMES: Final = {
    PhaseKind.INDUCTION: QT_TRANSLATE_NOOP("phases", "Induction"),
    PhaseKind.CONSOLIDATION: QT_TRANSLATE_NOOP("phases", "Consolidation"),
    PhaseKind.INTERIM_MAINTENANCE: QT_TRANSLATE_NOOP("phases", "Interim maintenance"),
    PhaseKind.DELAYED_INTENSIFICATION: QT_TRANSLATE_NOOP("phases", "Delayed intensification"),
    PhaseKind.MAINTENANCE: QT_TRANSLATE_NOOP("phases", "Maintenance"),
    PhaseKind.FOLLOW_UP: QT_TRANSLATE_NOOP("phases", "Follow-up"),
    PhaseKind.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("phases", "Immunotherapy"),
    PhaseKind.CAR_T: QT_TRANSLATE_NOOP("phases", "CAR T-cell therapy"),
    PhaseKind.TRANSPLANT: QT_TRANSLATE_NOOP("phases", "Stem cell transplant"),
    PhaseKind.RADIATION: QT_TRANSLATE_NOOP("phases", "Radiation"),
    PhaseKind.RELAPSE: QT_TRANSLATE_NOOP("phases", "Relapse treatment"),
    PhaseKind.OTHER: QT_TRANSLATE_NOOP("phases", "Other phase"),
}
_LETTERS: Final = {
    PhaseKind.INDUCTION: QT_TRANSLATE_NOOP("phases", "I"),
    PhaseKind.CONSOLIDATION: QT_TRANSLATE_NOOP("phases", "C"),
    PhaseKind.INTERIM_MAINTENANCE: QT_TRANSLATE_NOOP("phases", "IM"),
    PhaseKind.DELAYED_INTENSIFICATION: QT_TRANSLATE_NOOP("phases", "DI"),
    PhaseKind.MAINTENANCE: QT_TRANSLATE_NOOP("phases", "M"),
    PhaseKind.FOLLOW_UP: QT_TRANSLATE_NOOP("phases", "F"),
    PhaseKind.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("phases", "Im"),
    PhaseKind.CAR_T: QT_TRANSLATE_NOOP("phases", "CT"),
    PhaseKind.TRANSPLANT: QT_TRANSLATE_NOOP("phases", "T"),
    PhaseKind.RADIATION: QT_TRANSLATE_NOOP("phases", "Ra"),
    PhaseKind.RELAPSE: QT_TRANSLATE_NOOP("phases", "Re"),
    PhaseKind.OTHER: QT_TRANSLATE_NOOP("phases", "O"),
}


def kind_name(kind: PhaseKind) -> Message:
    """Return the documented name of a kind of phase."""
    return Message("phases", _NAMES[kind])


def phase_letters(kind: PhaseKind) -> Message:
    """Return the one or two letters that stand on a narrow bar."""
    return Message("phases", _LETTERS[kind])


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


def begun_phases(phases: Sequence[PhaseRow], day: dt.date | None = None) -> list[PhaseRow]:
    """Return the phases that have begun (by ``day``, if given), the latest last."""
    begun = [
        (phase.actual_start, phase.position, phase.id, phase)
        for phase in phases
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
        last = [other for other in in_order(phases) if is_treatment(other)][-1:]
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
    phases: Sequence[PhaseRow], day: dt.date, plan: PlanRow | None = None
) -> PhaseDay | None:
    """Return the phase that ``day`` lies in, or None between phases and without any.

    A phase that has begun lasts until somebody notes its end or the beginning of another one,
    however long its planned end is past. Only where none is running does the plan decide.
    """
    begun = begun_phases(phases, day)
    if begun and (begun[-1].actual_end is None or begun[-1].actual_end >= day):
        return _phase_day(begun[-1], day, phases, plan)
    still = [phase for phase in begun if phase.actual_end is not None and phase.actual_end >= day]
    if still:
        return _phase_day(still[-1], day, phases, plan)
    for phase in waiting_phases(phases):
        end = expected_end(phase, phases, plan)
        if phase.planned_start is not None and phase.planned_start <= day and end and day <= end:
            return _phase_day(phase, day, phases, plan)
    return None


def waiting_phases(phases: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the phases still to come, in order; one that was passed over is not waited for."""
    reached = max((phase.position for phase in phases if phase.actual_start), default=-1)
    return [p for p in in_order(phases) if p.actual_start is None and p.position > reached]


def _phase_day(
    phase: PhaseRow, day: dt.date, phases: Sequence[PhaseRow], plan: PlanRow | None
) -> PhaseDay:
    start = effective_start(phase)
    assert start is not None
    end = expected_end(phase, phases, plan)
    known = end is not None and end >= start
    number = day_number(start, day)
    length = phase.cycle_days if phase.cycle_days and phase.cycle_days > 0 else None
    cycle, cycle_day = divmod(number - 1, length) if length else (None, None)
    return PhaseDay(
        phase=phase,
        day=number,
        of_days=day_number(start, end) if end is not None and known else None,
        about=phase.actual_end is None,
        by_plan=phase.actual_start is None,
        month=whole_months(start, day) + 1,
        of_months=_rounded_months(start, end) if end is not None and known else None,
        cycle=None if cycle is None else cycle + 1,
        cycle_day=None if cycle_day is None else cycle_day + 1,
        cycle_days=length,
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
