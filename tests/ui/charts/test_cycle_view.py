"""The chart of cycles in the hands of somebody with a pointer or with keys only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from alltracker.language import Language
from alltracker.ui.charts.cycle_view import CycleView
from alltracker.ui.charts.overlay import ChartOverlay
from tests.charts.invented_cycles import cycles


@pytest.fixture
def view(qtbot, theme):
    made = CycleView(theme, Language())
    qtbot.addWidget(made)
    made.resize(1000, 395)
    made.show_content(cycles())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pointing_tells_the_day_with_the_own_median(qtbot, view):
    overlay = view.findChild(ChartOverlay)
    at = QPoint(round(view.axes.across(43) * overlay.width()) + 3, 120)
    qtbot.mouseMove(overlay, at)
    assert view.read_out.text.startswith("Day 43 of cycle 6, ANC 0.7 median")
    assert len(overlay.mark.rings) == 2


def test_keys_step_through_the_days_and_stop_at_the_ends(qtbot, view):
    for key, day in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 15),
        (Qt.Key.Key_End, 71),
        (Qt.Key.Key_Right, 71),
        (Qt.Key.Key_Left, 57),
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_Left, 1),
    ):
        qtbot.keyClick(view, key)
        assert view.day == day


def test_without_a_day_it_says_how_many_cycles_there_are(view):
    assert "6 cycle" in view.read_out.text
    assert "own median" in view.accessibleDescription()


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_picture_is_written(view, tmp_path, ending):
    path = tmp_path / f"cycles.{ending}"
    view.save_picture(path)
    assert path.stat().st_size > 1000
    with pytest.raises(ValueError, match="gif"):
        view.save_picture(tmp_path / "cycles.gif")
