"""Questions about a medicine, an order or a dose that was just entered; never advice on a dose.

They are about slips of the hand and mixed-up units, held against what the family entered before. An
amount that differs from a published one is normal and never asked about. The bounds are engineering
judgment. What cannot be is refused by the record itself (``db.rules_medicine``).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_overlaps import overlaps, same_drug, taken_over
from alltracker.care.dose_pattern import WEEK, DosePattern, PatternKind
from alltracker.care.dose_safety import (
    VEIN_ONLY_SOURCES,
    WEEKLY_SOURCES,
    forbidden_route,
    weekly_by_mouth,
)
from alltracker.care.dose_slips import PIECES, DoseQuestion, amount_questions, asked, highest
from alltracker.care.dose_words import pattern_words, short_name
from alltracker.care.dosing import due_doses, milligrams
from alltracker.care.entry_limits import QuestionKind
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP

__all__ = [
    "DoseQuestion",
    "amount_questions",
    "dose_questions",
    "medicine_questions",
    "order_questions",
]

_MOST_IN_ONE: Final = 2000.0
"""Milligrams that no tablet or capsule can hold (our bound)."""
_LONG_TAPER: Final = 120
"""Days after which a taper is asked about (our bound)."""
_AHEAD: Final = 28
_LATE: Final = 2
"""Days between the day a dose was due and the day it was given (our bound)."""


def medicine_questions(medicine: MedicineRow) -> list[DoseQuestion]:
    """Return the questions about a medicine: its way into the body and its strength."""
    found: list[DoseQuestion] = []
    refused = forbidden_route(medicine)
    if refused is not None:
        found.append(
            DoseQuestion(QuestionKind.REFUSE, refused, field="route", sources=VEIN_ONLY_SOURCES)
        )
    if medicine.unit in PIECES and (milligrams(medicine, 1) or 0) > _MOST_IN_ONE:
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "One {piece} with {strength} {unit}? Check the number and the unit."
        )
        values = {
            "piece": word_of(medicine.unit),
            "strength": medicine.strength,
            "unit": word_of(medicine.strength_unit),
        }
        found.append(asked("strength", text, **values))
    return found


def order_questions(
    medicine: MedicineRow,
    order: DoseOrderRow,
    medicines: Sequence[MedicineRow],
    orders: Sequence[DoseOrderRow],
) -> list[DoseQuestion]:
    """Return the questions about an order that is being entered, the gravest first.

    Args:
        medicine: what it is an order of.
        order: the order as entered; its pattern can be read.
        medicines: all medicines of the patient.
        orders: the orders kept so far, in the order they were made; one of the same id is this one.
    """
    others = [one for one in orders if one.id != order.id]
    pattern = OrderBook([order]).pattern(order)
    if pattern is None or pattern.held:
        return _planned_already(medicine, order, orders)
    return [
        *_too_often(medicine, order, medicines, others),
        *_slips(medicine, order, pattern, others),
        *_odd_days(medicine, order, pattern),
        *(
            asked("pattern", _OVERLAP, name=one.medicine.name, day=one.first)
            for one in overlaps(medicines, others, medicine, order)
        ),
        *_planned_already(medicine, order, orders),
    ]


_OVERLAP: Final = QT_TRANSLATE_NOOP(
    "dose_rules",
    "{name} is the same medicine and due on the same days, first on {day}. Are both given?",
)


def _planned_already(
    medicine: MedicineRow, order: DoseOrderRow, orders: Sequence[DoseOrderRow]
) -> list[DoseQuestion]:
    """Ask where an order that stands in the record ends this one before its time."""
    later = taken_over(order, orders)
    pattern = None if later is None else OrderBook([later]).pattern(later)
    if later is None or pattern is None:
        return []
    text = QT_TRANSLATE_NOOP(
        "dose_rules",
        "From {day} on something else is written already and takes over then: {dose}. "
        "Is that right?",
    )
    dose = pattern_words(pattern, medicine.unit)
    return [asked("starts_on", text, day=later.starts_on, dose=dose)]


def _too_often(
    medicine: MedicineRow,
    order: DoseOrderRow,
    medicines: Sequence[MedicineRow],
    others: Sequence[DoseOrderRow],
) -> list[DoseQuestion]:
    """Ask about methotrexate by mouth more often than weekly, all its tablets taken together."""
    if not weekly_by_mouth(medicine):
        return []
    alike = [one for one in medicines if one.id != medicine.id and same_drug(one, medicine)]
    last = order.starts_on + dt.timedelta(days=_AHEAD)
    due = due_doses([medicine, *alike], [*others, order], order.starts_on, last)
    days = sorted({one.day for one in due})
    pattern = OrderBook([order]).pattern(order)
    as_needed = pattern is not None and pattern.as_needed
    if not as_needed and all((b - a).days >= WEEK for a, b in pairwise(days)):
        return []
    text = QT_TRANSLATE_NOOP(
        "dose_rules",
        "Please check with your team: methotrexate by mouth is usually a once-a-week medicine.",
    )
    return [asked("pattern", text, None, WEEKLY_SOURCES)]


def _slips(
    medicine: MedicineRow,
    order: DoseOrderRow,
    pattern: DosePattern,
    others: Sequence[DoseOrderRow],
) -> list[DoseQuestion]:
    book = OrderBook(others)
    known = [(one, book.pattern(one)) for one in book.of(medicine.id)]
    given = [(one, found) for one, found in known if found is not None and not found.held]
    earlier = [highest(found) for one, found in given if one.starts_on <= order.starts_on]
    later = [highest(found) for one, found in given if one.starts_on > order.starts_on]
    beside = [*earlier[-1:], *later[:1]]
    return amount_questions(medicine, highest(pattern), beside[0] if beside else None)


def _odd_days(
    medicine: MedicineRow, order: DoseOrderRow, pattern: DosePattern
) -> list[DoseQuestion]:
    found: list[DoseQuestion] = []
    begun, ended = medicine.started_on, medicine.ended_on
    if (begun and order.starts_on < begun) or (ended and order.starts_on > ended):
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "{day} is outside the days of {name}. Check the day, or those."
        )
        found.append(asked("starts_on", text, day=order.starts_on, name=short_name(medicine)))
    length = pattern.length or 0
    last = order.starts_on + dt.timedelta(days=length - 1)
    if pattern.kind is PatternKind.TAPER and length > _LONG_TAPER:
        text = QT_TRANSLATE_NOOP("dose_rules", "This taper goes on until {day}. Is that right?")
        found.append(asked("pattern", text, day=last))
    if length and order.ends_on is not None and order.ends_on < last:
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "The schedule goes on until {last} but the end is {end}. Is that right?"
        )
        found.append(asked("ends_on", text, last=last, end=order.ends_on))
    return found


def dose_questions(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    dose: DoseRow,
    now: dt.datetime,
    before: float | None = None,
) -> list[DoseQuestion]:
    """Return the questions about a dose that is being noted.

    Args:
        medicine: what was given.
        orders: the orders of this or all medicines.
        dose: the dose as entered.
        now: the local time.
        before: the amount of the last dose of this medicine, where the orders do not say one.
    """
    book = OrderBook(orders)
    found = [*_dose_days(medicine, book, dose), *_later_than_now(dose, now)]
    if dose.amount and dose.unit == medicine.unit:
        order = book.on(medicine.id, dose.day)
        pattern = None if order is None else book.pattern(order)
        usual = before if pattern is None or pattern.held else highest(pattern)
        found += amount_questions(medicine, dose.amount, usual, "amount")
    return found


def _dose_days(medicine: MedicineRow, book: OrderBook, dose: DoseRow) -> list[DoseQuestion]:
    orders = book.of(medicine.id)
    starts = [orders[0].starts_on] if orders else []
    first = min([*starts, *([medicine.started_on] if medicine.started_on else [])], default=None)
    name = short_name(medicine)
    found: list[DoseQuestion] = []
    if first is not None and dose.day < first:
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "{name} was first prescribed from {first} on. Check the day {day}."
        )
        found.append(asked("day", text, name=name, first=first, day=dose.day))
    if medicine.ended_on is not None and dose.day > medicine.ended_on:
        text = QT_TRANSLATE_NOOP("dose_rules", "{name} ended on {end}. Check the day {day}.")
        found.append(asked("day", text, name=name, end=medicine.ended_on, day=dose.day))
    if dose.given_on is not None and abs((dose.given_on - dose.day).days) >= _LATE:
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "Due on {day}, given on {given}. Are both days right?"
        )
        found.append(asked("given_on", text, day=dose.day, given=dose.given_on))
    return found


def _later_than_now(dose: DoseRow, now: dt.datetime) -> list[DoseQuestion]:
    if dose.given_at is None or dose.status not in {DoseStatus.GIVEN, DoseStatus.VOMITED}:
        return []
    given = dt.datetime.combine(dose.given_on or dose.day, dose.given_at.replace(tzinfo=None))
    if given <= now.replace(tzinfo=None) or given.date() > now.date():
        return []
    text = QT_TRANSLATE_NOOP("dose_rules", "{time} is later than now. Was it given already?")
    return [asked("given_at", text, time=dose.given_at)]
