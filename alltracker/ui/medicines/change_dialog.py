"""A dose change: old and new beside each other, from which day, why, and who said so."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_slips import DoseQuestion
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder
from alltracker.ui.medicines.old_and_new import OldAndNew
from alltracker.ui.medicines.order_sheet import OrderSheet
from alltracker.ui.medicines.schedule_editor import ScheduleEditor
from alltracker.ui.medicines.unit_words import many_of
from alltracker.ui.medicines.ways import Schedule
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Rule
from alltracker.ui.widgets.segmented import Segmented


class Aim(StrEnum):
    """What the dialog is opened for."""

    CHANGE = "change"
    RESTART = "restart"
    EDIT = "edit"
    FIRST = "first"
    """The medicine has no schedule yet."""


_LABELS: Final = {
    Aim.CHANGE: QT_TRANSLATE_NOOP("medicines", "Dose of {name} changed"),
    Aim.RESTART: QT_TRANSLATE_NOOP("medicines", "{name} restarted"),
    Aim.EDIT: QT_TRANSLATE_NOOP("medicines", "Entry about {name} saved"),
    Aim.FIRST: QT_TRANSLATE_NOOP("medicines", "Schedule of {name} saved"),
}
_SAME, _OTHER = "same", "other"


class DoseChangeDialog(OrderSheet):
    """Writes a new order, or corrects one; what was ordered before stays in the history."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        medicine: Any,
        parent: QWidget | None,
        *,
        order: Any = None,
        restart: bool = False,
    ) -> None:
        super().__init__(around, patient, medicine, parent, order=order)
        self._before = order or self._book.dose_order(medicine)
        self.aim = self._aim(restart=restart)
        self.same = Segmented(
            around.theme,
            [(_SAME, self.tr("Same dose as before")), (_OTHER, self.tr("Another dose"))],
            name=self.tr("Which dose"),
        )
        self.beside = OldAndNew(around.theme, around.language, medicine.unit)
        self.schedule = ScheduleEditor(around.theme, around.language)
        self._fill()
        self._show_before()
        self._connect()
        self._follow_choice()
        self._written = False

    @override
    def first_stop(self) -> QWidget:
        """Return the schedule."""
        fields = self.schedule.fields
        return fields.starts if self._keeps_dose() else fields.way

    @override
    def checked(self) -> bool:
        """Return whether the schedule can be saved, and show what is wrong."""
        return self.schedule.checked() and self._begins_after_hold()

    @override
    def label_text(self) -> str:
        """Return what the toast says."""
        return _LABELS[self.aim]

    @override
    def made(self) -> DoseOrder | None:
        """Return the order as it stands in the dialog."""
        schedule = self.schedule.schedule()
        if schedule is None:
            return None
        return self._order_with(self._values(schedule))

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the order."""
        editor = self.schedule.editor_of_row(name)
        return super().editor_of(name) if editor is None else (None, editor)

    @override
    def show_wrong(self, form: Form | None, editor: QWidget, problem: Problem) -> None:
        """Show a problem in its field, of the schedule or below it."""
        if form is None:
            self.schedule.show_problem(editor, problem)
        else:
            super().show_wrong(form, editor, problem)

    def _aim(self, *, restart: bool) -> Aim:
        if self._order is not None:
            return Aim.EDIT
        if self._before is None:
            return Aim.FIRST
        return Aim.RESTART if restart else Aim.CHANGE

    def _title_text(self) -> str:
        return {
            Aim.CHANGE: self.tr("Change the dose: {name}"),
            Aim.RESTART: self.tr("Restart: {name}"),
            Aim.EDIT: self.tr("Correct an entry: {name}"),
            Aim.FIRST: self.tr("Schedule: {name}"),
        }[self.aim].format(name=short_name(self.medicine))

    def _fill(self) -> None:
        self.set_title(self._title_text())
        if self.aim in {Aim.CHANGE, Aim.RESTART}:
            self.set_text(self.tr("Write down what your team said. The dose before stays noted."))
        for widget in (self.beside, self.same, self.schedule, Rule(), self.reasons):
            self.body.addWidget(widget)
        self.same.set_value(_SAME)
        self.same.setVisible(self.aim is Aim.RESTART)
        self.beside.setVisible(self.aim in {Aim.CHANGE, Aim.RESTART})
        self.set_deed(self.tr("Save"))

    def _show_before(self) -> None:
        unit = self.medicine.unit
        self.schedule.set_units(many_of(unit, self.around.language), unit)
        before, book = self._before, self._book
        full = book.full_weekly(self.medicine)
        pattern = None if before is None else book.orders.pattern(before)
        if before is not None and pattern is not None and not pattern.held:
            editing = self.aim is Aim.EDIT
            shown = Schedule(
                pattern,
                before.starts_on if editing else today(),
                before.ends_on if editing else None,
                before.full_weekly if editing else None,
                before.most_doses,
                before.most_amount,
                before.least_hours,
            )
            self.schedule.show_schedule(shown, None if editing else full)
            self.beside.show_old(pattern, full)
        if self._order is not None:
            self.reasons.show_order(self._order)
        self._show_new()
        first = self.same if self.aim is Aim.RESTART else self.schedule.fields.way
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.schedule.edited.connect(self._note_schedule)
        self.same.edited.connect(self._choose)

    def _note_schedule(self) -> None:
        self.note_edit()
        self._show_new()

    def _choose(self) -> None:
        self.note_edit()
        self._follow_choice()

    def _follow_choice(self) -> None:
        """Show only the first day where the dose of before goes on."""
        self.schedule.set_only_days(only=self._keeps_dose())

    def _keeps_dose(self) -> bool:
        return self.aim is Aim.RESTART and self.same.value() == _SAME

    def _show_new(self) -> None:
        schedule = self.schedule.schedule()
        full = self.schedule.fields.full.value() or self._book.full_weekly(self.medicine)
        self.beside.show_new(schedule.pattern if schedule is not None else None, full)

    def _begins_after_hold(self) -> bool:
        """Return whether a restart begins once the hold has begun; else say so."""
        hold = self._book.orders.on(self.medicine.id, today())
        start = self.schedule.fields.starts.day()
        if self.aim is not Aim.RESTART or hold is None or start is None:
            return True
        if start >= hold.starts_on:
            return True
        words = self.tr("The hold began on {day}. A restart comes after it.")
        day = self.around.language.day(hold.starts_on)
        self.schedule.show_problem(self.schedule.fields.starts, Problem(words.format(day=day)))
        return False

    @override
    def use_words(self, question: DoseQuestion) -> str:
        """Return what a button says that takes the suggested amount."""
        return self.schedule.use_words(question.suggestion, self.medicine.unit)

    @override
    def use(self, suggestion: float) -> None:
        """Write the suggested amount."""
        self.schedule.use_amount(suggestion)

    def _values(self, schedule: Schedule) -> dict[str, Any]:
        full = schedule.full_weekly
        if self.aim is not Aim.EDIT and full == self._book.full_weekly(self.medicine):
            full = None  # the one named before holds on
        return {
            "pattern": schedule.pattern.text(),
            "starts_on": schedule.starts_on,
            "ends_on": schedule.ends_on,
            "full_weekly": full,
            "most_doses": schedule.most_doses,
            "most_amount": schedule.most_amount,
            "least_hours": schedule.least_hours,
        }
