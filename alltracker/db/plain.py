"""Selects written out in SQL: what a start reads, without building and compiling statements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType, SimpleNamespace
from typing import Any, Final

from sqlalchemy import Boolean, Column, Date, DateTime, Time
from sqlcipher3 import dbapi2 as sqlite
from sqlmodel.sql.sqltypes import UTCDateTime

from alltracker.care.calendar import PartialDate
from alltracker.db.columns import PartialDateText, Step, Table, Word


def _universal(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


_READERS: Final[Mapping[type[Any], Callable[[Any], Any]]] = MappingProxyType(
    {
        Boolean: bool,
        Date: dt.date.fromisoformat,
        DateTime: dt.datetime.fromisoformat,
        UTCDateTime: _universal,
        Time: dt.time.fromisoformat,
    }
)
"""How SQLAlchemy stores what SQLite has no type for; every other value stands as it is."""


@dataclass(frozen=True, slots=True)
class Plain:
    """The columns to read, the rest of the statement from FROM on, and the values of its marks."""

    columns: Sequence[Column[Any]]
    rest: str
    values: Sequence[Any] = ()

    def read(self, connection: sqlite.Connection) -> list[dict[str, Any]]:
        """Return each row by the names of its columns, every value as Python holds it."""
        chosen = ", ".join(f'"{one.table.name}"."{one.name}"' for one in self.columns)
        names = [one.name for one in self.columns]
        readers = [_reader(one.type) for one in self.columns]
        found = connection.execute(
            f"SELECT {chosen} {self.rest}",
            [_stored(value) for value in self.values],
        )
        return [
            {
                name: value if value is None or reader is None else reader(value)
                for name, reader, value in zip(names, readers, line, strict=True)
            }
            for line in found
        ]


def plain(model: type[Table], rest: str = "", *values: object) -> Plain:
    """Return a select of whole rows of one kind; ``rest`` begins with WHERE, or is empty."""
    table = model.__table__  # type: ignore[attr-defined]
    return Plain(tuple(table.columns), f'FROM "{table.name}" {rest}', values)


def named(row: Mapping[str, Any]) -> Any:
    """Return a light row whose values are read by the columns' names."""
    return SimpleNamespace(**row)


def marks(values: Sequence[object]) -> str:
    """Return as many marks as there are values, for IN."""
    return f"({', '.join('?' * len(values))})"


def _reader(kind: Any) -> Callable[[Any], Any] | None:
    if isinstance(kind, Word | Step):
        return kind.words if isinstance(kind, Word) else kind.steps
    if isinstance(kind, PartialDateText):
        return PartialDate.parse
    return _READERS.get(type(kind))


def _stored(value: object) -> object:
    """Return a value as SQLAlchemy stores it."""
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "microseconds")
    return value.isoformat() if isinstance(value, dt.date) else value
