"""One medicine in the list: its names, the dose now, and what is left at home."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.medicines.pair import Pair
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.card_row import CardRow
from alltracker.ui.today.rows_card import OUT
from alltracker.ui.widgets.labels import IconLabel, Text

SHARES: Final = (31, 42, 27)
KEYS: Final = {
    Qt.Key.Key_C: "change",
    Qt.Key.Key_H: "hold",
    Qt.Key.Key_B: "box",
    Qt.Key.Key_S: "stop",
    Qt.Key.Key_Y: "history",
    Qt.Key.Key_Delete: "delete",
}
"""What a key does in a row."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ICON: Final = 16


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a row says; ``icon`` and ``rhythm`` tell a weekly medicine from a daily one."""

    row_id: str
    name: str
    short: str
    dose: str
    after: str = ""
    """The dose that comes next, said muted under the one now."""
    icon: str = ""
    rhythm: str = ""
    left: str = ""
    until: str = ""
    warn: bool = False
    """Whether what is left runs out before the refill reminder."""


class MedicineRow(CardRow):
    """``asked`` tells what is wanted of the row and its id."""

    asked = Signal(str, str)
    menu_asked = Signal(str, QPoint)
    stepped = Signal(int)

    def __init__(self, theme: Theme, words: RowWords, parent: QWidget) -> None:
        super().__init__(theme, words.row_id, parent)
        self.words = words
        self._grid = QGridLayout(self)
        self._lay_out()
        theme.changed.connect(self._space)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means here; arrows go from row to row."""
        key, shift = Qt.Key(event.key()), Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and event.modifiers() == shift):
            self.menu_asked.emit(self.row_id, self.mapToGlobal(self.rect().center()))
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in KEYS:
            self.asked.emit(KEYS[key], self.row_id)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row."""
        self.menu_asked.emit(self.row_id, event.globalPos())
        event.accept()

    def _lay_out(self) -> None:
        theme, words = self._theme, self.words
        for column, share in enumerate(SHARES):
            self._grid.setColumnStretch(column, share)
            self._grid.setColumnMinimumWidth(column, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Pair(theme, words.name, words.short, TextStep.STRONG), 0, 0, top)
        self._grid.addWidget(self._dose(), 0, 1, top)
        left = Pair(theme, words.left, words.until, right=True)
        left.second.set_ink("warn" if words.warn else "muted")
        self._grid.addWidget(left, 0, 2, top)
        self.setAccessibleName(" ".join(part for part in (words.name, words.short) if part))
        said = (words.rhythm, words.dose, words.after, words.left, words.until)
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self._space()

    def _dose(self) -> QWidget:
        """Return the dose in words, with the sign of its rhythm and what comes next below."""
        theme, words = self._theme, self.words
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(theme.gap(6))
        if words.icon:
            icon = IconLabel(theme, words.icon, "info", _ICON)
            icon.setToolTip(words.rhythm)
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        step = TextStep.STRONG if words.icon else TextStep.BODY
        line.addWidget(Text(theme, words.dose, step, wraps=True), 1)
        column.addLayout(line)
        if words.after:
            column.addWidget(Text(theme, words.after, TextStep.SMALL, ink="muted", wraps=True))
        return holder

    def _space(self) -> None:
        gap = self._theme.gap
        self._grid.setContentsMargins(gap(OUT), gap(7), gap(OUT), gap(7))
        self._grid.setHorizontalSpacing(gap(12))
