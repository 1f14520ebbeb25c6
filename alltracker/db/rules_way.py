"""What cannot be in the rows of the way: phases, cycles and slips."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from alltracker.care.cycles import MOST_CYCLES
from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import CycleStart, Phase, Slip

LONGEST_CYCLE_DAYS: Final = 3653
"""No cycle is longer than ten years."""
_SPANS: Final = (
    ("first_planned_start", "first_planned_end"),
    ("planned_start", "planned_end"),
    ("actual_start", "actual_end"),
)


def phase_problems(row: Phase) -> Iterator[FieldProblem]:
    """Yield what makes the row of a phase impossible, one problem a field."""
    for first, last in _SPANS:
        begin, end = getattr(row, first), getattr(row, last)
        if begin is not None and end is not None and end < begin:
            text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
            yield _problem(last, text, begin=begin, end=end)
    yield from _cycle_problems(row)


def _cycle_problems(row: Phase) -> Iterator[FieldProblem]:
    days, on_days = row.cycle_days, row.cycle_on_days
    if days is not None and days < 1:
        text = QT_TRANSLATE_NOOP("rules", "A cycle has at least one day.")
        yield _problem("cycle_days", text)
    elif days is not None and days > LONGEST_CYCLE_DAYS:
        text = QT_TRANSLATE_NOOP("rules", "A cycle cannot have {days} days. Check the number.")
        yield _problem("cycle_days", text, days=days)
    elif on_days is not None and not 1 <= on_days <= (days or LONGEST_CYCLE_DAYS):
        text = QT_TRANSLATE_NOOP(
            "rules", "The days with treatment are at least one and at most those of the cycle."
        )
        yield _problem("cycle_on_days", text)
    if row.cycles is not None and not 1 <= row.cycles <= MOST_CYCLES:
        text = QT_TRANSLATE_NOOP("rules", "There cannot be {count} cycles. Check the number.")
        yield _problem("cycles", text, count=row.cycles)


def cycle_start_problems(row: CycleStart) -> Iterator[FieldProblem]:
    """Yield what makes the noted first day of a cycle impossible."""
    if not 1 <= row.number <= MOST_CYCLES:
        text = QT_TRANSLATE_NOOP("rules", "Cycles are counted from 1.")
        yield _problem("number", text)


def slip_problems(row: Slip) -> Iterator[FieldProblem]:
    """Yield what makes a slip impossible: no day at all, the same day twice, a cycle below 1."""
    if row.before == row.after:
        text = QT_TRANSLATE_NOOP("rules", "The new day is the old one. Choose another day.")
        yield _problem("after", text)
    if row.cycle is not None and not 1 <= row.cycle <= MOST_CYCLES:
        yield _problem("cycle", QT_TRANSLATE_NOOP("rules", "Cycles are counted from 1."))
    if row.moved_along < 0:
        text = QT_TRANSLATE_NOOP("rules", "This cannot be below zero.")
        yield _problem("moved_along", text)


def _problem(field: str, text: str, **values: dt.date | int) -> FieldProblem:
    return FieldProblem(field, Message("rules", text, values))
