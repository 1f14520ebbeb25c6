"""The schema: tables equal the last migration, old files open whole, copies are kept."""

from __future__ import annotations

import datetime as dt
import errno
import shutil
import stat
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlcipher3 import dbapi2 as sqlite

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.words import Message
from alltracker.db import files, schema
from alltracker.db.check import check_record
from alltracker.db.engine import connect, engine_on
from alltracker.db.files import create_record, open_record
from alltracker.db.models import TABLES, Draw, Patient, Result
from alltracker.db.problems import DamagedRecord, DiskFull, OlderRecord

LABEL = Message("test", "Added")
LAST_DAY = dt.date(2026, 11, 24)
"""The day on which the old records end."""
OLD_RECORDS = sorted((Path(__file__).parent.parent / "data" / "old_records").glob("*.alltracker"))

REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade():
    with op.batch_alter_table("draw") as batch:
        batch.add_column(sa.Column("ward", sa.String(), nullable=False, server_default="x"))
        batch.alter_column("place", existing_type=sa.String(), type_=sa.String(99))
"""
FAILS = f"{REBUILD}    op.execute('DROP TABLE nowhere')\n"
BREAKS_LINKS = f"""{REBUILD}    op.execute("UPDATE result SET draw_id = 'gone'")\n"""  # noqa: S608


def fresh(path: Path) -> Engine:
    path.touch()
    return engine_on(connect(path, "", write=True))


def tables_of(path: Path) -> dict[str, str]:
    raw = sqlite.connect(str(path))
    found = dict(raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    raw.close()
    return {name: " ".join(sql.split()) for name, sql in found.items()}


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return a closed record of the present schema with a draw and its result."""
    path = tmp_path / "record.alltracker"
    store = create_record(path)
    patient = Patient(name="Mila")
    draw = Draw(patient_id=patient.id, day="2026-11-24")
    result = Result(draw_id=draw.id, analyte="WBC", value_text="1.1", value=1.1)
    store.apply(LABEL, put=[patient, draw, result])
    store.close()
    return path


def with_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let the program believe that there is one schema more."""
    scripts = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "0004_next.py").write_text(script)
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    monkeypatch.setattr(schema, "REVISIONS", ("0001", "0002", "0003", "0004"))
    monkeypatch.setattr(files, "HEAD", "0004")


def test_the_tables_equal_the_last_migration(tmp_path: Path) -> None:
    engine = fresh(tmp_path / "migrated")
    with engine.begin() as connection:
        command.upgrade(schema.configuration(schema.MIGRATIONS, connection), "head")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.METADATA) == []
    create_record(tmp_path / "made").close()
    migrated, made = tables_of(tmp_path / "migrated"), tables_of(tmp_path / "made")
    assert migrated.keys() == made.keys()


def test_every_schema_is_known_by_name() -> None:
    scripts = ScriptDirectory.from_config(schema.configuration(schema.MIGRATIONS))
    names = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(names)) == schema.REVISIONS


def test_a_rebuilt_table_keeps_the_rows_that_hang_on_it(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_next(tmp_path, monkeypatch, REBUILD)
    before = record.read_bytes()
    with pytest.raises(OlderRecord):
        open_record(record, write=False)
    store = open_record(record)
    assert "ward" in tables_of(record)["draw"]
    assert len(store.all(Result)) == 1
    assert check_record(store).sound
    store.close()
    (copy,) = record.parent.glob("*.before-migration-0003-*")
    assert copy.read_bytes() == before
    assert stat.S_IMODE(copy.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("script", [FAILS, BREAKS_LINKS])
def test_a_migration_that_fails_changes_nothing(
    record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    with_next(tmp_path, monkeypatch, script)
    before = tables_of(record)
    with pytest.raises((DamagedRecord, sqlite.OperationalError)):
        open_record(record)
    assert tables_of(record) == before
    monkeypatch.undo()
    store = open_record(record)
    assert store.all(Result)[0].draw_id == store.all(Draw)[0].id
    store.close()


@pytest.mark.parametrize("old", OLD_RECORDS, ids=[path.stem for path in OLD_RECORDS])
def test_records_of_every_released_schema_open_with_all_their_rows(
    old: Path, tmp_path: Path
) -> None:
    copy = tmp_path / old.name
    shutil.copy(old, copy)
    store = open_record(copy)
    with clock_at(day_at_noon(LAST_DAY)):
        assert check_record(store).sound
    kinds = {table.__tablename__ for table in TABLES if store.all(table)}
    assert {"patient", "phase", "draw", "result", "appointment"} <= kinds
    store.close()


def test_every_schema_left_a_populated_record() -> None:
    assert {path.stem for path in OLD_RECORDS} == set(schema.REVISIONS)


def test_a_copy_that_finds_no_room_is_told_and_leaves_nothing(
    record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(schema.os, "fsync", full)
    with pytest.raises(DiskFull):
        schema.set_aside(record, "0001")
    assert [path.name for path in record.parent.glob("*before-migration*")] == []
