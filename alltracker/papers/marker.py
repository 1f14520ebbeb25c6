"""Draws lines, bars, marks and words of a paper's own drawings, in points from the top left."""

from __future__ import annotations

from typing import Final

from matplotlib.colors import to_rgb
from matplotlib.ft2font import FT2Font, LoadFlags

from alltracker.fonts import CHART_FILES, font_files
from alltracker.papers.drawing import Color, Drawing, Letters, Segment, Shape

_MOVE, _LINE, _CURVE, _CLOSE = 1, 2, 4, 79
"""Matplotlib's codes of the steps of a path."""
_ARC: Final = 0.5523
"""How far the handles of a quarter circle reach, as part of its radius."""
_POINTS: Final = 72
_SHARE: Final = 64.0
"""The font reader counts in 64ths of a point."""
_MEASURED: Final = 100.0
"""The size in which words are measured: in a small one each letter is rounded to whole points."""
_ELLIPSIS: Final = "…"
_USUAL: Final = "n"
"""As wide as a sign counts that our fonts do not have."""

Box = tuple[float, float, float, float]
"""Left, top, width and height."""
Spot = tuple[float, float]


class Ruler:
    """Measures words in the papers' type, in points; made anew for each thread that draws."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bool], float] = {}
        self._fonts = [FT2Font(str(path)) for path in font_files(CHART_FILES)]

    def width(self, text: str, size: float, *, strong: bool = False) -> float:
        """Return how wide words are."""
        if not self._fonts:
            return len(text) * size / 2
        key = (text, strong)
        if key not in self._known:
            self._known[key] = self._measured(*key)
        return self._known[key] * size / _MEASURED

    def _measured(self, text: str, strong: bool) -> float:  # noqa: FBT001 - a key
        font = self._fonts[-1 if strong else 0]
        known = "".join(sign if font.get_char_index(ord(sign)) else _USUAL for sign in text)
        font.set_size(_MEASURED, _POINTS)
        font.set_text(known, flags=LoadFlags.NO_HINTING)
        return float(font.get_width_height()[0]) / _SHARE

    def wrapped(self, text: str, size: float, room: float, most: int = 99) -> list[str]:
        """Return words in lines that fit, the last of ``most`` lines cut where it has to be."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, size) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        if len(lines) > most:
            lines[most - 1 :] = [" ".join(lines[most - 1 :])]
        return [self.fitted(line, size, room) for line in lines]

    def fitted(self, text: str, size: float, room: float, *, strong: bool = False) -> str:
        """Return words cut so that they fit; nothing where not even two letters do."""
        if self.width(text, size, strong=strong) <= room:
            return text
        for length in range(len(text) - 1, 1, -1):
            cut = text[:length].rstrip() + _ELLIPSIS
            if self.width(cut, size, strong=strong) <= room:
                return cut
        return ""


class Marker:
    """Gathers what is drawn; ``drawing`` hands it over."""

    def __init__(self, width: float) -> None:
        self._items: list[Shape | Letters] = []
        self._width = width
        self.ruler = Ruler()

    def drawing(self, height: float) -> Drawing:
        """Return what was drawn so far, on a sheet of a height."""
        return Drawing(self._width, height, tuple(self._items))

    def line(
        self,
        spots: list[Spot],
        color: str,
        width: float = 0.5,
        dashes: tuple[float, ...] = (),
    ) -> None:
        """Draw a line through places."""
        steps = tuple((_LINE if at else _MOVE, spot) for at, spot in enumerate(spots))
        self._put(steps, line=color, width=width, dashes=dashes)

    def area(
        self,
        spots: list[Spot],
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 0.8,
    ) -> None:
        """Draw a closed figure through places."""
        steps: list[Segment] = [(_LINE if at else _MOVE, spot) for at, spot in enumerate(spots)]
        self._put((*steps, (_CLOSE, ())), fill=fill, line=line, width=width)

    def bar(
        self,
        box: Box,
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 0.9,
        dashes: tuple[float, ...] = (),
        hatch: tuple[Segment, ...] = (),
        corner: float = 2.5,
    ) -> None:
        """Draw a bar with round corners; ``hatch`` is a pattern laid over it."""
        steps = _round(box, min(corner, box[2] / 2, box[3] / 2))
        self._put(steps, fill=fill, line=line, width=width, dashes=dashes, hatch=hatch)

    def disc(
        self,
        middle: Spot,
        radius: float,
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 0.9,
    ) -> None:
        """Draw a circle."""
        left, top = middle[0] - radius, middle[1] - radius
        steps = _round((left, top, 2 * radius, 2 * radius), radius)
        self._put(steps, fill=fill, line=line, width=width)

    def quarters(self, middle: Spot, radius: float, count: int, color: str) -> None:
        """Draw a disc of which so many quarters are filled, from the top with the clock."""
        x, y = middle
        ends = ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))
        for at in range(min(count, 4)):
            (ax, ay), (bx, by) = ends[at], ends[at + 1]
            first = (x + ax * radius, y + ay * radius)
            handles = (
                (x + (ax + bx * _ARC) * radius, y + (ay + by * _ARC) * radius),
                (x + (bx + ax * _ARC) * radius, y + (by + ay * _ARC) * radius),
                (x + bx * radius, y + by * radius),
            )
            curve = tuple(part for spot in handles for part in spot)
            steps = ((_MOVE, (x, y)), (_LINE, first), (_CURVE, curve), (_CLOSE, ()))
            self._put(steps, fill=color)
        self.disc(middle, radius, line=color, width=0.8)

    def words(
        self,
        spot: Spot,
        text: str,
        size: float,
        color: str,
        *,
        strong: bool = False,
        serif: bool = False,
    ) -> float:
        """Write words whose baseline begins at a place; return how wide they are."""
        self._items.append(Letters(*spot, text, size, strong, _opaque(color), 0.0, serif))
        return self.ruler.width(text, size, strong=strong)

    def _put(
        self,
        steps: tuple[Segment, ...],
        *,
        fill: str | None = None,
        line: str | None = None,
        width: float = 0.8,
        dashes: tuple[float, ...] = (),
        hatch: tuple[Segment, ...] = (),
    ) -> None:
        self._items.append(
            Shape(
                segments=steps,
                line=None if line is None else _opaque(line),
                width=width,
                dashes=dashes,
                dash_offset=0.0,
                round_cap=False,
                fill=None if fill is None else _opaque(fill),
                clip=None,
                hatch=hatch,
            )
        )


def _opaque(color: str) -> Color:
    red, green, blue = to_rgb(color)
    return (red, green, blue, 1.0)


def _round(box: Box, corner: float) -> tuple[Segment, ...]:
    left, top, width, height = box
    right, base, hold = left + width, top + height, corner * (1 - _ARC)
    near, far = left + corner, right - corner
    high, low = top + corner, base - corner
    return (
        (_MOVE, (near, top)),
        (_LINE, (far, top)),
        (_CURVE, (right - hold, top, right, top + hold, right, high)),
        (_LINE, (right, low)),
        (_CURVE, (right, base - hold, right - hold, base, far, base)),
        (_LINE, (near, base)),
        (_CURVE, (left + hold, base, left, base - hold, left, low)),
        (_LINE, (left, high)),
        (_CURVE, (left, top + hold, left + hold, top, near, top)),
        (_CLOSE, ()),
    )
