"""Reads a typed cell: what it means, or the sentence that says why it cannot stand."""

from __future__ import annotations

import datetime as dt
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
from alltracker.care.typed_value import ReportedValue, ValueProblem, read_value
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import MONTHS, Language
from alltracker.ui.counts.columns import Column

_CONTEXT: Final = "counts_grid"


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Why a cell cannot be saved as it is.

    ``use`` is the number that may be meant; ``acceptable`` whether somebody may say that what was
    typed is right.
    """

    sentences: tuple[Message, ...]
    use: float | None = None
    acceptable: bool = False


def read_number(text: str, language: Language) -> ReportedValue | CellProblem:
    """Return the value that was typed, or why it is none."""
    try:
        return read_value(text, language.formats.decimal_point)
    except ValueProblem as problem:
        return CellProblem((problem.message,))


def check_number(
    column: Column, value: ReportedValue, unit: str, others: Mapping[str, Typed]
) -> CellProblem | None:
    """Return what is to be asked about a number; None when it can be saved.

    ``others`` are the numbers of the same row by test.
    """
    if value.value is None:
        return None
    if column.analyte is None:
        return None if value.value >= 0 else CellProblem((_negative(column),))
    questions = check(column.analyte, value.value, unit, others)
    return _problem(questions) if questions else None


def check_sum(percents: Mapping[str, float]) -> CellProblem | None:
    """Return what is to be asked about shares that do not add up."""
    questions = check_differential(percents)
    return _problem(questions) if questions else None


def read_day(text: str, language: Language, earliest: dt.date | None) -> dt.date | CellProblem:
    """Return the day that was typed, from birth to today, or why there is none."""
    now = today()
    months = [language.word("dates", month) for month in MONTHS]
    try:
        date = parse_day(
            text,
            today=now,
            months=months,
            day_first=language.formats.day_first,
            latest=now,
        )
        what = Message(_CONTEXT, QT_TRANSLATE_NOOP("counts_grid", "The day of a draw"))
        check_range(date, earliest, now, what)
    except DateProblem as problem:
        return CellProblem((problem.message,))
    if date.exact is None:
        text = QT_TRANSLATE_NOOP("counts_grid", "The day is missing. Write it like {example}.")
        return CellProblem((Message(_CONTEXT, text, {"example": now}),))
    return date.exact


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
