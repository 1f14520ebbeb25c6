"""Two schedules of one medicine by mouth on the same days: asked about, never refused.

Families do take 5 mg and 1 mg tablets of one steroid together; they also forget to end a row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.dosing import due_doses
from alltracker.care.kinds_medicine import Route
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow

HORIZON: Final = 366
"""Days from its start within which an order is held against the others."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another row of the same medicine with doses on the same days, the first and how many."""

    medicine: MedicineRow
    first: dt.date
    days: int


def same_drug(one: MedicineRow, other: MedicineRow) -> bool:
    """Return whether two rows are one medicine by mouth, by key or, of their own, by name."""
    if one.route is not Route.MOUTH or other.route is not Route.MOUTH:
        return False
    if one.drug or other.drug:
        return one.drug == other.drug
    return one.name.strip().casefold() == other.name.strip().casefold()


def overlaps(
    medicines: Sequence[MedicineRow],
    orders: Sequence[DoseOrderRow],
    medicine: MedicineRow,
    order: DoseOrderRow,
) -> tuple[Overlap, ...]:
    """Return the other rows of a medicine that have doses on days on which an order has some.

    Args:
        medicines: all medicines of the patient.
        orders: the orders kept so far, in the order they were made.
        medicine: what ``order`` is an order of.
        order: the order that is being entered; one of the same id among ``orders`` does not count.
    """
    last = order.starts_on + dt.timedelta(days=HORIZON)
    days = {due.day for due in due_doses([medicine], [order], order.starts_on, last)}
    found = []
    for other in medicines:
        if other.id == medicine.id or not same_drug(other, medicine):
            continue
        due = due_doses([other], orders, order.starts_on, last)
        both = sorted(days & {one.day for one in due})
        if both:
            found.append(Overlap(other, both[0], len(both)))
    return tuple(found)
