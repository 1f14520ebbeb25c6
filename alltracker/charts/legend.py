"""Breaks the legend of the events lane into lines, so that no word is cut off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from alltracker.charts.pen import Pen

MARK_GAP: Final = 8.0
"""Px left and right of a mark at 100 %."""
ITEM_GAP: Final = 20.0


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A kind of event with its words, and how wide both are in px with the gap after them."""

    kind: str
    words: str
    wide: float


def legend_item(kind: str, words: str, pen: Pen) -> LegendItem:
    """Measure one entry."""
    scale = pen.style.scale
    return LegendItem(kind, words, pen.width(words) + (2 * MARK_GAP + ITEM_GAP) * scale)


def in_lines(items: Iterable[LegendItem], room: float) -> list[list[LegendItem]]:
    """Return the entries in lines of at most ``room`` px; one that is wider has its own line."""
    lines: list[list[LegendItem]] = []
    left = 0.0
    for item in items:
        if not lines or left + item.wide > room:
            lines.append([])
            left = 0.0
        lines[-1].append(item)
        left += item.wide
    return lines
