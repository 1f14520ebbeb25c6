"""The medicines that a form of the clinic offers, and what a typed name means."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.care.procedure_words import given_amount
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.clinic_rows import (
    ChosenDrug,
    GivenDrug,
    clinic_doses,
    clinic_medicines,
    milligrams_of,
)
from alltracker.db.models import Medicine, Patient
from alltracker.knowledge.medicines import CatalogDrug, catalog, drug_of, find_drug
from alltracker.ui.pages.page import Surroundings

ROUTES: Final = (
    Route.VEIN,
    Route.MUSCLE,
    Route.UNDER_SKIN,
    Route.SPINAL,
    Route.MOUTH,
    Route.OTHER,
    Route.NOT_KNOWN,
)
"""The ways that a form of the clinic offers, the most usual first."""
UNITS: Final = (
    DoseUnit.MILLIGRAM,
    DoseUnit.GRAM,
    DoseUnit.MICROGRAM,
    DoseUnit.UNIT,
    DoseUnit.MILLILITER,
)
_LONG_NAME: Final = 5
"""A forbidden name of so many letters is found inside other words too."""
_WATCHED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"vincristine": ("VCR", "Oncovin", "Vincasar", "vincrist", "vinkrist")}
)
"""Other names and beginnings by which a medicine with a single way is known (limits of entry)."""
_SLIP: Final = 10.0
"""So many times more or less than the last time is asked about (a limit of entry)."""
_MANY_MILLIGRAMS: Final = 20_000.0
"""Above this an amount without an earlier one is asked about (a limit of entry)."""


class ClinicDrugs:
    """Reads the catalog and the patient's own medicines once, for one form."""

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        self._around = around
        self._drugs = catalog()
        self._own = clinic_medicines(around.store, patient.id)
        self._doses = clinic_doses(around.store, patient.id)

    def offered(self, route: Route | None = None) -> list[tuple[str, str]]:
        """Return what stands in the list while typing: a name, and the name with its class."""
        code = self._around.language.code
        drugs = [drug for drug in self._drugs if route is None or drug.may_go(route)]
        drugs.sort(key=lambda drug: route not in drug.documented_routes)
        found = [(row.name, row.name) for row in self._own if route in {None, row.route}]
        for drug in drugs:
            name = drug.name(code)
            found.append((name, f"{name}, {drug.group(code)}"))
            others = [*drug.shorts, *drug.brands]
            found += [(other, f"{other}: {name}, {drug.group(code)}") for other in others]
        names = dict(reversed(found))  # of equal names the first one tells the class
        return [(name, names[name]) for name in dict.fromkeys(name for name, _ in found)]

    def chosen(self, text: str) -> ChosenDrug | None:
        """Return the medicine that a name means, None for an empty one."""
        name = " ".join(text.split())
        if not name:
            return None
        own = self._of_record(name)
        if own is not None:
            return ChosenDrug(own.drug, own.name, own.short)
        drug = find_drug(self._drugs, name)
        if drug is None:
            return ChosenDrug("", name)
        return ChosenDrug(drug.key, drug.name(self._around.language.code), drug.short)

    def _of_record(self, name: str) -> Medicine | None:
        """Return the medicine of the record of that name, or else of that short or brand name."""
        wanted = name.casefold()
        by_name = [row for row in self._own if row.name.casefold() == wanted]
        others = [
            row for row in self._own if wanted in {row.short.casefold(), row.brand.casefold()}
        ]
        return next(iter((*by_name, *others)), None)

    def group(self, drug: ChosenDrug | None) -> str:
        """Return the class of a medicine, which tells names apart that look alike."""
        found = drug_of(self._drugs, drug.key) if drug is not None else None
        return found.group(self._around.language.code) if found is not None else ""

    def routes(self, drug: ChosenDrug | None) -> tuple[Route, ...]:
        """Return the ways that a medicine may be given, the last one used and usual ones first."""
        bound = self._bound(drug)
        if bound is not None:
            return bound.routes
        used = [row.route for row in reversed(self._own) if drug is not None and drug.is_of(row)]
        return tuple(dict.fromkeys([*used, *ROUTES]))

    def refusal(self, drug: ChosenDrug | None, route: Route) -> str:
        """Return why a medicine cannot be given a way, "" where nothing is known against it."""
        bound = self._bound(drug)
        if bound is None or bound.may_go(route):
            return ""
        text = QT_TRANSLATE_NOOP("events", "{name} is given into a vein only ({source}).")
        code = self._around.language.code
        sources = ", ".join(self._source(key) for key in bound.routes_sources)
        values = {"name": bound.name(code), "source": sources}
        return self._around.language.say(Message("events", text, values))

    def unit(self, drug: ChosenDrug | None, route: Route) -> DoseUnit | None:
        """Return what the last dose of a medicine was counted in, None before any."""
        dose = self._last(drug, route) if drug is not None else None
        return dose.unit if dose is not None and dose.unit in UNITS else None

    def doubt(self, given: GivenDrug, but: Sequence[str] = ()) -> str:
        """Return a question about an amount that looks like a slip of the unit, "" for none.

        It is compared with the last time the same was given the same way: a weight with a weight,
        any other unit only with itself. ``but`` are the ids of doses that are not compared with,
        those in the form.
        """
        if given.amount is None:
            return ""
        say = self._around.language.say
        before = self._last(given.drug, given.route, but)
        milligrams = milligrams_of(given.amount, given.unit)
        if before is not None:
            if _alike(given.amount, given.unit, before):
                return ""
            text = QT_TRANSLATE_NOOP("events", "The last time it was {amount}. Is the unit right?")
            return say(Message("events", text, {"amount": given_amount(before)}))
        if milligrams is not None and milligrams > _MANY_MILLIGRAMS:
            text = QT_TRANSLATE_NOOP("events", "That is {value} mg. Is the unit right?")
            return say(Message("events", text, {"value": milligrams}))
        return ""

    def _bound(self, drug: ChosenDrug | None) -> CatalogDrug | None:
        """Return the medicine of the catalog that has only some ways, however it was written."""
        if drug is None:
            return None
        found = drug_of(self._drugs, drug.key)
        if found is not None:
            return found if found.routes else None
        written = _letters(drug.name)
        words = [_letters(word) for word in drug.name.replace("/", " ").replace("+", " ").split()]
        for one in self._drugs:
            names = [*one.names, *_WATCHED.get(one.key, ())] if one.routes else []
            known = [_letters(name) for name in names]
            if any(n in words or n == written or (_is_long(n) and n in written) for n in known):
                return one
        return None

    def _last(self, drug: ChosenDrug, route: Route, but: Sequence[str] = ()) -> Any:
        """Return the last dose with an amount of a drug by a way, None before any."""
        ids = {row.id for row in self._own if drug.is_of(row) and row.route is route}
        fitting = (
            dose
            for dose in reversed(self._doses)
            if dose.medicine_id in ids and dose.amount and dose.id not in but
        )
        return next(fitting, None)

    def _source(self, key: str) -> str:
        return self._around.knowledge.source(key).name(self._around.language.code)


def _alike(amount: float, unit: DoseUnit, before: Any) -> bool:
    """Return whether an amount can be of the same unit as one of before."""
    new, old = milligrams_of(amount, unit), milligrams_of(before.amount, before.unit)
    if new is None or old is None:
        if unit is not before.unit:
            return False
        new, old = amount, before.amount
    return 1 / _SLIP < new / old < _SLIP


def _is_long(name: str) -> bool:
    return len(name) >= _LONG_NAME


def _letters(text: str) -> str:
    """Return a name without accents, capitals and signs."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if letter.isalnum())
