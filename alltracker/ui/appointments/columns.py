"""The agenda beside the month where there is room, else above it; the page scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme

_LEFT: Final = 344
_BESIDE: Final = 880
"""Pixels of content from which the month stands beside the agenda, at 100 %."""
_FIRST: Final = 380
"""Height that the first card on the left keeps, at 100 %."""
_ANY: Final = 16_777_215


class Columns(QScrollArea):
    """Cards on the left, one on the right."""

    def __init__(self, theme: Theme, left: Sequence[QWidget], right: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._cards = left
        self._whole = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._left = QVBoxLayout()
        for place, card in enumerate(left):
            self._left.addWidget(card, 0 if place else 1)
        self._sides.addLayout(self._left)
        self._sides.addWidget(right, 1)
        self._whole.setProperty("see_through", "true")
        self.setWidget(self._whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._follow)
        self._follow()

    def show_part(self, widget: QWidget, part: QRect) -> None:
        """Scroll as little as needed to see a part of a widget on the page."""
        place = part.translated(widget.mapTo(self._whole, QPoint(0, 0)))
        self.ensureVisible(place.left(), place.bottom(), 0, self._theme.gap(8))
        self.ensureVisible(place.left(), place.top(), 0, self._theme.gap(8))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside or below each other."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        gap, px = self._theme.gap, self._theme.px
        self._sides.setContentsMargins(gap(32), 0, gap(32), gap(24))
        self._sides.setSpacing(gap(16))
        self._left.setSpacing(gap(16))
        beside = self.width() - 2 * gap(32) >= px(_BESIDE)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        for card in self._cards:
            card.setMinimumWidth(px(_LEFT) if beside else 0)
            card.setMaximumWidth(px(_LEFT) if beside else _ANY)
        self._cards[0].setMinimumHeight(px(_FIRST))
