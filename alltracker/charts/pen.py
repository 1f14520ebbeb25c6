"""Type on a chart: the program's own font, widths of words, and signs that no font can draw."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, Literal, Protocol

from matplotlib.font_manager import FontProperties, findfont, fontManager, get_font
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Transform

from alltracker.charts.style import ChartStyle
from alltracker.fonts import CHART_FILES, SANS, font_files

Across = Literal["left", "center", "right"]
Upward = Literal["center", "center_baseline"]

PX_PER_INCH: Final = 96.0
_POINTS_PER_PX: Final = 72.0 / PX_PER_INCH
_HALO_PX: Final = 3.4
_STRONG: Final = f"{SANS} Semibold"
_FALLBACK: Final = "DejaVu Sans"
_UNDRAWABLE: Final = "\N{WHITE SQUARE}"
_ELLIPSIS: Final = "\N{HORIZONTAL ELLIPSIS}"


class Holder(Protocol):
    """What words can be put on: a figure or its axes."""

    def add_artist(self, artist: Any) -> Any:
        """Take an artist and return it."""


def points(px: float) -> float:
    """Return px of 1/96 inch as typographic points."""
    return px * _POINTS_PER_PX


def register_fonts() -> None:
    """Make the program's own font known to Matplotlib, unless it is already."""
    if {SANS, _STRONG} <= set(fontManager.get_font_names()):
        return
    for path in font_files(CHART_FILES):
        fontManager.addfont(path)


@lru_cache(maxsize=2048)
def _width(words: str, font: FontProperties) -> float:
    """Return the points that words take; they are the same for every chart."""
    across, _, _ = text_to_path.get_text_width_height_descent(words, font, ismath=False)
    return across


class Pen:
    """Writes words in one style's type; knows how wide they become."""

    def __init__(self, style: ChartStyle) -> None:
        register_fonts()
        plain, strong = [SANS, _FALLBACK], [_STRONG, _FALLBACK]
        self.style = style
        self._caption = FontProperties(family=plain, size=points(style.caption_px))
        self._strong = FontProperties(family=strong, size=points(style.caption_px))
        self._name = FontProperties(family=strong, size=points(style.name_px))
        self._fonts = [get_font(findfont(FontProperties(family=family))) for family in plain]
        self._widths: dict[tuple[str, str], float] = {}

    def font(self, face: str) -> FontProperties:
        """Return the font of a ``caption``, ``strong`` caption or ``name``."""
        return {"strong": self._strong, "name": self._name}.get(face, self._caption)

    def width(self, words: str, face: str = "caption") -> float:
        """Return how wide ``words`` become, in px of 1/96 inch."""
        key = (words, face)
        if key not in self._widths:
            self._widths[key] = _width(self.drawable(words), self.font(face)) / _POINTS_PER_PX
        return self._widths[key]

    def elided(self, words: str, room: float, face: str = "caption") -> str:
        """Return ``words``, shortened with an ellipsis until they fit into ``room`` px."""
        if self.width(words, face) <= room:
            return words
        short = words
        while short and self.width(short.rstrip() + _ELLIPSIS, face) > room:
            short = short[:-1]
        return short.rstrip() + _ELLIPSIS

    def drawable(self, words: str) -> str:
        """Return ``words`` with a square for every sign that neither font holds."""
        if words.isascii() and words.isprintable():
            return words
        return "".join(sign if self._holds(sign) else _UNDRAWABLE for sign in words)

    def _holds(self, sign: str) -> bool:
        return any(font.get_char_index(ord(sign)) for font in self._fonts)

    def write(
        self,
        holder: Holder,
        at: tuple[float, float],
        words: str,
        *,
        color: str,
        transform: Transform,
        face: str = "caption",
        align: tuple[Across, Upward] = ("left", "center"),
        halo: str = "",
    ) -> Text:
        """Write ``words`` on a figure or its axes and return the artist.

        ``align`` is horizontal, vertical; ``halo`` is a color around the letters.
        Dollar signs are dollar signs, never formulas.
        """
        text = Text(
            *at,
            self.drawable(words),
            color=color,
            fontproperties=self.font(face),
            horizontalalignment=align[0],
            verticalalignment=align[1],
            transform=transform,
            parse_math=False,
            zorder=6,
        )
        text.set_clip_on(False)
        if halo:
            wide = _HALO_PX * self.style.scale
            text.set_path_effects([withStroke(linewidth=points(wide), foreground=halo, alpha=0.85)])
        holder.add_artist(text)
        return text
