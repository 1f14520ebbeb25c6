"""Reminders: a pure function of the record, the documented facts and the day.

The same input always gives the same list. Reasons say what the record holds or what a document
says, with its source; nothing here advises.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_follow_up import follow_up_reminders
from alltracker.care.reminders_list import Reminder
from alltracker.care.reminders_medicines import medicine_reminders
from alltracker.care.reminders_own import own_reminders
from alltracker.care.reminders_phases import phase_reminders
from alltracker.care.reminders_results import (
    count_reminders,
    fever_rule_reminders,
    result_reminders,
)
from alltracker.care.reminders_states import PutOff, apply_states
from alltracker.care.reminders_visits import appointment_reminders
from alltracker.care.rows import RecordView

__all__ = ["PutOff", "all_reminders", "apply_states", "reminders"]


def all_reminders(view: RecordView, facts: ReminderFacts, today: dt.date) -> tuple[Reminder, ...]:
    """Return everything the record gives on ``today``: shown, still to come and passed."""
    return tuple(sorted(_all(view, facts, today), key=lambda one: one.order))


def reminders(view: RecordView, facts: ReminderFacts, today: dt.date) -> tuple[Reminder, ...]:
    """Return what is to be thought of on ``today``, by the day it is due."""
    return tuple(one for one in all_reminders(view, facts, today) if one.shown_on(today))


def _all(view: RecordView, facts: ReminderFacts, today: dt.date) -> Iterator[Reminder]:
    yield from phase_reminders(view, facts, today)
    yield from result_reminders(view, facts)
    yield from appointment_reminders(view, today)
    yield from follow_up_reminders(view, facts, today)
    yield from own_reminders(view, today)
    yield from count_reminders(view, today)
    yield from medicine_reminders(view, today)
    yield from fever_rule_reminders(view, facts, today)
