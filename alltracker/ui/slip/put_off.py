"""Asks which date moves, where several can, and opens its sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from alltracker.care.slip_next import Movable
from alltracker.db.models import Patient
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.popover import Menu

if TYPE_CHECKING:
    from alltracker.ui.slip.slip_sheet import SlipSheet


class PutOff(QObject):
    """Opens the sheet that moves one of some dates; with several it asks in a small menu."""

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._page = page
        self._patient: Patient | None = None
        self._offered: tuple[Movable, ...] = ()
        self.menu: Menu | None = None
        self.sheet: SlipSheet | None = None

    def ask(self, patient: Patient, offered: Sequence[Movable], button: QWidget) -> None:
        """Ask below a button which of the dates moves; with one the sheet opens at once."""
        self._patient, self._offered = patient, tuple(offered)
        if len(self._offered) == 1:
            self._open(self._offered[0])
        elif self._offered:
            self._show_menu(button)

    def _show_menu(self, button: QWidget) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = Menu(self._around.theme, self._page)
        for at, movable in enumerate(self._offered):
            action = self.menu.add(self._around.language.say(movable.words()).replace("&", "&&"))
            action.setData(at)
        self.menu.triggered.connect(self._choose)
        self.menu.show_under(button)

    def _choose(self, action: QAction) -> None:
        self._open(self._offered[action.data()])

    def _open(self, movable: Movable) -> None:
        from alltracker.ui.slip.slip_sheet import SlipSheet  # noqa: PLC0415 - start-up time

        if self._patient is None:
            return
        self.sheet = SlipSheet(self._around, self._patient, movable.target, self._page)
        self.sheet.finished.connect(self._forget)
        self.sheet.open()

    def _forget(self) -> None:
        self.sheet = None
