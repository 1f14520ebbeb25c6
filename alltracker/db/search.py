"""Finds what a person once wrote, anywhere in one patient's record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, or_, select

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    Contact,
    Draw,
    FollowUpTest,
    Infection,
    Measurement,
    Milestone,
    Note,
    OwnReminder,
    Phase,
    Procedure,
    Radiation,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class Hit:
    """One row that holds the words looked for."""

    model: type[Owned]
    row_id: str
    title: str
    day: dt.date | None
    sort: StrEnum | None = None
    """Which sort of thing it is, for rows that are named by that: a lumbar puncture, platelets."""


_WHERE: Final[tuple[tuple[type[Owned], tuple[str, ...], str], ...]] = (
    (
        Appointment,
        ("title", "place", "with_whom", "preparation", "questions", "said"),
        "start",
    ),
    (SideEffect, ("name", "what_helped", "told_whom", "note"), "began_on"),
    (Draw, ("place", "note"), "day"),
    (Temperature, ("value_text", "measured_by", "note"), "measured_on"),
    (Note, ("text",), "day"),
    (Contact, ("name", "phone", "email", "note"), ""),
    (Phase, ("name", "note"), "actual_start"),
    (AwaitedResult, ("name", "test", "note"), "asked_on"),
    (Measurement, ("note",), "day"),
    (OwnReminder, ("text", "note"), "day"),
    (FollowUpTest, ("name", "asked_by", "last_result", "source", "note"), "ended_on"),
    (Milestone, ("name", "note"), ""),
    (Procedure, ("name", "place", "with_whom", "result", "note"), "day"),
    (Transfusion, ("name", "place", "reaction", "note"), "day"),
    (Stay, ("place", "note"), "began_on"),
    (Infection, ("name", "organism", "found_in", "treated_with", "note"), "began_on"),
    (Radiation, ("site", "place", "note"), "began_on"),
    (Absence, ("reason", "place", "note"), "began_on"),
)
"""The kinds that are searched, their columns of text (the first is the title) and their day."""


_SORTS: Final[Mapping[type[Owned], tuple[str, type[StrEnum]]]] = MappingProxyType(
    {
        Procedure: ("kind", ProcedureKind),
        Transfusion: ("product", BloodProduct),
        Stay: ("reason", StayReason),
    }
)
"""The column that names the rows of a kind by a closed list."""


def find(
    store: Store,
    patient_id: str,
    words: str,
    limit: int = 8,
    said: Callable[[StrEnum], str] | None = None,
) -> list[Hit]:
    """Return rows that hold all of ``words``, the newest of each kind first.

    ``limit`` is how many of one kind are returned at most; ``said`` returns the words of a member
    of a closed list, so that a lumbar puncture is found by what it is called. Case does not matter.
    """
    wanted = words.split()
    if not wanted:
        return []
    return [
        hit
        for model, columns, day in _WHERE
        for hit in _of_kind(store, patient_id, wanted, _Where(model, columns, day, said), limit)
    ]


@dataclass(frozen=True, slots=True)
class _Where:
    """Where one kind of rows is searched."""

    model: type[Owned]
    columns: tuple[str, ...]
    day: str
    said: Callable[[StrEnum], str] | None

    def holds(self, word: str) -> ColumnElement[bool]:
        """Return the condition that a row holds a word, in a column or in its sort's name."""
        table = table_of(self.model)
        found = [table.c[name].icontains(word, autoescape=True) for name in self.columns]
        if self.model in _SORTS and self.said is not None:
            column, members = _SORTS[self.model]
            named = [one for one in members if word.casefold() in self.said(one).casefold()]
            found.append(table.c[column].in_(named))
        return or_(*found)

    def sort_of(self, row: Row[Any]) -> StrEnum | None:
        """Return the member of the closed list that names a row."""
        found = _SORTS.get(self.model)
        member: StrEnum | None = getattr(row, found[0]) if found else None
        return member


def _of_kind(
    store: Store, patient_id: str, wanted: list[str], where: _Where, limit: int
) -> Iterator[Hit]:
    table = table_of(where.model)
    query = select(table).where(table.c.patient_id == patient_id).limit(limit)
    for word in wanted:
        query = query.where(where.holds(word))
    if where.day:
        query = query.order_by(table.c[where.day].desc())
    for row in store.rows(query):
        title, day = _title(row, where.columns), _day(row, where.day)
        yield Hit(where.model, row.id, title, day, where.sort_of(row))


def _title(row: Row[Any], columns: tuple[str, ...]) -> str:
    texts = (str(getattr(row, name)) for name in columns)
    return next((text for text in texts if text), "")


def _day(row: Row[Any], name: str) -> dt.date | None:
    value = getattr(row, name) if name else None
    return value.date() if isinstance(value, dt.datetime) else value
