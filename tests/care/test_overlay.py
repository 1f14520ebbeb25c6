"""Cycles laid over each other: alignment, the family's own middle, and bounds that stay bounds."""

from __future__ import annotations

import datetime as dt
import statistics

from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.cycles import CycleSpan
from alltracker.care.overlay import LEAST_CYCLES, Measured, lay_over, quantile

FIRST = dt.date(2026, 1, 5)


def _spans(count: int, length: int = 28) -> list[CycleSpan]:
    starts = [FIRST + dt.timedelta(days=length * number) for number in range(count)]
    return [
        CycleSpan(number, start, start + dt.timedelta(days=length - 1), start)
        for number, start in enumerate(starts, 1)
    ]


def _on(cycle: int, day: int, value: float, comparator: str = "", length: int = 28) -> Measured:
    moved = FIRST + dt.timedelta(days=(cycle - 1) * length + day - 1)
    return Measured(moved, value, comparator)


def test_the_first_day_of_each_cycle_is_day_one() -> None:
    found = lay_over(_spans(2), [_on(1, 1, 1.0), _on(1, 28, 2.0), _on(2, 1, 3.0)])
    assert [[value.day for value in curve.values] for curve in found.curves] == [[1, 28], [1]]
    assert found.days == 28


def test_what_lies_in_no_cycle_is_left_out() -> None:
    before = Measured(FIRST - dt.timedelta(days=1), 9.0)
    after = Measured(FIRST + dt.timedelta(days=400), 9.0)
    assert lay_over(_spans(2), [before, after]).curves == ()
    assert lay_over([], [before]).days == 0


def test_the_middle_needs_three_cycles_and_counts_each_once() -> None:
    two = [_on(1, 8, 1.0), _on(2, 9, 2.0)]
    assert lay_over(_spans(2), two).middles == ()
    many = [*two, _on(3, 8, 3.0), _on(3, 9, 3.0), _on(3, 10, 3.0), _on(3, 14, 3.0)]
    (middle,) = lay_over(_spans(3), many).middles
    assert (middle.first, middle.last, middle.cycles) == (1, 14, LEAST_CYCLES)
    assert (middle.median, middle.low, middle.high) == (2.0, 1.5, 2.5)
    assert middle.at == 7.5


def test_rare_draws_are_taken_together_over_more_weeks() -> None:
    days = (3, 12, 20)
    values = [_on(cycle, day, float(cycle)) for cycle, day in zip((1, 2, 3), days, strict=True)]
    (middle,) = lay_over(_spans(3), values).middles
    assert (middle.first, middle.last, middle.median) == (1, 28, 2.0)


def test_short_cycles_are_compared_day_by_day() -> None:
    values = [_on(cycle, 2, 1.0, length=10) for cycle in (1, 2, 3)]
    (middle,) = lay_over(_spans(3, 10), values).middles
    assert (middle.first, middle.last) == (2, 2)


def test_a_bound_below_the_median_leaves_the_median_sure() -> None:
    values = [_on(1, 1, 0.1, "<"), *(_on(cycle, 1, float(cycle)) for cycle in (2, 3, 4, 5))]
    (middle,) = lay_over(_spans(5), values).middles
    assert (middle.low, middle.median, middle.high) == (2.0, 3.0, 4.0)


def test_a_median_that_hangs_on_a_bound_is_not_told() -> None:
    values = [_on(1, 1, 0.1, "<"), _on(2, 1, 0.1, "<"), _on(3, 1, 2.0)]
    (middle,) = lay_over(_spans(3), values).middles
    assert middle.median is None
    assert middle.low is None
    assert middle.cycles == LEAST_CYCLES


def test_a_high_bound_is_not_taken_for_its_number() -> None:
    values = [_on(1, 1, 1.0), _on(2, 1, 2.0), _on(3, 1, 1.0, ">")]
    (middle,) = lay_over(_spans(3), values).middles
    assert middle.median is None


@given(st.lists(st.floats(0, 100), min_size=1, max_size=30))
def test_the_quantile_is_the_median_and_stays_inside(values: list[float]) -> None:
    assert abs(quantile(values, 0.5) - statistics.median(values)) < 1e-9
    assert min(values) <= quantile(values, 0.25) <= quantile(values, 0.75) <= max(values)
