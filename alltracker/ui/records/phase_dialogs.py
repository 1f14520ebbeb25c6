"""Starting and ending a phase, and the planned end of treatment: small dialogs, one step each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import DelayReason
from alltracker.care.phases import phase_name
from alltracker.care.phases_moves import PhaseProblem
from alltracker.care.rows import PhaseRow
from alltracker.care.slip import TARGET_KEY, Move
from alltracker.care.slip_parts import Span
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Patient, Plan
from alltracker.db.problems import InvalidRow
from alltracker.db.slip_rows import slip_view
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.kinds_phases import name_in
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.phase_steps import (
    StartStep,
    changed_rows,
    end_changes,
    start_step,
)
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField


class StepDialog(SheetDialog):
    """A dialog that asks for a day and saves one step."""

    def __init__(self, around: Surroundings, title: str, text: str, parent: QWidget) -> None:
        super().__init__(around.theme, title, text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self.form = Form(around.theme)
        self.day = DayField(around.theme, around.language, whole=True, needed=True)
        self.body.addWidget(self.form)

    def finish(self, label: Message, rows: Sequence[Record], remove: Sequence[Record] = ()) -> bool:
        """Save and remove rows as one step; show at the day what cannot be."""
        try:
            self._around.deeds.save(label, rows, remove=remove)
        except InvalidRow as problem:
            self.show_problem(problem.message)
            return False
        return True

    def show_problem(self, message: Message) -> None:
        """Say at the day why the step cannot be."""
        self.form.set_error(self.day, Problem(self._around.language.say(message)))
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)


class StartPhaseDialog(StepDialog):
    """Begins a phase on a day: ends the one going on, and moves later plans if that is wanted."""

    def __init__(
        self, around: Surroundings, patient: Patient, phase: PhaseRow, parent: QWidget
    ) -> None:
        name = name_in(phase, around.language)
        super().__init__(around, "", "", parent)
        title = self.tr("Start this phase: {phase}").format(phase=name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        if not phase.beside:
            self.set_text(self.tr("The phase going on ends the day before."))
        self._view = slip_view(around.store, patient)
        self._phase = phase
        reasons: list[tuple[object, str]] = [(None, self.tr("no reason noted"))]
        reasons += [(reason, around.language.say(word_of(reason))) for reason in DelayReason]
        self.reason = ChoiceField(around.theme, reasons)
        self.move_later = CheckField(around.theme, self.tr("Move the later planned dates along"))
        self.moves = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._fill()
        self._preview()

    @override
    def accept(self) -> None:
        """Save the step and close, or show why it cannot be."""
        if not self.form.check():
            return
        try:
            step = self._step()
        except PhaseProblem as problem:
            self.show_problem(problem.message)
            return
        text = QT_TRANSLATE_NOOP("kinds", "{phase} begun on {day}")
        values = {"phase": phase_name(self._phase), "day": self.day.day()}
        if self.finish(Message(CONTEXT, text, values), step.put, step.remove):
            super().accept()

    def _fill(self) -> None:
        self.form.add(self.tr("First day"), self.day)
        self.form.add(self.tr("If it begins late: why"), self.reason)
        self.form.add("", self.move_later)
        self.body.addWidget(self.moves)
        self.body.addStretch(1)
        self.day.set_value(today())
        self.set_deed(self.tr("Start phase"))
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.edited.connect(self._preview)
        self.day.finished.connect(self._preview)

    def _step(self) -> StartStep:
        day = self.day.day()
        assert day is not None
        reason = self.reason.value()
        return start_step(
            self._around.store,
            self._view,
            self._phase,
            day,
            reason if isinstance(reason, DelayReason) else None,
            move_later=self.move_later.value(),
        )

    def _preview(self) -> None:
        """Say which planned dates move, before anything is saved."""
        lines: list[str] = []
        day = self.day.day()
        planned = self._phase.planned_start
        if day is not None and planned is not None and day != planned:
            lines.append(self._delay(day, planned))
            lines += self._move_lines()
        self.moves.setText("\n".join(lines))
        self.move_later.setEnabled(bool(day and planned and day != planned))

    def _delay(self, day: dt.date, planned: dt.date) -> str:
        days = (day - planned).days
        if days > 0:
            return self.tr("%n day(s) later than planned.", "", days)
        return self.tr("%n day(s) earlier than planned.", "", -days)

    def _move_lines(self) -> list[str]:
        if not self.move_later.value():
            return [self.tr("All planned dates stay as they are.")]
        try:
            slip = self._step().slip
        except PhaseProblem as problem:
            return [self._around.language.say(problem.message)]
        moving = slip.moving if slip else ()
        later = [self._line(move) for move in moving if self._moves(move)]
        return later or [self.tr("No planned date moves.")]

    def _moves(self, move: Move) -> bool:
        """Return whether a line moves a planned day; the phase's own first planned day stays."""
        return move.key != TARGET_KEY or bool(move.before and move.before[1])

    def _line(self, move: Move) -> str:
        words = self.tr("{phase}: from {before} to {after}")
        before, after = move.before, move.after
        if move.key == TARGET_KEY and before and after:
            before, after = (before[1] or before[0], None), (after[1] or after[0], None)
            words = self.tr("{phase}, last day: from {before} to {after}")
        return words.format(
            phase=self._around.language.value(move.what),
            before=self._span(before),
            after=self._span(after),
        )

    def _span(self, days: Span | None) -> str:
        said = [self._around.language.day(day) for day in days or () if day is not None]
        return " \N{EN DASH} ".join(said)


class EndPhaseDialog(StepDialog):
    """Ends a phase on a day."""

    def __init__(self, around: Surroundings, phase: PhaseRow, parent: QWidget) -> None:
        super().__init__(around, "", "", parent)
        title = self.tr("End this phase: {phase}").format(phase=name_in(phase, around.language))
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._phase = phase
        self.form.add(self.tr("Last day"), self.day)
        self.day.set_value(today())
        self.set_deed(self.tr("End phase"))
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def accept(self) -> None:
        """Save the step and close, or show why it cannot be."""
        day = self.day.day()
        if not self.form.check() or day is None:
            return
        try:
            changes = end_changes(self._phase, day)
        except PhaseProblem as problem:
            self.show_problem(problem.message)
            return
        text = QT_TRANSLATE_NOOP("kinds", "{phase} ended on {day}")
        label = Message(CONTEXT, text, {"phase": phase_name(self._phase), "day": day})
        if self.finish(label, changed_rows(self._around.store, changes)):
            super().accept()


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
