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
from alltracker.charts.layout import PAD, Layout, line_top
from alltracker.charts.pen import Pen, points
from alltracker.charts.scale import Tick
from alltracker.charts.series import Band, ChartContent, EventKind, end_of, position
from alltracker.language import Language

_CONTEXT: Final = "charts"
_WORDS: Final = {
    EventKind.VISIT: QT_TRANSLATE_NOOP("charts", "visit"),
    EventKind.CHEMOTHERAPY: QT_TRANSLATE_NOOP("charts", "chemotherapy"),
    EventKind.PUNCTURE: QT_TRANSLATE_NOOP("charts", "puncture"),
    EventKind.PROCEDURE: QT_TRANSLATE_NOOP("charts", "procedure"),
    EventKind.HOSPITAL: QT_TRANSLATE_NOOP("charts", "hospital"),
    EventKind.TRANSFUSION: QT_TRANSLATE_NOOP("charts", "transfusion"),
    EventKind.FEVER: QT_TRANSLATE_NOOP("charts", "fever"),
}
_EVENTS: Final = Message(_CONTEXT, QT_TRANSLATE_NOOP("charts", "Events"))
_LINE_AND_AIR: Final = 5.0
_EDGE_PX: Final = 0.8
_CROWD: Final = 120
"""So many marks overlap, and bright edges would hide them."""
_ROWS: Final = (12.0, 26.0)
_NAMES_AT: Final = 16.0
_MARK_GAP: Final = 8.0
_ITEM_GAP: Final = 20.0


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
            days = [event.day for event in self._content.events if event.kind == kind]
            happened = [position(day) for day in days if position(day) < now]
            planned = [position(day) for day in days if position(day) >= now]
            look = self._pen.style.event_look(kind)
            level = top + _ROWS[look.row] * self._scale
            for places, hollow in ((happened, look.hollow), (planned, True)):
                if places:
                    self._axes.add_artist(self._marks(kind, places, level, hollow=hollow))

    def _marks(self, kind: str, places: list[float], level: float, *, hollow: bool) -> Line2D:
        style = self._pen.style
        look = style.event_look(kind)
        stroke = look.marker in {"|", "_"}
        edge = 1.6 if hollow or stroke else _EDGE_PX * (len(places) < _CROWD)
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
    ) -> bool:
        """Write names and legend for a span; return whether the legend needs a row of its own."""
        for artist in self._dressing:
            artist.remove()
        self._dressing = []
        words = bands.phase_words(self._content, span, px_per_day, self._pen)
        kinds = {kind: self._language.word(_CONTEXT, _WORDS[kind]) for kind in self._kinds_in(span)}
        start = self._legend_start(layout, kinds, words, span, px_per_day)
        if start is None:
            return True
        self._write_names(words, layout)
        self._draw_grid(layout, ticks)
        self._legend(layout, kinds, *start)
        return False

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
        level = 1 - (line_top(self._scale) + sum(_ROWS) / 2 * self._scale) / layout.head.height
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

    def _legend_start(
        self,
        layout: Layout,
        kinds: dict[EventKind, str],
        names: list[tuple[Band, Tick, float]],
        span: tuple[float, float],
        px_per_day: float,
    ) -> tuple[float, float] | None:
        """Return left end and level of the legend; None where the phase names leave no room."""
        if layout.legend is not None:
            return PAD * self._scale - layout.head.left, layout.legend
        gap = (2 * _MARK_GAP + _ITEM_GAP) * self._scale
        wide = sum(self._pen.width(word) + gap for word in kinds.values())
        start = layout.head.width - wide + _ITEM_GAP * self._scale
        taken = max(((tick.at - span[0]) * px_per_day + w for _, tick, w in names), default=0)
        return None if kinds and start < taken + gap else (start, _NAMES_AT * self._scale)

    def _kinds_in(self, span: tuple[float, float]) -> list[EventKind]:
        seen = {e.kind for e in self._content.events if span[0] <= position(e.day) <= span[1]}
        return [kind for kind in self._kinds if kind in seen]

    def _legend(
        self, layout: Layout, words: dict[EventKind, str], left: float, level: float
    ) -> None:
        axes, pen, size = self._axes, self._pen, layout.head
        down = 1 - level / size.height
        across = left
        for kind, word in words.items():
            across += _MARK_GAP * self._scale
            hollow = pen.style.event_look(kind).hollow
            mark = self._marks(kind, [across / size.width], down, hollow=hollow)
            mark.set_transform(axes.transAxes)
            axes.add_artist(mark)
            mark.set_clip_on(False)
            across += _MARK_GAP * self._scale
            at = (across / size.width, down)
            text = pen.write(axes, at, word, color=pen.style.muted, transform=axes.transAxes)
            self._dressing += [mark, text]
            across += pen.width(word) + _ITEM_GAP * self._scale
