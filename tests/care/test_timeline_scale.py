from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.timeline_scale import (
    LEAST_DAYS,
    MOST_DAYS,
    Step,
    TimeScale,
    axis_of,
    day_of,
    held_inside,
    weekends,
)
from alltracker.care.timeline_stack import stacked

DAY = dt.date(2026, 11, 16)
FIRST = float(DAY.toordinal())
scales = st.builds(
    held_inside,
    st.floats(600_000, 820_000),
    st.floats(LEAST_DAYS, MOST_DAYS),
    st.floats(200, 4000),
)
extents = st.lists(
    st.tuples(st.floats(0, 500), st.floats(0, 60), st.floats(0, 80)), max_size=60
).map(
    lambda found: sorted((left, left + width, left + width + more) for left, width, more in found)
)


@given(scales, st.floats(0.2, 5), st.floats(0, 1))
def test_zooming_keeps_the_day_under_the_pointer(scale, factor, part):
    x = scale.width * part
    held = scale.moment_at(x)
    zoomed = scale.zoomed(factor, x)
    assert LEAST_DAYS <= zoomed.days <= MOST_DAYS
    at_the_edge = zoomed.first != held - x / scale.width * zoomed.days
    assert at_the_edge or zoomed.moment_at(x) == pytest.approx(held, abs=0.01)
    if dt.date(2000, 1, 1) < day_of(scale.first) and day_of(scale.last) < dt.date(2050, 1, 1):
        assert not at_the_edge


@given(scales, st.floats(-1e6, 1e6))
def test_nobody_leaves_the_calendar(scale, by):
    moved = scale.moved(by)
    assert day_of(moved.first).year >= 1850
    assert day_of(moved.last).year <= 2250


@given(scales, st.sampled_from([1.0, 2.0]))
def test_an_axis_covers_what_is_in_sight_without_crowding(scale, unit):
    axis = axis_of(scale, unit)
    for ticks in (axis.upper_ticks, axis.lower_ticks):
        assert len(ticks) < 4000 / 8
        for tick, following in itertools.pairwise(ticks):
            assert tick.end == following.start
    assert axis.upper_ticks[0].start.toordinal() <= scale.first + 1
    assert axis.upper_ticks[-1].end.toordinal() >= scale.last


@pytest.mark.parametrize(
    ("days", "upper", "lower"),
    [
        (7, Step.WEEKS, Step.DAYS),
        (42, Step.WEEKS, Step.LETTERS),
        (92, Step.MONTHS_NAMED, Step.MONDAYS),
        (366, Step.YEARS, Step.MONTHS),
        (1096, Step.YEARS, Step.MONTHS),
        (7300, Step.YEARS, None),
    ],
)
def test_each_width_has_its_axis(days, upper, lower):
    axis = axis_of(TimeScale(FIRST, days, 857))
    assert (axis.upper, axis.lower) == (upper, lower)


def test_three_years_are_written_in_quarters_and_large_text_in_fewer():
    axis = axis_of(TimeScale(FIRST, 1096, 857))
    assert {tick.start.month for tick in axis.lower_ticks} == {1, 4, 7, 10}
    large = axis_of(TimeScale(FIRST, 1096, 857), 2.0)
    assert {tick.start.month for tick in large.lower_ticks} <= {1, 7}


def test_a_narrow_day_names_every_second_letter():
    axis = axis_of(TimeScale(FIRST, 42, 463))
    named = [tick.start.weekday() for tick in axis.lower_ticks if tick.named]
    assert set(named) == {0, 2, 4}


def test_weeks_begin_where_the_system_says():
    axis = axis_of(TimeScale(FIRST, 42, 857), first_weekday=6)
    assert {tick.start.weekday() for tick in axis.upper_ticks} == {6}


def test_weekends_are_saturday_to_monday():
    found = list(weekends(TimeScale(FIRST, 14, 857)))
    assert all(start.weekday() == 5 and end.weekday() == 0 for start, end in found)
    assert dt.date(2026, 11, 21) in {start for start, _ in found}


def test_the_way_between_two_scales_begins_and_ends_at_them():
    far, near = TimeScale(FIRST - 300, 1096, 857), TimeScale(FIRST, 42, 857)
    assert far.between(near, 0).days == pytest.approx(far.days)
    end = far.between(near, 1)
    assert (end.first, end.days) == (pytest.approx(near.first), pytest.approx(near.days))
    beside = far.between(far.moved(100), 0.5)
    assert beside.first == pytest.approx(far.first + 50)


@given(extents, st.integers(1, 4), st.floats(0, 40))
def test_nothing_overlaps_in_a_row_and_nothing_is_lost(found, most, width):
    stack = stacked(found, most, width)
    assert stack.count <= most
    placed = [place for place, row in enumerate(stack.rows) if row is not None]
    bundled = [place for bundle in stack.bundles for place in bundle.members]
    assert sorted(placed + bundled) == list(range(len(found)))
    assert len(set(bundled)) == len(bundled)
    for row in range(stack.count):
        inside = [found[place] for place in placed if stack.rows[place] == row]
        for one, following in itertools.pairwise(inside):
            assert one[1] <= following[0]
    for one, following in itertools.pairwise(stack.bundles):
        assert one.right <= following.left
    for bundle in stack.bundles:
        assert len(bundle.members) > 1 or most == 1
        beside = [found[place] for place in placed if stack.rows[place] == most - 1]
        assert all(one[1] <= bundle.left or bundle.right <= one[0] for one in beside)


def test_a_label_gets_room_as_long_as_there_is_a_row_for_it():
    stack = stacked([(0, 10, 80), (20, 30, 90)], 2, 10)
    assert stack.rows == (0, 1)
    stack = stacked([(0, 10, 80), (20, 30, 90)], 1, 10)
    assert stack.rows == (0, 0)


def test_there_is_no_stack_without_rows():
    with pytest.raises(ValueError, match="0"):
        stacked([], 0, 1)
    assert stacked([], 1, 1).count == 1
