"""Light reads of what the page and the paper of follow-up show, and nothing else of the record."""

from __future__ import annotations

import datetime as dt
from typing import Any

from alltracker.care.rows import RecordView
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Appointment,
    CheckItem,
    FollowUpTest,
    Milestone,
    Patient,
    Phase,
    Plan,
    VisitStage,
)
from alltracker.db.plain import plain
from alltracker.db.record_view import laid_out
from alltracker.db.store import Store


def follow_up_view(store: Store, patient: Patient, today: dt.date) -> RecordView:
    """Return the phases, visits, visit plan, tests, lists and milestones of a patient."""
    own = patient.id
    plans = sorted(_rows(store, Plan, own), key=lambda row: row.started_on or dt.date.min)
    return RecordView(
        patient=patient,
        plan=plans[-1] if plans else None,
        phases=_rows(store, Phase, own),
        appointments=laid_out(_rows(store, Appointment, own), today),
        visit_stages=_rows(store, VisitStage, own),
        follow_up_tests=_rows(store, FollowUpTest, own),
        check_items=_rows(store, CheckItem, own),
        milestones=_rows(store, Milestone, own),
        remission_on=patient.remission_on,
        treatment_ended=patient.treatment_ended,
    )


def _rows(store: Store, model: type[Owned], patient_id: str) -> list[Any]:
    return list(store.rows(plain(model, "WHERE patient_id = ?", patient_id)))
