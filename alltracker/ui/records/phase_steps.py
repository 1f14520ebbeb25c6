"""Steps of the way through treatment as rows to save: starting, ending, reordering."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.calendar import today
from alltracker.care.kinds import DelayReason
from alltracker.care.phases import in_order
from alltracker.care.phases_moves import PhaseChange, PhaseProblem, end_phase, start_phase
from alltracker.care.rows import PhaseRow, RecordView
from alltracker.care.slip import SlipPlan, SlipProblem, SlipTarget, TargetKind, slip_plan
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Phase
from alltracker.db.slip_rows import slip_rows
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class StartStep:
    """What beginning a phase saves and removes, and the slip of what was planned after it."""

    put: tuple[Record, ...]
    remove: tuple[Record, ...] = ()
    slip: SlipPlan | None = None


def start_step(
    store: Store,
    view: RecordView,
    phase: PhaseRow,
    on: dt.date,
    reason: DelayReason | None,
    *,
    move_later: bool,
) -> StartStep:
    """Return what changes when a phase begins on ``on``.

    With ``move_later`` its planned last day and what is planned after it move by as many days as it
    begins late or early, as `care.slip` offers; its planned first day stays, so that both can be
    seen. Raises PhaseProblem when it cannot begin then.
    """
    changes = start_phase(view.phases, phase, on, reason)
    slip = _slip(view, phase, on) if move_later else None
    if slip is None or not slip.moves:
        return StartStep(tuple(changed_rows(store, changes)))
    put, remove = slip_rows(store, view, slip, reason, "")
    moved: dict[str, Record] = {row.id: row for row in put}
    for change in changes:
        row = moved.get(change.phase_id) or store.get(Phase, change.phase_id)
        if row is not None:
            moved[row.id] = Phase(**(values_of(row) | dict(change.fields)))
    begun = moved[phase.id]
    moved[phase.id] = Phase(**(values_of(begun) | {"planned_start": phase.planned_start}))
    return StartStep(tuple(moved.values()), remove, slip)


def _slip(view: RecordView, phase: PhaseRow, on: dt.date) -> SlipPlan | None:
    if phase.planned_start is None:
        return None
    try:
        return slip_plan(view, SlipTarget(TargetKind.PHASE_START, phase.id), on, today())
    except SlipProblem as problem:
        raise PhaseProblem(problem.message) from problem


def end_changes(phase: PhaseRow, on: dt.date) -> tuple[PhaseChange, ...]:
    """Return what changes when a phase ends; raise PhaseProblem when it cannot."""
    return (end_phase(phase, on),)


def changed_rows(store: Store, changes: Sequence[PhaseChange]) -> list[Record]:
    """Return the rows that a step changes, with their new values."""
    rows: list[Record] = []
    for change in changes:
        row = store.get(Phase, change.phase_id)
        if row is not None:
            rows.append(Phase(**(values_of(row) | dict(change.fields))))
    return rows


def reordered(store: Store, phases: Sequence[PhaseRow], phase_id: str, step: int) -> list[Record]:
    """Return the rows whose position changes when a phase goes up (-1) or down (1)."""
    ids = [phase.id for phase in in_order(phases)]
    at = ids.index(phase_id)
    to = at + step
    if not 0 <= to < len(ids):
        return []
    ids[at], ids[to] = ids[to], ids[at]
    places = {row_id: place for place, row_id in enumerate(ids)}
    changes = [
        PhaseChange(phase.id, {"position": places[phase.id]})
        for phase in phases
        if phase.position != places[phase.id]
    ]
    return changed_rows(store, changes)
