"""What is left of a medicine at home, and until when it lasts.

Worked out from the last count, what came in after it and what was given since. It is cautious, so
that a box never seems fuller than it is: a past dose that nobody ticked, or of which nobody knows,
is taken as given. A count holds for the end of its own day; how long the box lasts is worked out as
if the doses of that day were still to come.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.dose_amounts import milligrams
from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.dosing import due_doses
from alltracker.care.kinds_medicine import DoseStatus, StockKind
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow, StockRow

HORIZON: Final = 366
"""How many days ahead the schedule is laid out; a box that lasts longer is simply enough."""
_USED: Final = frozenset({DoseStatus.GIVEN, DoseStatus.VOMITED})
_ASSUMED: Final = frozenset({DoseState.OPEN, DoseState.NOT_KNOWN})
_DAY: Final = dt.timedelta(days=1)
_ROUNDING: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Left:
    """What is left at home, in the unit of the medicine.

    ``until`` is the last day that the schedule ahead is fully covered; None where nothing is due
    ahead or the box outlasts it (``enough``). ``expires_on`` is that of the newest box that says
    one. ``refill_on`` is ``refill_days`` of the medicine before the first of the two.
    """

    amount: float
    until: dt.date | None
    expires_on: dt.date | None
    refill_on: dt.date | None
    counted_on: dt.date
    enough: bool = False


def left_at_home(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    stocks: Sequence[StockRow],
    doses: Sequence[DoseRow],
    today: dt.date,
) -> Left | None:
    """Return what is left of a medicine, None where nobody ever counted or noted a box.

    Args:
        medicine: the medicine asked about.
        orders: the orders of this or all medicines, in the order they were made.
        stocks: the counts and boxes of this or all medicines, in the order they were made.
        doses: the doses since the last count (or more) of this or all medicines.
        today: the day asked about.
    """
    own = _own(stocks, medicine.id, today)
    if not own:
        return None
    counted_on, amount = _counted(own)
    noon = dt.datetime.combine(today, dt.time(12))
    taken = [row for row in doses if row.medicine_id == medicine.id]
    since = lines_of_days([medicine], orders, taken, counted_on + _DAY, today, noon)
    amount = max(0.0, amount - sum(_used(medicine, line, today) for line in since))
    open_today = {line.slot_key for line in since if line.day == today and not line.doses}
    until, enough = _until(medicine, orders, amount, today, counted_on, open_today)
    expires_on = _expires_on(own)
    ends = [day for day in (until, expires_on) if day is not None]
    refill_on = None
    if ends and medicine.refill_days is not None:
        refill_on = min(ends) - dt.timedelta(days=medicine.refill_days)
    return Left(amount, until, expires_on, refill_on, counted_on, enough)


def counted_on(stocks: Sequence[StockRow], medicine_id: str, today: dt.date) -> dt.date | None:
    """Return the day of the last count, after which doses matter for what is left.

    Without a count the day of the first box; None where nobody ever counted or noted one.
    """
    own = _own(stocks, medicine_id, today)
    return _counted(own)[0] if own else None


def _own(stocks: Sequence[StockRow], medicine_id: str, today: dt.date) -> list[StockRow]:
    return [row for row in stocks if row.medicine_id == medicine_id and row.day <= today]


def _counted(own: Sequence[StockRow]) -> tuple[dt.date, float]:
    """Return the day and number of the last count with what came in since.

    Without a count the box was empty before the first one that came in.
    """
    placed = sorted(enumerate(own), key=lambda pair: (pair[1].day, pair[0]))
    rows = [row for _, row in placed]
    counts = [number for number, row in enumerate(rows) if row.kind is StockKind.COUNTED]
    begin = counts[-1] if counts else 0
    return rows[begin].day, sum(row.amount for row in rows[begin:])


def _expires_on(own: Iterable[StockRow]) -> dt.date | None:
    dated = [(row.day, row.expires_on) for row in own if row.expires_on is not None]
    return max(dated, key=lambda pair: pair[0])[1] if dated else None


def _used(medicine: MedicineRow, line: DoseLine, today: dt.date) -> float:
    due = line.due.amount if line.due else 0.0
    if line.state in _ASSUMED and line.day < today:
        return due
    return sum(_units(medicine, row, due) for row in line.doses if row.status in _USED)


def _units(medicine: MedicineRow, row: DoseRow, due: float) -> float:
    """Return the units of the medicine that a row used up; what was due where it does not say."""
    if row.amount is None:
        return due
    if row.unit == medicine.unit:
        return row.amount
    one = milligrams(medicine, 1)
    return due if row.milligrams is None or not one else row.milligrams / one


def _until(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    amount: float,
    today: dt.date,
    counted_on: dt.date,
    open_today: set[str],
) -> tuple[dt.date | None, bool]:
    """Return the last day that is covered, and whether the amount outlasts the schedule ahead."""
    ahead = due_doses([medicine], orders, today, today + dt.timedelta(days=HORIZON))
    left = amount + _ROUNDING
    for due in ahead:
        if due.day == today and counted_on < today and due.slot_key not in open_today:
            continue
        left -= due.amount
        if left < 0:
            return due.day - _DAY, False
    return None, bool(ahead)
