"""The outlines of the timeline's marks around the origin, as large as at 100 %."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF


def chemotherapy() -> QPainterPath:
    """Return an upright stroke."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(-1.3, -6.0, 2.6, 12), 1.2, 1.2)
    return path


def puncture() -> QPainterPath:
    """Return a diamond."""
    return _polygon((0, -6.5), (5.5, 0), (0, 6.5), (-5.5, 0))


def marrow() -> QPainterPath:
    """Return a square."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(-4.8, -4.8, 9.6, 9.6), 1.5, 1.5)
    return path


def procedure() -> QPainterPath:
    """Return a cross."""
    arm, half = 4.8, 1.5
    return _polygon(
        (-half, -arm),
        (half, -arm),
        (half, -half),
        (arm, -half),
        (arm, half),
        (half, half),
        (half, arm),
        (-half, arm),
        (-half, half),
        (-arm, half),
        (-arm, -half),
        (-half, -half),
    )


def dose_change() -> QPainterPath:
    """Return a triangle that points down."""
    return _polygon((-4.2, -3.0), (4.2, -3.0), (0, 4.2))


def drop() -> QPainterPath:
    """Return a drop."""
    path = QPainterPath(QPointF(0, -6.7))
    path.cubicTo(QPointF(1.4, -3.6), QPointF(4.7, -1.2), QPointF(4.7, 2.0))
    path.cubicTo(QPointF(4.7, 4.7), QPointF(2.6, 6.4), QPointF(0, 6.4))
    path.cubicTo(QPointF(-2.6, 6.4), QPointF(-4.7, 4.7), QPointF(-4.7, 2.0))
    path.cubicTo(QPointF(-4.7, -1.2), QPointF(-1.4, -3.6), QPointF(0, -6.7))
    return path


def hospital() -> QPainterPath:
    """Return a short bar."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(-8.25, -5.5, 16.5, 11), 3, 3)
    return path


def fever() -> QPainterPath:
    """Return a triangle."""
    return _polygon((0, -5.6), (6, 5), (-6, 5))


def visit() -> QPainterPath:
    """Return a circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 4.6, 4.6)
    return path


def draw() -> QPainterPath:
    """Return a larger circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 5.2, 5.2)
    return path


def reminder() -> QPainterPath:
    """Return a bell."""
    path = QPainterPath(QPointF(-5.6, 4.2))
    path.cubicTo(QPointF(-2.6, 2.2), QPointF(-5.2, -6.0), QPointF(0, -6.0))
    path.cubicTo(QPointF(5.2, -6.0), QPointF(2.6, 2.2), QPointF(5.6, 4.2))
    path.closeSubpath()
    return path


def milestone() -> QPainterPath:
    """Return a flag."""
    return _polygon((-4.4, 7), (-4.4, -6.5), (5.6, -3.2), (-4.4, 0.2))


def note() -> QPainterPath:
    """Return a sheet with a folded corner."""
    return _polygon((-4.8, -5.5), (4.8, -5.5), (4.8, 1.8), (1.2, 5.5), (-4.8, 5.5))


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path
