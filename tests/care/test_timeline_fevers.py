"""Fevers that share a place are told by the highest of them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.timeline_fevers import Peak, peaks
from alltracker.care.timeline_items import Item, LaneKey, RowKind, Sign

FIRST = dt.date(2025, 7, 2)


def fever(day: int, celsius: float | None) -> Item:
    on = FIRST + dt.timedelta(days=day)
    return Item(
        key=f"fever/{day}/{celsius}",
        lane=LaneKey.FEVERS,
        sign=Sign.FEVER,
        row=RowKind.TEMPERATURE,
        row_id=f"{day}",
        start=on,
        end=on,
        title="Fever",
        level=celsius,
    )


def test_several_readings_of_neighboring_days_are_told_by_the_highest():
    items = [fever(0, 38.4), fever(1, 39.1), fever(1, 38.7), fever(2, 38.2), fever(200, 38.0)]
    assert peaks(items, 5.0) == (Peak(1, (0, 1, 2, 3)), Peak(4, (4,)))


def test_readings_that_stand_apart_are_each_told():
    items = [fever(0, 38.4), fever(10, 39.1)]
    assert peaks(items, 5.0) == (Peak(0, (0,)), Peak(1, (1,)))


def test_of_equal_readings_the_first_stands_for_all():
    assert peaks([fever(0, 38.4), fever(0, 38.4)], 1.0) == (Peak(0, (0, 1)),)


def test_a_reading_without_degrees_never_stands_for_one_with():
    assert peaks([fever(0, None), fever(0, 38.4)], 1.0) == (Peak(1, (0, 1)),)


@pytest.mark.parametrize("apart", [0.5, 30.0])
def test_nothing_has_no_peaks(apart):
    assert peaks([], apart) == ()


@given(
    st.lists(st.tuples(st.integers(0, 900), st.floats(38.0, 42.0)), max_size=40),
    st.floats(0.1, 100.0),
)
def test_every_reading_is_told_once_and_none_is_higher_than_what_is_said(readings, apart):
    items = [fever(*reading) for reading in sorted(readings)]
    found = peaks(items, apart)
    assert [place for peak in found for place in peak.members] == list(range(len(items)))
    for peak in found:
        assert peak.place in peak.members
        assert all((items[at].level or 0) <= (items[peak.place].level or 0) for at in peak.members)
