"""Half-known dates moved on: nothing becomes known that was not."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate, Season
from alltracker.care.half_known import later, middle
from alltracker.care.plan_template import DurationUnit

MONTH, YEAR, DAY = DurationUnit.MONTH, DurationUnit.YEAR, DurationUnit.DAY
DATES = st.one_of(
    st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31)).map(PartialDate.of),
    st.builds(PartialDate, st.integers(1950, 2100), st.integers(0, 12)),
    st.builds(PartialDate, st.integers(1950, 2100), st.sampled_from(Season)),
)


@pytest.mark.parametrize(
    ("date", "amount", "unit", "moved"),
    [
        ("2024-02-29", 1, YEAR, "2025-02-28"),
        ("2026-08-31", 6, MONTH, "2027-02-28"),
        ("2009-11", 3, MONTH, "2010-02"),
        ("2009-12", 1, YEAR, "2010-12"),
        ("2009-21", 5, YEAR, "2014-21"),
        ("2009", 24, MONTH, "2011"),
        ("2009", 6, MONTH, "None"),
        ("2009-21", 1.5, YEAR, "None"),
        ("2009-02", 10, DAY, "None"),
        ("2009-02", 0.5, MONTH, "None"),
    ],
)
def test_a_date_moves_on_as_far_as_it_is_known(date, amount, unit, moved):
    assert str(later(PartialDate.parse(date), amount, unit)) == moved


@given(DATES, st.integers(1, 120))
def test_what_was_half_known_stays_so(date, months):
    moved = later(date, months, MONTH)
    if moved is not None:
        assert (moved.exact is None) == (date.exact is None)
        assert moved.season == date.season
        assert moved.first >= date.first


@given(DATES)
def test_the_middle_lies_within_what_a_date_can_mean(date):
    assert date.first <= middle(date) <= date.last
