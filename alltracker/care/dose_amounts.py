"""What a schedule comes to: units a week, milligrams, percent of the full dose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import WEEK, DosePattern, PatternKind
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow

_MILLIGRAMS: Final[Mapping[DoseUnit, float]] = MappingProxyType(
    {DoseUnit.MILLIGRAM: 1.0, DoseUnit.GRAM: 1000.0, DoseUnit.MICROGRAM: 0.001}
)


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
