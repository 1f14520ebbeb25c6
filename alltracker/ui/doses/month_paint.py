"""Draws a month of doses: a small card for each day, with its amount and its mark."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from alltracker.care.dose_days import DoseDay, DoseState
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import WEEKDAYS, Language
from alltracker.ui.doses.month_read import MonthOfDoses, figure_of
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.dose_mark import draw_dose
from alltracker.ui.widgets.hatching import draw_stripes
from alltracker.ui.widgets.month_days import DAYS, MonthBoxes
from alltracker.ui.widgets.painted import draw_box, draw_words, font_of, pen

_RADIUS: Final = 8.0
_WEEKDAY: Final = 3
_MARKED: Final = frozenset(
    {DoseState.GIVEN, DoseState.SKIPPED, DoseState.VOMITED, DoseState.NOT_KNOWN}
)
MARK: Final = 18


@dataclass(frozen=True, slots=True)
class Looks:
    """What is marked besides the doses: the day that the keyboard and the pointer are on."""

    cursor: dt.date | None = None
    hovered: dt.date | None = None


class MonthPainter:
    """Draws one month once."""

    def __init__(self, painter: QPainter, theme: Theme, language: Language) -> None:
        self._painter = painter
        self._theme = theme
        self._tokens = theme.tokens
        self._language = language
        self._small = theme.font(TextStep.CAPTION)
        self._strong = font_of(theme, TextStep.SMALL, strong=True)

    def paint(self, boxes: MonthBoxes, month: MonthOfDoses, looks: Looks) -> None:
        """Draw the weekdays and the days."""
        self._paint_head(boxes)
        for day in boxes.days():
            shown = month.day(day)
            if shown is not None:
                self._paint_day(boxes.cell(day), shown, month.today, hovered=looks.hovered == day)
        if looks.cursor is not None:
            ring = boxes.cell(looks.cursor).adjusted(2, 2, -2, -2)
            draw_box(self._painter, ring, _RADIUS - 2, None, pen(self._tokens.focus, 2))

    def _paint_head(self, boxes: MonthBoxes) -> None:
        self._painter.setFont(self._theme.font(TextStep.SMALL))
        self._painter.setPen(QColor(self._tokens.muted))
        for n in range(DAYS):
            day = boxes.weeks[0] + dt.timedelta(days=n)
            cell = boxes.cell(day)
            head = QRectF(cell.left(), boxes.box.top(), cell.width(), boxes.head)
            word = self._language.word("dates", WEEKDAYS[day.weekday()])[:_WEEKDAY]
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            self._painter.drawText(head, middle, word[:1].upper() + word[1:])

    def _paint_day(self, cell: QRectF, day: DoseDay, today: dt.date, *, hovered: bool) -> None:
        tokens = self._tokens
        held = _all_are(day, DoseState.HELD)
        ahead = day.day > today
        ground = tokens.hover if hovered else (tokens.card if ahead else tokens.field)
        box = cell.adjusted(0.5, 0.5, -0.5, -0.5)
        edge = pen(tokens.border if ahead and day.lines else tokens.hairline)
        if ahead:
            edge = pen(tokens.hairline, 1, (4.0, 3.0))
        draw_box(self._painter, box, _RADIUS, ground, edge)
        if held:
            shape = QPainterPath()
            shape.addRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
            draw_stripes(self._painter, shape, tokens.hover, 4, 5)
        if day.day == today:
            draw_box(self._painter, cell, _RADIUS, None, pen(tokens.text, 2))
        self._paint_words(cell, day, held=held)
        unsaid = day.state is DoseState.OPEN and day.day < today
        if day.state in _MARKED or _all_are(day, DoseState.NOT_DUE) or unsaid:
            self._paint_mark(cell, day)

    def _paint_words(self, cell: QRectF, day: DoseDay, *, held: bool) -> None:
        gap, painter = self._theme.gap, self._painter
        left = cell.left() + gap(8)
        small, strong = QFontMetricsF(self._small), QFontMetricsF(self._strong)
        painter.setFont(self._small)
        top = cell.top() + gap(3) + small.ascent()
        draw_words(painter, QPointF(left, top), str(day.day.day), self._tokens.muted)
        words = figure_of(day)
        if held:
            words = self._language.word("doses", QT_TRANSLATE_NOOP("doses", "held"))
        else:
            painter.setFont(self._strong)
        metrics = small if held else strong
        base = cell.bottom() - gap(4) - metrics.descent()
        ink = self._tokens.muted if held else self._tokens.text
        room = cell.right() - left - gap(4)
        if day.state in _MARKED or day.state is DoseState.NOT_DUE:
            room -= self._theme.px(MARK)
        draw_words(painter, QPointF(left, base), words, ink, room)

    def _paint_mark(self, cell: QRectF, day: DoseDay) -> None:
        assert day.state is not None
        side, gap = self._theme.px(MARK), self._theme.gap(8)
        box = QRectF(cell.right() - gap - side, cell.bottom() - gap + 2 - side, side, side)
        font = font_of(self._theme, TextStep.CAPTION, strong=True)
        draw_dose(self._painter, box, day.state, self._tokens, font, square=True)


def _all_are(day: DoseDay, state: DoseState) -> bool:
    """Return whether every dose of a day is in a state; with some left out others may be due."""
    return bool(day.lines) and all(line.state is state for line in day.lines)
