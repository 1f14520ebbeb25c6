"""The record file: where it lies, its password, another one, and whether it is sound."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.db.check import Soundness, check_record
from alltracker.db.engine import looks_locked
from alltracker.places import RECORD_SUFFIX
from alltracker.ui.background import Job
from alltracker.ui.first_run.lock import breakable
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.password_dialog import PasswordDeed, PasswordDialog
from alltracker.ui.settings.section import Section
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import IconLabel, Text


class RecordFile(Section):
    """Emits which record is to be opened, and the same one opened anew under its password."""

    key = "record"
    other_wanted = Signal(object)
    opened_anew = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("The record file"))
        theme = around.theme
        self.where = Text(theme, breakable(str(around.store.path)), wraps=True)
        self.locked = Text(theme, "", ink="muted", wraps=True)
        self.other = Button(theme, self.tr("Open another record…"), icon="folder-open")
        self.set_password = Button(theme, self.tr("Set a password…"), icon="lock")
        self.change = Button(theme, self.tr("Change the password…"), icon="key-round")
        self.remove = Button(theme, self.tr("Take the password off…"))
        self.check = Button(theme, self.tr("Check the file"), icon="shield-check")
        self.result = Text(theme, "", wraps=True)
        self.dialog: PasswordDialog | None = None
        self._job: Job | None = None
        self._fill()
        self._wire()
        self._show_lock()

    @override
    def first_focus(self) -> QWidget:
        """Begin with opening another record."""
        return self.other

    def _fill(self) -> None:
        theme = self.around.theme
        row = QHBoxLayout()
        row.setSpacing(theme.gap(10))
        row.addWidget(IconLabel(theme, "hard-drive", "muted"))
        row.addWidget(self.where, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.locked)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setSpacing(theme.gap(8))
        for button in (self.other, self.set_password, self.change, self.remove, self.check):
            flow.addWidget(button)
        self.body.addWidget(buttons)
        self.body.addWidget(self.result)
        self.result.hide()

    def _wire(self) -> None:
        self.other.clicked.connect(self._choose_other)
        self.set_password.clicked.connect(self._ask_set)
        self.change.clicked.connect(self._ask_change)
        self.remove.clicked.connect(self._ask_remove)
        self.check.clicked.connect(self._check)

    def _show_lock(self) -> None:
        locked = looks_locked(self.around.store.path)
        with_one = self.tr("The file is locked with a password.")
        self.locked.setText(with_one if locked else self.tr("The file has no password."))
        self.set_password.setVisible(not locked)
        self.change.setVisible(locked)
        self.remove.setVisible(locked)

    def _choose_other(self) -> None:
        kind = self.tr("Records") + f" (*{RECORD_SUFFIX})"
        folder = str(self.around.store.path.parent)
        title = self.tr("Open another record")
        name, _ = QFileDialog.getOpenFileName(self, title, folder, kind)
        if name:
            self.other_wanted.emit(Path(name))

    def _ask_set(self) -> None:
        self._ask(PasswordDeed.SET)

    def _ask_change(self) -> None:
        self._ask(PasswordDeed.CHANGE)

    def _ask_remove(self) -> None:
        self._ask(PasswordDeed.REMOVE)

    def _ask(self, deed: PasswordDeed) -> None:
        self.dialog = PasswordDialog(self.around, deed, self.window())
        self.dialog.finished.connect(self._take_anew)
        self.dialog.open()

    def _take_anew(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None and dialog.fresh is not None:
            self.opened_anew.emit(dialog.fresh)

    def _check(self) -> None:
        """Check in the background; meanwhile the record is not closed for another password."""
        self._let_change(possible=False)
        self._show_result(self.tr("Checking the file…"), "muted")
        self._job = Job(self._check_store, self)
        self._job.finished.connect(self._show_soundness)
        self._job.failed.connect(self._show_failure)
        self._job.ended.connect(self._end_check)
        self.around.background.start(self._job)

    def _check_store(self, job: Job) -> Soundness:
        del job
        return check_record(self.around.store)

    def _show_soundness(self, found: Soundness) -> None:
        if found.sound:
            self._show_result(
                self.tr("The file is sound: %n row(s) checked.", "", found.rows), "good"
            )
            return
        lines = [self.say(message) for message in found.wrong]
        self._show_result("\n".join(lines), "bad")

    def _show_failure(self, problem: Exception) -> None:
        if not isinstance(problem, KnownProblem):
            raise problem
        self._show_result(self.say(problem.message), "bad")

    def _show_result(self, text: str, ink: str) -> None:
        self.result.set_ink(ink)
        self.result.setText(text)
        self.result.show()

    def _end_check(self) -> None:
        self._let_change(possible=True)
        self._job = None

    def _let_change(self, *, possible: bool) -> None:
        for button in (self.other, self.set_password, self.change, self.remove, self.check):
            button.setEnabled(possible)
