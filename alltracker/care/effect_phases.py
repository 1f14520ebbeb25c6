"""How often each side effect was noted in each phase: a count of what stands in the diary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from alltracker.care.effect_days import days_of
from alltracker.care.kinds import Severity
from alltracker.care.phases import in_order, phase_on
from alltracker.care.rows import PhaseRow, PlanRow, SideEffectRow


@dataclass(frozen=True, slots=True)
class PhaseCount:
    """One side effect in one phase."""

    times: int
    """How many entries touch the phase."""
    days: int
    """On how many days it was there; a day with two entries counts once."""
    worst: Severity


@dataclass(frozen=True, slots=True)
class EffectCount:
    """One side effect over all phases; a phase that it never touched is left out."""

    name: str
    by_phase: dict[str, PhaseCount]
    """By the phase's id; "" holds the days outside of any phase."""
    days: int


@dataclass(frozen=True, slots=True)
class PhaseCounts:
    """All side effects by phase, those of most days first."""

    phases: tuple[PhaseRow, ...]
    """The phases that have any, in their order."""
    outside: bool
    """Whether anything lies outside of all phases."""
    effects: tuple[EffectCount, ...]


def phase_counts(
    effects: Sequence[SideEffectRow],
    phases: Sequence[PhaseRow],
    plan: PlanRow | None,
    today: dt.date,
) -> PhaseCounts:
    """Count side effects by the phases of the main line that their days lie in.

    An entry of the step "none" is a day without it and is not counted. Names are told apart
    without regard to capital letters.
    """

    @cache
    def phase_of(day: dt.date) -> str:
        found = phase_on(phases, day, plan)
        return found.phase.id if found else ""

    names: dict[str, str] = {}
    parts: dict[str, dict[str, _Part]] = {}
    for row in sorted(effects, key=lambda one: one.began_on):
        if row.severity is Severity.NONE:
            continue
        key = row.name.strip().casefold()
        names[key] = row.name.strip()
        for day in days_of(row, today):
            part = parts.setdefault(key, {}).setdefault(phase_of(day), _Part(set(), set()))
            part.entries.add((row.id, row.severity))
            part.days.add(day)
    counted = [_counted(names[key], found) for key, found in parts.items()]
    counted.sort(key=lambda one: (-one.days, one.name.casefold()))
    touched = {phase_id for one in counted for phase_id in one.by_phase}
    shown = tuple(phase for phase in in_order(phases) if phase.id in touched)
    return PhaseCounts(shown, "" in touched, tuple(counted))


@dataclass(frozen=True, slots=True)
class _Part:
    entries: set[tuple[str, Severity]]
    days: set[dt.date]


def _counted(name: str, parts: dict[str, _Part]) -> EffectCount:
    by_phase = {
        phase_id: PhaseCount(
            len(part.entries), len(part.days), max(severity for _, severity in part.entries)
        )
        for phase_id, part in parts.items()
    }
    return EffectCount(name, by_phase, sum(one.days for one in by_phase.values()))
