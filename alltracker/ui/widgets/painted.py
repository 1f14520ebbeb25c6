"""What every widget that paints itself shares: it follows the theme and says what it shows."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme

FOCUS_WIDTH = 2.0
"""Width of the ring around what the keyboard is on, in pixels at 100 %."""
_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class PaintedWidget(QWidget):
    """A widget drawn from the theme's tokens; its accessible text says what the picture says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = False
        theme.changed.connect(self._follow_theme)

    @property
    def hovered(self) -> bool:
        """Whether the pointer is over the widget, or a picture asks to look so."""
        return self._hovered or self.property("forced") == "hover"

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Notice the pointer."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget the pointer."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw again when switched on or off."""
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def font_of(self, step: TextStep, *, strong: bool = False) -> QFont:
        """Return the font of a text step, strong where a name asks for it."""
        return font_of(self._theme, step, strong=strong)

    def metrics(self, step: TextStep, *, strong: bool = False) -> QFontMetricsF:
        """Return the measures of a text step on this widget's screen."""
        return QFontMetricsF(self.font_of(step, strong=strong), self)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()


def font_of(theme: Theme, step: TextStep, *, strong: bool = False) -> QFont:
    """Return the theme's font of a text step, in semibold if ``strong``."""
    font = QFont(theme.font(step))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def came_by_key(event: QFocusEvent) -> bool:
    """Tell whether a focus came by Tab or a shortcut, which is when a ring is shown."""
    return event.reason() in _KEYS


def smooth(painter: QPainter) -> None:
    """Let a painter draw edges and letters smoothly."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)


def pen(color: str, width: float = 1.0, dashes: tuple[float, ...] = ()) -> QPen:
    """Return a pen with round joints; ``width`` and ``dashes`` are in pixels."""
    made = QPen(QColor(color), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashes:
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        made.setDashPattern([length / width for length in dashes])
    return made


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: str | None = None,
    edge: QPen | None = None,
) -> None:
    """Draw a rounded box whose edge lies inside ``box``."""
    inset = edge.widthF() / 2 if edge else 0.0
    painter.setPen(edge or Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def draw_words(
    painter: QPainter,
    at: QPointF,
    words: str,
    color: str,
    widest: float | None = None,
) -> float:
    """Write ``words`` from the baseline point ``at`` and return the width they take.

    ``widest`` shortens them with an ellipsis.
    """
    metrics = QFontMetricsF(painter.font(), painter.device())
    if widest is not None:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, widest + 0.5)
    painter.setPen(QColor(color))
    painter.drawText(at, words)
    return metrics.horizontalAdvance(words)


def as_tip(words: str) -> str:
    """Return words for a tooltip, so that a name with markup is shown as it was written."""
    return f"<span>{html.escape(words)}</span>" if "<" in words or "&" in words else words
