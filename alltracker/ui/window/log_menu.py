"""The Log menu: one key, then one letter, for everything that can be logged."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alltracker.language import Language
from alltracker.ui.records.log_forms import LOG_KINDS
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.popover import Menu


class LogMenu(Menu):
    """Emits ``asked`` with the letter of what is to be logged."""

    asked = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("What do you want to log? One letter is enough."))
        for kind in LOG_KINDS:
            action = self.add(language.word("kinds", kind.title), kind.icon, kind.letter)
            action.setData(kind.letter)
        self.triggered.connect(self._chose)

    def _chose(self, action: QAction) -> None:
        self.asked.emit(action.data())
