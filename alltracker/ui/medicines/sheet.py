"""What the dialogs of medicines share: questions in place, one save, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.dose_slips import DoseQuestion
from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.models_medicine import Medicine
from alltracker.db.problems import InvalidRow
from alltracker.ui.first_run.notice import Notice
from alltracker.ui.medicines.question_box import QuestionBox
from alltracker.ui.medicines.questions import refused, sentence
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.discard import DiscardQuestion
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form

WIDTH: Final = 920
"""How wide such a dialog is at 100 %, in pixels."""


class MedicineSheet(SheetDialog):
    """Saves once through the deeds; a question stands above the buttons until it is answered.

    A dialog overrides ``accept``, asks with ``asked`` and saves with ``put``.
    """

    saved = Signal(str)

    def __init__(
        self, around: Surroundings, title: str, parent: QWidget | None, *, width: int = WIDTH
    ) -> None:
        self._width = width
        super().__init__(around.theme, title, parent=parent)
        self.around = around
        self.medicine: Any = None
        """What the dialog is about; None for a new one."""
        self.notice = Notice(around.theme)
        self.question = QuestionBox(around.theme)
        self._accepted: set[str] = set()
        self._asked: dict[str, DoseQuestion] = {}
        self._written = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self._frame.layout()
        assert isinstance(column, QVBoxLayout)
        for widget in (self.notice, self.question):
            column.insertWidget(column.count() - 1, widget)
        self.question.kept.connect(self._keep)
        self.question.left.connect(self._go_back)
        self.question.used.connect(self._use)

    def first_stop(self) -> QWidget:
        """Return where writing goes on after a question."""
        raise NotImplementedError

    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the form and the editor of an attribute of a row, None where it has none."""
        del name
        return None

    def note_edit(self) -> None:
        """Remember that something was written; a question of before is over."""
        self._written = True
        self.question.hide()
        self.notice.say("")

    @override
    def reject(self) -> None:
        """Close; ask first when something was written."""
        if not self._written:
            super().reject()
            return
        question = DiscardQuestion(self.around, self)
        question.accepted.connect(self._discard)
        question.open()

    def use_words(self, question: DoseQuestion) -> str:
        """Return what a button says that takes the number a question suggests; "" for none."""
        del question
        return ""

    def use(self, suggestion: float) -> None:
        """Take the number that a question suggested."""

    def asked(self, questions: Sequence[DoseQuestion]) -> bool:
        """Return whether nothing is left to be asked; else ask, above the buttons."""
        wrong = {one.field: one.message for one in questions if refused(one)}
        if wrong:
            self.show_problems(wrong)
            return False
        said = {sentence(one, self.around): one for one in questions}
        self._asked = {text: one for text, one in said.items() if text not in self._accepted}
        if not self._asked:
            return True
        first = next(iter(self._asked.values()))
        offered = first.suggestion is not None
        self.question.ask(list(self._asked), self.use_words(first) if offered else "")
        return False

    def put(self, label: Message, rows: Sequence[Record], remove: Sequence[Record] = ()) -> bool:
        """Save rows as one step, or show in its field what cannot be."""
        self.notice.say("")
        try:
            if self._gone():
                self.notice.say(self.tr("This medicine is not in the record any more."))
                return False
            self.around.deeds.save(label, rows, remove=remove)
        except InvalidRow as problem:
            self.show_problems({one.field: one.message for one in problem.problems})
            return False
        except KnownProblem as problem:
            self.notice.say(self.around.language.say(problem.message))
            return False
        self._written = False
        return True

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Show each problem at the editor of its attribute, the rest above the buttons."""
        rest: list[str] = []
        first: QWidget | None = None
        for name, message in problems.items():
            said = self.around.language.say(message)
            found = self.editor_of(name)
            if found is None:
                rest.append(said)
                continue
            form, editor = found
            self.show_wrong(form, editor, Problem(said))
            first = first or editor
        self.notice.say("\n".join(rest))
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_wrong(self, form: Form | None, editor: QWidget, problem: Problem) -> None:
        """Show a problem in its field."""
        if form is not None:
            form.set_error(editor, problem)

    @override
    def _follow(self) -> None:
        super()._follow()
        most = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(self._theme.px(self._width), most))

    def _gone(self) -> bool:
        """Return whether the medicine was taken out of the record since the dialog was opened."""
        known = self.medicine
        return known is not None and self.around.store.get(Medicine, known.id) is None

    def _keep(self) -> None:
        self._accepted.update(self._asked)
        self.accept()

    def _use(self) -> None:
        first = next(iter(self._asked.values()), None)
        if first is not None and first.suggestion is not None:
            self.use(first.suggestion)
        self._go_back()

    def _go_back(self) -> None:
        """Go to what the first question is about."""
        first = next(iter(self._asked.values()), None)
        found = self.editor_of(first.field) if first is not None else None
        stop = found[1] if found is not None and first is not None else self.first_stop()
        if first is not None and first.field == "pattern":
            stop = self.first_stop()
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _discard(self) -> None:
        self._written = False
        self.reject()
