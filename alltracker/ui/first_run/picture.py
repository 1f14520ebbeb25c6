"""The drawing at the left of the first run, scaled by its height and cropped at the sides."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme

_DRAWN: Final = QSize(520, 800)


class Picture(QWidget):
    """Fills its place with the drawing; ``words`` say what it shows."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap = QPixmap()
        self._drawn_for = QSize()
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the middle of the drawing, so large that it covers the place."""
        size = self._covering()
        if size != self._drawn_for:
            self._pixmap = self._theme.drawing("welcome", size)
            self._drawn_for = size
        left = (self.width() - size.width()) // 2
        top = (self.height() - size.height()) // 2
        QPainter(self).drawPixmap(left, top, self._pixmap)

    def _covering(self) -> QSize:
        """Return the smallest size of the whole drawing that leaves no part of the place bare."""
        scale = max(self.height() / _DRAWN.height(), self.width() / _DRAWN.width())
        return QSize(round(_DRAWN.width() * scale), round(_DRAWN.height() * scale))
