"""What pointer, wheel and keyboard do on the canvas."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from alltracker.care.slip_parts import TargetKind
from alltracker.care.timeline_items import LaneKey
from alltracker.care.timeline_scale import LEAST_DAYS, MOST_DAYS
from alltracker.ui.records.dialog import RecordDialog

TODAY = dt.date(2026, 11, 24)
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def turn(canvas, at, notches, held=PLAIN, sideways=0):
    event = QWheelEvent(
        at,
        QPointF(canvas.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(sideways * 120, notches * 120),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def mouse(canvas, kind, at, button=Qt.MouseButton.LeftButton, buttons=None):
    held = button if buttons is None else buttons
    place = QPointF(canvas.viewport().mapToGlobal(at.toPoint()))
    event = QMouseEvent(kind, at, place, button, held, PLAIN)
    QApplication.sendEvent(canvas.viewport(), event)


def drag(canvas, start, end, *, drop=True):
    mouse(canvas, QEvent.Type.MouseButtonPress, start)
    for part in (0.2, 0.6, 1.0):
        at = start + (end - start) * part
        mouse(canvas, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)
    if drop:
        none = Qt.MouseButton.NoButton
        mouse(canvas, QEvent.Type.MouseButtonRelease, end, buttons=none)


def click(canvas, at):
    mouse(canvas, QEvent.Type.MouseButtonPress, at)
    mouse(canvas, QEvent.Type.MouseButtonRelease, at, buttons=Qt.MouseButton.NoButton)


@pytest.fixture
def page(open_page, filled):
    return open_page(filled)


@pytest.fixture
def canvas(page):
    return page.canvas


def near(page, days=42.0):
    page.show_span(days)
    page.canvas.glide.settle()
    return page.canvas


def middle(canvas, item):
    box = canvas.stage.find(item)
    assert box is not None
    return box.center()


def test_the_wheel_with_control_keeps_the_day_under_the_pointer(canvas):
    at = QPointF(canvas.stage.names + 300, 200)
    held = canvas.scale.moment_at(300)
    turn(canvas, at, 2, CONTROL)
    assert canvas.scale.days < 1096
    assert canvas.scale.moment_at(300) == pytest.approx(held, abs=0.01)


def test_nobody_zooms_out_of_life_or_into_an_hour(canvas):
    at = QPointF(canvas.stage.names + 300, 200)
    for _ in range(60):
        turn(canvas, at, 3, CONTROL)
    assert canvas.scale.days == LEAST_DAYS
    for _ in range(60):
        turn(canvas, at, -3, CONTROL)
    assert canvas.scale.days == MOST_DAYS


def test_the_wheel_scrolls_lanes_that_do_not_fit_and_moves_the_days_sideways(page, canvas, qtbot):
    page.window().resize(1072, 480)
    qtbot.waitUntil(lambda: canvas.verticalScrollBar().maximum() > 0)
    bar = canvas.verticalScrollBar()
    first = canvas.scale.first
    at = QPointF(canvas.stage.names + 300, 200)
    turn(canvas, at, -1)
    assert bar.value() > 0
    assert canvas.scale.first == first
    turn(canvas, at, 0, sideways=-1)
    assert canvas.scale.first > first


def test_the_ground_is_dragged_along(canvas):
    lane = canvas.stage.scene.lanes[0]
    y = canvas.stage.y(lane.top) + 2
    start = QPointF(canvas.stage.names + 300, y)
    held = canvas.stage.scale.moment_at(300)
    drag(canvas, start, start + QPointF(-120, 0))
    assert canvas.stage.scale.moment_at(180) == pytest.approx(held, abs=0.5)


def test_a_click_chooses_and_a_click_beside_chooses_nothing(page, canvas, thing, qtbot):
    item = thing(page, "fever/")
    with qtbot.waitSignal(canvas.item_chosen) as told:
        click(canvas, middle(canvas, item))
    assert told.args == [item]
    assert not page.body.detail.isHidden()
    assert page.body.detail.title.text() == "Fever 38.3 °C"
    assert page.body.detail.when.text() == "Monday, 26 October 2026, 21:40, armpit, noted by Ana"
    assert page.body.detail.note.text() == "Called at 21:55."
    click(canvas, QPointF(canvas.stage.names + 5, canvas.stage.axis + 3))
    assert canvas.chosen is None
    assert page.body.detail.isHidden()


def test_keys_go_through_lanes_and_things_and_say_them(page, canvas, qtbot):
    near(page)
    canvas.setFocus()
    assert "lanes" in canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    canvas.glide.settle()
    assert canvas.chosen.lane is LaneKey.CYCLES
    assert "Maintenance, cycle 4" in canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.chosen.key == "cycle/running/5"
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.chosen == canvas.choice.lane().items[0]
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    canvas.glide.settle()
    assert canvas.chosen == canvas.choice.lane().items[-1]
    assert canvas.stage.plot.intersects(canvas.stage.find(canvas.chosen))
    seen = set()
    for _ in range(len(canvas.stage.scene.lanes)):
        seen.add(canvas.chosen.lane)
        assert canvas.stage.said.text(canvas.chosen.title) in canvas.accessibleDescription()
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert seen == {lane.key for lane in canvas.stage.scene.lanes}
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.chosen is None


def test_without_a_thing_the_arrows_move_the_days(canvas, qtbot):
    canvas.setFocus()
    first, days = canvas.scale.first, canvas.scale.days
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.scale.first == pytest.approx(first + days * 0.1)
    qtbot.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.scale.first == pytest.approx(first - days * 0.8)
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.scale.days < days
    qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.scale.days == pytest.approx(days)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.scale.day_at(0) < dt.date(2026, 1, 11)
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.scale.day_at(canvas.scale.width * 0.1) <= dt.date(2026, 1, 11)


def test_enter_and_a_double_click_open(page, canvas, thing, qtbot):
    item = thing(page, "fever/")
    with qtbot.waitSignal(canvas.open_asked) as told:
        mouse(canvas, QEvent.Type.MouseButtonDblClick, middle(canvas, item))
    assert told.args == [item]
    page.window().findChild(RecordDialog).reject()
    canvas.choose(item)
    with qtbot.waitSignal(canvas.open_asked):
        qtbot.keyClick(canvas, Qt.Key.Key_Return)


def test_a_planned_visit_is_dragged_to_another_day(page, thing, qtbot):
    canvas = near(page)
    page.canvas.move_asked.disconnect(page.desk.move)
    item = thing(page, "visit/next")
    start = middle(canvas, item)
    week = QPointF(canvas.scale.per_day * 7, 0)
    with qtbot.waitSignal(canvas.move_asked) as told:
        drag(canvas, start, start + week)
    target, to = told.args
    assert (target.kind, target.row_id) == (TargetKind.VISIT, "next")
    assert to == TODAY + dt.timedelta(days=21)


def test_escape_gives_a_drag_up(page, thing, qtbot):
    canvas = near(page)
    start = middle(canvas, thing(page, "visit/next"))
    drag(canvas, start, start + QPointF(150, 0), drop=False)
    assert canvas.hands.drag is not None
    canvas.grab()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.hands.drag is None
    with qtbot.assertNotEmitted(canvas.move_asked):
        mouse(
            canvas,
            QEvent.Type.MouseButtonRelease,
            start + QPointF(150, 0),
            buttons=Qt.MouseButton.NoButton,
        )


def test_what_happened_is_not_dragged_but_the_days_are(page, thing, qtbot):
    canvas = near(page)
    item = thing(page, "draw/draw")
    first = canvas.stage.scale.first
    start = middle(canvas, item)
    with qtbot.assertNotEmitted(canvas.move_asked):
        drag(canvas, start, start + QPointF(-60, 0))
    assert canvas.stage.scale.first > first


def test_the_end_of_a_phase_is_taken_by_its_end(page, canvas, thing, qtbot):
    canvas.move_asked.disconnect(page.desk.move)
    item = thing(page, "phase/running")
    box = canvas.stage.find(item)
    canvas.show_all(still=True)
    box = canvas.stage.find(item)
    edge = QPointF(box.right() - 2, box.center().y())
    with qtbot.waitSignal(canvas.move_asked) as told:
        drag(canvas, edge, edge + QPointF(30, 0))
    target, to = told.args
    assert target.kind is TargetKind.PHASE_END
    assert to > dt.date(2028, 4, 7)


@pytest.mark.parametrize(("key", "days"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)])
def test_control_and_arrows_move_a_planned_thing_by_a_day(page, thing, qtbot, key, days):
    canvas = near(page)
    canvas.move_asked.disconnect(page.desk.move)
    canvas.choose(thing(page, "cycle/running/5"))
    with qtbot.waitSignal(canvas.move_asked) as told:
        qtbot.keyClick(canvas, key, CONTROL)
    target, to = told.args
    assert (target.kind, target.cycle) == (TargetKind.CYCLE_START, 5)
    assert to == canvas.chosen.start + dt.timedelta(days=days)


def test_m_asks_for_the_sheet_and_for_what_happened_nothing(page, thing, qtbot):
    canvas = near(page)
    canvas.move_asked.disconnect(page.desk.move)
    canvas.choose(thing(page, "visit/next"))
    with qtbot.waitSignal(canvas.move_asked) as told:
        qtbot.keyClick(canvas, Qt.Key.Key_M)
    assert told.args[1] is None
    canvas.choose(thing(page, "visit/done"))
    with qtbot.assertNotEmitted(canvas.move_asked):
        qtbot.keyClick(canvas, Qt.Key.Key_M)


def test_hovering_tells_and_leaving_forgets(page, canvas, thing):
    item = thing(page, "fever/")
    none = Qt.MouseButton.NoButton
    mouse(canvas, QEvent.Type.MouseMove, middle(canvas, item), none, none)
    assert canvas.hands.hovered == item
    assert canvas.stage.said.tip(item).splitlines()[0] == "Fever 38.3 °C"
    QApplication.sendEvent(canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert canvas.hands.hovered is None


def test_other_keys_belong_to_the_window(canvas, qtbot):
    canvas.setFocus()
    scale = canvas.scale
    qtbot.keyClick(canvas, Qt.Key.Key_L)
    qtbot.keyClick(canvas, Qt.Key.Key_F, CONTROL)
    assert canvas.scale == scale
