"""One dose panel: what was prescribed of a medicine as filled steps, with the holds in words."""

from __future__ import annotations

from typing import Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection

from alltracker.charts.bands import Stretch, shade
from alltracker.charts.dose_lane import DoseLane, DoseStretch
from alltracker.charts.dose_words import Placed, place_words
from alltracker.charts.layout import Box, Layout
from alltracker.charts.margin import grid_of, name_panel, number_panel
from alltracker.charts.pen import Pen, points
from alltracker.charts.scale import Tick, ValueScale, value_ticks
from alltracker.charts.series import ChartContent, end_of, start_of
from alltracker.language import Language

_LINE_PX: Final = 1.7
_DASHES: Final = (3.0, 2.0)
_DOTS: Final = (1.0, 2.5)
_WORDS_HIGH: Final = 1.3
"""Height of the row of words above the steps, in heights of the small type."""
_MOST_WORDS: Final = 0.45
"""The share of a low panel that the row of words may take."""
_TICK_PX: Final = 13.0
_FAR: Final = 1e7
Piece = tuple[float, float, float]
"""Start and end on the time axis, and the amount."""


class DosePanel:
    """Draws one lane: the steps once, everything that hangs on the span again and again.

    The scale begins at zero and is never logarithmic: a held dose is nothing.
    """

    def __init__(
        self,
        axes: Axes,
        lane: DoseLane,
        content: ChartContent,
        pen: Pen,
        parts: tuple[Stretch, ...],
    ) -> None:
        self.axes = axes
        self.lane = lane
        self._pen = pen
        self._now = end_of(content.today)
        self._dressing: list[Artist] = []
        known = [one.amount for one in lane.stretches if one.amount]
        self._top = max([*known, *([lane.full] if lane.full else [])], default=1.0)
        shade(axes, parts, pen.style, axes.get_xaxis_transform())
        self._draw_steps()
        self._draw_full()

    def _draw_steps(self) -> None:
        """Fill what was to be given up to today, and outline it; what is planned is dashed."""
        given, planned, holes = self._pieces()
        style = self._pen.style
        for pieces, face, level in ((holes, style.ground, 1.0), (given, style.dose_fill, 2.5)):
            if pieces:
                boxes = PolyCollection(
                    [[(a, 0.0), (a, y), (b, y), (b, 0.0)] for a, b, y in pieces],
                    facecolors=[face],
                    edgecolors="none",
                    linewidths=0,
                    zorder=level,
                )
                self.axes.add_collection(boxes, autolim=False)
        gone = [(a, b, 0.0) for a, b, _ in holes]
        for pieces, dashes in (([*given, *gone], "solid"), (planned, (0, _DASHES))):
            if pieces:
                outline = LineCollection(
                    _outlines(pieces),
                    colors=[style.dose],
                    linewidths=points(_LINE_PX * style.scale),
                    linestyles=[dashes],
                    capstyle="butt",
                    zorder=3,
                )
                self.axes.add_collection(outline, autolim=False)

    def _pieces(self) -> tuple[list[Piece], list[Piece], list[Piece]]:
        """Return what was given up to today, what is planned, and where it was held."""
        given: list[Piece] = []
        planned: list[Piece] = []
        holes: list[Piece] = []
        for one in self.lane.stretches:
            start, end = _reach(one)
            if one.amount is None:
                continue
            cut = min(max(start, self._now), end)
            if one.held:
                holes.append((start, cut, self._top))
            elif cut > start:
                given.append((start, cut, one.amount))
            if end > cut:
                planned.append((cut, end, one.amount))
        return given, planned, [hole for hole in holes if hole[1] > hole[0]]

    def _draw_full(self) -> None:
        if self.lane.full is None:
            return
        dotted = LineCollection(
            [[(1.0, self.lane.full), (_FAR, self.lane.full)]],
            colors=[self._pen.style.muted],
            linewidths=points(self._pen.style.scale),
            linestyles=[(0, _DOTS)],
            zorder=2.8,
        )
        self.axes.add_collection(dotted, autolim=False)

    def arrange(
        self,
        box: Box,
        layout: Layout,
        span: tuple[float, float],
        months: list[Tick],
        language: Language,
    ) -> None:
        """Write name, ticks and doses for a span."""
        for artist in self._dressing:
            artist.remove()
        pen = self._pen
        words_px = min(_WORDS_HIGH * pen.style.caption_px, _MOST_WORDS * box.height)
        high = self._top * box.height / (box.height - words_px)
        self.axes.set_ylim(0.0, high)
        room = (box.height - words_px) / (_TICK_PX * layout.scale)
        ticks = value_ticks(ValueScale(0.0, self._top * 1.001), room, language)
        if room < len(ticks):
            ticks = ticks[-1:]
        self._dressing = [
            grid_of(self.axes, pen, span, (0.0, high), (months, ticks)),
            *name_panel(self.axes, pen, (self.lane.label, self.lane.unit), box, layout),
            *number_panel(self.axes, pen, ticks, box, layout),
            *self._write_doses(box, span, 1 - words_px / 2 / box.height),
        ]

    def _write_doses(self, box: Box, span: tuple[float, float], level: float) -> list[Artist]:
        px = box.width / (span[1] - span[0])
        wishes = []
        for one in self.lane.stretches:
            start, end = ((at - span[0]) * px for at in _reach(one))
            if end > 0 and start < box.width:
                wishes.append((one, max(0.0, start), min(box.width, end)))
        today = (self._now - 0.5 - span[0]) * px
        placed = place_words(wishes, box.width, today, self._pen)
        return [self._write(one, box, level) for one in placed]

    def _write(self, one: Placed, box: Box, level: float) -> Artist:
        style = self._pen.style
        return self._pen.write(
            self.axes,
            (one.left / box.width, level),
            one.words,
            color=style.text,
            transform=self.axes.transAxes,
            align=("left", "center_baseline"),
            halo=style.ground,
        )


def _reach(one: DoseStretch) -> tuple[float, float]:
    return start_of(one.first), end_of(one.last)


def _outlines(pieces: list[Piece]) -> list[list[tuple[float, float]]]:
    """Return the upper edges of steps, joined where one follows on another, else down to zero."""
    found: list[list[tuple[float, float]]] = []
    for start, end, amount in sorted(pieces):
        if found and found[-1][-1][0] == start:
            found[-1] += [(start, amount), (end, amount)]
        else:
            found.append([(start, 0.0), (start, amount), (end, amount)])
    return [[*line, (line[-1][0], 0.0)] for line in found]
