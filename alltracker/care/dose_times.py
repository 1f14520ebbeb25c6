"""The time of day at which a dose is told where the family has set none: a choice of ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
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


def minutes_of(slot_key: str, given_at: dt.time | None = None) -> int | None:
    """Return the minute of the day that a dose belongs to; None where nobody said.

    Args:
        slot_key: the name of a dose within its day, such as "bedtime" or "20:00".
        given_at: when it was really given, which says more.
    """
    at = given_at
    if at is None and slot_key in set(DayPart):
        at = USUAL_TIMES.get(DayPart(slot_key))
    elif at is None:
        with suppress(ValueError):  # the name of a dose in a file from elsewhere can be anything
            at = dt.time.fromisoformat(slot_key)
    return None if at is None else at.hour * 60 + at.minute
