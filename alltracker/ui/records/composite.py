"""Editors made of two fields: a day with a time, and a temperature with its unit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from alltracker.care.body_limits import check_temperature
from alltracker.care.entry_limits import EntryQuestion, QuestionKind
from alltracker.care.units import CELSIUS, FAHRENHEIT, celsius
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import FieldEdit, NumberField, TimeField
from alltracker.ui.widgets.segmented import Segmented

UNIT_SIGNS: Final = {CELSIUS: "°C", FAHRENHEIT: "°F"}


class PairEditor(QWidget):
    """Two editors side by side; the first takes the focus and shows what is wrong."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, first: FieldEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first = first
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(first, 3)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(first)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._follow)
        self._follow()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self._first.set_wrong(wrong)

    def _follow(self) -> None:
        self._row.setSpacing(self._theme.gap(8))


class DayTimeEditor(PairEditor):
    """A day and a time of day; its value is (moment, all day)."""

    def __init__(self, theme: Theme, language: Language) -> None:
        self.day = DayField(theme, language, whole=True, needed=True)
        self.time = TimeField(theme, language)
        super().__init__(theme, self.day)
        self.day.setAccessibleName(self.tr("Day"))
        self.time.setAccessibleName(self.tr("Time"))
        self._row.addWidget(self.time, 2)
        for field in (self.day, self.time):
            field.edited.connect(self.edited)
        self.time.finished.connect(self.finished)
        self.day.finished.connect(self._check_day)

    def value(self) -> tuple[dt.datetime, bool] | None:
        """Return the moment and whether it is the whole day, None while there is none."""
        day, time = self.day.day(), self.time.value()
        if day is None or self.problem() is not None:
            return None
        return dt.datetime.combine(day, time or dt.time()), time is None

    def set_value(self, value: object) -> None:
        """Show (moment, all day), or nothing."""
        moment, all_day = value if isinstance(value, tuple) else (None, False)
        self.day.set_value(moment.date() if moment else None)
        self.time.set_value(moment.time() if moment and not all_day else None)

    def problem(self) -> Problem | None:
        """Return what is wrong with the day, else with the time."""
        return self.day.problem() or self.time.problem()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        self.day.set_wrong(wrong and self.day.problem() is not None)
        self.time.set_wrong(wrong and self.time.problem() is not None)

    def _check_day(self) -> None:
        if self.day.text().strip():
            self.finished.emit()


class DegreesEditor(PairEditor):
    """A temperature as it was read; its value is (text, unit, degrees Celsius)."""

    def __init__(
        self, theme: Theme, language: Language, unit: str = CELSIUS, *, needed: bool = True
    ) -> None:
        self.number = NumberField(theme, language, needed=needed)
        super().__init__(theme, self.number)
        self._language = language
        self._accepted = ""
        self.unit = Segmented(theme, list(UNIT_SIGNS.items()), name=self.tr("Unit"))
        self.unit.set_value(unit)
        self.number.setAccessibleName(self.tr("Temperature"))
        self._row.addWidget(self.unit)
        self.number.edited.connect(self.edited)
        self.number.finished.connect(self.finished)
        self.unit.edited.connect(self._change_unit)

    def value(self) -> tuple[str, str, float] | None:
        """Return text, unit and degrees Celsius, None while there are none."""
        number = self.number.value()
        if number is None or self.problem() is not None:
            return None
        return self.number.text().strip(), self._unit(), celsius(number, self._unit())

    def set_value(self, value: object) -> None:
        """Show (text, unit, degrees Celsius), or nothing."""
        text, unit, _ = value if isinstance(value, tuple) else ("", None, None)
        self.number.setText(text or "")
        self._accepted = text or ""
        if unit:
            self.unit.set_value(unit)

    def problem(self) -> Problem | None:
        """Return why the reading cannot be, or what to make sure of."""
        wrong = self.number.problem()
        number = self.number.value()
        if wrong is not None or number is None:
            return wrong
        questions = check_temperature(float(number), self._unit())
        guess = [q for q in questions if q.kind is QuestionKind.UNIT_GUESS]
        if guess:
            return self._unit_question(number)
        return self._explained(questions[0]) if questions else None

    def _explained(self, question: EntryQuestion) -> Problem | None:
        sentence = self._language.say(question.message)
        if question.kind is not QuestionKind.ASK:
            return Problem(sentence)
        if self._accepted == self.number.text().strip():
            return None
        return Problem(sentence, self.tr("Yes, keep it"), self._accept)

    def _unit_question(self, number: Decimal) -> Problem:
        other = FAHRENHEIT if self._unit() == CELSIUS else CELSIUS
        words = self.tr("{value} looks like {unit}.")
        sentence = words.format(value=self._language.number(number), unit=UNIT_SIGNS[other])
        remedy = self.tr("Use {unit}").format(unit=UNIT_SIGNS[other])
        return Problem(sentence, remedy, self._swap_unit)

    def _accept(self) -> None:
        self._accepted = self.number.text().strip()

    def _swap_unit(self) -> None:
        self.unit.set_value(FAHRENHEIT if self._unit() == CELSIUS else CELSIUS)
        self.edited.emit()

    def _change_unit(self) -> None:
        self.edited.emit()
        if self.number.text().strip():
            self.finished.emit()

    def _unit(self) -> str:
        return str(self.unit.value())
