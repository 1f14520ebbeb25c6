from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds import Comparator
from alltracker.care.trends import Direction, LimitWord, against_limits, trend
from alltracker.language import Language

SAY = Language().say
NUMBERS = st.floats(-1000, 1000)
SIGNS = st.sampled_from(Comparator)


@pytest.mark.parametrize(
    ("value", "low", "high", "word", "words"),
    [
        (1.12, 0.5, 1.5, LimitWord.WITHIN, "within 0.5 to 1.5"),
        (11.9, 8, None, LimitWord.WITHIN, "above 8"),
        (3.0, None, 5, LimitWord.WITHIN, "below 5"),
        (0.4, 0.5, 1.5, LimitWord.BELOW, "below 0.5"),
        (1.6, 0.5, 1.5, LimitWord.ABOVE, "above 1.5"),
        (0.5, 0.5, 1.5, LimitWord.WITHIN, "at 0.5"),
        (8.0, 8.0, None, LimitWord.WITHIN, "at 8"),
        (8.0, None, None, LimitWord.NO_LIMIT, "no limit entered"),
    ],
)
def test_counts_are_told_against_the_limits_of_the_team(value, low, high, word, words):
    answer = against_limits(value, low, high)
    assert answer.word is word
    assert SAY(answer.words) == words


@pytest.mark.parametrize(
    ("value", "sign", "low", "word"),
    [
        (0.5, Comparator.LESS, 0.5, LimitWord.BELOW),
        (0.5, Comparator.LESS_OR_EQUAL, 0.5, LimitWord.NOT_CLEAR),
        (0.5, Comparator.LESS, 0.2, LimitWord.NOT_CLEAR),
        (0.5, Comparator.GREATER, 0.5, LimitWord.WITHIN),
        (0.5, Comparator.GREATER, 0.8, LimitWord.NOT_CLEAR),
    ],
)
def test_a_bound_is_not_a_value(value, sign, low, word):
    assert against_limits(value, low, None, sign).word is word


def test_steps_are_told_from_the_value_before():
    assert trend(0.94, 1.12).direction is Direction.UP
    assert SAY(trend(0.94, 1.12).words) == "from 0.94"
    assert trend(226, 198).direction is Direction.DOWN
    assert trend(5, 5).direction is Direction.SAME
    assert SAY(trend(None, 5).words) == "first value"


def test_steps_from_and_to_bounds_are_told_where_they_are_certain():
    less = Comparator.LESS
    assert trend(0.1, 0.1, previous_comparator=less).direction is Direction.UP
    assert trend(0.5, 0.1, latest_comparator=less).direction is Direction.DOWN
    assert trend(0.1, 0.1, latest_comparator=less).direction is Direction.DOWN
    assert trend(0.1, 0.05, previous_comparator=less).direction is Direction.NOT_CLEAR
    both = trend(0.1, 0.1, previous_comparator=less, latest_comparator=less)
    assert both.direction is Direction.NOT_CLEAR
    assert SAY(both.words) == "from <0.1"


@given(NUMBERS, NUMBERS)
def test_up_one_way_is_down_the_other(one, other):
    there, back = trend(one, other).direction, trend(other, one).direction
    turned = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
    assert back is turned.get(there, there)


@given(NUMBERS, SIGNS, st.none() | NUMBERS, st.none() | NUMBERS)
def test_every_number_a_bound_stands_for_agrees_with_its_answer(value, sign, low, high):
    if low is not None and high is not None:
        low, high = sorted((low, high))
    word = against_limits(value, low, high, sign).word
    if word in {LimitWord.BELOW, LimitWord.ABOVE, LimitWord.WITHIN} and sign is not Comparator.NONE:
        step = -1.0 if sign in {Comparator.LESS, Comparator.LESS_OR_EQUAL} else 1.0
        assert against_limits(value + step, low, high).word is word
