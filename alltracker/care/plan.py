"""Lays a documented template out on the calendar, from the first day of treatment."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import PartialDate, age
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.phases import add_months
from alltracker.care.plan_template import Duration, DurationUnit, PlanTemplate

ADULT_AGE: Final = 18
"""From this age on the adult documents are offered first; a sorting rule of the program only."""

_DAYS: Final = {DurationUnit.HOUR: 1 / 24, DurationUnit.DAY: 1.0, DurationUnit.WEEK: 7.0}
_MONTHS: Final = {DurationUnit.MONTH: 1, DurationUnit.YEAR: 12}
_MEAN_MONTH: Final = 365.25 / 12


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """One phase of a plan with its first and last planned day."""

    kind: PhaseKind
    position: int
    planned_start: dt.date
    planned_end: dt.date
    length_is_guess: bool
    documented: Duration
    """What the source says of the length, in its words and with its source."""


def lay_out(template: PlanTemplate, start: dt.date) -> tuple[PlannedPhase, ...]:
    """Return the phases of ``template`` one after the other from ``start``, without gaps.

    The lengths are the template's working lengths, for drawing; a phase lasts at least one day.
    Raises OverflowError past the year 9999.
    """
    phases = []
    for position, phase in enumerate(template.phases):
        end = start + dt.timedelta(days=max(1, phase.working_days) - 1)
        phases.append(PlannedPhase(phase.kind, position, start, end, phase.guess, phase.duration))
        start = end + dt.timedelta(days=1)
    return tuple(phases)


def audience_of(born: PartialDate | None, diagnosed: PartialDate | None) -> Audience:
    """Return whose documents come first, by the age at diagnosis; ALL if that is not known.

    Eighteen is the program's own line for sorting and says nothing about treatment.
    """
    if born is None or diagnosed is None:
        return Audience.ALL
    if age(born.first, diagnosed.last) < ADULT_AGE:
        return Audience.CHILD
    if age(born.last, diagnosed.first) >= ADULT_AGE:
        return Audience.ADULT
    return Audience.ALL


def templates_for(
    templates: Sequence[PlanTemplate], audience: Audience
) -> tuple[PlanTemplate, ...]:
    """Return all templates, those written about ``audience`` first."""
    return tuple(
        sorted(templates, key=lambda template: template.audience not in {audience, Audience.ALL})
    )


def after(day: dt.date, amount: float, unit: DurationUnit) -> dt.date:
    """Return the day that lies ``amount`` units after ``day``, parts of a day rounded up.

    Whole months and years follow the calendar. Raises OverflowError or ValueError outside it.
    """
    if unit in _DAYS:
        return day + dt.timedelta(days=math.ceil(amount * _DAYS[unit]))
    months = amount * _MONTHS[unit]
    whole = math.floor(months)
    rest = math.ceil((months - whole) * _MEAN_MONTH)
    return add_months(day, whole) + dt.timedelta(days=rest)


def window(day: dt.date, duration: Duration) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day that lie a documented time after ``day``.

    None if the source names no figure; with only one figure both days are the same.
    """
    low = duration.minimum if duration.minimum is not None else duration.maximum
    high = duration.maximum if duration.maximum is not None else duration.minimum
    if low is None or high is None:
        return None
    return after(day, low, duration.unit), after(day, high, duration.unit)
