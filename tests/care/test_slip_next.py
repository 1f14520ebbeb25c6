from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds import AppointmentKind, AppointmentStatus, PhaseKind
from alltracker.care.rows import RecordView
from alltracker.care.slip import slip_plan
from alltracker.care.slip_next import next_movable, phase_movable
from alltracker.db.models import Appointment, CycleStart, Phase, Plan
from alltracker.language import Language

TODAY = dt.date(2026, 11, 24)


def day(text):
    return dt.date.fromisoformat(text)


def words(found):
    return [Language().say(one.words()) for one in found]


def visit(title, start, kind=AppointmentKind.TREATMENT, **values):
    moment = dt.datetime.fromisoformat(f"{start}T08:00")
    return Appointment(patient_id="p", title=title, kind=kind, start=moment, **values)


@pytest.fixture
def view():
    return RecordView(
        phases=[
            Phase(
                id="i",
                patient_id="p",
                kind=PhaseKind.INDUCTION,
                planned_end=day("2026-11-30"),
                actual_start=day("2026-11-02"),
            ),
            Phase(
                id="c",
                patient_id="p",
                kind=PhaseKind.CONSOLIDATION,
                position=1,
                planned_start=day("2026-12-01"),
            ),
            Phase(
                id="m",
                patient_id="p",
                kind=PhaseKind.MAINTENANCE,
                position=2,
                planned_start=day("2027-02-01"),
            ),
        ],
        appointments=[
            visit("Clinic", "2026-11-25", AppointmentKind.CLINIC),
            visit("Long ago", "2026-11-01"),
            visit("Done", "2026-11-24", status=AppointmentStatus.DONE),
            visit("Puncture", "2026-11-26", AppointmentKind.PROCEDURE),
            visit("Vincristine", "2026-11-27"),
        ],
    )


def test_the_next_steps_of_treatment_are_offered(view):
    assert words(next_movable(view, TODAY)) == [
        "Puncture: 26 Nov 2026",
        "End of Induction: 30 Nov 2026",
        "Start of Consolidation: 1 Dec 2026",
    ]


def test_every_offer_can_be_moved(view):
    for one in next_movable(view, TODAY):
        assert slip_plan(view, one.target, day("2026-12-15"), TODAY).moves


def test_what_lost_its_date_is_offered_last(view):
    view.phases[1].first_planned_start = view.phases[1].planned_start
    view.phases[1].planned_start = None
    assert words(next_movable(view, TODAY))[-1] == "Start of Consolidation: no date yet"


def test_in_maintenance_the_next_cycle_is_offered_and_the_team_s_end_is_not():
    phase = Phase(
        id="m",
        patient_id="p",
        kind=PhaseKind.MAINTENANCE,
        actual_start=day("2026-01-06"),
        planned_end=day("2027-03-31"),
        cycle_days=84,
    )
    plan = Plan(id="plan", patient_id="p", planned_end=day("2027-04-07"))
    view = RecordView(phases=[phase], plan=plan)
    assert words(next_movable(view, TODAY)) == ["Start of cycle 5: 8 Dec 2026"]
    assert words(next_movable(view, day("2026-12-12"))) == ["Start of cycle 5: 8 Dec 2026"]
    lost = CycleStart(patient_id="p", phase_id="m", number=5, starts_on=None)
    view = RecordView(phases=[phase], plan=plan, cycle_starts=[lost])
    assert words(phase_movable(view, phase, TODAY)) == ["Start of cycle 5: no date yet"]


def test_side_branches_have_their_own_dates(view):
    view.phases.append(
        Phase(
            id="b",
            patient_id="p",
            kind=PhaseKind.IMMUNOTHERAPY,
            position=3,
            beside=True,
            actual_start=day("2026-11-10"),
            planned_end=day("2026-12-20"),
            cycle_days=21,
        )
    )
    assert "Start of cycle 2: 1 Dec 2026" in words(next_movable(view, TODAY))


def test_after_treatment_there_is_nothing_to_put_off():
    ended = Phase(id="f", patient_id="p", kind=PhaseKind.FOLLOW_UP, actual_start=day("2026-01-01"))
    assert next_movable(RecordView(phases=[ended]), TODAY) == ()
    assert next_movable(RecordView(), TODAY) == ()
