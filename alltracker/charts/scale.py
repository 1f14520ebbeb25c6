"""The arithmetic of axes: which values fit a panel, and where ticks stand."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.charts.series import Series, end_of, position, start_of
from alltracker.language import MONTHS, DayStyle, Language

_STEPS: Final = (1.0, 2.0, 2.5, 5.0)
_MOST_TICKS: Final = 5
_FEW_DECADES: Final = 5.0
"""A logarithmic panel that spans less than this factor has the ticks of a linear one."""
_FLOATING: Final = 0.4
"""A scale starts at zero unless its lowest value is above this share of the highest."""
_MARGIN: Final = 0.08
_FACTOR: Final = 1.35
_NEAR_FLOOR: Final = 0.04
_DAY_STEPS: Final = (1, 2, 7, 14)
_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_YEAR: Final = 12
_DAYS_OF_A_MONTH: Final = 30.44
_SHORT: Final = 3


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis and the words that stand there."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class ValueScale:
    """The lowest and highest value of a panel, and whether it is logarithmic."""

    low: float
    high: float
    log: bool = False

    def holds(self, value: float) -> bool:
        """Return whether a value lies inside the panel."""
        return self.low <= value <= self.high


def value_scale(
    series: Series,
    start: float,
    end: float,
    *,
    log: bool,
    beside: tuple[float, ...] = (),
    places: Sequence[float] | None = None,
) -> ValueScale:
    """Return the scale of one series between two positions on the time axis.

    Values to be reviewed do not widen it, unless there is nothing else; those ``beside`` do.
    ``places`` are the points' positions, where somebody knows them already.
    """
    at = [position(point.day) for point in series.points] if places is None else places
    values = [*_seen(series, at, start, end), *beside] or _seen(series, at, -math.inf, math.inf)
    values = values or [point.value for point in series.points]
    values += [
        value for limit in series.limits if position(limit.since) < end for value in limit.values
    ]
    values += [one.value for one in series.documented]
    values = [value for value in values if math.isfinite(value) and (value > 0 or not log)]
    if not values:
        return ValueScale(0.1 if log else 0.0, 1.0, log)
    low, high = min(values), max(values)
    return ValueScale(low / _FACTOR, high * _FACTOR, log=True) if log else _linear(low, high)


def _linear(low: float, high: float) -> ValueScale:
    if 0 <= low <= _FLOATING * high or low == high == 0:
        return ValueScale(0.0, high * (1 + _MARGIN) or 1.0)
    margin = max((high - low) * _MARGIN, abs(high) * 0.02)
    return ValueScale(low - margin * 2, high + margin)


def _seen(series: Series, places: Sequence[float], start: float, end: float) -> list[float]:
    return [
        point.value
        for at, point in zip(places, series.points, strict=True)
        if not point.review and start <= at <= end
    ]


def value_ticks(scale: ValueScale, room: float, language: Language) -> list[Tick]:
    """Return the ticks of a value axis; ``room`` is how many words fit above each other."""
    most = min(_MOST_TICKS, max(2, int(room)))
    if scale.log and scale.high > scale.low * _FEW_DECADES:
        return [Tick(value, language.number(value)) for value in _log_values(scale, most + 1)]
    step = _smallest_step(scale, most)
    decimals = _decimals(step)
    return [Tick(value, language.number(value, decimals)) for value in _multiples(scale, step)]


def _smallest_step(scale: ValueScale, most: int) -> float:
    power = 10.0 ** math.floor(math.log10((scale.high - scale.low) / most))
    steps = [factor * power * size for size in (0.1, 1, 10) for factor in _STEPS]
    return next((step for step in steps if len(_multiples(scale, step)) <= most), steps[-1])


def _multiples(scale: ValueScale, step: float) -> list[float]:
    """Return the multiples of ``step`` in a panel, without one that stands on its floor."""
    lowest = scale.low + (scale.high - scale.low) * _NEAR_FLOOR
    first, last = math.ceil(lowest / step), math.floor(scale.high / step * (1 + 1e-9))
    return [number * step for number in range(first, last + 1)]


def _decimals(step: float) -> int:
    for digits in range(6):
        if math.isclose(step * 10**digits, round(step * 10**digits), abs_tol=1e-6):
            return digits
    return 6


def _log_values(scale: ValueScale, most: int) -> list[float]:
    decades = range(math.floor(math.log10(scale.low)), math.ceil(math.log10(scale.high)) + 1)
    for parts in ((1, 2, 5), (1, 3), (1,)):
        found = [
            part * 10.0**power
            for power in decades
            for part in parts
            if scale.holds(part * 10.0**power)
        ]
        if len(found) <= most:
            return found
    return found[:: math.ceil(len(found) / most)]


def time_ticks(
    start: float, end: float, px_per_day: float, word_px: float, language: Language
) -> list[Tick]:
    """Return the ticks of the time axis between two positions.

    ``word_px`` is the least distance between two ticks. The year stands where it begins, and at
    the first tick if none begins.
    """
    for step in _DAY_STEPS:
        if step * px_per_day >= word_px:
            return [
                Tick(position(day), language.day(day, DayStyle.SHORT))
                for day in _days(start, end, step)
            ]
    months = next(
        (step for step in _MONTH_STEPS if step * _DAYS_OF_A_MONTH * px_per_day >= word_px),
        _MONTH_STEPS[-1],
    )
    firsts = list(_months(start, end, months))
    dated = any(day.month == 1 for day in firsts)
    return [
        Tick(start_of(day), _month_words(day, months, language, dated=dated or day != firsts[0]))
        for day in firsts
    ]


def _month_words(day: dt.date, step: int, language: Language, *, dated: bool) -> str:
    if step >= _YEAR:
        return str(day.year)
    if day.month == 1 or not dated:
        return language.day(day, DayStyle.MONTH)
    return language.word("dates", MONTHS[day.month - 1])[:_SHORT]


def _days(start: float, end: float, step: int) -> Iterator[dt.date]:
    first = math.floor(start)
    monday = 1
    number = first + (monday - first) % step
    while number + 1 <= end:
        if number >= start:
            yield dt.date.fromordinal(number)
        number += step


def _months(start: float, end: float, step: int) -> Iterator[dt.date]:
    first = dt.date.fromordinal(max(1, math.floor(start)))
    number = first.year * _YEAR + first.month - 1
    number -= number % step
    while number // _YEAR <= dt.MAXYEAR:
        day = dt.date(max(1, number // _YEAR), number % _YEAR + 1, 1)
        if start_of(day) > end:
            return
        if start_of(day) >= start:
            yield day
        number += step


def span_of(first: dt.date, last: dt.date) -> tuple[float, float]:
    """Return two days, in either order, as the stretch of the time axis that they cover."""
    early, late = min(first, last), max(first, last)
    return start_of(early), end_of(late)
