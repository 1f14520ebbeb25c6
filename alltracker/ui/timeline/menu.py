"""The menu of a thing on the timeline, and the list of what shares one place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alltracker.care.slip_parts import TargetKind
from alltracker.care.timeline_items import Item
from alltracker.ui.theme.theme import Theme
from alltracker.ui.timeline.detail import ICONS
from alltracker.ui.timeline.open_form import can_open
from alltracker.ui.timeline.said import Said
from alltracker.ui.widgets.popover import Menu

_MOST: Final = 30
"""So many things are listed; the others are reached with the arrow keys."""
_OPEN: Final = "open"
_MOVE: Final = "move"


class ItemMenu(Menu):
    """Offers what can be done with one thing, or lists several to choose from."""

    chosen = Signal(object)
    """Carries the thing that was chosen of several."""
    open_asked = Signal()
    move_asked = Signal(int)
    """Carries which of the thing's days is to be moved, by its place among them."""

    def __init__(self, theme: Theme, said: Said, items: Sequence[Item], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._items = items
        if len(items) == 1:
            self._offer(items[0])
        else:
            self._list(said)
        self.triggered.connect(self._tell)

    def _offer(self, item: Item) -> None:
        if can_open(item):
            self.add(self.tr("Open"), icon=ICONS[item.row]).setData(_OPEN)
        if len(item.grips) == 1:
            self.add(self.tr("Move…"), icon="calendar-clock", letter="M").setData((_MOVE, 0))
            return
        for place, grip in enumerate(item.grips):
            ends = grip.target.kind is TargetKind.PHASE_END
            words = self.tr("Move the end…") if ends else self.tr("Move the start…")
            self.add(words, icon="calendar-clock").setData((_MOVE, place))

    def _list(self, said: Said) -> None:
        for place, item in enumerate(self._items[:_MOST]):
            words = self.tr("{what}, {when}").format(
                what=said.text(item.title), when=said.language.day(item.start)
            )
            self.add(words.replace("&", "&&"), icon=ICONS[item.row]).setData(place)
        rest = len(self._items) - _MOST
        if rest > 0:
            more = self.add(said.more(rest))
            more.setEnabled(False)

    def _tell(self, action: QAction) -> None:
        wanted = action.data()
        if wanted == _OPEN:
            self.open_asked.emit()
        elif isinstance(wanted, tuple):
            self.move_asked.emit(wanted[1])
        elif isinstance(wanted, int):
            self.chosen.emit(self._items[wanted])
