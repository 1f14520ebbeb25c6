"""What the keys of the grid stand for."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Deed(Enum):
    """What a key or the menu asks for."""

    EDIT = "edit"
    SAVE = "save"
    RESTORE = "restore"
    EMPTY = "empty"
    REMOVE = "remove"
    COPY = "copy"
    CUT = "cut"
    PASTE = "paste"
    UNIT = "unit"
    NEXT = "next"
    BACK = "back"
    MENU = "menu"
    ROW = "row"
    UNDO = "undo"
    REDO = "redo"
    SECOND = "second"
    ALL = "all"


KEYS: Final = {
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): Deed.EDIT,
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): Deed.SAVE,
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier): Deed.SAVE,
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier): Deed.RESTORE,
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): Deed.EMPTY,
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier): Deed.EMPTY,
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier): Deed.REMOVE,
    (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier): Deed.COPY,
    (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier): Deed.CUT,
    (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier): Deed.PASTE,
    (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier): Deed.ROW,
    (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier): Deed.ALL,
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier): Deed.UNDO,
    (
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    ): Deed.REDO,
    (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier): Deed.SECOND,
    (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier): Deed.UNIT,
}
"""Which key in the grid stands for which deed."""
_TYPING: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_typing(event: QKeyEvent) -> bool:
    """Return whether a key types a sign."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & ~_TYPING


def tab_of(event: QKeyEvent) -> Deed | None:
    """Return whether a key is Tab, forward or back; None for another key."""
    key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and shift):
        return Deed.BACK
    return Deed.NEXT if key == Qt.Key.Key_Tab else None
