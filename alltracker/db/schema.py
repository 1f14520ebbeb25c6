"""Which schema a record file has, and how it is brought to the newest one."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from contextlib import suppress
from errno import ENOSPC
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Engine
from sqlcipher3 import dbapi2 as sqlite

from alltracker.care.calendar import now
from alltracker.db.engine import APPLICATION_ID
from alltracker.db.log import LogChange
from alltracker.db.models import Patient
from alltracker.db.problems import (
    DamagedRecord,
    DiskFull,
    NewerRecord,
    NotARecord,
    ReadOnlyRecord,
)

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS: Final = ("0001", "0002", "0003")
"""Every schema this program knows, oldest first; the last is its own."""
HEAD: Final = REVISIONS[-1]
METADATA: Final = Patient.metadata
"""All tables: what the family keeps, and the change log."""
MIGRATIONS: Final = Path(__file__).parent / "migrations"

assert LogChange.metadata is METADATA

_PRIVATE: Final = 0o600
_NEW: Final = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_VERSION_TABLE: Final = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def make_tables(engine: Engine) -> None:
    """Write the newest schema into an empty file."""
    with engine.begin() as connection:
        METADATA.create_all(connection)
        connection.exec_driver_sql(_VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def revision_of(path: Path, connection: sqlite.Connection) -> str:
    """Return the schema of an open file.

    Raises NotARecord for another program's database, NewerRecord for a schema of the future and
    DamagedRecord when the schema's name is lost.
    """
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID:
        raise NotARecord(path)
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite.OperationalError:
        row = None
    if row is None:
        raise DamagedRecord(path)
    if row[0] not in REVISIONS:
        raise NewerRecord(path)
    return str(row[0])


def migrate(path: Path, engine: Engine, revision: str) -> Path:
    """Bring an older file to the newest schema in one transaction; return the copy kept aside.

    Foreign keys are off while tables are rebuilt, and checked before the commit.
    """
    copy = set_aside(path, revision)
    raw: Any = engine.raw_connection().driver_connection
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with engine.begin() as connection:
            _upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DamagedRecord(path)
    finally:
        raw.execute("PRAGMA foreign_keys = ON")
    return copy


def set_aside(path: Path, revision: str) -> Path:
    """Copy the file beside itself before a migration; only its owner can read the copy.

    Raises RecordProblem where there is no room for it; nothing is migrated then.
    """
    stamp = now().astimezone(dt.UTC).strftime("%Y%m%dT%H%M%S")
    copy = path.with_name(f"{path.stem}.before-migration-{revision}-{stamp}{path.suffix}")
    try:
        with path.open("rb") as whole, os.fdopen(os.open(copy, _NEW, _PRIVATE), "wb") as aside:
            shutil.copyfileobj(whole, aside)
            aside.flush()
            os.fsync(aside.fileno())
    except OSError as error:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise (DiskFull(path) if error.errno == ENOSPC else ReadOnlyRecord(path)) from None
    return copy


def configuration(scripts: Path, connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for our scripts, bound to an open connection."""
    from alembic.config import Config  # noqa: PLC0415 - costs start-up time, seldom needed

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - costs start-up time, seldom needed

    command.upgrade(configuration(MIGRATIONS, connection), "head")
