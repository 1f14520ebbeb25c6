"""Starting and ending a phase, and the planned end of treatment: small dialogs, one step each."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.rows import PhaseRow
from alltracker.care.slip_aim import end_is_set
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import values_of
from alltracker.db.models import Patient, Plan
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.phase_step_dialog import MovingDialog, StepDialog
from alltracker.ui.records.phase_steps import PhaseStep, end_step, start_step
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField


class StartPhaseDialog(MovingDialog):
    """Begins a phase on a day: ends the one going on, and moves later plans if that is wanted."""

    def __init__(
        self, around: Surroundings, patient: Patient, phase: PhaseRow, parent: QWidget
    ) -> None:
        super().__init__(around, patient, phase, parent)
        if not phase.beside:
            self.set_text(self.tr("The phase going on ends the day before."))

    @override
    def _title_for(self, phase: str) -> str:
        return self.tr("Start this phase: {phase}").format(phase=phase)

    @override
    def _labels(self) -> tuple[str, str, str]:
        return self.tr("First day"), self.tr("If it begins late: why"), self.tr("Start phase")

    @override
    def _done(self) -> str:
        return QT_TRANSLATE_NOOP("kinds", "{phase} begun on {day}")

    @override
    def _planned(self) -> dt.date | None:
        return self._phase.planned_start

    @override
    def _step(self) -> PhaseStep:
        day = self.day.day()
        assert day is not None
        later = self.move_later.value()
        store, reason = self._around.store, self._reason()
        return start_step(store, self._view, self._phase, day, reason, move_later=later)


class EndPhaseDialog(MovingDialog):
    """Ends a phase on a day, and moves later plans if that is wanted."""

    @override
    def _title_for(self, phase: str) -> str:
        return self.tr("End this phase: {phase}").format(phase=phase)

    @override
    def _labels(self) -> tuple[str, str, str]:
        return self.tr("Last day"), self.tr("If it ends late: why"), self.tr("End phase")

    @override
    def _done(self) -> str:
        return QT_TRANSLATE_NOOP("kinds", "{phase} ended on {day}")

    @override
    def _planned(self) -> dt.date | None:
        return None if end_is_set(self._view, self._phase) else self._phase.planned_end

    @override
    def _step(self) -> PhaseStep:
        day = self.day.day()
        assert day is not None
        later = self.move_later.value()
        store, reason = self._around.store, self._reason()
        return end_step(store, self._view, self._phase, day, reason, move_later=later)


class PlannedEndDialog(StepDialog):
    """The end of treatment that the team gave; an empty day takes it away."""

    def __init__(self, around: Surroundings, lookups: Lookups, parent: QWidget) -> None:
        super().__init__(around, "", "", parent)
        title = self.tr("Planned end of treatment")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(self.tr("The date your team gave. It never moves by itself."))
        self._lookups = lookups
        self._plan = lookups.plan()
        self.day = DayField(around.theme, around.language, whole=True)
        self.note = TextField(around.theme)
        self.form.add(self.tr("Day"), self.day, hint=self.tr("Empty: your team gave none yet"))
        self.form.add(
            self.tr("Note"), self.note, hint=self.tr("Such as: the letter of 12 November")
        )
        if self._plan is not None:
            self.day.set_value(self._plan.planned_end)
            self.note.set_value(self._plan.planned_end_note)
        self.set_deed(self.tr("Save"))
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def accept(self) -> None:
        """Save the day and close, or show why it cannot be."""
        if not self.form.check():
            return
        plan = self._plan or Plan(patient_id=self._lookups.patient.id)
        values: dict[str, Any] = values_of(plan)
        values |= {"planned_end": self.day.day(), "planned_end_note": self.note.value()}
        text = QT_TRANSLATE_NOOP("kinds", "Planned end of treatment saved")
        if self.finish(Message(CONTEXT, text), [Plan(**values)]):
            super().accept()
