"""The way from Today to the hand-over, among the page's own buttons."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from alltracker.care.calendar import now
from alltracker.db.models import Patient
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.shortcuts import Shortcut
from alltracker.ui.widgets.button import IconButton


class HandOverTool(IconButton):
    """Opens the hand-over of a patient; ``asked_for`` wants a page and a row of it."""

    asked_for = Signal(str, str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme, "users", "")
        self._around = around
        self._patient: Patient | None = None
        keys = QKeySequence(Shortcut.HAND_OVER).toString(QKeySequence.SequenceFormat.NativeText)
        name = self.tr("Hand-over: last and next 24 hours")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{name} ({keys})").format(name=name, keys=keys))
        self.clicked.connect(self.open)

    def show_patient(self, patient: Patient) -> None:
        """Hand over this patient."""
        self._patient = patient

    def open(self) -> QDialog | None:
        """Open the hand-over and return it; None while there is no patient."""
        if self._patient is None:
            return None
        dialogs = import_module("alltracker.ui.caregivers.hand_over_dialog")  # opened seldom
        dialog: QDialog = dialogs.HandOverDialog(self._around, self._patient, now(), self.window())
        dialog.asked_for.connect(self.asked_for)  # type: ignore[attr-defined] # its own signal
        dialog.open()
        return dialog
