"""Light reads of medicines, what was prescribed of them, and what became of each dose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Final

from alltracker.care.kinds_medicine import DoseStatus
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine
from alltracker.db.plain import marks, plain
from alltracker.db.store import Store

TAKEN: Final = (DoseStatus.GIVEN, DoseStatus.VOMITED)
"""What was swallowed or given, whatever came of it afterwards."""


@dataclass(frozen=True, slots=True)
class Prescribed:
    """The medicines of a patient and everything the team prescribed of them: few rows."""

    medicines: list[Any] = field(default_factory=list)
    orders: list[Any] = field(default_factory=list)

    def medicine(self, medicine_id: str) -> Any:
        """Return one medicine, None when it is gone."""
        return next((row for row in self.medicines if row.id == medicine_id), None)


def prescribed(store: Store, patient_id: str) -> Prescribed:
    """Return the medicines and orders of a patient, in the order they were made."""
    where = "WHERE patient_id = ? ORDER BY rowid"
    return Prescribed(
        list(store.rows(plain(Medicine, where, patient_id))),
        list(store.rows(plain(DoseOrder, where, patient_id))),
    )


def doses_between(store: Store, patient_id: str, first: dt.date, last: dt.date) -> list[Any]:
    """Return what became of the doses of some days, both days included, by day."""
    where = "WHERE patient_id = ? AND day BETWEEN ? AND ? ORDER BY day, rowid"
    return list(store.rows(plain(Dose, where, patient_id, first, last)))


def doses_of(
    store: Store, medicine_id: str, first: dt.date | None = None, last: dt.date | None = None
) -> list[Any]:
    """Return what became of the doses of one medicine, of some days where they are given."""
    where = "WHERE medicine_id = ? AND day BETWEEN ? AND ? ORDER BY day, rowid"
    span = first or dt.date.min, last or dt.date.max
    return list(store.rows(plain(Dose, where, medicine_id, *span)))


def orders_of(store: Store, medicine_id: str) -> list[Any]:
    """Return what was prescribed of one medicine, in the order it was made."""
    return list(store.rows(plain(DoseOrder, "WHERE medicine_id = ? ORDER BY rowid", medicine_id)))


def last_taken(store: Store, medicine_ids: Collection[str]) -> dict[str, Any]:
    """Return the last dose of each of some medicines that was taken; none where none was."""
    where = (
        f"WHERE medicine_id = ? AND status IN {marks(TAKEN)}"
        " ORDER BY day DESC, given_on DESC, given_at DESC, rowid DESC LIMIT 1"
    )
    found: dict[str, Any] = {}
    for medicine_id in medicine_ids:
        for row in store.rows(plain(Dose, where, medicine_id, *TAKEN)):
            found[medicine_id] = row
    return found
