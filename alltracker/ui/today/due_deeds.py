"""What the family decides about a reminder, as a step that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds import ReminderDecision
from alltracker.care.reminders_list import Reminder
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import ReminderState
from alltracker.ui.deeds import Deeds

_LABELS: Final[Mapping[ReminderDecision, str]] = MappingProxyType(
    {
        ReminderDecision.DONE: QT_TRANSLATE_NOOP("today", "Done: {what}"),
        ReminderDecision.SNOOZED: QT_TRANSLATE_NOOP("today", "Put off until {day}: {what}"),
        ReminderDecision.MOVED: QT_TRANSLATE_NOOP("today", "Moved to {day}: {what}"),
        ReminderDecision.DISMISSED: QT_TRANSLATE_NOOP("today", "Dismissed: {what}"),
    }
)


def decide(
    deeds: Deeds,
    patient_id: str,
    states: Sequence[Any],
    reminder: Reminder,
    decision: ReminderDecision,
    today: dt.date,
    until: dt.date | None = None,
) -> bool:
    """Keep a decision about a reminder, in place of an earlier one; False if it cannot be kept."""
    row = ReminderState(
        patient_id=patient_id,
        key=reminder.key,
        decision=decision,
        until=until,
        decided_on=today,
    )
    before = next((state for state in states if state.key == reminder.key), None)
    if before is not None:
        row.id = before.id
    values: dict[str, object] = {"what": reminder.title}
    if until is not None:
        values["day"] = until
    return deeds.carry_out(Message("today", _LABELS[decision], values), put=[row])
