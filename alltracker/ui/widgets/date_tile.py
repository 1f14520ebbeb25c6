"""A day as agendas show it: a large number over its month."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
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
        widest = max(month.horizontalAdvance(self._month(place)) for place in range(12))
        width = max(self._theme.px(_WIDTH), round(widest), round(number.horizontalAdvance("30")))
        return QSize(width, round(number.capHeight() + self._step() + month.descent() + 4))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number and month."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        smooth(painter)
        number, month = self.metrics(TextStep.CARD_TITLE), self.metrics(TextStep.CAPTION)
        height = number.capHeight() + self._step()
        baseline = (self.height() - height) / 2 + number.capHeight()
        day = str(self._day.day)
        painter.setFont(self.font_of(TextStep.CARD_TITLE))
        left = (self.width() - number.horizontalAdvance(day)) / 2
        draw_words(painter, QPointF(left, baseline), day, tokens.text)
        words = self._month(self._day.month - 1)
        painter.setFont(self.font_of(TextStep.CAPTION))
        left = (self.width() - month.horizontalAdvance(words)) / 2
        draw_words(painter, QPointF(left, baseline + self._step()), words, tokens.muted)
        painter.end()

    def _step(self) -> float:
        """Return how far the month's baseline lies below the number's."""
        return self.metrics(TextStep.CAPTION).height() + self._theme.px(1)

    def _month(self, place: int) -> str:
        return self._language.word("dates", MONTHS[place])[:_MONTH_LETTERS]
