"""The sheet that moves a date of the plan: where to, why, and what moves with it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import DelayReason
from alltracker.care.problems import KnownProblem
from alltracker.care.slip import SlipPlan, SlipProblem, SlipTarget, day_of, slip_plan
from alltracker.db.models import Patient
from alltracker.db.slip_rows import slip_rows, slip_view
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.slip.move_list import MoveList
from alltracker.ui.slip.words import moved_label, title, why
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.chips import ChoiceChips
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.info_box import InfoBox
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.side_sheet import SideSheet

_WEEK = 7


class SlipSheet(SideSheet):
    """Moves one date; nothing is written before its button is pressed.

    ``previewed`` carries the SlipPlan at every change for whoever draws it, and None while the date
    cannot be used and once the sheet is closed. A target that cannot be moved is told in the field.
    """

    previewed = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        target: SlipTarget,
        parent: QWidget,
        *,
        to: dt.date | None = None,
    ) -> None:
        self._around = around
        self._view = slip_view(around.store, patient)
        self._target = target
        name = around.language.say(title(self._view, target))
        super().__init__(around.theme, name, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = self._old_day()
        self._chosen: frozenset[str] | None = None
        self.plan: SlipPlan | None = None
        self.form = Form(around.theme)
        self.day = DayField(around.theme, around.language, whole=True)
        self._steps = self._week_buttons()
        self.unknown = Button(around.theme, self.tr("Not known yet"), room="card")
        reasons = [(one, around.language.say(why(one))) for one in DelayReason]
        self.reason = ChoiceChips(around.theme, reasons, name=self.tr("Why?"))
        self.note = TextField(around.theme)
        self.moves = MoveList(around.theme, around.language)
        self.info = InfoBox(around.theme, "flag")
        self._deed = self.set_deed(self.tr("Move"))
        self._fill(to)
        self._wire()
        self._preview()

    @override
    def accept(self) -> None:
        """Save the slip as one step and close."""
        plan = self.plan
        if plan is None or not plan.moves:
            self._preview()
            self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        chosen = self.reason.value()
        reason = chosen if isinstance(chosen, DelayReason) else None
        note = self.note.value().strip()
        label = moved_label(self._view, plan)
        try:
            put, remove = slip_rows(self._around.store, self._view, plan, reason, note)
            self._around.deeds.save(label, put, remove=remove)
        except KnownProblem as problem:
            self._tell(problem)
            return
        super().accept()

    @override
    def done(self, result: int) -> None:
        """Close, and take the drawn places back."""
        super().done(result)
        self.previewed.emit(None)

    def _old_day(self) -> dt.date | None:
        try:
            return day_of(self._view, self._target, today())
        except SlipProblem:
            return None

    def _week_buttons(self) -> tuple[Button, ...]:
        """Return the buttons that choose a day by its distance from the old one."""
        theme = self._around.theme
        later = Button(theme, self.tr("1 week later"), room="card")
        latest = Button(theme, self.tr("2 weeks later"), room="card")
        for weeks, button in enumerate((later, latest), start=1):
            button.setProperty("weeks", weeks)
            button.setVisible(self._before is not None)
        return later, latest

    def _fill(self, to: dt.date | None) -> None:
        self.set_text(self.tr("The plan keeps both dates."))
        self.form.add(self.tr("New date"), self.day)
        chips = FlowLayout()
        chips.setSpacing(self._theme.gap(8))
        for button in (*self._steps, self.unknown):
            chips.addWidget(button)
        self.unknown.setCheckable(True)
        why_and_note = Form(self._theme)
        why_and_note.add(self.tr("Why?"), self.reason)
        why_and_note.add(self.tr("Note"), self.note)
        again = Text(self._theme, self.tr("It can be undone."), TextStep.SMALL, ink="muted")
        self.body.addWidget(self.form)
        self.body.addLayout(chips)
        for widget in (why_and_note, self.moves, self.info):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(again)
        self.day.set_value(to or self._before)
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.day.selectAll()

    def _wire(self) -> None:
        self.day.edited.connect(self._date_typed)
        self.day.finished.connect(self._date_given)
        self.unknown.clicked.connect(self._take_away)
        for button in self._steps:
            button.clicked.connect(self._choose_weeks)
        self.moves.ticked.connect(self._tick)

    def _choose_weeks(self) -> None:
        button = self.sender()
        if self._before is not None and isinstance(button, Button):
            days = dt.timedelta(days=_WEEK * int(button.property("weeks")))
            self.unknown.setChecked(False)
            self.day.set_value(self._before + days)
            self._preview()

    def _take_away(self) -> None:
        """Let the new date be open, or ask for one again."""
        self.day.set_value(None if self.unknown.isChecked() else self._before)
        self.day.setPlaceholderText(self.tr("Not known yet") if self.unknown.isChecked() else "")
        self._preview()

    def _date_typed(self) -> None:
        """Follow the typing; what cannot be is told once the date is finished."""
        if self.day.text().strip():
            self.unknown.setChecked(False)
        self._preview(telling=False)

    def _date_given(self) -> None:
        self._preview()

    def _tick(self, keys: frozenset[str]) -> None:
        self._chosen = keys
        self._preview()

    def _preview(self, *, telling: bool = True) -> None:
        """Show what would move, and say so to whoever draws it."""
        self.plan = self._planned(telling=telling)
        plan = self.plan
        hint = self.tr("Choose another date, and you see here what moves with it.")
        self.moves.show_moves(plan.moves if plan else (), self._before, hint)
        say = self._around.language.say
        self.info.say("\n".join(say(note) for note in plan.notes) if plan else "")
        count = len(plan.moving) if plan else 0
        self._deed.setText(self.tr("Move %n date(s)", "", count) if count else self.tr("Move"))
        self._deed.setEnabled(count > 0)
        self.previewed.emit(plan)

    def _planned(self, *, telling: bool) -> SlipPlan | None:
        """Return what a slip to the date in the field moves; None if it cannot be."""
        to = None if self.unknown.isChecked() else self.day.day()
        if to is None and not self.unknown.isChecked():
            return None
        try:
            plan = slip_plan(self._view, self._target, to, today(), self._chosen)
        except SlipProblem as problem:
            if telling:
                self._tell(problem)
            return None
        self.form.clear_error(self.day)
        return plan

    def _tell(self, problem: KnownProblem) -> None:
        self.form.set_error(self.day, Problem(self._around.language.say(problem.message)))
