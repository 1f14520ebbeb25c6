"""Reminders of what begins: the next phase, one beside the others, and the cycles of a phase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from alltracker.care.cycles import CycleSpan, cycles_of
from alltracker.care.phases import is_treatment, phase_name, waiting_phases
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import PhaseRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

START_NEAR_DAYS: Final = 7
"""A start is near for this many days (a choice of the program), of a cycle for half of it."""
_LOOK_BACK_DAYS: Final = 400
"""Cycles that began before are of no interest to anybody who comes back."""


def start_reminders(
    view: RecordView, running: PhaseRow | None, today: dt.date
) -> Iterator[Reminder]:
    """Yield the starts still to come: of cycles, of phases beside, and of the next phase.

    ``running`` is the running phase of the way: while there is one, its end says enough.
    """
    for phase in view.phases:
        if phase.actual_end is None and (phase.beside or phase is running):
            yield from _cycles(view, phase, today)
    waiting = [phase for phase in view.phases if phase.beside and phase.actual_start is None]
    if running is None or not is_treatment(running):
        waiting += waiting_phases(view.phases)[:1]
    for phase in waiting:
        if phase.planned_start is not None and is_treatment(phase):
            yield _starts(phase, phase.planned_start)
            yield _begun(phase, phase.planned_start)


def _cycles(view: RecordView, phase: PhaseRow, today: dt.date) -> Iterator[Reminder]:
    begin = phase.actual_start
    if begin is None or begin > today or phase.cycle_days is None:
        return
    near = min(START_NEAR_DAYS, phase.cycle_days // 2)
    earliest = today - dt.timedelta(days=_LOOK_BACK_DAYS)
    latest = today + dt.timedelta(days=max(near, phase.cycle_days))
    for span in cycles_of(phase, view.cycle_starts, latest):
        if span.number > 1 and span.start >= earliest:
            yield _cycle(phase, span, begin, near)


def _cycle(phase: PhaseRow, span: CycleSpan, begin: dt.date, near: int) -> Reminder:
    title = QT_TRANSLATE_NOOP("reminders", "Cycle {number} begins: {phase}")
    why = QT_TRANSLATE_NOOP("reminders", "Cycles are counted on from the last one that began.")
    anchor = QT_TRANSLATE_NOOP("reminders", "{phase}, begun on {day}")
    name = phase_name(phase)
    return Reminder(
        key=f"cycle:{phase.id}:{span.number}:{span.start}",
        kind=ReminderKind.CYCLE_STARTS,
        about=f"cycle:{phase.id}:{span.number}",
        icon="refresh-cw",
        title=Message("reminders", title, {"number": span.number, "phase": name}),
        why=Message("reminders", why),
        source_keys=(),
        first=span.start,
        last=span.start,
        anchor=Message("reminders", anchor, {"phase": name, "day": begin}),
        open_kind="phase",
        open_id=phase.id,
        shown_from=span.start - dt.timedelta(days=near),
        shown_until=span.start,
        told_on=span.start - dt.timedelta(days=1),
    )


def _starts(phase: PhaseRow, start: dt.date) -> Reminder:
    text = QT_TRANSLATE_NOOP("reminders", "{phase}: planned to begin on {day}")
    title = Message("reminders", text, {"phase": phase_name(phase), "day": start})
    shown_from = start - dt.timedelta(days=START_NEAR_DAYS)
    return _start(phase, start, ReminderKind.PHASE_STARTS, title, (shown_from, start))


def _begun(phase: PhaseRow, start: dt.date) -> Reminder:
    text = QT_TRANSLATE_NOOP("reminders", "Has this phase begun: {phase}?")
    title = Message("reminders", text, {"phase": phase_name(phase)})
    shown_from = start + dt.timedelta(days=1)
    return _start(phase, start, ReminderKind.PHASE_BEGUN, title, (shown_from, None))


def _start(
    phase: PhaseRow,
    start: dt.date,
    kind: ReminderKind,
    title: Message,
    shown: tuple[dt.date, dt.date | None],
) -> Reminder:
    plan = QT_TRANSLATE_NOOP("reminders", "The date comes from your plan.")
    moved = QT_TRANSLATE_NOOP("reminders", "The date comes from your plan; at first it was {day}.")
    first = phase.first_planned_start
    slipped = first is not None and first != start
    anchor = QT_TRANSLATE_NOOP("reminders", "The planned start: {phase}")
    return Reminder(
        key=f"{kind.value.replace('_', '-')}:{phase.id}:{start}",
        kind=kind,
        about=f"phase-start:{phase.id}",
        icon="calendar-clock",
        title=title,
        why=Message("reminders", moved, {"day": first}) if slipped else Message("reminders", plan),
        source_keys=(),
        first=start,
        last=start if kind is ReminderKind.PHASE_STARTS else None,
        anchor=Message("reminders", anchor, {"phase": phase_name(phase)}),
        open_kind="phase",
        open_id=phase.id,
        shown_from=shown[0],
        shown_until=shown[1],
        told_on=shown[0],
    )
