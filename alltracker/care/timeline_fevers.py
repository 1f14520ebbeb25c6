"""Fevers that stand so close that they share a place: the highest degree speaks for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.timeline_items import Item
from alltracker.care.timeline_stack import clustered


@dataclass(frozen=True, slots=True)
class Peak:
    """A reading, or several that share a place."""

    place: int
    """Where the highest of them stands in the sequence; of equal ones the first."""
    members: tuple[int, ...]
    """The places of all of them, ascending."""


def peaks(items: Sequence[Item], apart: float) -> tuple[Peak, ...]:
    """Return the readings by the places that they share, from the first to the last.

    Args:
        items: the readings with their degrees as levels, sorted by their days.
        apart: how many days a reading must be after the one before to have a place of its own.
    """
    starts = [float(item.start.toordinal()) for item in items]
    stack = clustered(starts, apart, apart)
    shared = [bundle.members for bundle in stack.bundles]
    alone = [(place,) for place, row in enumerate(stack.rows) if row is not None]
    return tuple(Peak(_highest(items, members), members) for members in sorted([*shared, *alone]))


def _highest(items: Sequence[Item], members: Sequence[int]) -> int:
    return max(members, key=lambda place: items[place].level or 0.0)
