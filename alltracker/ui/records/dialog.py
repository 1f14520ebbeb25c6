"""The form of any tracked thing, built from its entry in the registry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.columns import Owned, values_of
from alltracker.db.models import Patient, Temperature
from alltracker.db.problems import InvalidRow
from alltracker.ui.kinds import Field, Kind
from alltracker.ui.kinds_editors import Tick
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.discard import DiscardQuestion
from alltracker.ui.records.editors import EditorFactory, show_in, values_in
from alltracker.ui.records.fever_notice import FeverNotice, show_fever_notice
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Editor, Problem
from alltracker.ui.widgets.form import Form, FormField

_WIDTH: Final = 640


class RecordDialog(SheetDialog):
    """Writes down one row: Enter saves, Ctrl+Enter saves and asks for another, Esc closes.

    Args:
        around: what every page is handed.
        patient: whose row it is.
        kind: the entry of the registry.
        row: the row to change; None for a new one.
        start: values of a new row that are known already.
        parent: the window it stands over.
    """

    saved = Signal(str)
    removed = Signal()
    another_asked = Signal()

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        kind: Kind,
        row: Owned | None = None,
        *,
        start: Mapping[str, object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = kind.labels.edit if row is not None else kind.labels.new
        super().__init__(around.theme, around.language.word("kinds", title), parent=parent)
        self.kind = kind
        self.opener: QObject | None = None
        """Kept alive as long as the form, to open another one."""
        self._around = around
        self._patient = patient
        self._row = row
        self._start = dict(start or {})
        self._lookups = Lookups(around, patient)
        self._factory = self._editor_factory()
        self._editors: dict[Field, QWidget] = {}
        self._typed = False
        self._form = Form(around.theme, columns=2)
        self._fever = FeverNotice(around, self._lookups) if kind.model is Temperature else None
        self._fill()
        self._wire()
        self._show_row()

    def editor(self, name: str) -> QWidget:
        """Return the editor that fills an attribute; raise KeyError for an unknown one."""
        for field, editor in self._editors.items():
            if name in field.names:
                return editor
        raise KeyError(name)

    def field_of(self, name: str) -> FormField:
        """Return the form's field that fills an attribute."""
        return self._form.field(self.editor(name))

    def values(self) -> dict[str, object]:
        """Return what stands in the form, by attribute."""
        values: dict[str, object] = {}
        for field, editor in self._editors.items():
            values |= values_in(field, editor)
        return values

    @property
    def written(self) -> bool:
        """Whether the person wrote or chose anything since the form was opened."""
        return self._typed

    @override
    def accept(self) -> None:
        """Save and close, or show what is wrong and stay open."""
        if self._save():
            super().accept()

    @override
    def reject(self) -> None:
        """Close; ask first when something was written."""
        if not self._typed:
            super().reject()
            return
        question = DiscardQuestion(self._around, self)
        question.accepted.connect(self._discard)
        question.open()

    @override
    def _follow(self) -> None:
        super()._follow()
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(self._theme.px(_WIDTH), screen.width() * 9 // 10))

    def _editor_factory(self) -> EditorFactory:
        """Return what makes the editors."""
        return EditorFactory(self._around, self._lookups)

    def _fill(self) -> None:
        language = self._around.language
        for field in self.kind.fields:
            editor = self._factory.make(self.kind, field)
            self._editors[field] = editor
            self._form.add(
                "" if isinstance(field.editor, Tick) else language.word("kinds", field.label),
                editor,
                unit=self._factory.unit_of(field),
                hint=language.word("kinds", field.hint) if field.hint else "",
                span=2 if field.wide else 1,
            )
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        if self._fever is not None:
            self.body.insertWidget(1, self._fever)
        if self._row is not None:
            delete = self.add_button(self.tr("Delete"), "quiet")
            self._buttons.removeWidget(delete)
            self._buttons.insertWidget(0, delete)
            delete.clicked.connect(self._remove)
        self.set_deed(self.tr("Save"))
        self.set_footnote(self._footnote_text())

    def _wire(self) -> None:
        self._form.edited.connect(self._note_edit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save_and_more)
        for editor in self._editors.values():
            by_key = getattr(editor, "chosen_by_key", None)
            if by_key is not None:
                by_key.connect(self._go_on)

    def _show_row(self) -> None:
        if self._row is not None:
            values = self._shown_values(self._row)
            for field, editor in self._editors.items():
                show_in(field, editor, values)
        else:
            for field, editor in self._editors.items():
                self._show_start(field, editor)
        self._typed = False
        self._judge()
        self._focus_first()

    def _shown_values(self, row: Owned) -> dict[str, Any]:
        """Return what the editors show of a row, by the names of their fields."""
        return values_of(row)

    def _show_start(self, field: Field, editor: QWidget) -> None:
        if field.name in self._start:
            show_in(field, editor, self._start)
        elif (value := self._factory.start_value(field)) is not None:
            show_in(field, editor, {field.name: value})

    def _focus_first(self) -> None:
        """Focus the first field that is needed and not filled, else the first of all."""
        open_fields = [
            (field, editor)
            for field, editor in self._editors.items()
            if field.needed and self._row is None and _is_empty(editor)
        ]
        editor = open_fields[0][1] if open_fields else next(iter(self._editors.values()))
        first = getattr(editor, "first_stop", None)
        stop = first() if first is not None else editor
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _footnote_text(self) -> str:
        if self._row is None:
            return self.tr("Ctrl+Enter saves and opens another.")
        history = self._around.store.history(self._row.id, limit=1)
        if not history:
            return ""
        who, at = history[0].author, history[0].at.astimezone().replace(tzinfo=None)
        words = self.tr("Changed {moment} by {who}") if who else self.tr("Changed {moment}")
        return words.format(moment=self._around.language.value(at), who=who)

    def _discard(self) -> None:
        self._typed = False
        self.reject()

    def _note_edit(self) -> None:
        self._typed = True
        self._judge()

    def _judge(self) -> None:
        if self._fever is not None:
            own = {"id": self._row.id} if self._row is not None else {}
            self._fever.show_values({**self.values(), **own})
            self.set_footnote(self._fever.headline or self._footnote_text())

    def _go_on(self) -> None:
        self.focusNextChild()

    def _save_and_more(self) -> None:
        if self._save():
            self.another_asked.emit()
            super().accept()

    def _save(self) -> bool:
        if not self._form.check():
            return False
        values = self.values()
        if self.kind.check is not None and (problems := self.kind.check(values)):
            self._show_problems({p.field: p.message for p in problems})
            return False
        try:  # reading on the way to saving can fail as well
            row = self._made(values)
            label = self.kind.label(self.kind.labels.saved, row, self._around.language)
            if not self._put(label, [row]):
                return False
        except KnownProblem as problem:
            self._tell(problem)
            return False
        self.saved.emit(row.id)
        if isinstance(row, Temperature):
            self._tell_fever(row)
        return True

    def _put(self, label: Message, rows: Sequence[Owned], remove: Sequence[Owned] = ()) -> bool:
        """Save rows as one step, or show in its field what cannot be."""
        try:
            self._around.deeds.save(label, rows, remove=remove)
        except KnownProblem as problem:
            self._tell(problem)
            return False
        return True

    def _tell(self, problem: KnownProblem) -> None:
        """Say what went wrong in the field it is about, or else at the foot; all stays written."""
        if isinstance(problem, InvalidRow):
            self._show_problems({p.field: p.message for p in problem.problems})
        else:
            self.set_footnote(self._around.language.say(problem.message))

    def _made(self, values: Mapping[str, object]) -> Owned:
        """Return the row as it is to be saved; what the form does not show stays as it was."""
        known: dict[str, Any] = values_of(self._row) if self._row is not None else {}
        if self._row is None:
            known = {**self._start, "patient_id": self._patient.id}
        return self.kind.model(**(known | dict(values)))

    def _show_problems(self, problems: Mapping[str, Message]) -> None:
        first: QWidget | None = None
        for field, editor in self._editors.items():
            message = next((problems[name] for name in field.names if name in problems), None)
            if message is not None:
                self._form.set_error(editor, Problem(self._around.language.say(message)))
                first = first or editor
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.set_footnote(self._around.language.say(next(iter(problems.values()))))

    def _remove(self) -> None:
        assert self._row is not None
        label = self.kind.label(self.kind.labels.removed, self._row, self._around.language)
        goes_along = self.kind.goes_along
        try:
            along = goes_along(self._around.store, self._row) if goes_along else ()
        except KnownProblem as problem:
            self._tell(problem)
            return
        if self._around.deeds.carry_out(label, remove=[self._row, *along]):
            self.removed.emit()
            super().accept()

    def _tell_fever(self, reading: Temperature) -> None:
        if (parent := self.parentWidget()) is not None:
            show_fever_notice(self._around, self._lookups, reading, parent.window())


def _is_empty(editor: QWidget) -> bool:
    assert isinstance(editor, Editor)
    return editor.value() in {None, ""}
