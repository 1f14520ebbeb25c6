"""Cycles laid over each other: day 1 on day 1, with the middle and the spread of this family's own.

Nothing here is a norm. A median and quartiles describe only what was drawn from this patient.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import day_number
from alltracker.care.cycles import CycleSpan, cycle_at

LEAST_CYCLES: Final = 3
"""From so many cycles with a value in the same days a median and quartiles are told."""
_WIDTHS: Final = (7, 14, 28)
_MOST: Final = 0.75
_SHORT_CYCLE: Final = 14


@dataclass(frozen=True, slots=True)
class Measured:
    """A value of one day; ``comparator`` as reported, such as ``<``: then only a bound is known."""

    day: dt.date
    value: float
    comparator: str = ""


@dataclass(frozen=True, slots=True)
class CycleValue:
    """A value on a day of its cycle, counted from 1."""

    day: int
    value: float
    comparator: str = ""


@dataclass(frozen=True, slots=True)
class CycleCurve:
    """The values of one cycle in order of time."""

    span: CycleSpan
    values: tuple[CycleValue, ...]


@dataclass(frozen=True, slots=True)
class Middle:
    """What ``cycles`` cycles were like from day ``first`` to day ``last``, each counted once.

    ``median``, ``low`` and ``high`` (the quartiles) are None where it depends on what a bound such
    as "<0.1" stands for.
    """

    first: int
    last: int
    cycles: int
    median: float | None
    low: float | None
    high: float | None

    @property
    def at(self) -> float:
        """The middle of these days."""
        return (self.first + self.last) / 2


@dataclass(frozen=True, slots=True)
class CycleOverlay:
    """The curves of one count, oldest first, and their middles in order of the cycle's days."""

    curves: tuple[CycleCurve, ...]
    middles: tuple[Middle, ...]

    @property
    def days(self) -> int:
        """How many days the longest cycle with a value lasts, or lasted so far."""
        return max((curve.span.days for curve in self.curves), default=0)


def lay_over(spans: Sequence[CycleSpan], values: Iterable[Measured]) -> CycleOverlay:
    """Lay the values of some cycles over each other.

    Args:
        spans: the cycles, oldest first, as ``cycles_of`` gives them.
        values: one count in one unit, in order of time; what lies in no cycle is left out.

    Returns:
        a curve for each cycle that has a value, and for each week of the cycle the middle of at
        least three cycles. Where draws are so rare that fewer than three in four days have one, two
        and then four weeks are taken together; a cycle of at most two weeks goes by single days.
    """
    found: dict[int, list[CycleValue]] = {}
    for one in values:
        span = cycle_at(spans, one.day)
        if span is not None:
            day = day_number(span.start, one.day)
            kept = found.setdefault(span.number, [])
            kept.append(CycleValue(day, one.value, one.comparator))
    curves = tuple(
        CycleCurve(span, tuple(found[span.number])) for span in spans if span.number in found
    )
    return CycleOverlay(curves, tuple(_middles(curves)))


def _middles(curves: Sequence[CycleCurve]) -> list[Middle]:
    """Return the middles by days, by weeks, or by so many weeks that most of them have one."""
    longest = max((curve.values[-1].day for curve in curves), default=0)
    usual = max((curve.span.days for curve in curves), default=0)
    found: list[Middle] = []
    for wide in _WIDTHS if usual > _SHORT_CYCLE else (1,):
        found = _middles_by(curves, longest, wide)
        if len(found) * wide >= longest * _MOST:
            return found
    return found


def _middles_by(curves: Sequence[CycleCurve], longest: int, wide: int) -> list[Middle]:
    found = []
    for first in range(1, longest + 1, wide):
        last = first + wide - 1
        inside = [
            [value for value in curve.values if first <= value.day <= last] for curve in curves
        ]
        entries = [_own_middle(values) for values in inside if values]
        if len(entries) >= LEAST_CYCLES:
            marks = (_sure(entries, share) for share in (0.5, 0.25, 0.75))
            found.append(Middle(first, last, len(entries), *marks))
    return found


def _own_middle(values: Sequence[CycleValue]) -> tuple[float, float]:
    """Return between what the median of one cycle's values in some days certainly lies."""
    lows = [-math.inf if value.comparator.startswith("<") else value.value for value in values]
    highs = [math.inf if value.comparator.startswith(">") else value.value for value in values]
    return quantile(lows, 0.5), quantile(highs, 0.5)


def _sure(entries: Sequence[tuple[float, float]], share: float) -> float | None:
    low = quantile([entry[0] for entry in entries], share)
    high = quantile([entry[1] for entry in entries], share)
    return low if low == high and math.isfinite(low) else None


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which ``share`` (0 to 1) of at least one value lies.

    Between two values it is interpolated in a straight line; an infinite neighbor makes it
    infinite.
    """
    ordered = sorted(values)
    place = (len(ordered) - 1) * share
    below = math.floor(place)
    part = place - below
    if not part:
        return ordered[below]
    early, late = ordered[below], ordered[below + 1]
    if early == late:
        return early
    return next((end for end in (early, late) if math.isinf(end)), early + (late - early) * part)
