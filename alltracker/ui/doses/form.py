"""The fields of a dose: which one, what became of it, when, how much, by whom, and a note."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import today
from alltracker.care.dose_words import amount_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.db.dose_queries import TAKEN
from alltracker.db.dose_rows import Said, Which
from alltracker.language import Language, capitalized
from alltracker.ui.doses.checks import shown_twice
from alltracker.ui.doses.choices import DoseChoice
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField, TextField, TimeField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.segmented import Segmented

AHEAD: Final = (DoseStatus.HELD, DoseStatus.NOT_DUE)
"""What can be said of a dose that is still to come."""
_MOST: Final = Decimal(100_000)


class DoseForm(Form):
    """Knows its fields; the dialog knows what they may say."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, columns=2, parent=parent)
        self._language = language
        self.medicines: list[Any] = []
        self.medicine = ChoiceField(theme)
        self.day = DayField(theme, language, whole=True, needed=True)
        self.which = ChoiceField(theme)
        self.status = ChoiceField(theme)
        self.status.setPlaceholderText(self.tr("Choose"))
        self.given_on = DayField(theme, language, past=True, whole=True)
        self.time = TimeField(theme, language)
        self.amount = NumberField(theme, language, least=Decimal("0.001"), most=_MOST)
        self.clock = Segmented(
            theme,
            [(False, self.tr("The first")), (True, self.tr("The second"))],
            name=self.tr("Which of the two times"),
        )
        self.clock.set_value(False)
        self.by = TextField(theme)
        self.note = TextField(theme)
        self.add(self.tr("Medicine"), self.medicine)
        self.day_field = self.add(self.tr("Dose of"), self.day)
        self.add(self.tr("Which one"), self.which)
        self.status_field = self.add(self.tr("What became of it"), self.status)
        self.time_field = self.add(self.tr("Time"), self.time)
        self.on_field = self.add(
            self.tr("Given on"), self.given_on, hint=self.tr("Empty: on the day it was due.")
        )
        self.clock_field = self.add(self.tr("The clocks show this time twice"), self.clock, span=2)
        self.add(self.tr("By whom"), self.by)
        self.amount_field = self.add(self.tr("Amount"), self.amount)
        self.add(self.tr("Reason or note"), self.note, span=2)
        self.day.set_value(today())
        self.show_day()

    def show_day(self) -> None:
        """Offer what can be said of the day's doses: of a day to come only what is left out.

        What was chosen and cannot be said of the day leaves nothing chosen.
        """
        day = self.day.day()
        ahead = day is not None and day > today()
        offered = [one for one in DoseStatus if not ahead or one in AHEAD]
        before, chosen = self.status.value(), self.status.count() > 0
        said = self._language.say
        self.status.set_options([(one, capitalized(said(word_of(one)))) for one in offered])
        self.status.set_value(before if chosen else offered[0])
        hint = self.tr("Of a day to come: what your team leaves out.") if ahead else ""
        self.status_field.set_hint(hint)

    def offer(self, medicines: Sequence[tuple[Any, str]]) -> None:
        """Offer these medicines, each with its name."""
        self.medicines = [row for row, _ in medicines]
        self.medicine.set_options(medicines)

    def show_amount(self, which: Which) -> None:
        """Fill in the amount of a dose, with its unit and the way the family says it."""
        unit = which.medicine.unit
        self.amount.set_unit(self._language.say(word_of(unit)))
        self.amount.set_value(which.amount)
        said = "" if which.amount is None else self._language.say(amount_words(which.amount, unit))
        self.amount_field.set_hint(said)

    def show_row(self, row: Any) -> None:
        """Fill in what is noted of a dose."""
        self.status.set_value(row.status)
        self.given_on.set_value(row.given_on)
        self.time.set_value(row.given_at)
        self.clock.set_value(bool(row.utc_offset) and row.utc_offset == self._second_offset())
        self.by.set_value(row.given_by)
        self.note.set_value(row.note)
        if row.amount is not None:
            self.amount.set_value(row.amount)

    def show_status(self) -> None:
        """Show time and amount only where something was taken."""
        taken = self.status.value() in TAKEN
        for field in (self.time_field, self.on_field, self.amount_field):
            field.setVisible(taken)
        self.clock_field.setVisible(taken and bool(self._second_offset()))

    def _second_offset(self) -> str:
        day = self.given_on.day() or self.day.day()
        return "" if day is None else shown_twice(day, self.time.value())

    def refuse_day(self, sentence: str) -> None:
        """Show why the day cannot be."""
        self.day_field.show_problem(Problem(sentence))
        self.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse_status(self, sentence: str) -> None:
        """Show why it has to be said what became of the dose."""
        self.status_field.show_problem(Problem(sentence))
        self.status.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse_time(self, sentence: str) -> None:
        """Show why the time cannot be."""
        self.time_field.show_problem(Problem(sentence))
        self.time.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def meant(self) -> tuple[Which, Said]:
        """Return which dose is meant and what is said of it."""
        choice, status, day = self.which.value(), self.status.value(), self.day.day()
        assert isinstance(choice, DoseChoice)
        assert isinstance(status, DoseStatus)
        assert isinstance(day, dt.date)
        number = self.amount.value()
        amount = float(number) if number is not None else choice.which.amount
        given_on, at = self.given_on.day(), self.time.value()
        offset = self._second_offset() if self.clock.value() else ""
        by, note = self.by.value(), self.note.value()
        said = Said(status, given_on, at, by, note, offset=offset)
        return choice.which.with_amount(amount), said
