"""Two columns of cards that scroll together; one under the other where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme

_LEFT: Final = 380
_BESIDE: Final = 880
"""Pixels of content from which two columns have room, at 100 %."""
_ANY: Final = 16_777_215


class Columns(QScrollArea):
    """The last card of each column reaches down to the end of the other."""

    rearranged = Signal()

    def __init__(self, theme: Theme, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        self._cards = (left, right)
        content = QWidget()
        content.setProperty("see_through", "true")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._sides.addLayout(self._left)
        self._sides.addLayout(self._right, 1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for cards, column in ((left, self._left), (right, self._right)):
            for card in cards:
                column.addWidget(card, int(card is cards[-1]))
        theme.changed.connect(self._follow)
        self._follow()

    @property
    def beside(self) -> bool:
        """Whether the columns stand beside each other."""
        return self._sides.direction() == QBoxLayout.Direction.LeftToRight

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns for the new width."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        gap, px = self._theme.gap, self._theme.px
        bar = self.width() - self.viewport().width()
        self._sides.setContentsMargins(gap(32), 0, max(0, gap(32) - bar), gap(24))
        for layout in (self._sides, self._left, self._right):
            layout.setSpacing(gap(16))
        beside = self.width() - 2 * gap(32) >= px(_BESIDE)
        ways = QBoxLayout.Direction
        direction = ways.LeftToRight if beside else ways.TopToBottom
        for card in self._cards[0]:
            card.setMinimumWidth(px(_LEFT) if beside else 0)
            card.setMaximumWidth(px(_LEFT) if beside else _ANY)
        if direction != self._sides.direction():
            self._sides.setDirection(direction)
            self.rearranged.emit()
