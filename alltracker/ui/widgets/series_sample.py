"""How a line of laboratory values looks: its color, dashes and marker, for legends and points."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import SeriesStyle
from alltracker.ui.widgets.painted import PaintedWidget, pen, smooth

OWN = "own"
"""Series of a test that has no color of its own."""
_WIDTH = 64
_HEIGHT = 20
_LINE = 2.0
_STAR_INNER = 0.42
_POINTS = 5


def series_style(theme: Theme, key: str) -> SeriesStyle:
    """Return how the series ``key`` is drawn; unknown ones like the family's own test."""
    series = theme.tokens.series
    return series.get(key, series[OWN])


def draw_marker(painter: QPainter, center: QPointF, size: float, marker: str, color: str) -> None:
    """Draw a point of a series; ``marker`` is Matplotlib's letter, ``size`` its width in pixels."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.translate(center)
    painter.drawPath(_marker(marker, size / 2))
    painter.restore()


def _marker(marker: str, half: float) -> QPainterPath:
    path = QPainterPath()
    if marker == "s":
        path.addRect(QRectF(-half, -half, 2 * half, 2 * half))
    elif marker in _POLYGONS:
        path.addPolygon(QPolygonF([QPointF(x * half, y * half) for x, y in _POLYGONS[marker]]))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), half, half)
    return path


def _star() -> tuple[tuple[float, float], ...]:
    points = []
    for number in range(2 * _POINTS):
        reach = 1.35 if number % 2 == 0 else 1.35 * _STAR_INNER
        turn = math.pi * number / _POINTS
        points.append((reach * math.sin(turn), -reach * math.cos(turn)))
    return tuple(points)


def _hexagon() -> tuple[tuple[float, float], ...]:
    turns = [math.pi * number / 3 for number in range(6)]
    return tuple((1.15 * math.sin(turn), 1.15 * math.cos(turn)) for turn in turns)


_CROSS = (
    *((-1, -0.5), (-0.5, -1), (0, -0.5), (0.5, -1), (1, -0.5), (0.5, 0)),
    *((1, 0.5), (0.5, 1), (0, 0.5), (-0.5, 1), (-1, 0.5), (-0.5, 0)),
)
_POLYGONS = {
    "D": ((0, -1.25), (1.15, 0), (0, 1.25), (-1.15, 0)),
    "^": ((0, -1.1), (1.2, 0.95), (-1.2, 0.95)),
    "v": ((0, 1.1), (1.2, -0.95), (-1.2, -0.95)),
    "X": _CROSS,
    "*": _star(),
    "h": _hexagon(),
}


class SeriesSample(PaintedWidget):
    """A piece of a series' line with one point on it."""

    def __init__(self, theme: Theme, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._key = key
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a sample in a legend."""
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line and point."""
        style = series_style(self._theme, self._key)
        unit = self.width() / _WIDTH
        middle = self.height() / 2
        painter = QPainter(self)
        smooth(painter)
        dashes = tuple(length * unit for length in style.dashes)
        painter.setPen(pen(style.color, _LINE * unit, dashes))
        painter.drawLine(QPointF(2 * unit, middle), QPointF(self.width() - 2 * unit, middle))
        center = QPointF(self.width() / 2, middle)
        draw_marker(painter, center, 8.4 * unit, style.marker, style.color)
        painter.end()
