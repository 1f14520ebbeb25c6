"""Reads a typed cell: what it means, or the sentence that says why it cannot stand."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import DateProblem, today
from alltracker.care.day_text import check_range, parse_day
from alltracker.care.entry_limits import (
    EntryQuestion,
    QuestionKind,
    Typed,
    check,
    check_differential,
)
from alltracker.care.entry_slips import slips
from alltracker.care.kinds import Comparator
from alltracker.care.typed_value import ReportedValue, ValueProblem, read_value
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import MONTHS, Language
from alltracker.ui.counts.columns import Column
from alltracker.ui.widgets.fields import parse_time

_CONTEXT: Final = "counts_grid"
_AHEAD: Final = dt.timedelta(31)
"""So far a clock can be wrong or a hospital in another part of the world; more is a slip."""
_WITH_TIME: Final = re.compile(
    r"(?P<day>.*?)(?:^|[\sT,]+)(?P<time>[0-9]{1,2}[:h][0-9]{2}\s*(?:[ap]\.?m?\.?)?)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Why a cell cannot be saved as it is.

    ``use`` is the number or day that may be meant; ``acceptable`` whether somebody may say that
    what was typed is right.
    """

    sentences: tuple[Message, ...]
    use: float | dt.date | None = None
    acceptable: bool = False


def read_number(text: str, language: Language) -> ReportedValue | CellProblem:
    """Return the value that was typed, or why it is none."""
    try:
        return read_value(text, language.formats.decimal_point)
    except ValueProblem as problem:
        return CellProblem((problem.message,))


def check_number(
    column: Column,
    value: ReportedValue,
    unit: str,
    others: Mapping[str, Typed],
    before: Typed | None = None,
) -> CellProblem | None:
    """Return what is to be asked about a number; None when it can be saved.

    ``others`` are the numbers of the same row by test, ``before`` is the one of the draw before.
    """
    if value.value is None:
        return None
    if column.analyte is None:
        return None if value.value >= 0 else CellProblem((_negative(column),))
    questions = check(column.analyte, value.value, unit, others)
    if not questions and value.comparator is Comparator.NONE:
        questions = slips(column.analyte, Typed(value.value, unit), others, before)
    return _problem(questions) if questions else None


def check_sum(percents: Mapping[str, float]) -> CellProblem | None:
    """Return what is to be asked about shares that do not add up."""
    questions = check_differential(percents)
    return _problem(questions) if questions else None


Moment = tuple[dt.date, dt.time | None]
"""The day of a draw, and its time where that was typed."""


def read_day(text: str, language: Language, earliest: dt.date | None) -> Moment | CellProblem:
    """Return the day that was typed, from birth on, and the time behind it; or what is wrong.

    ``3/12``, ``t``, ``-1`` and ``12`` are days, ``8:30`` behind one is its time, alone that of
    today. A day to come is given back too: ``check_moment`` asks about it.
    """
    now = today()
    months = [language.word("dates", month) for month in MONTHS]
    written, time = divide_time(text)
    try:
        date = parse_day(
            written or now.isoformat(),
            today=now,
            months=months,
            day_first=language.formats.day_first,
            latest=now,
        )
        what = Message(_CONTEXT, QT_TRANSLATE_NOOP("counts_grid", "The day of a draw"))
        check_range(date, earliest, None, what)
    except DateProblem as problem:
        return CellProblem((problem.message,))
    if date.exact is None:
        text = QT_TRANSLATE_NOOP("counts_grid", "The day is missing. Write it like {example}.")
        return CellProblem((Message(_CONTEXT, text, {"example": now}),))
    return date.exact, time


def divide_time(text: str) -> tuple[str, dt.time | None]:
    """Divide "3/12 8:30" into the day as written and the time; None where there is none."""
    match = _WITH_TIME.fullmatch(text.strip())
    time = parse_time(match["time"].replace("h", ":")) if match else None
    return (match["day"].strip(" ,"), time) if match and time else (text, None)


def check_moment(moment: Moment, taken: Sequence[dt.time | None]) -> CellProblem | None:
    """Return what is to be asked about a day: one to come, or one that has such a draw already.

    ``taken`` are the times of the other draws of that day.
    """
    day, time = moment
    if day > today():
        text = QT_TRANSLATE_NOOP("counts_grid", "{day} is still to come. Is that the day?")
        near = day - today() <= _AHEAD
        sentences = (Message(_CONTEXT, text, {"day": day}),)
        return CellProblem(sentences, _year_before(day), acceptable=near)
    if time in taken:
        text = QT_TRANSLATE_NOOP(
            "counts_grid", "There is a draw of {day} already. Is this one more of that day?"
        )
        return CellProblem((Message(_CONTEXT, text, {"day": day}),), acceptable=True)
    return None


def _year_before(day: dt.date) -> dt.date | None:
    """Return the latest day not to come with this day and month, as a year slips easily."""
    for year in range(today().year, today().year - 5, -1):
        try:
            found = day.replace(year=year)
        except ValueError:
            continue
        if found <= today():
            return found
    return None


def _problem(questions: Sequence[EntryQuestion]) -> CellProblem:
    guess = next((question.suggestion for question in questions if question.suggestion), None)
    refused = any(question.kind is QuestionKind.REFUSE for question in questions)
    return CellProblem(tuple(question.message for question in questions), guess, not refused)


def _negative(column: Column) -> Message:
    text = QT_TRANSLATE_NOOP("counts_grid", "{what} cannot be below zero. Check the number.")
    return Message(_CONTEXT, text, {"what": column.name})


def nothing_typed() -> Message:
    """Return the sentence for a row that holds a day and nothing else."""
    text = QT_TRANSLATE_NOOP("counts_grid", "Nothing to save yet. Type a value, a place or a note.")
    return Message(_CONTEXT, text)
