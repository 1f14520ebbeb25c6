"""Finds what is wrong with the rows of a template file, each mistake with the place of its key."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from alltracker.care.kinds import Audience, PhaseKind, Sex
from alltracker.care.plan_outline import Confidence
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import check
from alltracker.knowledge.toml_places import Place

MOST_DAYS: Final = 3660
"""No phase is laid out for longer than ten years: an input limit of the program."""
MOST_LENGTH: Final = 10_000
"""An input limit of the program for the length of a whole treatment, in any unit."""
MOST_CYCLES: Final = 200
LONGEST_TEXT: Final = 4000
LONGEST_NAME: Final = 200
FIRST_YEAR: Final = 1950
LAST_YEAR: Final = 2100

ANCHORS: Final = tuple(anchor for anchor in Anchor if anchor is not Anchor.END_OF_TREATMENT)
UNITS: Final = tuple(unit for unit in DurationUnit if unit is not DurationUnit.HOUR)
SEXES: Final = (Sex.FEMALE, Sex.MALE)

_WHOLE: Final = QT_TRANSLATE_NOOP("knowledge", "a whole number from {low} to {high} is expected")
_ABOVE_ZERO: Final = QT_TRANSLATE_NOOP("knowledge", "a number above 0 and up to {high} is expected")
_ONE_OF: Final = QT_TRANSLATE_NOOP("knowledge", "one of these words is expected: {words}")
_DATE: Final = QT_TRANSLATE_NOOP("knowledge", "a date like 2026-11-21 is expected, without quotes")
_TOO_LONG: Final = QT_TRANSLATE_NOOP("knowledge", "this text is too long")
_NO_ROWS: Final = QT_TRANSLATE_NOOP("knowledge", "a plan needs at least one [[phase]]")
_UNSOURCED: Final = QT_TRANSLATE_NOOP(
    "knowledge", "V and S need a source; without one the confidence is M"
)
_NEEDS: Final = QT_TRANSLATE_NOOP("knowledge", "this needs the field “{other}” beside it")
_BELOW: Final = QT_TRANSLATE_NOOP("knowledge", "this may not be less than “{other}”")
_ABOVE: Final = QT_TRANSLATE_NOOP("knowledge", "this may not be more than “{other}”")

Row = Mapping[str, object]
Test = Callable[[object], Message | None]
"""Says what is wrong with a value, or None."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong: where, which field, and why."""

    place: Place
    field: str
    reason: Message


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a row must and may hold, and what its fields have to do with one another."""

    required: frozenset[str]
    tests: Mapping[str, Test]
    pairs: tuple[tuple[str, str], ...] = ()
    """The first field needs the second beside it."""
    least: tuple[tuple[str, str], ...] = ()
    """The first field may not be less than the second."""
    most: tuple[tuple[str, str], ...] = ()
    """The first field may not be more than the second."""


def mistakes(content: Row, known_sources: Collection[str]) -> list[Mistake]:
    """Return everything that is wrong with the content of a template file.

    Args:
        content: The file as `tomllib` reads it.
        known_sources: The keys that ``sources`` may name.
    """
    source_test: Test = partial(_sources, known_sources)
    found = list(_row_mistakes((), content, _head(source_test)))
    for name, shape in (("phase", _phase(source_test)), ("total", _total(source_test))):
        for number, row in enumerate(_rows(content, name)):
            found += _row_mistakes((name, number), row, shape)
            found += _source_mistakes((name, number), row)
    return found


def rows_of(content: Row, name: str) -> list[Row]:
    """Return the rows of a list of tables that has been checked; empty without it."""
    return list(_rows(content, name))


def _rows(content: Row, name: str) -> Iterator[Row]:
    rows = content.get(name)
    for row in rows if isinstance(rows, list) else []:
        yield row if isinstance(row, dict) else {}


def _head(source_test: Test) -> _Shape:
    return _Shape(
        frozenset(
            {"key", "name_en", "name_es", "note_en", "note_es", "audience", "read_on", "phase"}
        ),
        {
            "key": _key,
            "name_en": partial(_text, LONGEST_NAME),
            "name_es": partial(_text, LONGEST_NAME),
            "note_en": partial(_text, LONGEST_TEXT),
            "note_es": partial(_text, LONGEST_TEXT),
            "audience": partial(_word, tuple(Audience)),
            "read_on": _day,
            "first_day_number": partial(_whole, 0, 1),
            "sources": source_test,
            "phase": partial(_tables, needed=True),
            "total": partial(_tables, needed=False),
        },
    )


def _phase(source_test: Test) -> _Shape:
    days = partial(_whole, 1, MOST_DAYS)
    name, said = partial(_text, LONGEST_NAME), partial(_text, LONGEST_TEXT)
    return _Shape(
        frozenset({"kind"}),
        {
            "kind": partial(_word, tuple(PhaseKind)),
            **dict.fromkeys(("name_en", "name_es"), name),
            **dict.fromkeys(("said_en", "said_es"), said),
            **dict.fromkeys(("days", "days_high", "cycle_days", "cycle_on_days"), days),
            "cycles": partial(_whole, 1, MOST_CYCLES),
            **dict.fromkeys(("guess", "beside", "optional"), _flag),
            "confidence": partial(_word, tuple(Confidence)),
            "sources": source_test,
        },
        pairs=(
            *(("name_en", "name_es"), ("name_es", "name_en")),
            *(("said_en", "said_es"), ("said_es", "said_en")),
            *(("days_high", "days"), ("guess", "days")),
            *(("cycle_on_days", "cycle_days"), ("cycles", "cycle_days")),
        ),
        least=(("days_high", "days"),),
        most=(("cycle_on_days", "cycle_days"),),
    )


def _total(source_test: Test) -> _Shape:
    return _Shape(
        frozenset({"anchor", "length", "unit"}),
        {
            "anchor": partial(_word, ANCHORS),
            "length": _length,
            "length_high": _length,
            "unit": partial(_word, UNITS),
            "sex": partial(_word, SEXES),
            "last_year": partial(_whole, FIRST_YEAR, LAST_YEAR),
            "about": _flag,
            "or_longer": _flag,
            "confidence": partial(_word, tuple(Confidence)),
            "sources": source_test,
        },
        least=(("length_high", "length"),),
    )


def _row_mistakes(place: Place, row: Row, shape: _Shape) -> Iterator[Mistake]:
    """Yield what is wrong with the fields one by one, then with those that are sound together."""
    sound = {}
    for field, value in row.items():
        test = shape.tests.get(field)
        reason = test(value) if test else _reason(check.UNKNOWN_FIELD)
        if reason is None:
            sound[field] = value
        else:
            yield Mistake((*place, field), field, reason)
    for field in sorted(shape.required - row.keys()):
        yield Mistake(place, field, _reason(check.MISSING))
    for field, other in shape.pairs:
        if sound.get(field) and other not in row:
            yield Mistake((*place, field), field, _reason(_NEEDS, other=other))
    yield from _order_mistakes(place, sound, shape)


def _order_mistakes(place: Place, sound: Row, shape: _Shape) -> Iterator[Mistake]:
    for pairs, text, wrong in ((shape.least, _BELOW, -1), (shape.most, _ABOVE, 1)):
        for field, other in pairs:
            one, two = sound.get(field), sound.get(other)
            if not isinstance(one, int | float) or not isinstance(two, int | float):
                continue
            if (one > two) - (one < two) == wrong:
                yield Mistake((*place, field), field, _reason(text, other=other))


def _source_mistakes(place: Place, row: Row) -> Iterator[Mistake]:
    """Yield a mistake where something is said to be read, but not where."""
    if row.get("confidence") in {Confidence.VERIFIED, Confidence.SECONDARY} and not (
        row.get("sources")
    ):
        yield Mistake((*place, "confidence"), "confidence", _reason(_UNSOURCED))


def _reason(text: str, **values: object) -> Message:
    return Message("knowledge", text, values)


def _key(value: object) -> Message | None:
    letters = set("abcdefghijklmnopqrstuvwxyz0123456789.-_")
    wrong = _text(LONGEST_NAME, value)
    if wrong is None and not set(str(value)) <= letters:
        return _reason(check.BAD_KEY)
    return wrong


def _text(longest: int, value: object) -> Message | None:
    if not isinstance(value, str):
        return _reason(check.NOT_TEXT)
    if not value.strip():
        return _reason(check.EMPTY)
    if value != value.strip():
        return _reason(check.UNTIDY)
    return _reason(_TOO_LONG) if len(value) > longest else None


def _word(words: Iterable[StrEnum], value: object) -> Message | None:
    known = [word.value for word in words]
    return None if value in known else _reason(_ONE_OF, words=", ".join(known))


def _whole(low: int, high: int, value: object) -> Message | None:
    whole = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    return None if whole else _reason(_WHOLE, low=low, high=high)


def _length(value: object) -> Message | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if number and math.isfinite(float(str(value))) and 0 < float(str(value)) <= MOST_LENGTH:
        return None
    return _reason(_ABOVE_ZERO, high=MOST_LENGTH)


def _flag(value: object) -> Message | None:
    return None if isinstance(value, bool) else _reason(check.NOT_BOOL)


def _day(value: object) -> Message | None:
    day = isinstance(value, dt.date) and not isinstance(value, dt.datetime)
    return None if day else _reason(_DATE)


def _tables(value: object, *, needed: bool) -> Message | None:
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        return _reason(check.NOT_ROWS)
    return _reason(_NO_ROWS) if needed and not value else None


def _sources(known: Collection[str], value: object) -> Message | None:
    if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
        return _reason(check.NOT_LIST)
    return None if set(value) <= set(known) else _reason(check.NO_SOURCE)
