"""The month of a medicine as one stop of the keyboard, each day told in words."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.doses.month_paint import Looks, MonthPainter
from alltracker.ui.doses.month_read import MonthOfDoses
from alltracker.ui.doses.month_words import MonthWords
from alltracker.ui.doses.row import ENTER, KEYS, ONCE
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.day_map import DayMap
from alltracker.ui.widgets.month_days import DAYS, MonthBoxes, first_of_month
from alltracker.ui.widgets.painted import smooth

_CELL: Final = (78, 44)


class DoseMonth(DayMap):
    """Arrows go by day, Page Up and Down by month; Enter opens the day; G, S, V and U answer."""

    day_opened = Signal(object)
    """The form of a day is wanted."""
    told = Signal(object, object)
    """A day, and what became of its dose."""
    take_back_asked = Signal(object)
    """What is noted of a day is to be taken back."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self._words = MonthWords(language)
        self._under: dt.date | None = None
        self._shown: MonthOfDoses | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_month(self, shown: MonthOfDoses) -> None:
        """Show a month; the keyboard's day stays in it."""
        if shown.day(self._cursor) is None:
            inside = first_of_month(shown.today) == shown.month
            self._cursor = shown.today if inside else shown.month
        self._shown, self._month = shown, shown.month
        self._say()
        self.updateGeometry()
        self.update()

    def words_of(self, day: dt.date) -> str:
        """Return a day in words, as it is read aloud and shown under the pointer."""
        shown = self._shown.day(day) if self._shown is not None else None
        return "" if shown is None else self._words.day(shown)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the look at the present text size."""
        wide, high = _CELL
        rows = len(self._weeks())
        gap = self._theme.gap(4)
        height = self._head() + rows * self._theme.px(high) + (rows - 1) * gap
        return QSize(DAYS * self._theme.px(wide) + (DAYS - 1) * gap, round(height))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a number and a mark in each day."""
        wide = DAYS * self._theme.px(44) + (DAYS - 1) * self._theme.gap(4)
        return QSize(wide, self.sizeHint().height())

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
            self.go_to(day)
            self.day_opened.emit(day)

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

    @override
    def _go(self, key: Qt.Key) -> bool:
        """Carry out a key; return whether it was one of ours."""
        if super()._go(key):
            return True
        if key in ENTER:
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
        first = self._language.formats.first_weekday
        box = QRectF(self.rect())
        return MonthBoxes(self._month, first, box, self._head(), float(self._theme.gap(4)))

    @override
    def _title(self) -> str:
        return "" if self._shown is None else self._words.title(self._shown)

    @override
    def _words_here(self) -> str:
        return self.words_of(self._cursor)

    @override
    def _words_at(self, place: QPointF) -> str:
        day = self._boxes().day_at(place)
        return self.words_of(day) if day is not None else ""
