"""Light reads for the events lane of charts: only what has a mark there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, select

from alltracker.db.changes import table_of
from alltracker.db.models import Dose, Medicine
from alltracker.db.store import Store


def clinic_doses(store: Store, patient_id: str) -> list[Row[Any]]:
    """Return the doses of medicines that the team gives, with the columns' names, oldest first."""
    dose, medicine = table_of(Dose), table_of(Medicine)
    query = (
        select(dose)
        .join(medicine, dose.c.medicine_id == medicine.c.id)
        .where(dose.c.patient_id == patient_id, medicine.c.in_clinic)
        .order_by(dose.c.day, dose.c.id)
    )
    return list(store.rows(query))
