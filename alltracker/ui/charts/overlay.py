"""What moves with the pointer over a chart: painted above it, so that the chart need not be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.painted import pen, smooth

_RING: Final = 7.5
_LINE: Final = 2.0


@dataclass(frozen=True, slots=True)
class Mark:
    """An upright line with rings, as shares of the chart's width and height."""

    across: float
    top: float
    bottom: float
    rings: tuple[tuple[float, float], ...]


class ChartOverlay(QWidget):
    """Draws the chosen day over a chart and tells what the pointer does, in shares of the width."""

    pointed = Signal(float, float)
    """Shares of the width and of the height."""
    clicked = Signal(float)
    dragged = Signal(float)
    left = Signal()
    asked = Signal(float, float, QPoint)
    """Shares of width and height where the pointer rests, and that place on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark: Mark | None = None
        self._pressed: float | None = None
        self._dragging = False
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    @property
    def mark(self) -> Mark | None:
        """What is drawn now."""
        return self._mark

    def set_mark(self, mark: Mark | None) -> None:
        """Draw this, or nothing."""
        if mark == self._mark:
            return
        for one in (self._mark, mark):
            if one is not None:
                self.update(self._around(one))
        self._mark = mark

    def _around(self, mark: Mark) -> QRect:
        reach = round(self._theme.px(_RING) + 4)
        return QRect(round(mark.across * self.width()) - reach, 0, 2 * reach, self.height())

    @override
    def event(self, event: QEvent) -> bool:
        """Tell where somebody waits for an explanation."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            wide, high = max(1, self.width()), max(1, self.height())
            at = event.pos()
            self.asked.emit(at.x() / wide, at.y() / high, event.globalPos())
            return True
        return super().event(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the rings."""
        mark = self._mark
        if mark is None:
            return
        painter = QPainter(self)
        smooth(painter)
        painter.setPen(pen(self._theme.tokens.focus, self._theme.px(_LINE)))
        wide, high = self.width(), self.height()
        at = mark.across * wide
        painter.drawLine(QPointF(at, mark.top * high), QPointF(at, mark.bottom * high))
        radius = self._theme.px(_RING)
        for across, down in mark.rings:
            middle = QPointF(across * wide, down * high)
            painter.drawEllipse(
                QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            )
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().x()
            self._dragging = False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is, or how far it pulls the chart."""
        at = event.position().x()
        wide = max(1, self.width())
        if self._pressed is None:
            self.pointed.emit(at / wide, event.position().y() / max(1, self.height()))
            return
        if not self._dragging and abs(at - self._pressed) < QApplication.startDragDistance():
            return
        if not self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit((at - self._pressed) / wide)
        self._pressed = at

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or tell that a place was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        if not self._dragging:
            self.clicked.emit(event.position().x() / max(1, self.width()))
        self._pressed = None
        self._dragging = False
        self.unsetCursor()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer has gone."""
        super().leaveEvent(event)
        self.left.emit()
