"""Body surface by the formula that is printed, from weights and heights that are recent enough."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.body import HEIGHT_DAYS, WEIGHT_DAYS, Body, mosteller

DAY = dt.date(2026, 11, 24)


@dataclass(frozen=True)
class Measured:
    day: dt.date
    weight_kg: float | None = None
    height_cm: float | None = None


def test_the_example_of_the_tables_comes_out() -> None:
    assert round(mosteller(110, 19), 2) == 0.76


@pytest.mark.parametrize(("height", "weight"), [(0, 19), (110, 0), (-1, 19), (110, math.nan)])
def test_impossible_measures_are_refused(height: float, weight: float) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the numbers are all there is to say
        mosteller(height, weight)


def test_weight_and_height_may_come_from_different_days() -> None:
    body = Body(
        [Measured(DAY, weight_kg=19), Measured(DAY - dt.timedelta(days=200), height_cm=110)]
    )
    found = body.surface_on(DAY)
    assert found is not None
    assert round(found.square_meters, 2) == 0.76
    assert found.weighed_on == DAY
    assert body.surface_on(DAY - dt.timedelta(days=1)) is None


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [Measured(DAY, weight_kg=19)],
        [Measured(DAY, height_cm=110)],
        [Measured(DAY, weight_kg=0, height_cm=110)],
        [Measured(DAY, weight_kg=math.inf, height_cm=110)],
        [Measured(DAY + dt.timedelta(days=1), 19, 110)],
    ],
)
def test_without_a_usable_weight_and_height_there_is_no_surface(rows: list[Measured]) -> None:
    assert Body(rows).surface_on(DAY) is None


def test_what_is_too_old_is_not_used() -> None:
    body = Body([Measured(DAY, 19, 110)])
    assert body.surface_on(DAY + dt.timedelta(days=WEIGHT_DAYS)) is not None
    assert body.surface_on(DAY + dt.timedelta(days=WEIGHT_DAYS + 1)) is None
    tall = Body([Measured(DAY, 19, 110), Measured(DAY + dt.timedelta(days=HEIGHT_DAYS), 25)])
    assert tall.surface_on(DAY + dt.timedelta(days=HEIGHT_DAYS)) is not None
    assert tall.surface_on(DAY + dt.timedelta(days=HEIGHT_DAYS + 1)) is None


@given(
    st.lists(
        st.builds(
            Measured,
            st.dates(dt.date(2024, 1, 1), dt.date(2026, 12, 31)),
            st.none() | st.floats(1, 200),
            st.none() | st.floats(30, 220),
        ),
        max_size=12,
    ),
    st.dates(dt.date(2024, 1, 1), dt.date(2027, 12, 31)),
)
def test_the_last_measures_of_the_day_or_before_are_used(
    rows: list[Measured], day: dt.date
) -> None:
    found = Body(rows).surface_on(day)
    weights = [row for row in rows if row.weight_kg is not None and row.day <= day]
    heights = [row for row in rows if row.height_cm is not None and row.day <= day]
    if found is None:
        assert (
            not weights
            or not heights
            or (day - max(row.day for row in weights)).days > WEIGHT_DAYS
            or (day - max(row.day for row in heights)).days > HEIGHT_DAYS
        )
    else:
        assert found.weighed_on == max(row.day for row in weights)
        assert found.measured_on == max(row.day for row in heights)
