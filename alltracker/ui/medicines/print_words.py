"""What the button says that leads to the medicine calendar on paper."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models_events import Printed
from alltracker.db.plain import plain
from alltracker.db.store import Store
from alltracker.language import MONTHS, DayStyle, Language

PAPER: Final = "medicine-calendar"
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
    """Return the words of the button, with the sheet that the new one replaces."""
    name = language.word("dates", MONTHS[calendar_month(today).month - 1])
    where = "WHERE patient_id = ? AND paper = ? ORDER BY day DESC, rowid DESC LIMIT 1"
    printed = store.rows(plain(Printed, where, patient_id, PAPER))
    if not printed:
        text = QT_TRANSLATE_NOOP("medicines", "Print {month}")
        return language.say(Message("medicines", text, {"month": name}))
    text = QT_TRANSLATE_NOOP("medicines", "Print {month}, replaces {day}")
    day = language.day(printed[0].day, DayStyle.SHORT)
    return language.say(Message("medicines", text, {"month": name, "day": day}))
