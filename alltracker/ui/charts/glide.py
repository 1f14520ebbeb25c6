"""The last drawn chart, moved and stretched under the hand until it is drawn anew."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.ui.charts.span import Span
from alltracker.ui.theme.theme import Theme

_STILL: Final = 90
"""Milliseconds without a step after which the chart is drawn anew."""
_LONGEST: Final = 0.4
"""Seconds after which it is drawn anew though the hand still moves."""


class ChartGlide(QWidget):
    """Shows a picture of a chart whose time axis moves: names and edges stay, the middle moves.

    ``settled`` says that the hand rests, or has moved for so long that the chart is to be drawn
    anew; the picture stays until ``let_go``.
    """

    settled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QImage()
        self._plot: tuple[float, float] = (0.0, 1.0)
        self._drawn: Span = (0.0, 1.0)
        self._shown: Span = (0.0, 1.0)
        self._began = 0.0
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.timeout.connect(self.settled)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @property
    def gliding(self) -> bool:
        """Whether a picture stands in for the chart."""
        return not self._picture.isNull()

    def take(self, picture: QImage, plot: tuple[float, float], span: Span) -> None:
        """Take the picture of a chart.

        ``plot`` says from where to where, as shares of the width, the axis of ``span`` reaches.
        """
        self._picture = picture
        self._plot = plot
        self._drawn = span
        self._began = monotonic()
        self.show()

    def move_to(self, span: Span) -> None:
        """Show another stretch of the time axis."""
        self._shown = span
        self.update()
        waited = monotonic() - self._began
        self._still.start(0 if waited > _LONGEST else _STILL)

    def let_go(self) -> None:
        """Give way to the chart."""
        self._still.stop()
        self._picture = QImage()
        self.hide()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the edges as they are and the axis where it has gone."""
        painter = QPainter(self)
        wide, high = float(self.width()), float(self.height())
        ratio = self._picture.devicePixelRatio()
        left, right = (share * wide for share in self._plot)
        painter.drawImage(0, 0, self._picture)
        plot = QRectF(left, 0, right - left, high)
        painter.fillRect(plot, QColor(self._theme.tokens.card))
        painter.setClipRect(plot)
        length = self._shown[1] - self._shown[0]
        stretch = (self._drawn[1] - self._drawn[0]) / length
        start = left + (self._drawn[0] - self._shown[0]) / length * plot.width()
        target = QRectF(start, 0, plot.width() * stretch, high)
        source = QRectF(left * ratio, 0, plot.width() * ratio, high * ratio)
        painter.drawImage(target, self._picture, source)
        painter.end()
