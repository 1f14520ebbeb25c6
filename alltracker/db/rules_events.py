"""What cannot be in the rows of stays, infections, radiation and absences."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Absence, Infection, Radiation, Stay


def _span(row: Stay | Infection | Radiation | Absence) -> Iterator[FieldProblem]:
    if row.ended_on is not None and row.ended_on < row.began_on:
        text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
        values = {"begin": row.began_on, "end": row.ended_on}
        yield FieldProblem("ended_on", Message("rules", text, values))


EVENT_CHECKS: Final[MappingProxyType[type[Record], Callable[[Any], Iterator[FieldProblem]]]] = (
    MappingProxyType({Stay: _span, Infection: _span, Radiation: _span, Absence: _span})
)
