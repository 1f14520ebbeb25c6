"""Which dates a family may want to move: the next steps of treatment, or those of one phase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care.cycles import cycles_of
from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.phases import (
    effective_end,
    is_treatment,
    phase_name,
    phase_on,
    side_phases,
    waiting_phases,
)
from alltracker.care.rows import PhaseRow, RecordView
from alltracker.care.slip_aim import end_is_set
from alltracker.care.slip_parts import SlipTarget, TargetKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_TREATS: Final = {AppointmentKind.TREATMENT, AppointmentKind.PROCEDURE}
_LATELY: Final = dt.timedelta(days=7)
"""What was planned within the last week may have been put off too."""
_AHEAD: Final = dt.timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Movable:
    """One date that can be moved, with its name and the day it stands on."""

    target: SlipTarget
    what: Message | str
    day: dt.date | None
    """None: not known yet."""

    def words(self) -> Message:
        """Return "Cycle 6: 8 Dec 2026"."""
        if self.day is None:
            text = QT_TRANSLATE_NOOP("slip", "{what}: no date yet")
            return Message("slip", text, {"what": self.what})
        text = QT_TRANSLATE_NOOP("slip", "{what}: {day}")
        return Message("slip", text, {"what": self.what, "day": self.day})


def next_movable(view: RecordView, today: dt.date) -> tuple[Movable, ...]:
    """Return the next planned steps of treatment, the soonest first, those without a day last.

    The next visit for treatment or a procedure, the next cycle and the end of what runs now, and
    the beginning of the next phase.
    """
    here = phase_on(view.phases, today, view.plan, view.cycle_starts)
    running = [here.phase] if here is not None else []
    running += [day.phase for day in side_phases(view.phases, today)]
    found = [*_next_visit(view, today)]
    for phase in running:
        if is_treatment(phase):
            found += phase_movable(view, phase, today)
    waiting = [phase for phase in waiting_phases(view.phases) if phase not in running][:1]
    found += [one for phase in waiting if is_treatment(phase) for one in _start(phase)]
    return tuple(sorted(found, key=lambda one: (one.day is None, one.day or today)))


def phase_movable(view: RecordView, phase: PhaseRow, today: dt.date) -> tuple[Movable, ...]:
    """Return the dates of one phase that can be moved: its first day, next cycle and last day."""
    return (*_start(phase), *_cycle(view, phase, today), *_end(view, phase))


def _next_visit(view: RecordView, today: dt.date) -> Iterator[Movable]:
    ahead = [
        visit
        for visit in view.appointments
        if visit.kind in _TREATS
        and visit.status is AppointmentStatus.PLANNED
        and visit.start.date() >= today - _LATELY
    ]
    for visit in sorted(ahead, key=lambda visit: (visit.start, visit.id))[:1]:
        moment = visit.original_start
        target = SlipTarget(TargetKind.VISIT, visit.id, original_start=moment)
        yield Movable(target, visit.title, visit.start.date())


def _start(phase: PhaseRow) -> Iterator[Movable]:
    known = phase.planned_start or phase.first_planned_start
    if phase.actual_start is None and known is not None:
        text = QT_TRANSLATE_NOOP("slip", "Start of {phase}")
        what = Message("slip", text, {"phase": phase_name(phase)})
        yield Movable(SlipTarget(TargetKind.PHASE_START, phase.id), what, phase.planned_start)


def _end(view: RecordView, phase: PhaseRow) -> Iterator[Movable]:
    known = phase.planned_end or phase.first_planned_end
    if phase.actual_end is None and known is not None and not end_is_set(view, phase):
        text = QT_TRANSLATE_NOOP("slip", "End of {phase}")
        what = Message("slip", text, {"phase": phase_name(phase)})
        yield Movable(SlipTarget(TargetKind.PHASE_END, phase.id), what, phase.planned_end)


def _cycle(view: RecordView, phase: PhaseRow, today: dt.date) -> Iterator[Movable]:
    """Yield the cycle that lost its day, else the next one, or one that began within a week."""
    if phase.actual_end is not None:
        return
    lost = [
        row.number
        for row in view.cycle_starts
        if row.phase_id == phase.id and row.starts_on is None
    ]
    if lost:
        yield _of_cycle(phase, min(lost), None)
        return
    until = effective_end(phase) or today + _AHEAD
    for span in cycles_of(phase, view.cycle_starts, max(until, today)):
        if span.number > 1 and span.start >= today - _LATELY:
            yield _of_cycle(phase, span.number, span.start)
            return


def _of_cycle(phase: PhaseRow, number: int, day: dt.date | None) -> Movable:
    target = SlipTarget(TargetKind.CYCLE_START, phase.id, number)
    text = QT_TRANSLATE_NOOP("slip", "Start of cycle {number}")
    return Movable(target, Message("slip", text, {"number": number}), day)
