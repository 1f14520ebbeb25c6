"""The month of one medicine: its days, what became of each dose, and the sums."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.dose_days import DoseDay, DoseLine, DoseState, month_days
from alltracker.care.dose_words import amount_figure
from alltracker.db.dose_queries import TAKEN, Prescribed, doses_of
from alltracker.db.store import Store
from alltracker.ui.widgets.month_days import first_of_month, last_of_month

LEFT_OUT: Final = frozenset({DoseState.HELD, DoseState.NOT_DUE})
"""What the team left out, by an order or for one day."""


@dataclass(frozen=True, slots=True)
class MonthOfDoses:
    """A month as the grid shows it; ``month`` is its first day."""

    medicine: Any
    month: dt.date
    today: dt.date
    days: tuple[DoseDay, ...] = ()

    def day(self, day: dt.date) -> DoseDay | None:
        """Return a day of the month, None for one of another month."""
        inside = (day.year, day.month) == (self.month.year, self.month.month)
        return self.days[day.day - 1] if inside and self.days else None

    def counts(self) -> dict[DoseState, int]:
        """Return how many doses have which state; held and open ones are counted too."""
        return Counter(line.state for day in self.days for line in day.lines)

    def held_days(self) -> int:
        """Return on how many days the medicine was held up to today."""
        return sum(
            any(line.state is DoseState.HELD for line in day.lines)
            for day in self.days
            if day.day <= self.today
        )

    def unticked(self) -> tuple[DoseLine, ...]:
        """Return the doses of days gone by that nobody ticked."""
        return tuple(
            line
            for day in self.days
            for line in day.lines
            if day.day < self.today and line.due is not None and line.state is DoseState.OPEN
        )


def month_of_doses(
    store: Store, plan: Prescribed, medicine: Any, month: dt.date, now: dt.datetime
) -> MonthOfDoses:
    """Read the doses of a month of one medicine at a local wall time."""
    first, last = first_of_month(month), last_of_month(month)
    doses = doses_of(store, medicine.id, first, last)
    orders = [order for order in plan.orders if order.medicine_id == medicine.id]
    days = month_days(medicine, orders, doses, first, now)
    return MonthOfDoses(medicine, first, now.date(), days)


def figure_of(day: DoseDay) -> str:
    """Return what a cell says: the amount due, of several doses how many were taken.

    What the team left out is not due; of a day to come nothing was taken yet.
    """
    due = [line for line in day.lines if line.due is not None and line.state not in LEFT_OUT]
    if len(due) > 1 and all(line.state is DoseState.AHEAD for line in due):
        return _figures(due)
    if len(due) > 1:
        return f"{sum(_was_taken(line) for line in due)}/{len(due)}"
    if due and due[0].due is not None:
        return _figure(due[0].due.amount)
    rest = [line for line in day.lines if line.state not in LEFT_OUT]
    told = [line.told for line in rest if line.told is not None]
    amounts = [row.amount for row in told if row.amount is not None]
    return _figure(sum(amounts)) if amounts else ""


def _figures(due: Sequence[DoseLine]) -> str:
    """Return the amounts of several doses, such as "5 + 5"."""
    return " + ".join(_figure(line.due.amount) for line in due if line.due is not None)


def _was_taken(line: DoseLine) -> bool:
    return any(dose.status in TAKEN for dose in line.doses)


def _figure(amount: float) -> str:
    figure = amount_figure(amount)
    return figure if isinstance(figure, str) else f"{figure:g}"
