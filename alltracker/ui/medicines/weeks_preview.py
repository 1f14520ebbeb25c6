"""Eight weeks of a schedule as a calendar of amounts, before it is saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.medicines.amounts import amount_sign
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, pen, smooth

WEEKS: Final = 8
DAYS: Final = 7
_ROW: Final = 26
_HEAD: Final = 22
_LETTERS: Final = 2


def first_of_week(day: dt.date, language: Language) -> dt.date:
    """Return the first day of the week that a day lies in, as the system's weeks begin."""
    return day - dt.timedelta(days=(day.weekday() - language.formats.first_weekday) % DAYS)


class WeeksPreview(PaintedWidget):
    """Eight rows of seven days; at the right what the week comes to."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._first: dt.date | None = None
        self._amounts: list[float | None] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The first 8 weeks"))

    def show_days(self, first: dt.date, amounts: Sequence[float | None]) -> None:
        """Show 56 days from the first of a week on; None is a day outside of the schedule."""
        self._first, self._amounts = first, list(amounts)
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return what each week comes to, in words."""
        if self._first is None:
            return ""
        said = []
        for week in range(WEEKS):
            day = self._first + dt.timedelta(days=DAYS * week)
            total = self._total(week)
            if total is not None:
                line = self.tr("week of {day}: {total}")
                amount = amount_sign(total, self._language)
                said.append(line.format(day=self._language.day(day, DayStyle.SHORT), total=amount))
        return "; ".join(said)

    @override
    def sizeHint(self) -> QSize:
        """Return room for eight weeks and their heading."""
        high = self._theme.px(_HEAD) + WEEKS * self._theme.px(_ROW)
        return QSize(self._theme.px(420), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height on less width."""
        return QSize(self._theme.px(300), self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the calendar."""
        if self._first is None:
            return
        painter = QPainter(self)
        smooth(painter)
        self._paint_head(painter)
        for week in range(WEEKS):
            self._paint_week(painter, week)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        painter.setFont(self.font_of(TextStep.CAPTION))
        painter.setPen(self._theme.color("muted"))
        high = self._theme.px(_HEAD)
        for column in range(DAYS):
            weekday = (self._language.formats.first_weekday + column) % DAYS
            name = self._language.word("dates", WEEKDAYS[weekday])[:_LETTERS]
            painter.drawText(self._box(column, 0, high), Qt.AlignmentFlag.AlignCenter, name)
        box = QRectF(self._right(), 0, self.width() - self._right(), high)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, self.tr("a week"))

    def _paint_week(self, painter: QPainter, week: int) -> None:
        assert self._first is not None
        theme, tokens = self._theme, self._theme.tokens
        high = theme.px(_ROW)
        top = theme.px(_HEAD) + week * high
        begin = self._first + dt.timedelta(days=DAYS * week)
        painter.setFont(self.font_of(TextStep.CAPTION))
        painter.setPen(theme.color("muted"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        label = self._language.day(begin, DayStyle.SHORT)
        painter.drawText(QRectF(0, top, self._left(), high), left, label)
        for column in range(DAYS):
            amount = self._amounts[week * DAYS + column]
            box = self._box(column, top, high).adjusted(1.5, 1.5, -1.5, -1.5)
            if amount is None:
                continue
            ground = tokens.accent_soft if amount else None
            draw_box(painter, box, theme.px(4), ground, pen(tokens.hairline))
            painter.setFont(self.font_of(TextStep.SMALL, strong=bool(amount)))
            painter.setPen(theme.color("text" if amount else "muted"))
            sign = amount_sign(amount, self._language) if amount else "\N{EN DASH}"
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
        total = self._total(week)
        if total is not None:
            painter.setFont(self.font_of(TextStep.SMALL))
            painter.setPen(theme.color("text"))
            box = QRectF(self._right(), top, self.width() - self._right(), high)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, amount_sign(total, self._language))

    def _total(self, week: int) -> float | None:
        days = self._amounts[week * DAYS : (week + 1) * DAYS]
        known = [amount for amount in days if amount is not None]
        return sum(known) if known else None

    def _left(self) -> float:
        """Return where the days begin: after the longest date."""
        return self.metrics(TextStep.CAPTION).horizontalAdvance("00 Mmm") + self._theme.gap(8)

    def _right(self) -> float:
        """Return where the days end and the sum of the week begins."""
        room = self.metrics(TextStep.CAPTION).horizontalAdvance(self.tr("a week"))
        return self.width() - room - self._theme.gap(8)

    def _box(self, column: int, top: float, high: float) -> QRectF:
        wide = (self._right() - self._left()) / DAYS
        return QRectF(self._left() + column * wide, top, wide, high)
