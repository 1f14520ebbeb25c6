"""A documented plan as rows: dated only from a day that is known, begun only when that was said."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.plan_template import Anchor
from alltracker.db.models import Patient, Phase, Plan
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.outlines import plan_outlines
from alltracker.language import Language
from alltracker.ui.plan_rows import plan_rows

DAY = dt.date(2026, 11, 12)


@pytest.fixture(scope="module")
def knowledge():
    return open_knowledge()


def rows(knowledge, **days):
    outline = plan_outlines(knowledge)[0]
    patient = Patient(name="Ada")
    plan, *phases = plan_rows(outline, patient, knowledge, Language(), **days)
    assert isinstance(plan, Plan)
    assert all(isinstance(phase, Phase) and phase.plan_id == plan.id for phase in phases)
    assert len(phases) == len(outline.phases)
    return plan, phases


def test_without_a_day_nothing_is_dated(knowledge):
    plan, phases = rows(knowledge, first_day=None)
    assert plan.started_on is None
    assert {(one.planned_start, one.planned_end, one.actual_start) for one in phases} == {
        (None, None, None)
    }


def test_planned_from_a_day_and_begun_only_when_it_was_said(knowledge):
    plan, phases = rows(knowledge, first_day=DAY, started_on=DAY)
    assert (plan.started_on, phases[0].planned_start) == (DAY, DAY)
    assert [phase.actual_start for phase in phases] == [None] * len(phases)
    _, phases = rows(knowledge, first_day=DAY, started_on=DAY, begun=True)
    assert [phase.actual_start for phase in phases] == [DAY, *[None] * (len(phases) - 1)]
    assert all(phase.first_planned_start == phase.planned_start for phase in phases)
    assert all(phase.first_planned_end == phase.planned_end for phase in phases)


def test_sources_are_named_once(knowledge):
    plan, phases = rows(knowledge, first_day=DAY)
    assert plan.source
    assert all(phase.source for phase in phases)
    key = knowledge.plan_templates()[0].phases[0].duration.sources[0]
    assert knowledge.source_names([key, key], "en") == knowledge.source(key).name("en")


def test_a_published_outline_is_the_familys_copy_with_its_rule_for_the_end(knowledge):
    outline = next(one for one in plan_outlines(knowledge) if one.key == "group-bfm")
    patient = Patient(name="Ada", diagnosis_date=PartialDate(2026, 11, 10))
    plan, *phases = plan_rows(outline, patient, knowledge, Language(), first_day=DAY)
    assert plan.name.startswith("Copy of BFM")
    assert (plan.end_anchor, plan.end_length) == (Anchor.DIAGNOSIS, 2.0)
    assert phases[-1].planned_end == dt.date(2028, 11, 10)
    assert phases[0].name == "Induction IA"
