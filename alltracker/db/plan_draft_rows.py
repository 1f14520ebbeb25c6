"""A draft of a plan read from the record, and as rows to save and remove in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from alltracker.care.plan_draft import Anchors, DraftPhase, PlanDraft
from alltracker.care.plan_draft_dates import Layout, lay_out
from alltracker.care.plan_draft_make import from_rows, rule_of
from alltracker.care.plan_draft_next import history_of
from alltracker.db.columns import Record, new_id, values_of
from alltracker.db.models import CycleStart, Patient, Phase, Plan
from alltracker.db.store import Store

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class DraftRows:
    """What saving a draft writes and removes; both empty where it changes nothing."""

    put: tuple[Record, ...]
    remove: tuple[Record, ...]

    @property
    def nothing(self) -> bool:
        """Whether the record already stands just so."""
        return not self.put and not self.remove


def patient_anchors(patient: Patient) -> Anchors:
    """Return the days of a patient that a rule for the end of treatment may count from."""
    return Anchors(patient.diagnosis_date, patient.remission_on)


def read_draft(store: Store, patient: Patient) -> PlanDraft:
    """Return the plan in force as a draft, empty where there is none; earlier ones as history."""
    plans = sorted(store.all(Plan, patient.id), key=_first_day)
    plan = plans[-1] if plans else None
    mine: list[Phase] = []
    before: list[Phase] = []
    for phase in store.all(Phase, patient.id):
        own = plan is None or phase.plan_id in {None, plan.id}
        (mine if own else before).append(phase)
    starts = store.all(CycleStart, patient.id)
    return from_rows(
        plan, mine, history=before, cycle_starts=starts, anchors=patient_anchors(patient)
    )


def _first_day(plan: Plan) -> dt.date:
    """Return what orders plans; of equal ones the last made is in force."""
    return plan.started_on or dt.date.min


def draft_rows(store: Store, patient: Patient, draft: PlanDraft) -> DraftRows:
    """Return what makes the record hold ``draft``: only rows that are new or change.

    A phase's first planned days are set once, when it first has planned days. Cycles that were
    moved stay as they are, but for those of a phase that is removed. Raises OverflowError past
    the year 9999.
    """
    layout = lay_out(draft, patient_anchors(patient))
    standing = {row.id: row for row in store.all(Phase, patient.id)}
    plan = _plan_row(store, patient, draft)
    put: list[Record] = [plan] if _changed(store.get(Plan, plan.id), plan) else []
    kept = {one.row_id for one in (*draft.history, *draft.phases) if one.row_id}
    rows = _phase_rows(patient, plan, draft, layout, standing)
    put += [row for row in rows if _changed(standing.get(row.id), row)]
    return DraftRows(tuple(put), tuple(row for row in standing.values() if row.id not in kept))


def new_rows(patient: Patient, draft: PlanDraft) -> tuple[Record, ...]:
    """Return a draft as the rows of a patient who has no plan yet: the plan, then its phases."""
    plan = Plan(**_plan_values(patient, None, draft))
    layout = lay_out(draft, patient_anchors(patient))
    return (plan, *_phase_rows(patient, plan, draft, layout, {}))


def _changed(before: R | None, after: R) -> bool:
    return before is None or values_of(before) != values_of(after)


def _plan_row(store: Store, patient: Patient, draft: PlanDraft) -> Plan:
    standing = store.get(Plan, draft.row_id) if draft.row_id else None
    return Plan(**_plan_values(patient, standing, draft))


def _plan_values(patient: Patient, standing: Plan | None, draft: PlanDraft) -> dict[str, Any]:
    values: dict[str, Any] = values_of(standing) if standing else {"patient_id": patient.id}
    values |= {
        "name": draft.name,
        "template_key": draft.template_key,
        "source": draft.source,
        "started_on": draft.first_day if draft.first_day_said else None,
        "planned_end": draft.team_end,
        "planned_end_note": draft.team_note,
    }
    rule = draft.end_rule
    if rule != rule_of(standing):
        values |= {
            "end_anchor": rule.anchor if rule else None,
            "end_length": rule.length if rule else None,
            "end_source": rule.source if rule else "",
        }
        values |= {"end_unit": rule.unit} if rule else {}
    return values


def _phase_rows(
    patient: Patient,
    plan: Plan,
    draft: PlanDraft,
    layout: Layout,
    standing: dict[str, Phase],
) -> Iterator[Phase]:
    for one in history_of(draft):
        before = standing.get(one.row_id or "")
        if before is not None:
            yield Phase(**(values_of(before) | {"planned_end": one.planned[1]}))
    past = max((one.position or 0 for one in draft.history), default=-1)
    for laid, position in zip(layout.phases, _positions(draft.phases, past), strict=True):
        phase = laid.phase
        before = standing.get(phase.row_id or "")
        values: dict[str, Any] = values_of(before) if before else {"patient_id": patient.id}
        values |= _values(phase) | {
            "plan_id": plan.id,
            "position": position,
            "planned_start": laid.planned[0],
            "planned_end": laid.planned[1],
            "actual_start": phase.begun,
            "actual_end": phase.ended,
        }
        yield Phase(**(values | _first_planned(before, *laid.planned)))


def _values(phase: DraftPhase) -> dict[str, Any]:
    return {
        "id": phase.row_id or new_id(),
        "kind": phase.kind,
        "name": phase.name,
        "beside": phase.beside,
        "length_is_guess": phase.guess,
        "cycle_days": phase.cycle_days,
        "cycle_on_days": phase.cycle_on_days,
        "cycles": phase.cycles,
        "source": phase.source,
        "note": phase.note,
    }


def _first_planned(
    before: Phase | None, start: dt.date | None, end: dt.date | None
) -> dict[str, Any]:
    """Return the first planned days: those of before, else what was planned before, else now.

    An end that first appears before the first planned start is left out: it is no end of that.
    """
    if before is None:
        return {"first_planned_start": start, "first_planned_end": end}
    first = before.first_planned_start or before.planned_start or start
    last = before.first_planned_end or before.planned_end or end
    if before.first_planned_end is None and first is not None and last is not None:
        last = last if last >= first else None
    return {"first_planned_start": first, "first_planned_end": last}


def _positions(phases: Sequence[DraftPhase], past: int) -> Iterator[int]:
    """Return rising places behind ``past``; a phase keeps its own where that rises."""
    at = past
    for phase in phases:
        own = phase.position
        at = own if own is not None and own > at else at + 1
        yield at
