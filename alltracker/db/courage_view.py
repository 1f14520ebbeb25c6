"""Reads what the courage tally counts, and nothing else of the record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from alltracker.care.rows import RecordView
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Dose,
    Draw,
    Medicine,
    Patient,
    Phase,
    Procedure,
    Radiation,
    Stay,
    Transfusion,
)
from alltracker.db.plain import plain
from alltracker.db.store import Store


def courage_view(store: Store, patient: Patient) -> RecordView:
    """Return a patient's record as far as the tally reads it, as light rows."""

    def rows(model: type[Owned]) -> Sequence[Any]:
        return store.rows(plain(model, "WHERE patient_id = ? ORDER BY rowid", patient.id))

    return RecordView(
        patient=patient,
        phases=rows(Phase),
        draws=rows(Draw),
        medicines=rows(Medicine),
        doses=rows(Dose),
        procedures=rows(Procedure),
        transfusions=rows(Transfusion),
        stays=rows(Stay),
        radiations=rows(Radiation),
        remission_on=patient.remission_on,
        treatment_ended=patient.treatment_ended,
    )
