"""Counts in words: within, below or above the team's limits, and which way they went."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.kinds import Comparator
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class LimitWord(StrEnum):
    """How a value stands to the limits that the team gave."""

    WITHIN = "within"
    BELOW = "below"
    ABOVE = "above"
    NO_LIMIT = "no_limit"
    NOT_CLEAR = "not_clear"
    """The report gives only a bound, such as "<0.5", and the limit lies beyond it."""


class Direction(StrEnum):
    """Which way a count went since the value before."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    FIRST = "first"
    NOT_CLEAR = "not_clear"


@dataclass(frozen=True, slots=True)
class LimitAnswer:
    """A value held against the limits, in a word and in words."""

    word: LimitWord
    words: Message


@dataclass(frozen=True, slots=True)
class Trend:
    """The step from the value before, in a word and in words."""

    direction: Direction
    words: Message


@dataclass(frozen=True, slots=True)
class _Span:
    """All numbers that a reported value can stand for; an open end does not belong to it."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def all_below(self, limit: float) -> bool:
        return self.high < limit or (self.open_high and self.high == limit)

    def all_above(self, limit: float) -> bool:
        return self.low > limit or (self.open_low and self.low == limit)


def _span(value: float, comparator: Comparator) -> _Span:
    if comparator in {Comparator.LESS, Comparator.LESS_OR_EQUAL}:
        return _Span(-math.inf, value, open_high=comparator is Comparator.LESS)
    if comparator in {Comparator.GREATER, Comparator.GREATER_OR_EQUAL}:
        return _Span(value, math.inf, open_low=comparator is Comparator.GREATER)
    return _Span(value, value)


def against_limits(
    value: float,
    low: float | None,
    high: float | None,
    comparator: Comparator = Comparator.NONE,
) -> LimitAnswer:
    """Hold a value against the team's limits, all in one unit; a limit itself is within.

    A value that is only a bound ("<0.5") is judged where every number it can stand for agrees.
    """
    word = _limit_word(_span(value, comparator), low, high)
    values = {"low": low, "high": high}
    if word is LimitWord.WITHIN and value in {low, high} and low != high:
        return LimitAnswer(word, _at_the_limit(value))
    return LimitAnswer(word, Message("counts", _limit_text(word, low, high), values))


def _limit_word(span: _Span, low: float | None, high: float | None) -> LimitWord:
    if low is None and high is None:
        return LimitWord.NO_LIMIT
    if low is not None and span.all_below(low):
        return LimitWord.BELOW
    if high is not None and span.all_above(high):
        return LimitWord.ABOVE
    if (low is None or span.low >= low) and (high is None or span.high <= high):
        return LimitWord.WITHIN
    return LimitWord.NOT_CLEAR


def _at_the_limit(limit: float) -> Message:
    return Message("counts", QT_TRANSLATE_NOOP("counts", "at {limit}"), {"limit": limit})


def _limit_text(word: LimitWord, low: float | None, high: float | None) -> str:
    if word is not LimitWord.WITHIN:
        return _LIMIT_TEXTS[word]
    if low is None:
        return QT_TRANSLATE_NOOP("counts", "below {high}")
    if high is None:
        return QT_TRANSLATE_NOOP("counts", "above {low}")
    return QT_TRANSLATE_NOOP("counts", "within {low} to {high}")


_LIMIT_TEXTS: Final = {
    LimitWord.BELOW: QT_TRANSLATE_NOOP("counts", "below {low}"),
    LimitWord.ABOVE: QT_TRANSLATE_NOOP("counts", "above {high}"),
    LimitWord.NO_LIMIT: QT_TRANSLATE_NOOP("counts", "no limit entered"),
    LimitWord.NOT_CLEAR: QT_TRANSLATE_NOOP("counts", "cannot be compared with the limit"),
}


def trend(
    previous: float | None,
    latest: float,
    *,
    previous_comparator: Comparator = Comparator.NONE,
    latest_comparator: Comparator = Comparator.NONE,
) -> Trend:
    """Compare a value with the one before it, both in one unit; None: there is none before."""
    if previous is None:
        text = QT_TRANSLATE_NOOP("counts", "first value")
        return Trend(Direction.FIRST, Message("counts", text))
    direction = _direction(_span(previous, previous_comparator), _span(latest, latest_comparator))
    if direction is Direction.SAME:
        return Trend(direction, Message("counts", QT_TRANSLATE_NOOP("counts", "as before")))
    values = {"previous": previous, "sign": previous_comparator.value}
    return Trend(
        direction,
        Message("counts", QT_TRANSLATE_NOOP("counts", "from {sign}{previous}"), values),
    )


def _direction(before: _Span, after: _Span) -> Direction:
    if before == after and before.low == before.high:
        return Direction.SAME
    if after.all_above(before.high) or (before.open_high and after.low >= before.high):
        return Direction.UP
    if after.all_below(before.low) or (before.open_low and after.high <= before.low):
        return Direction.DOWN
    return Direction.NOT_CLEAR
