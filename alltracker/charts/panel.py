"""One panel: the values of one series on their own scale, over the phases."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from typing import Final

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.transforms import Bbox, TransformedBbox
from numpy.typing import NDArray

from alltracker.charts.bands import Stretch, shade
from alltracker.charts.joined import with_gaps
from alltracker.charts.layout import Box, Layout
from alltracker.charts.limits import (
    Held,
    draw_documented,
    draw_limits,
    draw_usual,
    free_place,
    held,
    with_documented,
)
from alltracker.charts.margin import grid_of, name_panel, number_panel
from alltracker.charts.marks import FALLS_SHORT, GOES_BEYOND
from alltracker.charts.pen import Pen, points
from alltracker.charts.scale import Tick, ValueScale, value_scale, value_ticks
from alltracker.charts.series import ChartContent, Point, Series, position
from alltracker.language import Language

_WORDS_PX: Final = 16.0
_DAYS_OF_A_WEEK: Final = 7
_ARROW_PX: Final = 15.0
Line = tuple[NDArray[np.float64], NDArray[np.float64]]
"""Where the values of a line are, along both axes."""
_OVER_THE_EDGE: Final = Bbox([[0, -0.3], [1, 1.3]])
"""Arrows may point out of their panel, upward and downward only."""


class Panel:
    """Draws one series: the values once, everything that hangs on the span again and again.

    ``beside`` are values of further lines for which the scale has room too.
    """

    def __init__(
        self,
        axes: Axes,
        series: Series,
        content: ChartContent,
        pen: Pen,
        parts: tuple[Stretch, ...],
        beside: tuple[float, ...] = (),
    ) -> None:
        self.axes = axes
        self.series = series
        self.color = pen.style.look_of(series.style_key).color
        self._content = content
        self._pen = pen
        self._limits = held(series)
        self._dressing: list[Artist] = []
        self._places = [position(point.day) for point in series.points]
        sure = [not point.review for point in series.points]
        values = np.array([point.value for point in series.points], dtype=float)
        self._joined: Line = (np.array(self._places)[sure], values[sure])
        self._scale = ValueScale(0, 1)
        self._beside = beside
        self._log = content.log or series.log
        if self._log:
            axes.set_yscale("log", nonpositive="mask")
            axes.set_axis_off()
        shade(axes, parts, pen.style, axes.get_xaxis_transform())
        draw_usual(axes, series.usual, pen.style)
        draw_documented(axes, series.documented, pen.style)
        draw_limits(axes, self._limits, pen.style)
        self._draw_line()
        self._draw_unsure()

    def _draw_line(self) -> None:
        style = self._pen.style
        look = style.look_of(self.series.style_key)
        across, up = with_gaps(
            self.series.points, self._content.gap_weeks * _DAYS_OF_A_WEEK, self._places
        )
        self.axes.add_artist(
            Line2D(
                across,
                up,
                color=look.color,
                linewidth=style.line * style.scale,
                linestyle=(0, look.dashes) if look.dashes else "solid",
                marker=look.marker,
                markersize=style.marker * style.scale,
                markeredgewidth=0.6 * style.scale,
                solid_joinstyle="round",
                zorder=5,
            )
        )

    def _draw_unsure(self) -> None:
        """Draw limits (``<0.1``) and values to be reviewed hollow, the former with an arrow."""
        chosen = [point for point in self.series.points if not point.joined]
        for sign, arrow in (("<", FALLS_SHORT), (">", GOES_BEYOND)):
            self._hollow(
                [point for point in chosen if point.comparator.startswith(sign)], arrow, _ARROW_PX
            )
        look = self._pen.style.look_of(self.series.style_key)
        self._hollow(chosen, look.marker, self._pen.style.marker * 96 / 72)

    def _hollow(self, chosen: list[Point], marker: object, px: float) -> None:
        if not chosen:
            return
        hollow = Line2D(
            [position(point.day) for point in chosen],
            [point.value for point in chosen],
            linestyle="none",
            marker=marker,  # type: ignore[arg-type]
            markersize=points(px * self._pen.style.scale),
            markerfacecolor=self._pen.style.ground,
            markeredgecolor=self.color,
            markeredgewidth=1.1 * self._pen.style.scale,
            zorder=5,
        )
        self.axes.add_artist(hollow)
        hollow.set_clip_path(None)
        hollow.set_clip_box(TransformedBbox(_OVER_THE_EDGE, self.axes.transAxes))

    def arrange(
        self,
        box: Box,
        layout: Layout,
        span: tuple[float, float],
        months: list[Tick],
        language: Language,
    ) -> None:
        """Fit the values in sight and write names, ticks and limits for a span."""
        for artist in self._dressing:
            artist.remove()
        self._dressing = []
        self._scale = value_scale(
            self.series, *span, log=self._log, beside=self._beside, places=self._places
        )
        self.axes.set_ylim(self._scale.low, self._scale.high)
        room = box.height / (_WORDS_PX * layout.scale)
        ticks = value_ticks(self._scale, room, language)
        words = (self.series.label, self.series.unit)
        reach = (self._scale.low, self._scale.high)
        self._dressing += [
            grid_of(self.axes, self._pen, span, reach, (months, ticks)),
            *name_panel(self.axes, self._pen, words, box, layout),
            *number_panel(self.axes, self._pen, ticks, box, layout),
        ]
        self._write_limits(box, layout, span, months)
        self._mark_outside(span, box, layout, language)

    def height_of(self, point: Point) -> float:
        """Return how high in the panel a value stands, 0 to 1; values outside at the edge."""
        low, high, value = self._scale.low, self._scale.high, point.value
        if self._scale.log:
            value = math.log10(value) if value > 0 else -math.inf
            low, high = math.log10(low), math.log10(high)
        return min(1.0, max(0.0, (value - low) / (high - low)))

    def _write_limits(
        self, box: Box, layout: Layout, span: tuple[float, float], months: list[Tick]
    ) -> None:
        px = box.width / (span[1] - span[0])
        line = self._line_px(span, box, px)
        upright = [position(self._content.today), *(tick.at for tick in months)]
        uprights = [(at - span[0]) * px for at in upright]
        for one in with_documented(self._limits, self.series):
            room = (max(one.start, span[0]) - span[0], min(one.end, span[1]) - span[0])
            wide = self._pen.width(one.limit.label) + 4 * layout.scale
            if not one.limit.label or (room[1] - room[0]) * px < wide or not one.limit.values:
                continue
            self._write_limit(one, (room[0] * px, room[1] * px), line, box, (wide, uprights))

    def _write_limit(
        self,
        one: Held,
        room: tuple[float, float],
        line: Line,
        box: Box,
        wide_and_uprights: tuple[float, list[float]],
    ) -> None:
        wide, uprights = wide_and_uprights
        stand = [
            self.height_of(Point(one.limit.since, value)) * box.height
            for value in reversed(one.limit.values)
        ]
        tall = self._pen.style.caption_px * 1.12
        levels = tuple(level + side * tall * 0.62 for level in stand for side in (1, -1))
        left, middle = free_place(line, room, levels, (wide, tall), box.height, uprights)
        self._dressing.append(
            self._pen.write(
                self.axes,
                (left / box.width, middle / box.height),
                one.limit.label,
                color=self._pen.style.text,
                transform=self.axes.transAxes,
                align=("left", "center_baseline"),
                halo=self._pen.style.ground,
            )
        )

    def _line_px(self, span: tuple[float, float], box: Box, px: float) -> Line:
        """Return x and y of the line of values in px of the panel."""
        low, high, values = self._scale.low, self._scale.high, self._joined[1]
        if self._scale.log:
            values = np.log10(np.maximum(values, np.finfo(float).tiny))
            low, high = math.log10(low), math.log10(high)
        share = np.clip((values - low) / (high - low), 0.0, 1.0)
        return (self._joined[0] - span[0]) * px, share * box.height

    def _mark_outside(
        self, span: tuple[float, float], box: Box, layout: Layout, language: Language
    ) -> None:
        """Mark values beyond the panel with an arrow at its edge and the number beside it."""
        pen = self._pen
        first, last = bisect_left(self._places, span[0]), bisect_right(self._places, span[1])
        seen = zip(self._places[first:last], self.series.points[first:last], strict=True)
        for at, point in seen:
            if self._scale.holds(point.value):
                continue
            above = point.value > self._scale.high
            inset = _ARROW_PX / 2 * layout.scale / box.height
            edge = Line2D(
                [at],
                [1 - inset if above else inset],
                transform=self.axes.get_xaxis_transform(),
                linestyle="none",
                marker=GOES_BEYOND if above else FALLS_SHORT,
                markersize=points(_ARROW_PX * layout.scale),
                markerfacecolor="none",
                markeredgecolor=self.color,
                markeredgewidth=1.2 * pen.style.scale,
                zorder=6,
            )
            ends_right = (at - span[0]) / (span[1] - span[0]) > 0.9  # noqa: PLR2004 - near the edge
            shift = (-6 if ends_right else 6) * layout.scale / box.width * (span[1] - span[0])
            words = pen.write(
                self.axes,
                (at + shift, 1 - inset if above else inset),
                f"{point.comparator}{language.number(point.value)}",
                color=pen.style.muted,
                transform=self.axes.get_xaxis_transform(),
                align=("right" if ends_right else "left", "center_baseline"),
            )
            self.axes.add_artist(edge)
            edge.set_clip_on(False)
            self._dressing += [edge, words]
