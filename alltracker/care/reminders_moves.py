"""Which date of the plan a reminder stands for: to move it is to move that date."""

from __future__ import annotations

from typing import Final

from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.reminders_visits import thing_of
from alltracker.care.rows import RecordView
from alltracker.care.slip_parts import SlipTarget, TargetKind

_ENDS_OF_PHASES: Final = {
    ReminderKind.PHASE_STARTS: TargetKind.PHASE_START,
    ReminderKind.PHASE_BEGUN: TargetKind.PHASE_START,
    ReminderKind.PHASE_ENDS: TargetKind.PHASE_END,
    ReminderKind.PHASE_OVER: TargetKind.PHASE_END,
}


def date_moved(reminder: Reminder, view: RecordView) -> SlipTarget | None:
    """Return the date of the plan that a reminder stands for; None if it is only its own.

    A visit, an end of a phase and the start of a cycle are dates of the plan; whether the counts
    were logged or a result came is not.
    """
    if reminder.kind in _ENDS_OF_PHASES:
        return SlipTarget(_ENDS_OF_PHASES[reminder.kind], reminder.open_id)
    if reminder.kind is ReminderKind.CYCLE_STARTS:
        number = int(reminder.about.rpartition(":")[2])
        return SlipTarget(TargetKind.CYCLE_START, reminder.open_id, cycle=number)
    name = reminder.about.removeprefix("visit:").removesuffix(":prepare")
    if not reminder.about.startswith("visit:"):
        return None
    visit = next((row for row in view.appointments if thing_of(row) == name), None)
    if visit is None:
        return None
    return SlipTarget(TargetKind.VISIT, visit.id, original_start=visit.original_start)
