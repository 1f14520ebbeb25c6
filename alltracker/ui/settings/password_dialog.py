"""Sets, changes or takes off the password of the open record."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.db.files import open_record
from alltracker.db.password import change_password
from alltracker.db.problems import ReadOnlyRecord, WrongPassword
from alltracker.db.store import Store
from alltracker.ui.first_run.notice import Notice
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.password_fields import NewPassword, PasswordField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form


class PasswordDeed(Enum):
    """What is done with the password."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


class PasswordDialog(SheetDialog):
    """Asks for what the deed needs; ``fresh`` is the record opened anew, once it was written."""

    def __init__(
        self, around: Surroundings, deed: PasswordDeed, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, "", "", parent)
        self._around = around
        self._deed = deed
        self.fresh: Store | None = None
        self.old = PasswordField(around.theme)
        self.new = NewPassword(around.theme)
        self.notice = Notice(around.theme)
        self._old_form = Form(around.theme)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill()

    @override
    def accept(self) -> None:
        """Write the record anew and close, or say in its field what is wrong."""
        self.notice.say("")
        if not self._checked():
            return
        store, old = self._around.store, self._old()
        try:
            open_record(store.path, old, write=False).close()
        except WrongPassword as problem:
            sentence = self._around.language.say(problem.message)
            self._old_form.set_error(self.old, Problem(sentence))
            self.old.setFocus()
            return
        except KnownProblem as problem:
            self.notice.say(self._around.language.say(problem.message))
            return
        self._write_anew(store, old)

    def _write_anew(self, store: Store, old: str) -> None:
        new = "" if self._deed is PasswordDeed.REMOVE else self.new.value()
        try:
            self.fresh = change_password(store, old, new)
        except KnownProblem as problem:
            self._stay(store, old, problem)
        except OSError:
            self._stay(store, old, ReadOnlyRecord(store.path))
        else:
            super().accept()

    def _stay(self, store: Store, old: str, problem: KnownProblem) -> None:
        """Open the record as it was, say why, and leave only the way out."""
        self.fresh = open_record(store.path, old)
        self.notice.say(self._around.language.say(problem.message))
        self.save.setEnabled(False)
        self.save.setToolTip(self.notice.text)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _checked(self) -> bool:
        old = self._deed is PasswordDeed.SET or self._old_form.check()
        return (self._deed is PasswordDeed.REMOVE or self.new.check()) and old

    def _old(self) -> str:
        return "" if self._deed is PasswordDeed.SET else self.old.value()

    def _fill(self) -> None:
        titles = {
            PasswordDeed.SET: self.tr("Set a password"),
            PasswordDeed.CHANGE: self.tr("Change the password"),
            PasswordDeed.REMOVE: self.tr("Take the password off"),
        }
        title = titles[self._deed]
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._old_form.add(self.tr("Present password"), self.old)
        self._old_form.setVisible(self._deed is not PasswordDeed.SET)
        self.new.setVisible(self._deed is not PasswordDeed.REMOVE)
        if self._deed is PasswordDeed.REMOVE:
            words = self.tr("Whoever uses this computer under your name can then open the file.")
            self.set_text(words)
        for part in (self.notice, self._old_form, self.new):
            self.body.addWidget(part)
        self.setMinimumWidth(self._theme.px(560))
        self.save = self.set_deed(title)
        first = self.new.first if self._deed is PasswordDeed.SET else self.old
        first.setFocus()
