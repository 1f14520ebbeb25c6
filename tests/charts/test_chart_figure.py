from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from alltracker.care.kinds import PhaseKind
from alltracker.charts.bands import stretches
from alltracker.charts.figure import CountsAxes, draw_counts
from alltracker.charts.joined import with_gaps
from alltracker.charts.series import Band, ChartContent, Event, Point, Series, end_of
from alltracker.charts.style import PAPER
from alltracker.language import Language
from tests.charts.invented_counts import TODAY, content, day, series

LARGE = replace(PAPER, caption_px=25.0, name_px=26.4)


def drawn(
    what: ChartContent, width: float = 1008, height: float = 359, style=PAPER
) -> tuple[Figure, CountsAxes]:
    figure = Figure(figsize=(width / 96, height / 96), dpi=96)
    FigureCanvasAgg(figure)
    axes = draw_counts(figure, what, style, Language())
    figure.canvas.draw()
    return figure, axes


def words_on(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.findobj(Text) if text.get_text()]


def one(*points: Point) -> Series:
    return Series("a", "Neutrophils", "ANC", "anc", points)


def test_names_units_limits_and_phases_are_written():
    figure, axes = drawn(content())
    said = words_on(figure)
    expected = ("Neutrophils", "g/dL", "Maintenance", "IM", "Jan 2026", "Events", "fever")
    assert set(expected) <= set(said)
    assert "team\N{RIGHT SINGLE QUOTATION MARK}s limit 8" in said
    assert len(axes.panels) == 3


def test_no_values_draw_nothing():
    figure, axes = drawn(content(one()))
    assert axes.panels == ()
    assert words_on(figure) == []
    assert axes.nearest_day(0.5) is None


def test_limits_doubts_and_long_gaps_are_not_joined():
    points = (
        Point(day(0), 1.0),
        Point(day(7), 0.1, "<"),
        Point(day(14), 1.2),
        Point(day(21), 400.0, review=True),
        Point(day(28), 1.4),
        Point(day(84), 1.5),
        Point(day(141), 1.6),
    )
    across, up = with_gaps(points, 56)
    assert [value for value in up if not np.isnan(value)] == [1.0, 1.2, 1.4, 1.5, 1.6]
    assert "".join("-" if np.isnan(value) else "o" for value in up) == "-o-o-oo-o"
    assert len(across) == len(up)


def test_a_value_off_the_scale_is_marked_at_the_edge_with_its_number():
    wild = Point(day(21), 450.0, review=True)
    figure, axes = drawn(content(one(Point(day(0), 1.0), wild, Point(day(40), 1.5))))
    assert "450" in words_on(figure)
    assert axes.panels[0].height_of(wild) == 1.0
    assert axes.panels[0].axes.get_ylim()[1] < 3


def test_zero_on_a_logarithmic_scale_lies_at_the_lower_edge():
    zero = Point(day(3), 0.0)
    figure, axes = drawn(content(one(Point(day(0), 1.0), zero, Point(day(9), 9.0)), log=True))
    assert axes.panels[0].height_of(zero) == 0.0
    assert "0" in words_on(figure)


def test_values_stand_where_the_overlay_looks_for_them():
    figure, axes = drawn(content())
    draw = day(642)
    wide, high = figure.canvas.get_width_height()
    for panel, spot in zip(axes.panels, axes.spots(draw), strict=True):
        point = panel.series.on(draw)
        assert point is not None
        at = panel.axes.transData.transform((draw.toordinal() + 0.5, point.value))
        assert at[0] == pytest.approx(spot.across * wide, abs=0.5)
        assert high - at[1] == pytest.approx(spot.down * high, abs=0.5)
    top, bottom = axes.reach
    assert 0 < top < bottom < 1


def test_the_nearest_day_is_one_in_sight():
    _, axes = drawn(content())
    assert axes.nearest_day(axes.across(day(642))) == day(642)
    assert axes.nearest_day(0.0) == day(0)
    axes.set_range(day(640), day(660))
    assert axes.nearest_day(0.0) == day(642)
    assert axes.nearest_day(1.0) == day(656)
    assert axes.time_at(axes.across(day(650))) == pytest.approx(day(650).toordinal() + 0.5)


def test_moving_along_time_leaves_nothing_behind():
    figure, axes = drawn(content())
    before = len(figure.findobj(Text))
    for _ in range(3):
        axes.set_range(day(600), TODAY)
        axes.set_range(*_all())
    assert abs(len(figure.findobj(Text)) - before) <= 1


def _all() -> tuple[dt.date, dt.date]:
    return content().first, content().last


def test_an_open_or_guessed_phase_ends_as_a_guess_after_today():
    going = Band(PhaseKind.MAINTENANCE, "Maintenance", "M", day(264), None, guess=True)
    known, guessed = stretches(replace(content(), bands=(going,)))
    assert known.end == guessed.start == end_of(TODAY)
    assert guessed.guess
    assert not known.guess
    sure = replace(going, end=day(900), guess=False)
    assert len(stretches(replace(content(), bands=(sure,)))) == 1


def test_strange_names_are_drawn_as_far_as_fonts_go():
    name = "Cost $a$ \N{PARTY POPPER} <b>\N{ARABIC LETTER MEEM}"
    strange = Series("x", name, "u", "no such style", (Point(day(0), 1.0), Point(day(5), 2.0)))
    what = replace(content(strange), events=(Event("no such kind", day(2)),))
    figure, _ = drawn(what)
    assert "Cost $a$ \N{WHITE SQUARE} <b>\N{ARABIC LETTER MEEM}" in words_on(figure)


@pytest.mark.parametrize(
    ("width", "height", "style"),
    [(1008, 359, PAPER), (700, 300, LARGE), (60, 20, PAPER), (20, 10, LARGE), (3000, 2000, PAPER)],
)
def test_any_size_can_be_drawn(width, height, style):
    _, axes = drawn(content(), width, height, style)
    axes.set_range(TODAY, TODAY)


def test_the_legend_never_covers_a_phase_name():
    for style in (PAPER, LARGE):
        figure, _ = drawn(content(), 1008, 760, style)
        texts = {text.get_text(): text for text in figure.findobj(Text) if text.get_text()}
        phase = texts["Maintenance"].get_window_extent()
        for kind in ("chemotherapy", "puncture", "red cells given", "fever"):
            assert not phase.overlaps(texts[kind].get_window_extent())


def test_ticks_of_neighboring_panels_do_not_collide():
    figure, axes = drawn(content(*series()), 1008, 359)
    for panel in axes.panels:
        boxes = [t.get_window_extent() for t in panel.axes.texts if _is_number(t.get_text())]
        for box, other in pairwise(boxes):
            assert not box.overlaps(other)
    assert figure.axes


def _is_number(text: str) -> bool:
    return text.replace(".", "").isdigit()


def test_nothing_global_is_touched():
    before = dict(mpl.rcParams)
    drawn(content())
    assert dict(mpl.rcParams) == before
    code = (
        "import sys, alltracker.charts.picture; "
        "sys.exit('matplotlib.pyplot' in sys.modules or 'PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
