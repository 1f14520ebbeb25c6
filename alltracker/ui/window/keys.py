"""Binds the shortcuts of the window to what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from alltracker.ui.shortcuts import Shortcut
from alltracker.ui.window.entries import ENTRIES

_MOST = 9


class WindowKeys(QObject):
    """All shortcuts of a window; Ctrl and a number emit ``page_wanted`` with the page's key."""

    page_wanted = Signal(str)

    def __init__(self, window: QWidget, slots: Mapping[Shortcut, Callable[[], object]]) -> None:
        super().__init__(window)
        for keys, slot in slots.items():
            QShortcut(QKeySequence(keys), window, slot)
        for number, entry in enumerate(ENTRIES[:_MOST], start=1):
            sequence = QKeySequence(Shortcut.PAGE.format(number=number))
            shortcut = QShortcut(sequence, window, self._page)
            shortcut.setProperty("page", entry.key)

    def _page(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.page_wanted.emit(sender.property("page"))
