"""Locks a record with a password, changes it or takes it off, without ever losing the file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from alltracker.db.engine import connect, naming_problems, quoted
from alltracker.db.files import open_record
from alltracker.db.problems import ReadOnlyRecord
from alltracker.db.schema import revision_of
from alltracker.db.store import Store


def change_password(store: Store, old: str, new: str) -> Store:
    """Write the record anew with another password (empty: none), put it in place and open it.

    The old file stays untouched until the new one is whole. Raises WrongPassword for a wrong
    ``old``, RecordProblem when there is no room; the record is then as before, and closed.
    """
    path = store.path
    store.close()
    fresh = path.with_name(path.name + ".new")
    try:
        _write_copy(path, old, fresh, new)
        fresh.replace(path)
    except OSError:
        raise ReadOnlyRecord(path) from None
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return open_record(path, new)


def _write_copy(path: Path, old: str, fresh: Path, new: str) -> None:
    fresh.unlink(missing_ok=True)
    with naming_problems(path):
        connection = connect(path, old, write=True)
        try:
            os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            _export(connection, fresh, new)
        finally:
            connection.close()
        copy = connect(fresh, new, write=True)
        try:
            revision_of(fresh, copy)
        finally:
            copy.close()


def _export(connection: sqlite.Connection, fresh: Path, new: str) -> None:
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    connection.execute(f"ATTACH DATABASE {quoted(str(fresh))} AS fresh KEY {quoted(new)}")
    connection.execute("SELECT sqlcipher_export('fresh')")
    connection.execute(f"PRAGMA fresh.application_id = {int(mark)}")
    connection.execute("DETACH DATABASE fresh")
