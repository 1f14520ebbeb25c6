"""What a reminder is: its reason in words, its source, its days and what it hangs on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class ReminderKind(StrEnum):
    """What a reminder is about; the order is the one within a day."""

    FEVER_RULE = "fever_rule"
    PREPARATION = "preparation"
    APPOINTMENT = "appointment"
    DOSE = "dose"
    OWN = "own"
    CYCLE_STARTS = "cycle_starts"
    PHASE_STARTS = "phase_starts"
    PHASE_BEGUN = "phase_begun"
    PHASE_ENDS = "phase_ends"
    PHASE_OVER = "phase_over"
    ASK_REMISSION = "ask_remission"
    TREATMENT_ENDS = "treatment_ends"
    RESULT_AWAITED = "result_awaited"
    RESULT_ASK = "result_ask"
    APPOINTMENT_PAST = "appointment_past"
    COUNTS = "counts"
    REFILL = "refill"
    EXPIRY = "expiry"
    CALENDAR = "calendar"
    FOLLOW_UP_VISIT = "follow_up_visit"
    FOLLOW_UP_TEST = "follow_up_test"
    FIVE_YEARS = "five_years"
    PAPERS = "papers"
    HEART_CHECK = "heart_check"


_ORDER: Final = {kind: at for at, kind in enumerate(ReminderKind)}


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to think of."""

    key: str
    """The same for the same thing on the same date, every day; decisions hang on it."""
    kind: ReminderKind
    about: str
    """The thing itself, without its date: reminders about one thing follow each other."""
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
    at: dt.time | None = None
    """The time of day on ``first``, where it has one."""
    told_on: dt.date | None = None
    """The day on which a notification tells it; None if the list alone does."""
    known: PartialDate | None = None
    """What is known of the day it is due, where that is less than a day."""

    @property
    def anchor_key(self) -> str:
        """The same for the same thing whatever its date: what a calendar updates it by."""
        return f"{self.kind.value}:{self.about}"

    @property
    def thing(self) -> str:
        """What stands once in a list of the past: a thing; of cycles the phase they belong to."""
        cycle = self.kind is ReminderKind.CYCLE_STARTS
        return self.about.rpartition(":")[0] if cycle else self.about

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
    """Return when it is due: "today", "between 3 Dec 2026 and 10 Dec 2026", "since 21 Nov 2026".

    A window stays a window as long as it lasts; what is known only as a season or a year is said
    so.
    """
    values: dict[str, object] = {"day": reminder.known or reminder.due}
    window = reminder.last is not None and reminder.first != reminder.last
    if reminder.due < today:
        text = QT_TRANSLATE_NOOP("reminders", "since {day}")
    elif reminder.known is not None:
        text = QT_TRANSLATE_NOOP("reminders", "{day}")
    elif window and reminder.due == today:
        return Message("reminders", QT_TRANSLATE_NOOP("reminders", "until today"))
    elif window:
        text = QT_TRANSLATE_NOOP("reminders", "between {first} and {last}")
        values = {"first": reminder.first, "last": reminder.due}
    elif reminder.at is not None:
        return _at_words(reminder, today)
    elif reminder.due == today:
        return Message("reminders", QT_TRANSLATE_NOOP("reminders", "today"))
    else:
        text = QT_TRANSLATE_NOOP("reminders", "{day}")
    return Message("reminders", text, values)


def _at_words(reminder: Reminder, today: dt.date) -> Message:
    if reminder.due == today:
        text = QT_TRANSLATE_NOOP("reminders", "today, {time}")
        return Message("reminders", text, {"time": reminder.at})
    text = QT_TRANSLATE_NOOP("reminders", "{day}, {time}")
    return Message("reminders", text, {"day": reminder.due, "time": reminder.at})
