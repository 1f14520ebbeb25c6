"""How a running program is called back: by a second start of the same record, and from the tray."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from alltracker.ui.one_window import WindowCall
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.tray.keeper import Keeper
from alltracker.ui.window.main_window import MainWindow


class Reach(QObject):
    """Emits ``called`` when the window is wanted."""

    called = Signal()

    def __init__(self, application: QApplication, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.keeper = Keeper(application, theme, preferences)
        self.keeper.open_asked.connect(self.called)
        self._call: WindowCall | None = None
        self._path: Path | None = None

    def attend(self, window: MainWindow, around: Surroundings) -> None:
        """Look after a window and its record from here on."""
        self._listen(around.store.path)
        self.keeper.attend(window, around)

    def wait_locked(self, path: Path) -> None:
        """Wait until somebody gives the password of a record."""
        self._listen(path)
        self.keeper.wait_locked()

    def let_go(self) -> None:
        """Look after no record: it is about to be closed, or asked for its password."""
        self.keeper.let_go()
        if self._call is not None:
            self._call.close()
            self._call.deleteLater()
        self._call, self._path = None, None

    def _listen(self, path: Path) -> None:
        if path == self._path:
            return
        if self._call is not None:
            self._call.close()
            self._call.deleteLater()
        self._call, self._path = WindowCall(path, self), path
        self._call.called.connect(self.called)
