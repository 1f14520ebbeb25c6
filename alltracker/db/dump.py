"""Everything in a record as plain values, and back, row for row."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from sqlalchemy import select

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.changes import table_of, to_json
from alltracker.db.columns import Record, Table, values_of
from alltracker.db.log import LogChange, LogStep
from alltracker.db.models import TABLES, Patient
from alltracker.db.rules import standing_problems
from alltracker.db.store import Store


class DumpProblem(KnownProblem):
    """Rows that cannot be a record; the sentence names table and place."""


@dataclass(frozen=True, slots=True)
class Dump:
    """All rows of a record, owners before what they own, and the change log (empty: left out)."""

    rows: tuple[Record, ...]
    steps: tuple[LogStep, ...] = ()
    changes: tuple[LogChange, ...] = ()

    def of(self, model: type[Record]) -> list[Record]:
        """Return the rows of one table."""
        return [row for row in self.rows if type(row) is model]


def dump_record(store: Store, patient_id: str | None = None) -> Dump:
    """Return everything in the record, or one patient's rows without the change log."""
    rows = [row for model in TABLES for row in sorted(store.all(model), key=_identity)]
    if patient_id is not None:
        return Dump(tuple(_belonging(rows, patient_id)))
    steps = (LogStep.model_validate(dict(row._mapping)) for row in _log(store, LogStep))  # noqa: SLF001 - SQLAlchemy's own name
    changes = (LogChange.model_validate(dict(row._mapping)) for row in _log(store, LogChange))  # noqa: SLF001 - as above
    return Dump(tuple(rows), tuple(steps), tuple(changes))


def _identity(row: Record) -> str:
    return row.id


def _log(store: Store, model: type[Table]) -> Sequence[Any]:
    table = table_of(model)
    return store.rows(select(table).order_by(table.c.id))


def _belonging(rows: Sequence[Record], patient_id: str) -> list[Record]:
    """Return what belongs to a patient, directly or through a row that does."""
    kept: dict[str, Record] = {}
    for row in rows:
        values = values_of(row)
        owners = [values[name] for name in ("patient_id", "draw_id") if name in values]
        if row.id == patient_id or patient_id in owners or any(owner in kept for owner in owners):
            kept[row.id] = row
    return list(kept.values())


def as_plain(dump: Dump) -> dict[str, Any]:
    """Return a dump as values that JSON knows: tables by name, then the change log."""
    tables = {str(model.__tablename__): [_plain(row) for row in dump.of(model)] for model in TABLES}
    history = {
        "steps": [_plain(step) for step in dump.steps],
        "changes": [_plain(change) for change in dump.changes],
    }
    return {"tables": tables, "history": history}


def _plain(row: Table) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(to_json(values_of(row)))
    return plain


def from_plain(content: Mapping[str, Any]) -> Dump:
    """Return the dump that ``as_plain`` made.

    Raises DumpProblem for an unknown table, a row that is not whole or impossible, or one whose
    owner is missing.
    """
    tables = _mapping(content.get("tables"), "tables")
    names = {str(model.__tablename__): model for model in TABLES}
    for name in tables:
        if name not in names:
            raise _problem(name, 0)
    rows = [
        row
        for name, model in names.items()
        for row in _rows(model, tables.get(name, []), name)
        if isinstance(row, Record)
    ]
    history = _mapping(content.get("history", {}), "history")
    steps = _rows(LogStep, history.get("steps", []), "steps")
    changes = _rows(LogChange, history.get("changes", []), "changes")
    _check_owners(rows)
    return Dump(
        tuple(rows),
        tuple(step for step in steps if isinstance(step, LogStep)),
        tuple(change for change in changes if isinstance(change, LogChange)),
    )


def _mapping(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _problem(name, 0)
    return value


def _rows(model: type[Table], plain: object, name: str) -> list[Table]:
    if not isinstance(plain, list):
        raise _problem(name, 0)
    rows: list[Table] = []
    for place, values in enumerate(plain, start=1):
        try:
            row = model.model_validate(values)
        except (ValidationError, ValueError, TypeError):
            raise _problem(name, place) from None
        if isinstance(row, Record) and standing_problems(row):
            raise _problem(name, place)
        rows.append(row)
    return rows


def _check_owners(rows: Sequence[Record]) -> None:
    known = {(str(type(row).__tablename__), row.id) for row in rows}
    for row in rows:
        for column in table_of(type(row)).columns:
            value = getattr(row, column.name)
            for key in column.foreign_keys:
                if value is not None and (key.column.table.name, value) not in known:
                    raise _problem(str(type(row).__tablename__), 0)


def _problem(table: str, place: int) -> DumpProblem:
    text = QT_TRANSLATE_NOOP(
        "dump", "“{table}” is not as an alltracker export has it (row {place}). Nothing was taken."
    )
    return DumpProblem(Message("dump", text, {"table": table, "place": place}))


def restore(store: Store, dump: Dump) -> None:
    """Write a dump into a record without patients, with its history, as if it was the same file.

    Raises ValueError if the record has patients.
    """
    if store.all(Patient):
        raise ValueError("the record is not empty")
    store.write_verbatim([*dump.rows, *dump.steps, *dump.changes])
