"""A dialog that asks for the day of a step of the way, and moves later plans along if wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

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
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.problems import InvalidRow
from alltracker.db.slip_rows import slip_view
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.phase_steps import PhaseStep
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.editor import Problem
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


class MovingDialog(StepDialog):
    """Asks for the first or last day of a phase; says which planned dates move before it saves."""

    def __init__(
        self, around: Surroundings, patient: Patient, phase: PhaseRow, parent: QWidget
    ) -> None:
        super().__init__(around, "", "", parent)
        self._view = slip_view(around.store, patient)
        self._phase = phase
        reasons: list[tuple[object, str]] = [(None, self.tr("no reason noted"))]
        reasons += [(reason, around.language.say(word_of(reason))) for reason in DelayReason]
        self.reason = ChoiceField(around.theme, reasons)
        self.move_later = CheckField(around.theme, self.tr("Move the later planned dates along"))
        self.moves = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._name(around.language.value(phase_name(phase)))
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
        values = {"phase": phase_name(self._phase), "day": self.day.day()}
        if self.finish(Message(CONTEXT, self._done(), values), step.put, step.remove):
            super().accept()

    def _name(self, phase: str) -> None:
        title = self._title_for(phase)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _fill(self) -> None:
        day, why, deed = self._labels()
        self.form.add(day, self.day)
        self.form.add(why, self.reason)
        self.form.add("", self.move_later)
        self.body.addWidget(self.moves)
        self.body.addStretch(1)
        self.day.set_value(today())
        self.set_deed(deed)
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.edited.connect(self._preview)
        self.day.finished.connect(self._preview)

    def _title_for(self, phase: str) -> str:
        raise NotImplementedError

    def _labels(self) -> tuple[str, str, str]:
        """Return the names of day, reason and deed."""
        raise NotImplementedError

    def _done(self) -> str:
        """Return what is said once it is saved, of {phase} and {day}."""
        raise NotImplementedError

    def _planned(self) -> dt.date | None:
        """Return the day that was planned."""
        raise NotImplementedError

    def _step(self) -> PhaseStep:
        """Return what is saved; raise PhaseProblem when it cannot be."""
        raise NotImplementedError

    def _reason(self) -> DelayReason | None:
        reason = self.reason.value()
        return reason if isinstance(reason, DelayReason) else None

    def _preview(self) -> None:
        """Say which planned dates move, before anything is saved."""
        lines: list[str] = []
        day = self.day.day()
        planned = self._planned()
        if day is not None and planned is not None and day != planned:
            lines.append(self._delay(day, planned))
            lines += self._move_lines()
        self.moves.setText("\n".join(lines))
        self.move_later.setEnabled(bool(day and planned and day != planned))

    def _delay(self, day: dt.date, planned: dt.date) -> str:
        days = (day - planned).days
        if days > 0:
            text = QT_TRANSLATE_NOOP("kinds", "%n day(s) later than planned.", "", 1)
        else:
            text = QT_TRANSLATE_NOOP("kinds", "%n day(s) earlier than planned.", "", 1)
        return self._around.language.say(Message(CONTEXT, text, {}, abs(days)))

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
        """Return whether a line moves a planned day; the one that happens now stays as planned."""
        before, after = move.before, move.after
        own_end = bool(before and after and before[1] and before[1] != after[1])
        return move.key != TARGET_KEY or (own_end and not move.end_only)

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
