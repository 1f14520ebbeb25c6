from __future__ import annotations

import pytest

from alltracker.charts.series import Limit, Point, Series
from alltracker.charts.text import beside_limit, describe, remark, value_words
from alltracker.language import Formats, Language
from tests.charts.invented_counts import content, day, series

ENGLISH = Language()


def test_the_chart_is_told_in_words():
    said = describe(content(), ENGLISH).splitlines()
    assert said[0].endswith("from 23 Jan 2025 to 24 Nov 2026.")
    assert said[0].startswith("63 draw")
    assert "Hemoglobin (g/dL): first 7.4, last 11.9, lowest 7.4, highest 12." in said
    assert any("limit 50" in line for line in said)


def test_an_empty_chart_and_an_empty_series_say_so():
    empty = Series("a", "Platelets", "u", "plt", ())
    assert describe(content(empty), ENGLISH) == "No values to show."
    assert "Platelets (u): no values." in describe(content(series()[0], empty), ENGLISH)


def test_values_in_doubt_are_counted_apart():
    points = (Point(day(0), 1.0), Point(day(1), 450.0, review=True))
    said = describe(content(Series("a", "ANC", "u", "anc", points)), ENGLISH)
    assert "highest 1." in said
    assert "1 value" in said


def test_comparators_stay_with_their_number():
    comma = Language(formats=Formats(decimal_point=","))
    assert value_words(Point(day(0), 0.1, "<"), comma) == "<0,1"
    assert value_words(Point(day(0), 5.0, ">="), ENGLISH) == "\N{GREATER-THAN OR EQUAL TO}5"


@pytest.mark.parametrize(
    ("value", "comparator", "said"),
    [
        (0.42, "", "below 0.5"),
        (0.5, "", None),
        (0.5, "<", "below 0.5"),
        (0.1, "<", "below 0.5"),
        (0.6, "<", None),
        (0.1, ">", None),
        (1.6, "", "above 1.5"),
        (1.5, ">", "above 1.5"),
        (1.4, ">", None),
        (2.0, "<", None),
    ],
)
def test_only_what_is_certain_is_said_of_a_limit(value, comparator, said):
    of = Series("a", "ANC", "u", "anc", (), (Limit(0.5, 1.5, day(0), ""),))
    found = beside_limit(of, Point(day(3), value, comparator), day(3))
    assert (ENGLISH.say(found) if found else None) == said
    assert beside_limit(of, Point(day(-3), value, comparator), day(-3)) is None


def test_a_value_in_doubt_is_not_compared():
    of = Series("a", "ANC", "u", "anc", (), (Limit(0.5, 1.5, day(0), ""),))
    found = remark(of, Point(day(3), 450.0, review=True), day(3))
    assert found is not None
    assert ENGLISH.say(found) == "to be checked"
