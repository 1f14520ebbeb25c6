"""A count as a family reads it: the number beside the team's limits and the value before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """Where a number stands to the team's limits."""

    NO_LIMIT = "no limit"
    BELOW = "below"
    WITHIN = "within"
    ABOVE = "above"


class Trend(Enum):
    """Where a number stands to the one before."""

    FIRST = "first"
    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class CountReading:
    """The newest value of a count with what it is read against.

    ``shown`` is the number as it was reported, ``values`` all values oldest first, the newest
    last, ``low`` and ``high`` the team's limits; all in ``unit``. ``series`` names the line.
    """

    key: str
    name: str
    purpose: str
    series: str
    shown: str
    unit: str
    values: tuple[float, ...]
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float:
        """The newest value."""
        return self.values[-1]

    @property
    def before(self) -> float | None:
        """The value before the newest."""
        return self.values[-2] if len(self.values) > 1 else None

    @property
    def verdict(self) -> Verdict:
        """Where the newest value stands; one on a limit is within."""
        if self.low is not None and self.value < self.low:
            return Verdict.BELOW
        if self.high is not None and self.value > self.high:
            return Verdict.ABOVE
        return Verdict.NO_LIMIT if self.low is None and self.high is None else Verdict.WITHIN

    @property
    def trend(self) -> Trend:
        """Where the newest value stands to the one before."""
        if self.before is None:
            return Trend.FIRST
        if self.value == self.before:
            return Trend.SAME
        return Trend.UP if self.value > self.before else Trend.DOWN
