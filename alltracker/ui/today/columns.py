"""The page's ground: one card over all, two columns below it, one where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme

TWO_COLUMNS: Final = 880
"""Pixels of the page below which the right column goes under the left one."""
_MARGIN: Final = 32
_BOTTOM: Final = 24
_GAP: Final = 16
_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom
_RIGHT_FIRST = QBoxLayout.Direction.BottomToTop


class Columns(QScrollArea):
    """Scrolls its cards; what stands in the right column stays in sight while the left one goes.

    Where large text leaves no room for two columns, the right cards go above the left ones, side
    by side; on a narrow page they go below. ``rearranged`` tells that the order changed.
    """

    rearranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._right_width = 0
        self._content = QWidget()
        self._content.setProperty("see_through", "true")
        self._right = QWidget()
        self._column = QVBoxLayout(self._content)
        self._row = QBoxLayout(_ACROSS)
        self._left_cards = QVBoxLayout()
        self._right_cards = QBoxLayout(_DOWN, self._right)
        self._lay_out()
        self.verticalScrollBar().valueChanged.connect(self._hold_right)
        theme.changed.connect(self._arrange)

    @property
    def right_first(self) -> bool:
        """Whether the right cards stand above the left ones."""
        return self._row.direction() == _RIGHT_FIRST

    def set_cards(
        self, top: QWidget, left: Sequence[QWidget], right: Sequence[QWidget], right_width: int
    ) -> None:
        """Put the cards into place; the last one of a column ends where the other column does.

        ``right_width`` is that of the right column in pixels at 100 %.
        """
        self._right_width = right_width
        self._column.insertWidget(0, top)
        for cards, column in ((left, self._left_cards), (right, self._right_cards)):
            for card in cards:
                column.removeWidget(card)
            last = next((card for card in reversed(cards) if not _put_away(card)), None)
            for card in cards:
                column.addWidget(card, int(card is last))
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right_cards.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._left_cards, 1)
        self._row.addWidget(self._right)
        self._column.addLayout(self._row)
        self._column.addStretch(1)

    def _arrange(self) -> None:
        gap = self._theme.gap
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(gap(_MARGIN), 0, gap(_MARGIN) - bar, gap(_BOTTOM))
        for layout in (self._column, self._row, self._left_cards, self._right_cards):
            layout.setSpacing(gap(_GAP))
        direction = self._direction()
        if direction == _ACROSS:
            self._right.setFixedWidth(self._theme.px(self._right_width))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(self.maximumWidth())
        self._right_cards.setDirection(
            _ACROSS if direction != _ACROSS and self._fit_across() else _DOWN
        )
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.rearranged.emit()
        self._hold_right()

    def _direction(self) -> QBoxLayout.Direction:
        if self.width() < TWO_COLUMNS:
            return _DOWN
        return _ACROSS if self.width() >= TWO_COLUMNS * self._theme.text_scale else _RIGHT_FIRST

    def _fit_across(self) -> bool:
        """Return whether the right cards have room side by side."""
        cards = [
            item.minimumSize().width()
            for place in range(self._right_cards.count())
            if (item := self._right_cards.itemAt(place)) is not None and not item.isEmpty()
        ]
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        between = self._theme.gap(_GAP) * (len(cards) - 1)
        return len(cards) * max(cards, default=0) + between <= room

    def _hold_right(self) -> None:
        """Keep the right column in sight as far as the left one is longer."""
        margins = self._right_cards.contentsMargins()
        needed = self._right_cards.minimumSize().height() - margins.top()
        spare = self._left_cards.geometry().height() - needed
        beyond = self.verticalScrollBar().value() - self._right.geometry().top()
        across = self._row.direction() == _ACROSS
        top = max(0, min(beyond, spare)) if across else 0
        if margins.top() != top:
            self._right_cards.setContentsMargins(0, top, 0, 0)


def _put_away(card: QWidget) -> bool:
    """Return whether a card was hidden on purpose, not only because its page is not shown yet."""
    return card.isHidden() and card.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
