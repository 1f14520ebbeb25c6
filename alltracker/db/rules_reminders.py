"""What cannot be in one of the family's own reminders, named field by field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from alltracker.care.problems import FieldProblem
from alltracker.care.recurrence import Rule, RuleProblem, check_series
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import OwnReminder

MOST_OFFSET_DAYS: Final = 3660
"""No reminder is farther from its phase than ten years (an entry limit of the program)."""


def own_reminder_problems(row: OwnReminder) -> Iterator[FieldProblem]:
    """Yield what makes one of the family's own reminders impossible, one problem a field."""
    if row.day is None and row.phase_id is None:
        yield _problem("day", QT_TRANSLATE_NOOP("rules", "Choose a day or a phase."))
    if abs(row.offset_days) > MOST_OFFSET_DAYS:
        text = QT_TRANSLATE_NOOP("rules", "At most {most} days before or after.")
        yield _problem("offset_days", text, most=MOST_OFFSET_DAYS)
    if row.phase_id is None and row.day and row.ended_on and row.ended_on < row.day:
        text = QT_TRANSLATE_NOOP("rules", "The last day {end} is before the first one on {begin}.")
        yield _problem("ended_on", text, begin=row.day, end=row.ended_on)
    if row.rule:
        yield from _rule_problems(row)


def _rule_problems(row: OwnReminder) -> Iterator[FieldProblem]:
    try:
        rule = Rule.parse(row.rule)
        if row.day is not None:
            check_series(rule, dt.datetime.combine(row.day, dt.time.min))
    except RuleProblem as problem:
        yield FieldProblem("rule", problem.message)


def _problem(field: str, text: str, **values: object) -> FieldProblem:
    return FieldProblem(field, Message("rules", text, values))
