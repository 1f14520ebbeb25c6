"""A month of side effects: each day with the disc of its worst step, and a triangle for fever."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.effect_days import DayMark
from alltracker.care.symptoms import severity_name
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.appointments.month_layout import DAYS, first_of_month, last_of_month, weeks_of
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, as_tip, draw_box, draw_words, pen, smooth
from alltracker.ui.widgets.severity import draw_severity
from alltracker.ui.widgets.timeline_mark import MarkKind, draw_mark

ONE_DAY: Final = dt.timedelta(days=1)
_CELL: Final = 36
_GAP: Final = 4
_DISC: Final = 13
_TRIANGLE: Final = 11
_RADIUS: Final = 6
_TINT: Final = 0.13
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
_MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class MonthMap(PaintedWidget):
    """One stop of the keyboard: arrows go by day, Page Up and Down by month, Enter opens a day."""

    month_changed = Signal()
    """Another month is shown; the marks of ``span`` are wanted."""
    day_opened = Signal(object)
    """A day was entered or clicked."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._cursor = today()
        self._marks: Mapping[dt.date, DayMark] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def month(self) -> dt.date:
        """The first day of the month that is shown."""
        return first_of_month(self._cursor)

    @property
    def cursor_day(self) -> dt.date:
        """The day that the keyboard is on."""
        return self._cursor

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first and the last day of the month."""
        return self.month, last_of_month(self._cursor)

    def show_marks(self, marks: Mapping[dt.date, DayMark]) -> None:
        """Show what was noted on the days of ``span``."""
        self._marks = marks
        self._say()
        self.update()

    def go_to(self, day: dt.date) -> None:
        """Move to a day, and show its month."""
        before = self.month
        self._cursor = min(max(day, dt.date(1900, 1, 1)), dt.date(2200, 12, 31))
        if self.month != before:
            self._marks = {}
            self.updateGeometry()
            self.month_changed.emit()
        self._say()
        self.update()

    def go_months(self, months: int) -> None:
        """Show the month so many months later, on the same day of it where there is one."""
        first = first_of_month(self._cursor, months)
        self.go_to(first.replace(day=min(self._cursor.day, last_of_month(first).day)))

    def words_of(self, day: dt.date) -> str:
        """Return what a day shows, in words."""
        mark = self._marks.get(day)
        said = []
        if mark is not None and mark.fever:
            said.append(self.tr("fever"))
        if mark is not None and mark.worst is not None:
            worst = self._language.say(severity_name(mark.worst))
            said.append(
                self.tr("{names}, at worst {severity}").format(
                    names=", ".join(mark.names), severity=worst
                )
            )
        if not said:
            said.append(self.tr("day ahead") if day > today() else self.tr("nothing noted"))
        full = self._language.heading(day, DayStyle.FULL)
        return self.tr("{day}: {what}").format(day=full, what="; ".join(said))

    def cell(self, day: dt.date) -> QRectF:
        """Return the box of a day of the month."""
        weeks = self._weeks()
        row, column = divmod((day - weeks[0]).days, DAYS)
        gap, wide = self._theme.gap(_GAP), self._wide()
        high = float(self._theme.px(_CELL))
        top = self._head() + row * (high + gap)
        return QRectF(column * (wide + gap), top, wide, high)

    def day_at(self, place: QPointF) -> dt.date | None:
        """Return the day of the month under a point."""
        first, last = self.span
        days = (first + n * ONE_DAY for n in range((last - first).days + 1))
        return next((day for day in days if self.cell(day).contains(place)), None)

    @override
    def sizeHint(self) -> QSize:
        """Return room for the weeks of the month."""
        rows = len(self._weeks())
        gap = self._theme.gap(_GAP)
        high = self._head() + rows * self._theme.px(_CELL) + (rows - 1) * gap
        return QSize(DAYS * self._theme.px(_CELL) + (DAYS - 1) * gap, round(high) + 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for narrow cells."""
        return QSize(DAYS * self._theme.px(28), self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weekdays, then each day."""
        painter = QPainter(self)
        smooth(painter)
        self._paint_weekdays(painter)
        first, last = self.span
        for n in range((last - first).days + 1):
            self._paint_day(painter, first + n * ONE_DAY)
        if self.hasFocus():
            ring = self.cell(self._cursor).adjusted(1, 1, -1, -1)
            draw_box(painter, ring, _RADIUS, None, pen(self._theme.tokens.focus, 2))
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day or month, or open the day."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self._cursor + _STEPS[key] * ONE_DAY)
        elif key in _MONTHS:
            self.go_months(_MONTHS[key])
        elif key == Qt.Key.Key_Home:
            self.go_to(self.span[0])
        elif key == Qt.Key.Key_End:
            self.go_to(self.span[1])
        elif key in _ENTER:
            self.day_opened.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer."""
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(day)
            self.day_opened.emit(day)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
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
        """Say a day in its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(QPointF(event.pos()))
            words = as_tip(self.words_of(day)) if day is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _weeks(self) -> tuple[dt.date, ...]:
        return weeks_of(self.month, self._language.formats.first_weekday)

    def _wide(self) -> float:
        return (self.width() - (DAYS - 1) * self._theme.gap(_GAP)) / DAYS

    def _head(self) -> float:
        return self.metrics(TextStep.CAPTION).height() + self._theme.gap(6)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(self.font_of(TextStep.CAPTION))
        metrics = self.metrics(TextStep.CAPTION)
        begin = self._weeks()[0]
        for n in range(DAYS):
            name = self._language.word("dates", WEEKDAYS[(begin + n * ONE_DAY).weekday()])[:1]
            left = n * (self._wide() + self._theme.gap(_GAP))
            left += (self._wide() - metrics.horizontalAdvance(name)) / 2
            at = QPointF(left, metrics.ascent())
            draw_words(painter, at, name.upper(), self._theme.tokens.muted)

    def _paint_day(self, painter: QPainter, day: dt.date) -> None:
        tokens, box, mark = self._theme.tokens, self.cell(day), self._marks.get(day)
        edge = pen(tokens.hairline, 1.0, (3.0, 2.0) if day > today() else ())
        if day == today():
            edge = pen(tokens.text, 2.0)
        draw_box(painter, box, _RADIUS, tokens.card if day <= today() else None, edge)
        if mark is not None and mark.worst:
            tint = QColor(tokens.severities[mark.worst])
            tint.setAlphaF(_TINT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        painter.setFont(self.font_of(TextStep.CAPTION))
        base = box.top() + self._theme.gap(2) + self.metrics(TextStep.CAPTION).ascent()
        at = QPointF(box.left() + self._theme.gap(5), base)
        draw_words(painter, at, str(day.day), tokens.muted, box.width())
        if mark is not None:
            self._paint_signs(painter, box, mark)

    def _paint_signs(self, painter: QPainter, box: QRectF, mark: DayMark) -> None:
        inset = self._theme.gap(4)
        side = float(self._theme.px(_DISC))
        if mark.worst is not None:
            spot = QRectF(box.right() - inset - side, box.bottom() - inset - side, side, side)
            draw_severity(painter, spot, mark.worst, self._theme.tokens)
        if mark.fever:
            small = float(self._theme.px(_TRIANGLE))
            left = box.left() + inset if mark.worst is not None else box.right() - inset - small
            spot = QRectF(left, box.bottom() - inset - small, small, small)
            draw_mark(painter, spot, MarkKind.FEVER, self._theme.tokens, happened=True)

    def _say(self) -> None:
        """Tell those who cannot see it what the keyboard is on."""
        month = self._language.heading(self.month, DayStyle.MONTH_LONG)
        self.setAccessibleName(self.tr("Side effects in {month}").format(month=month))
        self.setAccessibleDescription(self.words_of(self._cursor))
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)
