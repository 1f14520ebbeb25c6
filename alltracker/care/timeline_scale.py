"""Which days are in sight and where they stand: zoom, movement and the two lines of the axis."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final

from alltracker.care.calendar import MONTHS_OF_A_YEAR

LEAST_DAYS: Final = 3.0
MOST_DAYS: Final = 130 * 365.25
"""Nobody looks at less than three days or at more than a long life."""
_FIRST: Final = float(dt.date(1850, 1, 1).toordinal())
_LAST: Final = float(dt.date(2250, 1, 1).toordinal())
NEAR_DAYS: Final = 125.0
"""With no more days than these in sight, days matter; else months do."""
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class TimeScale:
    """``days`` days from ``first`` on (an ordinal with its part of a day), on ``width`` pixels."""

    first: float
    days: float
    width: float

    @property
    def last(self) -> float:
        """The moment at the right edge."""
        return self.first + self.days

    @property
    def per_day(self) -> float:
        """Pixels a day."""
        return self.width / self.days

    @property
    def near(self) -> bool:
        """Whether days matter."""
        return self.days <= NEAR_DAYS

    def x(self, moment: float) -> float:
        """Return where a moment (an ordinal with its part of a day) stands."""
        return (moment - self.first) * self.per_day

    def x_of(self, day: dt.date) -> float:
        """Return where a day begins."""
        return self.x(float(day.toordinal()))

    def moment_at(self, x: float) -> float:
        """Return the moment at a place."""
        return self.first + x / self.per_day

    def day_at(self, x: float) -> dt.date:
        """Return the day at a place."""
        return day_of(self.moment_at(x))

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Return the scale with ``factor`` times as many days; the moment at ``x`` stays there."""
        days = min(MOST_DAYS, max(LEAST_DAYS, self.days * factor))
        held = self.moment_at(x)
        return held_inside(held - x / self.width * days, days, self.width)

    def moved(self, days: float) -> TimeScale:
        """Return the scale that many days later."""
        return held_inside(self.first + days, self.days, self.width)

    def wide(self, width: float) -> TimeScale:
        """Return the same days on another width."""
        return TimeScale(self.first, self.days, max(1.0, width))

    def between(self, other: TimeScale, part: float) -> TimeScale:
        """Return a scale on the way to another one; ``part`` runs from 0 to 1.

        The days in sight grow by equal factors, which the eye takes for an even movement.
        """
        days = self.days * (other.days / self.days) ** part
        if math.isclose(self.days, other.days):
            first = self.first + (other.first - self.first) * part
        else:
            share = (days - self.days) / (other.days - self.days)
            first = self.first + (other.first - self.first) * share
        return TimeScale(first, days, other.width)


def held_inside(first: float, days: float, width: float) -> TimeScale:
    """Return a scale that stays within the years 1850 to 2250."""
    return TimeScale(min(max(first, _FIRST), _LAST - days), days, max(1.0, width))


def day_of(moment: float) -> dt.date:
    """Return the day of a moment, the first or last possible one beyond the calendar."""
    ordinal = min(max(1, math.floor(moment)), dt.date.max.toordinal())
    return dt.date.fromordinal(ordinal)


class Step(Enum):
    """What an axis is divided into."""

    YEARS = "years"
    MONTHS = "months"
    MONTHS_NAMED = "months_named"
    """Months with their year."""
    WEEKS = "weeks"
    MONDAYS = "mondays"
    """Weeks by the number of their first day."""
    LETTERS = "letters"
    """Days by the letter of their weekday."""
    DAYS = "days"
    """Days by weekday and number."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One division of an axis: where it begins and ends, both as ordinals."""

    start: dt.date
    end: dt.date
    named: bool = True
    """Whether it is written out, or only drawn."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The two lines of the axis; ``lower`` is None where only years have room."""

    upper: Step
    upper_ticks: tuple[Tick, ...]
    lower: Step | None
    lower_ticks: tuple[Tick, ...]


_DAYS_NAMED: Final = 58.0
_DAYS_LETTERED: Final = 10.0
_EVERY_LETTER: Final = 14.5
_WEEKS_NUMBERED: Final = 3.6
_MONTH_ROOM: Final = 40.0
_MONTH_STEPS: Final = (1, 3, 6)
_YEAR_ROOM: Final = 46.0
_YEAR_STEPS: Final = (1, 2, 5, 10, 20, 50, 100)
_MONTH: Final = 30.4
_YEAR: Final = 365.25
_LETTERED_DAYS: Final = {0, 2, 4}


def axis_of(scale: TimeScale, unit: float = 1.0, first_weekday: int = 0) -> Axis:
    """Return the divisions of the days in sight.

    Args:
        scale: the days in sight.
        unit: how large text is beside its size at 100 %.
        first_weekday: the first day of the week; 0 is Monday.
    """
    room = scale.per_day / unit
    if room >= _DAYS_LETTERED:
        weeks = tuple(_weeks(scale, first_weekday))
        lower = Step.DAYS if room >= _DAYS_NAMED else Step.LETTERS
        sparse = room < _EVERY_LETTER
        days = tuple(_days(scale, sparse=sparse))
        return Axis(Step.WEEKS, weeks, lower, days)
    if room >= _WEEKS_NUMBERED:
        months = tuple(_months(scale, 1))
        weeks = tuple(_weeks(scale, first_weekday))
        return Axis(Step.MONTHS_NAMED, months, Step.MONDAYS, weeks)
    years = next((n for n in _YEAR_STEPS if n * _YEAR * room >= _YEAR_ROOM), _YEAR_STEPS[-1])
    found = tuple(_years(scale, years))
    step = next((n for n in _MONTH_STEPS if n * _MONTH * room >= _MONTH_ROOM), None)
    if step is None:
        return Axis(Step.YEARS, found, None, ())
    return Axis(Step.YEARS, found, Step.MONTHS, tuple(_months(scale, step)))


def weekends(scale: TimeScale) -> Iterator[tuple[dt.date, dt.date]]:
    """Return the Saturdays in sight, each with the Monday after it."""
    day = day_of(scale.first)
    day -= dt.timedelta(days=day.weekday() + 2)
    while day.toordinal() < scale.last:
        yield day, day + dt.timedelta(days=2)
        day += dt.timedelta(days=_WEEK)


def _days(scale: TimeScale, *, sparse: bool) -> Iterator[Tick]:
    day = day_of(scale.first)
    while day.toordinal() < scale.last:
        named = not sparse or day.weekday() in _LETTERED_DAYS
        following = day + dt.timedelta(days=1)
        yield Tick(day, following, named)
        day = following


def _weeks(scale: TimeScale, first_weekday: int) -> Iterator[Tick]:
    day = day_of(scale.first)
    day -= dt.timedelta(days=(day.weekday() - first_weekday) % _WEEK)
    while day.toordinal() < scale.last:
        following = day + dt.timedelta(days=_WEEK)
        yield Tick(day, following)
        day = following


def _months(scale: TimeScale, step: int) -> Iterator[Tick]:
    begin = day_of(scale.first)
    month = begin.year * MONTHS_OF_A_YEAR + (begin.month - 1) // step * step
    yield from _ticks(scale, _month_starts(month, step))


def _years(scale: TimeScale, step: int) -> Iterator[Tick]:
    year = day_of(scale.first).year // step * step
    months = _month_starts(max(1, year) * MONTHS_OF_A_YEAR, step * MONTHS_OF_A_YEAR)
    yield from _ticks(scale, months)


def _ticks(scale: TimeScale, starts: Iterator[dt.date]) -> Iterator[Tick]:
    for start, end in pairwise(starts):
        if start.toordinal() >= scale.last:
            return
        yield Tick(start, end)


def _month_starts(month: int, step: int) -> Iterator[dt.date]:
    while month < (dt.MAXYEAR - step) * MONTHS_OF_A_YEAR:
        yield dt.date(month // MONTHS_OF_A_YEAR, month % MONTHS_OF_A_YEAR + 1, 1)
        month += step
