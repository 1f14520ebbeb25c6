"""How bad a side effect is: a disc filled by quarters, always with its word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import Severity
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.theme.tokens import Tokens
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, draw_words, pen, smooth

_DISC = 16
_GAP = 12
_TURN = 360 * 16
"""A full circle in the sixteenths of a degree that Qt counts in."""


def draw_severity(painter: QPainter, box: QRectF, severity: Severity, tokens: Tokens) -> None:
    """Draw the disc of a severity into a square box: one quarter more with every step."""
    color = tokens.severities[severity]
    width = box.width() * 0.11
    painter.save()
    painter.setPen(pen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    if severity is Severity.VERY_SEVERE:
        painter.drawEllipse(ring)
        _draw_mark(painter, box, tokens.card)
    elif severity is not Severity.NONE:
        painter.drawPie(ring, _TURN // 4, -int(severity) * _TURN // 4)
    painter.restore()


def _draw_mark(painter: QPainter, box: QRectF, color: str) -> None:
    """Draw the exclamation mark as a stroke and a dot, so that no font decides how it sits."""
    unit = box.width() / 16
    middle = box.center().x()
    stroke = QRectF(middle - unit * 0.95, box.top() + unit * 3.6, unit * 1.9, unit * 5.4)
    dot = QRectF(middle - unit * 1.05, box.top() + unit * 10.4, unit * 2.1, unit * 2.1)
    draw_box(painter, stroke, unit * 0.6, color)
    draw_box(painter, dot, unit * 1.05, color)


class SeverityMark(PaintedWidget):
    """A severity's disc with its word beside it."""

    def __init__(
        self, theme: Theme, severity: Severity = Severity.NONE, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._severity = severity
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_severity(severity)

    def show_severity(self, severity: Severity) -> None:
        """Show this severity."""
        self._severity = severity
        self.setAccessibleName(self.word())
        self.updateGeometry()
        self.update()

    def word(self) -> str:
        """Return the severity in a word."""
        return {
            Severity.NONE: self.tr("none"),
            Severity.MILD: self.tr("mild"),
            Severity.MODERATE: self.tr("moderate"),
            Severity.SEVERE: self.tr("severe"),
            Severity.VERY_SEVERE: self.tr("very severe"),
        }[self._severity]

    @override
    def sizeHint(self) -> QSize:
        """Return the size of disc and word."""
        metrics = self.metrics(TextStep.BODY)
        width = self._theme.px(_DISC + _GAP) + metrics.horizontalAdvance(self.word())
        height = max(self._theme.px(_DISC + 2), round(metrics.height()))
        return QSize(round(width + 1), height)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and word."""
        painter = QPainter(self)
        smooth(painter)
        side = float(self._theme.px(_DISC))
        middle = self.height() / 2
        draw_severity(
            painter, QRectF(0.5, middle - side / 2, side, side), self._severity, self._theme.tokens
        )
        metrics = self.metrics(TextStep.BODY)
        painter.setFont(self.font_of(TextStep.BODY))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        left = self._theme.px(_DISC + _GAP)
        draw_words(painter, QPointF(left, baseline), self.word(), self._theme.tokens.text)
        painter.end()
