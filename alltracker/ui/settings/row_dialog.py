"""A small form for one row of the record: saves once, shows each mistake in its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.problems import InvalidRow
from alltracker.ui.first_run.notice import Notice
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form


class RowDialog(SheetDialog):
    """A form whose ``editors`` are named after the row's attributes."""

    def __init__(
        self, around: Surroundings, title: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, title, text, parent)
        self.around = around
        self.editors: Mapping[str, QWidget] = {}
        self.form = Form(around.theme, columns=2)
        self.notice = Notice(around.theme)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.form)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(around.theme.px(560))

    def set_title(self, title: str) -> None:
        """Name the form, to eye and ear."""
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def made(self) -> Record:
        """Return the row as it is to be saved."""
        raise NotImplementedError

    def label(self, row: Record) -> Message:
        """Return what is said once the row is saved."""
        raise NotImplementedError

    def more_rows(self, row: Record) -> Sequence[Record]:
        """Return what is saved in the same step as ``row``."""
        del row
        return ()

    def checked(self) -> bool:
        """Return whether all can be used together; else show what is wrong."""
        return True

    @override
    def accept(self) -> None:
        """Save and close, or show what is wrong and stay open."""
        self.notice.say("")
        if not self.form.check() or not self.checked():
            return
        row = self.made()
        try:
            self.around.deeds.save(self.label(row), [row, *self.more_rows(row)])
        except InvalidRow as problem:
            self._show(problem)
        except KnownProblem as problem:
            self.notice.say(self.around.language.say(problem.message))
        else:
            super().accept()

    def _show(self, problem: InvalidRow) -> None:
        say = self.around.language.say
        first: QWidget | None = None
        for one in problem.problems:
            editor = self.editors.get(one.field)
            if editor is None:
                self.notice.say(say(one.message))
                continue
            self.form.set_error(editor, Problem(say(one.message)))
            first = first or editor
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)


class DeleteQuestion(SheetDialog):
    """Asks before something that owns much is deleted; keeping it is the default."""

    def __init__(
        self, around: Surroundings, title: str, text: str, deed: str, parent: QWidget
    ) -> None:
        super().__init__(around.theme, title, text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.deed = self.add_button(deed)
        self.deed.clicked.connect(self.accept)
        self.cancel.setDefault(True)
        self.cancel.setFocus(Qt.FocusReason.ShortcutFocusReason)
