"""The rows to save for what the family says of a dose, and what is noted of it already."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from alltracker.care.dose_days import lines_of_days
from alltracker.care.dose_moment import dose_moment
from alltracker.care.dosing import DueDose, milligrams
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseRow, MedicineRow
from alltracker.db.columns import values_of
from alltracker.db.dose_queries import TAKEN, doses_of, orders_of
from alltracker.db.models_medicine import Dose
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class Which:
    """Names one dose: of which medicine, due on which day, and which one of that day.

    ``slot`` is empty for a dose of its own, such as one given as needed; ``amount`` is in units.
    """

    medicine: MedicineRow
    day: dt.date
    slot: str = ""
    amount: float | None = None

    @classmethod
    def of(cls, due: DueDose) -> Which:
        """Return the name of a dose that is due."""
        return cls(due.medicine, due.day, due.slot_key, due.amount)

    def with_amount(self, amount: float | None) -> Which:
        """Return the same dose with another amount."""
        return replace(self, amount=amount)


@dataclass(frozen=True, slots=True)
class Said:
    """What the family says of a dose.

    ``on`` is the day it was really given, None for the day it was due; ``at`` is None where nobody
    knows the time; ``by`` is None for whoever writes now; ``extra`` is a second dose on purpose.
    """

    status: DoseStatus
    on: dt.date | None = None
    at: dt.time | None = None
    by: str | None = None
    note: str = ""
    extra: bool = False
    offset: str = ""
    """The distance to universal time, where the clocks show ``at`` twice and it was the second."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is noted of one dose in the file at this moment, in the order it was noted."""

    doses: tuple[Any, ...] = ()

    @property
    def taken(self) -> Any:
        """The last row that says it was taken, None without one."""
        return next((row for row in reversed(self.doses) if row.status in TAKEN), None)

    @property
    def other(self) -> Any:
        """The last row that says it was not taken or not known, None without one."""
        return next((row for row in reversed(self.doses) if row.status not in TAKEN), None)


def standing(store: Store, which: Which) -> Standing:
    """Return what the file says of a dose now, whoever wrote it.

    Also what was noted under another name of the dose, where the order was changed since then.
    """
    own = doses_of(store, which.medicine.id, which.day, which.day)
    if not which.slot:
        return Standing(tuple(row for row in own if not row.slot))
    orders = orders_of(store, which.medicine.id)
    noon = dt.datetime.combine(which.day, dt.time(12))
    lines = lines_of_days([which.medicine], orders, own, which.day, which.day, noon)
    for line in lines:
        if line.due is not None and line.slot_key == which.slot:
            return Standing(line.doses)
    return Standing(tuple(row for row in own if row.slot == which.slot))


def dose_row(store: Store, patient_id: str, which: Which, said: Said) -> Dose:
    """Return the row to save for a dose of which nothing is noted yet, or for a second one."""
    return Dose(
        patient_id=patient_id,
        medicine_id=which.medicine.id,
        day=which.day,
        slot=which.slot,
        unit=which.medicine.unit,
        extra=said.extra,
        **_told(store, which, said),
    )


def changed_row(row: Any, store: Store, which: Which, said: Said) -> Dose:
    """Return the row of a dose with something else said of it; ``row`` is how it stands."""
    known = values_of(row) if isinstance(row, Dose) else vars(row)
    moved = {"medicine_id": which.medicine.id, "day": which.day, "slot": which.slot}
    return Dose(**{**known, **moved, "unit": which.medicine.unit, **_told(store, which, said)})


def tick_rows(store: Store, patient_id: str, which: Which, said: Said) -> list[Dose]:
    """Return the row to save, in the place of what was noted as not taken or not known.

    What was noted as taken stays: the caller has asked about a second dose before.
    """
    other = standing(store, which).other
    if other is not None and not said.extra:
        return [changed_row(other, store, which, said)]
    return [dose_row(store, patient_id, which, said)]


def rows_of(store: Store, doses: Sequence[DoseRow]) -> list[Dose]:
    """Return the whole rows of some doses, as the file has them now, to take them back."""
    found = (store.get(Dose, dose.id) for dose in doses)
    return [row for row in found if row is not None]


def _told(store: Store, which: Which, said: Said) -> dict[str, Any]:
    taken = said.status in TAKEN
    elsewhere = said.on if taken and said.on != which.day else None
    at = said.at if taken else None
    amount = which.amount
    return {
        "status": said.status,
        "amount": amount,
        "milligrams": milligrams(which.medicine, amount) if taken and amount else None,
        "given_on": elsewhere,
        "given_at": at,
        "utc_offset": _offset(elsewhere or which.day, at, said.offset),
        "given_by": store.author if said.by is None else said.by,
        "note": said.note,
    }


def _offset(day: dt.date, at: dt.time | None, known: str) -> str:
    return known or (dose_moment(day, at).offset if at else "")
