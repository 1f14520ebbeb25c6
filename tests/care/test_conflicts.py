from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.conflicts import TimedVisit, conflicts, conflicts_of, overlap

DAY = dt.datetime(2026, 12, 8)  # noqa: DTZ001 - local wall time


def at(name: str, hours: float, length: float = 0.0) -> TimedVisit[str]:
    start = DAY + dt.timedelta(hours=hours)
    return TimedVisit(name, start, start + dt.timedelta(hours=length))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (at("a", 9, 1), at("b", 9.5, 1), True),
        (at("a", 9, 1), at("b", 10, 1), False),
        (at("a", 9), at("b", 9), True),
        (at("a", 9, 2), at("b", 10), True),
        (at("a", 9), at("b", 9.1, 1), False),
        (at("a", 22, 10), at("b", 30, 1), True),
        (at("a", 9, 1), at("b", 8, 3), True),
    ],
)
def test_when_visits_stand_in_each_others_way(one, other, together):
    assert overlap(one, other) is together
    assert overlap(other, one) is together
    assert bool(conflicts([one, other])) is together


def test_every_two_are_named_once_in_order_of_time():
    visits = [at("late", 10, 1), at("long", 8, 4), at("next day", 33, 1), at("early", 9, 0.5)]
    assert conflicts(visits) == (("long", "early"), ("long", "late"))
    assert conflicts_of(visits[1], [visits[0], visits[2], visits[3]]) == ("late", "early")


@given(
    st.lists(
        st.tuples(st.integers(0, 20), st.integers(0, 5)).map(lambda pair: at(str(pair), *pair)),
        max_size=12,
    )
)
def test_the_sweep_finds_what_every_two_compared_find(visits):
    numbered = [TimedVisit(n, one.start, one.end) for n, one in enumerate(visits)]
    every = {
        frozenset((one.visit, other.visit))
        for n, one in enumerate(numbered)
        for other in numbered[n + 1 :]
        if overlap(one, other)
    }
    assert {frozenset(pair) for pair in conflicts(numbered)} == every
    assert len(conflicts(numbered)) == len(every)
