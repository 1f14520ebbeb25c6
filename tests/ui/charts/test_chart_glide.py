"""Zoom and pan move the last picture at once and draw anew when the hand rests."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from alltracker.language import Language
from alltracker.ui.charts.glide import ChartGlide
from alltracker.ui.charts.view import ChartView
from tests.charts.invented_counts import content, day


@pytest.fixture
def view(qtbot, theme):
    made = ChartView(theme, Language(), str)
    qtbot.addWidget(made)
    made.resize(1008, 395)
    made.show_content(content())
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.stage.drawn)
    return made


def glide_of(view: ChartView) -> ChartGlide:
    found = view.findChild(ChartGlide)
    assert found is not None
    return found


def test_a_step_moves_the_picture_and_rest_draws_it_anew(qtbot, view):
    drawn = []
    view.stage.canvas.mpl_connect("draw_event", drawn.append)
    view.stage.zoom(0.5)
    view.stage.follow()
    glide = glide_of(view)
    assert glide.gliding
    assert glide.isVisible()
    assert not drawn
    qtbot.waitUntil(lambda: not glide.gliding)
    assert len(drawn) == 1
    assert glide.isHidden()


def test_the_moved_picture_stands_above_the_chart_and_below_the_mark(view):
    view.stage.zoom(0.5)
    view.stage.follow()
    assert not glide_of(view).visibleRegion().isEmpty()


def test_the_mark_goes_with_the_picture(qtbot, view):
    view.set_day(day(642))
    before = view.axes.across(day(642))
    view.stage.zoom(0.5)
    view.stage.shift(0.1)
    view.stage.follow()
    assert view.axes.across(day(642)) != before
    place = view.axes.across(day(642))
    qtbot.waitUntil(lambda: not glide_of(view).gliding)
    assert view.axes.across(day(642)) == pytest.approx(place)


def test_another_content_ends_the_glide(qtbot, view):
    view.stage.zoom(0.5)
    view.stage.follow()
    view.show_content(content(log=True))
    qtbot.waitUntil(lambda: not glide_of(view).gliding)


def test_pinching_zooms(view):
    start, end = view.axes.span
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(500, 100),
        QPointF(500, 100),
        QPointF(500, 100),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(view.stage, pinch)
    view.stage.follow()
    left, right = view.axes.span
    assert right - left < end - start
