"""Which doses are due, by the orders of the team, and what they come to in weeks and milligrams.

Of the orders that cover a day the one that began last is in force, of equal ones the one made last;
rows come in the order in which they were made. Nothing here says what should be taken: it lays out
what the family wrote down.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import WEEK, DosePattern, PatternKind, Slot
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow

_MILLIGRAMS: Final[Mapping[DoseUnit, float]] = MappingProxyType(
    {DoseUnit.MILLIGRAM: 1.0, DoseUnit.GRAM: 1000.0, DoseUnit.MICROGRAM: 0.001}
)
_DAY: Final = dt.timedelta(days=1)


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


def weekly_amount(pattern: DosePattern) -> float | None:
    """Return the units of a week, the mean where weeks differ.

    None where a week says nothing: as needed, once, a taper. Held is 0, an infusion a week of it.
    """
    if pattern.kind is PatternKind.HELD:
        return 0.0
    if pattern.kind is PatternKind.WEEKDAYS:
        return sum(pattern.total_of(amount) for amount in pattern.amounts)
    if pattern.kind in {PatternKind.AS_NEEDED, PatternKind.ONCE, PatternKind.TAPER}:
        return None
    day = pattern.total_of(pattern.amounts[0])
    if pattern.kind is PatternKind.INFUSION:
        return day * WEEK
    return day * WEEK * (pattern.on_days or 1) / (pattern.every or pattern.on_days or 1)


def percent_of_full(orders: Sequence[DoseOrderRow], order: DoseOrderRow) -> float | None:
    """Return what an order gives in a week in percent of the full dose that holds for it.

    The full dose is the family's own, of this order or of the last one before it that names one.
    None where it is not known or a week says nothing. A record of what was prescribed, not of what
    should be taken (dose intensity: clinical tables 7).
    """
    book = OrderBook(orders)
    pattern = book.pattern(order)
    full = book.full_weekly(order)
    weekly = None if pattern is None else weekly_amount(pattern)
    return None if weekly is None or not full else weekly / full * 100


def milligrams(medicine: MedicineRow, amount: float | None) -> float | None:
    """Return what an amount in the unit of a medicine comes to in mg; None where unknown."""
    if amount is None:
        return None
    if medicine.unit in _MILLIGRAMS:
        return amount * _MILLIGRAMS[medicine.unit]
    factor = _MILLIGRAMS.get(medicine.strength_unit)
    if medicine.strength is None or factor is None:
        return None
    return amount * medicine.strength * factor


__all__ = [
    "DueDose",
    "OrderBook",
    "due_doses",
    "due_of",
    "milligrams",
    "order_on",
    "percent_of_full",
    "weekly_amount",
]
