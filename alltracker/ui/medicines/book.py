"""The medicines of a patient as the page shows them: now, in the clinic, stopped."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dosing import weekly_amount
from alltracker.db.columns import values_of
from alltracker.db.dose_queries import prescribed
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine, Stock
from alltracker.db.plain import plain
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class Change:
    """One order as a step of the doses: ``ahead``, ``now`` or over.

    ``days`` is how many days it was in force so far; ``weekly`` is in units, ``percent`` of the
    full dose as the family knows it.
    """

    order: Any
    pattern: DosePattern | None
    ahead: bool
    now: bool
    days: int
    weekly: float | None
    percent: float | None


class MedicineBook:
    """Reads once, few rows; ten years of doses stay where they are."""

    def __init__(self, store: Store, patient_id: str, today: dt.date) -> None:
        self._store = store
        self.patient_id = patient_id
        self.today = today
        self._prescribed = prescribed(store, patient_id)
        self.orders = OrderBook(self._prescribed.orders)

    @property
    def all(self) -> list[Any]:
        """Every medicine, in the order they were written down."""
        return self._prescribed.medicines

    @cached_property
    def at_home(self) -> list[Any]:
        """What the family gives now."""
        return [row for row in self.all if not row.in_clinic and not self.is_over(row)]

    @cached_property
    def in_clinic(self) -> list[Any]:
        """What the team gives now."""
        return [row for row in self.all if row.in_clinic and not self.is_over(row)]

    @cached_property
    def stopped(self) -> list[Any]:
        """What is not taken any more, the last one stopped first."""
        over = [row for row in self.all if self.is_over(row)]
        return sorted(over, key=lambda row: row.ended_on, reverse=True)

    def is_over(self, medicine: Any) -> bool:
        """Return whether a medicine was stopped before today."""
        return medicine.ended_on is not None and medicine.ended_on < self.today

    def medicine(self, medicine_id: str) -> Any:
        """Return a medicine, None when it is gone."""
        return self._prescribed.medicine(medicine_id)

    def pattern_now(self, medicine: Any) -> DosePattern | None:
        """Return the schedule in force today."""
        order = self.orders.on(medicine.id, self.today)
        return None if order is None else self.orders.pattern(order)

    def held(self, medicine: Any) -> bool:
        """Return whether the team holds a medicine today."""
        order = self.orders.on(medicine.id, self.today)
        return order is not None and self.orders.held(order)

    def next_order(self, medicine: Any) -> Any:
        """Return the order that begins next, None without one."""
        return next((o for o in self.orders.of(medicine.id) if o.starts_on > self.today), None)

    def dose_order(self, medicine: Any) -> Any:
        """Return the order in force, behind a hold the one before it, else the latest dose."""
        found = self.orders.behind_hold(medicine.id, self.today)
        if found is not None:
            return found
        doses = [order for order in self.orders.of(medicine.id) if not self.orders.held(order)]
        return doses[-1] if doses else None

    def full_weekly(self, medicine: Any) -> float | None:
        """Return the full dose a week that the family named last."""
        orders = self.orders.of(medicine.id)
        return self.orders.full_weekly(orders[-1]) if orders else None

    def changes(self, medicine: Any) -> list[Change]:
        """Return the orders of a medicine, the newest first."""
        orders = self.orders.of(medicine.id)
        if not orders:
            return []
        lengths: dict[str, int] = {}
        for span in self.orders.spans(medicine.id, orders[0].starts_on, self.today):
            days = (span.last - span.first).days + 1
            lengths[span.order.id] = lengths.get(span.order.id, 0) + days
        now = self.orders.on(medicine.id, self.today)
        return [
            self._change(order, lengths.get(order.id, 0), now=order is now)
            for order in reversed(orders)
        ]

    def _change(self, order: Any, days: int, *, now: bool) -> Change:
        pattern = self.orders.pattern(order)
        weekly = weekly_amount(pattern) if pattern is not None else None
        full = self.orders.full_weekly(order)
        percent = 100 * weekly / full if weekly is not None and full else None
        return Change(order, pattern, order.starts_on > self.today, now, days, weekly, percent)

    def stocks(self, medicine_id: str) -> list[Any]:
        """Return what was counted in the box and what came into it, by day."""
        where = "WHERE medicine_id = ? ORDER BY day, rowid"
        return list(self._store.rows(plain(Stock, where, medicine_id)))

    def has_doses(self, medicine_id: str) -> bool:
        """Return whether anything was noted of a dose of a medicine."""
        return bool(self._store.rows(plain(Dose, "WHERE medicine_id = ? LIMIT 1", medicine_id)))


def whole_medicine(row: Any) -> Medicine:
    """Return the row to save of a medicine that was read lightly."""
    return Medicine(**(values_of(row) if isinstance(row, Medicine) else vars(row)))


def whole_order(row: Any) -> DoseOrder:
    """Return the row to save of an order that was read lightly."""
    return DoseOrder(**(values_of(row) if isinstance(row, DoseOrder) else vars(row)))
