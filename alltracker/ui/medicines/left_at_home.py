"""What is left at home of a medicine, and until when it lasts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from alltracker.care.dose_words import amount_words
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.care.stock import Left, counted_on, left_at_home
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.dose_queries import doses_of
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language
from alltracker.ui.medicines.book import MedicineBook


def left_of(
    store: Store, book: MedicineBook, medicine: Any, stocks: Sequence[Any] | None = None
) -> Left | None:
    """Return what is left, None without a count; only the doses since the last one are read."""
    rows = book.stocks(medicine.id) if stocks is None else stocks
    first = counted_on(rows, medicine.id, book.today)
    if first is None:
        return None
    doses = doses_of(store, medicine.id, first, book.today)
    return left_at_home(medicine, book.orders.of(medicine.id), rows, doses, book.today)


def left_words(left: Left | None, unit: DoseUnit, language: Language) -> tuple[str, str]:
    """Return how much is left and until when, such as "8½ tablets" and "until 5 Dec"."""
    if left is None:
        return "", ""
    amount = language.say(amount_words(max(0.0, round(left.amount, 3)), unit))
    return amount, _until(left, language)


def _until(left: Left, language: Language) -> str:
    if left.amount <= 0:
        return language.word("medicines", QT_TRANSLATE_NOOP("medicines", "used up"))
    if left.enough:
        return language.word("medicines", QT_TRANSLATE_NOOP("medicines", "enough for a year"))
    if left.until is None:
        return ""
    day = language.day(left.until, DayStyle.SHORT)
    text = QT_TRANSLATE_NOOP("medicines", "until {day}")
    return language.say(Message("medicines", text, {"day": day}))
