from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alltracker import cli
from alltracker.care.words import Message
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Patient, Printed
from alltracker.db.store import Store
from alltracker.sample.demo import write_demo

ON = "2026-11-24"


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "demo.alltracker"
    store: Store = create_record(path)
    write_demo(store, dt.date.fromisoformat(ON))
    store.close()
    return path


def run(record: Path, output: Path, *more: str) -> int:
    words = ["print", "summary", "--record", str(record), "--output", str(output), "--on", ON]
    return cli.run([*words, *more])


def test_a_summary_is_written(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "summary.pdf"
    before = record.read_bytes()
    assert run(record, output) == 0
    assert "“summary.pdf” is written" in capsys.readouterr().out
    assert output.read_bytes().startswith(b"%PDF-")
    assert record.read_bytes() == before


@pytest.mark.parametrize(
    "more",
    [
        ("--since", "2026-01-01"),
        ("--since", "2026-10-01", "--until", "2026-10-31"),
        ("--until", "2026-06-01"),
        ("--language", "es", "--paper", "letter"),
        ("--patient", "mila sommer"),
    ],
)
def test_days_language_sheet_and_patient_can_be_chosen(
    record: Path, tmp_path: Path, more: tuple[str, ...]
) -> None:
    assert run(record, tmp_path / "summary.pdf", *more) == 0
    assert (tmp_path / "summary.pdf").stat().st_size > 10_000


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--since", "2026-12-01"), "begins on 1 Dec 2026, after its end on 24 Nov 2026"),
        (("--since", "2026-05-02", "--until", "2026-05-01"), "after its end on 1 May 2026"),
        (("--patient", "Nobody"), "Mila Sommer"),
    ],
)
def test_what_cannot_be_is_refused_in_words_and_nothing_is_written(
    record: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...],
    words: str,
) -> None:
    assert run(record, tmp_path / "summary.pdf", *more) == 1
    assert words in capsys.readouterr().err
    assert not (tmp_path / "summary.pdf").exists()


def test_places_that_cannot_be_written_are_refused(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = record.read_bytes()
    for output in (tmp_path / "no" / "x.pdf", tmp_path, record):
        assert run(record, output) == 1
        assert capsys.readouterr().err.startswith("alltracker: ")
    assert record.read_bytes() == before
    assert run(tmp_path / "none.alltracker", tmp_path / "x.pdf") == 1
    assert not (tmp_path / "x.pdf").exists()


def test_wrong_usage_is_told_apart(record: Path, tmp_path: Path) -> None:
    for more in (("--paper", "a3"), ("--since", "soon"), ("--language", "xx")):
        with pytest.raises(SystemExit) as caught:
            run(record, tmp_path / "x.pdf", *more)
        assert caught.value.code == 2
    with pytest.raises(SystemExit) as caught:
        cli.run(["print", "novel", "--record", str(record), "--output", "x.pdf"])
    assert caught.value.code == 2


def test_several_patients_have_to_be_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "two.alltracker"
    store = create_record(path)
    for name in ("Mila", "Jonas"):
        store.save(Patient(name=name), Message("test", "Added"))
    store.close()
    assert run(path, tmp_path / "x.pdf") == 1
    assert "“Jonas”" in capsys.readouterr().err
    assert run(path, tmp_path / "x.pdf", "--patient", "Jonas") == 0


def test_no_screen_is_needed(record: Path, tmp_path: Path) -> None:
    surroundings = {
        name: value
        for name, value in os.environ.items()
        if name not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    surroundings["PYTHONPATH"] = os.pathsep.join(sys.path)
    output = tmp_path / "x.pdf"
    words = ["print", "summary", "--record", str(record), "--output", str(output), "--on", ON]
    done = subprocess.run(
        [sys.executable, "-m", "alltracker", *words],
        env=surroundings,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert output.exists()


@pytest.mark.parametrize("kind", ["emergency", "medicine-calendar", "courage"])
@pytest.mark.parametrize("more", [(), ("--language", "es", "--paper", "letter")])
def test_the_sheets_of_daily_life_are_written(
    record: Path, tmp_path: Path, kind: str, more: tuple[str, ...]
) -> None:
    output = tmp_path / "sheet.pdf"
    words = ["print", kind, "--record", str(record), "--output", str(output), "--on", ON]
    assert cli.run([*words, *more]) == 0
    assert output.read_bytes().startswith(b"%PDF-")


def calendar(record: Path, output: Path, *more: str) -> int:
    words = ["print", "medicine-calendar", "--record", str(record), "--output", str(output)]
    return cli.run([*words, "--on", ON, *more])


def prints(record: Path) -> list[tuple[dt.date, dt.date | None]]:
    store = open_record(record, write=False)
    found = [(row.day, row.first) for row in store.all(Printed)]
    store.close()
    return found


def test_a_printed_calendar_is_noted_once_and_can_be_taken_back(
    record: Path, tmp_path: Path
) -> None:
    before = prints(record)
    for _ in range(2):
        assert calendar(record, tmp_path / "x.pdf", "--since", "2026-12-01") == 0
    day = dt.date.fromisoformat(ON)
    assert prints(record) == [*before, (day, dt.date(2026, 12, 1))]
    store = open_record(record)
    assert store.undo() is not None
    store.close()
    assert prints(record) == before


def test_a_calendar_that_is_not_written_is_not_noted(record: Path, tmp_path: Path) -> None:
    before = prints(record)
    assert calendar(record, tmp_path / "no" / "x.pdf") == 1
    assert calendar(record, record) == 1
    assert prints(record) == before


def test_a_calendar_shows_one_month(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    days = ("--since", "2026-11-20", "--until", "2026-12-05")
    assert calendar(record, tmp_path / "x.pdf", *days) == 1
    assert "one month" in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()
    turned = ("--since", "2026-12-05", "--until", "2026-11-20")
    assert calendar(record, tmp_path / "x.pdf", *turned) == 1


def test_a_record_open_elsewhere_is_printed_and_that_it_is_not_noted_is_said(
    record: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = prints(record)
    window = open_record(record)
    try:
        assert calendar(record, tmp_path / "x.pdf") == 0
    finally:
        window.close()
    assert "could not be noted" in capsys.readouterr().err
    assert (tmp_path / "x.pdf").exists()
    assert prints(record) == before
