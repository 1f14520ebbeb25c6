"""The whole way as plain rows and lengths: what the way bar draws, worked out without a screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import PhaseKind

MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120)
"""Distances between marks under the bar, in months; the closest that leaves room is taken."""
_MONTHS = 12
_SHOWN_AT_LEAST = 3.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One phase on the way, from first to last day; ``guess`` if the dates are not known."""

    kind: PhaseKind
    name: str
    start: dt.date
    end: dt.date
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day worth a label under the bar, such as the end of treatment."""

    name: str
    day: dt.date
    known: PartialDate | None = None
    """What is known of a day that is not wholly known; ``day`` is then only its place."""


@dataclass(frozen=True, slots=True)
class Way:
    """Everything a way bar shows."""

    segments: tuple[Segment, ...]
    today: dt.date
    milestones: tuple[Milestone, ...] = ()

    @property
    def first(self) -> dt.date:
        """The first day that the bar reaches."""
        return min(self.today, *(segment.start for segment in self.segments))

    @property
    def begin_known(self) -> bool:
        """Whether the bar begins on a day that is known to be the first of treatment."""
        first = min(self.segments, key=_start)
        return first.kind is not PhaseKind.FOLLOW_UP and not first.guess

    @property
    def last(self) -> dt.date:
        """The last day that the bar reaches."""
        return max(self.today, *(segment.end for segment in self.segments))

    @property
    def current(self) -> Segment | None:
        """The phase that today falls into; the later one where two overlap."""
        found = [item for item in self.segments if item.start <= self.today <= item.end]
        return max(found, key=_start) if found else None


def _start(segment: Segment) -> dt.date:
    return segment.start


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days lie on a line of ``width`` pixels from the morning of ``first`` on."""

    first: dt.date
    last: dt.date
    width: float

    @property
    def day_width(self) -> float:
        """Width of one day in pixels."""
        return self.width / ((self.last - self.first).days + 1)

    def x(self, day: dt.date) -> float:
        """Return where ``day`` begins, in pixels from the left."""
        return (day - self.first).days * self.day_width

    def span(self, segment: Segment, gap: float) -> tuple[float, float]:
        """Return left and width of a phase's bar, ``gap`` pixels short of the next day."""
        left = self.x(segment.start)
        width = self.x(segment.end) + self.day_width - left
        if segment.end != self.last:
            width -= gap
        return left, max(_SHOWN_AT_LEAST, width)


@dataclass(frozen=True, slots=True)
class Placed:
    """A label with its place: ``left`` and ``width`` of the words, ``x`` of its mark, in pixels."""

    words: str
    x: float
    left: float
    width: float
    day: dt.date
    known: PartialDate | None = None

    @property
    def right(self) -> float:
        """Where the words end."""
        return self.left + self.width


def month_marks(
    scale: Scale,
    say: Callable[[dt.date], str],
    measure: Callable[[str], float],
    free: tuple[float, float],
    gap: float,
) -> tuple[Placed, ...]:
    """Return month labels centered on their mark that touch neither each other nor the ends.

    ``free`` is the stretch (from, to) that the labels may use, ``gap`` the least distance between
    two of them, both in pixels.
    """
    for step in MONTH_STEPS:
        labels = [_centered(say(day), scale.x(day), measure, day) for day in _months(scale, step)]
        if any(left.right + gap > right.left for left, right in pairwise(labels)):
            continue
        low, high = free
        return tuple(one for one in labels if low + gap <= one.left and one.right + gap <= high)
    return ()


def _months(scale: Scale, step: int) -> Iterator[dt.date]:
    first, last = (day.year * _MONTHS + day.month - 1 for day in (scale.first, scale.last))
    for month in range(first + 1, last + 1):
        if month % step == 0:
            yield dt.date(month // _MONTHS, month % _MONTHS + 1, 1)


def _centered(words: str, x: float, measure: Callable[[str], float], day: dt.date) -> Placed:
    width = measure(words)
    return Placed(words, x, x - width / 2, width, day)


def milestone_places(
    scale: Scale,
    milestones: Sequence[Milestone],
    measure: Callable[[Milestone], float],
    gap: float,
) -> tuple[Placed, ...]:
    """Return the milestones' labels, right, around or left of their mark as there is room.

    A label that would touch its neighbor is left out; ``measure`` gives a label's width and ``gap``
    the least distance between two, both in pixels.
    """
    rows = sorted(
        (item for item in milestones if scale.first <= item.day <= scale.last),
        key=_day,
    )
    placed: list[Placed] = []
    for number, row in enumerate(rows):
        taken = placed[-1].right + gap if placed else 0.0
        wanted = scale.x(rows[number + 1].day) - gap if number + 1 < len(rows) else scale.width
        found = _best_place(row, scale, measure(row), (taken, wanted))
        if found:
            placed.append(found)
    return tuple(placed)


def _day(milestone: Milestone) -> dt.date:
    return milestone.day


def _best_place(
    row: Milestone, scale: Scale, width: float, room: tuple[float, float]
) -> Placed | None:
    taken, wanted = room
    x = scale.x(row.day)
    lefts = [
        left
        for left in (x, x - width / 2, x - width)
        if left >= taken and left + width <= scale.width
    ]
    if not lefts:
        return None
    best = next((left for left in lefts if left + width <= wanted), lefts[-1])
    return Placed(row.name, x, best, width, row.day, row.known)
