"""The rows that the end of treatment and a visit plan need, made for one step in the Store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import begun_phases, in_order, is_treatment
from alltracker.care.visit_template import VisitTemplate
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Patient, Phase, VisitStage
from alltracker.db.store import Store

Row = TypeVar("Row", Patient, Phase)


def stage_rows(
    template: VisitTemplate, patient_id: str, language: str, sources: Sequence[str]
) -> list[VisitStage]:
    """Return the stages of a schedule as rows of a patient.

    Args:
        template: the published schedule.
        patient_id: whose plan it becomes.
        language: "en" or "es", in which the words are kept.
        sources: the names of the sources of each stage.
    """
    return [
        VisitStage(
            patient_id=patient_id,
            position=position,
            from_months=stage.from_months,
            to_months=stage.to_months,
            every_low=stage.every_low,
            every_high=stage.every_high,
            unit=stage.unit,
            words=stage.words.text(language),
            source=source,
            guess=stage.guess,
        )
        for position, (stage, source) in enumerate(zip(template.stages, sources, strict=True))
    ]


def replaced_stages(
    store: Store, patient_id: str, stages: Sequence[VisitStage]
) -> tuple[list[Record], list[Record]]:
    """Return what to put and what to remove so that ``stages`` are the whole visit plan."""
    kept = {stage.id for stage in stages}
    old = [row for row in store.all(VisitStage, patient_id) if row.id not in kept]
    return list(stages), list(old)


def ended_rows(store: Store, patient: Patient, ended: PartialDate) -> list[Record]:
    """Return the rows that note the end of treatment.

    The patient keeps the date as far as it is known. Where it is a whole day, the phase of
    treatment that is running ends on it, and the phase of follow-up begins on the day after.
    """
    rows: list[Record] = [_changed(patient, treatment_ended=ended)]
    if ended.exact is None:
        return rows
    phases = store.all(Phase, patient.id)
    by_id = {phase.id: phase for phase in phases}
    running = [
        by_id[phase.id]
        for phase in begun_phases(phases, ended.exact)
        if is_treatment(phase) and phase.actual_end is None and not phase.beside
    ]
    rows += [_changed(phase, actual_end=ended.exact) for phase in running[-1:]]
    return [*rows, *follow_up_phase(store, patient, ended)]


def follow_up_phase(store: Store, patient: Patient, ended: PartialDate) -> list[Record]:
    """Return the phase of follow-up, begun on the day after treatment ended.

    Nothing where it has begun already, or where the end is not wholly known.
    """
    if ended.exact is None:
        return []
    begins = ended.exact + dt.timedelta(days=1)
    phase = _follow_up(store.all(Phase, patient.id), patient.id, begins)
    return [] if phase is None else [phase]


def _follow_up(phases: Sequence[Phase], patient_id: str, begins: dt.date) -> Phase | None:
    """Return the phase of follow-up with its first day; None if one has begun already."""
    known = [phase for phase in in_order(phases) if phase.kind is PhaseKind.FOLLOW_UP]
    if any(phase.actual_start is not None for phase in known):
        return None
    if known:
        planned = next(phase for phase in phases if phase.id == known[0].id)
        return _changed(planned, actual_start=begins)
    position = max((phase.position for phase in phases), default=-1) + 1
    return Phase(
        patient_id=patient_id,
        plan_id=next((phase.plan_id for phase in phases if phase.plan_id), None),
        kind=PhaseKind.FOLLOW_UP,
        position=position,
        actual_start=begins,
    )


def _changed(row: Row, **values: object) -> Row:
    return type(row)(**(values_of(row) | values))
