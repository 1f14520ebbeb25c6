"""A month of side effects: each day with the disc of its worst step, and a triangle for fever."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.effect_days import DayMark
from alltracker.care.symptoms import severity_name
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.day_map import ENTER, DayMap
from alltracker.ui.widgets.month_days import DAYS, ONE_DAY, MonthBoxes, last_of_month
from alltracker.ui.widgets.painted import draw_box, draw_words, pen, smooth
from alltracker.ui.widgets.severity import draw_severity
from alltracker.ui.widgets.timeline_mark import MarkKind, draw_mark

_CELL: Final = 36
_GAP: Final = 4
_DISC: Final = 13
_TRIANGLE: Final = 11
_RADIUS: Final = 6
_TINT: Final = 0.13


class MonthMap(DayMap):
    """One stop of the keyboard: arrows go by day, Page Up and Down by month, Enter opens a day."""

    day_opened = Signal(object)
    """A day was entered or clicked."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self._marks: Mapping[dt.date, DayMark] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first and the last day of the month."""
        return self.month, last_of_month(self.month)

    def show_marks(self, marks: Mapping[dt.date, DayMark]) -> None:
        """Show what was noted on the days of ``span``."""
        self._marks = marks
        self._say()
        self.update()

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

    @override
    def sizeHint(self) -> QSize:
        """Return room for the weeks of the month."""
        gaps = (DAYS - 1) * self._theme.gap(_GAP)
        return QSize(DAYS * self._theme.px(_CELL) + gaps, round(self._high()) + 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for narrow cells."""
        return QSize(DAYS * self._theme.px(28), self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the weekdays, then each day."""
        painter = QPainter(self)
        smooth(painter)
        boxes = self._boxes()
        self._paint_weekdays(painter, boxes)
        for day in boxes.days():
            self._paint_day(painter, boxes.cell(day), day)
        if self.hasFocus():
            ring = boxes.cell(self._cursor).adjusted(1, 1, -1, -1)
            draw_box(painter, ring, _RADIUS, None, pen(self._theme.tokens.focus, 2))
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day or month, or open the day."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self.day_opened.emit(self._cursor)
        elif not self._go(key):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the day under the pointer."""
        day = self._boxes().day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go_to(day)
            self.day_opened.emit(day)

    def _head(self) -> float:
        return self.metrics(TextStep.CAPTION).height() + self._theme.gap(6)

    def _high(self) -> float:
        rows = len(self._weeks())
        gaps = (rows - 1) * self._theme.gap(_GAP)
        return self._head() + rows * self._theme.px(_CELL) + gaps

    def _boxes(self) -> MonthBoxes:
        first = self._language.formats.first_weekday
        box = QRectF(0, 0, self.width(), self._high())
        return MonthBoxes(self._month, first, box, self._head(), float(self._theme.gap(_GAP)))

    def _paint_weekdays(self, painter: QPainter, boxes: MonthBoxes) -> None:
        painter.setFont(self.font_of(TextStep.CAPTION))
        metrics = self.metrics(TextStep.CAPTION)
        begin = boxes.weeks[0]
        for day in (begin + n * ONE_DAY for n in range(DAYS)):
            name = self._language.word("dates", WEEKDAYS[day.weekday()])[:1]
            cell = boxes.cell(day)
            left = cell.left() + (cell.width() - metrics.horizontalAdvance(name)) / 2
            at = QPointF(left, metrics.ascent())
            draw_words(painter, at, name.upper(), self._theme.tokens.muted)

    def _paint_day(self, painter: QPainter, box: QRectF, day: dt.date) -> None:
        tokens, mark = self._theme.tokens, self._marks.get(day)
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

    @override
    def _forget(self) -> None:
        self._marks = {}
        self.updateGeometry()

    @override
    def _title(self) -> str:
        month = self._language.heading(self.month, DayStyle.MONTH_LONG)
        return self.tr("Side effects in {month}").format(month=month)

    @override
    def _words_here(self) -> str:
        return self.words_of(self._cursor)

    @override
    def _words_at(self, place: QPointF) -> str:
        day = self._boxes().day_at(place)
        return self.words_of(day) if day is not None else ""
