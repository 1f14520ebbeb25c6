"""Doses of the record as the forms of the clinic show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from alltracker.db.clinic_rows import ChosenDrug, GivenDrug
from alltracker.db.models import Dose, Medicine


def given_of(doses: Sequence[Dose], medicines: Mapping[str, Medicine]) -> tuple[GivenDrug, ...]:
    """Return what was given in doses, in the units in which it was written down."""
    return tuple(
        _given(dose, medicines[dose.medicine_id]) for dose in doses if dose.medicine_id in medicines
    )


def _given(dose: Dose, medicine: Medicine) -> GivenDrug:
    drug = ChosenDrug(medicine.drug, medicine.name, medicine.short)
    return GivenDrug(drug, medicine.route, dose.amount, dose.unit, dose.id)
