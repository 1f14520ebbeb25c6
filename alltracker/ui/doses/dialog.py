"""The form of one dose: noted late, corrected, or given when nobody expected it."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.db.dose_queries import TAKEN, prescribed
from alltracker.db.dose_rows import Said, Which, dose_row
from alltracker.db.models_medicine import Dose
from alltracker.ui.doses.checks import DoseChecks
from alltracker.ui.doses.choices import (
    DoseChoice,
    choices_of,
    givers,
    medicine_words,
    medicines_to_choose,
)
from alltracker.ui.doses.desk import DoseDesk, said_now, wall
from alltracker.ui.doses.form import DoseForm
from alltracker.ui.doses.guard import GuardRow, Question
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text

_WIDTH: Final = 600


class DoseDialog(SheetDialog):
    """Enter saves, Ctrl+Enter saves and asks for another dose, Esc closes.

    A question (a second dose, a day before the prescription) opens in the form itself.
    """

    another_asked = Signal()

    def __init__(self, around: Surroundings, patient: Any, parent: QWidget) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.opener: QObject | None = None
        """Kept alive as long as the form, to open another one."""
        self._around = around
        self._patient = patient
        self._plan = prescribed(around.store, patient.id)
        self._desk = DoseDesk(around, self)
        self._desk.patient_id = patient.id
        self._checks = DoseChecks(around.store, self._plan, around.language, self)
        self._dose: Any = None
        self._choices: list[DoseChoice] = []
        self._guard: GuardRow | None = None
        self._agreed: list[Question] = []
        self.form = DoseForm(around.theme, around.language)
        self._fill()
        self._wire()
        self._name(self.tr("Dose given or not given"))

    def show_first(self) -> None:
        """Begin with the first dose of today that waits, the status and the time being known."""
        form, now = self.form, wall()
        if not form.medicines:
            return
        waiting = [row for row in form.medicines if self._waits(row, now)]
        form.medicine.set_value((waiting or form.medicines)[0])
        self._load_choices()
        form.time.set_value(now.time())
        self._judge()
        first = form.status if len(waiting) == 1 else form.medicine
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _waits(self, medicine: Any, now: dt.datetime) -> bool:
        store, language = self._around.store, self._around.language
        found = choices_of(store, medicine, self._plan, now, now.date(), language)
        return any(one.waits for one in found)

    def show_dose(self, which: Which, dose: Any = None, status: DoseStatus | None = None) -> None:
        """Show one dose, with what is noted of it, or about to be noted as ``status``."""
        self._dose = dose
        form = self.form
        own = next((row for row in form.medicines if row.id == which.medicine.id), None)
        form.medicine.set_value(own)
        form.day.set_value(which.day)
        self._load_choices()
        self._choose(which.slot)
        if dose is not None:
            form.show_row(dose)
            self._name(self.tr("Correct a dose"))
            self._offer_take_back()
        else:
            told = said_now(which, DoseStatus.GIVEN)
            form.time.set_value(told.at)
            if which.day > today():
                self._name(self.tr("A dose to come"))
        if status is not None:
            form.status.set_value(status)
        self._judge()
        self._focus_first(status)

    @override
    def accept(self) -> None:
        """Save and close, or ask, or show what is wrong."""
        if self._save():
            super().accept()

    @override
    def _follow(self) -> None:
        super()._follow()
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(self._theme.px(_WIDTH), screen.width() * 9 // 10))

    def _name(self, title: str) -> None:
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _fill(self) -> None:
        language = self._around.language
        medicines = medicines_to_choose(self._plan, today())
        if not medicines:
            self.body.addWidget(
                Text(
                    self._theme,
                    self.tr("Enter a medicine first, on the page of medicines."),
                    wraps=True,
                )
            )
            self.form.hide()
            self.cancel.setText(self.tr("Close"))
            return
        named = [(row, medicine_words(row, self._plan, language)) for row in medicines]
        self.form.offer(named)
        self.form.by.suggest(givers(self._around.store, self._patient.id))
        self.form.by.set_value(self._around.store.author)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.set_footnote(self.tr("Ctrl+Enter saves and opens another."))
        self.set_deed(self.tr("Save"))

    def _wire(self) -> None:
        form = self.form
        form.medicine.edited.connect(self._load_choices)
        form.day.finished.connect(self._load_choices)
        form.which.edited.connect(self._take_choice)
        form.edited.connect(self._judge)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save_and_more)

    def _load_choices(self) -> None:
        """Offer the doses of the medicine on the day; the first that waits is chosen."""
        medicine, day = self.form.medicine.value(), self.form.day.day()
        if medicine is None or day is None:
            return
        self.form.show_day()
        store, language = self._around.store, self._around.language
        self._choices = choices_of(store, medicine, self._plan, wall(), day, language)  # type: ignore[arg-type]
        self.form.which.set_options([(one, one.words) for one in self._choices])
        waiting = next((one for one in self._choices if one.waits), self._choices[0])
        self.form.which.set_value(waiting)
        self._take_choice()

    def _follow_day(self) -> None:
        """Offer the doses of the day that was typed last, where the field has not told of it."""
        choice = self.form.which.value()
        if isinstance(choice, DoseChoice) and choice.which.day != self.form.day.day():
            self._load_choices()

    def _choose(self, slot: str) -> None:
        named = [one for one in self._choices if one.which.slot == slot]
        if named:
            self.form.which.set_value(named[0])
            self._take_choice()

    def _take_choice(self) -> None:
        choice = self.form.which.value()
        if isinstance(choice, DoseChoice):
            self.form.show_amount(choice.which)
        self._judge()

    def _judge(self) -> None:
        """Show the fields that belong to the status, and what is to be known of the time."""
        self._agreed = []
        self._end_guard()
        self.form.show_status()

    def _focus_first(self, status: DoseStatus | None) -> None:
        form = self.form
        first: QWidget = form.status
        if status is DoseStatus.SKIPPED:
            first = form.note
        elif self._dose is None and form.time.value() is None and form.status.value() in TAKEN:
            first = form.time
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer_take_back(self) -> None:
        back = self.add_button(self.tr("Take back"), "quiet")
        self._buttons.removeWidget(back)
        self._buttons.insertWidget(0, back)
        back.clicked.connect(self._take_back)
        history = self._around.store.history(self._dose.id, limit=1)
        if not history:
            return
        at = history[0].at.astimezone().replace(tzinfo=None)
        moment = self._around.language.value(at)
        words = self.tr("Changed {moment}")
        if history[0].author:
            words = self.tr("Changed {moment} by {who}")
        self.set_footnote(words.format(moment=moment, who=history[0].author))

    def _take_back(self) -> None:
        which = Which(self.form.medicine.value(), self._dose.day, self._dose.slot)  # type: ignore[arg-type]
        if self._desk.take_back(which, [self._dose]):
            super().accept()

    def _save_and_more(self) -> None:
        if self._save():
            self.another_asked.emit()
            super().accept()

    def _save(self) -> bool:
        form = self.form
        if not form.medicines or not form.check():
            return False
        self._follow_day()
        if self._refused():
            return False
        which, said = form.meant()
        guard = self._guard_question(which, said)
        asked = [*self._checks.questions(which.medicine, self._row(which, said))]
        asked += [guard] if guard is not None else []
        question = next((one for one in asked if one not in self._agreed), None)
        if question is not None:
            self._ask(question)
            return False
        if self._dose is not None:
            row = self._around.store.get(Dose, self._dose.id)
            return row is not None and self._desk.correct(row, which, said)
        if guard is not None:
            return self._desk.answer(guard, which, said)
        return self._desk.tick(which, said)

    def _row(self, which: Which, said: Said) -> Dose:
        return dose_row(self._around.store, self._patient.id, which, said)

    def _refused(self) -> bool:
        """Show why day or time cannot be; return whether there is anything."""
        form, choice = self.form, self.form.which.value()
        assert isinstance(choice, DoseChoice)
        due_on = form.day.day()
        assert due_on is not None
        if due_on > today() and choice.line is None:
            form.refuse_day(self.tr("No dose is due on this day."))
            return True
        if form.status.value() is None:
            form.refuse_status(self.tr("Choose what became of it."))
            return True
        if form.status.value() not in TAKEN:
            return False
        day = form.given_on.day() or due_on
        sentence = self._checks.time_problem(day, form.time.value())
        if sentence:
            form.refuse_time(sentence)
        return bool(sentence)

    def _guard_question(self, which: Which, said: Said) -> Question | None:
        """Return what to ask where the dose is noted already, or beyond a limit of the team."""
        own = self._dose
        if own is not None and (own.day, own.slot) == (which.day, which.slot):
            return None
        return self._desk.question(which, said)

    def _ask(self, question: Question) -> None:
        self._end_guard()
        self._guard = GuardRow(self._theme, question, self)
        self._guard.left.connect(self._end_guard)
        self._guard.confirmed.connect(self._confirm)
        self.body.insertWidget(1, self._guard)
        self._guard.show()
        self._guard.take_focus()

    def _confirm(self) -> None:
        if self._guard is not None:
            self._agreed.append(self._guard.question)
        self._end_guard()
        self.accept()

    def _end_guard(self) -> None:
        guard, self._guard = self._guard, None
        if guard is not None:
            self.body.removeWidget(guard)
            guard.hide()
            guard.deleteLater()
