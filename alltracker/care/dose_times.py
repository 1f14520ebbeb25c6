"""The time of day at which a dose is told where the family has set none: a choice of ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_slot import Slot
from alltracker.care.kinds_medicine import DayPart

USUAL_TIMES: Final[Mapping[DayPart, dt.time]] = MappingProxyType(
    {
        DayPart.MORNING: dt.time(8),
        DayPart.NOON: dt.time(12),
        DayPart.AFTERNOON: dt.time(16),
        DayPart.EVENING: dt.time(18),
        DayPart.BEDTIME: dt.time(20),
    }
)


def told_at(slot: Slot) -> dt.time | None:
    """Return the wall time at which a dose is told; None for one at any time of its day."""
    return slot.at or USUAL_TIMES.get(slot.part)
