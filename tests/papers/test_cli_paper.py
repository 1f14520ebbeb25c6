from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alltracker import cli
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Patient
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
