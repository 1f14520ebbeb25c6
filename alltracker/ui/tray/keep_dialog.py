"""The question that is asked once: does the program stay in the tray when its window is closed?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog


class KeepDialog(SheetDialog):
    """``answered`` tells whether to stay; Cancel leaves the window open and asks again."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", "", parent)
        title = self.tr("Keep running for reminders?")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(
            self.tr(
                "In the tray the program can tell you what becomes due while the window is "
                "closed. You can change this in Settings, Reminders."
            )
        )
        self.end = self.add_button(self.tr("Quit"))
        self.stay = self.set_deed(self.tr("Keep running"))
        self.end.clicked.connect(self._end)
        self.accepted.connect(self._stay)

    def _stay(self) -> None:
        self.answered.emit(True)

    def _end(self) -> None:
        self.done(0)
        self.answered.emit(False)
