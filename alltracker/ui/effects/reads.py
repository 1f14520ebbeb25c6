"""What the side effects page asks of the record beside its rows: small reads, nothing kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import func, or_, select

from alltracker.care.calendar import today
from alltracker.care.kinds import CheckTopic, Severity
from alltracker.db.changes import table_of
from alltracker.db.models import CheckItem, Medicine, Photo, SideEffect, Temperature
from alltracker.db.store import Store

_NEAR: Final = dt.timedelta(days=2)
"""Readings of a lasting fever lie within a day; one more for those without a time."""


def medicines_of(store: Store, patient_id: str) -> list[Medicine]:
    """Return a patient's medicines, those in use first, then those that ended, by name."""
    now = today()
    rows = store.all(Medicine, patient_id)
    return sorted(rows, key=lambda row: (_ended(row, now), row.name.casefold()))


def current_medicines(store: Store, patient_id: str) -> list[Medicine]:
    """Return the medicines in use, by name."""
    now = today()
    return [row for row in medicines_of(store, patient_id) if not _ended(row, now)]


def team_signs(store: Store, patient_id: str) -> list[CheckItem]:
    """Return the team's own list of signs to report at once, in the order it was written."""
    rows = store.all(CheckItem, patient_id)
    return [row for row in rows if row.topic is CheckTopic.TELL_TEAM and row.name.strip()]


def readings_near(store: Store, patient_id: str, day: dt.date) -> Sequence[Any]:
    """Return the temperatures of a day and the days around it, as light rows."""
    table = table_of(Temperature)
    query = select(table).where(
        table.c.patient_id == patient_id,
        table.c.measured_on.between(day - _NEAR, day + _NEAR),
    )
    return store.rows(query)


def photos_of(store: Store, effect_id: str) -> list[Photo]:
    """Return the pictures of a side effect, oldest first."""
    table = table_of(Photo)
    query = select(table.c.id).where(table.c.side_effect_id == effect_id)
    found = [store.get(Photo, row.id) for row in store.rows(query.order_by(table.c.day))]
    return [row for row in found if row is not None]


def photo_counts(store: Store, patient_id: str) -> dict[str, int]:
    """Return how many pictures each side effect has, by its id; those without are left out."""
    table = table_of(Photo)
    many = func.count().label("many")
    query = select(table.c.side_effect_id, many).where(table.c.patient_id == patient_id)
    return {row[0]: int(row[1]) for row in store.rows(query.group_by(table.c.side_effect_id))}


def going_on(store: Store, patient_id: str, name: str, day: dt.date) -> list[SideEffect]:
    """Return the side effects of a name that are there on a day or go on after it."""
    table = table_of(SideEffect)
    query = select(table.c.id, table.c.name).where(
        table.c.patient_id == patient_id,
        table.c.began_on <= day,
        or_(table.c.ended_on.is_(None), table.c.ended_on > day),
        table.c.severity > Severity.NONE,
    )
    wanted = name.strip().casefold()
    same = [row.id for row in store.rows(query) if row.name.strip().casefold() == wanted]
    found = [store.get(SideEffect, row_id) for row_id in same]
    return [row for row in found if row is not None]


def _ended(row: Medicine, day: dt.date) -> bool:
    return row.ended_on is not None and row.ended_on < day
