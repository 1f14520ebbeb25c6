"""Visits that stand in each other's way: at the same time, or one before another is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class TimedVisit(Generic[V]):
    """A visit with a time of day, in local wall time; ``end`` is ``start`` where none is known."""

    visit: V
    start: dt.datetime
    end: dt.datetime


def overlap(one: TimedVisit[Any], other: TimedVisit[Any]) -> bool:
    """Return whether two visits begin together, or one begins before the other is over.

    A visit may begin the minute another ends.
    """
    if one.start == other.start:
        return True
    first, second = sorted((one, other), key=lambda timed: timed.start)
    return second.start < first.end


def conflicts_of(timed: TimedVisit[Any], others: Iterable[TimedVisit[V]]) -> tuple[V, ...]:
    """Return the visits among ``others`` that overlap with one, in their order."""
    return tuple(other.visit for other in others if overlap(timed, other))


def conflicts(visits: Sequence[TimedVisit[V]]) -> tuple[tuple[V, V], ...]:
    """Return every two visits that overlap, the earlier of each two first, in order of time."""
    found: list[tuple[V, V]] = []
    going: list[TimedVisit[V]] = []
    for visit in sorted(visits, key=lambda timed: (timed.start, timed.end)):
        going = [one for one in going if one.end > visit.start or one.start == visit.start]
        found.extend((one.visit, visit.visit) for one in going)
        going.append(visit)
    return tuple(found)
