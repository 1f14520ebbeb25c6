"""The units that counts, temperature and weight are shown in; reports keep their own."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.labs import ANALYTES
from alltracker.care.units import CELSIUS, FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import OwnAnalyte, Setting
from alltracker.db.record_settings import KILOGRAM, POUND, RecordSettings
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.field_flow import FieldFlow
from alltracker.ui.settings.section import Section
from alltracker.ui.settings.tests_shown import unit_options
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.tab_place import TabPlace


class Units(Section):
    """A choice for each column of the counts that can be read in several units."""

    key = "units"
    kinds: ClassVar[frozenset[type[Record]]] = frozenset((Setting, OwnAnalyte))

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Units"))
        theme = around.theme
        self.temperature = Segmented(theme, ((CELSIUS, "°C"), (FAHRENHEIT, "°F")))
        self.weight = Segmented(theme, ((KILOGRAM, "kg"), (POUND, "lb")))
        self.choices: dict[str, ChoiceField] = {}
        self._shown: tuple[str, ...] = ()
        fixed = FieldFlow(theme)
        fixed.add(self.tr("Temperature"), self.temperature)
        fixed.add(self.tr("Weight"), self.weight)
        self._flow = FieldFlow(theme)
        self._place = TabPlace(self._flow)
        self.body.addWidget(fixed)
        self.body.addWidget(self._flow)
        self.temperature.edited.connect(self._put_temperature)
        self.weight.edited.connect(self._put_weight)

    @override
    def show_rows(self) -> None:
        """Show the units that were chosen."""
        settings = self._settings()
        self.temperature.set_value(settings.temperature_unit())
        self.weight.set_value(settings.weight_unit())
        shown = tuple(
            key
            for key in settings.shown_analytes()
            if key in ANALYTES and len(unit_options(key)) > 1
        )
        if shown != self._shown:
            self._offer(shown)
        units = settings.units()
        for key, choice in self.choices.items():
            choice.set_value(units.get(key, ANALYTES[key].unit))

    @override
    def first_focus(self) -> QWidget:
        """Begin with the temperature."""
        return self.temperature.stop()

    def _offer(self, shown: tuple[str, ...]) -> None:
        self._shown = shown
        self._flow.clear()
        self.choices = {}
        for key in shown:
            choice = ChoiceField(self.around.theme, unit_options(key))
            choice.setProperty("analyte", key)
            choice.edited.connect(self._put_unit)
            self._flow.add(self.say(ANALYTES[key].said), choice)
            self.choices[key] = choice
        self._place.lead(self.choices.values())

    def _put_unit(self) -> None:
        choice = self.sender()
        assert isinstance(choice, ChoiceField)
        key = str(choice.property("analyte"))
        rows = self._settings().put_unit(key, str(choice.value()))
        text = QT_TRANSLATE_NOOP("settings", "{what} is now shown in {unit}")
        values = {"what": ANALYTES[key].said, "unit": choice.currentText()}
        self.around.deeds.carry_out(Message("settings", text, values), put=rows)
        self.show_rows()

    def _put_temperature(self) -> None:
        rows = self._settings().put_temperature_unit(str(self.temperature.value()))
        text = QT_TRANSLATE_NOOP("settings", "Unit of temperature changed")
        self.around.deeds.carry_out(Message("settings", text), put=rows)
        self.show_rows()

    def _put_weight(self) -> None:
        rows = self._settings().put_weight_unit(str(self.weight.value()))
        text = QT_TRANSLATE_NOOP("settings", "Unit of weight changed")
        self.around.deeds.carry_out(Message("settings", text), put=rows)
        self.show_rows()

    def _settings(self) -> RecordSettings:
        return RecordSettings(self.around.store, self.patient.id)
