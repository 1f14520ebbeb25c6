"""Draws a month: the days, the chips of their visits, and what the keyboard and pointer hold."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.appointments.looks import hues_of
from alltracker.ui.appointments.month_layout import Chip, Measures, MonthLayout, More
from alltracker.ui.appointments.words import chip_time
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.month_days import DAYS
from alltracker.ui.widgets.painted import draw_box, draw_words, font_of, pen

RADIUS: Final = 12.0
_CHIP_RADIUS: Final = 5.0
_WEEKEND: Final = frozenset({5, 6})
_WEEKDAY: Final = 3
_GONE: Final = frozenset({AppointmentStatus.CANCELED, AppointmentStatus.MISSED})
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a month."""

    month: dt.date
    today: dt.date
    chosen: tuple[str, dt.datetime | None] | None
    cursor: dt.date | None
    """The day that the keyboard is on; None without the focus."""
    held: Chip | None
    """The chip that the keyboard is on."""
    target: dt.date | None
    """The day on which a dragged chip would be dropped."""


def measures(theme: Theme) -> Measures:
    """Return the sizes of a month at the present text size."""
    words = QFontMetricsF(theme.font(TextStep.CAPTION))
    small = QFontMetricsF(theme.font(TextStep.SMALL))
    return Measures(
        head=max(28.0, small.height() + theme.gap(8)),
        number=max(28.0, small.height() + theme.gap(9)),
        one_line=words.height() + theme.gap(4),
        two_lines=2 * words.height() + theme.gap(6),
        gap=float(theme.gap(3)),
        inset=float(theme.gap(6)),
        more=words.height() + 2,
    )


class MonthPainter:
    """Draws one month once; ``paint`` draws it all, ``paint_chip`` one chip anywhere."""

    def __init__(self, painter: QPainter, theme: Theme, language: Language) -> None:
        self._painter = painter
        self._theme = theme
        self._tokens = theme.tokens
        self._language = language
        self._small = theme.font(TextStep.SMALL)
        self._caption = theme.font(TextStep.CAPTION)
        self._strong = font_of(theme, TextStep.CAPTION, strong=True)

    def paint(self, layout: MonthLayout, marks: Marks) -> None:
        """Draw days, chips and marks."""
        frame = QPainterPath()
        frame.addRoundedRect(layout.box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._painter.save()
        self._painter.setClipPath(frame)
        self._paint_ground(layout, marks)
        self._paint_lines(layout)
        self._painter.restore()
        draw_box(
            self._painter,
            layout.box.adjusted(0.5, 0.5, -0.5, -0.5),
            RADIUS,
            None,
            pen(self._tokens.hairline),
        )
        for day in layout.days():
            self._paint_number(layout.cell(day), day, marks)
        for chip in layout.chips:
            self.paint_chip(chip, chip.box)
        for line in layout.more:
            self._paint_more(line)
        self._paint_marks(layout, marks)

    def paint_chip(self, chip: Chip, box: QRectF) -> None:
        """Draw a chip: its bar, its time and its title."""
        visit = chip.visit.visit
        hues, painter = hues_of(visit.kind, self._tokens), self._painter
        gone = visit.status in _GONE
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(box, _CHIP_RADIUS, _CHIP_RADIUS)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        ground = self._tokens.window if gone else hues.soft
        painter.fillRect(box, QColor(ground))
        if chip.first == chip.visit.first_day:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(hues.solid))
        self._paint_words(chip, box.adjusted(self._theme.gap(7), 0, -3, 0), gone=gone)
        painter.restore()

    def _paint_words(self, chip: Chip, box: QRectF, *, gone: bool) -> None:
        time = chip_time(chip.visit, self._language) if self._begins(chip) else ""
        title, ink = chip.visit.visit.title, self._tokens.muted if gone else self._tokens.text
        plain = QFont(self._caption)
        plain.setStrikeOut(gone)
        metrics = QFontMetricsF(plain)
        if chip.two_lines:
            line = metrics.height()
            top = box.top() + (box.height() - 2 * line) / 2 + metrics.ascent()
            self._painter.setFont(self._strong)
            draw_words(self._painter, QPointF(box.left(), top), time, ink, box.width())
            self._painter.setFont(plain)
            draw_words(self._painter, QPointF(box.left(), top + line), title, ink, box.width())
            return
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        left = box.left()
        if time:
            self._painter.setFont(self._strong)
            left += draw_words(self._painter, QPointF(left, base), time, ink, box.width())
            left += metrics.horizontalAdvance(" ")
        self._painter.setFont(plain)
        draw_words(self._painter, QPointF(left, base), title, ink, max(0.0, box.right() - left))

    def _begins(self, chip: Chip) -> bool:
        return chip.first == chip.visit.first_day

    def _paint_ground(self, layout: MonthLayout, marks: Marks) -> None:
        painter, tokens = self._painter, self._tokens
        painter.fillRect(layout.box, QColor(tokens.card))
        head = QRectF(layout.box)
        head.setHeight(layout.measures.head)
        painter.fillRect(head, QColor(tokens.window))
        painter.setFont(font_of(self._theme, TextStep.CAPTION, strong=True))
        for n in range(DAYS):
            day = layout.first + dt.timedelta(days=n)
            column = layout.cell(day)
            if day.weekday() in _WEEKEND:
                column.setBottom(layout.box.bottom())
                painter.fillRect(column, QColor(tokens.window))
            head = QRectF(column.left() + self._theme.gap(9), 0, column.width(), 0)
            head.setTop(layout.box.top())
            head.setHeight(layout.measures.head)
            painter.setPen(QColor(tokens.muted))
            word = self._language.word("dates", WEEKDAYS[day.weekday()])[:_WEEKDAY]
            painter.drawText(head, _MIDDLE, word[:1].upper() + word[1:])
        if marks.target is not None:
            painter.fillRect(layout.cell(marks.target), QColor(tokens.select))

    def _paint_lines(self, layout: MonthLayout) -> None:
        self._painter.setPen(pen(self._tokens.hairline))
        box = layout.box
        for n in range(1, DAYS):
            left = round(layout.cell(layout.first + dt.timedelta(days=n)).left()) + 0.5
            self._painter.drawLine(QPointF(left, box.top()), QPointF(left, box.bottom()))
        for week in layout.weeks:
            top = round(layout.cell(week).top()) + 0.5
            self._painter.drawLine(QPointF(box.left(), top), QPointF(box.right(), top))

    def _paint_number(self, cell: QRectF, day: dt.date, marks: Marks) -> None:
        words = str(day.day)
        if day.day == 1:
            words = self._language.day(day, DayStyle.SHORT)
        metrics = QFontMetricsF(self._small)
        left = cell.left() + self._theme.gap(9)
        base = cell.top() + self._theme.gap(6) + metrics.ascent()
        ink = self._tokens.text if day.month == marks.month.month else self._tokens.muted
        font = QFont(self._small)
        if day == marks.today:
            font.setWeight(QFont.Weight.DemiBold)
            wide = QFontMetricsF(font).horizontalAdvance(words) + self._theme.gap(10)
            pill = QRectF(
                left - self._theme.gap(5), base - metrics.ascent(), wide, metrics.height()
            )
            draw_box(self._painter, pill, pill.height() / 2, self._tokens.accent)
            ink = self._tokens.on_accent
        self._painter.setFont(font)
        draw_words(self._painter, QPointF(left, base), words, ink, cell.width())

    def _paint_more(self, line: More) -> None:
        text = self._language.word(
            "visits", QT_TRANSLATE_NOOP("visits", "+%n more", "", 1), line.count
        )
        self._painter.setFont(self._strong)
        metrics = QFontMetricsF(self._strong)
        base = line.box.top() + metrics.ascent()
        draw_words(
            self._painter, QPointF(line.box.left(), base), text, self._tokens.link, line.box.width()
        )

    def _paint_marks(self, layout: MonthLayout, marks: Marks) -> None:
        edge = pen(self._tokens.focus, 2)
        for chip in layout.chips_with(marks.chosen):
            draw_box(self._painter, chip.box.adjusted(-3, -3, 3, 3), 8, None, edge)
        if marks.cursor is None:
            return
        if marks.held is not None:
            dotted = pen(self._tokens.focus, 2, (3.0, 2.0))
            draw_box(self._painter, marks.held.box.adjusted(-5, -5, 5, 5), 9, None, dotted)
        elif layout.first <= marks.cursor <= layout.last:
            draw_box(self._painter, layout.cell(marks.cursor).adjusted(2, 2, -2, -2), 6, None, edge)
