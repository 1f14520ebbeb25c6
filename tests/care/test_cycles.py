from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.cycles import MOST_CYCLES, cycle_at, cycles_of, on_day
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import phase_on
from alltracker.db.models import CycleStart, Phase

START = dt.date(2026, 1, 1)
DAYS = st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2100, 12, 31))


def phase(**values):
    known = {"id": "m", "patient_id": "p", "kind": PhaseKind.MAINTENANCE, "actual_start": START}
    return Phase(**(known | {"cycle_days": 28} | values))


def anchor(number, day, first_planned=None, phase_id="m"):
    return CycleStart(
        patient_id="p",
        phase_id=phase_id,
        number=number,
        starts_on=dt.date.fromisoformat(day),
        first_planned=first_planned and dt.date.fromisoformat(first_planned),
    )


def shown(spans):
    return [(span.number, f"{span.start:%m-%d}", f"{span.end:%m-%d}") for span in spans]


def test_cycles_follow_one_another_from_the_first_day():
    spans = cycles_of(phase(), [], dt.date(2026, 3, 1))
    assert shown(spans) == [
        (1, "01-01", "01-28"),
        (2, "01-29", "02-25"),
        (3, "02-26", "03-25"),
    ]
    assert [span.days for span in spans] == [28, 28, 28]
    assert cycle_at(spans, dt.date(2026, 2, 25)).number == 2
    assert cycle_at(spans, dt.date(2025, 12, 31)) is None


def test_a_cycle_that_moved_takes_the_later_ones_with_it():
    rows = [anchor(2, "2026-02-05", "2026-01-29"), anchor(2, "2026-05-05", phase_id="other")]
    spans = cycles_of(phase(), rows, dt.date(2026, 3, 10))
    assert shown(spans) == [(1, "01-01", "02-04"), (2, "02-05", "03-04"), (3, "03-05", "04-01")]
    assert [span.first_planned.isoformat() for span in spans] == [
        "2026-01-01",
        "2026-01-29",
        "2026-02-26",
    ]


def test_an_anchor_that_would_turn_cycles_around_is_passed_over():
    spans = cycles_of(phase(), [anchor(2, "2026-01-01"), anchor(3, "2025-01-01")], dt.date.max)
    assert shown(spans)[:3] == [(1, "01-01", "01-28"), (2, "01-29", "02-25"), (3, "02-26", "03-25")]


def test_a_cycle_without_a_day_yet_keeps_the_one_before_going():
    rows = [CycleStart(patient_id="p", phase_id="m", number=2, starts_on=None)]
    assert shown(cycles_of(phase(), rows, dt.date(2026, 1, 10))) == [(1, "01-01", "01-28")]
    assert shown(cycles_of(phase(), rows, dt.date(2026, 3, 1))) == [(1, "01-01", "03-01")]


def test_there_are_no_more_cycles_than_the_plan_says_and_none_after_the_end():
    assert len(cycles_of(phase(cycles=2), [], dt.date(2030, 1, 1))) == 2
    ended = phase(actual_end=dt.date(2026, 2, 10))
    assert shown(cycles_of(ended, [], dt.date(2030, 1, 1)))[-1] == (2, "01-29", "02-10")


@pytest.mark.parametrize(
    "values",
    [
        {"cycle_days": None},
        {"cycle_days": 0},
        {"cycle_days": -3},
        {"cycles": 0},
        {"actual_start": None},
    ],
)
def test_nothing_is_counted_without_a_day_and_a_length(values):
    assert cycles_of(phase(**values), [], dt.date.max) == ()


def test_counting_never_goes_on_for_ever():
    assert len(cycles_of(phase(cycle_days=1), [], dt.date.max)) == MOST_CYCLES
    assert len(cycles_of(phase(cycle_days=10**9), [], dt.date.max)) == 1


def test_treatment_is_on_the_first_days_of_a_cycle():
    running = phase(cycle_on_days=5)
    span = cycles_of(running, [], dt.date(2026, 1, 1))[0]
    assert [on_day(running, span, START + dt.timedelta(days=at)) for at in (-1, 0, 4, 5)] == [
        False,
        True,
        True,
        False,
    ]
    assert on_day(phase(), span, dt.date(2026, 1, 28))
    assert not on_day(phase(), span, dt.date(2026, 1, 29))


def test_the_day_of_a_phase_knows_the_cycles_that_moved():
    rows = [anchor(2, "2026-02-05")]
    found = phase_on([phase()], dt.date(2026, 2, 4), None, rows)
    assert (found.cycle, found.cycle_day, found.cycle_days) == (1, 35, 35)
    found = phase_on([phase()], dt.date(2026, 2, 6), None, rows)
    assert (found.cycle, found.cycle_day, found.cycle_days) == (2, 2, 28)
    assert phase_on([phase(cycles=1)], dt.date(2026, 2, 6)).cycle is None


@given(
    DAYS,
    st.integers(-2, 90),
    st.none() | st.integers(0, 40),
    st.dictionaries(st.integers(-1, 12), DAYS, max_size=5),
    DAYS,
)
def test_cycles_never_overlap_nor_leave_a_gap(start, length, most, anchors, until):
    rows = [
        CycleStart(patient_id="p", phase_id="m", number=number, starts_on=day)
        for number, day in anchors.items()
    ]
    spans = cycles_of(phase(actual_start=start, cycle_days=length, cycles=most), rows, until)
    assert [span.number for span in spans] == list(range(1, len(spans) + 1))
    for span, after in pairwise(spans):
        assert after.start == span.end + dt.timedelta(days=1)
    assert all(span.start <= span.end and span.start <= until for span in spans)
