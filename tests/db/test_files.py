"""The record file: private, one writer, refused in words when it is not ours, never half-done."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlite

from alltracker.care.words import Message
from alltracker.db.check import check_record
from alltracker.db.files import create_record, lock_path, open_record
from alltracker.db.models import Note, Patient
from alltracker.db.password import change_password
from alltracker.db.problems import (
    DamagedRecord,
    DiskFull,
    NewerRecord,
    NoRecord,
    NotARecord,
    PasswordNeeded,
    ReadOnlyRecord,
    RecordExists,
    RecordInUse,
    RecordProblem,
    WrongPassword,
)
from alltracker.db.store import Store

LABEL = Message("test", "Added")
POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a sound, closed record with one patient."""
    place = tmp_path / "family" / "record.alltracker"
    store = create_record(place)
    store.save(Patient(name="Mila"), LABEL)
    store.close()
    return place


def refused(path: Path, problem: type[RecordProblem], password: str = "") -> None:
    before = path.read_bytes()
    with pytest.raises(problem) as caught:
        open_record(path, password)
    assert caught.value.message.text
    assert path.read_bytes() == before
    lock_path(path).unlink(missing_ok=True)


@POSIX
def test_only_the_owner_can_read_it(path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_second_writer_is_told_and_a_reader_is_not(path: Path) -> None:
    first = open_record(path)
    refused(path, RecordInUse)
    reader = open_record(path, write=False)
    assert [row.name for row in reader.all(Patient)] == ["Mila"]
    reader.close()
    first.close()
    open_record(path).close()


def test_a_reader_cannot_write(path: Path) -> None:
    reader = open_record(path, write=False)
    with pytest.raises(ReadOnlyRecord):
        reader.save(Patient(name="Other"), LABEL)
    reader.close()


def test_what_is_no_record_is_refused_and_left_alone(tmp_path: Path) -> None:
    for name, content in (("a.txt", b"WBC;1,1\n"), ("empty", b""), ("short", b"SQLite format 3\0")):
        file = tmp_path / name
        file.write_bytes(content)
        refused(file, NotARecord)
    with pytest.raises(NoRecord):
        open_record(tmp_path / "missing.alltracker")
    with pytest.raises(NotARecord):
        open_record(tmp_path)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    other = sqlite.connect(str(file))
    other.execute("CREATE TABLE patient (id TEXT)")
    other.commit()
    other.close()
    refused(file, NotARecord)


def test_a_newer_record_is_refused(path: Path) -> None:
    raw = sqlite.connect(str(path))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    refused(path, NewerRecord)


def test_a_damaged_record_is_named(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises((DamagedRecord, NotARecord)):
        check_record(open_record(path, write=False))
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises((DamagedRecord, NotARecord)):
        check_record(open_record(path, write=False))


def test_a_record_is_never_written_over(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(RecordExists):
        create_record(path)
    assert path.read_bytes() == before
    open_record(path).close()


@POSIX
@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named(path: Path) -> None:
    path.parent.chmod(0o500)
    try:
        refused(path, ReadOnlyRecord)
    finally:
        path.parent.chmod(0o700)


def test_a_full_disk_changes_nothing(path: Path) -> None:
    store = open_record(path)
    store.rows(text("PRAGMA max_page_count = 1"))
    before = path.read_bytes()
    with pytest.raises(DiskFull):
        store.save(
            Note(patient_id=store.all(Patient)[0].id, day="2026-01-01", text="x" * 90000), LABEL
        )
    store.close()
    assert path.read_bytes() == before


KILLED = """
import os, sys
from pathlib import Path
from alltracker.care.words import Message
from alltracker.db.files import open_record
from alltracker.db.models import Note, Patient
from alltracker.db import store as module
store = open_record(Path(sys.argv[1]))
patient = store.all(Patient)[0]
module.log_rows = lambda *a: os._exit(9)
notes = [Note(patient_id=patient.id, day="2026-01-01", text="x" * 5000) for _ in range(400)]
store.apply(Message("test", "half"), put=notes)
"""


def test_a_program_killed_in_mid_save_leaves_the_record_as_it_was(path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert done.returncode == 9
    store = open_record(path)
    assert store.all(Note) == []
    assert check_record(store).sound
    store.close()


def test_a_password_locks_the_file(tmp_path: Path) -> None:
    path = tmp_path / "locked.alltracker"
    store = create_record(path, "pässword'; --")
    store.save(Patient(name="Mila Sommer"), LABEL)
    store.close()
    assert b"Mila Sommer" not in path.read_bytes()
    refused(path, PasswordNeeded)
    refused(path, WrongPassword, "no")
    store = open_record(path, "pässword'; --")
    assert store.all(Patient)[0].name == "Mila Sommer"
    store.close()


def test_a_password_can_be_set_changed_and_taken_off(path: Path) -> None:
    store: Store = open_record(path)
    for old, new in (("", "one"), ("one", "two"), ("two", "")):
        store = change_password(store, old, new)
        assert store.all(Patient)[0].name == "Mila"
        assert check_record(store).sound
        assert [file.name for file in path.parent.iterdir() if file.suffix == ".new"] == []
    store.close()
    open_record(path).close()


def test_a_wrong_old_password_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "locked.alltracker"
    store = create_record(path, "one")
    before = path.read_bytes()
    with pytest.raises(WrongPassword):
        change_password(store, "two", "three")
    assert path.read_bytes() == before
    open_record(path, "one").close()


def test_a_check_finds_what_is_impossible(path: Path) -> None:
    store = open_record(path)
    patient = store.all(Patient)[0]
    store.save(Note(patient_id=patient.id, day="2026-01-01", text="well"), LABEL)
    store.close()
    copy = path.with_name("copy.alltracker")
    shutil.copy(path, copy)
    raw = sqlite.connect(str(copy))
    raw.execute("UPDATE note SET text = ''")
    raw.execute("UPDATE note SET patient_id = 'gone'")
    raw.commit()
    raw.close()
    store = open_record(copy, write=False)
    found = check_record(store)
    assert len(found.wrong) == 2
    store.close()
