"""The fields of a medicine itself: names, purpose, way, form, strength."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit, MedicineForm, Route
from alltracker.db.models_medicine import Medicine
from alltracker.knowledge.medicines import CatalogDrug, catalog, drug_of
from alltracker.language import capitalized
from alltracker.ui.medicines.drug_field import DrugField
from alltracker.ui.medicines.small_editors import RouteField, StrengthEditor
from alltracker.ui.medicines.unit_words import UNIT_OF, many_of
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.ticks import CheckField

_NEEDLES: Final = frozenset({Route.VEIN, Route.SPINAL, Route.MUSCLE, Route.UNDER_SKIN})
_SWALLOWED: Final = frozenset({MedicineForm.TABLET, MedicineForm.CAPSULE})


class MedicineFields(Form):
    """``unit_changed`` tells that doses are counted in another unit."""

    unit_changed = Signal()

    def __init__(self, around: Surroundings, lookups: Lookups, medicine: Medicine | None) -> None:
        super().__init__(around.theme, columns=2)
        self._around = around
        theme, language = around.theme, around.language
        self.drugs = catalog()
        self.name = DrugField(theme, self.drugs, language.code)
        self.brand, self.short = TextField(theme), TextField(theme)
        self.purpose = TextField(theme)
        self.route = RouteField(theme, language)
        self.form = ChoiceField(
            theme, [(one, capitalized(language.say(word_of(one)))) for one in MedicineForm]
        )
        self.unit = ChoiceField(theme, [(one, many_of(one, language)) for one in DoseUnit])
        self.strength = StrengthEditor(theme, language)
        self.in_clinic = CheckField(theme, self.tr("Given by the team in the clinic"))
        self.started_on = DayField(theme, language, whole=True)
        self.ended_on = DayField(theme, language, whole=True)
        self.ended_why = TextField(theme)
        self.note = NotesField(theme, lines=2)
        self._suggested = ""
        self._stopped = medicine is not None and medicine.ended_on is not None
        self.purpose.suggest(lookups.own_values(Medicine, "purpose"))
        self.brand.setMaxLength(200)
        self.short.setMaxLength(20)
        self._add_all(editing=medicine is not None)
        self._connect()
        self._show_strength()

    def show_medicine(self, row: Any) -> None:
        """Show a medicine as it stands."""
        drug = drug_of(self.drugs, row.drug)
        with QSignalBlocker(self.name):
            self.name.show_drug(row.drug, row.name)
        self.route.allow(drug.routes if drug is not None else ())
        self._tell_class(drug)
        self.brand.set_value(row.brand)
        self.short.set_value(row.short)
        self.purpose.set_value(row.purpose)
        self.route.set_value(row.route)
        self.form.set_value(row.form)
        self.unit.set_value(row.unit)
        self.strength.set_value(row.strength, row.strength_unit)
        self.in_clinic.set_value(row.in_clinic)
        self.started_on.set_value(row.started_on)
        self.ended_on.set_value(row.ended_on)
        self.ended_why.set_value(row.ended_why)
        self.note.set_value(row.note)
        self._show_strength()

    def values(self) -> dict[str, Any]:
        """Return what stands in the form, by attribute."""
        key, name = self.name.value()
        strength, strength_unit = self.strength.value()
        values = {
            "drug": key,
            "name": name,
            "brand": self.brand.value(),
            "short": self.short.value(),
            "purpose": self.purpose.value(),
            "route": self.route.value(),
            "form": self.form.value(),
            "unit": self.unit.value(),
            "strength": strength if self._has_strength() else None,
            "strength_unit": strength_unit,
            "in_clinic": self.in_clinic.value(),
            "started_on": self.started_on.day(),
            "note": self.note.value(),
        }
        if self._stopped:
            values |= {"ended_on": self.ended_on.day(), "ended_why": self.ended_why.value()}
        return values

    def editors(self) -> dict[str, QWidget]:
        """Return the editor of each attribute of the row."""
        return {
            "name": self.name,
            "drug": self.name,
            "brand": self.brand,
            "short": self.short,
            "purpose": self.purpose,
            "route": self.route,
            "form": self.form,
            "unit": self.unit,
            "strength": self.strength,
            "strength_unit": self.strength,
            "started_on": self.started_on,
            "note": self.note,
        } | ({"ended_on": self.ended_on, "ended_why": self.ended_why} if self._stopped else {})

    def unit_words(self) -> str:
        """Return the unit of doses as it stands beside a number."""
        return self.unit.currentText()

    def _add_all(self, *, editing: bool) -> None:
        self.add(
            self.tr("Name"),
            self.name,
            span=2,
            hint=self.tr("The generic name, a brand or a short name, or your own."),
        )
        self.add(self.tr("Short name"), self.short, hint=self.tr("As you say it at home."))
        self.add(self.tr("Brand on the box"), self.brand)
        self.add(self.tr("What it is for"), self.purpose, span=2)
        self.add(self.tr("Form"), self.form)
        self.add(self.tr("How it is given"), self.route)
        self.add(self.tr("Doses are counted in"), self.unit)
        self.add(self.tr("Strength"), self.strength)
        self.add("", self.in_clinic, span=2)
        if editing:
            self.add(self.tr("First day"), self.started_on)
        if self._stopped:
            self.add(self.tr("Last day"), self.ended_on)
            self.add(self.tr("Why it was stopped"), self.ended_why, span=2)
        self.add(self.tr("Note"), self.note, span=2)

    def _connect(self) -> None:
        self.name.drug_changed.connect(self._follow_drug)
        self.name.brand_typed.connect(self._take_brand)
        self.form.edited.connect(self._follow_form)
        self.route.edited.connect(self._follow_route)
        self.unit.edited.connect(self._follow_unit)

    def _follow_drug(self, drug: CatalogDrug | None) -> None:
        """Offer what belongs to a medicine: its short name, its ways, its class."""
        self.route.allow(drug.routes if drug is not None else ())
        ways = drug.documented_routes if drug is not None and not drug.routes else ()
        if ways and self.route.value() not in ways:
            self.route.set_value(ways[0])
        if self.short.value() in {"", self._suggested}:
            self._suggested = drug.short if drug is not None else ""
            self.short.set_value(self._suggested)
        self.field(self.route).check()
        self._follow_route()
        self._tell_class(drug)

    def _tell_class(self, drug: CatalogDrug | None) -> None:
        """Say the class below the name, what it is easily mistaken for, and the only way."""
        hint, way = self.tr("The generic name, a brand or a short name, or your own."), ""
        if drug is not None:
            code = self._around.language.code
            hint = capitalized(drug.group(code))
            others = [drug_of(self.drugs, key) for key in drug.look_alikes]
            names = ", ".join(f"{o.name(code)} ({o.group(code)})" for o in others if o is not None)
            if names:
                words = self.tr("{group}. Easily mistaken for: {others}")
                hint = words.format(group=hint, others=names)
            if drug.routes and drug.routes[0] is Route.VEIN:
                source = self._around.knowledge.source_names(drug.routes_sources, code)
                way = self.tr("Only into the vein ({source}).").format(source=source)
        self.field(self.name).set_hint(hint)
        self.field(self.route).set_hint(way)

    def _take_brand(self, brand: str) -> None:
        if not self.brand.value():
            self.brand.set_value(brand)

    def _follow_route(self) -> None:
        """Take an injection for what no tablet can do; the family chooses another form freely."""
        if self.route.value() in _NEEDLES and self.form.value() in _SWALLOWED:
            self.form.set_value(MedicineForm.INJECTION)
            self._follow_form()

    def _follow_form(self) -> None:
        form = self.form.value()
        if isinstance(form, MedicineForm):
            self.unit.set_value(UNIT_OF[form])
        self._follow_unit()

    def _follow_unit(self) -> None:
        self._show_strength()
        self.unit_changed.emit()

    def _has_strength(self) -> bool:
        return self.unit.value() not in {
            DoseUnit.MILLIGRAM,
            DoseUnit.MICROGRAM,
            DoseUnit.GRAM,
            DoseUnit.UNIT,
        }

    def _show_strength(self) -> None:
        """Ask for a strength where doses are counted in pieces or volume."""
        field = self.field(self.strength)
        field.setVisible(self._has_strength())
        label = {
            DoseUnit.TABLET: self.tr("In one tablet"),
            DoseUnit.CAPSULE: self.tr("In one capsule"),
            DoseUnit.MILLILITER: self.tr("In one mL"),
        }.get(self.unit.value(), self.tr("In one"))  # type: ignore[call-overload] # any value
        field.label.setText(label)
        self.strength.number.setAccessibleName(label)
