"""Which days a month has, and where they lie in a box."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from alltracker.ui.widgets.month_days import MonthBoxes, first_of_month, last_of_month, weeks_of

DECEMBER = dt.date(2026, 12, 1)


@pytest.mark.parametrize(
    ("month", "first", "begin", "count"),
    [
        (DECEMBER, 0, dt.date(2026, 11, 30), 5),
        (DECEMBER, 6, dt.date(2026, 11, 29), 5),
        (dt.date(2027, 2, 1), 0, dt.date(2027, 2, 1), 4),
        (dt.date(2026, 8, 1), 0, dt.date(2026, 7, 27), 6),
    ],
)
def test_a_month_has_the_weeks_it_touches(month, first, begin, count):
    weeks = weeks_of(month, first)
    assert (weeks[0], len(weeks)) == (begin, count)


def test_months_stay_within_what_a_record_can_hold():
    assert first_of_month(dt.date(2200, 12, 31), 1) == dt.date(2200, 12, 1)
    assert first_of_month(dt.date(1900, 1, 1), -1) == dt.date(1900, 1, 1)
    assert last_of_month(dt.date(2028, 2, 3)) == dt.date(2028, 2, 29)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31)), st.integers(0, 6))
def test_every_day_of_a_month_has_a_box_of_its_own(day, first):
    boxes = MonthBoxes(first_of_month(day), first, QRectF(10, 5, 700, 320), 20, 4)
    days = boxes.days()
    assert (days[0], days[-1]) == (first_of_month(day), last_of_month(day))
    assert boxes.day_at(boxes.cell(day).center()) == day
    assert not any(boxes.cell(day).intersects(boxes.cell(other)) for other in days if other != day)


def test_between_the_days_and_outside_is_no_day():
    boxes = MonthBoxes(DECEMBER, 0, QRectF(0, 0, 700, 320), 20, 4)
    assert boxes.day_at(QPointF(350, 5)) is None
    assert boxes.day_at(QPointF(boxes.cell(DECEMBER).right() + 2, 40)) is None
    assert boxes.day_at(QPointF(5, 40)) is None, "the last day of November"
    assert boxes.day_at(QPointF(705, 100)) is None
