"""Puts things that overlap into rows above each other, a bounded number of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    Where more than ``most`` rows would be needed, what is in the last of them joins the bundle.

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
    last = [place for place, row in enumerate(rows) if row is None or row == most - 1]
    bundles = tuple(_bundles(extents, rows, last, bundle_width))
    for bundle in bundles:
        for place in bundle.members:
            rows[place] = None
    return Stack(tuple(rows), bundles, most)


def clustered(starts: Sequence[float], apart: float, wide: float) -> Stack:
    """Return one row in which things that would lie on each other are bundles.

    Args:
        starts: where the things stand, ascending.
        apart: how far a thing must be from the one before to be drawn for itself; same unit.
        wide: how far a thing must be from the beginning of a bundle.
    """
    rows: list[int | None] = [0] * len(starts)
    groups: list[list[int]] = []
    for place, start in enumerate(starts):
        group = groups[-1] if groups else []
        close = bool(group) and start - starts[group[-1]] < apart
        if close or (len(group) > 1 and start - starts[group[0]] < wide):
            groups[-1].append(place)
        else:
            groups.append([place])
    bundles = []
    for group in groups:
        if len(group) == 1:
            continue
        for place in group:
            rows[place] = None
        first, last = starts[group[0]], starts[group[-1]]
        bundles.append(Bundle(first, last + 1.0, tuple(group)))
    return Stack(tuple(rows), tuple(bundles), 1)


def _rows(extents: Sequence[Extent], most: int) -> list[int | None]:
    ends = [float("-inf")] * most
    bare = list(ends)
    found: list[int | None] = []
    for left, right, labeled in extents:
        row = _free(ends, left)
        if row is None:
            row = _free(bare, left)
        if row is not None:
            bare[row] = right
            ends[row] = max(right, labeled)
        found.append(row)
    return found


def _free(ends: Sequence[float], left: float) -> int | None:
    for place, end in enumerate(ends):
        if end <= left:
            return place
    return None


def _bundles(
    extents: Sequence[Extent], rows: Sequence[int | None], places: Iterable[int], width: float
) -> Iterator[Bundle]:
    """Join what is left over with all that it touches in the last row, however far that reaches."""
    members: list[int] = []
    right = float("-inf")
    for place in places:
        start, end, _ = extents[place]
        reach = max(end, start + width) if rows[place] is None else end
        if members and start < right:
            members.append(place)
            right = max(right, reach)
            if rows[place] is None:
                right = max(right, extents[members[0]][0] + width)
            continue
        if any(rows[member] is None for member in members):
            yield Bundle(extents[members[0]][0], right, tuple(members))
        members, right = [place], reach
    if any(rows[member] is None for member in members):
        yield Bundle(extents[members[0]][0], right, tuple(members))
