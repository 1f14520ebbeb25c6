"""Induction slips by nine days for counts: reminders, the way, the calendar, the delays follow."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import clock_on
from alltracker.care.delays import delays, total_delay
from alltracker.care.kinds import AppointmentKind, DelayReason, PhaseKind, SlipEdge
from alltracker.care.phases_way import way
from alltracker.care.reminders import reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.slip import SlipTarget, TargetKind, slip_plan
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Appointment, OwnReminder, Patient, Phase
from alltracker.db.record_view import record_view
from alltracker.db.slip_rows import slip_rows
from alltracker.exchange.ics import calendar_bytes
from alltracker.exchange.ics_content import read_calendar
from alltracker.exchange.ics_options import CalendarOptions
from alltracker.language import Language

SAY = Language().say
TODAY = dt.date(2026, 11, 27)
LABEL = Message("test", "label")


@pytest.fixture
def record(tmp_path):
    store = create_record(tmp_path / "record.alltracker")
    patient = Patient(name="Mila")
    own = {"patient_id": patient.id}
    spans = [
        (PhaseKind.INDUCTION, "2026-11-02", "2026-11-30"),
        (PhaseKind.CONSOLIDATION, "2026-12-01", "2027-01-31"),
    ]
    phases = [
        Phase(
            **own,
            id=kind.value,
            kind=kind,
            position=at,
            planned_start=dt.date.fromisoformat(start),
            planned_end=dt.date.fromisoformat(end),
            first_planned_start=dt.date.fromisoformat(start),
            first_planned_end=dt.date.fromisoformat(end),
        )
        for at, (kind, start, end) in enumerate(spans)
    ]
    phases[0].actual_start = phases[0].planned_start
    visit = Appointment(
        **own,
        title="Lumbar puncture",
        kind=AppointmentKind.PROCEDURE,
        start=dt.datetime.fromisoformat("2026-12-01T08:00"),
    )
    reminder = OwnReminder(
        **own, text="Bring the form", phase_id="consolidation", edge=SlipEdge.START, offset_days=-1
    )
    store.apply(LABEL, put=[patient, *phases, visit])
    store.apply(LABEL, put=[reminder])
    with clock_on(TODAY):
        yield store, patient
    store.close()


def everything(store, patient, today=TODAY):
    """Return what the screens, the reminders and the phone's calendar would say."""
    view = record_view(store, patient)
    due = [SAY(one.title) for one in reminders(view, ReminderFacts(), today)]
    bars = {bar.phase_id: (bar.start, bar.end) for bar in way(view.phases, view.plan, TODAY)}
    content = read_calendar(store, patient, TODAY, "en")
    file = calendar_bytes(content, CalendarOptions(since=TODAY), Language()).decode()
    return due, bars, file


def test_everything_follows_and_comes_back(record):
    store, patient = record
    due, bars, file = everything(store, patient)
    assert "Induction: planned to end on 30 Nov 2026" in due
    assert "20261201" in file
    view = record_view(store, patient)
    target = SlipTarget(TargetKind.PHASE_END, "induction")
    plan = slip_plan(view, target, dt.date(2026, 12, 9), TODAY)
    put, remove = slip_rows(store, view, plan, DelayReason.COUNTS, "")
    store.apply(LABEL, put=put, remove=remove)
    after_due, after_bars, after_file = everything(store, patient, dt.date(2026, 12, 9))
    assert "Induction: planned to end on 9 Dec 2026" in after_due
    assert "Bring the form" in after_due
    assert after_bars["consolidation"][0] == bars["consolidation"][0] + dt.timedelta(days=9)
    assert "20261210T080000" in after_file
    assert "20261201T080000" not in after_file
    view = record_view(store, patient)
    assert [(found.phase_id, found.reason, found.days) for found in delays(view)] == [
        ("induction", DelayReason.COUNTS, 9)
    ]
    assert total_delay(view, TODAY) == 9
    store.undo()
    assert everything(store, patient)[:2] == (due, bars)
