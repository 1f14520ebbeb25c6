"""The form of the team's fever rule, in the team's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import TemperatureSite
from alltracker.care.units import FAHRENHEIT, fahrenheit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import FeverRule, Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.composite import DegreesEditor
from alltracker.ui.settings.row_dialog import RowDialog
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField


@dataclass(frozen=True, slots=True)
class Example:
    """What a published rule fills in, to be checked against what the team said."""

    celsius: float
    site: TemperatureSite
    words: str


class FeverDialog(RowDialog):
    """Writes down the rule; ``row`` is the one to change, ``example`` fills in a new one."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        row: FeverRule | None = None,
        example: Example | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, "", parent=parent)
        theme, language = around.theme, around.language
        self.set_title(self.tr("The fever rule of your team"))
        text = self.tr("Write down what your team said, not what others publish.")
        if example is not None:
            text = self.tr("This is a published example. Change it to what your team said.")
        self.set_text(text)
        self._row = row
        self._patient = patient
        unit = RecordSettings(around.store, patient.id).temperature_unit()
        self.degrees = DegreesEditor(theme, language, unit)
        sites = [(site, language.say(word_of(site))) for site in TemperatureSite]
        self.site = ChoiceField(theme, sites)
        self.site.set_value(TemperatureSite.NOT_KNOWN)
        self.words = NotesField(theme)
        self.phone = TextField(theme)
        self.given_on = DayField(theme, language, latest=today(), whole=True)
        self.editors = {
            "celsius": self.degrees,
            "site": self.site,
            "words": self.words,
            "phone": self.phone,
            "given_on": self.given_on,
        }
        self._fill()
        if row is not None:
            self._show_row(row)
        elif example is not None:
            self._show_degrees(example.celsius, unit, example.site)
            self.words.set_value(example.words)

    @override
    def made(self) -> Record:
        """Return the rule as it stands in the form."""
        known: dict[str, Any] = {"patient_id": self._patient.id}
        if self._row is not None:
            known = values_of(self._row)
        value = self.degrees.value()
        assert value is not None
        _, unit, celsius = value
        return FeverRule(
            **known
            | {
                "celsius": celsius,
                "entered_unit": unit,
                "site": self.site.value(),
                "words": self.words.value(),
                "phone": self.phone.value(),
                "given_on": self.given_on.day(),
            }
        )

    @override
    def label(self, row: Record) -> Message:
        """Return what is said once the rule is saved."""
        return Message("settings", QT_TRANSLATE_NOOP("settings", "Fever rule saved"))

    def _fill(self) -> None:
        form = self.form
        form.add(self.tr("From this temperature on"), self.degrees)
        hint = self.tr("A rule for one place is never applied to another.")
        form.add(self.tr("Measured where"), self.site, hint=hint)
        hint = self.tr("Such as whom to call, how soon, and what not to give.")
        form.add(self.tr("What your team said"), self.words, hint=hint, span=2)
        form.add(self.tr("Phone number, day and night"), self.phone)
        form.add(self.tr("Given on"), self.given_on)
        self.set_deed(self.tr("Save"))
        self.degrees.setFocus()

    def _show_row(self, row: FeverRule) -> None:
        self._show_degrees(row.celsius, row.entered_unit, row.site)
        self.words.set_value(row.words)
        self.phone.set_value(row.phone)
        self.given_on.set_value(row.given_on)

    def _show_degrees(self, celsius: float, unit: str, site: TemperatureSite) -> None:
        number = fahrenheit(celsius) if unit == FAHRENHEIT else celsius
        text = self.around.language.number(number, 1)
        self.degrees.set_value((text, unit, celsius))
        self.site.set_value(site)
