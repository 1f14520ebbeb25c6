"""What cannot be in the rows of medicines, their schedules, doses and boxes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.dose_pattern import DosePattern, PatternProblem
from alltracker.care.dose_safety import forbidden_route
from alltracker.care.dose_slot import LATEST_DAY, MOST_AMOUNT
from alltracker.care.kinds_medicine import DoseStatus, StockKind
from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Dose, DoseOrder, Medicine, Stock

MOST_REFILL_DAYS: Final = 365
MOST_DOSES_A_DAY: Final = 48
MOST_HOURS: Final = 24.0 * 7
"""Hours between two doses that a team can ask for (our limits)."""
_AHEAD: Final = frozenset({DoseStatus.HELD, DoseStatus.NOT_DUE})
"""What the team can say of a day that has not come."""
_OFFSET: Final = re.compile(r"([+-](0[0-9]|1[0-4]):[0-5][0-9])?")


def _medicine(row: Medicine) -> Iterator[FieldProblem]:
    if row.started_on and row.ended_on and row.ended_on < row.started_on:
        text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
        yield _problem("ended_on", text, begin=row.started_on, end=row.ended_on)
    yield from _not_after_all("started_on", row.started_on)
    yield from _not_after_all("ended_on", row.ended_on)
    refused = forbidden_route(row)
    if refused is not None:
        yield FieldProblem("route", refused)
    if row.strength is not None and not 0 < row.strength <= MOST_AMOUNT:
        text = QT_TRANSLATE_NOOP("rules", "A strength is more than 0. Check the number.")
        yield _problem("strength", text)
    if row.refill_days is not None and not 0 <= row.refill_days <= MOST_REFILL_DAYS:
        text = QT_TRANSLATE_NOOP("rules", "Write a whole number from 0 to {most}.")
        yield _problem("refill_days", text, most=MOST_REFILL_DAYS)


def _order(row: DoseOrder) -> Iterator[FieldProblem]:
    if row.ends_on is not None and row.ends_on < row.starts_on:
        text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
        yield _problem("ends_on", text, begin=row.starts_on, end=row.ends_on)
    yield from _not_after_all("starts_on", row.starts_on)
    yield from _not_after_all("ends_on", row.ends_on)
    try:
        DosePattern.parse(row.pattern)
    except PatternProblem as problem:
        yield FieldProblem("pattern", problem.message)
    if row.most_doses is not None and not 1 <= row.most_doses <= MOST_DOSES_A_DAY:
        text = QT_TRANSLATE_NOOP("rules", "Write a whole number from 1 to {most}.")
        yield _problem("most_doses", text, most=MOST_DOSES_A_DAY)
    if row.least_hours is not None and not 0 < row.least_hours <= MOST_HOURS:
        text = QT_TRANSLATE_NOOP("rules", "Write hours: more than 0 and at most {most}.")
        yield _problem("least_hours", text, most=int(MOST_HOURS))
    for field in ("most_amount", "full_weekly"):
        value = getattr(row, field)
        if value is not None and not 0 < value <= MOST_AMOUNT:
            text = QT_TRANSLATE_NOOP("rules", "An amount is more than 0. Check the number.")
            yield _problem(field, text)


def _dose(row: Dose) -> Iterator[FieldProblem]:
    if row.amount is not None and not 0 < row.amount <= MOST_AMOUNT:
        text = QT_TRANSLATE_NOOP("rules", "An amount is more than 0. Check the number.")
        yield _problem("amount", text)
    if row.milligrams is not None and row.milligrams < 0:
        text = QT_TRANSLATE_NOOP("rules", "An amount is more than 0. Check the number.")
        yield _problem("milligrams", text)
    if row.status not in _AHEAD:
        yield from _not_ahead("day", row.day)
        if row.given_on is not None:
            yield from _not_ahead("given_on", row.given_on)
    if _OFFSET.fullmatch(row.utc_offset) is None:
        text = QT_TRANSLATE_NOOP("rules", "The distance to universal time is written like +01:00.")
        yield _problem("utc_offset", text)


def _not_ahead(field: str, day: dt.date) -> Iterator[FieldProblem]:
    if day > today():
        text = QT_TRANSLATE_NOOP(
            "rules", "{day} has not come yet. What became of a dose is noted from its day on."
        )
        yield replace(_problem(field, text, day=day), by_clock=True)


def _not_after_all(field: str, day: dt.date | None) -> Iterator[FieldProblem]:
    if day is not None and day > LATEST_DAY:
        text = QT_TRANSLATE_NOOP("rules", "{day} is too far ahead. Check the year.")
        yield _problem(field, text, day=day)


def _stock(row: Stock) -> Iterator[FieldProblem]:
    least = 0 if row.kind is StockKind.COUNTED else 1e-3
    if not least <= row.amount <= MOST_AMOUNT:
        text = QT_TRANSLATE_NOOP("rules", "Write how much there is. Check the number.")
        yield _problem("amount", text)
    if row.day > today():
        text = QT_TRANSLATE_NOOP("rules", "{day} has not come yet. Check the day.")
        yield replace(_problem("day", text, day=row.day), by_clock=True)


def _problem(field: str, text: str, **values: object) -> FieldProblem:
    return FieldProblem(field, Message("rules", text, values))


MEDICINE_CHECKS: Final[MappingProxyType[type[Record], Callable[[Any], Iterator[FieldProblem]]]] = (
    MappingProxyType({Medicine: _medicine, DoseOrder: _order, Dose: _dose, Stock: _stock})
)
