"""Reminders of medicines: doses of today, boxes that run out or expire, a calendar out of date.

Everything follows from what the family wrote down; nothing says what should be taken.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.dose_times import told_at
from alltracker.care.dose_words import amount_words, short_name, slot_words
from alltracker.care.dosing import DueDose, due_doses
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import MedicineRow, PrintedRow, RecordView
from alltracker.care.rows_medicine import DoseOrderRow
from alltracker.care.stock import Left, left_at_home
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

MEDICINE_CALENDAR: Final = "medicine-calendar"
"""The key of the paper whose last print is remembered."""
SOON_DAYS: Final = 7
"""So many days before it runs out a box is named where the family chose none, and so many days
before the day to order by it is in the list (choices of the program)."""
EXPIRY_DAYS: Final = 30
ENDS_DAYS: Final = 3
_DAY: Final = dt.timedelta(days=1)


def medicine_reminders(view: RecordView, today: dt.date) -> Iterator[Reminder]:
    """Yield today's doses that are not ticked, and what is to be ordered or printed."""
    home = [medicine for medicine in view.medicines if not medicine.in_clinic]
    noted = {(row.medicine_id, row.slot) for row in view.doses if row.day == today}
    for due in due_doses(home, view.dose_orders, today, today):
        if (due.medicine.id, due.slot_key) not in noted:
            yield _dose(due)
    for medicine in home:
        if medicine.ended_on is None or medicine.ended_on >= today:
            yield from _box(medicine, view, today)
    yield from _calendar(view, home)


def _dose(due: DueDose) -> Reminder:
    medicine = due.medicine
    title = QT_TRANSLATE_NOOP("reminders", "{medicine}: {amount}")
    amount = amount_words(due.amount, medicine.unit)
    values = {"medicine": short_name(medicine), "amount": amount}
    return Reminder(
        key=f"dose:{medicine.id}:{due.day}:{due.slot_key}",
        kind=ReminderKind.DOSE,
        about=f"dose:{medicine.id}:{due.slot_key}",
        icon="pill",
        title=Message("reminders", title, values),
        why=slot_words(due.slot),
        source_keys=(),
        first=due.day,
        last=None,
        anchor=Message("reminders", QT_TRANSLATE_NOOP("reminders", "the schedule of the medicine")),
        open_kind="medicine",
        open_id=medicine.id,
        shown_from=due.day,
        shown_until=due.day,
        at=told_at(due.slot),
        told_on=due.day if told_at(due.slot) else None,
    )


def _box(medicine: MedicineRow, view: RecordView, today: dt.date) -> Iterator[Reminder]:
    """Yield when to order a medicine, and when what is in the box expires."""
    boxes = [row.id for row in view.stocks if row.medicine_id == medicine.id]
    left = left_at_home(medicine, view.dose_orders, view.stocks, view.doses, today)
    if left is None:
        return
    if left.until is not None:
        by = left.refill_on or left.until - SOON_DAYS * _DAY
        yield _refill(medicine, left, left.until, min(by, left.until), boxes[-1])
    if left.expires_on is not None and left.amount > 0:
        yield _expiry(medicine, left.expires_on)


def _refill(medicine: MedicineRow, left: Left, until: dt.date, by: dt.date, box: str) -> Reminder:
    title = QT_TRANSLATE_NOOP("reminders", "Order {medicine}")
    why = QT_TRANSLATE_NOOP("reminders", "{amount} left: enough until {day}")
    amount = amount_words(left.amount, medicine.unit)
    if left.amount <= 0:
        why = QT_TRANSLATE_NOOP("reminders", "Nothing is left, as far as the record knows")
    return _thing(
        ReminderKind.REFILL,
        f"refill:{medicine.id}:{box}",
        medicine,
        Message("reminders", title, {"medicine": medicine.name}),
        Message("reminders", why, {"amount": amount, "day": until}),
        by,
        shown_from=by - SOON_DAYS * _DAY,
    )


def _expiry(medicine: MedicineRow, day: dt.date) -> Reminder:
    title = QT_TRANSLATE_NOOP("reminders", "{medicine} expires")
    why = QT_TRANSLATE_NOOP("reminders", "The box may be used until {day}")
    return _thing(
        ReminderKind.EXPIRY,
        f"expiry:{medicine.id}:{day}",
        medicine,
        Message("reminders", title, {"medicine": medicine.name}),
        Message("reminders", why, {"day": day}),
        day,
        shown_from=day - EXPIRY_DAYS * _DAY,
    )


def _thing(
    kind: ReminderKind,
    key: str,
    medicine: MedicineRow,
    title: Message,
    why: Message,
    by: dt.date,
    *,
    shown_from: dt.date,
) -> Reminder:
    return Reminder(
        key=key,
        kind=kind,
        about=f"{kind.value}:{medicine.id}",
        icon="pill",
        title=title,
        why=why,
        source_keys=(),
        first=by,
        last=None,
        anchor=Message("reminders", QT_TRANSLATE_NOOP("reminders", "what is left at home")),
        open_kind="medicine",
        open_id=medicine.id,
        shown_from=shown_from,
        shown_until=None,
        told_on=by,
    )


def _calendar(view: RecordView, home: Sequence[MedicineRow]) -> Iterator[Reminder]:
    """Yield that the printed calendar is out of date or ends; nothing for who prints none."""
    sheets = [row for row in view.printed if row.paper == MEDICINE_CALENDAR]
    last = max(sheets, key=lambda row: row.day, default=None)
    if last is None or last.last is None:
        return
    names = {medicine.id: short_name(medicine) for medicine in home}
    changes = [
        order
        for order in view.dose_orders
        if order.medicine_id in names and _is_later(order, last) and order.starts_on <= last.last
    ]
    if changes:
        change = max(changes, key=lambda order: order.starts_on)
        yield _out_of_date(last, change, names[change.medicine_id], last.last)
    elif any(medicine.ended_on is None for medicine in home):
        yield _ends(last, last.last)


def _is_later(order: DoseOrderRow, sheet: PrintedRow) -> bool:
    """Return whether an order was given after a sheet was printed."""
    return (order.said_on or order.starts_on) > sheet.day


def _out_of_date(sheet: PrintedRow, change: DoseOrderRow, name: str, last: dt.date) -> Reminder:
    why = QT_TRANSLATE_NOOP(
        "reminders",
        "{medicine}: the dose changes on {day}. The sheet of {printed} is out of date.",
    )
    values = {"medicine": name, "day": change.starts_on, "printed": sheet.day}
    said = change.said_on or change.starts_on
    return _sheet(sheet, f"{change.id}", Message("reminders", why, values), said, said, last)


def _ends(sheet: PrintedRow, last: dt.date) -> Reminder:
    why = QT_TRANSLATE_NOOP("reminders", "The sheet of {printed} ends on {day}.")
    values = {"printed": sheet.day, "day": last}
    before = last - ENDS_DAYS * _DAY
    return _sheet(sheet, "end", Message("reminders", why, values), last, before, None)


def _sheet(
    sheet: PrintedRow,
    key: str,
    why: Message,
    first: dt.date,
    shown_from: dt.date,
    shown_until: dt.date | None,
) -> Reminder:
    title = QT_TRANSLATE_NOOP("reminders", "Print a new medicine calendar")
    anchor = QT_TRANSLATE_NOOP("reminders", "the calendar printed on {day}")
    return Reminder(
        key=f"calendar:{sheet.id}:{key}",
        kind=ReminderKind.CALENDAR,
        about=f"calendar:{sheet.id}",
        icon="printer",
        title=Message("reminders", title),
        why=why,
        source_keys=(),
        first=first,
        last=None,
        anchor=Message("reminders", anchor, {"day": sheet.day}),
        open_kind="medicine_calendar",
        open_id=MEDICINE_CALENDAR,
        shown_from=shown_from,
        shown_until=shown_until,
        told_on=shown_from,
    )
