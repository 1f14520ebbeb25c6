import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from alltracker.ui.theme.focus_ring import FocusRing

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    for _ in range(3):
        column.addWidget(QPushButton("Save"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def ring(window: QWidget) -> FocusRing | None:
    return window.findChild(FocusRing)


def test_tab_shows_the_ring_outside_the_widget(window, qtbot):
    buttons = window.findChildren(QPushButton)
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    assert ring(window).isVisible()
    assert ring(window).geometry() == buttons[1].geometry().adjusted(-4, -4, 4, 4)


def test_the_mouse_hides_it(window, qtbot):
    buttons = window.findChildren(QPushButton)
    qtbot.keyClick(buttons[0], Qt.Key.Key_Tab)
    buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(window).isVisible()
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    assert not ring(window).isVisible()


def test_a_shortcut_shows_it_where_the_deed_leads(window, qtbot):
    buttons = window.findChildren(QPushButton)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(buttons[0], Qt.Key.Key_L)
    buttons[1].setFocus(Qt.FocusReason.OtherFocusReason)
    assert ring(window).isVisible()


def test_it_follows_a_resize(window, qtbot):
    button = window.findChildren(QPushButton)[1]
    window.findChildren(QPushButton)[0].setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.resize(500, 400)
    qtbot.waitUntil(lambda: ring(window).geometry() == button.geometry().adjusted(-4, -4, 4, 4))


def test_it_lets_the_mouse_through(window, qtbot):
    first, second, _ = window.findChildren(QPushButton)
    first.setFocus()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(second.clicked):
        place = window.childAt(second.geometry().center())
        assert place is second
        qtbot.mouseClick(place, Qt.MouseButton.LeftButton)


def test_it_is_cut_where_a_scroll_area_ends(qtbot):
    content = QWidget()
    column = QVBoxLayout(content)
    fields = [QLineEdit() for _ in range(20)]
    for field in fields:
        column.addWidget(field)
    area = QScrollArea()
    area.setWidget(content)
    area.resize(200, 100)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    fields[0].setFocus()
    fields[1].setFocus(Qt.FocusReason.TabFocusReason)
    before = ring(area).pos()
    area.verticalScrollBar().setValue(20)
    assert ring(area).pos() == before - QPoint(0, 20)
    port = area.viewport().geometry()
    seen = ring(area)._shown_part.translated(ring(area).pos())
    assert port.contains(seen)


def test_deleting_the_target_or_the_window_is_harmless(window, qtbot):
    first, second, third = window.findChildren(QPushButton)
    first.setFocus()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    second.deleteLater()
    qtbot.waitUntil(lambda: len(window.findChildren(QPushButton)) == 2)
    third.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(window).isVisible()
