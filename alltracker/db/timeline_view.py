"""Reads for the timeline: every dated row, but of the many only the columns that are drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select

from alltracker.care.rows import RecordView
from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.dose_queries import Prescribed, doses_between, prescribed
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    CycleStart,
    Dose,
    Draw,
    FeverRule,
    Infection,
    Medicine,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    Procedure,
    Radiation,
    SideEffect,
    Slip,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.plain import Plain, plain
from alltracker.db.record_view import in_force, laid_out
from alltracker.db.store import Store

_DRAWN: Final[dict[type[Owned], Sequence[str]]] = {
    Draw: ("id", "day", "time"),
    SideEffect: ("id", "name", "severity", "began_on", "ended_on"),
    Temperature: ("id", "measured_on", "measured_at", "celsius", "site"),
    Note: ("id", "day", "text"),
    Dose: (
        "id",
        "medicine_id",
        "day",
        "status",
        "amount",
        "unit",
        "given_on",
        "given_at",
        "procedure_id",
        "note",
    ),
}


def timeline_view(store: Store, patient: Patient, today: dt.date) -> RecordView:
    """Return what the timeline reads of a record; the rows are light ones.

    Of the doses only those given in the clinic are read: those at home are many, and nobody sees
    them from afar. ``home_doses`` reads those of some days.
    """
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
        medicines=_rows(store, Medicine, own),
        doses=_clinic_doses(store, own),
        procedures=_rows(store, Procedure, own),
        transfusions=_rows(store, Transfusion, own),
        stays=_rows(store, Stay, own),
        infections=_rows(store, Infection, own),
        radiations=_rows(store, Radiation, own),
        absences=_rows(store, Absence, own),
        own_reminders=_rows(store, OwnReminder, own),
        milestones=_rows(store, Milestone, own),
        fever_rule=in_force(_rows(store, FeverRule, own), "given_on"),
        remission_on=patient.remission_on,
        treatment_ended=patient.treatment_ended,
    )


def home_doses(
    store: Store, patient_id: str, first: dt.date, last: dt.date
) -> tuple[Prescribed, list[Any]]:
    """Return the medicines at home with their orders, and what became of the doses of some days."""
    plan = prescribed(store, patient_id)
    home = [row for row in plan.medicines if not row.in_clinic]
    if not home:
        return Prescribed(), []
    return Prescribed(home, plan.orders), doses_between(store, patient_id, first, last)


def _clinic_doses(store: Store, patient_id: str) -> list[Any]:
    columns = table_of(Dose).columns
    inside = "SELECT id FROM medicine WHERE patient_id = ? AND in_clinic"
    where = f"WHERE medicine_id IN ({inside}) ORDER BY day, rowid"
    query = plain(Dose, where, patient_id)
    return list(
        store.rows(Plain([columns[name] for name in _DRAWN[Dose]], query.rest, query.values))
    )


def _rows(store: Store, model: type[Owned], patient_id: str) -> list[Any]:
    if model not in _DRAWN:
        return list(store.rows(plain(model, "WHERE patient_id = ?", patient_id)))
    columns = table_of(model).columns
    chosen = [columns[name] for name in _DRAWN[model]]
    return list(store.rows(select(*chosen).where(columns["patient_id"] == patient_id)))
