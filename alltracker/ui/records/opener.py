"""Opens forms over a window and gives the focus back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from alltracker.db.columns import Owned
from alltracker.db.models import Patient
from alltracker.ui.kinds import Kind
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.dialog import RecordDialog


class FormOpener(QObject):
    """Opens a form, and another one where it is asked for; the focus returns to where it was."""

    def __init__(self, around: Surroundings, patient: Patient, window: QWidget) -> None:
        super().__init__()
        self._around = around
        self._patient = patient
        self._window = window
        self._before: QWidget | None = None
        self._latest: tuple[Kind, Mapping[str, object] | None] | None = None

    def open(
        self, kind: Kind, row: Owned | None = None, start: Mapping[str, object] | None = None
    ) -> RecordDialog:
        """Open the form of a row, or of a new one, and return it."""
        self._before = QApplication.focusWidget()
        return self._open(kind, row, start)

    def show(self, dialog: RecordDialog) -> None:
        """Show a form that is made already."""
        self._before = QApplication.focusWidget()
        self._show(dialog)

    def _open(
        self, kind: Kind, row: Owned | None, start: Mapping[str, object] | None
    ) -> RecordDialog:
        self._latest = (kind, start)
        make = form_of(kind)
        dialog = make(self._around, self._patient, kind, row, start=start, parent=self._window)
        self._show(dialog)
        return dialog

    def _show(self, dialog: RecordDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.opener = self
        dialog.finished.connect(self._go_back)
        dialog.another_asked.connect(self._open_another)
        dialog.open()

    def _open_another(self) -> None:
        if self._latest is not None:
            kind, start = self._latest
            self._open(kind, None, start)

    def _go_back(self) -> None:
        before = self._before
        if before is not None and isValid(before) and QApplication.activeModalWidget() is None:
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)


def go_on_in(other: RecordDialog, form: RecordDialog) -> None:
    """Open another form in the place of one, which closes with it."""
    other.saved.connect(form.saved)
    other.another_asked.connect(form.another_asked)
    other.finished.connect(form.done)
    other.opener = form.opener
    form.hide()
    other.open()


def form_of(kind: Kind) -> Callable[..., RecordDialog]:
    """Return what makes the form of a kind; one of its own is imported when it first opens."""
    if not kind.form:
        return RecordDialog
    module, _, name = kind.form.partition(":")
    made: Any = getattr(import_module(module), name)
    return made  # type: ignore[no-any-return]
