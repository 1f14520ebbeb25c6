"""A draft as the record would hold it, so that the care functions read it like any plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from alltracker.care.calendar import PartialDate
from alltracker.care.plan_draft import Anchors, DraftPhase, DraftRule, PlanDraft
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.row_views import CycleView, PhaseView


class Laid(Protocol):
    """A phase of a draft with its days."""

    @property
    def phase(self) -> DraftPhase:
        """The phase."""

    @property
    def start(self) -> dt.date | None:
        """Its first day."""

    @property
    def end(self) -> dt.date | None:
        """Its last day."""


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan itself."""

    planned_end: dt.date | None
    planned_end_note: str
    started_on: dt.date | None
    end_anchor: Anchor | None
    end_length: float | None
    end_unit: DurationUnit
    end_source: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class PatientView:
    """Whom the plan is for, as far as a rule for the end of treatment asks."""

    diagnosis_date: PartialDate | None
    birth_date: PartialDate | None = None
    id: str = ""


def phase_view(one: Laid, position: int = 0) -> PhaseView:
    """Return a laid out phase; ``position`` is its place in the order."""
    phase = one.phase
    return PhaseView(
        id=phase.key,
        kind=phase.kind,
        name=phase.name,
        position=position,
        beside=phase.beside,
        planned_start=one.start,
        planned_end=one.end,
        actual_start=phase.begun,
        actual_end=phase.ended,
        length_is_guess=phase.guess,
        cycle_days=phase.cycle_days,
        cycle_on_days=phase.cycle_on_days,
        cycles=phase.cycles,
    )


def phase_views(laid: Sequence[Laid]) -> list[PhaseView]:
    """Return laid out phases in their order."""
    return [phase_view(one, position) for position, one in enumerate(laid)]


def cycle_views(phase: DraftPhase) -> tuple[CycleView, ...]:
    """Return the cycles of a phase that were moved."""
    return tuple(CycleView(phase.key, phase.key, number, day) for number, day in phase.cycle_starts)


def rule_view(rule: DraftRule | None) -> PlanView:
    """Return a plan that holds nothing but a rule for its end."""
    return PlanView(
        planned_end=None,
        planned_end_note="",
        started_on=None,
        end_anchor=rule.anchor if rule else None,
        end_length=rule.length if rule else None,
        end_unit=rule.unit if rule else DurationUnit.MONTH,
        end_source=rule.source if rule else "",
    )


def plan_view(draft: PlanDraft) -> PlanView:
    """Return the plan of a draft."""
    rule = draft.end_rule
    return PlanView(
        planned_end=draft.team_end,
        planned_end_note=draft.team_note,
        started_on=draft.first_day if draft.first_day_said else None,
        end_anchor=rule.anchor if rule else None,
        end_length=rule.length if rule else None,
        end_unit=rule.unit if rule else DurationUnit.MONTH,
        end_source=rule.source if rule else "",
    )


def patient_view(anchors: Anchors) -> PatientView:
    """Return the patient that a rule may count from."""
    return PatientView(anchors.diagnosis)
