from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.ui.charts.span import LEAST_DAYS, brought_to, shifted, zoomed

WHOLE = (1000.0, 2000.0)
SHARES = st.floats(min_value=0, max_value=1)


@st.composite
def spans(draw) -> tuple[float, float]:
    length = draw(st.floats(min_value=LEAST_DAYS, max_value=1000))
    start = WHOLE[0] + draw(SHARES) * (1000 - length)
    return start, start + length


@given(spans(), st.floats(min_value=900, max_value=2100), st.floats(min_value=0.01, max_value=100))
def test_zooming_stays_inside_and_no_closer_than_a_week(span, around, factor):
    start, end = zoomed(span, around, factor, WHOLE)
    assert WHOLE[0] - 1e-6 <= start
    assert end <= WHOLE[1] + 1e-6
    assert end - start >= LEAST_DAYS - 1e-6


@given(spans(), SHARES)
def test_zooming_in_keeps_the_day_under_the_pointer(span, share):
    around = span[0] + share * (span[1] - span[0])
    start, end = zoomed(span, around, 0.8, WHOLE)
    if end - start > LEAST_DAYS:
        assert (around - start) / (end - start) == pytest.approx(share, abs=1e-6)


@given(spans(), st.floats(min_value=-3000, max_value=3000))
def test_moving_keeps_the_length_and_stays_inside(span, days):
    start, end = shifted(span, days, WHOLE)
    assert end - start == pytest.approx(span[1] - span[0])
    assert WHOLE[0] - 1e-6 <= start
    assert end <= WHOLE[1] + 1e-6


@given(spans(), st.floats(min_value=1000, max_value=2000))
def test_a_day_is_brought_into_sight(span, at):
    start, end = brought_to(span, at, WHOLE)
    assert start - 1e-6 <= at <= end + 1e-6
