"""Works out what a write changes, carries it out and takes it back, row by row."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy import Table as SqlTable

from alltracker.care.calendar import PartialDate
from alltracker.db.columns import Record, Table, values_of
from alltracker.db.log import Action, LogChange
from alltracker.db.models import TABLES
from alltracker.db.plain import marks, plain

type_of: Final = {str(model.__tablename__): model for model in TABLES}
"""The row class of each table name."""

PACK_FROM: Final = 200
"""So many inserts into one table are logged as one packed entry."""
_CHUNK: Final = 400
"""Identities in one query, below SQLite's limit of variables."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after; None where it does not exist."""

    model: type[Record]
    row_id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def action(self) -> Action:
        """What happened to the row."""
        if self.before is None:
            return Action.INSERT
        return Action.DELETE if self.after is None else Action.UPDATE

    def reversed(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.model, self.row_id, self.after, self.before)


def table_of(model: type[Table]) -> SqlTable:
    """Return the table behind a row class."""
    return model.__table__  # type: ignore[attr-defined, no-any-return]


def changes_of_puts(connection: Connection, rows: Sequence[Record]) -> list[Change]:
    """Return what saving ``rows`` would change; rows that stand just so are left out."""
    by_model: dict[type[Record], dict[str, Record]] = defaultdict(dict)
    for row in rows:
        by_model[type(row)][row.id] = row
    changes = []
    for model in sorted(by_model, key=TABLES.index):
        standing = _stored(connection, model, "id", by_model[model])
        for row_id, row in by_model[model].items():
            before, after = standing.get(row_id), values_of(row)
            if before != after:
                changes.append(Change(model, row_id, before, after))
    return changes


def changes_of_removes(connection: Connection, rows: Iterable[Record]) -> list[Change]:
    """Return what removing ``rows`` would change: what they own goes too, loose links are cut."""
    found: dict[tuple[type[Record], str], Change] = {}
    wanted: dict[type[Record], set[str]] = defaultdict(set)
    for row in rows:
        wanted[type(row)].add(row.id)
    while wanted:
        model, ids = wanted.popitem()
        for row_id, before in _stored(connection, model, "id", ids).items():
            found[model, row_id] = Change(model, row_id, before, None)
        for child, column, required in _links_to(model):
            for row_id, before in _stored(connection, child, column, ids).items():
                if required and (child, row_id) not in found:
                    wanted[child].add(row_id)
                elif not required:
                    found.setdefault(
                        (child, row_id), Change(child, row_id, before, {**before, column: None})
                    )
    order = sorted(found.values(), key=lambda change: TABLES.index(change.model), reverse=True)
    return sorted(order, key=lambda change: change.action is Action.DELETE)


def _links_to(model: type[Record]) -> list[tuple[type[Record], str, bool]]:
    target = table_of(model)
    return [
        (child, column.name, not column.nullable or column.name == "patient_id")
        for child in TABLES
        for column in table_of(child).columns
        if any(key.column.table is target for key in column.foreign_keys)
    ]


def _stored(
    connection: Connection, model: type[Record], column: str, keys: Iterable[str]
) -> dict[str, dict[str, Any]]:
    wanted, found = list(keys), {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        query = plain(model, f'WHERE "{column}" IN {marks(chunk)}', *chunk)
        for row in query.read(connection.connection.dbapi_connection):
            found[row["id"]] = row
    return found


def carry_out(connection: Connection, changes: Sequence[Change]) -> None:
    """Write changes in an order that keeps every link valid."""
    inserts: dict[type[Record], list[Mapping[str, Any]]] = defaultdict(list)
    for change in changes:
        if change.before is None and change.after is not None:
            inserts[change.model].append(change.after)
    for model in sorted(inserts, key=TABLES.index):
        connection.execute(insert(table_of(model)), inserts[model])
    for change in changes:
        table = table_of(change.model)
        if change.before is not None and change.after is not None:
            where = table.c.id == change.row_id
            connection.execute(update(table).where(where), dict(change.after))
    for model in reversed(TABLES):
        table = table_of(model)
        gone = [c.row_id for c in changes if c.model is model and c.after is None]
        for start in range(0, len(gone), _CHUNK):
            chunk = gone[start : start + _CHUNK]
            connection.execute(delete(table).where(table.c.id.in_(chunk)))


def log_rows(step_id: int, changes: Sequence[Change]) -> list[dict[str, Any]]:
    """Return the log entries of a step; long runs of inserts are packed into one entry a table."""
    packed: dict[type[Record], list[Change]] = defaultdict(list)
    for change in changes:
        if change.action is Action.INSERT:
            packed[change.model].append(change)
    packed = {model: run for model, run in packed.items() if len(run) >= PACK_FROM}
    rows = [
        _log_row(step_id, model, "", None, [c.after for c in run]) for model, run in packed.items()
    ]
    for change in changes:
        if change.model not in packed or change.action is not Action.INSERT:
            sides = change.before, change.after
            rows.append(_log_row(step_id, change.model, change.row_id, *sides))
    return rows


def _log_row(
    step_id: int, model: type[Record], row_id: str, before: object, after: object
) -> dict[str, Any]:
    action = Action.UPDATE
    if before is None or after is None:
        action = Action.INSERT if before is None else Action.DELETE
    return {
        "step_id": step_id,
        "table_name": str(model.__tablename__),
        "row_id": row_id,
        "action": action,
        "before": None if before is None else to_json(before),
        "after": None if after is None else to_json(after),
    }


def to_json(value: object) -> str:
    """Return rows as JSON text: words and dates by their value, nothing else is known to us."""
    return json.dumps(value, ensure_ascii=False, default=_text, separators=(",", ":"))


def _text(value: object) -> str:
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, PartialDate):
        return str(value)
    raise TypeError(type(value).__name__)


def _valued(model: type[Record], row: Any) -> dict[str, Any] | None:
    return None if row is None else values_of(model.model_validate(row))


def logged_changes(connection: Connection, step_id: int) -> list[Change]:
    """Return the changes of a step as they were logged."""
    log = table_of(LogChange)
    changes = []
    query = select(log).where(log.c.step_id == step_id).order_by(log.c.id)
    for entry in connection.execute(query):
        model = type_of[entry.table_name]
        before, after = (
            None if side is None else json.loads(side) for side in (entry.before, entry.after)
        )
        if isinstance(after, list):
            changes += [Change(model, row["id"], None, _valued(model, row)) for row in after]
        else:
            old, new = _valued(model, before), _valued(model, after)
            changes.append(Change(model, entry.row_id, old, new))
    return changes
