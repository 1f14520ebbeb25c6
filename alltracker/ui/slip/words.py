"""The words of a slip: its title, the chips that say why, and dates as they stand in its lines."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.kinds import DelayReason
from alltracker.care.phases import phase_name
from alltracker.care.rows import RecordView
from alltracker.care.slip import Move, SlipPlan, SlipTarget, TargetKind
from alltracker.care.slip_aim import visit_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language

CONTEXT: Final = "slip_sheet"
_FAR: Final = 300
"""A date further than so many days from the one that moves is written with its year."""
_WHY: Final = {
    DelayReason.COUNTS: QT_TRANSLATE_NOOP("slip_sheet", "Counts"),
    DelayReason.INFECTION: QT_TRANSLATE_NOOP("slip_sheet", "Infection"),
    DelayReason.SIDE_EFFECT: QT_TRANSLATE_NOOP("slip_sheet", "Side effect"),
    DelayReason.TEAM: QT_TRANSLATE_NOOP("slip_sheet", "Team"),
    DelayReason.HOLIDAY: QT_TRANSLATE_NOOP("slip_sheet", "Holiday"),
    DelayReason.OTHER: QT_TRANSLATE_NOOP("slip_sheet", "Other"),
}
_TITLES: Final = {
    TargetKind.PHASE_START: QT_TRANSLATE_NOOP("slip_sheet", "Move the start of {what}"),
    TargetKind.PHASE_END: QT_TRANSLATE_NOOP("slip_sheet", "Move the end of {what}"),
    TargetKind.CYCLE_START: QT_TRANSLATE_NOOP("slip_sheet", "Move the start of cycle {cycle}"),
    TargetKind.VISIT: QT_TRANSLATE_NOOP("slip_sheet", "Move this visit: {what}"),
}
_MOVED: Final = {
    TargetKind.PHASE_START: QT_TRANSLATE_NOOP("slip_sheet", "{what} begins on {day} now"),
    TargetKind.PHASE_END: QT_TRANSLATE_NOOP("slip_sheet", "{what} ends on {day} now"),
    TargetKind.CYCLE_START: QT_TRANSLATE_NOOP("slip_sheet", "Cycle {cycle} begins on {day} now"),
    TargetKind.VISIT: QT_TRANSLATE_NOOP("slip_sheet", "{what} is on {day} now"),
}
_PUT_OFF: Final = {
    TargetKind.PHASE_START: QT_TRANSLATE_NOOP("slip_sheet", "{what} put off, no new date yet"),
    TargetKind.PHASE_END: QT_TRANSLATE_NOOP("slip_sheet", "The end of {what} has no date yet"),
    TargetKind.CYCLE_START: QT_TRANSLATE_NOOP(
        "slip_sheet", "Cycle {cycle} put off, no new date yet"
    ),
    TargetKind.VISIT: QT_TRANSLATE_NOOP("slip_sheet", "{what} put off, no new date yet"),
}


def why(reason: DelayReason) -> Message:
    """Return the short word of a reason, as its chip says it."""
    return Message(CONTEXT, _WHY[reason])


def title(view: RecordView, target: SlipTarget) -> Message:
    """Return what is moved: "Move the start of cycle 6"."""
    values = {"what": named(view, target), "cycle": target.cycle}
    return Message(CONTEXT, _TITLES[target.kind], values)


def moved_label(view: RecordView, plan: SlipPlan) -> Message:
    """Return what the toast says after a slip."""
    target = plan.target
    values = {"what": named(view, target), "cycle": target.cycle, "day": plan.to}
    return Message(CONTEXT, (_MOVED if plan.to else _PUT_OFF)[target.kind], values)


def named(view: RecordView, target: SlipTarget) -> str | Message:
    """Return the name of the phase or visit that is moved; empty if it is gone."""
    if target.kind is TargetKind.VISIT:
        visit = visit_of(view.appointments, target.row_id, target.original_start)
        return visit.title if visit is not None else ""
    phase = next((phase for phase in view.phases if phase.id == target.row_id), None)
    return phase_name(phase) if phase is not None else ""


def day_words(day: dt.date, language: Language, near: dt.date | None) -> str:
    """Return "Tue 8 Dec", or "8 Dec 2027" for a day far from ``near``."""
    far = near is not None and abs((day - near).days) > _FAR
    return language.day(day, DayStyle.MEDIUM if far else DayStyle.WEEKDAY)


def day_moved(move: Move, *, after: bool) -> dt.date | None:
    """Return the day that a line shows before or after: the last one where only the end moves."""
    span = move.after if after else move.before
    return span[1] if span and move.end_only else span[0] if span else None
