"""The top of a chart: phase names, phase line, the events lane and its legend."""

from __future__ import annotations

from typing import Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from matplotlib.transforms import Affine2D

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts import bands
from alltracker.charts.event_words import EVENT_WORDS
from alltracker.charts.layout import LEGEND_LINE, PAD, Layout, line_top
from alltracker.charts.legend import ITEM_GAP, MARK_GAP, LegendItem, in_lines, legend_item
from alltracker.charts.pen import Pen, points
from alltracker.charts.scale import Tick
from alltracker.charts.series import (
    Band,
    ChartContent,
    Event,
    EventKind,
    end_of,
    position,
    start_of,
)
from alltracker.language import Language

_CONTEXT: Final = "charts"
_EVENTS: Final = Message(_CONTEXT, QT_TRANSLATE_NOOP("charts", "Events"))
_LINE_AND_AIR: Final = 5.0
_EDGE_PX: Final = 0.8
_CROWD: Final = 120
"""So many marks overlap, and bright edges would hide them."""
_ROWS: Final = (12.0, 26.0, 35.0)
_BAR_PX: Final = 4.0
_NAMES_AT: Final = 16.0


class Head:
    """Draws the head of one chart on axes that count px downward."""

    def __init__(self, axes: Axes, content: ChartContent, pen: Pen, language: Language) -> None:
        self._axes = axes
        self._content = content
        self._pen = pen
        self._language = language
        self._scale = pen.style.scale
        self._dressing: list[Artist] = []
        self._kinds = [
            kind for kind in EventKind if any(event.kind == kind for event in content.events)
        ]
        top = line_top(self._scale)
        parts = bands.stretches(content)
        self._shade(parts, top)
        bands.phase_line(axes, parts, pen.style, top)
        self._draw_events(top)

    def _shade(self, parts: tuple[bands.Stretch, ...], top: float) -> None:
        high = self._axes.get_ylim()[0]
        lane = Affine2D().scale(1, 1 - top / high) + self._axes.get_xaxis_transform()
        bands.shade(self._axes, parts, self._pen.style, lane)

    def _draw_events(self, top: float) -> None:
        now = end_of(self._content.today)
        for kind in self._kinds:
            events = [event for event in self._content.events if event.kind == kind]
            look = self._pen.style.event_look(kind)
            level = top + _ROWS[look.row] * self._scale
            self._draw_bars([event for event in events if event.until], look.color, level)
            days = [event.day for event in events if not event.until]
            happened = [position(day) for day in days if position(day) < now]
            planned = [position(day) for day in days if position(day) >= now]
            for places, hollow in ((happened, look.hollow), (planned, True)):
                if places:
                    self._axes.add_artist(self._marks(kind, places, level, hollow=hollow))

    def _draw_bars(self, events: list[Event], color: str, level: float) -> None:
        """Draw what lasts for days, such as a stay in the hospital."""
        if not events:
            return
        reach = [(start_of(one.day), end_of(one.until or one.day)) for one in events]
        bars = LineCollection(
            [[(start, level), (end, level)] for start, end in reach],
            colors=[color],
            linewidths=points(_BAR_PX * self._scale),
            capstyle="butt",
            zorder=3,
        )
        self._axes.add_collection(bars, autolim=False)

    def _marks(self, kind: str, places: list[float], level: float, *, hollow: bool) -> Line2D:
        style = self._pen.style
        look = style.event_look(kind)
        stroke = look.marker in {"|", "_"}
        bar = look.marker == "_"
        edge = _BAR_PX if bar else 1.6 if hollow or stroke else _EDGE_PX * (len(places) < _CROWD)
        return Line2D(
            places,
            [level] * len(places),
            linestyle="none",
            marker=look.marker,
            markersize=points(look.size * self._scale),
            markerfacecolor=style.ground if hollow else look.color,
            markeredgecolor=look.color if hollow or stroke else style.ground,
            markeredgewidth=points(edge * self._scale),
            zorder=4,
        )

    def arrange(
        self,
        layout: Layout,
        span: tuple[float, float],
        px_per_day: float,
        ticks: list[Tick],
    ) -> int:
        """Write names and legend for a span; return the lines of its own that the legend needs.

        Where these are more than the layout has, nothing is written.
        """
        for artist in self._dressing:
            artist.remove()
        self._dressing = []
        names = bands.phase_words(self._content, span, px_per_day, self._pen)
        say, pen = self._language.word, self._pen
        kinds = self._kinds_in(span)
        items = [legend_item(kind, say(_CONTEXT, EVENT_WORDS[kind]), pen) for kind in kinds]
        lines, left, level = [items], PAD * self._scale - layout.head.left, layout.legend
        if layout.legend_rows:
            lines = in_lines(items, layout.width - PAD * self._scale)
        else:
            taken = max(((tick.at - span[0]) * px_per_day + w for _, tick, w in names), default=0)
            wide = sum(item.wide for item in items) - ITEM_GAP * self._scale
            left, level = layout.head.width - wide, _NAMES_AT * self._scale
            if items and left < taken + ITEM_GAP * self._scale:
                return 1
        if len(lines) > max(1, layout.legend_rows):
            return len(lines)
        self._write_names(names, layout)
        self._draw_grid(layout, ticks)
        for row, line in enumerate(lines):
            self._legend(layout, line, left, level + row * LEGEND_LINE * self._scale)
        return layout.legend_rows

    def _draw_grid(self, layout: Layout, ticks: list[Tick]) -> None:
        top, floor = line_top(self._scale) + _LINE_AND_AIR * self._scale, layout.head.height
        style = self._pen.style
        grid = LineCollection(
            [[(tick.at, top), (tick.at, floor)] for tick in ticks],
            colors=[style.hairline],
            linewidths=points(1.0),
            zorder=1,
        )
        self._dressing.append(self._axes.add_collection(grid, autolim=False))

    def _write_names(self, words: list[tuple[Band, Tick, float]], layout: Layout) -> None:
        pen, axes = self._pen, self._axes
        for band, tick, _ in words:
            self._dressing.append(
                pen.write(
                    axes,
                    (tick.at, _NAMES_AT * self._scale - (4 if pen.style.paper else 0)),
                    tick.words,
                    color=pen.style.phases[band.kind].ink,
                    transform=axes.transData,
                    face="strong",
                )
            )
        if not self._kinds:
            return
        across = (PAD * self._scale - layout.head.left) / layout.head.width
        level = 1 - (line_top(self._scale) + sum(_ROWS[:2]) / 2 * self._scale) / layout.head.height
        self._dressing.append(
            pen.write(
                axes,
                (across, level),
                self._language.say(_EVENTS),
                color=pen.style.text,
                transform=axes.transAxes,
                face="name",
            )
        )

    def _kinds_in(self, span: tuple[float, float]) -> list[EventKind]:
        seen = {
            event.kind
            for event in self._content.events
            if span[0] <= end_of(event.until or event.day) and start_of(event.day) <= span[1]
        }
        return [kind for kind in self._kinds if kind in seen]

    def _legend(self, layout: Layout, line: list[LegendItem], left: float, level: float) -> None:
        axes, pen, size = self._axes, self._pen, layout.head
        down = 1 - level / size.height
        across = left
        for item in line:
            middle = across + MARK_GAP * self._scale
            hollow = pen.style.event_look(item.kind).hollow
            mark = self._marks(item.kind, [middle / size.width], down, hollow=hollow)
            mark.set_transform(axes.transAxes)
            axes.add_artist(mark)
            mark.set_clip_on(False)
            at = ((middle + MARK_GAP * self._scale) / size.width, down)
            text = pen.write(axes, at, item.words, color=pen.style.muted, transform=axes.transAxes)
            self._dressing += [mark, text]
            across += item.wide
