"""A card of rows, whose ground under the pointer reaches further to the sides than the words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card

OUT: Final = 8
"""How far the rows reach out, in pixels at 100 %."""
_SIDE: Final = 20


class RowsCard(Card):
    """Rows go into ``body``, everything else goes through ``add_inset``."""

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        self._insets: list[QHBoxLayout] = []
        super().__init__(theme, title, parent=parent)

    def add_inset(self, *items: QWidget | QLayout) -> None:
        """Put one or more things side by side, in line with the words of the rows."""
        row = QHBoxLayout()
        for item in items:
            if isinstance(item, QLayout):
                row.addLayout(item)
            elif isinstance(item, Button):
                row.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                row.addWidget(item)
        self._insets.append(row)
        self.body.addLayout(row)
        self._follow()

    def add_nothing(self, *items: QWidget) -> QWidget:
        """Put what is shown while there are no rows under each other, and return it as one."""
        nothing = QWidget(self)
        column = QVBoxLayout(nothing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(6))
        for item in items:
            column.addWidget(item)
        self.add_inset(nothing)
        return nothing

    @override
    def _follow(self) -> None:
        super()._follow()
        gap = self._theme.gap
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        top = column.contentsMargins()
        side, inset = gap(_SIDE) - gap(OUT), gap(OUT)
        column.setContentsMargins(side, top.top(), side, top.bottom())
        self.body.setSpacing(0)
        for row in (self._head, *self._insets):
            row.setContentsMargins(inset, 0, inset, 0)
