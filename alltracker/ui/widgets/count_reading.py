"""A count as a family reads it: the number beside the team's limits and the value before."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.kinds import Comparator
from alltracker.care.trends import LimitAnswer, Trend, against_limits, trend


@dataclass(frozen=True, slots=True)
class CountReading:
    """The newest value of a count with what it is read against.

    ``shown`` is the number as it was reported, ``values`` all values oldest first, the newest
    last, ``low`` and ``high`` the team's limits; all in ``unit``. ``series`` names the line. With
    a comparator a value is only a bound, such as "<0.5", and is never taken for more than that.
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
    comparator: Comparator = Comparator.NONE
    comparator_before: Comparator = Comparator.NONE
    draw_id: str = ""

    @property
    def before(self) -> float | None:
        """The value before the newest."""
        return self.values[-2] if len(self.values) > 1 else None

    @property
    def limited(self) -> bool:
        """Whether the team gave a limit."""
        return self.low is not None or self.high is not None

    @property
    def limit(self) -> LimitAnswer:
        """Where the newest value stands to the team's limits, in a word and in words."""
        return against_limits(self.values[-1], self.low, self.high, self.comparator)

    @property
    def step(self) -> Trend:
        """The step from the value before, in a word and in words."""
        return trend(
            self.before,
            self.values[-1],
            previous_comparator=self.comparator_before,
            latest_comparator=self.comparator,
        )
