"""Which medicine calendar was printed before, what changed since, and the note of a new print."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import DoseOrder, Printed
from alltracker.db.store import Store

PAPER = "medicine-calendar"


def replaced(
    store: Store, patient_id: str, first: dt.date, last: dt.date, today: dt.date
) -> Printed | None:
    """Return the last print that still hangs somewhere; None where nothing is replaced.

    A calendar of other days is only replaced where doses changed since it was printed: else both
    are right, each for its month. One whose days are over needs no replacing, and that of an
    earlier month replaces no later one. The same month printed today, with nothing changed since,
    is another copy and not another calendar.
    """
    rows = [
        row
        for row in store.all(Printed, patient_id)
        if row.paper == PAPER and row.day <= today and _still_hangs(row, first, last, today)
    ]
    rows = [
        row
        for row in sorted(rows, key=lambda row: row.day)
        if (row.last or dt.date.max) >= first or changed_since(store, patient_id, row)
    ]
    while rows and _is_copy(store, patient_id, rows[-1], (first, last), today):
        rows.pop()
    return rows[-1] if rows else None


def changed_since(store: Store, patient_id: str, printed: Printed) -> list[DoseOrder]:
    """Return the orders that were written or changed after a print.

    Told by the history of the record; where both came in one step (an imported record), by the day
    on which the team said it.
    """
    step = _step(store, printed.id)
    found = []
    for order in store.all(DoseOrder, patient_id):
        own = _step(store, order.id)
        said = order.said_on or order.starts_on
        if own > step or (own == step and said > printed.day):
            found.append(order)
    return found


def print_note(
    store: Store, patient_id: str, first: dt.date, last: dt.date, today: dt.date
) -> Printed | None:
    """Return the row that says a calendar was printed; None where it is a copy of today's."""
    same = [
        row
        for row in store.all(Printed, patient_id)
        if row.paper == PAPER and _is_copy(store, patient_id, row, (first, last), today)
    ]
    if same:
        return None
    return Printed(patient_id=patient_id, paper=PAPER, day=today, first=first, last=last)


def print_label(first: dt.date) -> Message:
    """Return what the step is called that notes a print."""
    text = QT_TRANSLATE_NOOP("papers", "Noted: medicine calendar from {day} on printed")
    return Message("papers", text, {"day": first})


def _still_hangs(row: Printed, first: dt.date, last: dt.date, today: dt.date) -> bool:
    begin, end = row.first or row.day, row.last or dt.date.max
    return begin <= last and end >= min(first, today)


def _is_copy(
    store: Store, patient_id: str, row: Printed, days: Sequence[dt.date], today: dt.date
) -> bool:
    same = row.day == today and (row.first, row.last) == tuple(days)
    return same and not changed_since(store, patient_id, row)


def _step(store: Store, row_id: str) -> int:
    """Return the number of the step that last changed a row; 0 where no history is kept."""
    found = store.history(row_id, limit=1)
    return found[0].id if found else 0
