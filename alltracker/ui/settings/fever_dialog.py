"""The form of the team's fever rule, in the team's words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

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
from alltracker.knowledge.fever_rules import FeverPreset, source_words
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.composite import DegreesEditor
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.settings.row_dialog import RowDialog
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField

_DAY: Final = 24 * 60


class FeverDialog(RowDialog):
    """Writes down the rule; ``row`` is the one to change, ``example`` fills in a new one."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        row: FeverRule | None = None,
        example: FeverPreset | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, "", parent=parent)
        theme, language = around.theme, around.language
        self.set_title(self.tr("The fever rule of your team"))
        text = self.tr("Write down what your team said, not what others publish.")
        if example is not None:
            text = self.tr("A published example: {words} Change it to what your team said.")
            text = text.format(words=example.words)
        self.set_text(text)
        self._row = row
        self._patient = patient
        self._source = row.source if row is not None else ""
        unit = RecordSettings(around.store, patient.id).temperature_unit()
        self.degrees = DegreesEditor(theme, language, unit)
        sites = [(site, language.say(word_of(site))) for site in TemperatureSite]
        self.site = ChoiceField(theme, sites)
        self.site.set_value(TemperatureSite.NOT_KNOWN)
        self.lasting = DegreesEditor(theme, language, unit, needed=False)
        self.minutes = WholeNumberField(theme, language, least=Decimal(1), most=Decimal(_DAY))
        self.words = NotesField(theme)
        self.phone = TextField(theme)
        self.given_on = DayField(theme, language, latest=today(), whole=True)
        self.editors = self._by_column()
        self._fill()
        if row is not None:
            self._show_row(row)
        elif example is not None:
            self._show_example(example, unit)

    def _by_column(self) -> dict[str, QWidget]:
        """Return the editors by the columns that they fill."""
        return {
            "celsius": self.degrees,
            "site": self.site,
            "lasting_celsius": self.lasting,
            "lasting_minutes": self.minutes,
            "words": self.words,
            "phone": self.phone,
            "given_on": self.given_on,
        }

    @override
    def made(self) -> Record:
        """Return the rule as it stands in the form."""
        known: dict[str, Any] = {"patient_id": self._patient.id}
        if self._row is not None:
            known = values_of(self._row)
        value = self.degrees.value()
        assert value is not None
        _, unit, celsius = value
        lasting, minutes = self.lasting.value(), self.minutes.value()
        return FeverRule(
            **known
            | {
                "celsius": celsius,
                "entered_unit": unit,
                "site": self.site.value(),
                "lasting_celsius": lasting[2] if lasting else None,
                "lasting_minutes": int(minutes) if lasting and minutes else None,
                "source": self._source,
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
        hint = self.tr("If a lower temperature counts too when it is measured twice in 24 hours.")
        form.add(self.tr("Or, when it lasts, from"), self.lasting, hint=hint)
        form.add(self.tr("Minutes between the two"), self.minutes)
        hint = self.tr("Such as whom to call, how soon, and what not to give.")
        form.add(self.tr("What your team said"), self.words, hint=hint, span=2)
        form.add(self.tr("Phone number, day and night"), self.phone)
        form.add(self.tr("Given on"), self.given_on)
        self.set_deed(self.tr("Save"))
        self.degrees.setFocus()

    @override
    def checked(self) -> bool:
        """Ask for the minutes that belong to a lasting temperature."""
        if self.lasting.value() is not None and self.minutes.value() is None:
            words = self.tr("Write how many minutes lie between the two readings.")
            self.form.set_error(self.minutes, Problem(words))
            self.minutes.setFocus()
            return False
        return True

    def _show_example(self, example: FeverPreset, unit: str) -> None:
        self._show_degrees(example.celsius, unit, example.site or TemperatureSite.NOT_KNOWN)
        self._show_lasting(example.lasting_celsius, example.lasting_minutes, unit)
        self._source = ",".join(example.sources)
        self._tell_source()

    def _show_row(self, row: FeverRule) -> None:
        self._show_degrees(row.celsius, row.entered_unit, row.site)
        self._show_lasting(row.lasting_celsius, row.lasting_minutes, row.entered_unit)
        self._tell_source()
        self.words.set_value(row.words)
        self.phone.set_value(row.phone)
        self.given_on.set_value(row.given_on)

    def _show_degrees(self, celsius: float, unit: str, site: TemperatureSite) -> None:
        self.degrees.set_value((self._typed(celsius, unit), unit, celsius))
        self.site.set_value(site)

    def _show_lasting(self, celsius: float | None, minutes: int | None, unit: str) -> None:
        if celsius is not None:
            self.lasting.set_value((self._typed(celsius, unit), unit, celsius))
        self.minutes.set_value(minutes)

    def _typed(self, celsius: float, unit: str) -> str:
        number = fahrenheit(celsius) if unit == FAHRENHEIT else celsius
        return self.around.language.number(number, 1)

    def _tell_source(self) -> None:
        """Say at the foot which published rule it began as."""
        if self._source:
            code = self.around.language.code
            source = source_words(self.around.knowledge, self._source, code)
            self.set_footnote(self.tr("Started from: {source}").format(source=source))
