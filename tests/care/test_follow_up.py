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
    treatment_end,
    years_and_months,
)
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Anchor
from alltracker.care.reminders_facts import fitting
from alltracker.care.rows import RecordView
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
        ("2008-21", "about 18 year"),
        ("2026-11", "less than a month"),
        ("2026", "less than a year"),
        ("2026-22", "less than a year"),
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


@pytest.mark.parametrize(
    ("ended", "begins"),
    [
        ("2011-10-05", "15 year"),
        ("2026-11-20", "4 day"),
        ("2011-10", "about 15 year"),
        ("2009-21", "about 17 year"),
        ("2026", "less than a year"),
        ("2026-11", "less than a month"),
    ],
)
def test_time_since_the_end_is_told_as_far_as_it_is_known(ended, begins):
    said = SAY(since_end_of_treatment(PartialDate.parse(ended), TODAY))
    assert said.startswith(begins)
    assert said.endswith("since the end of treatment")


def phase(kind=PhaseKind.MAINTENANCE, start=None, end=None, position=0):
    return Phase(patient_id="p", kind=kind, position=position, actual_start=start, actual_end=end)


def test_follow_up_is_a_phase_or_the_time_after_the_last_one():
    maintenance = phase(start=dt.date(2025, 1, 1), end=TODAY)
    assert not in_follow_up(RecordView(), TODAY)
    assert not in_follow_up(RecordView(phases=[maintenance]), TODAY)
    assert in_follow_up(RecordView(phases=[maintenance]), TODAY + dt.timedelta(days=1))
    follow_up = phase(PhaseKind.FOLLOW_UP, start=TODAY, position=1)
    assert in_follow_up(RecordView(phases=[maintenance, follow_up]), TODAY)


SPRING = PartialDate.parse("2009-21")


def test_an_end_that_was_only_noted_is_enough_for_follow_up():
    view = RecordView(treatment_ended=SPRING)
    assert treatment_end(view, TODAY) == SPRING
    assert in_follow_up(view, TODAY)


def test_an_exact_end_of_the_phases_comes_before_a_noted_one():
    ended = phase(start=dt.date(2006, 1, 1), end=dt.date(2009, 4, 3))
    view = RecordView(phases=[ended], treatment_ended=SPRING)
    assert treatment_end(view, TODAY) == PartialDate(2009, 4, 3)


def test_a_noted_end_holds_where_no_phase_has_one():
    begun = phase(start=dt.date(2006, 1, 1))
    follow_up = phase(PhaseKind.FOLLOW_UP, start=dt.date(2010, 1, 1), position=1)
    for phases in ([begun], [begun, follow_up], [follow_up], [phase()]):
        view = RecordView(phases=phases, treatment_ended=SPRING)
        assert treatment_end(view, TODAY) == SPRING
        assert in_follow_up(view, TODAY)


def test_treatment_that_begins_again_opens_a_noted_end():
    again = phase(PhaseKind.RELAPSE, start=dt.date(2026, 10, 1))
    view = RecordView(phases=[again], treatment_ended=SPRING)
    assert treatment_end(view, TODAY) is None
    assert not in_follow_up(view, TODAY)
    assert treatment_end(view, dt.date(2026, 9, 30)) == SPRING


def test_an_end_to_come_is_no_end_yet():
    view = RecordView(treatment_ended=PartialDate(2027))
    assert treatment_end(view, TODAY) is None
    assert not in_follow_up(view, TODAY)


def marks(remission, ended):
    documented = open_knowledge().five_year_marks()
    dated = five_year_marks(
        documented,
        remission_on=PartialDate.parse(remission) if remission else None,
        treatment_ended_on=PartialDate.parse(ended) if ended else None,
    )
    assert len(dated) == len(documented)
    return {mark.mark.duration.anchor: str(mark.day) if mark.day else "" for mark in dated}


@pytest.mark.parametrize(
    ("remission", "ended", "five_after_remission", "five_after_end"),
    [
        ("2008-09-16", "2012-02-29", "2013-09-16", "2017-02-28"),
        ("2008-09", "2009-21", "2013-09", "2014-21"),
        ("2009", None, "2014", ""),
        (None, None, "", ""),
    ],
)
def test_five_year_marks_keep_their_own_beginnings(
    remission, ended, five_after_remission, five_after_end
):
    assert marks(remission, ended) == {
        Anchor.REMISSION: five_after_remission,
        Anchor.END_OF_TREATMENT: five_after_end,
        Anchor.NOT_STATED: "",
    }


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
