"""Which doses are due by the orders of the team.

Of the orders that cover a day the one that began last is in force, of equal ones the one made last;
rows come in the order in which they were made. Nothing here says what should be taken: it lays out
what the family wrote down.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alltracker.care.dose_amounts import milligrams, percent_of_full, weekly_amount
from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import Slot
from alltracker.care.dose_steps import DoseStep, dose_steps
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow

__all__ = [
    "DoseStep",
    "DueDose",
    "OrderBook",
    "dose_steps",
    "due_doses",
    "due_of",
    "milligrams",
    "order_on",
    "percent_of_full",
    "weekly_amount",
]


@dataclass(frozen=True, slots=True)
class DueDose:
    """One dose that is due on a day, in the unit of its medicine."""

    medicine: MedicineRow
    order: DoseOrderRow
    day: dt.date
    slot: Slot
    amount: float

    @property
    def slot_key(self) -> str:
        """The name of the dose within its day, as dose rows keep it."""
        return self.slot.key


def order_on(orders: Sequence[DoseOrderRow], medicine_id: str, day: dt.date) -> DoseOrderRow | None:
    """Return the order of a medicine that is in force on a day; keep an OrderBook for many days."""
    return OrderBook(order for order in orders if order.medicine_id == medicine_id).on(
        medicine_id, day
    )


def due_doses(
    medicines: Sequence[MedicineRow],
    orders: Sequence[DoseOrderRow],
    first: dt.date,
    last: dt.date,
    *,
    in_clinic: bool = False,
) -> tuple[DueDose, ...]:
    """Return the doses due from ``first`` to ``last``, by day, part of the day and medicine.

    Those given by the team are only there ``in_clinic``; as needed and held, nothing is due.
    """
    book = OrderBook(orders)
    found = [
        due
        for medicine in medicines
        if in_clinic or not medicine.in_clinic
        for due in due_of(medicine, book, first, last)
    ]
    names = {medicine.id: (medicine.name.casefold(), medicine.id) for medicine in medicines}
    found.sort(key=lambda due: (due.day, due.slot.order, names[due.medicine.id]))
    return tuple(found)


def due_of(
    medicine: MedicineRow, book: OrderBook, first: dt.date, last: dt.date
) -> Iterator[DueDose]:
    """Yield the doses of one medicine due from ``first`` to ``last``, day by day."""
    first = max(first, medicine.started_on or first)
    last = min(last, medicine.ended_on or last)
    for span in book.spans(medicine.id, first, last):
        pattern = book.pattern(span.order)
        if pattern is None or pattern.held or pattern.as_needed:
            continue
        for number in range((span.last - span.first).days + 1):
            day = span.first + dt.timedelta(days=number)
            for slot, amount in pattern.doses_on(day, span.order.starts_on):
                yield DueDose(medicine, span.order, day, slot, amount)
