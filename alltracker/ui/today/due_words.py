"""What is due as rows: what to show now, what came up while away, and when each is due in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.reminders import all_reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, ReminderKind, when_words
from alltracker.care.reminders_states import PutOff, came_meanwhile, standing
from alltracker.care.rows import RecordView, ReminderStateRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.today.absence import Away
from alltracker.ui.widgets.due_model import DueRow

LEADS_TO: Final = {
    "phase": "phases",
    "plan": "phases",
    "appointment": "appointments",
    "awaited_result": "appointments",
    "draw": "counts",
    "fever_rule": "settings",
    "own_reminder": "today",
    "follow_up": "follow_up",
    "follow_up_test": "follow_up",
    "medicine": "medicines",
    "medicine_calendar": "papers",
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
    now: dt.datetime,
    away: Away | None,
) -> DueNow:
    """Return what is due at a local wall time; ``away`` is an absence that was not read yet.

    Doses are left out: they are ticked in a card of their own.
    """
    everything = all_reminders(view, facts, now.date())
    found = [one for one in everything if one.kind is not ReminderKind.DOSE]
    after = standing(found, states, now)
    if away is None:
        return DueNow(after.due, (), after.put_off)
    came = came_meanwhile(found, states, away.since, away.until, now)
    things = {one.about for one in came}
    due = tuple(one for one in after.due if one.about not in things)
    return DueNow(due, came, after.put_off)


def due_rows(
    found: Sequence[Reminder], today: dt.date, language: Language, pages: frozenset[str]
) -> list[DueRow]:
    """Return reminders as rows of the due list; ``pages`` are the keys of those that exist."""
    return [
        DueRow(
            one.key,
            one.icon,
            _one_line(language.say(one.title)),
            _one_line(language.say(one.why)),
            when_due(one, today, language),
            LEADS_TO.get(one.open_kind) in pages,
        )
        for one in found
    ]


def summary(found: DueNow, today: dt.date, language: Language) -> str:
    """Return "4 things, 1 put off until Friday"; nothing where nothing is due or put off."""
    things = Message("today", QT_TRANSLATE_NOOP("today", "%n thing(s)", "", 1), {}, found.count)
    if not found.put_off:
        return language.say(things) if found.count else ""
    many = len(found.put_off)
    text = (
        QT_TRANSLATE_NOOP("today", "%n put off until {day}", "", 1)
        if many == 1
        else QT_TRANSLATE_NOOP("today", "%n put off, the next until {day}", "", 1)
    )
    put_off = Message("today", text, {"day": _until(found.put_off[0], today, language)}, many)
    if not found.count:
        return language.say(put_off)
    both = QT_TRANSLATE_NOOP("today", "{things}, {put_off}")
    return language.say(Message("today", both, {"things": things, "put_off": put_off}))


def away_words(away: Away, language: Language) -> str:
    """Return "While you were away, 10 to 24 Nov"."""
    text = QT_TRANSLATE_NOOP("today", "While you were away, {first} to {last}")
    first, last = short_span(away.since, away.until, away.until, language)
    return language.say(Message("today", text, {"first": first, "last": last}))


def short_span(
    first: dt.date, last: dt.date, today: dt.date, language: Language
) -> tuple[str, str]:
    """Return two days as short as can be, such as "10" and "24 Nov"; the year if it is another."""
    this_year = {first.year, last.year} == {today.year}
    style = DayStyle.SHORT if this_year else DayStyle.MEDIUM
    words = language.day(first, style), language.day(last, style)
    if not this_year or first.month != last.month:
        return words
    if words[0].startswith(str(first.day)):
        return str(first.day), words[1]
    return words[0], str(last.day)


def near_day(day: dt.date, today: dt.date, language: Language) -> str:
    """Return a day of the coming week by its name, any other as a date."""
    if 0 < (day - today).days < _WEEK:
        return language.word("dates", WEEKDAYS[day.weekday()])
    return language.day(day, _style(day, today))


def _until(put_off: PutOff, today: dt.date, language: Language) -> str:
    if put_off.evening and put_off.until == today:
        return language.word("today", QT_TRANSLATE_NOOP("today", "this evening"))
    return near_day(put_off.until, today, language)


def when_due(one: Reminder, today: dt.date, language: Language) -> str:
    """Return when a reminder is due, its days near today without their year."""
    words = when_words(one, today)
    values = {
        key: language.day(value, _style(value, today)) if isinstance(value, dt.date) else value
        for key, value in words.values.items()
    }
    if "first" in values:
        first, last = short_span(one.first, one.due, today, language)
        values = {"first": _together(first), "last": _together(last)}
    return language.say(replace(words, values=values))


def _style(day: dt.date, today: dt.date) -> DayStyle:
    half_a_year = 183
    return DayStyle.WEEKDAY if abs((day - today).days) < half_a_year else DayStyle.MEDIUM


def _together(day: str) -> str:
    """Return a date that does not break into lines."""
    return day.replace(" ", "\N{NO-BREAK SPACE}")


def _one_line(text: str) -> str:
    return " ".join(text.split())
