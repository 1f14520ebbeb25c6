"""Runs the program: one application, one record, until the last window is closed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from alltracker.places import log_file, settings_file
from alltracker.ui.app import App
from alltracker.ui.preferences import Preferences
from alltracker.ui.window.main_window import MainWindow

NOT_OPENED = 1


def open_window(
    record: Path | None,
    password: str = "",
    on_painted: Callable[[], object] | None = None,
    *,
    hidden: bool = False,
) -> int:
    """Run the program with its window, or ``hidden`` in the tray; return the exit code.

    ``on_painted`` is called once, after the first page of a record is painted.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("alltracker")
    application.setDesktopFileName("alltracker")
    root = App(application, Preferences.at(settings_file()))
    root.install_crash_hook(log_file())
    if not root.start(record, password, hidden=hidden):
        return NOT_OPENED
    if on_painted is not None and isinstance(root.window, MainWindow):
        root.window.painted.connect(on_painted)
    code = application.exec()
    root.close()
    return code
