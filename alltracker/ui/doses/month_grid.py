"""The month of a medicine as one stop of the keyboard, each day told in words."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.language import Language
from alltracker.ui.appointments.month_layout import first_of_month, last_of_month
from alltracker.ui.doses.month_layout import MonthBoxes
from alltracker.ui.doses.month_paint import Looks, MonthPainter
from alltracker.ui.doses.month_read import MonthOfDoses
from alltracker.ui.doses.month_words import MonthWords
from alltracker.ui.doses.row import ENTER, KEYS, ONCE
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, as_tip, smooth

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ONE_DAY: Final = dt.timedelta(days=1)
_CELL: Final = (78, 44)
_EARLIEST, _LATEST = dt.date(1900, 1, 1), dt.date(2200, 12, 31)


class DoseMonth(PaintedWidget):
    """Arrows go by day, Page Up and Down by month; Enter opens the day; G, S, V and U answer."""

    month_asked = Signal(object)
    """Another month is wanted, by its first day."""
    day_opened = Signal(object)
    """The form of a day is wanted."""
    told = Signal(object, object)
    """A day, and what became of its dose."""
    take_back_asked = Signal(object)
    """What is noted of a day is to be taken back."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._words = MonthWords(language)
        self._cursor = today()
        self._under: dt.date | None = None
        self._shown: MonthOfDoses | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_ring", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def cursor_day(self) -> dt.date:
        """The day that the keyboard is on."""
        return self._cursor

    def show_month(self, shown: MonthOfDoses) -> None:
        """Show a month; the keyboard's day stays in it."""
        if shown.day(self._cursor) is None:
            inside = first_of_month(shown.today) == shown.month
            self._cursor = shown.today if inside else shown.month
        self._shown = shown
        self._say()
        self.updateGeometry()
        self.update()

    def go_to(self, day: dt.date) -> None:
        """Move the keyboard's day, and ask for its month."""
        day = min(max(day, _EARLIEST), _LATEST)
        self._cursor = day
        if self._shown is not None and self._shown.day(day) is None:
            self.month_asked.emit(first_of_month(day))
        self._say()
        self.update()

    def go_months(self, months: int) -> None:
        """Show the month so many months later, on the same day of it where there is one."""
        first = first_of_month(self._cursor, months)
        self.go_to(first.replace(day=min(self._cursor.day, last_of_month(first).day)))

    def words_of(self, day: dt.date) -> str:
        """Return a day in words, as it is read aloud and shown under the pointer."""
        shown = self._shown.day(day) if self._shown is not None else None
        return "" if shown is None else self._words.day(shown)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the look at the present text size."""
        wide, high = _CELL
        rows = len(self._boxes().weeks)
        gap = self._theme.gap(4)
        height = self._head() + rows * self._theme.px(high) + (rows - 1) * gap
        return QSize(7 * self._theme.px(wide) + 6 * gap, round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a number and a mark in each day."""
        return QSize(7 * self._theme.px(44) + 6 * self._theme.gap(4), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day or month, open a day, or answer."""
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if event.isAutoRepeat() and key in ONCE:
            return
        if bare != Qt.KeyboardModifier.NoModifier or not self._go(key):
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day would be opened."""
        under = self._boxes().day_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if under != self._under:
            self._under = under
            self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget the day under the pointer."""
        self._under = None
        super().leaveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the day that was clicked."""
        day = self._boxes().day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = day
            self._say()
            self.update()
            self.day_opened.emit(day)

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
        """Say all of a day in its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._boxes().day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), as_tip(self.words_of(day) if day else ""), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the month."""
        if self._shown is None:
            return
        painter = QPainter(self)
        smooth(painter)
        looks = Looks(self._cursor if self.hasFocus() else None, self._under)
        MonthPainter(painter, self._theme, self._language).paint(self._boxes(), self._shown, looks)
        painter.end()

    def _go(self, key: Qt.Key) -> bool:
        """Carry out a key; return whether it was one of ours."""
        if key in _STEPS:
            self.go_to(self._cursor + _STEPS[key] * _ONE_DAY)
        elif key in _MONTHS:
            self.go_months(_MONTHS[key])
        elif key == Qt.Key.Key_Home:
            self.go_to(first_of_month(self._cursor))
        elif key == Qt.Key.Key_End:
            self.go_to(last_of_month(self._cursor))
        elif key in ENTER:
            self.day_opened.emit(self._cursor)
        elif key in KEYS:
            self.told.emit(self._cursor, KEYS[key])
        elif key == Qt.Key.Key_Delete:
            self.take_back_asked.emit(self._cursor)
        else:
            return False
        return True

    def _head(self) -> float:
        return QFontMetricsF(self._theme.font(TextStep.SMALL)).height() + self._theme.gap(5)

    def _boxes(self) -> MonthBoxes:
        month = self._shown.month if self._shown is not None else first_of_month(today())
        first = self._language.formats.first_weekday
        box = QRectF(self.rect())
        return MonthBoxes(month, first, box, self._head(), float(self._theme.gap(4)))

    def _say(self) -> None:
        """Tell those who cannot see it what the keyboard is on."""
        if self._shown is None:
            return
        self.setAccessibleName(self._words.title(self._shown))
        self.setAccessibleDescription(self.words_of(self._cursor))
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)
