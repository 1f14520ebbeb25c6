"""The medicines and doses of the summary: what is prescribed, what changed, what became of it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from alltracker.care.calendar import now
from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.dosing import OrderBook
from alltracker.care.rows import DoseOrderRow, MedicineRow, RecordView
from alltracker.papers.dose_facts import Taken, taken_doses
from alltracker.papers.period import Period

_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DoseChange:
    """One change within the period: the order before and after, and how long it was held."""

    day: dt.date
    before: DoseOrderRow | None
    after: DoseOrderRow
    held_days: int = 0
    """How many days it had been held, where it was taken up again."""


@dataclass(frozen=True, slots=True)
class MedicineLine:
    """One medicine given at home: what is in force, what changed, and its doses by their state."""

    medicine: MedicineRow
    order: DoseOrderRow | None
    changes: tuple[DoseChange, ...]
    days: dict[DoseState, tuple[dt.date, ...]] = field(default_factory=dict)
    """The day of each dose by what became of it; what is still to come is left out."""

    def count(self, *states: DoseState) -> int:
        """Return how many doses stand in any of some states."""
        return sum(len(self.days.get(state, ())) for state in states)


@dataclass(frozen=True, slots=True)
class DoseReport:
    """All medicines of a period, and the doses given in the clinic."""

    period: Period
    book: OrderBook
    lines: tuple[MedicineLine, ...]
    clinic: tuple[Taken, ...]


def dose_report(view: RecordView, period: Period) -> DoseReport:
    """Return the medicines of a period that had a dose or a change.

    Today's open doses are still to come.
    """
    book = OrderBook(view.dose_orders)
    moment = now().replace(tzinfo=None)
    of_medicine: dict[str, list[DoseLine]] = defaultdict(list)
    home = [medicine for medicine in view.medicines if not medicine.in_clinic]
    for line in lines_of_days(
        home, view.dose_orders, view.doses, period.since, period.until, moment
    ):
        of_medicine[line.medicine.id].append(line)
    lines = [
        MedicineLine(
            medicine,
            _in_force(book, medicine, period.until),
            tuple(_changes(book, medicine, period)),
            _days(of_medicine[medicine.id], moment.date()),
        )
        for medicine in home
    ]
    clinic = [
        taken
        for taken in taken_doses(view, period.until)
        if taken.medicine.in_clinic and period.holds(taken.day)
    ]
    return DoseReport(
        period,
        book,
        tuple(line for line in lines if line.changes or line.days),
        tuple(sorted(clinic, key=lambda taken: taken.moment)),
    )


def _in_force(book: OrderBook, medicine: MedicineRow, day: dt.date) -> DoseOrderRow | None:
    """Return the order of a day, unless the medicine, its taper or its infusion is over."""
    if medicine.ended_on is not None and medicine.ended_on < day:
        return None
    order = book.on(medicine.id, day)
    pattern = book.pattern(order) if order else None
    if order is None or pattern is None:
        return None
    over = pattern.length is not None and (day - order.starts_on).days >= pattern.length
    return None if over else order


def _changes(book: OrderBook, medicine: MedicineRow, period: Period) -> Iterator[DoseChange]:
    """Yield the changes whose first day lies in the period, and what was said for later."""
    first = period.since - _DAY
    before: DoseOrderRow | None = book.on(medicine.id, first)
    held_from = _held_from(book, medicine, before) if before else None
    for span in book.spans(medicine.id, period.since, period.until):
        if before is None or span.order.id != before.id:
            held = (span.first - held_from).days if held_from and not book.held(span.order) else 0
            yield DoseChange(span.first, before, span.order, held)
            held_from = span.first if book.held(span.order) else None
        before = span.order


def _held_from(book: OrderBook, medicine: MedicineRow, order: DoseOrderRow) -> dt.date | None:
    """Return the first day of a hold that began before the period; None for any other order."""
    if not book.held(order):
        return None
    return max(order.starts_on, medicine.started_on or order.starts_on)


def _days(lines: Sequence[DoseLine], today: dt.date) -> dict[DoseState, tuple[dt.date, ...]]:
    found: dict[DoseState, list[dt.date]] = defaultdict(list)
    for line in lines:
        to_come = line.state is DoseState.AHEAD or (
            line.state is DoseState.OPEN and line.day >= today
        )
        if not to_come:
            found[line.state].append(line.day)
    return {state: tuple(days) for state, days in found.items()}
