from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.follow_up import (
    five_year_marks,
    in_follow_up,
    interval_in_force,
    since_diagnosis,
    since_end_of_treatment,
    years_and_months,
)
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Anchor
from alltracker.care.reminders_facts import fitting
from alltracker.db.models import Phase
from alltracker.knowledge.facts import open_knowledge
from alltracker.language import Language

SAY = Language().say
TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("diagnosed", "begins"),
    [
        ("2025-01-23", "670 day"),
        ("2026-11-24", "0 day"),
        ("2008-08-18", "18 year"),
        ("2008-08", "about 18 year"),
        ("2008", "about 18 year"),
    ],
)
def test_time_since_diagnosis_is_told_as_far_as_it_is_known(diagnosed, begins):
    said = since_diagnosis(PartialDate.parse(diagnosed), TODAY)
    assert SAY(said).startswith(begins)
    assert SAY(said).endswith("since diagnosis")


def test_a_diagnosis_to_come_has_no_time_since():
    assert since_diagnosis(PartialDate(2026, 12), TODAY) is None


def test_years_and_months_name_both_or_one():
    assert SAY(years_and_months(dt.date(2008, 8, 18), TODAY)).count(" and ") == 1
    assert " and " not in SAY(years_and_months(dt.date(2011, 11, 24), TODAY))
    assert SAY(years_and_months(dt.date(2026, 10, 30), TODAY)).startswith("0 month")
    assert SAY(since_end_of_treatment(dt.date(2011, 10, 5), TODAY)).startswith("15 year")
    assert SAY(since_end_of_treatment(dt.date(2026, 11, 20), TODAY)).startswith("4 day")


def test_follow_up_is_a_phase_or_the_time_after_the_last_one():
    maintenance = Phase(
        patient_id="p",
        kind=PhaseKind.MAINTENANCE,
        actual_start=dt.date(2025, 1, 1),
        actual_end=dt.date(2026, 11, 24),
    )
    assert not in_follow_up([], TODAY)
    assert not in_follow_up([maintenance], TODAY)
    assert in_follow_up([maintenance], TODAY + dt.timedelta(days=1))
    follow_up = Phase(patient_id="p", kind=PhaseKind.FOLLOW_UP, position=1, actual_start=TODAY)
    assert in_follow_up([maintenance, follow_up], TODAY)


def test_five_year_marks_keep_their_own_beginnings():
    marks = five_year_marks(
        open_knowledge().five_year_marks(),
        remission_on=dt.date(2008, 9, 16),
        treatment_ended_on=dt.date(2012, 2, 29),
    )
    days = {mark.mark.duration.anchor: mark.day for mark in marks}
    assert days == {
        Anchor.REMISSION: dt.date(2013, 9, 16),
        Anchor.END_OF_TREATMENT: dt.date(2017, 2, 28),
        Anchor.NOT_STATED: None,
    }


def test_a_mark_without_its_beginning_has_no_day():
    marks = open_knowledge().five_year_marks()
    dated = five_year_marks(marks, remission_on=None, treatment_ended_on=None)
    assert len(dated) == len(marks)
    assert all(mark.day is None for mark in dated)


@pytest.mark.parametrize(
    ("years", "audience", "key"),
    [
        (0, Audience.ADULT, "follow_up.visit.acs_first"),
        (0, Audience.CHILD, "follow_up.visit.cruk_child_first"),
        (1, Audience.ADULT, "follow_up.visit.cruk_adult_year_1_2"),
        (15, Audience.CHILD, "follow_up.visit.cruk_child_year_5"),
    ],
)
def test_the_statement_on_visits_fits_the_year_and_the_reader(years, audience, key):
    ended = dt.date(TODAY.year - years, 11, 1)
    intervals = fitting(open_knowledge().follow_up_visits(), audience)
    found = interval_in_force(intervals, ended, TODAY)
    assert found is not None
    assert found.duration.key == key


def test_without_a_fitting_statement_there_is_none():
    assert interval_in_force([], TODAY, TODAY) is None
