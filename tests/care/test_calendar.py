"""The one clock, half-known dates and day counting."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import (
    DateProblem,
    PartialDate,
    Season,
    age,
    clock_at,
    clock_on,
    day_at_noon,
    day_number,
    not_a_date,
    now,
    today,
)

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31))


def test_the_clock_can_be_stopped_and_set() -> None:
    moment = dt.datetime(2024, 2, 29, 23, 59, tzinfo=dt.UTC)
    with clock_at(moment):
        assert now() == moment
        assert today() == dt.date(2024, 2, 29)
    assert now() != moment


def test_the_clock_can_run_on_another_day() -> None:
    with clock_on(dt.date(2030, 1, 31)):
        assert today() == dt.date(2030, 1, 31)
        assert now() <= now()
    with clock_at(day_at_noon(dt.date(2025, 5, 5))):
        assert now().hour == 12


@given(DAYS)
def test_a_known_day_reads_back_as_written(day: dt.date) -> None:
    date = PartialDate.of(day)
    assert PartialDate.parse(str(date)) == date
    assert date.exact == date.first == date.last == day


@given(st.integers(1900, 2200), st.integers(1, 12))
def test_a_month_spans_its_days(year: int, month: int) -> None:
    date = PartialDate(year, month)
    assert date.exact is None
    assert (date.first.day, date.first.month) == (1, month)
    assert (date.last + dt.timedelta(days=1)).day == 1
    assert PartialDate.parse(str(date)) == date


@given(st.integers(1900, 9999), st.sampled_from(Season))
def test_a_season_is_kept_as_said_and_spans_its_year(year: int, season: Season) -> None:
    date = PartialDate(year, season)
    assert PartialDate.parse(str(date)) == date
    assert (date.exact, date.season, date.known_month) == (None, season, 0)
    assert date.plain == str(year)
    assert date.first == dt.date(year, 1, 1)
    assert date.last >= dt.date(year, 12, 31)


def test_a_season_over_new_year_ends_in_the_next_march() -> None:
    assert PartialDate.parse("2009-21").last == dt.date(2009, 12, 31)
    assert PartialDate.parse("2009-24").last == dt.date(2010, 3, 31)
    assert PartialDate(2009, 2).season is None
    assert (PartialDate(2009, 2).known_month, PartialDate(2009, 2).plain) == (2, "2009-02")


@pytest.mark.parametrize(
    "text",
    [
        *("", "2025-2", "2025-02-30", "2023-02-29", "2025-13", "2025-00-01", "1899", "x"),
        *("20250101", "2025-20", "2025-25", "2025-21-01"),
    ],
)
def test_what_no_calendar_holds_is_refused(text: str) -> None:
    with pytest.raises(DateProblem) as caught:
        PartialDate.parse(text)
    assert caught.value.message.text


@given(DAYS, st.integers(0, 3000))
def test_the_first_day_is_one_and_there_is_no_day_zero(start: dt.date, later: int) -> None:
    day = start + dt.timedelta(days=later)
    assert day_number(start, day) == later + 1
    assert day_number(day + dt.timedelta(days=1), start) == -(later + 1)


def test_ages_count_completed_years() -> None:
    born = dt.date(2020, 2, 29)
    assert age(born, dt.date(2021, 2, 28)) == 0
    assert age(born, dt.date(2021, 3, 1)) == 1
    assert age(born, dt.date(2024, 2, 29)) == 4


@pytest.mark.parametrize("text", ["2026-13-01", "2026-00-10", "2026-13", "1899", "2026-21-05"])
def test_what_no_calendar_holds_is_answered_with_what_was_typed(text):
    with pytest.raises(DateProblem) as problem:
        PartialDate.parse(text)
    assert problem.value.message == not_a_date(text)
