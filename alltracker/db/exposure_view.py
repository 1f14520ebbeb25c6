"""Light reads for totals: the doses that count, radiation, transfusions, weights and heights."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows import RecordView
from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Dose,
    Measurement,
    Medicine,
    Patient,
    Radiation,
    Setting,
    Transfusion,
)
from alltracker.db.plain import Plain, marks, plain
from alltracker.db.store import Store

SCHEME: Final = "anthracycline.scheme"
"""The setting that keeps the chosen scheme of doxorubicin equivalents."""
_READ: Final = ("medicine_id", "day", "status", "amount", "unit", "milligrams", "given_on")
_COUNTED: Final = (DoseStatus.GIVEN, DoseStatus.VOMITED)


def exposure_view(store: Store, patient: Patient) -> RecordView:
    """Return what ``care.exposures`` reads of a record."""
    own = patient.id
    return RecordView(
        patient=patient,
        medicines=_rows(store, Medicine, own),
        doses=_doses(store, own),
        transfusions=_rows(store, Transfusion, own),
        radiations=_rows(store, Radiation, own),
        measurements=_rows(store, Measurement, own),
    )


def chosen_scheme(store: Store, patient_id: str) -> str:
    """Return the key of the scheme that a family chose; empty while they chose none."""
    where = "WHERE patient_id = ? AND key = ?"
    found = store.rows(plain(Setting, where, patient_id, SCHEME))
    return str(found[0].value) if found else ""


def _doses(store: Store, own: str) -> list[Any]:
    """Return what totals need of the doses: years of nightly ones are many rows."""
    table = table_of(Dose)
    columns = tuple(table.columns[name] for name in _READ)
    where = f'FROM "{table.name}" WHERE patient_id = ? AND status IN {marks(_COUNTED)}'
    return list(store.rows(Plain(columns, f"{where} ORDER BY rowid", (own, *_COUNTED))))


def _rows(store: Store, model: type[Owned], own: str) -> list[Any]:
    return list(store.rows(plain(model, "WHERE patient_id = ? ORDER BY rowid", own)))
