"""Cycles over each other: what is drawn, where days stand, and what it says in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from alltracker.care.overlay import lay_over
from alltracker.charts.cycle_figure import CycleAxes, draw_cycles
from alltracker.charts.cycle_legend import legend_words
from alltracker.charts.cycle_series import CycleContent
from alltracker.charts.cycle_text import cycle_text, describe_cycles
from alltracker.charts.picture import figure_bytes
from alltracker.charts.style import PAPER
from alltracker.language import Language
from alltracker.ui.charts.style import looks
from alltracker.ui.theme.tokens import DARK, LIGHT
from tests.charts.invented_cycles import SPANS, cycles, values

STYLES = {"light": looks(LIGHT), "dark": looks(DARK), "paper": PAPER}


def drawn(content: CycleContent, style: str = "light") -> CycleAxes:
    figure = Figure(figsize=(10, 4))
    FigureCanvasAgg(figure)
    axes = draw_cycles(figure, content, STYLES[style], Language())
    figure.canvas.draw()
    return axes


@pytest.mark.parametrize("style", list(STYLES))
@pytest.mark.parametrize("log", [False, True])
def test_it_draws_in_each_style_and_scale(style: str, *, log: bool) -> None:
    axes = drawn(cycles(log=log), style)
    assert len(axes.panels) == 2
    assert axes.days == (1, 15, 29, 43, 57, 71)


def test_the_days_stand_in_order_and_the_nearest_one_is_found() -> None:
    axes = drawn(cycles())
    places = [axes.across(day) for day in axes.days]
    assert places == sorted(places)
    assert 0 < places[0] < places[-1] < 1
    assert axes.nearest_day(axes.across(29) + 0.01) == 29


def test_a_narrow_legend_takes_more_rows_and_the_panels_give_way() -> None:
    tops = []
    for wide in (10.0, 3.5):
        figure = Figure(figsize=(wide, 4))
        FigureCanvasAgg(figure)
        tops.append(draw_cycles(figure, cycles(), STYLES["light"], Language()).reach[0])
    assert tops[1] > tops[0]


def test_only_the_newest_cycle_is_ringed() -> None:
    axes = drawn(cycles())
    assert len(axes.spots(43)) == 2
    assert axes.spots(57) == ()


def test_one_cycle_has_no_median_and_no_others_in_its_legend() -> None:
    series = replace(cycles().series[0], overlay=lay_over(SPANS[:1], values()))
    content = CycleContent("Maintenance", (series,), 1)
    drawn(content)
    assert [message.text for message in legend_words(content)] == ["cycle {number}"]
    assert "from three cycles on" in describe_cycles(content, Language())


def test_cycles_without_a_value_are_said_and_not_drawn() -> None:
    series = replace(cycles().series[0], overlay=lay_over(SPANS, []))
    content = CycleContent("Maintenance", (series,), 0)
    assert drawn(content).panels == ()
    assert len(cycle_text(content, Language())) == 1


def test_the_words_tell_the_own_median_and_that_it_is_no_norm() -> None:
    said = describe_cycles(cycles(), Language())
    assert "6 cycle" in said
    assert "own median, not a norm" in said
    assert "days 1 to 14: median 1.58 (1.51 to 1.64), 6 cycle" in said


def test_a_picture_of_cycles_is_the_same_each_time() -> None:
    def draw(figure: Figure) -> None:
        draw_cycles(figure, cycles(), PAPER, Language())

    for kind in ("svg", "pdf", "png"):
        pictures = {figure_bytes(draw, PAPER, kind, (6, 3)) for _ in range(2)}
        assert len(pictures) == 1
