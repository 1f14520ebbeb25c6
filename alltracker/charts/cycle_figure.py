"""The chart of cycles laid over each other: the newest strong, the others thin, their own middle.

The axis counts the days of the cycle from 1; a day stands where the middle of that day is.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from alltracker.care.overlay import CycleCurve, CycleValue, Middle
from alltracker.charts.cycle_legend import CycleLegend
from alltracker.charts.cycle_series import CycleContent, CycleSeries
from alltracker.charts.figure import Spot
from alltracker.charts.joined import bare_axes
from alltracker.charts.layout import Layout, lay_out
from alltracker.charts.panel import Panel
from alltracker.charts.pen import PX_PER_INCH, Pen, points
from alltracker.charts.scale import Tick
from alltracker.charts.series import ChartContent, Point, Series
from alltracker.charts.style import ChartStyle
from alltracker.language import Language

HEAD_PX: Final = 38.0
_ROW_PX: Final = 22.0
_EDGE_PX: Final = 10.0
_TICK_PX: Final = 46.0
_STEPS: Final = (1, 2, 7, 14, 28, 56, 84, 168, 364)
_EARLIER_PX: Final = 1.0
_MIDDLE_PX: Final = 2.4
_DAYS_OF_A_WEEK: Final = 7


class CycleAxes:
    """A drawn chart of cycles, which knows where the days of a cycle stand.

    Shares (``across``, ``down``) count from the figure's top left corner, 0 to 1.
    """

    def __init__(
        self, figure: Figure, content: CycleContent, style: ChartStyle, language: Language
    ) -> None:
        self._figure = figure
        self._content = content
        self._language = language
        self._pen = Pen(style)
        self._dressing: list[Artist] = []
        self._legend: CycleLegend | None = None
        self._layout = self._laid_out()
        self.days = content.days
        """The days of the cycle on which there is anything to read, in order."""
        figure.clear()
        figure.set_facecolor(style.ground)
        self.panels: tuple[Panel, ...] = ()
        if not content.empty:
            self._build()
            self.arrange()

    def _build(self) -> None:
        self._legend = CycleLegend(bare_axes(self._figure), self._content, self._pen)
        base = _as_content(self._content)
        found = []
        for one, series in zip(self._content.series, base.series, strict=True):
            axes = bare_axes(self._figure)
            found.append(Panel(axes, series, base, self._pen, (), _beside(one)))
            gap = self._content.gap_weeks * _DAYS_OF_A_WEEK
            _draw_earlier(axes, one, self._content.newest, gap, self._pen.style)
            _draw_middle(axes, one, self._pen.style)
        self.panels = tuple(found)

    def _laid_out(self) -> Layout:
        wide, high = self._figure.get_size_inches() * PX_PER_INCH
        names = [(one.label, one.unit) for one in self._content.series]
        size, legend = (wide, high), self._legend
        found = lay_out(size, names, self._pen, head_px=HEAD_PX)
        places = legend.places(found, self._language) if legend is not None else []
        more = _ROW_PX * max((row for _, _, row in places), default=0)
        return lay_out(size, names, self._pen, head_px=HEAD_PX + more)

    def arrange(self) -> None:
        """Put everything where it belongs after the figure's size has changed."""
        if self._legend is None:
            return
        self._layout = layout = self._laid_out()
        px_per_day, seen = self._seen()
        self._legend.arrange(layout, self._language)
        ticks = _day_ticks(self._content.length, px_per_day, _TICK_PX * layout.scale)
        for panel, box in zip(self.panels, layout.panels, strict=True):
            panel.axes.set_position(layout.fractions(box))
            panel.axes.set_xlim(*seen)
            panel.arrange(box, layout, seen, ticks, self._language)
        for artist in self._dressing:
            artist.remove()
        self._dressing = [self._write_day(tick, seen, px_per_day) for tick in ticks]

    def _write_day(self, tick: Tick, seen: tuple[float, float], px_per_day: float) -> Artist:
        layout = self._layout
        middle = layout.head.left + (tick.at - seen[0]) * px_per_day
        return self._pen.write(
            self._figure,
            (middle / layout.width, 1 - layout.months / layout.height),
            tick.words,
            color=self._pen.style.muted,
            transform=self._figure.transFigure,
            align=("center", "center"),
        )

    def _seen(self) -> tuple[float, tuple[float, float]]:
        """Return px a day and the days from edge to edge."""
        edge = _EDGE_PX * self._layout.scale
        days = max(self._content.length, 1)
        px_per_day = max(self._layout.head.width - 2 * edge, 1) / days
        return px_per_day, (1 - edge / px_per_day, 1 + days + edge / px_per_day)

    @property
    def reach(self) -> tuple[float, float]:
        """Top and bottom of what an upright line over all panels crosses."""
        floor = self._layout.panels[-1].bottom if self._layout.panels else self._layout.height
        return self._layout.head.bottom / self._layout.height, floor / self._layout.height

    def across(self, day: int) -> float:
        """Return where a day of the cycle stands, left to right."""
        px_per_day, seen = self._seen()
        left = self._layout.head.left + (_place(day) - seen[0]) * px_per_day
        return left / self._layout.width

    def nearest_day(self, across: float) -> int | None:
        """Return the day with a value that is nearest to a share of the width."""
        return min(self.days, key=lambda day: abs(self.across(day) - across), default=None)

    def spots(self, day: int) -> tuple[Spot, ...]:
        """Return where the newest cycle's values of a day stand, one at most for each panel."""
        found = []
        for panel, box in zip(self.panels, self._layout.panels, strict=True):
            point = panel.series.on(_fake(day))
            if point is not None:
                down = (box.bottom - panel.height_of(point) * box.height) / self._layout.height
                found.append(Spot(self.across(day), down, panel.color))
        return tuple(found)


def draw_cycles(
    figure: Figure, content: CycleContent, style: ChartStyle, language: Language
) -> CycleAxes:
    """Draw ``content`` on ``figure``; nothing if there are no values."""
    return CycleAxes(figure, content, style, language)


def _fake(day: int) -> dt.date:
    """Return the date by which a panel knows a day of the cycle."""
    return dt.date.fromordinal(max(1, day))


def _place(day: float) -> float:
    return day + 0.5


def _as_content(content: CycleContent) -> ChartContent:
    """Return the newest cycle as the panels know it: on a calendar that begins with day 1."""
    series = []
    for one in content.series:
        curve = one.curve_of(content.newest)
        values = curve.values if curve is not None else ()
        drawn = tuple(Point(_fake(value.day), value.value, value.comparator) for value in values)
        series.append(
            Series(one.key, one.label, one.unit, one.style_key, drawn, one.limits, one.short)
        )
    last = _fake(content.length)
    return ChartContent(tuple(series), (), (), last, _fake(1), last, content.log, content.gap_weeks)


def _beside(one: CycleSeries) -> tuple[float, ...]:
    return tuple(value.value for curve in one.overlay.curves for value in curve.values)


def _draw_earlier(axes: Axes, one: CycleSeries, newest: int, gap: int, style: ChartStyle) -> None:
    """Draw all cycles but the newest thin; what is not joined is a small hollow mark."""
    curves = [curve for curve in one.overlay.curves if curve.span.number != newest]
    runs = [run for curve in curves for run in _joined(curve, gap)]
    thin = LineCollection(
        [_places(run) for run in runs if len(run) > 1],
        colors=[style.muted],
        linewidths=points(_EARLIER_PX * style.scale),
        alpha=style.earlier,
        zorder=3,
    )
    axes.add_collection(thin, autolim=False)
    alone = [place for run in runs if len(run) == 1 for place in _places(run)]
    bounds = [value for curve in curves for value in curve.values if value.comparator]
    if alone or bounds:
        axes.add_artist(_small_marks([*alone, *_places(bounds)], style))


def _joined(curve: CycleCurve, gap: int) -> list[list[CycleValue]]:
    """Return what a line may join: values that are no bounds and not further apart than ``gap``."""
    runs: list[list[CycleValue]] = []
    for value in curve.values:
        if value.comparator:
            runs.append([])
        elif runs and runs[-1] and value.day - runs[-1][-1].day <= gap:
            runs[-1].append(value)
        else:
            runs.append([value])
    return [run for run in runs if run]


def _places(values: list[CycleValue]) -> list[tuple[float, float]]:
    return [(_place(value.day), value.value) for value in values]


def _small_marks(places: list[tuple[float, float]], style: ChartStyle) -> Line2D:
    return Line2D(
        [place[0] for place in places],
        [place[1] for place in places],
        linestyle="none",
        marker="o",
        markersize=style.marker * style.scale * 0.7,
        markerfacecolor=style.ground,
        markeredgecolor=style.muted,
        markeredgewidth=0.8 * style.scale,
        alpha=style.earlier,
        zorder=3,
    )


def _draw_middle(axes: Axes, one: CycleSeries, style: ChartStyle) -> None:
    runs = _runs(one.overlay.middles)
    spreads = [[*_edge(run, "low"), *reversed(_edge(run, "high"))] for run in runs[1]]
    soft = PolyCollection(
        spreads, facecolors=[style.spread], edgecolors="none", linewidths=0, zorder=1
    )
    axes.add_collection(soft, autolim=False)
    middle = LineCollection(
        [_edge(run, "median") for run in runs[0]],
        colors=[style.middle],
        linewidths=points(_MIDDLE_PX * style.scale),
        capstyle="round",
        zorder=4,
    )
    axes.add_collection(middle, autolim=False)


def _edge(run: list[Middle], name: str) -> list[tuple[float, float]]:
    """Return one edge or the middle of neighboring days; one alone is as long as its days."""
    if len(run) == 1:
        ends = (run[0].first - 0.5, run[0].last + 0.5)
        return [(_place(end), getattr(run[0], name)) for end in ends]
    return [(_place(mark.at), getattr(mark, name)) for mark in run]


def _runs(middles: tuple[Middle, ...]) -> tuple[list[list[Middle]], list[list[Middle]]]:
    """Return what can be joined, neighboring days with known numbers: of medians, of spreads."""
    known = [mark for mark in middles if mark.median is not None]
    whole = [mark for mark in middles if mark.low is not None and mark.high is not None]
    return _neighbors(known), _neighbors(whole)


def _neighbors(middles: list[Middle]) -> list[list[Middle]]:
    runs: list[list[Middle]] = []
    for one in middles:
        if runs and runs[-1][-1].last + 1 == one.first:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _day_ticks(days: int, px_per_day: float, word_px: float) -> list[Tick]:
    step = next((step for step in _STEPS if step * px_per_day >= word_px), _STEPS[-1])
    return [Tick(_place(day), str(day)) for day in range(1, days + 1, step)]
