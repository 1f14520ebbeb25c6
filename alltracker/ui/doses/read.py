"""What the cards of doses show of a record at one moment, read lightly and bounded in days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.dosing import OrderBook, due_doses
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow
from alltracker.db.dose_queries import Prescribed, doses_between, last_taken, prescribed
from alltracker.db.dose_rows import Which
from alltracker.db.store import Store

LEFT_OUT: Final = frozenset({DoseStatus.HELD, DoseStatus.NOT_DUE})
"""What the team says of a single dose that it leaves out."""
SOON: Final = 3
"""A new dose is told so many days ahead (a choice of the program)."""
_AHEAD: Final = 62
"""The next dose is looked for so many days ahead (a choice of the program)."""
_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Needed:
    """A medicine given when needed, with the last dose of it that was taken."""

    medicine: MedicineRow
    order: DoseOrderRow
    last: Any = None


@dataclass(frozen=True, slots=True)
class NextDose:
    """A medicine that is not due today; ``day`` is the next day on which it is, if one is near."""

    medicine: MedicineRow
    day: dt.date | None


@dataclass(frozen=True, slots=True)
class DayOfDoses:
    """Everything about the doses of one evening: of today, left from yesterday, and soon."""

    today: dt.date
    book: OrderBook
    prescribed: Prescribed = field(default_factory=Prescribed)
    lines: tuple[DoseLine, ...] = ()
    yesterday: tuple[DoseLine, ...] = ()
    """The doses of yesterday that nobody ticked."""
    before: tuple[DoseLine, ...] = ()
    """All other doses of yesterday."""
    needed: tuple[Needed, ...] = ()
    not_today: tuple[NextDose, ...] = ()
    soon: tuple[DoseOrderRow, ...] = ()
    """The orders that begin within the next days."""
    left_out: tuple[Any, ...] = ()
    """The doses of the next days that the team left out, one of a day and medicine."""

    @property
    def due(self) -> tuple[DoseLine, ...]:
        """The doses of today that a schedule asks for."""
        return tuple(line for line in self.lines if line.due is not None)

    @property
    def left(self) -> int:
        """How many doses of today nobody ticked yet."""
        return sum(line.state is DoseState.OPEN for line in self.due)

    def line(self, key: str) -> DoseLine | None:
        """Return the dose of a key, of today or of yesterday."""
        return next((one for one in (*self.lines, *self.yesterday) if key_of(one) == key), None)

    def evening_before(self, line: DoseLine) -> DoseLine | None:
        """Return the same dose of the day before, where somebody noted it."""
        names = (line.medicine.id, line.slot_key)
        return next((o for o in self.before if (o.medicine.id, o.slot_key) == names), None)

    def needed_of(self, medicine_id: str) -> Needed | None:
        """Return a medicine that is given when needed."""
        return next((one for one in self.needed if one.medicine.id == medicine_id), None)


def key_of(line: DoseLine) -> str:
    """Return the name of a dose within its card."""
    own = line.doses[0].id if line.due is None and line.doses else line.slot_key
    return f"{line.medicine.id}|{line.day.isoformat()}|{own}"


def which_of(line: DoseLine) -> Which:
    """Return the name of a dose for the record."""
    if line.due is not None:
        return Which.of(line.due)
    told = line.told
    slot, amount = (told.slot, told.amount) if told is not None else ("", None)
    return Which(line.medicine, line.day, slot, amount)


def day_of_doses(store: Store, patient_id: str, now: dt.datetime) -> DayOfDoses:
    """Read the doses of a day at a local wall time: those of two days, and the plan of all."""
    today = now.date()
    plan = prescribed(store, patient_id)
    book = OrderBook(plan.orders)
    if not plan.medicines:
        return DayOfDoses(today, book, plan)
    doses = doses_between(store, patient_id, today - _DAY, today + SOON * _DAY)
    lines = lines_of_days(plan.medicines, plan.orders, doses, today - _DAY, today, now)
    needed = tuple(_needed(store, plan, book, today))
    apart = {one.medicine.id for one in needed}
    own = tuple(one for one in lines if one.day == today)
    return DayOfDoses(
        today,
        book,
        plan,
        own,
        tuple(one for one in lines if one.day < today and one.state is DoseState.OPEN),
        tuple(one for one in lines if one.day < today and one.doses),
        needed,
        tuple(_not_today(plan, apart | {one.medicine.id for one in own}, book, today)),
        tuple(_soon(plan, book, today)),
        tuple(_left_out(doses, today)),
    )


def _left_out(doses: Sequence[Any], today: dt.date) -> Iterator[Any]:
    """Yield the last dose of each medicine and day to come that is not to be given."""
    ahead = {(row.medicine_id, row.day): row for row in doses if row.day > today}
    yield from (row for row in ahead.values() if row.status in LEFT_OUT)


def at_home(medicines: Sequence[Any], day: dt.date) -> list[Any]:
    """Return the medicines that the family gives, and that have not ended before a day."""
    return [
        row
        for row in medicines
        if not row.in_clinic and (row.ended_on is None or row.ended_on >= day)
    ]


def _needed(store: Store, plan: Prescribed, book: OrderBook, today: dt.date) -> Iterator[Needed]:
    found = []
    for medicine in at_home(plan.medicines, today):
        order = book.on(medicine.id, today)
        pattern = None if order is None else book.pattern(order)
        if order is not None and pattern is not None and pattern.as_needed:
            found.append((medicine, order))
    last = last_taken(store, [medicine.id for medicine, _ in found])
    for medicine, order in found:
        yield Needed(medicine, order, last.get(medicine.id))


def _not_today(
    plan: Prescribed, shown: set[str], book: OrderBook, today: dt.date
) -> Iterator[NextDose]:
    for medicine in at_home(plan.medicines, today):
        if medicine.id in shown or not book.of(medicine.id):
            continue
        next_day = _next_day(medicine, plan.orders, today)
        running = book.on(medicine.id, today)
        if next_day is not None or (running is not None and running.ends_on is None):
            yield NextDose(medicine, next_day)


def _next_day(
    medicine: MedicineRow, orders: Sequence[DoseOrderRow], today: dt.date
) -> dt.date | None:
    own = [order for order in orders if order.medicine_id == medicine.id]
    due = due_doses([medicine], own, today + _DAY, today + _AHEAD * _DAY)
    return due[0].day if due else None


def _soon(plan: Prescribed, book: OrderBook, today: dt.date) -> Iterator[DoseOrderRow]:
    for medicine in at_home(plan.medicines, today):
        now = book.on(medicine.id, today)
        for order in book.of(medicine.id):
            new = now is None or order.pattern != now.pattern
            if today < order.starts_on <= today + SOON * _DAY and new:
                yield order
