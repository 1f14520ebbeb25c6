"""Beginning and ending phases: what changes in which row, for the caller to save as one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from alltracker.care.kinds import DelayReason
from alltracker.care.phases import begun_phases, in_order, phase_name, waiting_phases
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


def startable_phases(phases: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the phases that can begin: those of the main line still to come, and side branches."""
    beside = [phase for phase in in_order(phases) if phase.beside and phase.actual_start is None]
    return [*waiting_phases(phases), *beside]


def start_phase(
    phases: Sequence[PhaseRow], phase: PhaseRow, on: dt.date, reason: DelayReason | None = None
) -> tuple[PhaseChange, ...]:
    """Return the changes that begin a phase on ``on``.

    The running phase ends the day before, unless its end is noted; a side branch ends none. Planned
    dates stay: what moves them is `care.slip`. Raises PhaseProblem if the phase has begun or was
    passed over, or if the dates contradict each other.
    """
    if phase.id not in {row.id for row in startable_phases(phases)}:
        text = QT_TRANSLATE_NOOP("phases", "No such phase is waiting in the plan. Add it first.")
        raise PhaseProblem(Message("phases", text))
    changes = [] if phase.beside else _close_running(phases, on)
    fields: dict[str, object] = {"actual_start": on}
    if reason is not None:
        fields["delay_reason"] = reason
    return (*changes, PhaseChange(phase.id, fields))


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
