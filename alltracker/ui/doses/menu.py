"""The menu of the less usual answers about a dose."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds_medicine import DoseStatus
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.popover import Menu

OTHER_TIME: Final = "other_time"
SKIPPED_WHY: Final = "skipped_why"
TAKE_BACK: Final = "take_back"


class DoseMenu(Menu):
    """Each entry notes a status, or asks for another deed.

    ``ticked``: something is noted of the dose already. ``needed``: it is given when needed.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, *, ticked: bool, needed: bool = False
    ) -> None:
        super().__init__(theme, parent)
        self._answers: dict[str, DoseStatus | str] = {}
        if needed:
            self._offer(self.tr("Given at another time…"), "clock", OTHER_TIME)
            return
        if ticked:
            self._offer(self.tr("Correct…"), "pencil", OTHER_TIME)
            self._offer(self.tr("Given"), "check", DoseStatus.GIVEN, "G")
        else:
            self._offer(self.tr("Given at another time…"), "clock", OTHER_TIME)
        self._offer(self.tr("Skipped"), "minus", DoseStatus.SKIPPED, "S")
        self._offer(self.tr("Skipped, and why…"), "pencil", SKIPPED_WHY)
        self._offer(self.tr("Vomited"), "x", DoseStatus.VOMITED, "V")
        self._offer(self.tr("Not known"), "circle-dashed", DoseStatus.NOT_KNOWN, "U")
        self.addSeparator()
        self._offer(self.tr("Held by the team this day"), "ban", DoseStatus.HELD)
        self._offer(self.tr("Not scheduled this day"), "calendar", DoseStatus.NOT_DUE)
        if ticked:
            self.addSeparator()
            self._offer(self.tr("Take back"), "undo-2", TAKE_BACK)

    def answer(self, action: QAction) -> DoseStatus | str:
        """Return the status that an entry notes, or the name of its deed."""
        return self._answers[action.text()]

    def _offer(self, text: str, icon: str, answer: DoseStatus | str, letter: str = "") -> None:
        self._answers[self.add(text, icon, letter).text()] = answer
