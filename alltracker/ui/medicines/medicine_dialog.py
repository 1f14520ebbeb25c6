"""A medicine to add, with its schedule, or to correct."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_slips import DoseQuestion
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder, Medicine
from alltracker.ui.medicines.book import MedicineBook
from alltracker.ui.medicines.medicine_form import MedicineFields
from alltracker.ui.medicines.questions import (
    correction_questions,
    medicine_questions,
    order_questions,
)
from alltracker.ui.medicines.schedule_editor import ScheduleEditor
from alltracker.ui.medicines.sheet import MedicineSheet
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Rule, Text
from alltracker.ui.widgets.ticks import CheckField


class MedicineDialog(MedicineSheet):
    """``change_asked``: the dose of the medicine is to be changed instead."""

    change_asked = Signal()

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        medicine: Medicine | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(around, "", parent)
        self.medicine = medicine
        self._patient = patient
        self._id = medicine.id if medicine is not None else Medicine(patient_id="", name="").id
        theme = around.theme
        lookups = Lookups(around, patient)
        self.fields = MedicineFields(around, lookups, medicine)
        self.with_schedule = CheckField(theme, self.tr("Write its schedule now"))
        self._heading = Text(theme, self.tr("Schedule"), TextStep.CARD_TITLE)
        self.schedule = ScheduleEditor(theme, around.language)
        self.said_by = TextField(theme)
        self.said = Form(theme)
        self.said.add(self.tr("Said by"), self.said_by)
        self.said_by.suggest(lookups.own_values(DoseOrder, "said_by"))
        self._fill()
        self._connect()
        self._written = False

    @override
    def first_stop(self) -> QWidget:
        """Return the name, or the schedule while one is written."""
        return self.schedule.fields.way if self._scheduling() else self.fields.name

    @override
    def accept(self) -> None:
        """Ask what has to be asked, save and close; or show what is wrong."""
        good = self.fields.check()
        planned = not self._scheduling() or self.schedule.checked()
        if not good:
            self.fields.check()  # the first mistake has the focus
        if not good or not planned:
            return
        row, order = self.made()
        if not self.asked(self._questions(row, order)):
            return
        text = QT_TRANSLATE_NOOP("medicines", "{name} saved")
        rows: list[Record] = [row] if order is None else [row, order]
        if self.put(Message("medicines", text, {"name": short_name(row)}), rows):
            self.saved.emit(row.id)
            super().accept()

    def made(self) -> tuple[Medicine, DoseOrder | None]:
        """Return the medicine and, where one is written, its first order."""
        known: dict[str, Any] = {"id": self._id, "patient_id": self._patient.id}
        if self.medicine is not None:
            known = values_of(self.medicine)
        values = self.fields.values()
        schedule = self.schedule.schedule() if self._scheduling() else None
        if self.medicine is None:
            values["started_on"] = schedule.starts_on if schedule is not None else None
        row = Medicine(**(known | values))
        if schedule is None:
            return row, None
        order = DoseOrder(
            patient_id=self._patient.id,
            medicine_id=row.id,
            starts_on=schedule.starts_on,
            ends_on=schedule.ends_on,
            pattern=schedule.pattern.text(),
            said_by=self.said_by.value(),
            full_weekly=schedule.full_weekly,
            most_doses=schedule.most_doses,
            most_amount=schedule.most_amount,
            least_hours=schedule.least_hours,
        )
        return row, order

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the medicine or of its order."""
        editors = self.fields.editors()
        if name in editors and editors[name].isVisibleTo(self):
            return self.fields, editors[name]
        editor = self.schedule.editor_of_row(name) if self._scheduling() else None
        return None if editor is None else (None, editor)

    @override
    def show_wrong(self, form: Form | None, editor: QWidget, problem: Problem) -> None:
        """Show a problem in its field, of the medicine or of the schedule."""
        if form is None:
            self.schedule.show_problem(editor, problem)
        else:
            super().show_wrong(form, editor, problem)

    def _fill(self) -> None:
        adding = self.medicine is None
        title = self.tr("Add a medicine")
        if self.medicine is not None:
            title = self.tr("Medicine: {name}").format(name=short_name(self.medicine))
        self.set_title(title)
        self.body.addWidget(self.fields)
        for widget in (Rule(), self.with_schedule, self._heading, self.schedule, self.said):
            self.body.addWidget(widget)
            widget.setVisible(adding)
        if self.medicine is not None:
            self.fields.show_medicine(self.medicine)
            change = self.add_button(self.tr("Change the dose"))
            change.clicked.connect(self._ask_change)
        self.with_schedule.set_value(True)
        self._show_units()
        self._show_schedule()
        self.set_deed(self.tr("Save"))
        self.fields.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        for form in (self.fields, self.schedule, self.said):
            form.edited.connect(self.note_edit)
        self.with_schedule.edited.connect(self._show_schedule)
        self.fields.unit_changed.connect(self._show_units)
        self.fields.in_clinic.edited.connect(self._follow_clinic)

    def _scheduling(self) -> bool:
        return self.medicine is None and self.with_schedule.value()

    def _show_units(self) -> None:
        unit = self.fields.unit.value()
        self.schedule.set_units(self.fields.unit_words(), unit)

    def _show_schedule(self) -> None:
        for widget in (self._heading, self.schedule, self.said):
            widget.setVisible(self._scheduling())

    def _follow_clinic(self) -> None:
        """Leave the schedule away at first for what the team gives: each dose is noted there."""
        if self.medicine is None:
            self.with_schedule.set_value(not self.fields.in_clinic.value())
            self._show_schedule()

    def _ask_change(self) -> None:
        self.reject()
        if not self.isVisible():
            self.change_asked.emit()

    def _questions(self, row: Medicine, order: DoseOrder | None) -> list[DoseQuestion]:
        book = MedicineBook(self.around.store, self._patient.id, today())
        found = medicine_questions(row) + correction_questions(book, self.medicine, row)
        if order is not None:
            found += order_questions(book, row, order)
        return found

    @override
    def use_words(self, question: DoseQuestion) -> str:
        """Return what a button says that takes the suggested amount."""
        return self.schedule.use_words(question.suggestion, self.fields.unit.value())

    @override
    def use(self, suggestion: float) -> None:
        """Write the suggested amount."""
        self.schedule.use_amount(suggestion)
