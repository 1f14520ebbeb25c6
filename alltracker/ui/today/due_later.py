"""The menu of "later": this evening, tomorrow, in three days, next week, or a day to choose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alltracker.care.reminders_states import EVENING
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.popover import Menu

_DAYS: Final = (1, 3, 7)


class LaterMenu(Menu):
    """Emits the key of a reminder with the day it is to come back on, today for this evening."""

    put_off = Signal(str, object)
    day_asked = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], dt.datetime], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._now = now
        self._key = ""
        self.evening = self.add(self.tr("This &evening"), "moon")
        words = {1: self.tr("&Tomorrow"), 3: self.tr("In &3 days"), 7: self.tr("Next &week")}
        for days in _DAYS:
            self.add(words[days], "clock").setData(days)
        self.evening.setData(0)
        self.other = self.add(self.tr("Another &day…"), "calendar")
        self.triggered.connect(self._choose)

    def ask(self, key: str, corner: QPoint) -> None:
        """Open for a reminder, the right upper corner at a place of the screen."""
        self._key = key
        self.evening.setVisible(self._now().time() < EVENING)
        self.popup(corner - QPoint(self.sizeHint().width(), 0))

    def _choose(self, action: QAction) -> None:
        if action is self.other:
            self.day_asked.emit(self._key)
            return
        day = self._now().date() + dt.timedelta(days=action.data())
        self.put_off.emit(self._key, day)
