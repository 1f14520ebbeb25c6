"""The one door to the record: reads rows, writes steps that can be undone, says what changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from filelock import BaseFileLock
from sqlalchemy import Connection, Engine, Executable, insert, update
from sqlalchemy.orm import class_mapper
from sqlcipher3 import dbapi2 as sqlite

from alltracker.care.calendar import now
from alltracker.care.words import Message
from alltracker.db.changes import (
    Change,
    carry_out,
    changes_of_puts,
    changes_of_removes,
    log_rows,
    logged_changes,
    table_of,
)
from alltracker.db.columns import Record, Table, values_of
from alltracker.db.engine import engine_on, naming_problems
from alltracker.db.log import LogChange, LogStep, StepKind, label_from_json, label_to_json
from alltracker.db.plain import Plain, named, plain
from alltracker.db.problems import InvalidRow
from alltracker.db.rules import problems_of

R = TypeVar("R", bound=Record)
Kinds = frozenset[type[Record]]
Listener = Callable[[Kinds], None]


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step as a person would name it."""

    id: int
    at: dt.datetime
    author: str
    label: Message
    kind: StepKind


class Store:
    """One open record file.

    What it returns is detached: changing a row changes nothing until it is saved again. Every write
    raises InvalidRow for an impossible row and RecordProblem when the file cannot be written; in
    both cases nothing has changed.
    """

    def __init__(
        self, path: Path, connection: sqlite.Connection, lock: BaseFileLock | None
    ) -> None:
        self.path = path
        self.author = ""
        self.last_saved: dt.datetime | None = None
        self._connection = connection
        self._lock = lock
        self._listeners: list[Listener] = []
        self._guard = RLock()

    @property
    def writable(self) -> bool:
        """Whether this window holds the record's lock."""
        return self._lock is not None

    def close(self) -> None:
        """Close the file and give its lock back, once nobody reads or writes any more."""
        with self._guard:
            self._connection.close()
        if self._lock is not None:
            self._lock.release()

    def all(self, model: type[R], patient_id: str | None = None) -> list[R]:
        """Return the rows of one kind, of one patient where given, in the order they were made."""
        query = plain(model)
        if patient_id is not None:
            query = plain(model, "WHERE patient_id = ?", patient_id)
        return [made_of(model, row) for row in self._read(query)]

    def get(self, model: type[R], row_id: str) -> R | None:
        """Return one row, or None when it is gone."""
        found = self._read(plain(model, "WHERE id = ?", row_id))
        return made_of(model, found[0]) if found else None

    def rows(self, query: Executable | Plain) -> Sequence[Any]:
        """Return light rows of a query on the tables, by the columns' names: for lists, charts."""
        if isinstance(query, Plain):
            return [named(row) for row in self._read(query)]
        with self._guard, naming_problems(self.path), self._engine.connect() as connection:
            return connection.execute(query).all()

    def save(self, row: R, label: Message) -> R:
        """Save one row as one step and return it as it stands in the file."""
        self.apply(label, put=[row])
        return row

    def apply(
        self, label: Message, *, put: Iterable[Record] = (), remove: Iterable[Record] = ()
    ) -> Kinds:
        """Save and remove rows as one step that can be undone; return the kinds that changed."""
        rows = [_checked(row) for row in put]
        with self._writing() as connection:
            changes = changes_of_removes(connection, remove) + changes_of_puts(connection, rows)
            if changes:
                self._log(connection, changes, label, StepKind.DO)
        return self._announce(changes)

    def insert_new(
        self, label: Message, rows: Mapping[type[Record], Sequence[dict[str, Any]]]
    ) -> Kinds:
        """Save rows known to be new and possible as one step, fast: the way of a large import."""
        changes = [
            Change(model, row["id"], None, row) for model, many in rows.items() for row in many
        ]
        with self._writing() as connection:
            if changes:
                self._log(connection, changes, label, StepKind.DO)
        return self._announce(changes)

    def write_verbatim(self, rows: Sequence[Table]) -> None:
        """Write rows and log entries as they are, without a step: only to restore a record."""
        by_model: dict[type[Table], list[dict[str, Any]]] = {}
        for row in rows:
            by_model.setdefault(type(row), []).append(values_of(row))
        with self._writing() as connection:
            for model, many in by_model.items():
                connection.execute(insert(table_of(model)), many)
        self._announce([])

    def undo(self) -> StepDone | None:
        """Take the last step back; return it, or None when there is none."""
        return self._reverse("undoable", StepKind.UNDO)

    def redo(self) -> StepDone | None:
        """Do the last undone step again; return it, or None when there is none."""
        return self._reverse("redoable", StepKind.REDO)

    def next_undo(self) -> StepDone | None:
        """Return the step that undo would take back."""
        return self._candidate("undoable")

    def next_redo(self) -> StepDone | None:
        """Return the step that redo would do again."""
        return self._candidate("redoable")

    def history(self, row_id: str | None = None, limit: int = 200) -> list[StepDone]:
        """Return the latest steps first, of one row where given."""
        of_row = "WHERE id IN (SELECT step_id FROM log_change WHERE row_id = ?)"
        where, values = ("", ()) if row_id is None else (of_row, (row_id,))
        query = plain(LogStep, f"{where} ORDER BY id DESC LIMIT ?", *values, limit)
        return [_step(row) for row in self.rows(query)]

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with the changed kinds after each commit; return how to stop that."""
        self._listeners.append(listener)
        return partial(self._forget, listener)

    def _forget(self, listener: Listener) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    @cached_property
    def _engine(self) -> Engine:
        """Made when first needed, by a write or a built query: it costs start-up time."""
        return engine_on(self._connection)

    def _read(self, query: Plain) -> list[dict[str, Any]]:
        with self._guard, naming_problems(self.path):
            return query.read(self._connection)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._guard, naming_problems(self.path), self._engine.begin() as connection:
            yield connection

    def _log(
        self,
        connection: Connection,
        changes: Sequence[Change],
        label: Message,
        kind: StepKind,
        target: int | None = None,
    ) -> None:
        step = table_of(LogStep)
        carry_out(connection, changes)
        if kind is StepKind.DO:
            forget = update(step).where(step.c.redoable).values(redoable=False)
            connection.execute(forget)
        values = {
            "at": now().astimezone(dt.UTC),
            "author": self.author,
            "label": label_to_json(label),
            "kind": kind,
            "target": target,
            "undoable": kind is StepKind.DO,
            "redoable": False,
        }
        made = connection.execute(insert(step), values)
        step_id = int(made.inserted_primary_key[0])  # type: ignore[index]
        connection.execute(insert(table_of(LogChange)), log_rows(step_id, changes))

    def _candidate(self, mark: str) -> StepDone | None:
        order = "DESC" if mark == "undoable" else "ASC"
        found = self._read(plain(LogStep, f"WHERE {mark} ORDER BY id {order} LIMIT 1"))
        return _step(named(found[0])) if found else None

    def _reverse(self, mark: str, kind: StepKind) -> StepDone | None:
        target = self._candidate(mark)
        if target is None:
            return None
        step = table_of(LogStep)
        with self._writing() as connection:
            changes = logged_changes(connection, target.id)
            if kind is StepKind.UNDO:
                changes = [change.reversed() for change in reversed(changes)]
            self._log(connection, changes, target.label, kind, target.id)
            marks = {"undoable": kind is StepKind.REDO, "redoable": kind is StepKind.UNDO}
            connection.execute(update(step).where(step.c.id == target.id).values(marks))
        self._announce(changes)
        return target

    def _announce(self, changes: Sequence[Change]) -> Kinds:
        kinds = frozenset(change.model for change in changes)
        if kinds:
            self.last_saved = now()
            for listener in tuple(self._listeners):
                listener(kinds)
        return kinds


def made_of(model: type[R], values: Mapping[str, Any]) -> R:
    """Return the row object of a line read from the table, without validating it once more."""
    made: R = class_mapper(model).class_manager.new_instance()
    made.__dict__.update(values)
    return made


def _checked(row: Record) -> Record:
    whole = type(row).model_validate(values_of(row))
    problems = problems_of(whole)
    if problems:
        raise InvalidRow(problems)
    return whole


def _step(row: Any) -> StepDone:
    at = row.at.replace(tzinfo=dt.UTC)
    return StepDone(row.id, at, row.author, label_from_json(row.label), row.kind)
