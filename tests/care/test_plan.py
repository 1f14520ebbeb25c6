from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan import after, audience_of, lay_out, templates_for, window
from alltracker.care.plan_template import Duration, DurationUnit, PlanTemplate, TemplatePhase
from alltracker.care.words import Message
from alltracker.knowledge.facts import open_knowledge

DAYS = st.dates(min_value=dt.date(1950, 1, 1), max_value=dt.date(2150, 12, 31))


def duration(low, high, unit):
    return Duration("key", "text", "texto", low, high, unit, vague=True, sources=("s",))


def template(lengths, audience=Audience.ADULT):
    documented = duration(None, None, DurationUnit.MONTH)
    phases = tuple(TemplatePhase(PhaseKind.OTHER, documented, days, True) for days in lengths)
    return PlanTemplate("key", Message("test", "Plan"), audience, phases, ())


@given(DAYS, st.lists(st.integers(0, 900), max_size=9))
def test_planned_phases_follow_each_other_without_a_gap(start, lengths):
    phases = lay_out(template(lengths), start)
    assert len(phases) == len(lengths)
    assert [phase.position for phase in phases] == list(range(len(lengths)))
    if phases:
        assert phases[0].planned_start == start
    for one, following in itertools.pairwise(phases):
        assert following.planned_start == one.planned_end + dt.timedelta(days=1)
    for phase, days in zip(phases, lengths, strict=True):
        assert (phase.planned_end - phase.planned_start).days + 1 == max(1, days)


def test_the_documented_plans_can_be_laid_out_with_their_sources():
    for documented in open_knowledge().plan_templates():
        phases = lay_out(documented, dt.date(2024, 2, 1))
        assert phases[0].kind is PhaseKind.INDUCTION
        assert all(phase.documented.sources for phase in phases)


@pytest.mark.parametrize(
    ("born", "diagnosed", "audience"),
    [
        ("2020-05-17", "2025-01-27", Audience.CHILD),
        ("1990", "2025-01-27", Audience.ADULT),
        ("2007-01-27", "2025-01-27", Audience.ADULT),
        ("2007-01-28", "2025-01-27", Audience.CHILD),
        ("2007", "2025-01-27", Audience.ALL),
    ],
)
def test_age_at_diagnosis_sorts_the_documents(born, diagnosed, audience):
    assert audience_of(PartialDate.parse(born), PartialDate.parse(diagnosed)) is audience


def test_an_unknown_age_sorts_nothing():
    assert audience_of(None, PartialDate(2025)) is Audience.ALL
    assert audience_of(PartialDate(2020), None) is Audience.ALL


def test_all_plans_are_offered_the_fitting_one_first():
    child, adult = template([1], Audience.CHILD), template([1], Audience.ADULT)
    assert templates_for([adult, child], Audience.CHILD) == (child, adult)
    assert templates_for([adult, child], Audience.ALL) == (adult, child)


def test_windows_follow_the_calendar():
    asked = dt.date(2024, 1, 31)
    assert window(asked, duration(2, 3, DurationUnit.WEEK)) == (
        dt.date(2024, 2, 14),
        dt.date(2024, 2, 21),
    )
    assert window(asked, duration(1, None, DurationUnit.MONTH)) == (dt.date(2024, 2, 29),) * 2
    assert window(asked, duration(None, 2, DurationUnit.DAY)) == (dt.date(2024, 2, 2),) * 2
    assert window(asked, duration(None, None, DurationUnit.MONTH)) is None


def test_five_years_after_a_leap_day_stay_in_february():
    assert after(dt.date(2024, 2, 29), 5, DurationUnit.YEAR) == dt.date(2029, 2, 28)
    assert after(dt.date(2024, 2, 1), 2.5, DurationUnit.YEAR) == dt.date(2026, 8, 1)
    assert after(dt.date(2024, 2, 1), 5, DurationUnit.HOUR) == dt.date(2024, 2, 2)


@given(DAYS, st.floats(0, 40), st.sampled_from(DurationUnit))
def test_time_after_a_day_never_lies_before_it(day, amount, unit):
    assert after(day, amount, unit) >= day
