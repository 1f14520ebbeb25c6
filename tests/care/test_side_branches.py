from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import (
    begun_phases,
    expected_end,
    phase_on,
    side_phases,
    waiting_phases,
)
from alltracker.care.phases_way import end_of_treatment, way
from alltracker.db.models import Phase, Plan

TODAY = dt.date(2026, 6, 1)


def day(text):
    return dt.date.fromisoformat(text)


def phase(row_id, kind, position, *, beside=False, **dates):
    known = {name: day(text) for name, text in dates.items()}
    return Phase(id=row_id, patient_id="p", kind=kind, position=position, beside=beside, **known)


@pytest.fixture
def phases():
    return [
        phase("m", PhaseKind.MAINTENANCE, 0, actual_start="2026-01-01", planned_end="2026-12-31"),
        phase(
            "b",
            PhaseKind.IMMUNOTHERAPY,
            1,
            beside=True,
            actual_start="2026-03-01",
            planned_end="2026-07-31",
        ),
        phase("f", PhaseKind.FOLLOW_UP, 2, planned_start="2027-01-01"),
    ]


def ids(rows):
    return [row.id for row in rows]


def test_a_side_branch_neither_ends_nor_replaces_the_running_phase(phases):
    assert phase_on(phases, TODAY).phase.id == "m"
    assert ids(begun_phases(phases)) == ["m"]
    assert ids(waiting_phases(phases)) == ["f"]
    assert [bar.phase_id for bar in way(phases, None, TODAY)] == ["m", "f"]


def test_a_side_branch_that_began_passes_over_no_phase_of_the_main_line(phases):
    phases[0].actual_start = None
    assert ids(waiting_phases(phases)) == ["m", "f"]


def test_the_team_s_end_belongs_to_the_main_line(phases):
    phases[1].position = 9
    plan = Plan(id="plan", patient_id="p", planned_end=day("2027-04-07"))
    assert expected_end(phases[0], phases, plan) == day("2027-04-07")
    assert expected_end(phases[1], phases, plan) == day("2026-07-31")


def test_side_branches_of_a_day_are_counted_by_their_own_days(phases):
    phases[1].cycle_days = 28
    found = side_phases(phases, TODAY)
    assert [(here.phase.id, here.day, here.cycle, here.cycle_day) for here in found] == [
        ("b", 93, 4, 9)
    ]
    assert side_phases(phases, day("2026-02-28")) == ()
    phases[1].actual_end = day("2026-05-31")
    assert side_phases(phases, TODAY) == ()


def test_a_side_branch_by_plan_lasts_as_long_as_it_is_planned(phases):
    phases[1].actual_start = None
    phases[1].planned_start = day("2026-05-30")
    assert side_phases(phases, TODAY)[0].by_plan
    assert side_phases(phases, day("2026-08-01")) == ()
    phases[1].planned_end = None
    assert side_phases(phases, TODAY) == ()


def test_treatment_is_not_over_while_a_side_branch_runs_or_waits(phases):
    phases[0].actual_end = day("2026-05-01")
    assert end_of_treatment(phases) is None
    phases[1].actual_end = day("2026-05-20")
    assert end_of_treatment(phases) == day("2026-05-20")
    phases[1].actual_start = phases[1].actual_end = None
    phases[1].planned_start = day("2026-07-01")
    assert end_of_treatment(phases) is None
    phases[1].planned_start = None
    assert end_of_treatment(phases) == day("2026-05-01")


def test_a_forgotten_side_branch_keeps_nobody_in_treatment(phases):
    phases[0].actual_end = day("2026-05-01")
    phases[2].actual_start = day("2026-05-02")
    assert end_of_treatment(phases) == day("2026-05-01")
    phases[1].actual_start = day("2026-05-10")
    assert end_of_treatment(phases) is None


def test_side_branches_alone_are_no_way():
    alone = [phase("b", PhaseKind.CAR_T, 0, beside=True, actual_start="2026-05-01")]
    assert phase_on(alone, TODAY) is None
    assert way(alone, None, TODAY) == ()
    assert end_of_treatment(alone) is None
    assert len(side_phases(alone, TODAY)) == 1
