"""What a paper is before it is drawn: its text as HTML, its drawings, and the sheets it fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from alltracker.papers.drawing import Drawing
from alltracker.papers.inks import BLACK, Inks

POINTS_PER_MM: Final = 72 / 25.4
MARGIN: Final = 14 * POINTS_PER_MM
"""The white edge of every sheet, in points."""
PAGE_MARK: Final = "\ue000"
"""Stands in a foot where the number of the page goes."""
PAGES_MARK: Final = "\ue001"
"""Stands in a foot where the number of pages goes."""


class PaperSize(StrEnum):
    """The sheets that papers are made for."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points of 1/72 inch."""
        if self is PaperSize.A4:
            return 210 * POINTS_PER_MM, 297 * POINTS_PER_MM
        return 612.0, 792.0


def lying(size: PaperSize, *, landscape: bool) -> tuple[float, float]:
    """Return the width and height of a sheet that stands, or lies on its long side, in points."""
    width, height = size.points
    return (height, width) if landscape else (width, height)


@dataclass(frozen=True, slots=True)
class DrawingPlan:
    """A drawing not made yet: its height in points, and what makes it for a width in points.

    ``bleed`` is the white that the drawing has left and right; it may reach over the margins.
    """

    height: float
    draw: Callable[[float], Drawing]
    bleed: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper in one language, ready to be laid out on any sheet.

    ``html`` is well-formed and uses the elements that ``blocks`` knows; ``drawings`` holds, for
    each ``figure`` by its id, the plans from the fullest to the smallest: a smaller one is taken
    only where it saves a page.
    """

    title: str
    html: str
    drawings: Mapping[str, tuple[DrawingPlan, ...]] = field(default_factory=dict)
    inks: Inks = BLACK
    landscape: bool = False

    def points(self, size: PaperSize) -> tuple[float, float]:
        """Return the width and height of its sheet as it lies, in points."""
        return lying(size, landscape=self.landscape)
