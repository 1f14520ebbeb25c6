"""Puts things that overlap into rows above each other, a bounded number of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Extent = tuple[float, float, float]
"""Left edge, right edge, and right edge with the label; any unit, sorted by the left edge."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """What found no row of its own: shown together as "+n more"."""

    left: float
    right: float
    members: tuple[int, ...]
    """Places in the sequence that was stacked, ascending."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The row of each thing, counted from 0; None for one in a bundle."""

    rows: tuple[int | None, ...]
    bundles: tuple[Bundle, ...]
    count: int
    """How many rows there are; bundles stand in the last one."""


def stacked(extents: Sequence[Extent], most: int, bundle_width: float) -> Stack:
    """Return rows in which nothing overlaps; what finds no room becomes part of a bundle.

    A thing takes the first row where it fits with its label, else the first where it fits without.
    If more than ``most`` rows were needed, the last of them is kept for bundles.

    Args:
        extents: left edge, right edge and right edge with the label, sorted by the left edge.
        most: how many rows there can be; at least one.
        bundle_width: the least width of a bundle.

    Raises:
        ValueError: for fewer than one row.
    """
    if most < 1:
        raise ValueError(most)
    rows = _rows(extents, most)
    if None not in rows:
        return Stack(tuple(rows), (), max((row or 0 for row in rows), default=0) + 1)
    rows = _rows(extents, most - 1) if most > 1 else [None] * len(extents)
    left_over = [place for place, row in enumerate(rows) if row is None]
    return Stack(tuple(rows), tuple(_bundles(extents, left_over, bundle_width)), most)


def _rows(extents: Sequence[Extent], most: int) -> list[int | None]:
    ends = [float("-inf")] * most
    bare = list(ends)
    found: list[int | None] = []
    for left, right, labeled in extents:
        row = next((place for place in range(most) if ends[place] <= left), None)
        if row is None:
            row = next((place for place in range(most) if bare[place] <= left), None)
        if row is not None:
            bare[row] = right
            ends[row] = max(right, labeled)
        found.append(row)
    return found


def _bundles(extents: Sequence[Extent], places: Iterable[int], width: float) -> Iterable[Bundle]:
    """Join what is left over wherever it touches, so that bundles do not overlap either."""
    members: list[int] = []
    left = right = 0.0
    for place in places:
        start, end, _ = extents[place]
        if members and start < right:
            members.append(place)
            right = max(right, end)
            continue
        if members:
            yield Bundle(left, right, tuple(members))
        members, left, right = [place], start, max(end, start + width)
    if members:
        yield Bundle(left, right, tuple(members))
