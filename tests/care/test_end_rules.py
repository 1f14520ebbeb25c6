from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.end_rules import (
    anchor_days,
    end_by_rule,
    end_rule_words,
    known_anchors,
    rule_whom_words,
    rules_for,
)
from alltracker.care.kinds import Audience, PhaseKind, Sex
from alltracker.care.phases_way import EndRule, planned_end
from alltracker.care.plan_outline import Confidence, PlanOutline, TotalRule, Words
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.rows import RecordView
from alltracker.db.models import Patient, Phase, Plan
from alltracker.language import load_language

SAY = load_language("en").say
IM_1 = Anchor.START_OF_INTERIM_MAINTENANCE
ANCHOR_WORDS = {
    Anchor.DIAGNOSIS: "2 years from the diagnosis",
    Anchor.START_OF_TREATMENT: "2 years from the first day of treatment",
    Anchor.END_OF_INDUCTION: "2 years from the end of induction",
    IM_1: "2 years from the start of interim maintenance I",
    Anchor.START_OF_MAINTENANCE: "2 years from the start of maintenance",
    Anchor.REMISSION: "2 years from remission",
    Anchor.NOT_STATED: "2 years; the source does not say from which day",
}


def day(text):
    return dt.date.fromisoformat(text)


def rule(length=2.0, unit=DurationUnit.YEAR, anchor=IM_1, **other):
    fields = {
        "length_high": None,
        "sex": None,
        "last_year": None,
        "confidence": Confidence.VERIFIED,
        "sources": ("tea",),
    }
    return TotalRule(anchor=anchor, length=length, unit=unit, **{**fields, **other})


def outline(*totals):
    words = Words("x", "x")
    return PlanOutline(
        "key",
        words,
        words,
        Audience.CHILD,
        Confidence.VERIFIED,
        (),
        day("2026-11-21"),
        1,
        (),
        totals,
    )


def phase(kind, position, start=None, end=None, *, begun=False, over=False, beside=False):
    start, end = (day(text) if text else None for text in (start, end))
    return Phase(
        id=f"ph{position}",
        patient_id="p",
        kind=kind,
        position=position,
        beside=beside,
        planned_start=start,
        planned_end=end,
        actual_start=start if begun else None,
        actual_end=end if over else None,
    )


@pytest.fixture
def view():
    return RecordView(
        patient=Patient(name="Mila", diagnosis_date=PartialDate(2025, 1, 24)),
        plan=Plan(id="plan", patient_id="p", started_on=day("2025-01-27")),
        phases=[
            phase(PhaseKind.OTHER, 0, "2025-01-27", "2025-02-02", begun=True, over=True),
            phase(PhaseKind.INDUCTION, 1, "2025-02-03", "2025-03-02", begun=True, over=True),
            phase(PhaseKind.INDUCTION, 2, "2025-03-03", "2025-03-30", begun=True),
            phase(PhaseKind.INTERIM_MAINTENANCE, 3, "2025-01-01", "2025-01-02", beside=True),
            phase(PhaseKind.INTERIM_MAINTENANCE, 4, "2025-04-10", "2025-06-04"),
            phase(PhaseKind.INTERIM_MAINTENANCE, 5, "2025-06-05", "2025-07-30"),
            phase(PhaseKind.MAINTENANCE, 6, "2025-08-01"),
        ],
        remission_on=PartialDate(2025, 3, 4),
    )


def test_an_end_is_a_length_after_its_anchor():
    anchors = {IM_1: day("2025-04-10")}
    assert end_by_rule(rule(), anchors) == (day("2027-04-10"), day("2027-04-10"))
    found = end_by_rule(rule(1.5, length_high=3.0), anchors)
    assert found == (day("2026-10-10"), day("2028-04-10"))
    weeks = end_by_rule(rule(112, DurationUnit.WEEK), anchors)
    assert weeks == (day("2025-04-10") + dt.timedelta(weeks=112),) * 2


def test_two_years_from_the_29th_of_february_end_on_the_28th():
    assert end_by_rule(rule(), {IM_1: day("2024-02-29")}) == (day("2026-02-28"),) * 2


def test_without_its_anchor_or_an_upper_end_there_is_no_day():
    assert end_by_rule(rule(), {}) is None
    assert end_by_rule(rule(), {Anchor.DIAGNOSIS: day("2025-01-01")}) is None
    assert end_by_rule(rule(or_longer=True), {IM_1: day("2025-04-10")}) is None
    assert end_by_rule(rule(anchor=Anchor.NOT_STATED), {IM_1: day("2025-04-10")}) is None


@given(
    st.floats(0.01, 10_000),
    st.floats(0, 10_000),
    st.sampled_from(DurationUnit),
    st.dates(dt.date(1990, 1, 1), dt.date(9999, 12, 31)),
)
def test_no_length_breaks_the_calendar(length, more, unit, start):
    found = end_by_rule(rule(length, unit, length_high=length + more), {IM_1: start})
    assert found is None or start <= found[0] <= found[1]


def test_older_rules_fit_who_began_by_their_last_year():
    now, old = rule(), rule(3.0, sex=Sex.MALE, last_year=2019)
    plan = outline(now, old)
    assert rules_for(plan, Sex.MALE, day("2019-12-31")) == (old, now)
    assert rules_for(plan, Sex.MALE, day("2020-01-01")) == (now, old)
    assert rules_for(plan, Sex.MALE, None) == (now, old)
    assert rules_for(plan, Sex.FEMALE, day("2018-01-01")) == (now,)
    assert rules_for(plan, Sex.NOT_KNOWN, day("2018-01-01")) == (now, old)
    assert rules_for(plan, Sex.OTHER, day("2018-01-01")) == (now, old)
    assert rules_for(outline(), Sex.MALE, None) == ()


def test_a_rule_for_one_sex_comes_before_the_general_one():
    all_of_us, girls = rule(), rule(112, DurationUnit.WEEK, sex=Sex.FEMALE)
    assert rules_for(outline(all_of_us, girls), Sex.FEMALE, None) == (girls, all_of_us)
    assert rules_for(outline(all_of_us, girls), Sex.MALE, None) == (all_of_us,)


@pytest.mark.parametrize("anchor", ANCHOR_WORDS)
def test_words_name_length_and_anchor(anchor):
    assert SAY(end_rule_words(rule(anchor=anchor))) == ANCHOR_WORDS[anchor]
    spanish = load_language("es").say(end_rule_words(rule(anchor=anchor)))
    assert spanish.startswith("2 años")
    assert "{" not in spanish


def test_words_tell_ranges_hedges_and_open_ends():
    start = "from the start of interim maintenance I"
    assert SAY(end_rule_words(rule(1.0))).endswith(start)
    assert SAY(end_rule_words(rule(1.5, length_high=3.0, about=True))) == (
        f"about 1.5 to 3 years {start}"
    )
    assert SAY(end_rule_words(rule(2.5))) == f"2.5 years {start}"
    assert SAY(end_rule_words(rule(2.0, length_high=2.5))) == f"2 to 2.5 years {start}"
    assert SAY(end_rule_words(rule(or_longer=True))) == f"2 years or longer {start}"
    assert SAY(end_rule_words(rule(2.0, length_high=3.0))) == (f"2 to 3 years {start}")


def test_words_tell_whom_a_rule_is_about():
    assert rule_whom_words(rule()) is None
    assert SAY(rule_whom_words(rule(sex=Sex.FEMALE))) == "girls and women"
    told = rule_whom_words(rule(sex=Sex.MALE, last_year=2019))
    assert SAY(told) == "boys and men who began by 2019"
    assert SAY(rule_whom_words(rule(last_year=2000))) == "who began by 2000"


def test_anchors_are_found_on_the_main_line(view):
    assert anchor_days(view) == {
        Anchor.DIAGNOSIS: day("2025-01-24"),
        Anchor.START_OF_TREATMENT: day("2025-01-27"),
        Anchor.END_OF_INDUCTION: day("2025-03-30"),
        IM_1: day("2025-04-10"),
        Anchor.START_OF_MAINTENANCE: day("2025-08-01"),
        Anchor.REMISSION: day("2025-03-04"),
    }


def test_what_was_passed_over_is_no_anchor(view):
    view.phases[5].actual_start = day("2025-05-05")
    assert anchor_days(view)[IM_1] == day("2025-05-05")


def test_half_known_days_are_no_anchors():
    patient = Patient(name="Mila", diagnosis_date=PartialDate(2009, 4))
    found = anchor_days(RecordView(patient=patient, remission_on=PartialDate(2009)))
    assert found == {}
    assert anchor_days(RecordView()) == {}


def test_without_a_noted_first_day_treatment_began_with_its_first_phase(view):
    assert known_anchors(None, view.phases)[Anchor.START_OF_TREATMENT] == day("2025-01-27")


@pytest.fixture
def ruled(view):
    plan = view.plan
    plan.end_anchor, plan.end_length, plan.end_unit = IM_1, 2.0, DurationUnit.YEAR
    plan.end_source = "Teachey, Hunger and Loh, Blood"
    return view


def test_the_rule_of_a_plan_makes_its_end_and_is_named(ruled):
    end = planned_end(ruled.plan, ruled.phases)
    assert (end.day, end.rule) == (day("2027-04-10"), EndRule.RULE)
    assert SAY(end.words()) == (
        "about 10 Apr 2027: 2 years from the start of interim maintenance I"
        " (Teachey, Hunger and Loh, Blood)"
    )
    ruled.plan.end_source = ""
    said = load_language("es").say(planned_end(ruled.plan, ruled.phases).words())
    assert said == ("hacia el 10 abr 2027: 2 años desde el comienzo del mantenimiento intermedio I")


def test_the_team_s_day_wins_over_the_rule(ruled):
    ruled.plan.planned_end = day("2027-05-01")
    end = planned_end(ruled.plan, ruled.phases)
    assert (end.day, end.rule) == (day("2027-05-01"), EndRule.TEAM)


def test_the_rule_wins_over_the_phases_until_its_anchor_is_lost(ruled):
    ruled.phases[6].planned_end = day("2028-01-01")
    assert planned_end(ruled.plan, ruled.phases).day == day("2027-04-10")
    ruled.plan.end_anchor = Anchor.REMISSION
    by_phases = planned_end(ruled.plan, ruled.phases)
    assert (by_phases.day, by_phases.rule) == (day("2028-01-01"), EndRule.PLAN)
    by_rule = planned_end(ruled.plan, ruled.phases, anchor_days(ruled))
    assert (by_rule.day, by_rule.rule) == (day("2027-03-04"), EndRule.RULE)


def test_the_end_moves_with_its_anchor(ruled):
    ruled.phases[4].planned_start = day("2025-04-19")
    assert planned_end(ruled.plan, ruled.phases).day == day("2027-04-19")


def test_a_rule_says_nothing_once_treatment_is_over(ruled):
    follow_up = phase(PhaseKind.FOLLOW_UP, 7, "2026-01-01", begun=True)
    assert planned_end(ruled.plan, [*ruled.phases, follow_up]) is None
