"""Steps of the way through treatment as rows to save: starting, ending, reordering."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

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

_EDGES: Final = {
    TargetKind.PHASE_START: "planned_start",
    TargetKind.PHASE_END: "planned_end",
}


@dataclass(frozen=True, slots=True)
class PhaseStep:
    """What a step of the way saves and removes, and the slip of what was planned after it."""

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
) -> PhaseStep:
    """Return what changes when a phase begins on ``on``.

    With ``move_later`` its planned last day and what is planned after it move by as many days as it
    begins late or early, as `care.slip` offers; its planned first day stays, so that both can be
    seen. Raises PhaseProblem when it cannot begin then.
    """
    changes = start_phase(view.phases, phase, on, reason)
    target = SlipTarget(TargetKind.PHASE_START, phase.id)
    slip = _slip(view, target, on) if move_later and phase.planned_start else None
    return _step(store, view, changes, slip, reason)


def end_step(
    store: Store,
    view: RecordView,
    phase: PhaseRow,
    on: dt.date,
    reason: DelayReason | None,
    *,
    move_later: bool,
) -> PhaseStep:
    """Return what changes when a phase ends on ``on``.

    With ``move_later`` what is planned after it moves by as many days as it ends late or early; its
    planned last day stays. Raises PhaseProblem when it cannot end then.
    """
    change = end_phase(phase, on)
    if reason is not None:
        change = PhaseChange(phase.id, {**change.fields, "delay_reason": reason})
    target = SlipTarget(TargetKind.PHASE_END, phase.id)
    slip = _slip(view, target, on) if move_later and phase.planned_end else None
    return _step(store, view, (change,), slip, reason)


def _slip(view: RecordView, target: SlipTarget, on: dt.date) -> SlipPlan:
    try:
        return slip_plan(view, target, on, today())
    except SlipProblem as problem:
        raise PhaseProblem(problem.message) from problem


def _step(
    store: Store,
    view: RecordView,
    changes: Sequence[PhaseChange],
    slip: SlipPlan | None,
    reason: DelayReason | None,
) -> PhaseStep:
    """Return the rows of the changes and of the slip; the planned day that happened stays."""
    if slip is None or not slip.moves:
        return PhaseStep(tuple(changed_rows(store, changes)))
    put, remove = slip_rows(store, view, slip, reason, "")
    moved: dict[str, Record] = {row.id: row for row in put}
    edge = _EDGES[slip.target.kind]
    own = {change.phase_id: dict(change.fields) for change in changes}
    own[slip.target.row_id][edge] = slip.before
    for row_id, fields in own.items():
        row = moved.get(row_id) or store.get(Phase, row_id)
        if row is not None:
            moved[row_id] = Phase(**(values_of(row) | fields))
    return PhaseStep(tuple(moved.values()), remove, slip)


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
