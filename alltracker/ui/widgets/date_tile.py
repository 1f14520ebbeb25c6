"""A day as agendas show it: a large number over its month."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.language import MONTHS, DayStyle, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, draw_words, smooth

_WIDTH = 44
_MONTH_LETTERS = 3


class DateTile(PaintedWidget):
    """One day; its accessible name is the whole date."""

    def __init__(
        self, theme: Theme, language: Language, day: dt.date, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._day = day
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_day(day)

    def show_day(self, day: dt.date) -> None:
        """Show this day."""
        self._day = day
        whole = self._language.day(day, DayStyle.FULL)
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return a size that is the same for every day, so that tiles line up."""
        number = self.metrics(TextStep.CARD_TITLE)
        month = self.metrics(TextStep.CAPTION)
        widest = max(month.horizontalAdvance(_month(at, self._language)) for at in range(12))
        width = max(self._theme.px(_WIDTH), round(widest), round(number.horizontalAdvance("30")))
        height = number.capHeight() + _step(month, self._theme) + month.descent() + 4
        return QSize(width, round(height))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number and month."""
        painter = QPainter(self)
        smooth(painter)
        draw_date(painter, QRectF(self.rect()), self._day, self._theme, self._language)
        painter.end()


def draw_date(
    painter: QPainter, box: QRectF, day: dt.date, theme: Theme, language: Language
) -> None:
    """Draw a day into the middle of ``box``: its number over the first letters of its month."""
    large, small = theme.font(TextStep.CARD_TITLE), theme.font(TextStep.CAPTION)
    number = QFontMetricsF(large, painter.device())
    month = QFontMetricsF(small, painter.device())
    step = _step(month, theme)
    baseline = box.center().y() - (number.capHeight() + step) / 2 + number.capHeight()
    figure, words = str(day.day), _month(day.month - 1, language)
    painter.setFont(large)
    left = box.center().x() - number.horizontalAdvance(figure) / 2
    draw_words(painter, QPointF(left, baseline), figure, theme.tokens.text)
    painter.setFont(small)
    left = box.center().x() - month.horizontalAdvance(words) / 2
    draw_words(painter, QPointF(left, baseline + step), words, theme.tokens.muted)


def _step(month: QFontMetricsF, theme: Theme) -> float:
    """Return how far the month's baseline lies below the number's."""
    return month.height() + theme.px(1)


def _month(place: int, language: Language) -> str:
    return language.word("dates", MONTHS[place])[:_MONTH_LETTERS]
