"""The mark of a dose change: dotted while planned, filled now, open once it is over."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, pen, smooth

_WIDE = 16
_RADIUS = 5.5


class When(StrEnum):
    """How a change stands to today."""

    AHEAD = "ahead"
    NOW = "now"
    PAST = "past"


class ChangeMark(PaintedWidget):
    """A circle beside the first line, joined to the next one below."""

    def __init__(
        self, theme: Theme, when: When, *, first: bool, last: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._when = when
        self._first = first
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        """Return the width of the circle."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_WIDE))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the circle on it."""
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        smooth(painter)
        color = tokens.phases[PhaseKind.MAINTENANCE].solid
        radius = theme.px(_RADIUS)
        middle = self.metrics(TextStep.STRONG).height() / 2
        center = QPointF(theme.px(_WIDE) / 2, middle)
        painter.setPen(pen(tokens.hairline, 2))
        if not self._first:
            painter.drawLine(QPointF(center.x(), 0), QPointF(center.x(), middle - radius))
        if not self._last:
            below = QPointF(center.x(), self.height())
            painter.drawLine(QPointF(center.x(), middle + radius), below)
        dashes = (3.0, 2.5) if self._when is When.AHEAD else ()
        painter.setPen(pen(color, 2, dashes))
        filled = self._when is When.NOW
        painter.setBrush(QColor(color) if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, radius, radius)
        painter.end()
