"""Steps of the way through treatment as rows to save: starting, ending, reordering."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.kinds import DelayReason
from alltracker.care.phases import in_order
from alltracker.care.phases_moves import PhaseChange, end_phase, start_next_phase
from alltracker.care.rows import PhaseRow
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Phase
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """Planned dates of a phase before and after a step."""

    phase: PhaseRow
    before: tuple[dt.date | None, dt.date | None]
    after: tuple[dt.date | None, dt.date | None]


def start_changes(
    phases: Sequence[PhaseRow],
    phase: PhaseRow,
    on: dt.date,
    reason: DelayReason | None,
    *,
    move_later: bool,
) -> tuple[PhaseChange, ...]:
    """Return what changes when a phase begins; raise PhaseProblem when it cannot."""
    return start_next_phase(
        phases, on, position=phase.position, reason=reason, move_later=move_later
    )


def end_changes(phase: PhaseRow, on: dt.date) -> tuple[PhaseChange, ...]:
    """Return what changes when a phase ends; raise PhaseProblem when it cannot."""
    return (end_phase(phase, on),)


def moves_among(
    changes: Sequence[PhaseChange], phases: Sequence[PhaseRow]
) -> tuple[PlannedMove, ...]:
    """Return which planned dates a step moves, in the order of the way."""
    by_id = {change.phase_id: change.fields for change in changes}
    moves = []
    for phase in in_order(phases):
        fields = by_id.get(phase.id, {})
        before = (phase.planned_start, phase.planned_end)
        after = (
            _day(fields.get("planned_start", before[0])),
            _day(fields.get("planned_end", before[1])),
        )
        if after != before:
            moves.append(PlannedMove(phase, before, after))
    return tuple(moves)


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


def _day(value: object) -> dt.date | None:
    return value if isinstance(value, dt.date) else None
