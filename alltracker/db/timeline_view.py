"""Reads for the timeline: every dated row, but of the many only the columns that are drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.rows import RecordView
from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CycleStart,
    Draw,
    FeverRule,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    SideEffect,
    Slip,
    Temperature,
)
from alltracker.db.plain import Plain, plain
from alltracker.db.record_view import in_force, laid_out
from alltracker.db.store import Store

_DRAWN: Final[dict[type[Owned], Sequence[str]]] = {
    Draw: ("id", "day", "time"),
    SideEffect: ("id", "name", "severity", "began_on", "ended_on"),
    Temperature: ("id", "measured_on", "measured_at", "celsius", "site"),
    Note: ("id", "day", "text"),
}


def timeline_view(store: Store, patient: Patient, today: dt.date) -> RecordView:
    """Return what the timeline reads of a record; the rows are light ones."""
    own = patient.id
    return RecordView(
        patient=patient,
        plan=in_force(_rows(store, Plan, own), "started_on"),
        phases=_rows(store, Phase, own),
        cycle_starts=_rows(store, CycleStart, own),
        slips=_rows(store, Slip, own),
        appointments=laid_out(_rows(store, Appointment, own), today),
        draws=_rows(store, Draw, own),
        awaited=_rows(store, AwaitedResult, own),
        side_effects=_rows(store, SideEffect, own),
        temperatures=_rows(store, Temperature, own),
        notes=_rows(store, Note, own),
        own_reminders=_rows(store, OwnReminder, own),
        milestones=_rows(store, Milestone, own),
        fever_rule=in_force(_rows(store, FeverRule, own), "given_on"),
        remission_on=patient.remission_on,
        treatment_ended=patient.treatment_ended,
    )


def _rows(store: Store, model: type[Owned], patient_id: str) -> list[Any]:
    query = plain(model, "WHERE patient_id = ?", patient_id)
    if model in _DRAWN:
        columns = table_of(model).columns
        query = Plain([columns[name] for name in _DRAWN[model]], query.rest, query.values)
    return list(store.rows(query))
