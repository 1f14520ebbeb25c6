"""The round edge of a card around content that does not know of it, such as a table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.painted import pen

_RADIUS: Final = 12.0


class RoundEdge(QWidget):
    """Lies over a widget, rounds its corners with the page's ground and draws the hairline."""

    def __init__(self, theme: Theme, around: QWidget) -> None:
        super().__init__(around)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the widget, and above what it holds."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            parent = self.parentWidget()
            if parent is not None:
                self.setGeometry(parent.rect())
                self.raise_()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies outside the round edge, and the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        whole, inner = QPainterPath(), QPainterPath()
        whole.addRect(box)
        edge = box.adjusted(0.5, 0.5, -0.5, -0.5)
        inner.addRoundedRect(edge, _RADIUS, _RADIUS)
        painter.fillPath(whole.subtracted(inner), self._theme.color("window"))
        painter.setPen(pen(self._theme.tokens.hairline))
        painter.drawPath(inner)


class RoundCard(QFrame):
    """A card around one widget whose own corners are square."""

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.addWidget(content)
        self._edge = RoundEdge(theme, self)
