"""Gathers what the care functions read of one patient's record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final, TypeVar

from alltracker.care import calendar
from alltracker.care.recurrence import Occurrence, every_visit
from alltracker.care.rows import AppointmentRow, RecordView
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    CheckItem,
    CycleStart,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    FollowUpTest,
    Infection,
    Measurement,
    Medicine,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    Printed,
    Procedure,
    Radiation,
    SideEffect,
    Slip,
    Stay,
    Stock,
    Temperature,
    Transfusion,
    VisitStage,
)
from alltracker.db.queries import light_rows
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store

Dated = TypeVar("Dated", Plan, FeverRule)

AHEAD_DAYS: Final = 400
"""A series of visits is laid out for so many days to come."""


def record_view(store: Store, patient: Patient, today: dt.date | None = None) -> RecordView:
    """Return the rows of one patient, each list in the order it was made; visits by their start.

    Series of visits are laid out up to ``AHEAD_DAYS`` after ``today``, by default the day of the
    clock.
    """
    own = patient.id
    return RecordView(
        patient=patient,
        plan=in_force(store.all(Plan, own), "started_on"),
        phases=store.all(Phase, own),
        cycle_starts=store.all(CycleStart, own),
        slips=store.all(Slip, own),
        appointments=laid_out(store.all(Appointment, own), today or calendar.today()),
        draws=store.all(Draw, own),
        awaited=store.all(AwaitedResult, own),
        side_effects=store.all(SideEffect, own),
        temperatures=store.all(Temperature, own),
        notes=store.all(Note, own),
        **_care_log(store, own),
        own_reminders=store.all(OwnReminder, own),
        visit_stages=store.all(VisitStage, own),
        follow_up_tests=store.all(FollowUpTest, own),
        check_items=store.all(CheckItem, own),
        milestones=store.all(Milestone, own),
        fever_rule=in_force(store.all(FeverRule, own), "given_on"),
        remission_on=patient.remission_on,
        treatment_ended=patient.treatment_ended,
        counts_after_days=RecordSettings(store, own).counts_after_days(),
    )


def _care_log(store: Store, own: str) -> dict[str, Any]:
    """Return the rows of medicines, procedures and events by their name in the view."""
    return {
        "medicines": store.all(Medicine, own),
        "dose_orders": store.all(DoseOrder, own),
        "doses": store.all(Dose, own),
        "stocks": store.all(Stock, own),
        "printed": store.all(Printed, own),
        "procedures": store.all(Procedure, own),
        "transfusions": store.all(Transfusion, own),
        "stays": store.all(Stay, own),
        "infections": store.all(Infection, own),
        "radiations": store.all(Radiation, own),
        "absences": store.all(Absence, own),
        "measurements": store.all(Measurement, own),
    }


def period_view(store: Store, patient: Patient) -> RecordView:
    """Return only the plan, phases and visits of a patient: what the days of a paper hang on."""
    own = patient.id
    return RecordView(
        patient=patient,
        plan=in_force(store.all(Plan, own), "started_on"),
        phases=store.all(Phase, own),
        appointments=laid_out(store.all(Appointment, own), calendar.today()),
    )


def laid_out(visits: Sequence[AppointmentRow], today: dt.date) -> tuple[Occurrence, ...]:
    """Return single visits and those of series, the latter up to ``AHEAD_DAYS`` after ``today``."""
    return every_visit(visits, today + dt.timedelta(days=AHEAD_DAYS))


def anything_noted(store: Store, patient_id: str) -> bool:
    """Return whether a patient has anything that a paper could show."""
    noted = (Phase, Draw, Appointment, SideEffect, Temperature, Note, Medicine, Procedure, Stay)
    after = (VisitStage, FollowUpTest, CheckItem, Milestone)
    patient = store.get(Patient, patient_id)
    if patient is not None and patient.treatment_ended is not None:
        return True
    return any(
        light_rows(store, kind, patient_id, newest_by="id", limit=1) for kind in (*noted, *after)
    )


def in_force(rows: list[Dated], day_field: str) -> Dated | None:
    """Return the row in force: the one with the latest day, of equal ones the last made."""
    ordered = sorted(rows, key=lambda row: getattr(row, day_field) or dt.date.min)
    return ordered[-1] if ordered else None
