"""The chart of ten years: its first draw, a step of zoom or pan, and pointing at a draw.

The floor is plain Matplotlib that draws the same artists with the same looks on the same axes,
without ever asking where they are to stand.
"""

from __future__ import annotations

import gc
import os
import statistics
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from benchmarks.measure import Ratio, in_turns

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform
from PySide6.QtWidgets import QApplication

from alltracker.charts.figure import draw_counts
from alltracker.charts.pen import PX_PER_INCH
from alltracker.charts.series import ChartContent
from alltracker.charts.style import ChartStyle
from alltracker.db.files import open_record
from alltracker.db.models import Patient
from alltracker.language import Language
from alltracker.ui.charts.style import looks
from alltracker.ui.charts.view import ChartView
from alltracker.ui.counts.chart_content import content_of
from alltracker.ui.counts.chart_rows import chart_rows
from alltracker.ui.counts.charted import charted_columns
from alltracker.ui.counts.columns import columns_of, value_columns
from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import LIGHT

FIRST_DRAW: Final = 1.3
STEP: Final = 0.35
REST: Final = 2.0
"""What follows a step once the hand rests: nothing waits for it."""
HOVER_MILLISECONDS: Final = 5.0
_SIZE: Final = (1000, 359)


@dataclass(frozen=True, slots=True)
class Hover:
    """How long pointing at another draw takes, to the painted mark."""

    milliseconds: float

    def line(self) -> str:
        """Return one line for people."""
        over = "OVER" if self.milliseconds > HOVER_MILLISECONDS else "ok"
        name = "chart, pointing at a draw, ten years"
        return f"{name:<44} ours {self.milliseconds:9.1f} ms   promised 5 ms   {over}"


def ten_year_content(record: Path) -> ChartContent:
    """Return the default chart of a record."""
    store = open_record(record)
    language = Language()
    patient = store.all(Patient)[0]
    columns = charted_columns(
        store, patient.id, value_columns(columns_of(store, patient.id, language))
    )
    content = content_of(chart_rows(store, patient.id, columns), columns, language, log=False)
    store.close()
    return content


def chart_ratios(record: Path, rounds: int) -> tuple[list[Ratio], Hover]:
    """Return first draw, step and whole redraw over plain Matplotlib, and the time of a hover."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, system_points=10.0)
    theme.apply()
    content = ten_year_content(record)
    style = looks(LIGHT)
    plain = _Plain(content, style)
    gc.freeze()  # as the window does once it is idle
    first = in_turns(
        "chart, first draw, ten years",
        lambda: _first(content, style),
        plain.draw,
        promised=FIRST_DRAW,
        rounds=rounds,
    )
    hands = _Hands(theme, content, application)
    step = in_turns(
        "chart, step of zoom or pan, ten years",
        hands.step,
        plain.redraw,
        promised=STEP,
        rounds=rounds * 3,
    )
    whole = in_turns(
        "chart, drawn anew once the hand rests",
        hands.settle,
        plain.redraw,
        promised=REST,
        rounds=rounds,
    )
    hover = Hover(hands.hover(rounds * 5))
    hands.view.hide()
    gc.unfreeze()
    return [first, step, whole], hover


def _figure() -> Figure:
    figure = Figure(figsize=(_SIZE[0] / PX_PER_INCH, _SIZE[1] / PX_PER_INCH), dpi=PX_PER_INCH)
    FigureCanvasAgg(figure)
    return figure


def _first(content: ChartContent, style: ChartStyle) -> None:
    figure = _figure()
    draw_counts(figure, content, style, Language())
    figure.canvas.draw()


class _Plain:
    """Draws copies of the artists of a chart with nothing but Matplotlib."""

    def __init__(self, content: ChartContent, style: ChartStyle) -> None:
        model = _figure()
        self._span = draw_counts(model, content, style, Language()).seen
        model.canvas.draw()
        self._axes = [
            (
                axes.get_position().bounds,
                axes.get_xlim(),
                axes.get_ylim(),
                [_recipe(artist) for artist in axes.get_children() if _counts(artist)],
            )
            for axes in model.axes
        ]
        self._loose = [_recipe(artist) for artist in model.texts + model.lines]
        self.draw()

    def draw(self) -> None:
        """Make a figure and draw it."""
        figure = self._figure = _figure()
        for bounds, across, upward, recipes in self._axes:
            axes = figure.add_axes(bounds)
            axes.set_axis_off()
            axes.set_xlim(*across)
            axes.set_ylim(*upward)
            for kind, values, looks_like in recipes:
                artist = kind(*values, **looks_like)
                if isinstance(artist, LineCollection | PolyCollection):
                    axes.add_collection(artist, autolim=False)
                else:
                    axes.add_artist(artist)
        for kind, values, looks_like in self._loose:
            figure.add_artist(kind(*values, **looks_like))
        figure.canvas.draw()

    def redraw(self) -> None:
        """Move the time axis a little and draw everything again."""
        for axes in self._figure.axes:
            start, end = axes.get_xlim()
            axes.set_xlim(start + 1, end + 1)
        self._figure.canvas.draw()


def _counts(artist: object) -> bool:
    if isinstance(artist, Text):
        return bool(artist.get_text())
    return isinstance(artist, Line2D | LineCollection | PolyCollection)


def _recipe(artist: Any) -> tuple[type[Any], tuple[Any, ...], dict[str, Any]]:
    """Return what makes a copy of an artist: its class, its places and its looks."""
    looks_like: dict[str, Any]
    if isinstance(artist, Text):
        looks_like = {
            "fontproperties": artist.get_fontproperties(),
            "color": artist.get_color(),
            "parse_math": False,
            "path_effects": artist.get_path_effects(),
            "horizontalalignment": artist.get_horizontalalignment(),
            "verticalalignment": artist.get_verticalalignment(),
            "transform": IdentityTransform(),
            "clip_on": False,
        }
        place = artist.get_transform().transform(artist.get_position())
        return Text, (*place, artist.get_text()), looks_like
    if isinstance(artist, Line2D):
        looks_like = {
            "color": artist.get_color(),
            "linewidth": artist.get_linewidth(),
            "linestyle": artist.get_linestyle(),
            "marker": artist.get_marker(),
            "markersize": artist.get_markersize(),
            "markerfacecolor": artist.get_markerfacecolor(),
            "markeredgecolor": artist.get_markeredgecolor(),
            "markeredgewidth": artist.get_markeredgewidth(),
        }
        return Line2D, (artist.get_xdata(), artist.get_ydata()), looks_like
    paths = [path.vertices for path in artist.get_paths()]
    looks_like = {"linewidths": artist.get_linewidth()}
    if isinstance(artist, PolyCollection):
        return PolyCollection, (paths,), {**looks_like, "facecolors": artist.get_facecolor()}
    looks_like["colors"] = artist.get_edgecolor()
    looks_like["linestyles"] = artist.get_linestyle()
    return LineCollection, (paths,), looks_like


class _Hands:
    """Zooms, moves and points at a chart on the screen."""

    def __init__(self, theme: Theme, content: ChartContent, application: QApplication) -> None:
        self._application = application
        self.view = ChartView(theme, Language(), str)
        self.view.resize(_SIZE[0] + 8, _SIZE[1] + 60)
        self.view.show_content(content)
        self.view.show()
        self._turn = 0
        self._stage = self.view.stage
        application.processEvents()

    def step(self) -> float:
        """Return the seconds from a wish to the painted step, zooms and pans in turns."""
        self._turn += 1
        start = perf_counter()
        if self._turn % 2:
            self._stage.zoom(0.8 if self._turn % 4 == 1 else 1.25)
        else:
            self._stage.shift(0.02 if self._turn % 4 == 0 else -0.02)
        self._stage.follow()
        self._stage.repaint()
        return perf_counter() - start

    def settle(self) -> float:
        """Return the seconds of drawing anew after a step."""
        self.step()
        start = perf_counter()
        self._stage.settle()
        return perf_counter() - start

    def hover(self, rounds: int) -> float:
        """Return the median milliseconds of pointing at one draw after the other."""
        self._stage.settle()
        axes = self.view.axes
        assert axes is not None
        days = axes.days
        times = []
        for turn in range(rounds):
            across = axes.across(days[(turn * 37) % len(days)])
            start = perf_counter()
            self._stage.pointed.emit(axes.nearest_day(across))
            self.view.repaint()
            times.append(perf_counter() - start)
            self._application.processEvents()
        return statistics.median(times) * 1000
