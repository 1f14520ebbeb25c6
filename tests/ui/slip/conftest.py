"""A record with a child in induction, and what every page is handed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import AppointmentKind, PhaseKind
from alltracker.care.words import Message
from alltracker.db.models import Appointment, Patient, Phase

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


def on(text: str) -> dt.date:
    """Return a day by its ISO text."""
    return dt.date.fromisoformat(text)


@pytest.fixture
def plan_rows(patient: Patient, add: Callable[..., None]) -> list[Phase]:
    """Return the saved phases: induction runs, the others follow day by day."""
    spans = [
        ("i", PhaseKind.INDUCTION, "2026-11-02", "2026-11-30"),
        ("c", PhaseKind.CONSOLIDATION, "2026-12-01", "2027-01-31"),
        ("m", PhaseKind.MAINTENANCE, "2027-02-01", "2028-11-30"),
    ]
    rows = [
        Phase(
            id=row_id,
            patient_id=patient.id,
            kind=kind,
            position=at,
            planned_start=on(start),
            planned_end=on(end),
            first_planned_start=on(start),
            first_planned_end=on(end),
            cycle_days=21 if row_id == "c" else None,
        )
        for at, (row_id, kind, start, end) in enumerate(spans)
    ]
    rows[0].actual_start = rows[0].planned_start
    visits = [
        ("Lumbar puncture", AppointmentKind.PROCEDURE, "2026-12-01T08:00"),
        ("Blood draw", AppointmentKind.BLOOD, "2026-12-03T08:00"),
    ]
    for title, kind, start in visits:
        moment = dt.datetime.fromisoformat(start)
        add(Appointment(patient_id=patient.id, title=title, kind=kind, start=moment))
    add(*rows)
    return rows
