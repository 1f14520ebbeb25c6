"""Opens the SQLite file with the pragmas that make a commit final, and names what can go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlite

from alltracker.db.problems import (
    DamagedRecord,
    DiskFull,
    NotARecord,
    PasswordNeeded,
    ReadOnlyRecord,
    RecordInUse,
    RecordProblem,
    Unreadable,
    WrongPassword,
)

PRAGMAS: Final = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
)
APPLICATION_ID: Final = 0x414C4C54
"""Marks the file as an alltracker record ("ALLT")."""

_HEADER: Final = b"SQLite format 3\x00"
_PAGE: Final = 4096
_BUSY_SECONDS: Final = 2.0
_BY_CODE: Final[dict[int, type[RecordProblem]]] = {
    5: RecordInUse,
    6: RecordInUse,
    8: ReadOnlyRecord,
    11: DamagedRecord,
    13: DiskFull,
    23: ReadOnlyRecord,
    26: NotARecord,
}
_IO_ERROR: Final = 10
_CANNOT_OPEN: Final = 14


def connect(path: Path, password: str, *, write: bool) -> sqlite.Connection:
    """Return a raw connection to an existing file with our pragmas set.

    Raises RecordProblem when the file cannot be read as a record.
    """
    mode = "rw" if write else "ro"
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    with naming_problems(path, password):
        connection = sqlite.connect(
            address,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_BUSY_SECONDS,
        )
        if password:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = {quoted(password)}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in PRAGMAS if write else PRAGMAS[2:]:
            connection.execute(pragma)
    return connection


def quoted(text: str) -> str:
    """Return ``text`` as an SQL string; pragmas take no parameters."""
    return "'" + text.replace("'", "''") + "'"


def engine_on(connection: sqlite.Connection) -> Engine:
    """Return an engine on the one connection; it emits BEGIN itself, so that DDL rolls back too."""
    engine = create_engine(
        "sqlite://",
        module=sqlite,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


@contextmanager
def naming_problems(path: Path, password: str = "") -> Iterator[None]:
    """Turn errors of SQLite into known problems; others pass."""
    try:
        yield
    except DBAPIError as error:
        raise _named(path, error.orig, password) from None
    except sqlite.Error as error:
        raise _named(path, error, password) from None


def _named(path: Path, error: Any, password: str) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    problem = _BY_CODE.get(code)
    if problem is NotARecord and password:
        problem = WrongPassword
    elif problem is NotARecord and looks_locked(path):
        problem = PasswordNeeded
    if problem is not None:
        return problem(path)
    if code in {_IO_ERROR, _CANNOT_OPEN}:
        return Unreadable(path, why=str(error))
    return error if isinstance(error, Exception) else RuntimeError("unknown database error")


def looks_locked(path: Path) -> bool:
    """Return whether a file without SQLite's header could be an encrypted record."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            return size > 0 and size % _PAGE == 0 and file.read(len(_HEADER)) != _HEADER
    except OSError:
        return False
