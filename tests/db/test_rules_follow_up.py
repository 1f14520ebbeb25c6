"""What a follow-up plan cannot hold is named in the field where it stands."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate, clock_on
from alltracker.care.kinds import CheckTopic
from alltracker.care.plan_template import DurationUnit
from alltracker.db.models import CheckItem, FollowUpTest, Patient, VisitStage
from alltracker.db.rules import problems_of

TODAY = dt.date(2026, 11, 24)


def wrong(row):
    with clock_on(TODAY):
        return [problem.field for problem in problems_of(row)]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"from_months": -1}, "from_months"),
        ({"from_months": 12, "to_months": 12}, "to_months"),
        ({"from_months": 12, "to_months": 6}, "to_months"),
        ({"every_low": 0}, "every_low"),
        ({"every_low": -3}, "every_low"),
        ({"every_low": float("nan")}, "every_low"),
        ({"every_low": 3, "every_high": 2}, "every_high"),
        ({"every_low": 1e6}, "every_low"),
        ({"every_low": 24, "unit": DurationUnit.HOUR}, "every_low"),
        ({"every_low": None}, "every_low"),
        ({"every_low": 2, "every_high": 3, "to_months": 24}, None),
        ({"every_low": None, "words": "less often"}, None),
        ({"every_low": 3, "unit": DurationUnit.DAY}, None),
    ],
)
def test_stages(values, field):
    row = VisitStage(**({"patient_id": "p", "every_low": 1} | values))
    assert wrong(row) == ([field] if field else [])


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"),
        ({"every_months": 0}, "every_months"),
        ({"every_months": -6}, "every_months"),
        ({"every_months": 601}, "every_months"),
        ({"last_on": PartialDate(2027)}, "last_on"),
        ({"last_on": PartialDate(2026), "next_on": PartialDate(2027, 21)}, None),
    ],
)
def test_tests(values, field):
    row = FollowUpTest(**({"patient_id": "p", "name": "Echo"} | values))
    assert wrong(row) == ([field] if field else [])


def test_lines_of_a_list():
    line = {"patient_id": "p", "topic": CheckTopic.CARE_PLAN}
    assert wrong(CheckItem(**line, key="a", have=True, noted_on=TODAY)) == []
    assert wrong(CheckItem(**line, key=" ")) == ["name"]
    assert wrong(CheckItem(**line, key="a", noted_on=TODAY + dt.timedelta(days=1))) == ["noted_on"]


@pytest.mark.parametrize(
    ("ended", "field"),
    [
        ("2007", "treatment_ended"),
        ("2027", "treatment_ended"),
        ("2008", None),
        ("2009-21", None),
        ("2026-23", None),
    ],
)
def test_treatment_cannot_end_before_the_diagnosis_or_after_today(ended, field):
    row = Patient(
        name="Elias",
        diagnosis_date=PartialDate(2008, 8, 18),
        treatment_ended=PartialDate.parse(ended),
    )
    assert wrong(row) == ([field] if field else [])
