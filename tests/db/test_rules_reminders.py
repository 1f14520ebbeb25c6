"""One's own reminders that cannot be are refused in the field where the mistake stands."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds import PhaseKind
from alltracker.care.words import Message
from alltracker.db.models import OwnReminder, Phase
from alltracker.db.rules import problems_of

DAY = dt.date(2026, 2, 28)


def fields(**values):
    row = OwnReminder(**({"patient_id": "p", "text": "Order cream", "day": DAY} | values))
    return [problem.field for problem in problems_of(row)]


@pytest.mark.parametrize("rule", ["", "FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=YEARLY"])
def test_ordinary_reminders_are_taken(rule):
    assert fields(rule=rule) == []


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"text": "  "}, "text"),
        ({"day": None}, "day"),
        ({"phase_id": "x", "offset_days": 4000}, "offset_days"),
        ({"ended_on": DAY - dt.timedelta(days=1)}, "ended_on"),
        ({"rule": "FREQ=HOURLY"}, "rule"),
        ({"rule": "FREQ=DAILY;INTERVAL=0"}, "rule"),
        ({"rule": "FREQ=DAILY;UNTIL=20260227T235959"}, "rule"),
        ({"day": dt.date(1850, 1, 1)}, "day"),
    ],
)
def test_what_cannot_be_is_named(values, field):
    assert fields(**values) == [field]


def test_deleting_a_phase_leaves_the_reminder_on_its_last_known_day(store, patient):
    phase = Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION, planned_start=DAY)
    row = OwnReminder(patient_id=patient.id, text="Bag", phase_id=phase.id, day=DAY)
    added = Message("test", "Added")
    store.apply(added, put=[phase, row])
    store.apply(added, remove=[phase])
    (left,) = store.all(OwnReminder, patient.id)
    assert (left.phase_id, left.day) == (None, DAY)
    store.undo()
    assert store.all(OwnReminder, patient.id)[0].phase_id == phase.id
