"""The course of a count in words: direction, lowest since, the last low and the way back."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.course import (
    Way,
    age_words,
    course_words,
    last_low,
    lowest_since,
    way,
)
from alltracker.care.overlay import Measured
from alltracker.language import Language

FIRST = dt.date(2026, 9, 1)


def values(*numbers: float | str, step: int = 7) -> list[Measured]:
    found = []
    for place, number in enumerate(numbers):
        text = str(number)
        sign = text[0] if text[0] in "<>" else ""
        day = FIRST + dt.timedelta(days=step * place)
        found.append(Measured(day, float(text.lstrip("<>")), sign))
    return found


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((1.0, 0.8, 0.5), Way.FALLING),
        ((0.4, 0.7, 0.9), Way.RISING),
        ((1.0, 1.05, 1.0), Way.STEADY),
        ((1.0, 0.4, 0.9), Way.NOT_CLEAR),
        ((1.0, 2.0), Way.NOT_CLEAR),
        ((), Way.NOT_CLEAR),
        ((0.5, 0.3, "<0.1"), Way.NOT_CLEAR),
        ((0, 0, 0), Way.STEADY),
    ],
)
def test_three_values_say_which_way(numbers: tuple[float | str, ...], expected: Way) -> None:
    assert way(values(*numbers)) is expected


def test_lowest_since_names_the_last_day_that_was_as_low() -> None:
    assert lowest_since(values(0.4, 1, 1, 1, 1, 1, 0.5)) == FIRST
    assert lowest_since(values(0.4, 1, 0.5)) is None
    assert lowest_since(values(1, 1, 0.5)) is None
    assert lowest_since([]) is None


def test_the_last_low_has_its_lowest_day_and_the_day_back() -> None:
    low = last_low(values(1, 0.4, 0.2, 0.3, 0.5, 0.9), 0.5)
    assert low is not None
    assert low.lowest.value == 0.2
    assert low.began_on == FIRST + dt.timedelta(days=7)
    assert low.recovered_on == FIRST + dt.timedelta(days=28)


def test_a_low_that_lasts_has_no_day_back() -> None:
    low = last_low(values(1, "<0.5"), 0.5)
    assert low is not None
    assert low.recovered_on is None
    assert last_low(values(1, ">0.2"), 0.5) is None
    assert last_low(values(1, 0.2), None) is None


def test_the_sentences_name_the_teams_limit() -> None:
    said = [Language().say(one) for one in course_words("ANC", values(1, 0.42, 0.7, 0.9), 0.5, "")]
    assert said[0] == "ANC: rising over the last three values."
    assert "last below your team" in said[1]
    assert "0.42 on 8 Sep 2026" in said[1]
    assert "back by 15 Sep 2026" in said[1]


def test_the_age_of_the_last_count() -> None:
    assert Language().say(age_words(FIRST, FIRST)) == "Last count today."
    assert "3 day" in Language().say(age_words(FIRST, FIRST + dt.timedelta(days=3)))
