"""The form of one limit that the team gave: a test, from and to, since when."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.entry_limits import EntryQuestion, QuestionKind, check
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Patient, Threshold
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.row_dialog import RowDialog
from alltracker.ui.settings.tests_shown import all_tests
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField, TextField

_GRAVE: Final = {QuestionKind.REFUSE, QuestionKind.UNIT_GUESS}


class LimitDialog(RowDialog):
    """Writes down one limit; ``row`` is the one to change."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        row: Threshold | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, "", parent=parent)
        theme, language = around.theme, around.language
        self.set_title(self.tr("A limit of your team"))
        self.set_text(self.tr("From and to as your team said them; one of the two is enough."))
        self._row = row
        self._patient = patient
        self._settings = RecordSettings(around.store, patient.id)
        self._tests = all_tests(around.store, patient.id, language)
        shown = [key for key in self._settings.shown_analytes() if key in self._tests]
        keys = dict.fromkeys([*shown, *self._tests])
        self.analyte = ChoiceField(theme, [(key, self._tests[key].name) for key in keys])
        self.low = NumberField(theme, language)
        self.high = NumberField(theme, language)
        self.unit = ChoiceField(theme)
        self.since = DayField(theme, language, whole=True)
        self.note = TextField(theme)
        self.editors = {
            "analyte": self.analyte,
            "low": self.low,
            "high": self.high,
            "unit": self.unit,
            "since": self.since,
            "note": self.note,
        }
        self._fill()
        self._show_row()
        self.analyte.edited.connect(self._change_test)

    @override
    def checked(self) -> bool:
        """Return whether no figure looks like a slip of the unit."""
        slips = [field for field in (self.low, self.high) if self._slipped(field)]
        if slips:
            slips[0].setFocus()
        return not slips

    @override
    def made(self) -> Record:
        """Return the limit as it stands in the form."""
        known: dict[str, Any] = {"patient_id": self._patient.id}
        if self._row is not None:
            known = values_of(self._row)
        low, high = self.low.value(), self.high.value()
        return Threshold(
            **known
            | {
                "analyte": str(self.analyte.value()),
                "low": None if low is None else float(low),
                "high": None if high is None else float(high),
                "unit": str(self.unit.value() or ""),
                "since": self.since.day(),
                "note": self.note.value(),
            }
        )

    @override
    def label(self, row: Record) -> Message:
        """Return what is said once the limit is saved."""
        text = QT_TRANSLATE_NOOP("settings", "Limit of {what} saved")
        return Message("settings", text, {"what": self.analyte.currentText()})

    def _fill(self) -> None:
        form = self.form
        form.add(self.tr("Test"), self.analyte)
        form.add(self.tr("Unit"), self.unit)
        form.add(self.tr("From"), self.low, hint=self.tr("The lower limit"))
        form.add(self.tr("To"), self.high, hint=self.tr("The upper limit"))
        form.add(self.tr("Since"), self.since, hint=self.tr("Empty: for all days"))
        form.add(self.tr("Note"), self.note, hint=self.tr("Such as who said it"))
        self.set_deed(self.tr("Save"))
        self.analyte.setFocus()

    def _show_row(self) -> None:
        row = self._row
        if row is None:
            self._offer_units()
            return
        self.analyte.set_value(row.analyte)
        self._offer_units(row.unit)
        self.low.set_value(row.low)
        self.high.set_value(row.high)
        self.since.set_value(row.since)
        self.note.set_value(row.note)

    def _change_test(self) -> None:
        self._offer_units()

    def _offer_units(self, wanted: str = "") -> None:
        """Offer the units of the chosen test, and choose the wanted one or the family's."""
        test = self._tests.get(str(self.analyte.value()))
        options = list(test.units) if test is not None else []
        if wanted and wanted not in [unit for unit, _ in options]:
            options.append((wanted, wanted))
        self.unit.set_options(options)
        if test is not None and test.analyte is not None:
            wanted = wanted or self._settings.unit_of(test.key) or ""
        if wanted:
            self.unit.set_value(wanted)

    def _slipped(self, field: NumberField) -> bool:
        """Show that a figure cannot be in its unit, with the figure that may be meant."""
        test, number = self._tests.get(str(self.analyte.value())), field.value()
        if test is None or test.analyte is None or number is None:
            return False
        unit = str(self.unit.value())
        if unit not in test.analyte.measure.factors:
            return False
        questions = [q for q in check(test.analyte, float(number), unit, {}) if q.kind in _GRAVE]
        if questions:
            self.form.set_error(field, self._explained(questions, field))
        return bool(questions)

    def _explained(self, questions: list[EntryQuestion], field: NumberField) -> Problem:
        say = self.around.language
        guess = next((q for q in questions if q.suggestion is not None), None)
        if guess is None or guess.suggestion is None:
            return Problem(say.say(questions[0].message))
        meant = guess.suggestion
        remedy = self.tr("Use {number}").format(number=say.number(meant))
        return Problem(say.say(guess.message), remedy, _Setter(field, meant))


class _Setter:
    """Writes a number into a field."""

    def __init__(self, field: NumberField, number: float) -> None:
        self._field = field
        self._number = number

    def __call__(self) -> None:
        self._field.set_value(self._number)
