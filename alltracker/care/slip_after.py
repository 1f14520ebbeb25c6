"""What a slip writes: the new dates of phases, the first days of cycles, and the way after it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

from alltracker.care.row_views import PhaseView
from alltracker.care.rows import CycleStartRow, PhaseRow, RecordView
from alltracker.care.slip_aim import Aim
from alltracker.care.slip_parts import TARGET_KEY, Move, MoveKind, TargetKind


@dataclass(frozen=True, slots=True)
class CycleChange:
    """The first day of one cycle as the record holds it after a slip."""

    row_id: str | None
    """The row that changes; None for a new one."""
    phase_id: str
    number: int
    starts_on: dt.date | None
    """None: not known yet."""
    first_planned: dt.date | None


def phase_fields(
    view: RecordView, aim: Aim, moves: Sequence[Move]
) -> Mapping[str, Mapping[str, dt.date | None]]:
    """Return the date fields that change, by phase.

    What was planned at first is set where it was missing, and never changed.
    """
    phases = {phase.id: phase for phase in view.phases}
    changed: dict[str, dict[str, dt.date | None]] = {}
    for move in moves:
        if move.chosen and move.kind is MoveKind.PHASE:
            dates = _planned(move, aim, phases[move.row_id])
            changed.setdefault(move.row_id, {}).update(dates)
    return {
        row_id: dates | _first_planned(phases[row_id], dates) for row_id, dates in changed.items()
    }


def phases_after(view: RecordView, aim: Aim, moves: Sequence[Move]) -> tuple[PhaseView, ...]:
    """Return all phases with the dates they have after the moves that are ticked."""
    changed = phase_fields(view, aim, moves)
    return tuple(_dates(phase, changed.get(phase.id, {})) for phase in view.phases)


def cycle_changes(view: RecordView, aim: Aim, moves: Sequence[Move]) -> tuple[CycleChange, ...]:
    """Return the cycles whose first day the record has to hold anew.

    A moved cycle stands where it was moved to. A later one gets a row only where it is not simply
    counted on. The cycles of a phase that moves keep their distance from its first day.
    """
    found = list(_with_their_phase(view, moves))
    if aim.target.kind is TargetKind.CYCLE_START and aim.phase is not None:
        found += _anchors(view, aim, moves, aim.phase)
    return tuple(found)


def _planned(move: Move, aim: Aim, phase: PhaseRow) -> Iterator[tuple[str, dt.date | None]]:
    only_end = move.key.startswith("end:") or (
        move.key == TARGET_KEY and aim.target.kind is TargetKind.PHASE_END
    )
    if only_end:
        yield "planned_end", move.after[1] if move.after else None
    elif move.after is None:
        yield "planned_start", None
    else:
        yield "planned_start", move.after[0]
        if phase.planned_end != move.after[1]:
            yield "planned_end", move.after[1]


def _first_planned(
    phase: PhaseRow, fields: Mapping[str, dt.date | None]
) -> dict[str, dt.date | None]:
    pairs = (
        ("planned_start", "first_planned_start", phase.planned_start, phase.first_planned_start),
        ("planned_end", "first_planned_end", phase.planned_end, phase.first_planned_end),
    )
    return {
        first: now or fields[planned]
        for planned, first, now, known in pairs
        if planned in fields and known is None and (now or fields[planned]) is not None
    }


def _dates(phase: PhaseRow, changed: Mapping[str, dt.date | None]) -> PhaseView:
    now = {field.name: getattr(phase, field.name) for field in fields(PhaseView)}
    return PhaseView(**(now | dict(changed)))


def _with_their_phase(view: RecordView, moves: Sequence[Move]) -> Iterator[CycleChange]:
    """Yield the noted cycles of the phases whose first day moves."""
    for move in moves:
        moved = move.chosen and move.kind is MoveKind.PHASE and not move.end_only
        if not moved or move.before is None or move.after is None:
            continue
        slip = move.after[0] - move.before[0]
        for row in view.cycle_starts:
            if row.phase_id == move.row_id and slip and row.starts_on is not None:
                yield _changed(row, row.starts_on + slip)


def _anchors(
    view: RecordView, aim: Aim, moves: Sequence[Move], phase: PhaseRow
) -> Iterator[CycleChange]:
    rows = {row.number: row for row in view.cycle_starts if row.phase_id == phase.id}
    planned = {span.number: span.first_planned for span in aim.cycles}
    counted: dt.date | None = None
    for move in moves:
        if move.kind is not MoveKind.CYCLE or move.cycle is None:
            continue
        to = move.after if move.chosen else move.before
        start = to[0] if to else None
        row = rows.get(move.cycle)
        if row is not None and row.starts_on != start:
            yield _changed(row, start)
        elif row is None and (start is None or start != counted):
            first = planned.get(move.cycle)
            yield CycleChange(None, phase.id, move.cycle, start, first)
        counted = None if to is None else to[0] + dt.timedelta(days=phase.cycle_days or 0)


def _changed(row: CycleStartRow, start: dt.date | None) -> CycleChange:
    return CycleChange(row.id, row.phase_id, row.number, start, row.first_planned)
