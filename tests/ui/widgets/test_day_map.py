"""The keyboard's day in a picture of a month: where keys take it, and what is said of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import clock_at
from alltracker.language import Language
from alltracker.ui.widgets.day_map import DayMap

NOON = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
Key = Qt.Key


class Numbers(DayMap):
    """Says the day, and nothing in its left half."""

    @override
    def keyPressEvent(self, event):
        if not self._go(Key(event.key())):
            super().keyPressEvent(event)

    def _title(self):
        return f"{self.month:%Y-%m}"

    def _words_here(self):
        return str(self.cursor_day)

    def _words_at(self, place):
        return "<b> & right" if place.x() > self.width() / 2 else ""


@pytest.fixture
def numbers(theme, qtbot) -> Iterator[Numbers]:
    with clock_at(NOON):
        window = QWidget()
        shown = Numbers(theme, Language("en"))
        lines = QVBoxLayout(window)
        lines.addWidget(shown)
        qtbot.addWidget(window)
        window.resize(300, 300)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        shown.setFocus(Qt.FocusReason.TabFocusReason)
        yield shown


@pytest.mark.parametrize(
    ("keys", "there"),
    [
        ([Key.Key_Left, Key.Key_Up], "2026-11-16"),
        ([Key.Key_Right, Key.Key_Down], "2026-12-02"),
        ([Key.Key_Home], "2026-11-01"),
        ([Key.Key_End, Key.Key_Right], "2026-12-01"),
        ([Key.Key_PageUp], "2026-10-24"),
        ([Key.Key_End, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown], "2027-02-28"),
        ([Key.Key_A], "2026-11-24"),
    ],
)
def test_keys_take_the_day_through_the_calendar(numbers, qtbot, keys, there):
    for key in keys:
        qtbot.keyClick(numbers, key)
    assert str(numbers.cursor_day) == numbers.accessibleDescription() == there
    assert numbers.accessibleName() == there[:7]


def test_another_month_is_told_once(numbers, qtbot):
    with qtbot.assertNotEmitted(numbers.month_changed):
        numbers.go_to(dt.date(2026, 11, 1))
    with qtbot.waitSignal(numbers.month_changed):
        numbers.go_months(2)
    assert numbers.month == dt.date(2027, 1, 1)


def test_no_key_leads_out_of_the_calendar(numbers):
    numbers.go_to(dt.date(1700, 5, 5))
    numbers.go_months(-1)
    assert numbers.cursor_day == dt.date(1900, 1, 1)
    numbers.go_to(dt.date(2400, 5, 5))
    numbers.go_months(1)
    assert numbers.cursor_day == dt.date(2200, 12, 31)


def test_the_tooltip_says_what_is_under_the_pointer(numbers, qtbot):
    def point(x):
        place = QPoint(x, 20)
        event = QHelpEvent(QEvent.Type.ToolTip, place, numbers.mapToGlobal(place))
        QApplication.sendEvent(numbers, event)

    point(numbers.width() - 5)
    assert QToolTip.text() == "<span>&lt;b&gt; &amp; right</span>"
    point(5)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
