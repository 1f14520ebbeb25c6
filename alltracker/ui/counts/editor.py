"""The line in which a cell is typed; it tells the grid which way the keyboard wants to go."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

from alltracker.ui.counts.keys import Deed, tab_of
from alltracker.ui.theme.theme import Theme


class Go(Enum):
    """What a key asks of the grid while a cell is edited."""

    NEXT = "next"
    BACK = "back"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    SAVE = "save"
    RESTORE = "restore"
    UNIT = "unit"
    PASTE = "paste"


_KEYS: Final = {
    Qt.Key.Key_Up: Go.UP,
    Qt.Key.Key_Down: Go.DOWN,
    Qt.Key.Key_Return: Go.SAVE,
    Qt.Key.Key_Enter: Go.SAVE,
    Qt.Key.Key_Escape: Go.RESTORE,
}
_SIDEWAYS: Final = {Qt.Key.Key_Left: Go.LEFT, Qt.Key.Key_Right: Go.RIGHT}


class CellEditor(QLineEdit):
    """Emits ``typed`` at each change and ``went`` for keys that are the grid's business.

    While ``replacing`` the arrows sideways leave the cell, as in any table; after F2 they move in
    the text.
    """

    typed = Signal(str)
    went = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.replacing = False
        self.setProperty("own_ring", True)
        self.setFont(theme.font())
        self.set_wrong(False)
        self.textEdited.connect(self.typed)

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - a state that the edge shows
        """Show or end the error state of the edge."""
        tokens = self._theme.tokens
        edge = tokens.bad if wrong else tokens.focus
        self.setStyleSheet(
            f"QLineEdit {{ border: 2px solid {edge}; border-radius: 4px;"
            f" padding: 0 {self._theme.gap(12) - 2}px 0 6px;"
            f" background: {tokens.field}; }}"
        )

    def suggest(self, words: Sequence[str]) -> None:
        """Complete what is typed with words used before, as the rest of the line."""
        completer = QCompleter(list(words), self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def written(self) -> str:
        """Return the text without blanks around it, spelled like the suggestion it equals."""
        text = self.text().strip()
        completer = self.completer()
        known = completer.currentCompletion() if completer else ""
        return known if known.casefold() == text.casefold() else text

    @override
    def event(self, event: QEvent) -> bool:
        """Take Tab before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            go = self._go(event)
            if go is not None:
                event.accept()
                self.went.emit(go)
                return True
        return super().event(event)

    def _go(self, event: QKeyEvent) -> Go | None:
        key = Qt.Key(event.key())
        tab = tab_of(event)
        if tab is not None:
            return Go.NEXT if tab is Deed.NEXT else Go.BACK
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return Go.UNIT if key == Qt.Key.Key_Down else None
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._with_control(key)
        if key in _SIDEWAYS and not self.replacing:
            return None
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _SIDEWAYS:
            return None
        return _KEYS.get(key) or _SIDEWAYS.get(key)

    def _with_control(self, key: Qt.Key) -> Go | None:
        if key == Qt.Key.Key_Z and not self.isUndoAvailable():
            return Go.RESTORE
        return Go.PASTE if key == Qt.Key.Key_V and _holds_cells() else None


def _holds_cells() -> bool:
    """Return whether the clipboard holds more than one cell; one is pasted as text."""
    text = QGuiApplication.clipboard().text().rstrip("\r\n")
    return "\t" in text or "\n" in text
