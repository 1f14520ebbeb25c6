"""The command export --format ics, as a script calls it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import icalendar
import pytest

from alltracker import cli
from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.words import Message
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Patient
from alltracker.sample.demo import write_demo

ADDED = Message("test", "Added")
ON = dt.date(2026, 11, 24)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(ON)):
        yield


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "mila.alltracker"
    with closing(create_record(path)) as store:
        write_demo(store, ON)
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], record: Path, tmp_path: Path) -> Run:
    def called(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        fixed = ["export", "--record", str(record), "--output", str(tmp_path / "phone.ics")]
        code = cli.run([*fixed, "--format", "ics", *words])
        out, err = capsys.readouterr()
        return code, out, err

    return called


def titles(path: Path) -> set[str]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(event["SUMMARY"]) for event in calendar.walk("VEVENT")}


def test_a_calendar_file_is_written_and_the_same_again(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "phone.ics"
    code, out, err = run()
    assert (code, err) == (0, "")
    assert "“phone.ics”" in out
    first = file.read_bytes()
    assert len(titles(file)) > 5
    assert run()[0] == 0
    assert file.read_bytes() == first


def test_in_spanish_and_private(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "phone.ics"
    run()
    english = titles(file)
    run("--language", "es")
    assert titles(file) != english
    run("--private", "--language", "es")
    assert titles(file) <= {"Cita", "Recordatorio", "Cancelado: Cita", "Cancelado: Recordatorio"}
    run("--private")
    assert titles(file) <= {"Appointment", "Reminder", "Canceled: Reminder"}


def test_of_several_people_one_is_named(run: Run, record: Path, tmp_path: Path) -> None:
    with closing(open_record(record)) as store:
        (first,) = store.all(Patient)
        store.save(Patient(name="Somebody else"), ADDED)
    code, _, err = run()
    assert code == 1
    assert "Somebody else" in err
    assert not (tmp_path / "phone.ics").exists()
    assert run("--patient", first.name)[0] == 0
    assert run("--patient", "Somebody else")[0] == 0
    assert titles(tmp_path / "phone.ics") == set()


def test_only_a_calendar_can_be_private(record: Path, tmp_path: Path) -> None:
    output = str(tmp_path / "x.json")
    words = ["export", "--record", str(record), "--output", output, "--format", "json"]
    with pytest.raises(SystemExit) as left:
        cli.run([*words, "--private"])
    assert left.value.code == 2
