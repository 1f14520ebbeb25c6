"""What the button says that leads to the medicine calendar on paper."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.store import Store
from alltracker.language import MONTHS, DayStyle, Language

_LATE: Final = 20
"""From this day of a month on the next one is offered (a choice of the program)."""
_YEAR: Final = 12


def calendar_month(today: dt.date) -> dt.date:
    """Return the first day of the month that is offered for printing."""
    if today.day < _LATE:
        return today.replace(day=1)
    years, month = divmod(today.month, _YEAR)
    return dt.date(today.year + years, month + 1, 1)


def calendar_words(store: Store, patient_id: str, today: dt.date, language: Language) -> str:
    """Return the words of the button, with the sheet that the new one replaces, as it says there.

    Args:
        store: the record.
        patient_id: whose medicines.
        today: the day of the clock.
        language: what it is said in.
    """
    # Papers are loaded long after the first painted window.
    from alltracker.papers.calendar_printed import replaced  # noqa: PLC0415

    first = calendar_month(today)
    last = first.replace(day=monthrange(first.year, first.month)[1])
    name = language.word("dates", MONTHS[first.month - 1])
    printed = replaced(store, patient_id, first, last, today)
    if printed is None:
        text = QT_TRANSLATE_NOOP("medicines", "Print {month}")
        return language.say(Message("medicines", text, {"month": name}))
    text = QT_TRANSLATE_NOOP("medicines", "Print {month}, replaces {day}")
    day = language.day(printed.day, DayStyle.SHORT)
    return language.say(Message("medicines", text, {"month": name, "day": day}))
