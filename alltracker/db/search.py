"""Finds what a person once wrote, anywhere in one patient's record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, or_, select

from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    Contact,
    Draw,
    FollowUpTest,
    Measurement,
    Milestone,
    Note,
    OwnReminder,
    Phase,
    SideEffect,
    Temperature,
)
from alltracker.db.store import Store


@dataclass(frozen=True, slots=True)
class Hit:
    """One row that holds the words looked for."""

    model: type[Owned]
    row_id: str
    title: str
    day: dt.date | None


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
)
"""The kinds that are searched, their columns of text (the first is the title) and their day."""


def find(store: Store, patient_id: str, words: str, limit: int = 8) -> list[Hit]:
    """Return rows that hold all of ``words``, the newest of each kind first.

    ``limit`` is how many of one kind are returned at most. Case does not matter.
    """
    wanted = words.split()
    if not wanted:
        return []
    return [
        hit
        for model, columns, day in _WHERE
        for hit in _of_kind(store, patient_id, wanted, model, columns, day, limit)
    ]


def _of_kind(
    store: Store,
    patient_id: str,
    wanted: list[str],
    model: type[Owned],
    columns: tuple[str, ...],
    day: str,
    limit: int,
) -> Iterator[Hit]:
    table = table_of(model)
    query = select(table).where(table.c.patient_id == patient_id).limit(limit)
    for word in wanted:
        query = query.where(
            or_(*(table.c[name].icontains(word, autoescape=True) for name in columns))
        )
    if day:
        query = query.order_by(table.c[day].desc())
    for row in store.rows(query):
        yield Hit(model, row.id, _title(row, columns), _day(row, day))


def _title(row: Row[Any], columns: tuple[str, ...]) -> str:
    texts = (str(getattr(row, name)) for name in columns)
    return next((text for text in texts if text), "")


def _day(row: Row[Any], name: str) -> dt.date | None:
    value = getattr(row, name) if name else None
    return value.date() if isinstance(value, dt.datetime) else value
