"""The course of a count in words: which way it goes, its last low and recovery, how old it is.

Only the family's own numbers and the team's own limit are compared; no norm, no forecast.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from alltracker.care.overlay import Measured
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "course"
STEADY: Final = 0.1
"""Values within this share of their highest one are called steady."""
STEPS: Final = 3
"""So many values in a row say which way a count goes."""
LEAST_DAYS: Final = 28
"""A lowest value is told of when none was as low for longer than this."""


class Way(StrEnum):
    """Which way a count goes."""

    RISING = "rising"
    FALLING = "falling"
    STEADY = "steady"
    NOT_CLEAR = "not_clear"


@dataclass(frozen=True, slots=True)
class LowStretch:
    """The last time a count was below the team's limit: lowest value, and the way back.

    ``recovered_on`` is the first day at the limit or above again; None: not yet.
    """

    limit: float
    began_on: dt.date
    lowest: Measured
    recovered_on: dt.date | None


def way(values: Sequence[Measured]) -> Way:
    """Return which way the last three values go; a bound such as "<0.1" is as it stands.

    Rising: each higher than the one before. Falling: each lower. Steady: all within a tenth of the
    highest. Anything else, and fewer than three values, is not clear.
    """
    last = [one.value for one in values[-STEPS:]]
    if len(last) < STEPS or any(one.comparator for one in values[-STEPS:]):
        return Way.NOT_CLEAR
    if max(last) - min(last) <= STEADY * max(last):
        return Way.STEADY
    pairs = list(pairwise(last))
    if all(late > early for early, late in pairs):
        return Way.RISING
    if all(late < early for early, late in pairs):
        return Way.FALLING
    return Way.NOT_CLEAR


def lowest_since(values: Sequence[Measured]) -> dt.date | None:
    """Return the day of the last value as low as the latest or lower, if it is long ago.

    None where that was within four weeks, or never: then there is no "since".
    """
    if not values:
        return None
    latest = values[-1]
    for one in reversed(values[:-1]):
        if one.value <= latest.value:
            return one.day if (latest.day - one.day).days > LEAST_DAYS else None
    return None


def last_low(values: Sequence[Measured], limit: float | None) -> LowStretch | None:
    """Return the last stretch of values below the team's limit, in the same unit."""
    if limit is None:
        return None
    found: list[Measured] = []
    recovered: dt.date | None = None
    for one in reversed(values):
        if _below(one, limit):
            found.append(one)
        elif found:
            break
        else:
            recovered = one.day
    if not found:
        return None
    lowest = min(found, key=lambda one: one.value)
    return LowStretch(limit, found[-1].day, lowest, recovered)


def _below(one: Measured, limit: float) -> bool:
    if one.comparator.startswith(">"):
        return False
    return one.value < limit or (one.comparator == "<" and one.value == limit)


def course_words(
    name: str, values: Sequence[Measured], limit: float | None, unit: str
) -> tuple[Message, ...]:
    """Return what is to be said of a count's course, in as many short sentences as hold.

    Args:
        name: the count as people say it.
        values: its values in order of time, in one unit.
        limit: the team's lower limit in that unit, if there is one.
        unit: the unit as people read it.
    """
    said: list[Message] = []
    direction = _WAYS.get(way(values))
    if direction is not None:
        said.append(Message(_CONTEXT, direction, {"name": name}))
    since = lowest_since(values)
    if since is not None:
        text = QT_TRANSLATE_NOOP("course", "{name}: the lowest since {day}.")
        said.append(Message(_CONTEXT, text, {"name": name, "day": since}))
    low = last_low(values, limit)
    if low is not None:
        said.append(_low_words(name, low, unit))
    return tuple(said)


_WAYS: Final = {
    Way.RISING: QT_TRANSLATE_NOOP("course", "{name}: rising over the last three values."),
    Way.FALLING: QT_TRANSLATE_NOOP("course", "{name}: falling over the last three values."),
    Way.STEADY: QT_TRANSLATE_NOOP("course", "{name}: steady over the last three values."),
}


def _low_words(name: str, low: LowStretch, unit: str) -> Message:
    values: dict[str, object] = {
        "name": name,
        "limit": low.limit,
        "unit": unit,
        "day": low.lowest.day,
        "lowest": Message(
            _CONTEXT, "{sign}{value}", {"sign": low.lowest.comparator, "value": low.lowest.value}
        ),
    }
    if low.recovered_on is None:
        text = QT_TRANSLATE_NOOP(
            "course",
            "{name}: below your team’s {limit} {unit}, lowest {lowest} on {day}.",  # noqa: RUF001 - typographic
        )
        return Message(_CONTEXT, text, values)
    text = QT_TRANSLATE_NOOP(
        "course",
        "{name}: last below your team’s {limit} {unit} with {lowest} on {day}, back by {back}.",  # noqa: RUF001 - typographic
    )
    return Message(_CONTEXT, text, {**values, "back": low.recovered_on})


def age_words(last: dt.date, now: dt.date) -> Message:
    """Return how long ago the last count was."""
    days = (now - last).days
    if days < 1:
        return Message(_CONTEXT, QT_TRANSLATE_NOOP("course", "Last count today."))
    text = QT_TRANSLATE_NOOP("course", "Last count %n day(s) ago.", "", 1)
    return Message(_CONTEXT, text, {}, days)
