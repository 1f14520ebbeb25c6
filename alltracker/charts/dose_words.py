"""Finds room for the words over the steps of a dose panel, so that none stands on another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.charts.dose_lane import DoseStretch
from alltracker.charts.pen import Pen

_GAP: Final = 8.0
"""Px between two words at 100 %."""
_INSET: Final = 6.0
_TODAY: Final = 3.0
_ROOMY: Final = 2.4
"""A step so many times as wide as its roomy words bears them."""
_STEPS: Final = 8
"""At so many places along its step a dose is tried."""
Wish = tuple[DoseStretch, float, float]
"""A dose, and from where to where it is in sight, in px of the panel."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Words and their left end, in px of the panel."""

    words: str
    left: float
    held: bool


def place_words(wishes: Sequence[Wish], wide: float, today: float, pen: Pen) -> list[Placed]:
    """Return what is written where, the holds first and the latest of them before the others.

    Args:
        wishes: the doses in sight, in order of time.
        wide: the panel's width in px.
        today: where the line of today stands, in px.
        pen: measures the words.
    """
    gap = _GAP * pen.style.scale
    taken = [(today - _TODAY, today + _TODAY)]
    found: list[Placed] = []
    holds = [wish for wish in reversed(wishes) if wish[0].held]
    for one, start, end in (*holds, *(wish for wish in wishes if not wish[0].held)):
        placed = _placed(one, (start, end), wide, taken, pen)
        if placed is not None and (one.held or not _said_just_now(found, placed)):
            found.append(placed)
            right = placed.left + pen.width(placed.words)
            taken.append((placed.left - gap, right + gap))
    return found


def _said_just_now(found: Sequence[Placed], placed: Placed) -> bool:
    """Return whether the dose before says the same, and nothing was held between."""
    before = [one for one in found if one.left < placed.left]
    return bool(before) and max(before, key=_left_of).words == placed.words


def _left_of(placed: Placed) -> float:
    return placed.left


def _placed(
    one: DoseStretch,
    reach: tuple[float, float],
    wide: float,
    taken: Sequence[tuple[float, float]],
    pen: Pen,
) -> Placed | None:
    for words in dict.fromkeys((one.roomy, one.words, one.short)):
        width = pen.width(words)
        if words == one.roomy and width * _ROOMY > reach[1] - reach[0]:
            continue
        for left in _lefts(reach, width, wide, pen.style.scale, held=one.held) if words else ():
            if all(left + width <= start or left >= end for start, end in taken):
                return Placed(words, left, one.held)
    return None


def _lefts(
    reach: tuple[float, float], width: float, wide: float, scale: float, *, held: bool
) -> Iterator[float]:
    """Yield the left ends to try: a hold's words may stand out over its gap, a dose's may not."""
    start, end = reach
    inset = _INSET * scale
    if held:
        middle = (start + end) / 2
        for left in (middle - width / 2, end - width, start):
            yield min(max(0.0, left), wide - width)
        return
    slack = end - start - width - 2 * inset
    if slack < 0:
        return
    for step in range(_STEPS + 1):
        yield start + inset + slack * step / _STEPS
