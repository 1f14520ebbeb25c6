"""Two parts side by side where there is room, else one under the other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme


class Beside(QWidget):
    """Shares its width between two parts, or stacks them when they need more."""

    def __init__(
        self, theme: Theme, first: QWidget, second: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            self._row.addWidget(part, 1)
        self._arrange()
        theme.changed.connect(self._arrange)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part: stacking is always possible."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, self._row.minimumSize().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap = self._theme.gap(24)
        needed = 2 * max(part.minimumSizeHint().width() for part in self._parts) + gap
        stacked = self.width() < needed
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._row.setSpacing(self._theme.gap(14) if stacked else gap)
