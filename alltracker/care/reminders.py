"""Reminders: a pure function of the record, the documented facts and the day.

The same input always gives the same list. Reasons say what the record holds or what a document
says, with its source; nothing here advises.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.kinds import ReminderDecision
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.reminders_phases import phase_reminders
from alltracker.care.reminders_results import (
    count_reminders,
    fever_rule_reminders,
    result_reminders,
)
from alltracker.care.reminders_visits import appointment_reminders, follow_up_reminders
from alltracker.care.rows import RecordView, ReminderStateRow

SNOOZE_DAYS: Final = 1
"""How long "later" lasts where the family names no day."""


_ASKED_AGAIN: Final = {ReminderKind.PHASE_ENDS, ReminderKind.RESULT_AWAITED}
"""Kinds that are followed by a question about the same thing when their time has passed."""


@dataclass(frozen=True, slots=True)
class PutOff:
    """A reminder that the family wants to see again on a day."""

    reminder: Reminder
    until: dt.date


def reminders(view: RecordView, facts: ReminderFacts, today: dt.date) -> tuple[Reminder, ...]:
    """Return what is to be thought of on ``today``, by the day it is due."""
    found = (one for one in _all(view, facts, today) if one.shown_on(today))
    return tuple(sorted(found, key=lambda one: one.order))


def after_absence(
    view: RecordView, facts: ReminderFacts, last_opened: dt.date, today: dt.date
) -> tuple[Reminder, ...]:
    """Return what came up after ``last_opened`` up to ``today``, each thing once.

    What has passed again meanwhile is kept, so that nothing is lost; a visit that went by
    appears only as the question what became of it.
    """
    found = (
        one
        for one in _all(view, facts, today)
        if last_opened < one.shown_from <= today
        and not (one.kind in _ASKED_AGAIN and not one.shown_on(today))
    )
    return tuple(sorted(found, key=lambda one: one.order))


def _all(view: RecordView, facts: ReminderFacts, today: dt.date) -> Iterator[Reminder]:
    yield from phase_reminders(view, facts, today)
    yield from result_reminders(view, facts)
    yield from appointment_reminders(view, today)
    yield from follow_up_reminders(view, facts, today)
    yield from count_reminders(view, today)
    yield from fever_rule_reminders(view, facts, today)


def apply_states(
    found: Sequence[Reminder], states: Sequence[ReminderStateRow], today: dt.date
) -> tuple[tuple[Reminder, ...], tuple[PutOff, ...]]:
    """Return what is due and what is put off, after what the family said of each reminder.

    Done and dismissed ones are gone; a put-off one comes back on its day, by default the day
    after the decision; a moved one comes back with its new day. Of several decisions about one
    reminder the latest counts.
    """
    latest = {state.key: state for state in sorted(states, key=lambda state: state.decided_on)}
    due: list[Reminder] = []
    put_off: list[PutOff] = []
    for reminder in found:
        state = latest.get(reminder.key)
        if state is None:
            due.append(reminder)
        elif state.decision not in {ReminderDecision.DONE, ReminderDecision.DISMISSED}:
            _put_off_or_due(reminder, state, today, due, put_off)
    return (
        tuple(sorted(due, key=lambda one: one.order)),
        tuple(sorted(put_off, key=lambda one: (one.until, one.reminder.order))),
    )


def _put_off_or_due(
    reminder: Reminder,
    state: ReminderStateRow,
    today: dt.date,
    due: list[Reminder],
    put_off: list[PutOff],
) -> None:
    until = state.until or state.decided_on + dt.timedelta(days=SNOOZE_DAYS)
    if state.decision is ReminderDecision.MOVED:
        reminder = replace(reminder, first=until, last=until)
    if until > today:
        put_off.append(PutOff(reminder, until))
    else:
        due.append(reminder)
