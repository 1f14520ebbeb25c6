"""What cannot be in a follow-up plan, named field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.plan_template import DurationUnit
from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import CheckItem, FollowUpTest, VisitStage

LONGEST_MONTHS: Final = 1200
"""No stage of a visit plan begins or ends later after treatment than in 100 years."""
LONGEST_INTERVAL_MONTHS: Final = 600
_UNITS: Final = {
    DurationUnit.DAY: (1.0, 18_000.0),
    DurationUnit.WEEK: (1.0, 2_600.0),
    DurationUnit.MONTH: (0.25, float(LONGEST_INTERVAL_MONTHS)),
    DurationUnit.YEAR: (0.25, 50.0),
}
"""The shortest and longest time between two visits in each unit (entry limits of the program)."""


def _problem(name: str, text: str, **values: object) -> FieldProblem:
    return FieldProblem(name, Message("rules", text, values))


def _stage(row: VisitStage) -> Iterator[FieldProblem]:
    if not 0 <= row.from_months <= LONGEST_MONTHS:
        text = QT_TRANSLATE_NOOP("rules", "A stage begins between 0 and {most} months.")
        yield _problem("from_months", text, most=LONGEST_MONTHS)
    elif row.to_months is not None and not row.from_months < row.to_months <= LONGEST_MONTHS:
        text = QT_TRANSLATE_NOOP(
            "rules", "A stage ends after it begins. Write more than {months} months, or nothing."
        )
        yield _problem("to_months", text, months=row.from_months)
    least, most = _UNITS.get(row.unit, (0.0, -1.0))
    for name in ("every_low", "every_high"):
        value = getattr(row, name)
        if value is not None and not least <= value <= most:
            text = QT_TRANSLATE_NOOP("rules", "“Every {value}” cannot be. Check number and unit.")
            yield _problem(name, text, value=value)
            return
    if row.every_low is not None and row.every_high is not None and row.every_high < row.every_low:
        text = QT_TRANSLATE_NOOP("rules", "The longer time is shorter than {low}.")
        yield _problem("every_high", text, low=row.every_low)
    if row.every_low is None and row.every_high is None and not row.words.strip():
        text = QT_TRANSLATE_NOOP("rules", "Say how often, as a number or in words.")
        yield _problem("every_low", text)


def _test(row: FollowUpTest) -> Iterator[FieldProblem]:
    if row.every_months is not None and not 1 <= row.every_months <= LONGEST_INTERVAL_MONTHS:
        text = QT_TRANSLATE_NOOP("rules", "Write between 1 and {most} months, or nothing.")
        yield _problem("every_months", text, most=LONGEST_INTERVAL_MONTHS)
    if row.last_on is not None and row.last_on.first > today():
        text = QT_TRANSLATE_NOOP("rules", "{date} is in the future. Check the year.")
        yield _problem("last_on", text, date=row.last_on)


def _line(row: CheckItem) -> Iterator[FieldProblem]:
    if not row.key.strip():
        yield _problem("name", QT_TRANSLATE_NOOP("rules", "This cannot stay empty."))
    if row.noted_on is not None and row.noted_on > today():
        text = QT_TRANSLATE_NOOP("rules", "{date} is in the future. Check the year.")
        yield _problem("noted_on", text, date=row.noted_on)


FOLLOW_UP_CHECKS: Final[Mapping[type[Record], Callable[[Any], Iterator[FieldProblem]]]] = (
    MappingProxyType({VisitStage: _stage, FollowUpTest: _test, CheckItem: _line})
)
"""The check of each table of follow-up."""
