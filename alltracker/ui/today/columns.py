"""The page's ground: one card over all, two columns below it, one where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
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
_UP = QBoxLayout.Direction.BottomToTop
_BOTH: Final = 2


class Mode(Enum):
    """How the columns stand: side by side, for large text, or below each other."""

    ACROSS = "across"
    LARGE = "large"
    DOWN = "down"


class Columns(QScrollArea):
    """Scrolls its cards; what stands in the right column stays in sight while the left one goes.

    The lead card stands beside the first left one where both have room, else above it. Where large
    text leaves no room for two columns, the lead and the first right card go side by side above
    the left ones, the other right ones below; on a narrow page all of them go below.
    ``rearranged`` tells that the order changed.
    """

    rearranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._right_width = 0
        self._lead_width = 0
        self._mode = Mode.ACROSS
        self._lead: QWidget | None = None
        self._cards: tuple[list[QWidget], list[QWidget]] = ([], [])
        self._content = QWidget()
        self._content.setProperty("see_through", "true")
        self._right = QWidget()
        self._column = QVBoxLayout(self._content)
        self._row = QBoxLayout(_ACROSS)
        self._pair = QBoxLayout(_ACROSS)
        self._left_cards = QVBoxLayout()
        self._right_cards = QBoxLayout(_DOWN, self._right)
        self._lay_out()
        self.verticalScrollBar().valueChanged.connect(self._hold_right)
        theme.changed.connect(self._arrange)

    def order(self) -> list[QWidget]:
        """Return the cards below the top one in the order in which they are read."""
        left, right = self._cards
        lead = [self._lead] if self._lead is not None else []
        if self._mode is not Mode.LARGE:
            return [*lead, *left, *right]
        first = self._paired()[1:] or ([] if lead else right)
        return [*lead, *first, *left, *(card for card in right if card not in first)]

    def set_cards(
        self,
        top: QWidget,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        right_width: int,
        *,
        lead: QWidget | None = None,
        lead_width: int = 0,
    ) -> None:
        """Put the cards into place; the last one of a column ends where the other column does.

        ``right_width`` is that of the right column in pixels at 100 %, ``lead_width`` that of the
        lead card beside the first left one.
        """
        self._right_width, self._lead_width = right_width, lead_width
        if self._lead is not None and self._lead is not lead:
            self._free_lead()
        self._lead = lead
        self._cards = (list(left), list(right))
        self._column.insertWidget(0, top)
        self._fill()
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
        self._left_cards.addLayout(self._pair)
        self._row.addLayout(self._left_cards, 1)
        self._row.addWidget(self._right)
        self._column.addLayout(self._row)
        self._column.addStretch(1)

    def _fill(self) -> None:
        """Put every card into the column that it belongs to at the present width."""
        left, right = self._cards
        paired = self._paired()
        lead = [self._lead] if self._lead is not None else []
        for card in [*left, *right, *lead]:
            for column in (self._pair, self._left_cards, self._right_cards):
                column.removeWidget(card)
        for card in paired:
            self._pair.addWidget(card, int(card is not self._lead))
        for cards, column in (([*lead, *left], self._left_cards), (right, self._right_cards)):
            rest = [card for card in cards if card not in paired]
            last = next((card for card in reversed(rest) if not _put_away(card)), None)
            for card in rest:
                column.addWidget(card, int(card is last))

    def _paired(self) -> list[QWidget]:
        """Return the lead card and the one that stands beside it; nothing without a lead."""
        if self._lead is None or _put_away(self._lead):
            return []
        beside = self._cards[int(self._mode is Mode.LARGE)]
        return [self._lead, *(card for card in beside if not _put_away(card))][:_BOTH]

    def _arrange(self) -> None:
        gap = self._theme.gap
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(gap(_MARGIN), 0, gap(_MARGIN) - bar, gap(_BOTTOM))
        parts = (self._column, self._row, self._pair, self._left_cards, self._right_cards)
        for layout in parts:
            layout.setSpacing(gap(_GAP))
        mode = self._fitting_mode()
        if mode is not self._mode:
            self._mode = mode
            self._fill()
            self.rearranged.emit()
        if mode is Mode.ACROSS:
            self._right.setFixedWidth(self._theme.px(self._right_width))
        else:
            self._right.setMinimumWidth(0)
            self._right.setMaximumWidth(self.maximumWidth())
        above = mode is Mode.LARGE and not self._paired()
        below = _UP if above else _DOWN
        self._row.setDirection(_ACROSS if mode is Mode.ACROSS else below)
        self._right_cards.setDirection(
            _ACROSS if mode is not Mode.ACROSS and self._fit_across() else _DOWN
        )
        self._arrange_pair()
        self._hold_right()

    def _arrange_pair(self) -> None:
        """Set the lead card beside the other one of its pair where both have room."""
        paired = self._paired()
        if self._lead is None or len(paired) < _BOTH:
            self._free_lead()
            return
        least, other = (card.minimumSizeHint().width() for card in paired)
        wanted = max(least, self._theme.px(self._lead_width))
        gap = self._theme.gap(_GAP)
        fixed = self._mode is Mode.ACROSS and wanted + gap + other <= self._left_room()
        both = fixed or least + gap + other <= self._left_room()
        self._pair.setDirection(_ACROSS if both else _DOWN)
        self._pair.setStretch(0, int(not fixed))
        if fixed:
            self._lead.setFixedWidth(wanted)
        else:
            self._free_lead()

    def _free_lead(self) -> None:
        if self._lead is not None:
            self._lead.setMinimumWidth(0)
            self._lead.setMaximumWidth(self.maximumWidth())

    def _left_room(self) -> int:
        """Return the width of the left column."""
        margins = self._column.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        if self._mode is not Mode.ACROSS:
            return room
        return room - self._theme.px(self._right_width) - self._theme.gap(_GAP)

    def _fitting_mode(self) -> Mode:
        if self.width() < TWO_COLUMNS:
            return Mode.DOWN
        wide = self.width() >= TWO_COLUMNS * self._theme.text_scale
        return Mode.ACROSS if wide else Mode.LARGE

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
