"""The commands demo, check, reminders and facts, as a script calls them."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alltracker import cli
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Note, Patient

ON = "2026-11-24"
ADDED = Message("test", "Added")


def started(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "alltracker", *words]
    return subprocess.run(
        command, check=False, capture_output=True, env=environment, encoding="utf-8"
    )


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "mila.alltracker"
    assert cli.run(["demo", "--record", str(path), "--on", ON, "--no-window"]) == 0
    return path


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = cli.run(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_demo_check_and_reminders_as_a_script_calls_them(tmp_path) -> None:
    path = str(tmp_path / "new" / "mila.alltracker")
    written = started("demo", "--record", path, "--on", ON, "--no-window")
    assert (written.returncode, written.stderr) == (0, "")
    if os.name == "posix":
        assert Path(path).stat().st_mode & 0o777 == 0o600
        assert Path(path).parent.stat().st_mode & 0o777 == 0o700
    checked = started("check", "--record", path)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "sound" in checked.stdout
    listed = started("reminders", "--record", path, "--on", ON, "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert json.loads(listed.stdout)


def test_reminders_in_json(record, capsys) -> None:
    code, out, _ = answer(capsys, "reminders", "--record", str(record), "--on", ON, "--json")
    rows = json.loads(out)
    assert code == 0
    names = {"key", "kind", "title", "why", "sources", "first", "last", "known", "state", "until"}
    names |= {"anchor_key", "anchor", "reason", "source", "time"}
    assert all(set(row) == names for row in rows)
    assert all(row["reason"] and row["anchor"] and row["anchor_key"] for row in rows)
    assert all(bool(row["source"]) is bool(row["sources"]) for row in rows)
    assert {row["state"] for row in rows} == {"due", "put_off"}
    (waiting,) = [row for row in rows if row["kind"] == "result_awaited"]
    assert waiting["sources"] == ["acs-tests"]
    assert "American Cancer Society" in waiting["why"]
    assert (waiting["first"], waiting["last"]) == (ON, "2026-12-01")
    (later,) = [row for row in rows if row["state"] == "put_off"]
    assert later["until"] == "2026-11-27"


def test_reminders_change_nothing_and_are_the_same_twice(record, capsys) -> None:
    before = record.read_bytes()
    words = ("reminders", "--record", str(record), "--on", ON)
    assert answer(capsys, *words) == answer(capsys, *words)
    assert record.read_bytes() == before


def test_reminders_as_text_are_dated_lines(record, capsys) -> None:
    code, out, _ = answer(capsys, "reminders", "--record", str(record), "--on", ON)
    assert code == 0
    assert out.startswith("Mila Sommer · Tuesday, 24 November 2026\n")
    assert "\n8 Dec 2026 · Lumbar puncture, vincristine: Nothing to eat from 02:00" in out
    assert "put off until 27 Nov 2026 · School talk" in out


def test_nothing_due_is_said(tmp_path, capsys) -> None:
    path = tmp_path / "quiet.alltracker"
    store = create_record(path)
    store.save(Patient.model_validate({"name": "Zoë", "diagnosis_date": "2009"}), ADDED)
    store.close()
    _, out, _ = answer(capsys, "reminders", "--record", str(path), "--on", ON)
    assert out.endswith("Nothing is due.\n")
    _, out, _ = answer(capsys, "reminders", "--record", str(path), "--on", ON, "--json")
    assert json.loads(out) == []


def test_one_of_several_patients_is_chosen_by_name(record, capsys) -> None:
    store = open_record(record)
    store.save(Patient(name="Ben"), ADDED)
    store.close()
    words = ("reminders", "--record", str(record), "--on", ON)
    code, out, err = answer(capsys, *words)
    assert (code, out) == (1, "")
    assert err == (
        "alltracker: This record holds several people. Say whom you mean: “Mila Sommer”, “Ben”.\n"
    )
    assert answer(capsys, *words, "--patient", "mila sommer")[0] == 0
    assert answer(capsys, *words, "--patient", "Mia")[0] == 1


def test_demo_never_writes_over_a_file(record, tmp_path, capsys) -> None:
    before = record.read_bytes()
    code, out, err = answer(capsys, "demo", "--record", str(record), "--no-window")
    assert (code, out) == (1, "")
    assert err == (
        "alltracker: “mila.alltracker” exists already and is left as it is. Choose another name.\n"
    )
    assert record.read_bytes() == before
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear team")
    assert answer(capsys, "demo", "--record", str(letter), "--no-window")[0] == 1
    assert letter.read_text() == "Dear team"


@pytest.mark.parametrize("on", ["1900-01-01", "1989-12-31", "2999-12-31"])
def test_demo_refuses_a_day_out_of_reach_and_leaves_nothing(tmp_path, capsys, on) -> None:
    path = tmp_path / "mila.alltracker"
    code, out, err = answer(capsys, "demo", "--record", str(path), "--on", on, "--no-window")
    assert (code, out) == (1, "")
    assert err.startswith("alltracker: The invented record cannot end on")
    assert list(tmp_path.iterdir()) == []


def test_demo_on_a_leap_day(tmp_path, capsys) -> None:
    path = str(tmp_path / "mila.alltracker")
    assert answer(capsys, "demo", "--record", path, "--on", "2024-02-29", "--no-window")[0] == 0
    assert answer(capsys, "check", "--record", path)[0] == 0
    assert answer(capsys, "reminders", "--record", path, "--on", "2024-02-29")[0] == 0


def test_demo_ends_today_unless_told(tmp_path, capsys) -> None:
    path = str(tmp_path / "mila.alltracker")
    assert answer(capsys, "demo", "--record", path, "--no-window")[0] == 0
    _, out, _ = answer(capsys, "reminders", "--record", path, "--json")
    assert any(row["kind"] == "appointment" for row in json.loads(out))


def test_a_locked_record_needs_its_password(tmp_path, capsys) -> None:
    path, secret = tmp_path / "mila.alltracker", tmp_path / "secret"
    secret.write_text("rain on Tuesday\n")
    unlock = ("--record", str(path), "--password-file", str(secret))
    assert answer(capsys, "demo", *unlock, "--on", ON, "--no-window")[0] == 0
    assert answer(capsys, "check", *unlock)[0] == 0
    code, _, err = answer(capsys, "check", "--record", str(path))
    assert code == 1
    assert "password" in err
    secret.write_text("sun on Tuesday")
    assert answer(capsys, "check", *unlock)[0] == 1


@pytest.mark.parametrize("command", ["check", "reminders"])
def test_what_is_no_record_is_refused_in_one_line(tmp_path, capsys, command) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear team")
    (tmp_path / "empty").touch()
    for name in ("letter.txt", "empty", "missing", "."):
        code, out, err = answer(capsys, command, "--record", str(tmp_path / name))
        assert (code, out) == (1, "")
        assert err.count("\n") == 1
        assert err.startswith("alltracker: ")
    assert letter.read_text() == "Dear team"


@pytest.mark.parametrize(
    "words",
    [
        ("reminders", "--record", "x", "--on", "30/2/2026"),
        ("demo", "--on", "tomorrow"),
        ("check",),
        ("reminders",),
        ("facts", "--language", "fr"),
        ("nonsense",),
    ],
)
def test_wrong_usage_ends_with_two(words, capsys) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(words)
    assert end.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("day", ["2026-02-31", "0001-01-01", "1899-12-31", "9999-12-31"])
def test_a_day_that_cannot_be_is_refused_with_one(day, record, capsys) -> None:
    with pytest.raises(SystemExit) as end:
        cli.run(["reminders", "--record", str(record), "--on", day])
    assert end.value.code == 1
    err = capsys.readouterr().err
    assert err.startswith("alltracker: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("day", ["2026-13-01", "2026-00-10", "2026-11-00", "0001-01-01"])
def test_a_day_that_cannot_be_is_answered_with_what_was_typed(
    day, record, tmp_path, capsys
) -> None:
    words = ["print", "timeline", "--record", str(record), "--output", str(tmp_path / "a.pdf")]
    with pytest.raises(SystemExit) as end:
        cli.run([*words, "--since", day])
    assert end.value.code == 1
    err = capsys.readouterr().err
    assert f"“{day}” is not a date. Write it like 2026-11-24." in err
    assert not (tmp_path / "a.pdf").exists()


def test_a_password_file_that_is_no_text_is_refused_in_words(record, tmp_path, capsys) -> None:
    binary = tmp_path / "key.bin"
    binary.write_bytes(b"\xff\xfe\x00")
    for name in (binary, tmp_path / "missing"):
        words = ("check", "--record", str(record), "--password-file", str(name))
        code, out, err = answer(capsys, *words)
        assert (code, out) == (1, "")
        assert name.name in err


def test_a_password_file_of_windows_opens_the_record(tmp_path, capsys) -> None:
    path, key = tmp_path / "locked.alltracker", tmp_path / "key.txt"
    create_record(path, "Año 5").close()
    key.write_bytes(b"\xef\xbb\xbf" + "Año 5\r\n".encode())
    assert answer(capsys, "check", "--record", str(path), "--password-file", str(key))[0] == 0


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_terminal_that_does_not_know_every_letter_gets_an_answer(language) -> None:
    environment = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "alltracker", "facts", "--language", language]
    for more in ([], ["--json"]):
        run = subprocess.run([*command, *more], check=False, capture_output=True, env=environment)
        assert (run.returncode, run.stderr) == (0, b"")
    assert any("ñ" in row[language] for row in json.loads(run.stdout)) == (language == "es")


def test_check_lists_each_fault(tmp_path, capsys) -> None:
    path = tmp_path / "record.alltracker"
    store = create_record(path)
    patient = Patient(name="Mila")
    broken = [Note(patient_id=patient.id, day=dt.date(9000, 1, day), text="?") for day in (1, 2)]
    rows = {Patient: [values_of(patient)], Note: [values_of(note) for note in broken]}
    store.insert_new(ADDED, rows)
    store.close()
    code, out, _ = answer(capsys, "check", "--record", str(path))
    assert code == 1
    assert out.splitlines()[0] == "Rows checked: 3. The record is not sound:"
    assert len(out.splitlines()) == 3


def test_check_of_a_damaged_record_says_so(record, capsys) -> None:
    whole = record.read_bytes()
    record.write_bytes(whole[: len(whole) // 2])
    code, out, err = answer(capsys, "check", "--record", str(record))
    assert code == 1
    assert "damaged" in out + err


def test_facts_are_printed_with_their_sources(capsys) -> None:
    code, out, _ = answer(capsys, "facts", "--topic", "tests")
    assert code == 0
    assert "American Cancer Society" in out
    code, out, _ = answer(capsys, "facts", "--topic", "tests", "--language", "es", "--json")
    rows = json.loads(out)
    assert code == 0
    assert all(row["sources"] and "en" not in row for row in rows)


def test_an_unknown_topic_lists_the_known_ones(capsys) -> None:
    code, out, err = answer(capsys, "facts", "--topic", "weather")
    assert (code, out) == (1, "")
    assert "weather" in err
    assert "phases" in err
