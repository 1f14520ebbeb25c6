"""A row of a card that opens something: one tab stop, a ground under the pointer, a line above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.today.rows_card import OUT
from alltracker.ui.widgets.button import is_enter
from alltracker.ui.widgets.painted import draw_box, smooth


class CardRow(QWidget):
    """``chosen`` tells the row's id when it is clicked, or entered by Enter or Space."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, row_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row_id = row_id
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note that a click begins here."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open nothing: the first click of the two was meant for what stood here before."""
        event.accept()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what the row is about on a click."""
        pressed, self._pressed = self._pressed, False
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and pressed and inside:
            self.chosen.emit(self.row_id)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what the row is about with Enter or Space, once while the key is held."""
        if is_enter(event) or event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.chosen.emit(self.row_id)
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the ground under the pointer."""
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Take the ground away."""
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the pointer, and the line to what stands above."""
        tokens, inset = self._theme.tokens, self._theme.gap(OUT)
        painter = QPainter(self)
        smooth(painter)
        if self.underMouse():
            ground = self.rect().toRectF().adjusted(0, 2, 0, -1)
            draw_box(painter, ground, self._theme.px(8), tokens.hover)
        painter.fillRect(inset, 0, self.width() - 2 * inset, 1, self._theme.color("hairline"))
        painter.end()
