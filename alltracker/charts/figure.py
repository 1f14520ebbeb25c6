"""The chart of counts: phases and events on top, one panel a series, one time axis for all."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.transforms import blended_transform_factory

from alltracker.charts.bands import stretches
from alltracker.charts.dose_lane import DoseLane
from alltracker.charts.dose_panel import DosePanel
from alltracker.charts.head import Head
from alltracker.charts.joined import bare_axes
from alltracker.charts.layout import Layout, lay_out, line_top
from alltracker.charts.panel import Panel
from alltracker.charts.pen import PX_PER_INCH, Pen, points
from alltracker.charts.scale import Tick, span_of, time_ticks
from alltracker.charts.series import ChartContent, Series, end_of, position, start_of
from alltracker.charts.style import ChartStyle
from alltracker.language import Language

_EDGE_PX: Final = 8.0
"""Room left and right of the first and last day, so that marks are whole."""
_TICK_PX: Final = 62.0
_TODAY_PX: Final = 1.6


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a value stands, as shares of the figure's width and height from the top left."""

    across: float
    down: float
    color: str


class CountsAxes:
    """A drawn chart: moves along time, and knows where days and values stand.

    Shares (``across``, ``down``) count from the figure's top left corner, 0 to 1.
    """

    def __init__(
        self, figure: Figure, content: ChartContent, style: ChartStyle, language: Language
    ) -> None:
        self._figure = figure
        self._content = content
        self._language = language
        self._pen = Pen(style)
        self._span = span_of(content.first, content.last)
        self._dressing: list[Artist] = []
        self._legend_rows = int(style.paper)
        self._layout = self._laid_out()
        self.days = content.days
        """The days on which anything shown was drawn, in order."""
        self._places = [position(day) for day in self.days]
        self.event_days = content.event_days
        """The days on which something in the events lane began, in order."""
        self._known = {*self.days, *self.event_days}
        self._event_places = [position(day) for day in self.event_days]
        figure.clear()
        figure.set_facecolor(style.ground)
        self._head: Head | None = None
        self._head_axes: Axes | None = None
        self.panels: tuple[Panel, ...] = ()
        self.dose_panels: tuple[DosePanel, ...] = ()
        if not content.empty:
            self._build()
            self.arrange()

    def _build(self) -> None:
        parts = stretches(self._content)
        self._head_axes = bare_axes(self._figure)
        self._head_axes.set_ylim(self._layout.head.height, 0)
        self._head = Head(self._head_axes, self._content, self._pen, self._language)
        self.panels = tuple(
            Panel(bare_axes(self._figure), series, self._content, self._pen, parts)
            for series in self._content.series
        )
        self.dose_panels = tuple(
            DosePanel(bare_axes(self._figure), lane, self._content, self._pen, parts)
            for lane in self._content.doses
        )

    @property
    def _rows(self) -> tuple[Panel | DosePanel, ...]:
        """The panels from top to bottom: doses stand below the first count."""
        return (*self.panels[:1], *self.dose_panels, *self.panels[1:])

    def _laid_out(self) -> Layout:
        wide, high = self._figure.get_size_inches() * PX_PER_INCH
        content = self._content
        ordered: tuple[Series | DoseLane, ...]
        ordered = (*content.series[:1], *content.doses, *content.series[1:])
        names = [(one.label, one.unit) for one in ordered]
        doses = range(1, 1 + len(content.doses))
        rows = self._legend_rows
        return lay_out((wide, high), names, self._pen, legend_rows=rows, doses=doses)

    @property
    def span(self) -> tuple[float, float]:
        """Where the time axis starts and ends, in days as ``series.position`` counts them."""
        return self._span

    def set_span(self, start: float, end: float) -> None:
        """Show the stretch from ``start`` to ``end`` of the time axis."""
        self._span = (start, end)
        self.arrange()

    def aim(self, start: float, end: float) -> None:
        """Say where days stand once the stretch from ``start`` to ``end`` is shown.

        Nothing is moved before ``arrange``; until then values stand as high as they are drawn.
        """
        self._span = (start, end)

    @property
    def plot(self) -> tuple[float, float]:
        """From where to where the time axis reaches with the room at its edges."""
        head = self._layout.head
        return head.left / self._layout.width, (head.left + head.width) / self._layout.width

    @property
    def seen(self) -> tuple[float, float]:
        """The time axis from edge to edge, in days."""
        return self._seen()[1]

    def set_range(self, first: dt.date, last: dt.date) -> None:
        """Show the days from ``first`` to ``last``."""
        self.set_span(*span_of(first, last))

    def arrange(self) -> None:
        """Put everything where it belongs after the figure's size or the span has changed."""
        if self._head is None or self._head_axes is None:
            return
        self._layout = self._laid_out()
        px_per_day, seen = self._seen()
        self._head_axes.set_position(self._layout.fractions(self._layout.head))
        self._head_axes.set_xlim(*seen)
        ticks = time_ticks(*seen, px_per_day, _TICK_PX * self._layout.scale, self._language)
        rows = self._head.arrange(self._layout, seen, px_per_day, ticks)
        if rows > self._legend_rows:
            self._legend_rows = rows
            self.arrange()
            return
        for panel, box in zip(self._rows, self._layout.panels, strict=True):
            panel.axes.set_position(self._layout.fractions(box))
            panel.axes.set_xlim(*seen)
            panel.arrange(box, self._layout, seen, ticks, self._language)
        self._write_time(ticks, seen, px_per_day)

    def _seen(self) -> tuple[float, tuple[float, float]]:
        """Return px a day and the span with the room at its edges."""
        edge = _EDGE_PX * self._layout.scale
        days = max(self._span[1] - self._span[0], 1e-3)
        px_per_day = max(self._layout.head.width - 2 * edge, 1) / days
        return px_per_day, (self._span[0] - edge / px_per_day, self._span[1] + edge / px_per_day)

    def _write_time(self, ticks: list[Tick], seen: tuple[float, float], px_per_day: float) -> None:
        for artist in self._dressing:
            artist.remove()
        self._dressing = []
        layout, style = self._layout, self._pen.style
        for tick in ticks:
            middle = layout.head.left + (tick.at - seen[0]) * px_per_day
            if middle + self._pen.width(tick.words) / 2 > layout.width - 2:
                continue
            self._dressing.append(
                self._pen.write(
                    self._figure,
                    (middle / layout.width, 1 - layout.months / layout.height),
                    tick.words,
                    color=style.muted,
                    transform=self._figure.transFigure,
                    align=("center", "center"),
                )
            )
        now = position(self._content.today)
        if seen[0] <= now <= seen[1]:
            self._dressing.append(self._today_line(now))

    def _today_line(self, now: float) -> Line2D:
        layout, style = self._layout, self._pen.style
        top, bottom = self.reach
        line = Line2D(
            [now, now],
            [1 - top, 1 - bottom],
            transform=blended_transform_factory(
                self.panels[-1].axes.transData, self._figure.transFigure
            ),
            color=style.text,
            linewidth=points(_TODAY_PX * layout.scale),
            zorder=3,
        )
        self._figure.add_artist(line)
        return line

    @property
    def reach(self) -> tuple[float, float]:
        """Top and bottom of what an upright line over all panels crosses."""
        top = line_top(self._layout.scale) + self._layout.head.top
        floor = self._layout.panels[-1].bottom if self._layout.panels else self._layout.height
        return top / self._layout.height, floor / self._layout.height

    def across(self, day: dt.date) -> float:
        """Return where a day stands, left to right; outside 0 to 1 it may be out of sight."""
        return self._share(position(day))

    def _share(self, at: float) -> float:
        px_per_day, seen = self._seen()
        return (self._layout.head.left + (at - seen[0]) * px_per_day) / self._layout.width

    def time_at(self, across: float) -> float:
        """Return the place on the time axis under a share of the width, in days."""
        px_per_day, seen = self._seen()
        return seen[0] + (across * self._layout.width - self._layout.head.left) / px_per_day

    def in_sight(self, day: dt.date) -> bool:
        """Return whether a day lies in the span that is shown."""
        return start_of(day) >= self._span[0] - 1 and end_of(day) <= self._span[1] + 1

    def tells_of(self, day: dt.date) -> bool:
        """Return whether there was a draw on a day, or something in the events lane."""
        return day in self._known

    def name_at(self, across: float, down: float) -> str:
        """Return the key of the count whose name stands at a place left of the panels."""
        if across >= self.plot[0]:
            return ""
        high = down * self._layout.height
        for panel, box in zip(self._rows, self._layout.panels, strict=False):
            if isinstance(panel, Panel) and box.top <= high <= box.bottom:
                return panel.series.key
        return ""

    def nearest_day(self, across: float, down: float = 1.0) -> dt.date | None:
        """Return the day in sight that is nearest to a share of the width.

        In the events lane, ``down`` from the top, that is one on which something happened; else
        one with a draw.
        """
        days, places = self.days, self._places
        if down < self._layout.head.bottom / self._layout.height and self.event_days:
            days, places = self.event_days, self._event_places
        at = self.time_at(across)
        index = bisect_left(places, at)
        near = [
            (abs(places[i] - at), days[i])
            for i in (index - 1, index)
            if 0 <= i < len(days) and self.in_sight(days[i])
        ]
        return min(near)[1] if near else None

    def spots(self, day: dt.date) -> tuple[Spot, ...]:
        """Return where the values of a day stand, one at most for each panel."""
        found = []
        for panel, box in zip(self._rows, self._layout.panels, strict=True):
            if not isinstance(panel, Panel):
                continue
            point = panel.series.on(day)
            if point is not None:
                down = box.bottom - panel.height_of(point) * box.height
                across = self._share(position(point.day))
                found.append(Spot(across, down / self._layout.height, panel.color))
        return tuple(found)


def draw_counts(
    figure: Figure, content: ChartContent, style: ChartStyle, language: Language
) -> CountsAxes:
    """Draw ``content`` on ``figure`` and return what moves it; nothing if there are no values."""
    return CountsAxes(figure, content, style, language)
