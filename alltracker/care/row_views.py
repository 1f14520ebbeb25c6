"""Phases and cycles as they would stand after a change that nobody has saved."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from alltracker.care.kinds import DelayReason, PhaseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseView:
    """A phase with the dates it would have; it reads like a row of the record."""

    id: str
    kind: PhaseKind
    name: str
    position: int
    beside: bool
    first_planned_start: dt.date | None = None
    first_planned_end: dt.date | None = None
    planned_start: dt.date | None
    planned_end: dt.date | None
    actual_start: dt.date | None
    actual_end: dt.date | None
    length_is_guess: bool
    cycle_days: int | None
    cycle_on_days: int | None
    cycles: int | None
    delay_reason: DelayReason | None = None


@dataclass(frozen=True, slots=True)
class CycleView:
    """A cycle whose first day would be noted; it reads like a row of the record."""

    id: str
    phase_id: str
    number: int
    starts_on: dt.date | None
    first_planned: dt.date | None = None
