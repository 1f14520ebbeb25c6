"""When a reminder is told by a notification: each once for each time it becomes due.

A pure function of the reminders, of what the family said of them and of the time of day the family
chose. Which notices were told already is kept by whoever shows them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.kinds import ReminderDecision
from alltracker.care.reminders_list import Reminder
from alltracker.care.reminders_states import EVENING, standing
from alltracker.care.rows import ReminderStateRow


@dataclass(frozen=True, slots=True)
class Notice:
    """One reminder at the moment it is told, in local wall time."""

    reminder: Reminder
    moment: dt.datetime

    @property
    def id(self) -> str:
        """The same for the same reminder told for the same reason, whatever the time of day."""
        return f"{self.reminder.key}@{self.moment.date()}"


def notices(
    found: Sequence[Reminder],
    states: Sequence[ReminderStateRow],
    now: dt.datetime,
    at: dt.time,
) -> tuple[Notice, ...]:
    """Return the notices of ``now``'s day, told or still to be told, the earliest first.

    Args:
        found: Everything the record gives today.
        states: What the family said of it.
        now: The local wall time.
        at: The time of day at which what has only a day is told.
    """
    end = dt.datetime.combine(now.date(), dt.time.max)
    said = {state.key: state for state in sorted(states, key=lambda state: state.decided_on)}
    told = [
        Notice(reminder, moment)
        for reminder in standing(found, states, end).due
        if (moment := _moment(reminder, said.get(reminder.key), at)) is not None and moment <= end
    ]
    return tuple(sorted(told, key=lambda one: (one.moment, one.reminder.order)))


def _moment(reminder: Reminder, state: ReminderStateRow | None, at: dt.time) -> dt.datetime | None:
    """Return when a reminder is told: when it was put off until, else at its own time."""
    if state is not None and state.until is not None:
        evening = state.decision is ReminderDecision.SNOOZED and state.until <= state.decided_on
        return dt.datetime.combine(state.until, EVENING if evening else at)
    if reminder.told_on is None:
        return None
    own = reminder.at if reminder.told_on == reminder.first else None
    return dt.datetime.combine(reminder.told_on, own or at)
