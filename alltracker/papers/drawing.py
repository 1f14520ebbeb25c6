"""Matplotlib figures as plain strokes, fills and words, so that paper gets true lines and text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Bbox, Transform

Color = tuple[float, float, float, float]
"""Red, green, blue and opacity, 0 to 1."""
Segment = tuple[int, tuple[float, ...]]
"""Matplotlib's code of a path's step, and its points from the top left."""

POINTS: Final = 72
HATCH_TILE: Final = 72.0
"""The side of one square of a pattern, in points."""
_FAR: Final = 1e4
_STRONG: Final = "semibold"


@dataclass(frozen=True, slots=True)
class Shape:
    """A line or area; lengths in points, ``clip`` is left, top, width and height."""

    segments: tuple[Segment, ...]
    line: Color | None
    width: float
    dashes: tuple[float, ...]
    dash_offset: float
    round_cap: bool
    fill: Color | None
    clip: tuple[float, float, float, float] | None
    hatch: tuple[Segment, ...] = ()
    """The lines of one square of a pattern of HATCH_TILE points, drawn in black over the fill."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Words whose baseline begins at a point; ``angle`` in degrees against the clock."""

    left: float
    base: float
    text: str
    size: float
    strong: bool
    color: Color
    angle: float
    serif: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished drawing of a width and height in points, from its top left corner."""

    width: float
    height: float
    items: tuple[Shape | Letters, ...]


def record(figure: Figure) -> Drawing:
    """Return a figure of 72 dots an inch as strokes, fills and words."""
    wide, high = (float(side) * POINTS for side in np.asarray(figure.get_size_inches()))
    recorder = _Recorder(wide, high)
    figure.draw(recorder)
    return Drawing(wide, high, tuple(recorder.items))


def hatch_tiles(
    left: float, top: float, width: float, height: float
) -> Iterator[tuple[float, float]]:
    """Yield where the squares of a pattern stand that cover an area."""
    for down in range(int(height // HATCH_TILE) + 1):
        for across in range(int(width // HATCH_TILE) + 1):
            yield left + across * HATCH_TILE, top + down * HATCH_TILE


class _Recorder(RendererBase):
    """Writes down what Matplotlib asks to be drawn; one dot is one point."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.items: list[Shape | Letters] = []
        self._width = width
        self._height = height

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803 - Matplotlib's name
    ) -> None:
        """Write down a path."""
        moved = self._near(transform.transform_path(path), filled=rgbFace is not None)
        segments = tuple(self._segments(moved))
        if not segments:
            return
        opacity = gc.get_alpha() if gc.get_forced_alpha() else None
        offset, dashes = gc.get_dashes()
        width = float(gc.get_linewidth())
        self.items.append(
            Shape(
                segments=segments,
                line=_color(gc.get_rgb(), opacity) if width > 0 else None,
                width=width,
                dashes=tuple(map(float, np.atleast_1d(dashes))) if dashes is not None else (),
                dash_offset=float(offset or 0),
                round_cap=gc.get_capstyle() != "butt",
                fill=None if rgbFace is None else _color(rgbFace, opacity),
                clip=self._clip(gc),
                hatch=self._hatch(gc),
            )
        )

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: FBT002 - Matplotlib's signature
        mtext: Any = None,
    ) -> None:
        """Write down words."""
        del ismath, mtext
        strong = any(_STRONG in family.lower() for family in prop.get_family())
        size = float(prop.get_size_in_points())
        color = _color(gc.get_rgb(), None)
        self.items.append(Letters(x, self._height - y, s, size, strong, color, angle))

    def flipy(self) -> bool:
        """Count upward, as Matplotlib itself does; this room turns it over."""
        return False

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size in dots."""
        return self._width, self._height

    def points_to_pixels(self, points: Any) -> Any:
        """Return points as they are: a dot is a point."""
        return points

    def _near(self, path: Path, *, filled: bool) -> Path:
        """Return the path without what lies far outside the sheet."""
        corners = np.asarray(path.vertices)
        if np.all(np.abs(corners[np.isfinite(corners)]) < _FAR):
            return path
        if filled:
            return path.clip_to_bbox(Bbox.from_bounds(-9, -9, self._width + 18, self._height + 18))
        return path.cleaned(clip=(0, 0, self._width, self._height), simplify=False)

    def _segments(self, path: Path) -> Iterator[Segment]:
        for points, code in path.iter_segments(simplify=False):
            ends = tuple(float(value) for value in points)
            if code == Path.CLOSEPOLY:
                yield int(code), ()
            elif code != Path.STOP:
                turned = (e if at % 2 == 0 else self._height - e for at, e in enumerate(ends))
                yield int(code), tuple(turned)

    def _clip(self, gc: GraphicsContextBase) -> tuple[float, float, float, float] | None:
        box = gc.get_clip_rectangle()
        if box is None:
            return None
        return (float(box.x0), self._height - float(box.y1), float(box.width), float(box.height))

    def _hatch(self, gc: GraphicsContextBase) -> tuple[Segment, ...]:
        tile = gc.get_hatch_path() if gc.get_hatch() else None
        return () if tile is None else _tile(tile)


def pattern(hatch: str) -> tuple[Segment, ...]:
    """Return the lines of one square of Matplotlib's pattern of a name, such as ``////``."""
    return _tile(Path.hatch(hatch)) if hatch else ()


def _tile(path: Path) -> tuple[Segment, ...]:
    steps = path.iter_segments(simplify=False)
    return tuple((int(code), _scaled(points, code)) for points, code in steps)


def _scaled(points: Any, code: Any) -> tuple[float, ...]:
    if code in {Path.CLOSEPOLY, Path.STOP}:
        return ()
    return tuple(float(value) * HATCH_TILE for value in points)


def _color(color: Any, opacity: Any) -> Color:
    red, green, blue, *rest = (float(part) for part in color)
    return red, green, blue, (rest[0] if rest else 1.0) if opacity is None else float(opacity)
