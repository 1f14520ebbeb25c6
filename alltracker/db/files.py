"""Makes and opens record files: one writer, private permissions, known schema."""

from __future__ import annotations

import os
from pathlib import Path

from filelock import FileLock, Timeout
from sqlcipher3 import dbapi2 as sqlite

from alltracker.db.engine import connect, engine_on, naming_problems
from alltracker.db.problems import (
    DiskFull,
    NoRecord,
    NotARecord,
    OlderRecord,
    ReadOnlyRecord,
    RecordExists,
    RecordInUse,
    Unreadable,
)
from alltracker.db.schema import HEAD, make_tables, migrate, revision_of
from alltracker.db.store import Store

_NO_SPACE = 28


def create_record(path: Path, password: str = "") -> Store:
    """Make an empty record at ``path`` and open it.

    Raises RecordExists rather than write over a file, and RecordProblem when nothing can be
    written there; in that case no file is left behind.
    """
    _private_folder(path)
    lock = _take_lock(path)
    try:
        _new_file(path)
        try:
            connection = connect(path, password, write=True)
            with naming_problems(path):
                make_tables(engine_on(connection))
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    except BaseException:
        lock.release()
        raise
    return Store(path, connection, lock)


def open_record(path: Path, password: str = "", *, write: bool = True) -> Store:
    """Open the record at ``path``, for reading only where ``write`` is false.

    A file of an older schema is copied aside and migrated. Raises RecordProblem when the file is
    missing, something else, damaged, newer, locked with a password or open elsewhere.
    """
    if not path.is_file():
        raise NotARecord(path) if path.exists() else NoRecord(path)
    if path.stat().st_size == 0:
        raise NotARecord(path)
    if write and not os.access(path, os.W_OK):
        raise ReadOnlyRecord(path)
    lock = _take_lock(path) if write else None
    try:
        connection = connect(path, password, write=write)
        try:
            _make_ready(path, connection, write=write)
            return Store(path, connection, lock)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _make_ready(path: Path, connection: sqlite.Connection, *, write: bool) -> None:
    with naming_problems(path):
        revision = revision_of(path, connection)
        if revision != HEAD:
            if not write:
                raise OlderRecord(path)
            migrate(path, engine_on(connection), revision)


def _private_folder(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Unreadable(path, why=error.strerror or "") from None


def _new_file(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        raise RecordExists(path) from None
    except OSError as error:
        raise (DiskFull(path) if error.errno == _NO_SPACE else ReadOnlyRecord(path)) from None


def lock_path(path: Path) -> Path:
    """Return the file that one window holds while the record is open."""
    return path.with_name(path.name + ".lock")


def _take_lock(path: Path) -> FileLock:
    lock = FileLock(lock_path(path), timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise RecordInUse(path) from None
    except OSError as error:
        raise (DiskFull(path) if error.errno == _NO_SPACE else ReadOnlyRecord(path)) from None
    return lock
