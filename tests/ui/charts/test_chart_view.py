from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from alltracker.charts.dose_lane import DoseLane, DoseStretch
from alltracker.charts.series import Event
from alltracker.language import Language
from alltracker.ui.charts.overlay import ChartOverlay
from alltracker.ui.charts.view import ChartView
from alltracker.ui.theme.tokens import DARK, LIGHT
from tests.charts.invented_counts import TODAY, content, day


def phase_of(_day: dt.date) -> str:
    return "maintenance cycle 5, day 43"


@pytest.fixture
def view(qtbot, theme):
    made = ChartView(theme, Language(), phase_of)
    qtbot.addWidget(made)
    made.resize(1008, 395)
    made.show_content(content())
    made.show()
    qtbot.waitExposed(made)
    return made


def overlay_of(view: ChartView) -> ChartOverlay:
    found = view.findChild(ChartOverlay)
    assert found is not None
    return found


def place_of(view: ChartView, when: dt.date) -> QPoint:
    overlay = overlay_of(view)
    return QPoint(round(view.axes.across(when) * overlay.width()), 100)


def turn(view: ChartView, notches: int, at: QPoint, sideways: int = 0) -> bool:
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.stage.mapToGlobal(at)),
        QPoint(),
        QPoint(120 * sideways, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.stage, event)
    return event.isAccepted()


def length(view: ChartView) -> float:
    start, end = view.axes.span
    return end - start


def test_pointing_marks_the_nearest_draw_on_every_panel(qtbot, view):
    with qtbot.waitSignal(view.day_hovered) as heard:
        qtbot.mouseMove(overlay_of(view), place_of(view, day(642)) + QPoint(2, 0))
    assert heard.args == [day(642)]
    mark = overlay_of(view).mark
    assert mark is not None
    assert len(mark.rings) == 3
    assert view.read_out.text == (
        "Tue 27 Oct 2026, maintenance cycle 5, day 43, ANC 0.42 below 0.5, "
        "Platelets 142, Hemoglobin 10.9"
    )


def test_the_mark_goes_with_the_pointer(qtbot, view):
    qtbot.mouseMove(overlay_of(view), place_of(view, day(642)))
    with qtbot.waitSignal(view.day_hovered) as heard:
        overlay_of(view).left.emit()
    assert heard.args == [None]
    assert overlay_of(view).mark is None
    assert view.read_out.text.startswith("Tue 24 Nov 2026")


def test_a_click_chooses_and_the_choice_stays(qtbot, view):
    with qtbot.waitSignal(view.day_chosen) as heard:
        qtbot.mouseClick(overlay_of(view), Qt.MouseButton.LeftButton, pos=place_of(view, day(298)))
    assert heard.args == [day(298)]
    overlay_of(view).left.emit()
    assert view.day == day(298)


def test_a_day_chosen_elsewhere_is_marked_without_a_signal(qtbot, view):
    with qtbot.assertNotEmitted(view.day_hovered), qtbot.assertNotEmitted(view.day_chosen):
        view.set_day(day(642))
    assert view.day == day(642)
    assert overlay_of(view).mark is not None
    view.set_day(day(1))
    assert view.day is None
    assert overlay_of(view).mark is None


def test_a_day_chosen_elsewhere_moves_into_sight(qtbot, view):
    view.set_range(day(0), day(60))
    with qtbot.waitSignal(view.range_changed):
        view.set_day(day(642))
    assert view.axes.in_sight(day(642))
    assert overlay_of(view).mark is not None


def test_arrow_keys_step_through_draws(qtbot, view):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.day == day(670)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.day == day(656)
    with qtbot.waitSignal(view.day_hovered):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.day == day(670)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.day == day(670)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.day == day(0)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.day == day(0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    with qtbot.waitSignal(view.day_chosen) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [day(670)]


def test_plus_minus_and_zero_zoom(qtbot, view):
    whole = length(view)
    with qtbot.waitSignal(view.range_changed):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    closer = length(view)
    assert closer < whole
    with qtbot.waitSignal(view.range_changed):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    with qtbot.waitSignal(view.range_changed):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert length(view) == pytest.approx(closer)
    with qtbot.waitSignal(view.range_changed) as heard:
        qtbot.keyClick(view, Qt.Key.Key_0)
    assert heard.args == [content().first, content().last]


def test_keys_that_mean_nothing_here_go_on_to_the_page(view):
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)
    assert not event.isAccepted()


def test_the_wheel_zooms_around_the_pointer(qtbot, view):
    at = place_of(view, day(300))
    with qtbot.waitSignal(view.range_changed):
        assert turn(view, 3, at)
    assert abs(place_of(view, day(300)).x() - at.x()) <= 2
    before = view.axes.span
    with qtbot.waitSignal(view.range_changed):
        assert turn(view, 0, at, sideways=-2)
    assert view.axes.span[0] > before[0]


def test_a_wheel_that_changes_nothing_scrolls_the_page(view):
    assert not turn(view, -3, QPoint(500, 100))


def test_dragging_moves_the_chart(qtbot, view):
    view.set_range(day(300), day(400))
    before = view.axes.span
    overlay = overlay_of(view)
    with qtbot.waitSignal(view.range_changed), qtbot.assertNotEmitted(view.day_chosen):
        qtbot.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(500, 90))
        qtbot.mouseMove(overlay, QPoint(560, 90))
        qtbot.mouseMove(overlay, QPoint(620, 90))
        qtbot.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(620, 90))
    assert view.axes.span[0] < before[0]
    assert length(view) == pytest.approx(before[1] - before[0])


def test_a_range_set_from_outside_is_shown_and_not_announced(qtbot, view):
    with qtbot.assertNotEmitted(view.range_changed):
        view.set_range(day(600), TODAY)
    assert view.axes.span == (day(600).toordinal(), TODAY.toordinal() + 1)


def test_the_theme_is_followed_and_the_range_stays(qtbot, view, theme):
    view.set_range(day(600), TODAY)
    span = view.axes.span
    theme.set_scheme("dark")
    assert view.grab().toImage().pixelColor(30, view.height() - 20).name() == DARK.card.lower()
    usual = view.minimumSizeHint().height()
    theme.set_text_scale(2.0)
    assert view.axes.span == span
    qtbot.waitUntil(lambda: view.minimumSizeHint().height() > 1.8 * usual)


def test_the_read_out_wraps_instead_of_cutting(view, theme):
    one_row = view.read_out.sizeHint().height()
    theme.set_text_scale(2.0)
    view.resize(700, 800)
    view.set_day(day(642))
    assert view.read_out.sizeHint().height() >= 4 * one_row - 20
    high = view.read_out.sizeHint().height()
    view.set_day(None)
    assert view.read_out.sizeHint().height() == high


def test_events_of_the_day_are_read_out(view):
    fever = Event("fever", day(642), "fever 38.3 \N{DEGREE SIGN}C the evening before")
    view.show_content(replace(content(), events=(fever,)))
    view.set_day(day(642))
    assert view.read_out.text.endswith("the evening before")


def test_who_cannot_see_the_chart_hears_it(view):
    assert view.accessibleName() == "Chart of counts"
    assert "lowest 0.05" in view.accessibleDescription()
    view.set_day(day(642))
    assert view.accessibleDescription().startswith("Tue 27 Oct 2026")


def test_no_values_leave_a_blank_chart(qtbot, view):
    view.set_day(day(642))
    view.show_content(content(*(replace(s, points=()) for s in content().series)))
    assert view.day is None
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.mouseMove(overlay_of(view), QPoint(500, 100))
    turn(view, 1, QPoint(500, 100))
    assert view.accessibleDescription() == "No values to show."


def test_a_chosen_day_survives_new_content_that_has_it(view):
    view.set_day(day(642))
    view.show_content(content(content().series[0]))
    assert view.day == day(642)
    assert len(overlay_of(view).mark.rings) == 1


def test_the_saved_picture_shows_what_is_in_sight_on_light_ground(view, theme, tmp_path):
    theme.set_scheme("dark")
    view.set_range(day(600), TODAY)
    view.save_picture(tmp_path / "counts.png")
    image = QImage(str(tmp_path / "counts.png"))
    assert image.pixelColor(3, 3).name() == LIGHT.card.lower()
    assert image.width() == view.stage.width() * 2


def test_only_the_view_needs_the_drawing_library():
    code = (
        "import sys, alltracker.ui.charts.readout, alltracker.ui.charts.style, "
        "alltracker.ui.charts.readings; sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_pointing_at_a_name_says_what_the_count_does(qtbot, view):
    view.plain_words = lambda key: (f"words of {key}",)
    view.grab()
    overlay = view.stage.overlay
    box = view.axes.panels[0].axes.get_position()
    at = QPoint(30, round((1 - box.y1) * overlay.height()) + 6)
    QApplication.sendEvent(overlay, QHelpEvent(QEvent.Type.ToolTip, at, overlay.mapToGlobal(at)))
    qtbot.waitUntil(lambda: "words of ANC" in QToolTip.text())
    inside = QPoint(500, at.y())
    there = overlay.mapToGlobal(inside)
    QApplication.sendEvent(overlay, QHelpEvent(QEvent.Type.ToolTip, inside, there))
    qtbot.waitUntil(lambda: not QToolTip.text())


def test_pointing_into_the_lane_reads_out_what_happened(view):
    quiet = Event("fever", day(300), "fever 38.3 \N{DEGREE SIGN}C")
    view.show_content(replace(content(), events=(quiet,)))
    view.grab()
    across = view.axes.across(quiet.day)
    view.stage.overlay.pointed.emit(across, 0.08)
    assert view.day == quiet.day
    assert view.read_out.text.endswith(quiet.label)
    assert view.stage.overlay.mark is not None
    view.stage.overlay.pointed.emit(across, 0.5)
    assert view.day in view.axes.days


def test_the_read_out_tells_the_dose_of_the_day(view):
    hold = DoseStretch(day(560), day(580), 0.0, "held 21 days", "held", "held", held=True)
    lane = DoseLane("6mp", "6-MP dose", "mg a day", "6-MP", (hold,))
    view.show_content(replace(content(), doses=(lane,)))
    view.set_day(day(572))
    assert "6-MP held" in view.read_out.text
    view.set_day(day(600))
    assert "6-MP" not in view.read_out.text
