"""A count as Today reads it: a bound such as "<0.5" is never taken for a value."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from alltracker.care.kinds import Comparator
from alltracker.care.trends import Direction, LimitWord, against_limits, trend
from alltracker.care.trends import Trend as Step
from alltracker.care.words import Message
from alltracker.ui.widgets.count_reading import CountReading, Trend, Verdict

_VERDICTS: Final = {
    LimitWord.BELOW: Verdict.BELOW,
    LimitWord.ABOVE: Verdict.ABOVE,
    LimitWord.WITHIN: Verdict.WITHIN,
}
_TRENDS: Final = {
    Direction.UP: Trend.UP,
    Direction.DOWN: Trend.DOWN,
    Direction.SAME: Trend.SAME,
}


@dataclass(frozen=True, slots=True)
class ReportedReading(CountReading):
    """A reading that never takes a limit such as "<0.5" for a value."""

    comparator: Comparator = Comparator.NONE
    comparator_before: Comparator = Comparator.NONE
    draw_id: str = ""

    @property
    def verdict(self) -> Verdict:
        """Where the newest value stands; no limit also where that cannot be told."""
        answer = against_limits(self.values[-1], self.low, self.high, self.comparator)
        return _VERDICTS.get(answer.word, Verdict.NO_LIMIT)

    @property
    def trend(self) -> Trend:
        """Where the newest value stands to the one before; the first also where it is unclear."""
        return _TRENDS.get(self.step.direction, Trend.FIRST)

    @property
    def limit_words(self) -> Message:
        """Where the newest value stands to the team's limits, in words."""
        return against_limits(self.values[-1], self.low, self.high, self.comparator).words

    @property
    def step(self) -> Step:
        """The step from the value before, in a word and in words."""
        return trend(
            self.values[-2] if len(self.values) > 1 else None,
            self.values[-1],
            previous_comparator=self.comparator_before,
            latest_comparator=self.comparator,
        )

    @property
    def limited(self) -> bool:
        """Whether the team gave a limit."""
        return self.low is not None or self.high is not None


@dataclass(frozen=True, slots=True)
class CountsShown:
    """What the card of counts shows."""

    readings: tuple[ReportedReading, ...] = ()
    day: dt.date | None = None
    time: dt.time | None = None
    before: dt.date | None = None
    limits_since: dt.date | None = None
