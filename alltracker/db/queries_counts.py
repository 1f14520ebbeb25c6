"""Light reads for the page of counts: settings by key, places of draws, own tests."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import func, select

from alltracker.db.changes import table_of
from alltracker.db.models import Draw, Setting
from alltracker.db.store import Store


def setting_text(store: Store, patient_id: str, key: str) -> str:
    """Return one setting of a patient's record, an empty text when it was never set."""
    table = table_of(Setting)
    query = select(table.c.value).where(table.c.patient_id == patient_id, table.c.key == key)
    found = store.rows(query)
    return str(found[0].value) if found else ""


def draws_since(store: Store, patient_id: str, day: dt.date) -> int:
    """Return how many draws a patient has on ``day`` and later."""
    draw = table_of(Draw)
    query = select(func.count()).where(draw.c.patient_id == patient_id, draw.c.day >= day)
    (row,) = store.rows(query)
    return int(row[0])


def places_used(store: Store, patient_id: str, limit: int = 20) -> list[str]:
    """Return where draws were taken, the most frequent place first."""
    draw = table_of(Draw)
    query = (
        select(draw.c.place)
        .where(draw.c.patient_id == patient_id, draw.c.place != "")
        .group_by(draw.c.place)
        .order_by(func.count().desc(), draw.c.place)
        .limit(limit)
    )
    return [row.place for row in store.rows(query)]


def times_on(store: Store, patient_id: str, day: dt.date) -> list[dt.time | None]:
    """Return the times of a patient's draws of one day, None for one whose time is not known."""
    draw = table_of(Draw)
    query = select(draw.c.time).where(draw.c.patient_id == patient_id, draw.c.day == day)
    return [row.time for row in store.rows(query)]
