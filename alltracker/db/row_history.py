"""What the change log knows of rows: how often each changed, when, and what it was before."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from pydantic import ValidationError
from sqlalchemy import func, select

from alltracker.db.changes import table_of
from alltracker.db.columns import Record
from alltracker.db.log import LogChange, LogStep
from alltracker.db.store import Store

R = TypeVar("R", bound=Record)

BEFORE_ALL: Final = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
"""Stands for the time of a change in a record that came without its log."""


@dataclass(frozen=True, slots=True)
class Changed:
    """How often something changed, and when it did last."""

    count: int = 0
    at: dt.datetime = BEFORE_ALL


def record_changes(store: Store) -> Changed:
    """Return the number of the last step of the record and its time; the number never falls."""
    step = table_of(LogStep)
    found = store.rows(select(step.c.id, step.c.at).order_by(step.c.id.desc()).limit(1))
    return Changed(found[0].id, _universal(found[0].at)) if found else Changed()


def row_changes(store: Store, model: type[Record]) -> Mapping[str, Changed]:
    """Return how often each row of one kind was written, deleted ones among them.

    Rows of a large import are not told one by one: each of them stands at nought until it is
    changed again.
    """
    step, change = table_of(LogStep), table_of(LogChange)
    query = (
        select(change.c.row_id, func.count().label("times"), func.max(step.c.at).label("at"))
        .join(step, change.c.step_id == step.c.id)
        .where(change.c.table_name == str(model.__tablename__), change.c.row_id != "")
        .group_by(change.c.row_id)
    )
    return {row.row_id: Changed(row.times, _universal(row.at)) for row in store.rows(query)}


def earlier_rows(store: Store, model: type[R]) -> Iterator[R]:
    """Yield every state that rows of one kind have left, changed or deleted, the oldest first."""
    change = table_of(LogChange)
    query = (
        select(change.c.before)
        .where(change.c.table_name == str(model.__tablename__), change.c.before.is_not(None))
        .order_by(change.c.id)
    )
    for found in store.rows(query):
        try:
            yield model.model_validate(json.loads(found.before))
        except ValidationError:
            continue  # a state of an older schema that this one cannot hold


def _universal(moment: Any) -> dt.datetime:
    assert isinstance(moment, dt.datetime)
    return moment.replace(tzinfo=dt.UTC)
