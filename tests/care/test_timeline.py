from __future__ import annotations

import datetime as dt
import random

from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds import AppointmentStatus, PhaseKind, Severity
from alltracker.care.rows import RecordView
from alltracker.care.timeline import ThingKind, since, timeline
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    Draw,
    Note,
    Phase,
    SideEffect,
    Temperature,
)
from alltracker.language import Language

LANGUAGE = Language()
DAY = dt.date(2026, 11, 24)


def view():
    return RecordView(
        phases=[
            Phase(id="p1", patient_id="p", kind=PhaseKind.INDUCTION, actual_start=DAY),
            Phase(id="p2", patient_id="p", kind=PhaseKind.OTHER, name="Own"),
        ],
        appointments=[
            Appointment(
                id="a1",
                patient_id="p",
                title="Clinic",
                start=dt.datetime(2026, 11, 24, 23, 30),  # noqa: DTZ001 - local wall time
                minutes=60,
            ),
            Appointment(
                id="a2",
                patient_id="p",
                title="Called off",
                start=dt.datetime(2026, 11, 24, 8),  # noqa: DTZ001 - local wall time
                status=AppointmentStatus.CANCELED,
            ),
        ],
        draws=[
            Draw(id="d1", patient_id="p", day=DAY, time=dt.time(8)),
            Draw(id="d0", patient_id="p", day=DAY - dt.timedelta(days=14)),
        ],
        awaited=[AwaitedResult(id="w1", patient_id="p", test="test.fish", asked_on=DAY)],
        side_effects=[
            SideEffect(
                id="s1",
                patient_id="p",
                name="Nausea",
                severity=Severity.MILD,
                began_on=DAY - dt.timedelta(days=20),
            )
        ],
        temperatures=[
            Temperature(
                id="t1",
                patient_id="p",
                measured_on=DAY,
                measured_at=dt.time(3, 10),
                value_text="38.4",
                celsius=38.4,
            )
        ],
        notes=[Note(id="n1", patient_id="p", day=DAY, text="\n First line \nsecond")],
    )


def test_everything_dated_stands_in_order():
    things = timeline(view(), test_names={"test.fish": "FISH"})
    said = [
        (
            thing.id,
            LANGUAGE.say(thing.title) if not isinstance(thing.title, str) else thing.title,
        )
        for thing in things
    ]
    assert said == [
        ("s1", "Nausea, mild"),
        ("d0", "Blood counts"),
        ("p1", "Induction"),
        ("w1", "FISH asked for"),
        ("n1", "First line"),
        ("t1", "38.4 °C"),
        ("d1", "Blood counts"),
        ("a1", "Clinic"),
    ]


def test_planned_and_past_are_told_apart_and_ends_are_kept():
    things = {thing.id: thing for thing in timeline(view())}
    assert things["a1"].planned
    assert things["a1"].end == DAY + dt.timedelta(days=1)
    assert not things["p1"].planned
    assert things["p1"].end is None
    assert things["d1"].end == DAY


def test_since_keeps_what_still_goes_on():
    things = timeline(view())
    assert {thing.id for thing in since(things, DAY)} == {thing.id for thing in things} - {"d0"}
    before = since(things, DAY - dt.timedelta(days=30), DAY - dt.timedelta(days=1))
    assert [thing.id for thing in before] == ["s1", "d0"]


@given(st.randoms(use_true_random=False), st.lists(st.dates(), max_size=12))
def test_the_order_of_the_rows_does_not_matter(chance: random.Random, days):
    draws = [Draw(id=f"d{at}", patient_id="p", day=day) for at, day in enumerate(days)]
    notes = [Note(id=f"n{at}", patient_id="p", day=day, text="x") for at, day in enumerate(days)]
    first = timeline(RecordView(draws=draws, notes=notes))
    chance.shuffle(draws)
    chance.shuffle(notes)
    assert timeline(RecordView(draws=draws, notes=notes)) == first
    assert [thing.start for thing in first] == sorted(thing.start for thing in first)
    assert {thing.kind for thing in first} <= {ThingKind.DRAW, ThingKind.NOTE}
