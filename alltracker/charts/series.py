"""What a chart of counts shows, as plain frozen records; no drawing library is needed for these."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.kinds import PhaseKind
from alltracker.charts.dose_lane import DoseLane

_NOON: Final = 0.5
_SECONDS_OF_A_DAY: Final = 86_400.0
_ONE_DAY: Final = dt.timedelta(days=1)
GAP_WEEKS: Final = 8
"""Draws further apart than this are not joined by a line."""


class EventKind(StrEnum):
    """What the events lane has a mark for."""

    VISIT = "visit"
    CHEMOTHERAPY = "chemotherapy"
    MEDICINE = "medicine"
    """Another medicine that the team gave."""
    PUNCTURE = "puncture"
    PROCEDURE = "procedure"
    TRANSFUSION = "transfusion"
    """Red cells."""
    PLATELETS = "platelets"
    OTHER_PRODUCT = "other_product"
    FEVER = "fever"
    HOSPITAL = "hospital"


@dataclass(frozen=True, slots=True)
class Point:
    """One value of one draw.

    ``day`` is a date or a local time; ``comparator`` is ``<`` or ``>`` (with or without ``=``) when
    the report gave only a limit; ``review`` marks a value nobody has confirmed as plausible.
    """

    day: dt.date
    value: float
    comparator: str = ""
    review: bool = False

    @property
    def date(self) -> dt.date:
        """The day of the draw, without its time."""
        return day_of(self.day)

    @property
    def joined(self) -> bool:
        """Whether a line may run through this point: it is a value, and a plausible one."""
        return not self.comparator and not self.review


def _date(point: Point) -> dt.date:
    return point.date


@dataclass(frozen=True, slots=True)
class Limit:
    """What the team wants a count to be, from the day ``since``: at least, at most, or between.

    ``label`` is what stands at the line. It holds until a later limit of the same series begins.
    """

    low: float | None
    high: float | None
    since: dt.date
    label: str

    @property
    def values(self) -> tuple[float, ...]:
        """The one or two values that are drawn as lines."""
        return tuple(value for value in (self.low, self.high) if value is not None)


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual in healthy people, not in people on treatment, from ``first`` to ``last``."""

    low: float
    high: float
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Documented:
    """A value that documents name, in the series' unit, with the words at its line."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one analyte in one unit, with the team's limits.

    ``label`` and ``unit`` stand left of the panel, ``short`` (else the label) in the read-out;
    ``style_key`` chooses color and marker; ``points`` are in order of time; ``usual`` is drawn as a
    faint band, ``documented`` as dotted lines; ``log`` is for values that only powers of ten show.
    """

    key: str
    label: str
    unit: str
    style_key: str
    points: tuple[Point, ...]
    limits: tuple[Limit, ...] = ()
    short: str = ""
    usual: tuple[Usual, ...] = ()
    log: bool = False
    documented: tuple[Documented, ...] = ()

    def limits_on(self, day: dt.date) -> tuple[Limit, ...]:
        """Return the team's limits that hold on ``day``."""
        begun = [limit.since for limit in self.limits if limit.since <= day]
        return tuple(limit for limit in self.limits if begun and limit.since == max(begun))

    def on(self, day: dt.date) -> Point | None:
        """Return the last value drawn on ``day``, if there is one."""
        after = bisect_right(self.points, day, key=_date)
        point = self.points[after - 1] if after else None
        return point if point is not None and point.date == day else None


@dataclass(frozen=True, slots=True)
class Band:
    """A phase: its first and last day (none: still going on) and whether the end is a guess."""

    kind: PhaseKind
    name: str
    letter: str
    start: dt.date
    end: dt.date | None
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or is planned; ``kind`` is one of EventKind's values.

    With ``until`` it is drawn as a bar over all its days, as a stay in the hospital. ``eve`` is
    what the read-out of the next day says of it; nothing where that day need not be told.
    """

    kind: str
    day: dt.date
    label: str = ""
    until: dt.date | None = None
    eve: str = ""

    def said_on(self, day: dt.date) -> str:
        """Return what is said of it on a day; nothing on a day that it does not touch."""
        first = day_of(self.day)
        if first <= day <= (self.until or first):
            return self.label
        return self.eve if day - first == _ONE_DAY else ""


@dataclass(frozen=True, slots=True)
class ChartContent:
    """Everything one chart shows, from ``first`` to ``last``.

    ``doses`` are drawn as panels of their own below the first series; ``charts.doses.dose_lanes``
    makes them, and ``charts.happenings.happenings`` the events, of what a record holds.
    """

    series: tuple[Series, ...]
    bands: tuple[Band, ...]
    events: tuple[Event, ...]
    today: dt.date
    first: dt.date
    last: dt.date
    log: bool = False
    gap_weeks: int = GAP_WEEKS
    doses: tuple[DoseLane, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is not a single value to draw."""
        return not any(series.points for series in self.series)

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The days on which anything shown was drawn, in order."""
        return tuple(sorted({point.date for series in self.series for point in series.points}))

    @property
    def event_days(self) -> tuple[dt.date, ...]:
        """The days on which something in the events lane began, in order."""
        return tuple(sorted({day_of(event.day) for event in self.events}))


def day_of(moment: dt.date) -> dt.date:
    """Return the day of a date or of a local time."""
    return moment.date() if isinstance(moment, dt.datetime) else moment


def position(moment: dt.date) -> float:
    """Return where a date or a local time stands on the time axis, in days.

    A date without time stands at noon. Time zones are left aside: a draw stands where the clock
    on the wall stood.
    """
    if not isinstance(moment, dt.datetime):
        return moment.toordinal() + _NOON
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return moment.toordinal() + seconds / _SECONDS_OF_A_DAY


def start_of(day: dt.date) -> float:
    """Return where a day begins on the time axis, in days."""
    return float(day_of(day).toordinal())


def end_of(day: dt.date) -> float:
    """Return where a day ends on the time axis, in days."""
    return float(day_of(day).toordinal() + 1)
