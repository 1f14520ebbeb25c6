"""The line above a chart: the day, the day of the phase, and one value for each series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, draw_words, smooth
from alltracker.ui.widgets.series_sample import draw_marker

_SIDE: Final = 18
_AIR: Final = 6
_ROW: Final = 24
_GAP: Final = 20
_MARK: Final = 9.0
_MARK_ROOM: Final = 15.0
_STROKES: Final = {"|", "_"}


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of text: in ink or muted, strong or not."""

    text: str
    strong: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What belongs together in the read-out, with a colored marker in front if it has one."""

    words: tuple[Word, ...]
    marker: str = ""
    color: str = ""

    @property
    def text(self) -> str:
        """The words in one."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class _Type:
    """The two fonts of the line with their measures, made once for all that is written."""

    plain: QFont
    strong: QFont
    plain_metrics: QFontMetricsF
    strong_metrics: QFontMetricsF

    def metrics(self, word: Word) -> QFontMetricsF:
        """Return what a word is measured with."""
        return self.strong_metrics if word.strong else self.plain_metrics

    @property
    def space(self) -> float:
        """How wide a blank is."""
        return self.plain_metrics.horizontalAdvance(" ")


class ReadOut(PaintedWidget):
    """Shows readings side by side, in as many rows as they need; too long ones are shortened.

    It grows when a day needs more rows and stays so until its width changes, so that the chart
    below does not jump while the pointer moves.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._readings: tuple[Reading, ...] = ()
        self._rows = 1
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """Everything that it says."""
        return self.accessibleName()

    def say(self, readings: Sequence[Reading]) -> None:
        """Show these readings."""
        self._readings = tuple(readings)
        self.setAccessibleName(", ".join(reading.text for reading in self._readings))
        self._grow()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the room for the rows in use."""
        high = self._rows * self._row_high() + 2 * self._theme.gap(_AIR)
        return QSize(0, high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same: what a day needs is always seen."""
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._rows = 1
            self._grow()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the readings and the line below them."""
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(QColor(self._theme.tokens.hairline))
        floor = self.height() - 0.5
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        type_ = self._type()
        for reading, place in zip(self._readings, self._places(type_), strict=True):
            self._draw(painter, reading, place, type_)
        painter.end()

    def _type(self) -> _Type:
        plain = self.font_of(TextStep.SMALL, strong=False)
        strong = self.font_of(TextStep.SMALL, strong=True)
        return _Type(plain, strong, QFontMetricsF(plain, self), QFontMetricsF(strong, self))

    def _row_high(self, type_: _Type | None = None) -> int:
        metrics = (type_ or self._type()).strong_metrics
        return max(self._theme.px(_ROW), round(metrics.height()))

    def _grow(self) -> None:
        type_ = self._type()
        places = self._places(type_)
        rows = 1 + round(max((place.top() for place in places), default=0) / self._row_high(type_))
        self._rows = max(self._rows, rows)
        self.updateGeometry()

    def _places(self, type_: _Type) -> list[QRectF]:
        """Return the rectangle of every reading, rows counted from the first one's top."""
        side, gap, high = self._theme.gap(_SIDE), self._theme.gap(_GAP), self._row_high(type_)
        widest = max(1.0, self.width() - 2.0 * side)
        left, top = 0.0, 0.0
        places = []
        for reading in self._readings:
            wide = min(self._width_of(reading, type_), widest)
            if left and left + wide > widest:
                left, top = 0.0, top + high
            places.append(QRectF(side + left, top, wide, high))
            left += wide + gap
        return places

    def _width_of(self, reading: Reading, type_: _Type) -> float:
        spaces = type_.space * (len(reading.words) - 1)
        words = sum(type_.metrics(word).horizontalAdvance(word.text) for word in reading.words)
        return words + spaces + (self._theme.px(_MARK_ROOM) if reading.marker else 0) + 1

    def _draw(self, painter: QPainter, reading: Reading, place: QRectF, type_: _Type) -> None:
        place = place.translated(0, self._theme.gap(_AIR))
        if reading.marker:
            self._draw_mark(painter, reading, place)
            place.setLeft(place.left() + self._theme.px(_MARK_ROOM))
        metrics = type_.strong_metrics
        level = place.center().y() + (metrics.ascent() - metrics.descent()) / 2
        left = place.left()
        for word in reading.words:
            painter.setFont(type_.strong if word.strong else type_.plain)
            color = self._theme.tokens.muted if word.muted else self._theme.tokens.text
            room = max(0.0, place.right() - left)
            left += draw_words(painter, QPointF(left, level), word.text, color, room)
            left += type_.space

    def _draw_mark(self, painter: QPainter, reading: Reading, place: QRectF) -> None:
        size = self._theme.px(_MARK)
        middle = QPointF(place.left() + size / 2, place.center().y())
        if reading.marker not in _STROKES:
            draw_marker(painter, middle, size, reading.marker, reading.color)
            return
        thin, long = size / 4, float(size)
        wide, high = (thin, long) if reading.marker == "|" else (long, thin)
        stroke = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(stroke, QColor(reading.color))
