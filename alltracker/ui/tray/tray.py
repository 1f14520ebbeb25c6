"""The icon in the tray: opening the window, logging, what is due, ending the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from alltracker.ui.app_icon import app_icon
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.popover import Menu

MOST_ROWS: Final = 5
"""So many due things stand in the menu."""


class Tray(QObject):
    """One icon with its menu; without a tray on this desktop it is never seen.

    ``row_chosen`` carries what was given with a row, ``told_chosen`` that the last notification was
    clicked. ``about_to_open`` asks for fresh rows before the menu is seen.
    """

    open_asked = Signal()
    log_asked = Signal()
    row_chosen = Signal(object)
    told_chosen = Signal()
    quit_asked = Signal()
    about_to_open = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(self)
        self.menu = Menu(theme)
        self.open_action = self.menu.add(self.tr("&Open"), "house")
        self.log_action = self.menu.add(self.tr("&Log…"), "plus")
        self._end_of_rows = self.menu.addSeparator()
        self.quit_action = self.menu.add(self.tr("&Quit"), "x")
        self._rows: list[QAction] = []
        self._locked = False
        self.icon.setIcon(app_icon())
        self._look()
        self.icon.setContextMenu(self.menu)
        self._connect()

    @staticmethod
    def possible() -> bool:
        """Return whether this desktop shows a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon where there is a tray."""
        if self.possible():
            self.icon.show()

    @property
    def shown(self) -> bool:
        """Whether the icon can be seen and clicked."""
        return self.icon.isVisible() and self.possible()

    def set_locked(self, locked: bool) -> None:  # noqa: FBT001 - a state that is shown
        """Show that the record waits for its password: nothing of it is known."""
        self._locked = locked
        self._look()

    def show_rows(self, rows: Sequence[tuple[str, object]]) -> None:
        """Offer due things, (words, what is carried) each, the first few."""
        for action in self._rows:
            self.menu.removeAction(action)
            action.deleteLater()
        self._rows = []
        for words, carried in rows[:MOST_ROWS]:
            action = QAction(words.replace("&", "&&"), self.menu)
            action.setData(carried)
            self.menu.insertAction(self._end_of_rows, action)
            self._rows.append(action)
        if self._rows:
            line = self.menu.insertSeparator(self._rows[0])
            self._rows.append(line)

    def tell(self, text: str) -> None:
        """Show a notification with the program's own icon."""
        self.icon.showMessage("alltracker", text, self.icon.icon())

    def _connect(self) -> None:
        self.open_action.triggered.connect(self.open_asked)
        self.log_action.triggered.connect(self.log_asked)
        self.quit_action.triggered.connect(self.quit_asked)
        self.menu.triggered.connect(self._choose)
        self.menu.aboutToShow.connect(self.about_to_open)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self.told_chosen)

    def _look(self) -> None:
        locked = self.tr("alltracker is locked. Open it to enter the password.")
        self.icon.setToolTip(locked if self._locked else "alltracker")
        unlock = self.tr("&Open with the password…")
        self.open_action.setText(unlock if self._locked else self.tr("&Open"))
        self.log_action.setVisible(not self._locked)

    def _choose(self, action: QAction) -> None:
        if action in self._rows:
            self.row_chosen.emit(action.data())

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        }:
            self.open_asked.emit()
