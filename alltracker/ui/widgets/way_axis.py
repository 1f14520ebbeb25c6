"""The dates under the way bar: its two ends, and as many months between as there is room for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from alltracker.language import MONTHS, DayStyle, Language
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.way import Placed, Scale, Way, month_marks

_MONTHS_SHORT = 3


class WayAxis:
    """Chooses and places the dates under the way bar."""

    def __init__(self, language: Language, metrics: Callable[[TextStep], QFontMetricsF]) -> None:
        self._language = language
        self._metrics = metrics

    def labels(self, way: Way, scale: Scale, gap: float) -> tuple[Placed, ...]:
        """Return the labels, none touching another; ``gap`` is their least distance in pixels."""
        measure = self._metrics(TextStep.SMALL).horizontalAdvance
        start_words = self._language.day(way.first)
        start = Placed(start_words, 0.0, 0.0, measure(start_words), way.first)
        end = self._end(way, scale, self._language.day(way.last))
        if start.right + gap > end.left:
            return (start,)
        free = (start.right, end.left)
        months = month_marks(scale, self._month, measure, free, gap)
        if any(mark.day == dt.date(way.last.year, 1, 1) for mark in months):
            end = self._end(way, scale, self._language.day(way.last, DayStyle.SHORT))
        return (start, *months, end)

    def _end(self, way: Way, scale: Scale, day: str) -> Placed:
        words = day
        if any(segment.guess and segment.end == way.last for segment in way.segments):
            words = QCoreApplication.translate("WayAxis", "about {day}").format(day=day)
        width = self._metrics(TextStep.SMALL).horizontalAdvance(words)
        return Placed(words, scale.width, scale.width - width, width, way.last)

    def _month(self, day: dt.date) -> str:
        if day.month == 1:
            return self._language.day(day, DayStyle.MONTH)
        return self._language.word("dates", MONTHS[day.month - 1])[:_MONTHS_SHORT]
