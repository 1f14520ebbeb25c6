"""Beginning and ending phases: what changes in which row, for the caller to save as one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from alltracker.care.kinds import DelayReason, PhaseKind
from alltracker.care.phases import begun_phases, phase_name, waiting_phases
from alltracker.care.problems import KnownProblem
from alltracker.care.rows import PhaseRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_ONE_DAY: Final = dt.timedelta(days=1)


class PhaseProblem(KnownProblem):
    """A phase cannot begin or end like this; ``message`` says why."""


@dataclass(frozen=True, slots=True)
class PhaseChange:
    """The fields of one phase that get a new value."""

    phase_id: str
    fields: Mapping[str, object] = field(default_factory=dict)


def end_phase(phase: PhaseRow, on: dt.date) -> PhaseChange:
    """Return the change that makes ``on`` the last day of a phase.

    Raises PhaseProblem if the phase has not begun by then.
    """
    if phase.actual_start is None:
        text = QT_TRANSLATE_NOOP("phases", "{phase} has not begun. Enter its first day first.")
        raise PhaseProblem(Message("phases", text, {"phase": phase_name(phase)}))
    if on < phase.actual_start:
        text = QT_TRANSLATE_NOOP(
            "phases", "{phase} began on {start}. Choose that day or a later one."
        )
        values = {"phase": phase_name(phase), "start": phase.actual_start}
        raise PhaseProblem(Message("phases", text, values))
    return PhaseChange(phase.id, {"actual_end": on})


def start_next_phase(
    phases: Sequence[PhaseRow],
    on: dt.date,
    *,
    kind: PhaseKind | None = None,
    position: int | None = None,
    reason: DelayReason | None = None,
    move_later: bool = False,
) -> tuple[PhaseChange, ...]:
    """Return the changes that begin another phase on ``on``.

    The running phase ends the day before, unless its end is noted. Without ``kind`` or
    ``position`` the next waiting phase begins. With ``move_later`` the planned end of the phase
    that begins, and all planned dates after it, move by as many days as it begins late or early;
    its own planned beginning stays, so that the delay can be seen. The end that
    the team gave for the whole treatment never moves by itself. Raises PhaseProblem if there is no
    such phase or the dates contradict each other.
    """
    phase = _target(phases, kind, position)
    changes = [*_close_running(phases, on)]
    fields: dict[str, object] = {"actual_start": on}
    if reason is not None:
        fields["delay_reason"] = reason
    slip = (on - phase.planned_start) if phase.planned_start else dt.timedelta()
    later = [p for p in waiting_phases(phases) if p.position > phase.position]
    if move_later and slip:
        if phase.planned_end is not None:
            fields["planned_end"] = phase.planned_end + slip
        changes += [change for p in later if (change := _move(p, slip)).fields]
    return (*changes, PhaseChange(phase.id, fields))


def _target(phases: Sequence[PhaseRow], kind: PhaseKind | None, position: int | None) -> PhaseRow:
    for phase in waiting_phases(phases):
        if kind in {None, phase.kind} and position in {None, phase.position}:
            return phase
    text = QT_TRANSLATE_NOOP("phases", "No such phase is waiting in the plan. Add it first.")
    raise PhaseProblem(Message("phases", text))


def _close_running(phases: Sequence[PhaseRow], on: dt.date) -> list[PhaseChange]:
    begun = begun_phases(phases)
    if not begun:
        return []
    running = begun[-1]
    earliest = running.actual_end or running.actual_start
    assert earliest is not None
    if on <= earliest:
        text = QT_TRANSLATE_NOOP(
            "phases", "{phase} was still going on on {day}. Choose a later day."
        )
        values = {"phase": phase_name(running), "day": earliest}
        raise PhaseProblem(Message("phases", text, values))
    return [end_phase(running, on - _ONE_DAY)] if running.actual_end is None else []


def _move(phase: PhaseRow, slip: dt.timedelta) -> PhaseChange:
    dates = {"planned_start": phase.planned_start, "planned_end": phase.planned_end}
    return PhaseChange(phase.id, {name: day + slip for name, day in dates.items() if day})
