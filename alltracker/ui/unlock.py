"""Asks for the password of a locked record until it opens, or until the person gives up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.db.files import open_record
from alltracker.db.problems import WrongPassword
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.first_run.notice import Notice
from alltracker.ui.settings.password_fields import PasswordField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.ticks import CheckField


class UnlockDialog(SheetDialog):
    """One field for the password; ``store`` is the open record once it fits."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        path: Path,
        problem: KnownProblem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("This record is locked"), "", parent)
        self.set_text(self.tr("“{file}” opens with its password.").format(file=path.name))
        self._language = language
        self._path = path
        self.store: Store | None = None
        self.password = PasswordField(theme)
        self.seen = CheckField(theme, self.tr("Show the password"))
        self.notice = Notice(theme)
        self._form = Form(theme)
        self._form.add(self.tr("Password"), self.password)
        self._form.add("", self.seen)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._form)
        self.deed = self.set_deed(self.tr("Open the record"))
        self.seen.toggled.connect(self.password.show_signs)
        if problem is not None:
            self._show(problem)
        self.password.setFocus()

    @override
    def accept(self) -> None:
        """Open the record and close, or say in the field why it does not open."""
        self.notice.say("")
        if not self._form.check():
            return
        try:
            self.store = open_record(self._path, self.password.value())
        except KnownProblem as problem:
            self._show(problem)
            return
        super().accept()

    def _show(self, problem: KnownProblem) -> None:
        sentence = self._language.say(problem.message)
        if isinstance(problem, WrongPassword):
            self._form.set_error(self.password, Problem(sentence))
            self.password.selectAll()
            self.password.setFocus()
        else:
            self.notice.say(sentence)


def ask_password(
    theme: Theme, language: Language, path: Path, problem: KnownProblem | None
) -> Store | None:
    """Return the open record, or None when the person closed the question.

    ``problem`` is what an earlier try led to, shown from the start.
    """
    dialog = UnlockDialog(theme, language, path, problem)
    dialog.exec()
    dialog.deleteLater()
    return dialog.store
