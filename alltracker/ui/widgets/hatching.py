"""Patterns that tell phases apart without color, drawn as lines to be sharp at any size."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from alltracker.ui.theme.tokens import Pattern

CELL = 6.0
"""Side of one cell of every pattern, in pixels at 100 %."""
_THICK = 1.8
_THIN = 1.0
_DOT = 2.0


def draw_pattern(
    painter: QPainter, shape: QPainterPath, pattern: Pattern, color: str, cell: float = CELL
) -> None:
    """Fill ``shape`` with ``pattern``; ``cell`` is in pixels."""
    if pattern is Pattern.EMPTY:
        return
    unit = cell / CELL
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    bounds = shape.boundingRect()
    if pattern is Pattern.DOTS:
        _draw_dots(painter, bounds, color, cell)
    else:
        width = (_THICK if pattern is Pattern.BACKSLASHES else _THIN) * unit
        stroke = QPen(QColor(color), width)
        stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(stroke)
        painter.drawLines(list(_lines(pattern, bounds, cell)))
    painter.restore()


def draw_stripes(
    painter: QPainter, shape: QPainterPath, color: str, width: float, gap: float
) -> None:
    """Fill ``shape`` with slanted stripes; ``width`` and ``gap`` are in pixels across them."""
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    stroke = QPen(QColor(color), width)
    stroke.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(stroke)
    step = (width + gap) * math.sqrt(2)
    painter.drawLines(list(_slanted(shape.boundingRect(), step, rising=True)))
    painter.restore()


def _lines(pattern: Pattern, box: QRectF, cell: float) -> Iterator[QLineF]:
    if pattern in {Pattern.SLASHES, Pattern.CROSSED}:
        yield from _slanted(box, cell, rising=True)
    if pattern in {Pattern.BACKSLASHES, Pattern.CROSSED}:
        yield from _slanted(box, cell, rising=False)
    if pattern is Pattern.LINES:
        for y in _steps(box.top() + cell / 2, box.bottom(), cell):
            yield QLineF(box.left(), y, box.right(), y)
    if pattern is Pattern.UPRIGHT:
        for x in _steps(box.left() + cell / 2, box.right(), cell):
            yield QLineF(x, box.top(), x, box.bottom())


def _slanted(box: QRectF, step: float, *, rising: bool) -> Iterator[QLineF]:
    height = box.height()
    for x in _steps(box.left() - height, box.right(), step):
        if rising:
            yield QLineF(x, box.bottom(), x + height, box.top())
        else:
            yield QLineF(x, box.top(), x + height, box.bottom())


def _draw_dots(painter: QPainter, box: QRectF, color: str, cell: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    side = _DOT * cell / CELL
    for y in _steps(box.top() + cell / 3, box.bottom(), cell):
        for x in _steps(box.left() + cell / 3, box.right(), cell):
            painter.drawRect(QRectF(QPointF(x, y), QPointF(x + side, y + side)))


def _steps(start: float, end: float, step: float) -> Iterator[float]:
    for number in range(max(0, math.ceil((end - start) / step))):
        yield start + number * step
