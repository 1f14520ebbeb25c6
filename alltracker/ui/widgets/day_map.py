"""A month as one stop of the keyboard: what every picture of a month's days has in common."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.month_days import DAYS, ONE_DAY, first_of_month, last_of_month, weeks_of
from alltracker.ui.widgets.painted import PaintedWidget, as_tip

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
_MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_EARLIEST: Final = dt.date(1900, 1, 1)
_LATEST: Final = dt.date(2200, 12, 31)


class DayMap(PaintedWidget):
    """Knows the day that the keyboard is on and says it; the picture is the descendant's.

    Arrows go by day and week, Page Up and Down by month, Home and End to the ends of the month.
    A descendant paints its own ring around ``cursor_day`` while it has the focus.
    """

    month_changed = Signal()
    """Another month is shown; what is known of its days is wanted."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._cursor = today()
        self._month = first_of_month(self._cursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_ring", True)

    @property
    def month(self) -> dt.date:
        """The first day of the month that is shown."""
        return self._month

    @property
    def cursor_day(self) -> dt.date:
        """The day that the keyboard is on."""
        return self._cursor

    def go_to(self, day: dt.date) -> None:
        """Move the keyboard to a day, and show its month."""
        self._cursor = min(max(day, _EARLIEST), _LATEST)
        if first_of_month(self._cursor) != self._month:
            self._month = first_of_month(self._cursor)
            self._forget()
            self.month_changed.emit()
        self._say()
        self.update()

    def go_months(self, months: int) -> None:
        """Show the month so many months later, on the same day of it where there is one."""
        first = first_of_month(self._cursor, months)
        self.go_to(first.replace(day=min(self._cursor.day, last_of_month(first).day)))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what the keyboard is on."""
        super().focusInEvent(event)
        self._say()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no mark of the keyboard any more."""
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_tip(words), self)
            return True
        return super().event(event)

    def _go(self, key: Qt.Key) -> bool:
        """Carry out a key; return whether it was one of ours."""
        if key in _STEPS:
            self.go_to(self._cursor + _STEPS[key] * ONE_DAY)
        elif key in _MONTHS:
            self.go_months(_MONTHS[key])
        elif key == Qt.Key.Key_Home:
            self.go_to(self._month)
        elif key == Qt.Key.Key_End:
            self.go_to(last_of_month(self._month))
        else:
            return False
        return True

    def _weeks(self) -> tuple[dt.date, ...]:
        return weeks_of(self._month, self._language.formats.first_weekday)

    def _say(self) -> None:
        """Tell those who cannot see it what the keyboard is on."""
        self.setAccessibleName(self._title())
        self.setAccessibleDescription(self._words_here())
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)

    def _forget(self) -> None:
        """Drop what is known of the month before."""

    def _title(self) -> str:
        """Return what is shown, and of which month."""
        raise NotImplementedError

    def _words_here(self) -> str:
        """Return what the keyboard is on, in words."""
        raise NotImplementedError

    def _words_at(self, place: QPointF) -> str:
        """Return what is at a place, in words; nothing where there is nothing to tell."""
        raise NotImplementedError
