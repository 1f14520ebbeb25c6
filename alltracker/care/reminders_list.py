"""What a reminder is: its reason in words, its source, its days and what it hangs on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class ReminderKind(StrEnum):
    """What a reminder is about; the order is the one within a day."""

    FEVER_RULE = "fever_rule"
    PREPARATION = "preparation"
    APPOINTMENT = "appointment"
    PHASE_ENDS = "phase_ends"
    PHASE_OVER = "phase_over"
    ASK_REMISSION = "ask_remission"
    TREATMENT_ENDS = "treatment_ends"
    RESULT_AWAITED = "result_awaited"
    RESULT_ASK = "result_ask"
    APPOINTMENT_PAST = "appointment_past"
    COUNTS = "counts"
    FOLLOW_UP_VISIT = "follow_up_visit"
    FIVE_YEARS = "five_years"
    PAPERS = "papers"


_ORDER: Final = {kind: at for at, kind in enumerate(ReminderKind)}


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to think of."""

    key: str
    """The same for the same thing, every day; decisions of the family hang on it."""
    kind: ReminderKind
    icon: str
    title: Message
    why: Message
    source_keys: tuple[str, ...]
    """The documents behind it; empty if it comes from the record alone."""
    first: dt.date
    """The day it is for, or the first day of its window."""
    last: dt.date | None
    """The last day of its window; None if it has none."""
    anchor: Message
    """What it hangs on."""
    open_kind: str
    """The table of the row to open."""
    open_id: str
    """The row to open; empty for the page as a whole."""
    shown_from: dt.date
    shown_until: dt.date | None
    """The last day on which it is in the list; None if it stays until answered."""

    @property
    def due(self) -> dt.date:
        """The day by which it wants to be answered."""
        return self.last or self.first

    @property
    def order(self) -> tuple[dt.date, int, str]:
        """What lists are sorted by."""
        return (self.due, _ORDER[self.kind], self.key)

    def shown_on(self, day: dt.date) -> bool:
        """Return whether it is in the list of ``day``."""
        return self.shown_from <= day and (self.shown_until is None or day <= self.shown_until)


def when_words(reminder: Reminder, today: dt.date) -> Message:
    """Return when it is due, such as "today", "by 30 Nov 2026" or "since 21 Nov 2026"."""
    if reminder.due == today:
        return Message("reminders", QT_TRANSLATE_NOOP("reminders", "today"))
    if reminder.due < today:
        text = QT_TRANSLATE_NOOP("reminders", "since {day}")
    elif reminder.last is None or reminder.first == reminder.last:
        text = QT_TRANSLATE_NOOP("reminders", "{day}")
    else:
        text = QT_TRANSLATE_NOOP("reminders", "by {day}")
    return Message("reminders", text, {"day": reminder.due})
