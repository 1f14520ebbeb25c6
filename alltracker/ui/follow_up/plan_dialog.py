"""The visit plan to be changed: its stages, more of them, or a published schedule instead."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.follow_up_rows import replaced_stages
from alltracker.db.models import Patient, VisitStage
from alltracker.ui.follow_up.stage_form import StageForm
from alltracker.ui.follow_up.template_choice import TemplateChoice
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.discard import DiscardQuestion
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text

_WIDTH: Final = 760


class PlanDialog(SheetDialog):
    """Changes the stages; saved as one step, nothing before."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, self.tr("The visit plan"), parent=parent)
        self._around = around
        self._patient = patient
        self.forms: list[StageForm] = []
        self._written = False
        self._stages = QVBoxLayout()
        self._none = Text(around.theme, self.tr("No stage yet."), ink="muted", wraps=True)
        self.more = Button(around.theme, self.tr("Add a stage"), icon="plus", room="card")
        self.start_over = Button(around.theme, self.tr("Take a published schedule…"), room="card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill()
        self.more.clicked.connect(self.add_stage)
        self.start_over.clicked.connect(self._choose_schedule)

    @override
    def accept(self) -> None:
        """Save the plan, or show in the field what is wrong."""
        if [form for form in self.forms if not form.checked()]:  # each shows its own mistakes
            return
        ordered = sorted(self.forms, key=lambda form: form.made(0).from_months)
        rows = [form.made(position) for position, form in enumerate(ordered)]
        put, remove = replaced_stages(self._around.store, self._patient.id, rows)
        text = QT_TRANSLATE_NOOP("follow_up_page", "Visit plan saved")
        label = Message("follow_up_page", text)
        if self._changed(put, remove) and not self._around.deeds.carry_out(
            label, put=put, remove=remove
        ):
            return
        super().accept()

    @override
    def _follow(self) -> None:
        super()._follow()
        most = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(self._theme.px(_WIDTH), most))

    @override
    def reject(self) -> None:
        """Close; ask first when something was written."""
        if not self._written:
            super().reject()
            return
        question = DiscardQuestion(self._around, self)
        question.accepted.connect(self._discard)
        question.open()

    def add_stage(self) -> None:
        """Add a stage that begins where the last one ends."""
        last = self.forms[-1].made(0) if self.forms else None
        begin = 0 if last is None else last.to_months or last.from_months + 12
        self._add(VisitStage(patient_id=self._patient.id, from_months=begin))
        self.forms[-1].low.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _discard(self) -> None:
        self._written = False
        self.reject()

    def _note_edit(self) -> None:
        self._written = True

    def _changed(self, put: list[Record], remove: list[Record]) -> bool:
        known = {row.id: row for row in self._around.store.all(VisitStage, self._patient.id)}
        return bool(remove) or any(known.get(row.id) != row for row in put)

    def _fill(self) -> None:
        self.set_text(
            self.tr(
                "Write the plan as your clinic gave it. Months are counted from the end of "
                "treatment; a stage without a number expects no day."
            )
        )
        self._stages.setSpacing(self._theme.gap(14))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.more)
        flow.addWidget(self.start_over)
        self.body.addWidget(self._none)
        self.body.addLayout(self._stages)
        self.body.addWidget(buttons)
        rows = self._around.store.all(VisitStage, self._patient.id)
        for row in sorted(rows, key=lambda one: (one.from_months, one.position)):
            self._add(row)
        self._count()
        self.set_deed(self.tr("Save"))
        first: QWidget = self.forms[0].begin if self.forms else self.more
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, row: VisitStage) -> None:
        form = StageForm(self._theme, self._around.language, row)
        form.removal_asked.connect(self._remove)
        form.edited.connect(self._note_edit)
        self.forms.append(form)
        self._stages.addWidget(form)
        self._count()

    def _remove(self) -> None:
        form = self.sender()
        if isinstance(form, StageForm):
            self._drop(form)
            self._written = True
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, form: StageForm) -> None:
        self.forms.remove(form)
        self._stages.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._count()

    def _count(self) -> None:
        self._none.setVisible(not self.forms)
        for number, form in enumerate(self.forms, start=1):
            form.set_number(number)

    def _choose_schedule(self) -> None:
        dialog = ScheduleDialog(self._around, self._patient, self)
        dialog.accepted.connect(self._take_schedule)
        dialog.open()

    def _take_schedule(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, ScheduleDialog):
            for form in list(self.forms):
                self._drop(form)
            for row in dialog.choice.rows():
                self._add(row)
            self._written = True


class ScheduleDialog(SheetDialog):
    """Asks which published schedule is to stand in the place of the stages."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, self.tr("A published schedule"), parent=parent)
        self.choice = TemplateChoice(around, patient)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        most = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(around.theme.px(620), most))
        self.set_text(self.tr("It takes the place of the stages. Nothing is saved yet."))
        self.body.addWidget(self.choice)
        self.set_deed(self.tr("Take it over"))
