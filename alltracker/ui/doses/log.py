"""Opens the form of a dose from the Log menu, and gives the focus back afterwards."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from alltracker.db.models import Patient
from alltracker.ui.doses.dialog import DoseDialog
from alltracker.ui.pages.page import Surroundings


class DoseLog(QObject):
    """Opens the form on the first dose of today that waits, and another one where asked for."""

    def __init__(self, around: Surroundings, patient: Patient, window: QWidget) -> None:
        super().__init__()
        self._around = around
        self._patient = patient
        self._window = window
        self._before = QApplication.focusWidget()

    def open(self) -> DoseDialog:
        """Open the form and return it."""
        dialog = DoseDialog(self._around, self._patient, self._window)
        dialog.opener = self
        dialog.show_first()
        dialog.finished.connect(self._go_back)
        dialog.another_asked.connect(self._open_another)
        dialog.open()
        return dialog

    def _open_another(self) -> None:
        self.open()

    def _go_back(self) -> None:
        before = self._before
        if before is not None and isValid(before) and QApplication.activeModalWidget() is None:
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
