"""The Log menu: one key, then one letter, for everything that can be logged."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget, QWidgetAction

from alltracker.language import Language
from alltracker.ui.records.log_forms import LOG_KINDS
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.popover import Menu


class LogMenu(Menu):
    """Emits ``asked`` with the letter of what is to be logged; the first entry is chosen."""

    asked = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        super().__init__(theme, parent)
        question = self.tr("What do you want to log? One letter is enough.")
        self.setAccessibleName(question)
        heading = Text(theme, question, TextStep.CAPTION, ink="muted")
        heading.setContentsMargins(theme.gap(12), theme.gap(6), theme.gap(12), theme.gap(4))
        line = QWidgetAction(self)
        line.setDefaultWidget(heading)
        line.setEnabled(False)
        self.addAction(line)
        for kind in LOG_KINDS:
            action = self.add(language.word("kinds", kind.title), kind.icon, kind.letter)
            action.setData(kind.letter)
        self.setActiveAction(self.actions()[1])
        self.triggered.connect(self._chose)

    def _chose(self, action: QAction) -> None:
        self.asked.emit(action.data())
