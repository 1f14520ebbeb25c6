"""Two schedules of one medicine on the same days: asked about, never refused.

Families do take 5 mg and 1 mg tablets of one steroid together; they also forget to end a row. And a
change that was planned for later takes over from a hold or a dose that the team ordered since.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.dose_orders import OrderBook
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


def taken_over(order: DoseOrderRow, orders: Sequence[DoseOrderRow]) -> DoseOrderRow | None:
    """Return the order written earlier that takes over while an entered one should still hold.

    None where there is no such order, and where correcting the entry leaves it as it was.

    Args:
        order: the order that is being entered or corrected.
        orders: the orders kept so far, in the order they were made; one of the same id is this one.
    """
    known = [one for one in orders if one.medicine_id == order.medicine_id]
    kept = next((one for one in known if one.id == order.id), None)
    place = {one.id: number for number, one in enumerate(known)}
    found = _next_after(order, known, place)
    return None if kept and found is _next_after(kept, known, place) else found


def _next_after(
    order: DoseOrderRow, orders: Sequence[DoseOrderRow], place: Mapping[str, int]
) -> DoseOrderRow | None:
    """Return the first order that begins after one and within its days."""
    pattern = OrderBook([order]).pattern(order)
    end = order.ends_on or dt.date.max
    if pattern is not None and pattern.length is not None:
        end = min(end, order.starts_on + dt.timedelta(days=pattern.length - 1))
    rank = (order.starts_on, place.get(order.id, len(place)))
    ranks = {(one.starts_on, place[one.id]): one for one in orders if one.id != order.id}
    return next((ranks[at] for at in sorted(ranks) if at > rank and at[0] <= end), None)
