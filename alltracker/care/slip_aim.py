"""The date that is to be moved: found in the record, and checked for where it cannot go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import EARLIEST_YEAR
from alltracker.care.cycles import NOT_KNOWN_YET, CycleSpan, cycles_of
from alltracker.care.end_rules import anchor_days
from alltracker.care.kinds import AppointmentStatus, SlipEdge
from alltracker.care.phases import effective_start, expected_end, phase_name
from alltracker.care.phases_way import EndRule, planned_end, way
from alltracker.care.row_views import CycleView
from alltracker.care.rows import AppointmentRow, CycleStartRow, PhaseRow, RecordView
from alltracker.care.slip_parts import SlipProblem, SlipTarget, TargetKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

LONGEST_SLIP: Final = dt.timedelta(days=3653)
"""A date that goes further than ten years is a slip of the pen (a choice of the program)."""
_YEAR: Final = dt.timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Aim:
    """The target of a slip, as the record has it."""

    target: SlipTarget
    before: dt.date | None
    """Where it stands, or stood before its date was taken away; None if it never had one."""
    phase: PhaseRow | None = None
    visit: AppointmentRow | None = None
    cycles: tuple[CycleSpan, ...] = ()
    """The cycles of the phase up to its end, where a cycle is moved."""
    around: PhaseRow | None = None
    """The phase that a cycle or a visit lies in."""
    open: bool = False
    """Whether it has no date now."""


def aim_of(view: RecordView, target: SlipTarget, today: dt.date) -> Aim:
    """Return what ``target`` names; raise SlipProblem if it is gone, or happened already."""
    if target.kind is TargetKind.VISIT:
        return _visit(view, target, today)
    phase = next((phase for phase in view.phases if phase.id == target.row_id), None)
    if phase is None:
        raise _gone()
    if target.kind is TargetKind.PHASE_END:
        return _phase_end(view, target, phase)
    if target.kind is TargetKind.CYCLE_START and target.cycle != 1:
        return _cycle(view, target, phase, today)
    return _phase_start(view, SlipTarget(TargetKind.PHASE_START, phase.id), phase)


def check(view: RecordView, aim: Aim, to: dt.date | None) -> None:
    """Raise SlipProblem if the date cannot be moved to ``to``."""
    if to is None:
        return
    if not EARLIEST_YEAR <= to.year < NOT_KNOWN_YET.year:
        text = QT_TRANSLATE_NOOP("slip", "The year {year} cannot be. Check the date.")
        raise _problem(text, year=to.year)
    born = view.patient.birth_date if view.patient is not None else None
    if born is not None and to < born.first:
        text = QT_TRANSLATE_NOOP("slip", "{day} is before the birth. Check the year.")
        raise _problem(text, day=to)
    if aim.before is not None and abs(to - aim.before) > LONGEST_SLIP:
        text = QT_TRANSLATE_NOOP("slip", "That is more than ten years away from {day}. Check it.")
        raise _problem(text, day=aim.before)
    _check_order(aim, to)


def last_known(view: RecordView, target: SlipTarget) -> dt.date | None:
    """Return the day that was taken away when the family said that the new one is not known."""
    edge = SlipEdge.END if target.kind is TargetKind.PHASE_END else SlipEdge.START
    of_it = [
        slip
        for slip in view.slips
        if slip.phase_id == target.row_id and slip.edge is edge and slip.cycle == target.cycle
    ]
    latest = max(of_it, key=lambda slip: slip.said_on, default=None)
    same_day = [slip for slip in of_it if latest and slip.said_on == latest.said_on]
    return same_day[-1].before if same_day and same_day[-1].after is None else None


def end_is_set(view: RecordView, phase: PhaseRow) -> bool:
    """Return whether the end of a phase follows from the end set for all of treatment."""
    if phase.beside or phase.actual_end is not None:
        return False
    end = planned_end(view.plan, view.phases, anchor_days(view))
    if end is None or end.rule in {EndRule.PLAN, EndRule.GUESS}:
        return False
    return expected_end(phase, view.phases, view.plan) == end.day


def _visit(view: RecordView, target: SlipTarget, today: dt.date) -> Aim:
    visit = visit_of(view.appointments, target.row_id, target.original_start)
    if visit is None:
        raise _gone()
    if visit.status in {AppointmentStatus.DONE, AppointmentStatus.MISSED}:
        text = QT_TRANSLATE_NOOP("slip", "{visit} is over. Only what is planned can be moved.")
        raise _problem(text, visit=visit.title)
    canceled = visit.status is AppointmentStatus.CANCELED
    day = visit.start.date()
    return Aim(target, day, visit=visit, around=_phase_on(view, day, today), open=canceled)


def _phase_on(view: RecordView, day: dt.date, today: dt.date) -> PhaseRow | None:
    """Return the phase that a day lies in, or is planned to lie in."""
    ids = [
        bar.phase_id
        for bar in way(view.phases, view.plan, today)
        if bar.start <= day and (bar.end is None or day <= bar.end)
    ]
    return next((phase for phase in view.phases if phase.id in ids[-1:]), None)


def visit_of(
    visits: Sequence[AppointmentRow], row_id: str, original_start: dt.datetime | None
) -> AppointmentRow | None:
    """Return one visit by its row, or by its series and the moment the series has it at."""
    if original_start is None:
        return next((visit for visit in visits if visit.id == row_id), None)
    return next(
        (
            visit
            for visit in visits
            if row_id in {visit.id, visit.series_id} and visit.original_start == original_start
        ),
        None,
    )


def _phase_start(view: RecordView, target: SlipTarget, phase: PhaseRow) -> Aim:
    if phase.actual_start is not None:
        text = QT_TRANSLATE_NOOP(
            "slip", "{phase} began on {day}. If that is wrong, change it in the phase itself."
        )
        raise _problem(text, phase=phase_name(phase), day=phase.actual_start)
    start = phase.planned_start
    return Aim(target, start or last_known(view, target), phase, open=start is None)


def _phase_end(view: RecordView, target: SlipTarget, phase: PhaseRow) -> Aim:
    if phase.actual_end is not None:
        text = QT_TRANSLATE_NOOP(
            "slip", "{phase} ended on {day}. If that is wrong, change it in the phase itself."
        )
        raise _problem(text, phase=phase_name(phase), day=phase.actual_end)
    if end_is_set(view, phase):
        text = QT_TRANSLATE_NOOP(
            "slip", "The end of treatment is set to {day}. Change it on the plan page."
        )
        raise _problem(text, day=expected_end(phase, view.phases, view.plan))
    end = phase.planned_end
    return Aim(target, end or last_known(view, target), phase, open=end is None)


def _cycle(view: RecordView, target: SlipTarget, phase: PhaseRow, today: dt.date) -> Aim:
    known = last_known(view, target)
    own = [row for row in view.cycle_starts if row.phase_id == phase.id]
    starts = [_known(row, target, known) for row in own]
    end = expected_end(phase, view.phases, view.plan)
    until = end or max(today, effective_start(phase) or today) + _YEAR
    cycles = cycles_of(phase, starts, until)
    found = next((span for span in cycles if span.number == target.cycle), None)
    if found is None or found.start == NOT_KNOWN_YET:
        raise _gone()
    taken = {row.number for row in own if row.starts_on is None}
    is_open = found.number in taken
    return Aim(target, found.start, phase, cycles=cycles, around=phase, open=is_open)


def _known(row: CycleStartRow, target: SlipTarget, known: dt.date | None) -> CycleStartRow:
    """Return an anchor with the last known day in place of one that was taken away."""
    if known is None or row.number != target.cycle or row.starts_on is not None:
        return row
    return CycleView(row.id, row.phase_id, row.number, known, row.first_planned)


def _check_order(aim: Aim, to: dt.date) -> None:
    phase = aim.phase
    if phase is None:
        return
    start = effective_start(phase)
    if aim.target.kind is TargetKind.PHASE_END and start is not None and to < start:
        text = QT_TRANSLATE_NOOP("slip", "{phase} begins on {day}. Choose that day or a later one.")
        raise _problem(text, phase=phase_name(phase), day=start)
    if aim.target.kind is TargetKind.CYCLE_START:
        earlier = [span for span in aim.cycles if span.number < (aim.target.cycle or 0)]
        if earlier and to <= earlier[-1].start:
            text = QT_TRANSLATE_NOOP("slip", "Cycle {number} begins on {day}. Choose a later day.")
            raise _problem(text, number=earlier[-1].number, day=earlier[-1].start)


def _gone() -> SlipProblem:
    text = QT_TRANSLATE_NOOP("slip", "This date is no longer in the record.")
    return _problem(text)


def _problem(text: str, **values: object) -> SlipProblem:
    return SlipProblem(Message("slip", text, values))
