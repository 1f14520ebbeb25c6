from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.charts.limits import free_place, held
from alltracker.charts.scale import ValueScale, span_of, time_ticks, value_scale, value_ticks
from alltracker.charts.series import Limit, Point, Series, start_of
from alltracker.language import Formats, Language, load_language
from tests.charts.invented_counts import day

ENGLISH = Language()
VALUES = st.floats(min_value=-1e6, max_value=1e6, allow_nan=False)
EVER = (-1e9, 1e9)


def of(*values: float, limits: tuple[Limit, ...] = ()) -> Series:
    points = tuple(Point(day(number), value) for number, value in enumerate(values))
    return Series("a", "A", "u", "anc", points, limits)


@given(st.lists(VALUES, min_size=1, max_size=30), st.floats(min_value=1, max_value=30))
def test_every_value_lies_in_the_scale_and_ticks_lie_there_too(values, room):
    scale = value_scale(of(*values), *EVER, log=False)
    assert scale.low < scale.high
    assert all(scale.holds(value) for value in values)
    ticks = value_ticks(scale, room, ENGLISH)
    assert len(ticks) <= 5
    slack = (scale.high - scale.low) * 1e-6
    assert all(scale.low - slack <= tick.at <= scale.high + slack for tick in ticks)
    assert [tick.at for tick in ticks] == sorted(tick.at for tick in ticks)


@given(
    st.lists(st.floats(min_value=1e-4, max_value=1e6), min_size=1, max_size=30),
    st.floats(min_value=1, max_value=30),
)
def test_a_logarithmic_scale_holds_every_positive_value(values, room):
    scale = value_scale(of(*values, 0.0), *EVER, log=True)
    assert scale.low > 0
    assert all(scale.holds(value) for value in values)
    assert all(scale.holds(tick.at) for tick in value_ticks(scale, room, ENGLISH))


def test_counts_begin_at_zero_and_narrow_values_do_not():
    assert value_scale(of(0.1, 1.9), *EVER, log=False).low == 0
    assert value_scale(of(7.4, 12.0), *EVER, log=False).low > 5


def test_an_implausible_value_does_not_widen_the_scale():
    series = of(0.5, 1.0)
    wild = Point(day(9), 450.0, review=True)
    with_wild = Series("a", "A", "u", "anc", (*series.points, wild))
    assert value_scale(with_wild, *EVER, log=False) == value_scale(series, *EVER, log=False)
    alone = Series("a", "A", "u", "anc", (wild,))
    assert value_scale(alone, *EVER, log=False).holds(450.0)


def test_nothing_positive_or_nothing_at_all_still_makes_a_scale():
    assert value_scale(of(0.0, -1.0), *EVER, log=True) == ValueScale(0.1, 1.0, log=True)
    assert value_scale(of(), *EVER, log=False) == ValueScale(0.0, 1.0)
    assert value_scale(of(0.0), *EVER, log=False).high > 0


def test_limits_are_always_in_sight_once_they_hold():
    limit = Limit(0.5, 1.5, day(100), "")
    series = of(0.1, 0.2, limits=(limit,))
    assert value_scale(series, start_of(day(0)), start_of(day(200)), log=False).holds(1.5)
    assert not value_scale(series, start_of(day(0)), start_of(day(50)), log=False).holds(1.5)


def test_ticks_as_in_the_picture_with_the_decimal_sign_of_the_system():
    scale = value_scale(of(0.05, 1.92), *EVER, log=False)
    assert [t.words for t in value_ticks(scale, 6, ENGLISH)] == ["0.5", "1.0", "1.5", "2.0"]
    comma = Language(formats=Formats(decimal_point=","))
    assert value_ticks(scale, 6, comma)[0].words == "0,5"
    wide = value_scale(of(0.05, 100), *EVER, log=True)
    assert [t.words for t in value_ticks(wide, 3, ENGLISH)] == ["0.1", "1", "10", "100"]


def words(first: dt.date, last: dt.date, px: float, language: Language = ENGLISH) -> list[str]:
    start, end = span_of(first, last)
    return [tick.words for tick in time_ticks(start, end, px / (end - start), 62, language)]


def test_the_year_stands_where_it_begins():
    said = words(dt.date(2025, 1, 23), dt.date(2026, 12, 2), 860)
    assert said[:3] == ["Mar", "May", "Jul"]
    assert said[5] == "Jan 2026"
    assert "2025" not in " ".join(said)


def test_without_a_january_the_first_tick_names_the_year():
    assert words(dt.date(2026, 3, 20), dt.date(2026, 9, 30), 600)[0] == "Apr 2026"


def test_weeks_and_years():
    assert words(dt.date(2026, 10, 24), dt.date(2026, 11, 30), 860)[:2] == ["26 Oct", "2 Nov"]
    decades = words(dt.date(1990, 1, 1), dt.date(2026, 1, 1), 860)
    assert all(word.isdigit() for word in decades)


def test_months_are_said_in_the_language():
    spanish = Language("es", catalog={("dates", "January"): ("enero",)})
    assert "ene 2026" in words(dt.date(2025, 6, 1), dt.date(2026, 6, 1), 800, spanish)
    assert load_language("es").code == "es"


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2200, 1, 1)),
    st.integers(min_value=0, max_value=20_000),
    st.floats(min_value=80, max_value=3000),
)
def test_ticks_of_time_keep_their_distance(first, length, px):
    start, end = span_of(first, first + dt.timedelta(days=length))
    per_day = px / (end - start)
    ticks = time_ticks(start, end, per_day, 62, ENGLISH)
    assert all(start <= tick.at <= end for tick in ticks)
    gaps = [(b.at - a.at) * per_day for a, b in pairwise(ticks)]
    assert all(gap >= 62 * 0.9 for gap in gaps)


def test_a_limit_holds_until_the_next_begins():
    limits = (Limit(1, None, day(0), "a"), Limit(2, None, day(10), "b"), Limit(3, 4, day(10), "c"))
    first, second, third = held(of(1.0, limits=limits))
    assert (first.start, first.end) == (start_of(day(0)), start_of(day(10)))
    assert second.end == third.end > start_of(day(10_000))
    assert held(of(1.0)) == ()


@pytest.mark.parametrize("uprights", [(), (260.0,), (180.0, 300.0)])
def test_words_at_a_limit_keep_off_the_values_off_today_and_off_months(uprights):
    line = ([0.0, 200.0, 201.0, 400.0], [60.0, 60.0, 10.0, 10.0])
    left, middle = free_place(line, (0, 400), (60.0, 44.0), (80, 14), 100, uprights)
    assert middle == 60.0
    assert left > 196
    assert not any(left <= at <= left + 80 for at in uprights)


def test_crowded_words_stay_inside_the_panel():
    line = ([float(x) for x in range(100)], [float(x * 37 % 40) for x in range(100)])
    left, middle = free_place(line, (0, 100), (39.0, 25.0), (60, 14), 40)
    assert 0 <= left <= 40
    assert middle == 25.0
