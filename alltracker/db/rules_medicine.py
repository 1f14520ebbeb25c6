"""What cannot be in the rows of medicines, their schedules, doses and boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import DoseOrder, Medicine


def _medicine(row: Medicine) -> Iterator[FieldProblem]:
    if row.started_on and row.ended_on and row.ended_on < row.started_on:
        text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
        yield _problem("ended_on", text, begin=row.started_on, end=row.ended_on)


def _order(row: DoseOrder) -> Iterator[FieldProblem]:
    if row.ends_on is not None and row.ends_on < row.starts_on:
        text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
        yield _problem("ends_on", text, begin=row.starts_on, end=row.ends_on)


def _problem(field: str, text: str, **values: object) -> FieldProblem:
    return FieldProblem(field, Message("rules", text, values))


MEDICINE_CHECKS: Final[MappingProxyType[type[Record], Callable[[Any], Iterator[FieldProblem]]]] = (
    MappingProxyType({Medicine: _medicine, DoseOrder: _order})
)
