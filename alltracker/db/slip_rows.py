"""A slip as rows to save and remove: every date that moves and the slip itself, in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.kinds import AppointmentStatus, DelayReason, SlipEdge
from alltracker.care.recurrence import Occurrence
from alltracker.care.rows import RecordView
from alltracker.care.slip import Move, MoveKind, SlipPlan, TargetKind
from alltracker.care.slip_after import CycleChange, cycle_changes, phase_fields
from alltracker.care.slip_aim import Aim, aim_of, visit_of
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Appointment, CycleStart, OwnReminder, Patient, Phase, Slip
from alltracker.db.record_view import period_view
from alltracker.db.store import Store
from alltracker.db.visit_rows import VisitRows, one_visit, this_and_following

Rows = tuple[tuple[Record, ...], tuple[Record, ...]]
"""What is saved, and what is removed."""
_LONGEST: Final = 200


def slip_view(store: Store, patient: Patient) -> RecordView:
    """Return what slips and delays read of a record, and nothing else of it."""
    own = patient.id
    return replace(
        period_view(store, patient),
        cycle_starts=store.all(CycleStart, own),
        slips=store.all(Slip, own),
        own_reminders=store.all(OwnReminder, own),
        remission_on=patient.remission_on,
    )


def slip_rows(
    store: Store, view: RecordView, plan: SlipPlan, reason: DelayReason | None, note: str
) -> Rows:
    """Return the rows to save and to remove for a slip; both empty where nothing moves.

    ``plan`` is what `care.slip.slip_plan` made of the same ``view``. The slip itself is a row that
    is kept for ever; what was planned at first never changes. Raises SlipProblem if the target is
    gone meanwhile.
    """
    if not plan.moves or view.patient is None:
        return (), ()
    aim = aim_of(view, plan.target, today())
    visits = _visits(store, view, plan)
    put: list[Record] = [
        *_phases(store, view, aim, plan),
        *(
            _cycle(store, view.patient.id, change)
            for change in cycle_changes(view, aim, plan.moves)
        ),
        *visits.put,
        _slip(view.patient.id, aim, plan, reason, note),
    ]
    return tuple(put), tuple(visits.remove)


def _phases(store: Store, view: RecordView, aim: Aim, plan: SlipPlan) -> Iterator[Phase]:
    for row_id, dates in phase_fields(view, aim, plan.moves).items():
        row = store.get(Phase, row_id)
        if row is None:
            continue
        values = values_of(row) | dict(dates)
        if aim.target.kind is TargetKind.PHASE_END and row_id == aim.target.row_id and plan.to:
            values["length_is_guess"] = False
        yield Phase(**values)


def _cycle(store: Store, patient_id: str, change: CycleChange) -> CycleStart:
    row = store.get(CycleStart, change.row_id) if change.row_id else None
    if row is not None:
        return CycleStart(**(values_of(row) | {"starts_on": change.starts_on}))
    return CycleStart(
        patient_id=patient_id,
        phase_id=change.phase_id,
        number=change.number,
        starts_on=change.starts_on,
        first_planned=change.first_planned,
    )


def _visits(store: Store, view: RecordView, plan: SlipPlan) -> VisitRows:
    """Return the rows of the visits; what a series says of its visits comes before their own."""
    found = VisitRows()
    visits = [move for move in plan.moving if move.kind in {MoveKind.VISIT, MoveKind.SERIES}]
    for move in sorted(visits, key=lambda move: move.kind is not MoveKind.SERIES):
        visit = visit_of(view.appointments, move.row_id, move.original_start)
        if not isinstance(visit, Occurrence):
            continue
        start = _start(visit, move)
        known = next((row for row in found.put if row.id == visit.id), None)
        if known is not None and start is not None:
            moved = Appointment(**(values_of(known) | {"start": start}))
            found.put = [moved if row is known else row for row in found.put]
            continue
        rows = _moved(store, visit, move, start)
        found.put += rows.put
        found.remove += rows.remove
    return found


def _moved(store: Store, visit: Occurrence, move: Move, start: dt.datetime | None) -> VisitRows:
    if move.kind is MoveKind.SERIES:
        return this_and_following(store, visit, {"start": start} if start else None)
    if start is None:
        return one_visit(store, visit, {"status": AppointmentStatus.CANCELED})
    return one_visit(store, visit, {"start": start, "status": AppointmentStatus.PLANNED})


def _start(visit: Occurrence, move: Move) -> dt.datetime | None:
    """Return the new start: another day at the same time; None if it is not known."""
    return dt.datetime.combine(move.after[0], visit.start.time()) if move.after else None


def _slip(patient_id: str, aim: Aim, plan: SlipPlan, reason: DelayReason | None, note: str) -> Slip:
    target, phase = plan.target, aim.phase or aim.around
    edge = SlipEdge.END if target.kind is TargetKind.PHASE_END else SlipEdge.START
    return Slip(
        patient_id=patient_id,
        said_on=today(),
        phase_id=phase.id if phase is not None else None,
        what=aim.visit.title[:_LONGEST] if aim.visit is not None else "",
        edge=edge,
        cycle=target.cycle,
        before=None if aim.before == plan.to else aim.before,
        after=plan.to,
        reason=reason,
        note=note,
        moved_along=len(plan.moving) - 1,
    )
