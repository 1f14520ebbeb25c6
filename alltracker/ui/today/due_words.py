"""What is due as rows: what to show now, what came up while away, and when each is due in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.reminders import PutOff, after_absence, apply_states, reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, when_words
from alltracker.care.rows import RecordView, ReminderStateRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.widgets.due_model import DueRow

AWAY_DAYS: Final = 3
"""Who comes back after so many days is shown what came up meanwhile (a choice of the program)."""
LEADS_TO: Final = {
    "phase": "phases",
    "plan": "phases",
    "appointment": "appointments",
    "awaited_result": "appointments",
    "draw": "counts",
    "fever_rule": "settings",
}
"""The page that belongs to what a reminder hangs on."""
_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class DueNow:
    """What is due, each thing once: now, since the last visit to the program, and put off."""

    due: tuple[Reminder, ...] = ()
    away: tuple[Reminder, ...] = ()
    put_off: tuple[PutOff, ...] = ()

    @property
    def count(self) -> int:
        """How many things wait for an answer."""
        return len(self.due) + len(self.away)

    def of_key(self, key: str) -> Reminder | None:
        """Return the reminder with a key."""
        return next((one for one in (*self.due, *self.away) if one.key == key), None)


def due_now(
    view: RecordView,
    facts: ReminderFacts,
    states: Sequence[ReminderStateRow],
    today: dt.date,
    last_seen: dt.date | None,
) -> DueNow:
    """Return what is due today; ``last_seen`` is the day the program was last open before."""
    due, put_off = apply_states(reminders(view, facts, today), states, today)
    if last_seen is None or (today - last_seen).days < AWAY_DAYS:
        return DueNow(due, (), put_off)
    came, _ = apply_states(after_absence(view, facts, last_seen, today), states, today)
    keys = {one.key for one in came}
    return DueNow(tuple(one for one in due if one.key not in keys), came, put_off)


def due_rows(found: Sequence[Reminder], today: dt.date, language: Language) -> list[DueRow]:
    """Return reminders as rows of the due list."""
    return [
        DueRow(
            one.key,
            one.icon,
            _one_line(language.say(one.title)),
            _one_line(language.say(one.why)),
            _when(one, today, language),
            one.open_kind in LEADS_TO,
        )
        for one in found
    ]


def summary(found: DueNow, today: dt.date, language: Language) -> str:
    """Return "4 things, 1 put off until Friday"; nothing where nothing is due or put off."""
    things = Message("today", QT_TRANSLATE_NOOP("today", "%n thing(s)", "", 1), {}, found.count)
    if not found.put_off:
        return language.say(things) if found.count else ""
    until = near_day(found.put_off[0].until, today, language)
    many = len(found.put_off)
    text = (
        QT_TRANSLATE_NOOP("today", "%n put off until {day}", "", 1)
        if many == 1
        else QT_TRANSLATE_NOOP("today", "%n put off, the next until {day}", "", 1)
    )
    put_off = Message("today", text, {"day": until}, many)
    if not found.count:
        return language.say(put_off)
    both = QT_TRANSLATE_NOOP("today", "{things}, {put_off}")
    return language.say(Message("today", both, {"things": things, "put_off": put_off}))


def near_day(day: dt.date, today: dt.date, language: Language) -> str:
    """Return a day of the coming week by its name, any other as a date."""
    if 0 < (day - today).days < _WEEK:
        return language.word("dates", WEEKDAYS[day.weekday()])
    return language.day(day, _style(day, today))


def _when(one: Reminder, today: dt.date, language: Language) -> str:
    words = when_words(one, today)
    if not words.values:
        return language.say(words)
    day = language.day(one.due, _style(one.due, today))
    return language.say(replace(words, values={"day": day}))


def _style(day: dt.date, today: dt.date) -> DayStyle:
    half_a_year = 183
    return DayStyle.WEEKDAY if abs((day - today).days) < half_a_year else DayStyle.MEDIUM


def _one_line(text: str) -> str:
    return " ".join(text.split())
