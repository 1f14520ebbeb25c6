"""What became of the doses of a day and of a month, line by line."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.dose_times import minutes_of
from alltracker.care.dosing import DueDose, OrderBook, due_doses
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow


class DoseState(StrEnum):
    """How a dose stands."""

    OPEN = "open"
    """Nobody ticked it; in the past that counts as not known."""
    GIVEN = "given"
    SKIPPED = "skipped"
    VOMITED = "vomited"
    NOT_KNOWN = "not_known"
    HELD = "held"
    NOT_DUE = "not_due"
    AHEAD = "ahead"
    """On a day to come."""


_OPENED: Final = frozenset({DoseStatus.GIVEN, DoseStatus.VOMITED})
"""The box was opened."""
_MINUTES_OF_A_DAY: Final = 24 * 60
_LOUDEST: Final = (
    DoseState.OPEN,
    DoseState.VOMITED,
    DoseState.NOT_KNOWN,
    DoseState.SKIPPED,
    DoseState.GIVEN,
    DoseState.HELD,
    DoseState.NOT_DUE,
    DoseState.AHEAD,
)


@dataclass(frozen=True, slots=True)
class DoseLine:
    """One dose of a day with all that was noted of it, in the order it was noted.

    ``due`` is None for a dose of its own (as needed, in the clinic, an extra one) and on a day on
    which the medicine is held: then ``order`` is the hold, and the line is there on the days on
    which a dose would have been due.
    """

    due: DueDose | None
    doses: tuple[DoseRow, ...]
    state: DoseState
    medicine: MedicineRow
    day: dt.date
    order: DoseOrderRow | None = None

    @property
    def slot_key(self) -> str:
        """The name of the dose within its day; empty for a dose of its own."""
        return self.due.slot_key if self.due else self.doses[0].slot if self.doses else ""

    @property
    def told(self) -> DoseRow | None:
        """The row that decided the state; None where nothing was noted."""
        wanted = [row for row in self.doses if row.status == self.state.value]
        found = wanted or self.doses
        return found[-1] if found else None


@dataclass(frozen=True, slots=True)
class DoseDay:
    """One day of a medicine; no lines where nothing was due or noted."""

    day: dt.date
    lines: tuple[DoseLine, ...] = ()

    @property
    def amount(self) -> float:
        """The units due on this day; 0 on a held day."""
        return sum(line.due.amount for line in self.lines if line.due)

    @property
    def state(self) -> DoseState | None:
        """The state to show where a day has room for one: what is open, then what went wrong."""
        states = {line.state for line in self.lines}
        return next((state for state in _LOUDEST if state in states), None)


def dose_lines(
    medicines: Sequence[MedicineRow],
    orders: Sequence[DoseOrderRow],
    doses: Sequence[DoseRow],
    day: dt.date,
    now: dt.datetime,
) -> tuple[DoseLine, ...]:
    """Return the lines of one day: the doses due, then those of their own, then what is held.

    A row whose ``slot`` is no dose of the day any more (the order was changed since) goes to the
    first dose of its medicine that nothing was noted of, so that it is not asked for again.
    """
    return lines_of_days(medicines, orders, doses, day, day, now)


def lines_of_days(
    medicines: Sequence[MedicineRow],
    orders: Sequence[DoseOrderRow],
    doses: Sequence[DoseRow],
    first: dt.date,
    last: dt.date,
    now: dt.datetime,
) -> tuple[DoseLine, ...]:
    """Return the lines of all days from ``first`` to ``last``, by day."""
    lines: dict[dt.date, list[DoseLine]] = defaultdict(list)
    noted = _by_day(doses, first, last)
    due = _due_by_day(due_doses(medicines, orders, first, last))
    by_id = {medicine.id: medicine for medicine in medicines}
    for key in due.keys() | noted.keys():
        medicine = by_id.get(key[0])
        if medicine is not None:
            lines[key[1]] += _day_lines(medicine, key[1], due.get(key, []), noted.get(key, []), now)
    for line in _held(medicines, OrderBook(orders), first, last):
        if (line.medicine.id, line.day) not in noted:
            lines[line.day].append(line)
    return tuple(line for day in sorted(lines) for line in sorted(lines[day], key=_order))


def _order(line: DoseLine) -> tuple[bool, bool, tuple[int, dt.time], str, str]:
    order = line.due.slot.order if line.due else (0, dt.time.max)
    name = line.medicine.name.casefold()
    return (line.due is None, line.order is not None, order, name, line.medicine.id)


def _by_day(
    doses: Sequence[DoseRow], first: dt.date, last: dt.date
) -> dict[tuple[str, dt.date], list[DoseRow]]:
    found: dict[tuple[str, dt.date], list[DoseRow]] = defaultdict(list)
    for dose in doses:
        if first <= dose.day <= last:
            found[dose.medicine_id, dose.day].append(dose)
    return found


def _due_by_day(due: Sequence[DueDose]) -> dict[tuple[str, dt.date], list[DueDose]]:
    found: dict[tuple[str, dt.date], list[DueDose]] = defaultdict(list)
    for dose in due:
        found[dose.medicine.id, dose.day].append(dose)
    return found


def _day_lines(
    medicine: MedicineRow,
    day: dt.date,
    due: Sequence[DueDose],
    noted: Sequence[DoseRow],
    now: dt.datetime,
) -> Iterator[DoseLine]:
    keys = {dose.slot_key for dose in due}
    taken: dict[str, list[DoseRow]] = defaultdict(list)
    alone: list[DoseRow] = []
    for row in noted:
        if row.slot in keys:
            taken[row.slot].append(row)
        else:
            alone.append(row)
    open_doses = [dose for dose in due if not taken[dose.slot_key]]
    for dose, row in _nearest(open_doses, [row for row in alone if not row.extra]):
        taken[dose.slot_key].append(row)
        alone.remove(row)
    for dose in due:
        rows = taken[dose.slot_key]
        yield DoseLine(dose, tuple(rows), _state(rows, day, now), medicine, day)
    for row in alone:
        yield DoseLine(None, (row,), _state([row], day, now), medicine, day)


def _nearest(due: Sequence[DueDose], rows: Sequence[DoseRow]) -> Iterator[tuple[DueDose, DoseRow]]:
    """Yield which open dose a row was for whose own name the schedule no longer has.

    A tick of the evening belongs to the dose of the evening, whatever it is called now.
    """
    pairs = [(_apart(dose, row), at, dose, row) for at, dose in enumerate(due) for row in rows]
    pairs.sort(key=lambda pair: pair[:2])
    gone: set[str] = set()
    for _, _, dose, row in pairs:
        names = {f"due {dose.slot_key}", f"row {row.id}"}
        if not names & gone:
            gone |= names
            yield dose, row


def _apart(dose: DueDose, row: DoseRow) -> int:
    """Return how many minutes lie between a dose and what was noted; a whole day if unknown."""
    given = row.given_at if row.given_on in {None, row.day} else None
    noted, due = minutes_of(row.slot, given), minutes_of(dose.slot_key)
    return _MINUTES_OF_A_DAY if noted is None or due is None else abs(noted - due)


def _state(rows: Sequence[DoseRow], day: dt.date, now: dt.datetime) -> DoseState:
    """Return how a dose stands: the last time it was given or vomited, else the last word."""
    if not rows:
        return DoseState.AHEAD if day > now.date() else DoseState.OPEN
    statuses = [row.status for row in rows]
    opened = [status for status in statuses if status in _OPENED]
    return DoseState((opened or statuses)[-1].value)


def _held(
    medicines: Sequence[MedicineRow], book: OrderBook, first: dt.date, last: dt.date
) -> Iterator[DoseLine]:
    for medicine in medicines:
        if medicine.in_clinic:
            continue
        begin = max(first, medicine.started_on or first)
        end = min(last, medicine.ended_on or last)
        for span in book.spans(medicine.id, begin, end):
            if not book.held(span.order):
                continue
            for number in range((span.last - span.first).days + 1):
                day = span.first + dt.timedelta(days=number)
                if _would_be_due(book, medicine.id, day):
                    yield DoseLine(None, (), DoseState.HELD, medicine, day, span.order)


def _would_be_due(book: OrderBook, medicine_id: str, day: dt.date) -> bool:
    """Return whether a hold takes a dose away on a day; also where nobody knows what it holds."""
    order = book.behind_hold(medicine_id, day)
    pattern = None if order is None else book.pattern(order)
    return order is None or pattern is None or pattern.due_on(day, order.starts_on)


def month_days(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    doses: Sequence[DoseRow],
    month: dt.date,
    now: dt.datetime,
) -> tuple[DoseDay, ...]:
    """Return every day of the month of ``month`` with the lines of one medicine.

    ``orders`` and ``doses`` may be those of all medicines.
    """
    first = month.replace(day=1)
    last = month.replace(day=monthrange(month.year, month.month)[1])
    own = [dose for dose in doses if dose.medicine_id == medicine.id]
    lines: dict[dt.date, list[DoseLine]] = defaultdict(list)
    for line in lines_of_days([medicine], orders, own, first, last, now):
        lines[line.day].append(line)
    days = [first.replace(day=number) for number in range(1, last.day + 1)]
    return tuple(DoseDay(day, tuple(lines[day])) for day in days)
