"""What cannot be in the rows of procedures, transfusions, stays, infections and the like."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit
from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Absence, Infection, Procedure, Radiation, Stay, Transfusion

MOST_POKES: Final = 50
"""Needles of one day (a limit of entry, to catch slips of the hand)."""
MOST_PRODUCT: Final = MappingProxyType({ProductUnit.MILLILITER: 5000.0, ProductUnit.BAG: 50.0})
"""How much one transfusion can be (limits of entry)."""
MOST_FRACTIONS: Final = 100
MOST_GRAY: Final = 100.0
"""No course of radiation has more; what is above was written in centigray (limits of entry)."""
_HALF: Final = 2


def _procedure(row: Procedure) -> Iterator[FieldProblem]:
    yield from _not_to_come(row, "day")
    if row.kind is ProcedureKind.OTHER and not row.name.strip():
        text = QT_TRANSLATE_NOOP("rules", "Write what was done.")
        yield _problem("name", text)
    if row.pokes is not None and not 0 <= row.pokes <= MOST_POKES:
        text = QT_TRANSLATE_NOOP("rules", "{count} pokes on one day cannot be. Check the number.")
        yield _problem("pokes", text, count=row.pokes)


def _transfusion(row: Transfusion) -> Iterator[FieldProblem]:
    yield from _not_to_come(row, "day")
    if row.product is BloodProduct.OTHER and not row.name.strip():
        text = QT_TRANSLATE_NOOP("rules", "Write what was given.")
        yield _problem("name", text)
    if row.amount is not None and row.amount <= 0:
        text = QT_TRANSLATE_NOOP("rules", "An amount is more than zero. Leave it empty if unknown.")
        yield _problem("amount", text)
    elif row.amount is not None and row.amount > MOST_PRODUCT[row.unit]:
        text = QT_TRANSLATE_NOOP("rules", "That is too much for one transfusion. Check the unit.")
        yield _problem("amount", text)
    if row.reaction.strip() and not row.reacted:
        text = QT_TRANSLATE_NOOP("rules", "Tick that there was a reaction, or empty these words.")
        yield _problem("reaction", text)


def _stay(row: Stay) -> Iterator[FieldProblem]:
    yield from _not_to_come(row, "began_on")
    yield from _not_to_come(row, "ended_on")
    yield from _span(row)
    if row.ended_on is None and row.ended_at is not None:
        text = QT_TRANSLATE_NOOP("rules", "Write the day of going home too.")
        yield _problem("ended_on", text)
    same_day = row.ended_on == row.began_on
    if same_day and row.began_at and row.ended_at and row.ended_at < row.began_at:
        text = QT_TRANSLATE_NOOP("rules", "Going home at {end} is before coming in at {begin}.")
        yield _problem("ended_at", text, begin=row.began_at, end=row.ended_at)


def _infection(row: Infection) -> Iterator[FieldProblem]:
    yield from _not_to_come(row, "began_on")
    yield from _not_to_come(row, "ended_on")
    yield from _span(row)


def _radiation(row: Radiation) -> Iterator[FieldProblem]:
    if not row.site.strip():
        text = QT_TRANSLATE_NOOP("rules", "This cannot stay empty.")
        yield _problem("site", text)
    yield from _not_to_come(row, "began_on")
    yield from _span(row)
    if row.fractions is not None and not 0 < row.fractions <= MOST_FRACTIONS:
        text = QT_TRANSLATE_NOOP("rules", "A course has 1 to {most} fractions. Check the number.")
        yield _problem("fractions", text, most=MOST_FRACTIONS)
    if row.gray is not None and row.gray <= 0:
        text = QT_TRANSLATE_NOOP("rules", "A dose is more than zero. Leave it empty if unknown.")
        yield _problem("gray", text)
    elif row.gray is not None and row.gray > MOST_GRAY:
        text = QT_TRANSLATE_NOOP("rules", "{value} Gy cannot be. Is this in cGy? Divide it by 100.")
        yield _problem("gray", text, value=row.gray)


def _absence(row: Absence) -> Iterator[FieldProblem]:
    yield from _not_to_come(row, "began_on")
    yield from _span(row)
    if row.days is None:
        return
    if row.days <= 0 or row.days * _HALF != int(row.days * _HALF):
        text = QT_TRANSLATE_NOOP("rules", "Count in days and half days, such as 2 or 0.5.")
        yield _problem("days", text)
    elif row.ended_on is not None and row.days > (row.ended_on - row.began_on).days + 1:
        text = QT_TRANSLATE_NOOP("rules", "There are only {most} days from {begin} until {end}.")
        most = (row.ended_on - row.began_on).days + 1
        yield _problem("days", text, most=most, begin=row.began_on, end=row.ended_on)


def _not_to_come(row: Record, name: str) -> Iterator[FieldProblem]:
    """Refuse a day to come: what is planned goes under the appointments."""
    day: dt.date | None = getattr(row, name)
    if day is not None and day > today():
        text = QT_TRANSLATE_NOOP(
            "rules", "{day} is still to come. What is planned goes under Appointments."
        )
        if name == "ended_on":
            text = QT_TRANSLATE_NOOP("rules", "{day} is still to come. Leave it empty until then.")
        yield replace(_problem(name, text, day=day), by_clock=True)


def _span(row: Stay | Infection | Radiation | Absence) -> Iterator[FieldProblem]:
    if row.ended_on is not None and row.ended_on < row.began_on:
        text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
        yield _problem("ended_on", text, begin=row.began_on, end=row.ended_on)


def _problem(field: str, text: str, **values: object) -> FieldProblem:
    return FieldProblem(field, Message("rules", text, values))


EVENT_CHECKS: Final[MappingProxyType[type[Record], Callable[[Any], Iterator[FieldProblem]]]] = (
    MappingProxyType(
        {
            Procedure: _procedure,
            Transfusion: _transfusion,
            Stay: _stay,
            Infection: _infection,
            Radiation: _radiation,
            Absence: _absence,
        }
    )
)
