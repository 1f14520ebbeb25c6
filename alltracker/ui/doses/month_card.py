"""The card of a medicine's month: which medicine, which month, its days, and the sums."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.dose_days import DoseLine, DoseState
from alltracker.care.dose_words import short_name
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.db.columns import Record
from alltracker.db.dose_queries import Prescribed, prescribed
from alltracker.db.dose_rows import Said, Which
from alltracker.ui.doses.card import READ
from alltracker.ui.doses.desk import DoseDesk, said_now, wall
from alltracker.ui.doses.guard import GuardRow, Question
from alltracker.ui.doses.month_grid import DoseMonth
from alltracker.ui.doses.month_legend import MonthLegend
from alltracker.ui.doses.month_read import MonthOfDoses, month_of_doses
from alltracker.ui.doses.month_words import MonthWords
from alltracker.ui.doses.read import at_home, which_of
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.month_days import first_of_month

_CHOOSER = 130


class MonthCard(Card):
    """Shows and ticks the doses of one medicine, month by month."""

    medicine_chosen = Signal(str)
    """Another medicine is shown, by its id."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, " ", parent=parent)
        theme, language = around.theme, around.language
        self._around = around
        self._desk = DoseDesk(around, self)
        self._words = MonthWords(language)
        self._patient: Any = None
        self._plan = Prescribed()
        self._month = first_of_month(today())
        self._medicine_id = ""
        self._shown: MonthOfDoses | None = None
        self._guard: GuardRow | None = None
        self._pending: tuple[Question, Which, Said] | None = None
        self.adherence = self.add_link(self.tr("Adherence"))
        self.chooser = ChoiceField(theme)
        self.before = IconButton(theme, "chevron-left", self.tr("Month before"))
        self.after = IconButton(theme, "chevron-right", self.tr("Month after"))
        self.grid = DoseMonth(theme, language)
        self.legend = MonthLegend(theme)
        self._guard_place = QVBoxLayout()
        self._set_up()
        self._wire()

    def show_patient(self, patient: Any) -> None:
        """Show a month of a patient's medicine: the one of this day."""
        self._patient = patient
        self._desk.patient_id = patient.id
        self._month = first_of_month(today())
        self._medicine_id = ""
        self.look()

    def show_medicine(self, medicine_id: str) -> None:
        """Show another medicine in the same month."""
        if medicine_id != self._medicine_id:
            self._medicine_id = medicine_id
            self.look()

    def show_month(self, month: dt.date) -> None:
        """Show the month of a day."""
        self._month = first_of_month(month)
        self._show()

    def look(self) -> None:
        """Read and show the month as it stands."""
        if self._patient is None:
            return
        self._plan = prescribed(self._around.store, self._patient.id)
        offered = self._offered()
        self.setVisible(bool(offered))
        if not offered:
            self._shown = None
            return
        ids = [row.id for row in offered]
        if self._medicine_id not in ids:
            self._medicine_id = ids[0]
        self.chooser.set_options([(row.id, short_name(row)) for row in offered])
        self.chooser.set_value(self._medicine_id)
        self.chooser.setVisible(len(offered) > 1)
        self._show()

    def refresh(self, kinds: frozenset[type[Record]]) -> None:
        """Read again what a step changed."""
        if kinds & READ:
            self.look()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        guard = [self._guard.no, self._guard.yes] if self._guard else []
        head = [self.adherence, self.chooser, self.before, self.after, self.grid]
        return [*head, *guard, *self.legend.stops()]

    @property
    def guard(self) -> GuardRow | None:
        """The question that is open."""
        return self._guard

    @property
    def shown(self) -> MonthOfDoses | None:
        """The month that is shown."""
        return self._shown

    def _set_up(self) -> None:
        self.chooser.setAccessibleName(self.tr("Medicine"))
        self.chooser.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._follow_size()
        for widget in (self.chooser, self.before, self.after):
            self.add_to_head(widget)
        self.body.addWidget(self.grid)
        self.body.addLayout(self._guard_place)
        self.body.addWidget(self.legend)
        self.body.addStretch(1)

    def _wire(self) -> None:
        self.chooser.edited.connect(self._choose)
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.grid.month_changed.connect(self._follow_grid)
        self.grid.day_opened.connect(self._open)
        self.grid.told.connect(self._tell)
        self.grid.take_back_asked.connect(self._take_back)
        self.adherence.clicked.connect(self._open_adherence)
        self.legend.fill_asked.connect(self._open_fill)
        self._theme.changed.connect(self._follow_size)
        for first, second in itertools.pairwise(self.stops()):
            QWidget.setTabOrder(first, second)

    def _follow_size(self) -> None:
        self.chooser.setMaximumWidth(self._theme.px(_CHOOSER))

    def _offered(self) -> list[Any]:
        """Return the medicines at home, those with most changes first, then the others."""
        home = at_home(self._plan.medicines, today())
        ids = {row.id for row in home}
        rest = [row for row in self._plan.medicines if row.id not in ids]
        return [*sorted(home, key=self._changes, reverse=True), *rest]

    def _changes(self, medicine: Any) -> int:
        return sum(order.medicine_id == medicine.id for order in self._plan.orders)

    def _show(self) -> None:
        medicine = self._plan.medicine(self._medicine_id)
        if medicine is None:
            return
        self._end_guard()
        store = self._around.store
        self._shown = shown = month_of_doses(store, self._plan, medicine, self._month, wall())
        self.set_title(self._words.title(shown))
        self.grid.show_month(shown)
        self.legend.show_sums(
            self._words.sums(shown), self._words.held(shown), unticked=len(shown.unticked())
        )

    def _choose(self) -> None:
        self.show_medicine(str(self.chooser.value()))
        self.medicine_chosen.emit(self._medicine_id)

    def _follow_grid(self) -> None:
        self.show_month(self.grid.month)

    def _go_before(self) -> None:
        self.grid.go_months(-1)

    def _go_after(self) -> None:
        self.grid.go_months(1)

    def _line(self, day: dt.date) -> DoseLine | None:
        """Return the dose of a day that keys are about: the first that waits, else the last."""
        found = self._shown.day(day) if self._shown is not None else None
        lines = [line for line in found.lines if line.due is not None] if found else []
        waiting = [line for line in lines if line.state in {DoseState.OPEN, DoseState.AHEAD}]
        return next(iter(waiting or reversed(lines)), None)

    def _tell(self, day: dt.date, status: DoseStatus) -> None:
        """Note what became of a day's dose, or ask first; nothing is noted of days to come."""
        line = self._line(day)
        if line is None or day > today():
            return
        which = which_of(line)
        said = said_now(which, status)
        question = self._desk.question(which, said)
        if question is not None:
            self._ask(question, which, said)
        elif line.told is not None:
            self._desk.correct(line.told, which, said)
        else:
            self._desk.tick(which, said)

    def _take_back(self, day: dt.date) -> None:
        line = self._line(day)
        if line is not None and line.doses:
            self._desk.take_back(which_of(line), line.doses)

    def _open(self, day: dt.date) -> None:
        """Open the form of a day's dose; on a day to come only of one that is due."""
        from alltracker.ui.doses.dialog import DoseDialog  # noqa: PLC0415 - start-up time

        medicine = self._plan.medicine(self._medicine_id)
        if medicine is None or self._patient is None:
            return
        found = self._shown.day(day) if self._shown is not None else None
        own = next((one for one in (found.lines if found else ()) if one.doses), None)
        line = self._line(day) or own
        if line is None and day > today():
            return
        dialog = DoseDialog(self._around, self._patient, self.window())
        if line is not None:
            dialog.show_dose(which_of(line), line.told)
        else:
            dialog.show_dose(Which(medicine, day))
        dialog.finished.connect(self._focus_grid)
        dialog.open()

    def _open_adherence(self) -> None:
        from alltracker.ui.doses.adherence_dialog import AdherenceDialog  # noqa: PLC0415 - seldom

        if self._patient is not None:
            AdherenceDialog(self._around, self._patient, self._medicine_id, self.window()).open()

    def _open_fill(self) -> None:
        from alltracker.ui.doses.fill_dialog import FillDialog  # noqa: PLC0415 - seldom

        if self._shown is not None and self._patient is not None:
            dialog = FillDialog(self._around, self._patient, self._shown, self.window())
            dialog.finished.connect(self._focus_grid)
            dialog.open()

    def _focus_grid(self) -> None:
        self.grid.setFocus()

    def _ask(self, question: Question, which: Which, said: Said) -> None:
        self._end_guard()
        self._pending = (question, which, said)
        self._guard = GuardRow(self._theme, question, self)
        self._guard.left.connect(self._leave)
        self._guard.confirmed.connect(self._confirm)
        self._guard_place.addWidget(self._guard)
        self._guard.show()
        QWidget.setTabOrder(self.grid, self._guard.no)
        QWidget.setTabOrder(self._guard.no, self._guard.yes)
        self._guard.take_focus()

    def _leave(self) -> None:
        self._end_guard()
        self.grid.setFocus()

    def _confirm(self) -> None:
        pending = self._pending
        self._leave()
        if pending is not None:
            self._desk.answer(*pending)

    def _end_guard(self) -> None:
        guard, self._guard, self._pending = self._guard, None, None
        if guard is not None:
            self._guard_place.removeWidget(guard)
            guard.hide()
            guard.deleteLater()
