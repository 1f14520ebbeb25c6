"""The orders of all medicines, laid out once: which one is in force from when to when."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care.dose_pattern import DosePattern, PatternProblem
from alltracker.care.rows_medicine import DoseOrderRow

_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OrderSpan:
    """The days, first to last, on which an order is in force without a break."""

    order: DoseOrderRow
    first: dt.date
    last: dt.date


class OrderBook:
    """Finds the order of a medicine on any day; orders come in the order they were made."""

    def __init__(self, orders: Iterable[DoseOrderRow]) -> None:
        self._orders: dict[str, list[DoseOrderRow]] = defaultdict(list)
        self._patterns: dict[str, DosePattern | None] = {}
        for order in orders:
            self._orders[order.medicine_id].append(order)
        for of_one in self._orders.values():
            of_one.sort(key=lambda order: order.starts_on)

    def of(self, medicine_id: str) -> tuple[DoseOrderRow, ...]:
        """Return the orders of a medicine by the day they begin, then as they were made."""
        return tuple(self._orders.get(medicine_id, ()))

    def pattern(self, order: DoseOrderRow) -> DosePattern | None:
        """Return the pattern of an order; None where a damaged record says nothing readable."""
        if order.pattern not in self._patterns:
            try:
                self._patterns[order.pattern] = DosePattern.parse(order.pattern)
            except PatternProblem:
                self._patterns[order.pattern] = None
        return self._patterns[order.pattern]

    def held(self, order: DoseOrderRow) -> bool:
        """Return whether an order is a hold."""
        pattern = self.pattern(order)
        return pattern is not None and pattern.held

    def on(self, medicine_id: str, day: dt.date) -> DoseOrderRow | None:
        """Return the order in force on a day, or None."""
        return next((o for o in self._covering(medicine_id, day)), None)

    def behind_hold(self, medicine_id: str, day: dt.date) -> DoseOrderRow | None:
        """Return the order that would be in force on a day if nothing had been held.

        Where the hold cut the order before it short, that one.
        """
        found = next((o for o in self._covering(medicine_id, day) if not self.held(o)), None)
        if found is not None:
            return found
        hold = self.on(medicine_id, day)
        if hold is None:
            return None
        before = [o for o in self._orders[medicine_id] if o.starts_on < hold.starts_on]
        cut = [
            o for o in before if not self.held(o) and (o.ends_on or day) >= hold.starts_on - _DAY
        ]
        return cut[-1] if cut else None

    def _covering(self, medicine_id: str, day: dt.date) -> Iterator[DoseOrderRow]:
        orders = self._orders.get(medicine_id, [])
        begun = bisect_right(orders, day, key=lambda order: order.starts_on)
        for number in range(begun - 1, -1, -1):
            ends_on = orders[number].ends_on
            if ends_on is None or day <= ends_on:
                yield orders[number]

    def spans(self, medicine_id: str, first: dt.date, last: dt.date) -> Iterator[OrderSpan]:
        """Yield the orders in force from ``first`` to ``last``; days without one are left out."""
        turns = {first}
        for order in self._orders.get(medicine_id, ()):
            turns.add(order.starts_on)
            if order.ends_on is not None:
                turns.add(order.ends_on + _DAY)
        days = sorted(day for day in turns if first <= day <= last)
        begun: dt.date | None = None
        current: DoseOrderRow | None = None
        for day in days:
            found = self.on(medicine_id, day)
            if found is current:
                continue
            if current is not None and begun is not None:
                yield OrderSpan(current, begun, day - _DAY)
            current, begun = found, day
        if current is not None and begun is not None:
            yield OrderSpan(current, begun, last)

    def full_weekly(self, order: DoseOrderRow) -> float | None:
        """Return the full dose in units a week that holds for an order, as the family knows it."""
        full = None
        for other in self._orders.get(order.medicine_id, ()):
            if other.full_weekly is not None:
                full = other.full_weekly
            if other.id == order.id:
                return full
        return order.full_weekly
