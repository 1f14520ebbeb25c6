"""The ways a family can say how often a medicine is due, in words instead of jargon."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_pattern import DosePattern, PatternKind


class Way(StrEnum):
    """How often; one more than there are patterns, since once a week is a way of its own."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKLY = "weekly"
    EVERY = "every"
    CYCLE = "cycle"
    TAPER = "taper"
    NEEDED = "needed"
    ONCE = "once"
    INFUSION = "infusion"


KINDS: Final = MappingProxyType(
    {
        Way.DAILY: PatternKind.DAILY,
        Way.WEEKDAYS: PatternKind.WEEKDAYS,
        Way.WEEKLY: PatternKind.WEEKDAYS,
        Way.EVERY: PatternKind.EVERY_DAYS,
        Way.CYCLE: PatternKind.CYCLE,
        Way.TAPER: PatternKind.TAPER,
        Way.NEEDED: PatternKind.AS_NEEDED,
        Way.ONCE: PatternKind.ONCE,
        Way.INFUSION: PatternKind.INFUSION,
    }
)
_WAYS: Final = MappingProxyType({kind: way for way, kind in KINDS.items() if way is not Way.WEEKLY})
UNTIMED: Final = frozenset({Way.NEEDED, Way.INFUSION})
"""Ways without times of the day."""
ALIKE: Final = frozenset({Way.TAPER})
"""Ways whose doses of a day are all alike."""
REGULAR: Final = frozenset({Way.DAILY, Way.WEEKDAYS, Way.WEEKLY, Way.EVERY, Way.CYCLE})
"""Ways that go on, of which a week's amount can be the full dose."""


def way_of(pattern: DosePattern) -> Way:
    """Return how a family would say a pattern."""
    if pattern.kind is PatternKind.WEEKDAYS and sum(one > 0 for one in pattern.amounts) == 1:
        return Way.WEEKLY
    return _WAYS.get(pattern.kind, Way.DAILY)


@dataclass(frozen=True, slots=True)
class Schedule:
    """What stands in the schedule editor: the pattern, its days and what the team said of it."""

    pattern: DosePattern
    starts_on: dt.date
    ends_on: dt.date | None = None
    full_weekly: float | None = None
    most_doses: int | None = None
    most_amount: float | None = None
    least_hours: float | None = None
