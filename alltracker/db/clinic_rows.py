"""The rows behind what the team gave: medicines of the clinic and their doses, found or made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds_medicine import DoseUnit, MedicineForm, Route
from alltracker.db.columns import Owned, new_id, values_of
from alltracker.db.models import Dose, DoseOrder, Medicine, Procedure, Stock
from alltracker.db.plain import plain
from alltracker.db.store import Store

_MILLIGRAMS: Final = MappingProxyType(
    {DoseUnit.MILLIGRAM: 1.0, DoseUnit.GRAM: 1000.0, DoseUnit.MICROGRAM: 0.001}
)
_FORMS: Final = MappingProxyType(
    {Route.VEIN: MedicineForm.INFUSION, Route.MOUTH: MedicineForm.TABLET}
)
_KEPT: Final = frozenset({"id", "unit", "started_on", "short", "name"})
"""What may differ in a medicine that was only made for its doses."""


@dataclass(frozen=True, slots=True)
class ChosenDrug:
    """A medicine as it was chosen: its key in the catalog, "" for the family's own, and names."""

    key: str
    name: str
    short: str = ""

    def is_of(self, medicine: Any) -> bool:
        """Return whether a medicine of the record is this drug."""
        if self.key or medicine.drug:
            return bool(self.key == medicine.drug)
        return str(medicine.name).strip().casefold() == self.name.strip().casefold()


@dataclass(frozen=True, slots=True)
class GivenDrug:
    """One drug that the team gave: how much of it, what way; ``dose_id`` names its row."""

    drug: ChosenDrug
    route: Route
    amount: float | None
    unit: DoseUnit = DoseUnit.MILLIGRAM
    dose_id: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """When something was given, and with which procedure if with one."""

    day: dt.date
    time: dt.time | None = None
    procedure_id: str | None = None
    note: str | None = None
    """None: as it stands."""


def clinic_medicines(store: Store, patient_id: str) -> list[Medicine]:
    """Return the medicines that the team gives, in the order they were made."""
    return [row for row in store.all(Medicine, patient_id) if row.in_clinic]


def clinic_doses(store: Store, patient_id: str) -> list[Any]:
    """Return every dose that was given in the clinic or with a procedure as light rows, by day."""
    inside = "SELECT id FROM medicine WHERE patient_id = ? AND in_clinic"
    given = f"medicine_id IN ({inside}) OR patient_id = ? AND procedure_id IS NOT NULL"
    where = f"WHERE {given} ORDER BY day, rowid"
    return list(store.rows(plain(Dose, where, patient_id, patient_id)))


def doses_of_procedure(store: Store, procedure_id: str) -> list[Dose]:
    """Return the doses that were given with a procedure, in the order they were noted."""
    found = store.rows(plain(Dose, "WHERE procedure_id = ? ORDER BY rowid", procedure_id))
    rows = [store.get(Dose, row.id) for row in found]
    return [row for row in rows if row is not None]


def rows_given(
    store: Store, patient_id: str, given: Sequence[GivenDrug], when: When
) -> list[Medicine | Dose]:
    """Return the rows to save for drugs that were given: doses, and medicines not there yet.

    A dose of another medicine than before is a new row; the one before is left to be removed.
    """
    medicines = clinic_medicines(store, patient_id)
    rows: list[Medicine | Dose] = []
    for one in given:
        medicine = _before(store, one) or _found(medicines, one)
        if medicine is None:
            medicine = _bare(patient_id, one)
            medicines.append(medicine)
            rows.append(medicine)
        rows.append(_dose(store, medicine, one, when))
    return rows


def rows_left(
    store: Store, doses: Iterable[Dose], kept: Iterable[Dose | Medicine] = ()
) -> list[Owned]:
    """Return doses to remove, with the medicines that were only made for them.

    ``kept`` are rows saved in the same step: their medicines stay.
    """
    gone = list(doses)
    used = {row.medicine_id for row in kept if isinstance(row, Dose)}
    medicines = {dose.medicine_id for dose in gone} - used
    rows = [store.get(Medicine, medicine_id) for medicine_id in sorted(medicines)]
    ids = {dose.id for dose in gone}
    lonely = [row for row in rows if row is not None and _is_lonely(store, row, ids)]
    return [*gone, *lonely]


def doses_with(store: Store, row: Any) -> list[Owned]:
    """Return what goes when a procedure is deleted: the doses given with it."""
    assert isinstance(row, Procedure)
    return rows_left(store, doses_of_procedure(store, row.id))


def medicine_with(store: Store, row: Any) -> list[Owned]:
    """Return what goes when a dose of the clinic is deleted: a medicine only made for it."""
    assert isinstance(row, Dose)
    return [one for one in rows_left(store, [row]) if isinstance(one, Medicine)]


def milligrams_of(amount: float | None, unit: DoseUnit) -> float | None:
    """Return an amount in mg; None where the unit is no weight."""
    factor = _MILLIGRAMS.get(unit)
    return amount * factor if amount is not None and factor is not None else None


def _before(store: Store, one: GivenDrug) -> Medicine | None:
    """Return the medicine that a dose is of, as long as it is the same drug by the same way."""
    dose = store.get(Dose, one.dose_id) if one.dose_id else None
    medicine = store.get(Medicine, dose.medicine_id) if dose is not None else None
    return _found([medicine], one) if medicine is not None else None


def _found(medicines: Iterable[Medicine], one: GivenDrug) -> Medicine | None:
    fitting = (row for row in medicines if row.route is one.route and one.drug.is_of(row))
    return next(fitting, None)


def _bare(patient_id: str, one: GivenDrug) -> Medicine:
    return Medicine(
        patient_id=patient_id,
        drug=one.drug.key,
        name=one.drug.name,
        short=one.drug.short,
        route=one.route,
        form=_FORMS.get(one.route, MedicineForm.INJECTION),
        unit=one.unit,
        in_clinic=True,
    )


def _dose(store: Store, medicine: Medicine, one: GivenDrug, when: When) -> Dose:
    before = store.get(Dose, one.dose_id) if one.dose_id else None
    known: dict[str, Any] = values_of(before) if before is not None else {"id": new_id()}
    if before is not None and before.medicine_id != medicine.id:
        known["id"] = new_id()  # the medicine before may go, and its doses would go with it
    known |= {
        "patient_id": medicine.patient_id,
        "medicine_id": medicine.id,
        "day": when.day,
        "given_on": None,
        "given_at": when.time,
        "amount": one.amount,
        "unit": one.unit,
        "milligrams": milligrams_of(one.amount, one.unit),
        "procedure_id": when.procedure_id,
    }
    if when.note is not None:
        known["note"] = when.note
    return Dose(**known)


def _is_lonely(store: Store, medicine: Medicine, gone: set[str]) -> bool:
    """Return whether a medicine was made for doses that go, and nothing else is known of it."""
    if not medicine.in_clinic:
        return False
    drug = ChosenDrug(medicine.drug, medicine.name, medicine.short)
    bare = values_of(_bare(medicine.patient_id, GivenDrug(drug, medicine.route, None)))
    own = values_of(medicine)
    if any(own[name] != value for name, value in bare.items() if name not in _KEPT):
        return False
    where = "WHERE medicine_id = ?"
    doses = store.rows(plain(Dose, where, medicine.id))
    more = [*store.rows(plain(DoseOrder, where, medicine.id))]
    more += store.rows(plain(Stock, where, medicine.id))
    return not more and all(dose.id in gone for dose in doses)
