"""The due list: its model, its mouse and its keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from alltracker.ui.widgets.due_list import DueList
from alltracker.ui.widgets.due_model import ROW_ROLE, DueModel, DueRow

ROWS = (
    DueRow("order", "pill", "Order mercaptopurine", "enough until 5 December", "30 Nov"),
    DueRow("print", "printer", "Print the calendar", "dose changes tomorrow", "today", True),
    DueRow("backup", "hard-drive", "Copy the backup", "", ""),
)


@pytest.fixture
def due(theme, qtbot):
    made = DueList(theme)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.resize(700, made.height())
    made.show()
    return made


def heard(signal):
    told = []
    signal.connect(told.append)
    return told


def parts(due, place):
    box = QRectF(due.visualRect(due.model().index(place, 0)))
    return due.itemDelegate().layout().parts(ROWS[place], box)


def click(due, place, part):
    spot = getattr(parts(due, place), part).center().toPoint()
    QTest.mouseClick(due.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_model_keeps_the_rules_of_models(qtmodeltester):
    model = DueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_rows(ROWS)
    qtmodeltester.check(model)
    model.show_rows(())
    qtmodeltester.check(model)
    assert tester.model() is model


def test_model_gives_title_words_and_row():
    model = DueModel()
    model.show_rows(ROWS)
    index = model.index(0)
    assert index.data() == "Order mercaptopurine"
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Order mercaptopurine, enough until 5 December, 30 Nov"
    assert index.data(ROW_ROLE) == ROWS[0]
    assert model.data(QModelIndex()) is None
    assert model.row_of("backup") == 2
    assert model.row_of("gone") == -1


def test_done_is_clicked(due):
    told = heard(due.done_chosen)
    click(due, 1, "done")
    assert told == ["print"]


def test_press_on_done_and_release_elsewhere_does_nothing(due):
    told = heard(due.done_chosen)
    place = parts(due, 1)
    press, leave = place.done.center().toPoint(), place.title.center().toPoint()
    QTest.mousePress(due.viewport(), Qt.MouseButton.LeftButton, pos=press)
    QTest.mouseRelease(due.viewport(), Qt.MouseButton.LeftButton, pos=leave)
    assert not told


def test_only_rows_that_can_be_opened_open(due):
    told = heard(due.opened)
    click(due, 0, "title")
    click(due, 1, "title")
    assert told == ["print"]


def test_right_button_on_done_does_nothing(due):
    told = heard(due.done_chosen)
    spot = parts(due, 1).done.center().toPoint()
    QTest.mouseClick(due.viewport(), Qt.MouseButton.RightButton, pos=spot)
    assert not told


def test_enter_marks_the_row_in_focus_done(due):
    told = heard(due.done_chosen)
    due.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(due, Qt.Key.Key_Return)
    QTest.keyClick(due, Qt.Key.Key_Down)
    QTest.keyClick(due, Qt.Key.Key_Enter)
    assert told == ["order", "print"]


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Open", "opened"),
        ("Later", "later_chosen"),
        ("Moved to another day", "moved_chosen"),
        ("Dismiss", "dismissed"),
    ],
)
def test_menu_key_opens_what_else_can_be_done(due, text, signal):
    told = heard(getattr(due, signal))
    due.setCurrentIndex(due.model().index(1, 0))
    QTest.keyClick(due, Qt.Key.Key_Menu)
    assert due._menu.isVisible()
    action = next(one for one in due._menu.actions() if one.text().replace("&", "") == text)
    action.trigger()
    due._menu.close()
    assert told == ["print"]


def test_shift_f10_opens_the_menu_too(due):
    due.setCurrentIndex(due.model().index(0, 0))
    QTest.keyClick(due, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert due._menu.isVisible()
    assert not due._open.isVisible()
    due._menu.close()


def test_dots_and_right_click_open_the_menu_of_their_row(due):
    told = heard(due.later_chosen)
    click(due, 2, "more")
    due._later.trigger()
    due._menu.close()
    spot = parts(due, 0).title.center().toPoint()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, spot, due.viewport().mapToGlobal(spot))
    QApplication.sendEvent(due.viewport(), event)
    due._later.trigger()
    due._menu.close()
    assert told == ["backup", "order"]


def test_context_menu_beside_the_rows_opens_nothing(due):
    spot = QPoint(5, due.height() + 50)
    due.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, spot))
    assert not due._menu.isVisible()


def test_focus_stays_with_its_row_when_rows_change(due):
    due.setCurrentIndex(due.model().index(1, 0))
    due.show_rows((ROWS[1], ROWS[2]))
    assert due.currentIndex().row() == 0
    due.show_rows((ROWS[2],))
    assert due.currentIndex().row() == 0
    due.show_rows(())
    assert not due.currentIndex().isValid()
    QTest.keyClick(due, Qt.Key.Key_Return)
    QTest.keyClick(due, Qt.Key.Key_Menu)
    assert not due._menu.isVisible()


def test_list_is_as_high_as_its_rows(due):
    heights = [due.visualRect(due.model().index(place, 0)).height() for place in range(3)]
    assert due.height() == sum(heights)
    before = due.height()
    due.resize(due.minimumSizeHint().width(), due.height())
    assert due.height() > before
    due.show_rows(())
    assert due.height() == 0


def test_no_word_is_cut_at_the_least_width(due, theme):
    theme.set_text_scale(2.0)
    due.resize(due.minimumSizeHint().width(), due.height())
    place = parts(due, 0)
    assert place.title.right() <= place.when.left()
    assert place.done.right() <= place.more.left()
    assert place.more.right() <= due.viewport().width()


def test_pointer_and_keyboard_show_on_the_row(due):
    at_rest = due.grab().toImage()
    due.pretend({0: "hover", 1: "focus"})
    assert due.grab().toImage() != at_rest
    due.pretend({})
    assert due.grab().toImage() == at_rest
    QTest.mouseMove(due.viewport(), parts(due, 2).done.center().toPoint())
    assert due.grab().toImage() != at_rest


def test_ring_comes_with_the_keyboard_and_goes_with_the_mouse(due):
    due.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not due.itemDelegate().ring
    QTest.keyClick(due, Qt.Key.Key_Down)
    assert due.itemDelegate().ring
    click(due, 0, "title")
    assert not due.itemDelegate().ring


def test_list_has_a_name_and_says_its_keys(due):
    assert due.accessibleName() == "Due"
    assert "Enter" in due.accessibleDescription()
