from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest

from alltracker.charts.series import Limit, Point, Series, position
from tests.charts.invented_counts import START, content, day, series

ZONE = dt.timezone(dt.timedelta(hours=-5))


def test_a_date_stands_at_noon_and_a_time_where_the_clock_stood():
    assert position(dt.date(2026, 3, 1)) == dt.date(2026, 3, 1).toordinal() + 0.5
    evening = dt.datetime(2026, 3, 1, 18, tzinfo=ZONE)
    assert position(evening) == dt.date(2026, 3, 1).toordinal() + 0.75


def test_days_are_sorted_and_each_named_once():
    days = content().days
    assert list(days) == sorted(set(days))
    assert days[0] == START


def test_a_later_limit_replaces_the_earlier_one():
    old, new = Limit(0.5, None, day(0), "old"), Limit(0.7, None, day(50), "new")
    of = Series("a", "A", "u", "anc", (), (old, new))
    assert of.limits_on(day(-1)) == ()
    assert of.limits_on(day(49)) == (old,)
    assert of.limits_on(day(50)) == (new,)


def test_the_last_value_of_a_day_counts():
    morning = dt.datetime(2026, 3, 1, 8, tzinfo=ZONE)
    evening = dt.datetime(2026, 3, 1, 20, tzinfo=ZONE)
    of = Series("a", "A", "u", "anc", (Point(morning, 1.0), Point(evening, 2.0)))
    assert of.on(dt.date(2026, 3, 1)) == Point(evening, 2.0)
    assert of.on(dt.date(2026, 3, 2)) is None


def test_content_without_values_is_empty():
    assert content(Series("a", "A", "u", "anc", ())).empty
    assert not content().empty
    assert len(series()) == 3


@pytest.mark.parametrize("module", ["series", "style", "text"])
def test_the_plain_modules_need_no_drawing_library(module):
    code = f"import sys, alltracker.charts.{module}; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
