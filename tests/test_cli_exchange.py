"""The commands import and export, as a script calls them."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from alltracker import cli
from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.kinds import ResultStatus
from alltracker.care.words import Message
from alltracker.db.files import create_record, lock_path, open_record
from alltracker.db.models import Draw, Note, Patient, Result, Setting
from alltracker.db.store import Store
from alltracker.exchange.record_json import export_record

SAMPLES = Path(__file__).parent / "data" / "samples"
EXPECTED: dict[str, Any] = json.loads((SAMPLES / "expected.json").read_text())
FILES = sorted(EXPECTED)
SEVERAL = "derived-epic-dstu2-records.json"
ADDED = Message("test", "Added")
KEYS = (
    *("path", "format", "patients", "seen", "usable", "distinct", "review"),
    *("skipped", "analytes", "added", "unchanged"),
)


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(dt.date(2026, 12, 24))):
        yield


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "mila.alltracker"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def called(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = cli.run([str(word) for word in words])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return called


@pytest.fixture
def taken(run, record) -> Callable[..., dict[str, Any]]:
    """Return a function that imports one file with --json and returns what is said of it."""

    def called(path: Path, *more: object, into: Path | None = None) -> dict[str, Any]:
        code, out, err = run("import", path, "--record", into or record, "--json", *more)
        assert (code, err) == (0, "")
        (file,) = json.loads(out)["files"]
        assert tuple(file) == KEYS
        return file

    return called


def sample(name: str, folder: Path) -> Path:
    """Put a sample file into a folder, unpacked."""
    path, packed = folder / name, SAMPLES / "fhir" / f"{name}.gz"
    data = gzip.decompress(packed.read_bytes()) if packed.exists() else None
    path.write_bytes(data or (SAMPLES / "fhir" / name).read_bytes())
    return path


def counts(path: Path, *values: tuple[str, str, float], name: str = "Mila Sommer", **more) -> Path:
    """Write a small hospital file: LOINC code, moment and value in 10*9/L."""
    born = more.pop("born", "2020-03-03")
    person = {"resourceType": "Patient", "id": "p", "name": [{"text": name}], "birthDate": born}
    rows = [
        {
            "resourceType": "Observation",
            "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
            "subject": {"reference": "Patient/p"},
            "effectiveDateTime": moment,
            "valueQuantity": {"value": value, "unit": "10*9/L"},
            **more,
        }
        for code, moment, value in values
    ]
    entries = [{"resource": row} for row in (person, *rows)]
    path.write_text(json.dumps({"resourceType": "Bundle", "entry": entries}))
    return path


WHITE = ("6690-2", "2026-11-24T08:30:00+01:00", 4.6)
PLATELETS = ("777-3", "2026-11-24T08:30:00+01:00", 226)


def opened(path: Path) -> Any:
    return closing(open_record(path, write=False))


@pytest.mark.parametrize("name", [name for name in FILES if name != SEVERAL])
def test_every_sample_as_expected_twice_and_taken_back(name, taken, record, tmp_path) -> None:
    path, expected = sample(name, tmp_path), EXPECTED[name]
    first = taken(path)
    for key in ("seen", "usable", "distinct", "review"):
        assert first[key] == expected[key], key
    assert {row["reason"]: row["count"] for row in first["skipped"]} == expected["skipped"]
    assert (first["added"], first["unchanged"]) == (expected["distinct"], 0)
    bytes_before = record.read_bytes()
    again = taken(path)
    assert (again["added"], again["unchanged"]) == (0, expected["distinct"])
    assert record.read_bytes() == bytes_before
    with closing(open_record(record)) as store:
        store.undo()
        assert not any(store.all(model) for model in (Patient, Draw, Result))


def test_a_file_of_several_people_needs_a_choice(run, taken, record, tmp_path) -> None:
    path = sample(SEVERAL, tmp_path)
    code, out, err = run("import", path, "--record", record)
    assert (code, out) == (1, "")
    assert SEVERAL in err
    assert err.count("results") >= 3
    assert not record.exists()
    dry = taken(path, "--dry-run")
    assert not record.exists()
    assert (dry["added"], dry["unchanged"]) == (0, 0)
    assert sorted(one["results"] for one in dry["patients"]) == [2, 63, 115]
    code, _, err = run("import", path, "--record", record, "--source-patient", "Smith, John")
    assert code == 1
    assert err.count("Smith, John") == 2
    total = 0
    for number, one in enumerate(dry["patients"]):
        into = tmp_path / f"{number}.alltracker"
        total += taken(path, "--source-patient", one["ref"], into=into)["added"]
    assert total == EXPECTED[SEVERAL]["distinct"]


def test_a_dry_run_writes_nothing(run, taken, record, tmp_path) -> None:
    path = counts(tmp_path / "a.json", WHITE)
    assert taken(path, "--dry-run")["added"] == 1
    assert sorted(tmp_path.iterdir()) == [path]
    taken(path)
    before = record.read_bytes()
    names = sorted(tmp_path.iterdir())
    more = counts(tmp_path / "b.json", WHITE, PLATELETS)
    found = taken(more, "--dry-run")
    assert (found["added"], found["unchanged"]) == (1, 1)
    code, out, _ = run("import", more, "--record", record, "--dry-run")
    assert code == 0
    assert "Nothing changed" in out
    assert record.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == sorted([*names, more])


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\x01\x02" * 700,
        b"Dear team, please call us",
        b'{"resourceType": "Bundle", "entry": [{"resource": {"resour',
        b"[" * 200_000,
        b'{"resourceType": "Observation", "valueQuantity": {"value": NaN}}',
        b"<html></html>",
        b"%PDF-1.7",
        b'{\n "format": "alltracker-record",\n "version": 1,\n "tab',
        b'{\n "format": "alltracker-record",\n "version": 99}',
    ],
)
def test_what_cannot_be_read_changes_nothing(content, run, taken, record, tmp_path) -> None:
    good, bad = counts(tmp_path / "good.json", WHITE), tmp_path / "bad.json"
    bad.write_bytes(content)
    assert run("import", good, bad, "--record", record)[0] == 1
    assert not record.exists()
    assert not lock_path(record).exists()
    taken(good)
    before = record.read_bytes()
    more = counts(tmp_path / "more.json", PLATELETS)
    for words in ((), ("--json",), ("--dry-run",)):
        code, out, err = run("import", more, bad, "--record", record, *words)
        assert (code, out) == (1, "")
        assert "bad.json" in err
    assert record.read_bytes() == before


def test_a_cut_bundle_is_refused_wherever_it_is_cut(run, record, tmp_path) -> None:
    whole = sample("derived-mcode-b-all-child.json", tmp_path).read_bytes()
    cut = tmp_path / "cut.json"
    for end in range(1, len(whole) - 1, len(whole) // 9):
        cut.write_bytes(whole[:end])
        assert run("import", cut, "--record", record)[0] == 1
    assert not record.exists()


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_what_cannot_be_opened_is_named(name, run, record, tmp_path) -> None:
    code, out, err = run("import", tmp_path / name, "--record", record)
    assert (code, out) == (1, "")
    assert (tmp_path / name).name in err
    assert not record.exists()


def test_the_patient_comes_from_the_file(taken, record, tmp_path) -> None:
    taken(counts(tmp_path / "a.json", WHITE))
    with opened(record) as store:
        (patient,) = store.all(Patient)
    assert (patient.name, patient.birth_date) == ("Mila Sommer", PartialDate(2020, 3, 3))


def test_the_patient_can_be_named_and_stays_the_same_person(run, taken, record, tmp_path) -> None:
    path = counts(tmp_path / "a.json", WHITE)
    assert taken(path, "--patient", "Mimi")["added"] == 1
    assert taken(path, "--patient", "Mimi")["unchanged"] == 1
    assert taken(path)["unchanged"] == 1
    with opened(record) as store:
        assert [one.name for one in store.all(Patient)] == ["Mimi"]
    more = counts(tmp_path / "b.json", PLATELETS)
    assert run("import", more, "--record", record)[0] == 1
    assert taken(more, "--source-patient", "Mila Sommer")["added"] == 1


@pytest.mark.parametrize("more", [{"name": "Noa Sommer"}, {"born": "2021-03-03"}])
def test_another_person_is_refused_without_a_word(more, run, taken, record, tmp_path) -> None:
    taken(counts(tmp_path / "a.json", WHITE))
    before = record.read_bytes()
    other = counts(tmp_path / "other.json", PLATELETS, **more)
    code, out, err = run("import", other, "--record", record, "--json")
    assert (code, out) == (1, "")
    assert "other.json" in err
    assert "--source-patient" in err
    assert record.read_bytes() == before
    dry = taken(other, "--dry-run")
    assert (dry["added"], dry["unchanged"]) == (0, 0)
    assert taken(other, "--source-patient", "Patient/p")["added"] == 1
    with opened(record) as store:
        assert len(store.all(Patient)) == 1


def test_files_of_two_people_are_not_mixed_in_one_call(run, record, tmp_path) -> None:
    mila = counts(tmp_path / "a.json", WHITE)
    noa = counts(tmp_path / "b.json", PLATELETS, name="Noa Winter")
    code, _, err = run("import", mila, noa, "--record", record)
    assert code == 1
    assert "b.json" in err
    assert not record.exists()


def test_a_file_that_names_nobody_goes_to_the_patient(taken, record, tmp_path) -> None:
    table = tmp_path / "counts.csv"
    table.write_text("Date,WBC (10^9/L)\n2026-11-24,4.6\n")
    assert taken(table, "--patient", "Mila")["added"] == 1
    assert taken(table)["unchanged"] == 1
    assert taken(table, into=record.with_name("new.alltracker"))["added"] == 1


def test_a_record_of_several_people_needs_the_patient(run, taken, record, tmp_path) -> None:
    with closing(create_record(record)) as store:
        store.apply(ADDED, put=[Patient(name="Mila Sommer"), Patient(name="Noa")])
    path = counts(tmp_path / "a.json", WHITE)
    code, _, err = run("import", path, "--record", record)
    assert code == 1
    assert "Noa" in err
    assert taken(path, "--dry-run")["added"] == 0
    assert taken(path, "--patient", "mila sommer")["added"] == 1
    assert run("import", path, "--record", record, "--patient", "Nobody")[0] == 1


def test_several_files_are_one_step(run, record, tmp_path) -> None:
    first = counts(tmp_path / "a.json", WHITE)
    second = counts(tmp_path / "b.json", WHITE, PLATELETS)
    code, out, _ = run("import", first, second, "--record", record, "--json")
    assert code == 0
    found = [(file["added"], file["unchanged"]) for file in json.loads(out)["files"]]
    assert found == [(1, 0), (1, 1)]
    with closing(open_record(record)) as store:
        assert len(store.history()) == 1
        assert len(store.all(Draw)) == 1
        store.undo()
        assert not store.all(Result)


def test_a_correction_is_told_and_taken(run, taken, record, tmp_path) -> None:
    taken(counts(tmp_path / "a.json", WHITE))
    code, out, _ = run(
        *("import", counts(tmp_path / "b.json", (*WHITE[:2], 4.9), status="corrected")),
        *("--record", record),
    )
    assert code == 0
    assert "changed 1" in out
    assert "4.9" in out
    assert "before 4.6" in out
    with opened(record) as store:
        (row,) = store.all(Result)
    assert (row.value_text, row.status) == ("4.9", ResultStatus.CORRECTED)


def test_words_list_every_skip_and_mention(run, record, tmp_path) -> None:
    path = sample("ips-canada-implausible.json", tmp_path)
    code, out, _ = run("import", path, "--record", record)
    assert code == 0
    lines = out.splitlines()
    assert sum("not taken: " in line for line in lines) == 15
    assert any("Hematocrit is missing" in line for line in lines)
    card = sample("lab-report.smart-health-card", tmp_path)
    out = run("import", card, "--record", record.with_name("b.alltracker"))[1]
    assert "signature" in out
    table = tmp_path / "counts.csv"
    table.write_text("Date,WBC (10^9/L),Mystery\n2026-11-24,4.6,7\n")
    out = run("import", table, "--record", record.with_name("c.alltracker"))[1]
    assert "Mystery" in out


def test_results_of_an_impossible_year_are_listed_as_skipped(taken, tmp_path) -> None:
    path = counts(tmp_path / "a.json", WHITE, ("777-3", "2999-01-01", 226))
    found = taken(path)
    assert (found["seen"], found["usable"], found["added"]) == (2, 1, 1)
    assert found["skipped"] == [{"reason": "date not understood", "count": 1}]


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ("2026-02-31,4.6", "is not a full date"),
        ("2027-02-03,4.6", "still to come"),
        ("2026-02-28,-4.6", "below zero"),
        ("2026-02-28,low", "is not a number"),
    ],
)
def test_a_table_of_mistakes_alone_is_refused(run, record, tmp_path, cells, reason) -> None:
    path = tmp_path / "counts.csv"
    path.write_text(f"Date,WBC (10^9/L)\n{cells}\n")
    code, out, err = run("import", path, "--record", record, "--patient", "Mila")
    assert (code, out) == (1, "")
    assert "“counts.csv”" in err
    assert reason in err
    assert not record.exists()
    code, out, err = run("import", path, "--record", record, "--dry-run")
    assert (code, err) == (0, "")
    assert reason in out
    create_record(record).close()
    before = record.read_bytes()
    assert run("import", path, "--record", record)[0] == 1
    assert record.read_bytes() == before


def full_record(path: Path) -> Store:
    store = create_record(path)
    patient = Patient(name="Mila Sommer")
    draw = Draw(patient_id=patient.id, day=dt.date(2026, 11, 24))
    rows = [
        Result(draw_id=draw.id, analyte="WBC", value_text="4.6", value=4.6, unit="10*9/L"),
        Result(draw_id=draw.id, analyte="HGB", value_text="11.9", value=11.9, unit="g/dL"),
        Result(draw_id=draw.id, analyte="ALT", value_text="30", value=30, unit="U/L"),
        Setting(patient_id=patient.id, key="unit.HGB", value="g/L"),
    ]
    store.apply(ADDED, put=[patient, draw, *rows])
    store.save(Note(patient_id=patient.id, day=draw.day, text="undone"), ADDED)
    store.undo()
    return store


def test_an_export_comes_back_whole(run, taken, record, tmp_path) -> None:
    with closing(full_record(record)) as store:
        expected = export_record(store)
    output, copy = tmp_path / "out.json", tmp_path / "copy.alltracker"
    words = ("export", "--record", record, "--format", "json", "--output", output)
    assert run(*words)[0] == 0
    assert output.read_bytes() == expected
    dry = taken(output, "--dry-run", into=copy)
    assert not copy.exists()
    first = taken(output, into=copy)
    assert dry == first
    assert (first["format"], first["skipped"]) == ("alltracker-json", [])
    assert (first["seen"], first["usable"], first["distinct"]) == (2, 2, 2)
    assert (first["added"], first["unchanged"]) == (2, 0)
    assert first["patients"][0]["results"] == 3
    assert first["analytes"]["HGB"]["sum"] == 119.0
    before = copy.read_bytes()
    again = taken(output, into=copy)
    assert (again["added"], again["unchanged"]) == (0, 2)
    assert copy.read_bytes() == before
    with closing(open_record(copy)) as store:
        assert export_record(store) == expected
        assert len(store.history()) == 3


def test_an_export_is_merged_as_one_step(taken, record, tmp_path) -> None:
    with closing(full_record(tmp_path / "full.alltracker")) as store:
        (tmp_path / "out.json").write_bytes(export_record(store))
    taken(counts(tmp_path / "a.json", PLATELETS, name="Noa"))
    assert taken(tmp_path / "out.json")["added"] == 2
    with closing(open_record(record)) as store:
        assert sorted(one.name for one in store.all(Patient)) == ["Mila Sommer", "Noa"]
        store.undo()
        assert [one.name for one in store.all(Patient)] == ["Noa"]


def test_an_export_meets_settings_that_were_made_since(taken, tmp_path) -> None:
    full = tmp_path / "full.alltracker"
    with closing(full_record(full)) as store:
        (tmp_path / "out.json").write_bytes(export_record(store))
        (setting,) = store.all(Setting)
        store.apply(ADDED, remove=[setting])
        anew = Setting(patient_id=setting.patient_id, key=setting.key, value="g/dL")
        store.save(anew, ADDED)
    taken(tmp_path / "out.json", into=full)
    with opened(full) as store:
        assert [row.value for row in store.all(Setting)] == ["g/L"]


def test_an_export_into_a_record_that_was_emptied(taken, record, tmp_path) -> None:
    with closing(full_record(tmp_path / "full.alltracker")) as store:
        (tmp_path / "out.json").write_bytes(export_record(store))
    with closing(create_record(record)) as store:
        store.save(Patient(name="Gone"), ADDED)
        store.undo()
    assert taken(tmp_path / "out.json")["added"] == 2


def test_an_export_is_imported_alone(run, record, tmp_path) -> None:
    with closing(full_record(tmp_path / "full.alltracker")) as store:
        (tmp_path / "out.json").write_bytes(export_record(store))
    both = (tmp_path / "out.json", counts(tmp_path / "a.json", WHITE))
    code, _, err = run("import", *both, "--record", record)
    assert code == 1
    assert "out.json" in err
    assert not record.exists()


def test_one_patient_is_exported_alone(run, record, tmp_path) -> None:
    with closing(full_record(record)) as store:
        store.save(Patient(name="Noa"), ADDED)
    output = tmp_path / "noa.json"
    words = ("export", "--record", record, "--format", "json", "--output", output)
    assert run(*words, "--patient", "noa")[0] == 0
    assert [row["name"] for row in json.loads(output.read_bytes())["tables"]["patient"]] == ["Noa"]
    assert run(*words, "--patient", "Nobody")[0] == 1


def test_an_export_never_writes_over_a_record(run, record, tmp_path) -> None:
    full_record(record).close()
    other = tmp_path / "other.alltracker"
    create_record(other).close()
    link = tmp_path / "link.json"
    link.symlink_to(record)
    before, kept = record.read_bytes(), other.read_bytes()
    for output in (record, link, other):
        code, _, err = run("export", "--record", record, "--format", "json", "--output", output)
        assert code == 1
        assert output.name in err
    assert (record.read_bytes(), other.read_bytes()) == (before, kept)


def test_an_output_that_cannot_be_written_is_told(run, record, tmp_path) -> None:
    full_record(record).close()
    names = sorted(tmp_path.iterdir())
    for output in (tmp_path / "none" / "out.json", tmp_path):
        code, out, err = run("export", "--record", record, "--format", "json", "--output", output)
        assert (code, out) == (1, "")
        assert err.startswith("alltracker: ")
    assert sorted(tmp_path.iterdir()) == names


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to")
def test_an_older_output_stays_when_the_disk_is_full(run, record, tmp_path, monkeypatch) -> None:
    full_record(record).close()
    output = tmp_path / "out.json"
    output.write_text("older")
    real = os.open

    def full(path: Any, flags: int, *more: Any) -> int:
        if str(path).endswith(".part"):
            return real("/dev/full", os.O_WRONLY)
        return real(path, flags, *more)

    monkeypatch.setattr(os, "open", full)
    code, _, err = run("export", "--record", record, "--format", "json", "--output", output)
    assert code == 1
    assert "full" in err
    assert output.read_text() == "older"


def test_locked_records_take_their_password(run, record, tmp_path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("rain on Tuesday\n")
    path, output = counts(tmp_path / "a.json", WHITE), tmp_path / "out.json"
    unlock = ("--record", record, "--password-file", secret)
    assert run("import", path, *unlock)[0] == 0
    assert not record.read_bytes().startswith(b"SQLite format 3")
    assert run("import", path, *unlock)[0] == 0
    assert run("export", *unlock, "--format", "json", "--output", output)[0] == 0
    for words in (("import", path), ("export", "--format", "json", "--output", output)):
        code, out, err = run(*words, "--record", record)
        assert (code, out) == (1, "")
        assert "password" in err


def test_a_record_that_is_no_record_is_left_alone(run, tmp_path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear team")
    path = counts(tmp_path / "a.json", WHITE)
    for words in (("import", path), ("import", path, "--dry-run")):
        assert run(*words, "--record", letter)[0] == 1
    assert letter.read_text() == "Dear team"


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not read-only there")
@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only to the superuser")
def test_a_folder_that_cannot_be_written_is_told(run, tmp_path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    path = counts(tmp_path / "a.json", WHITE)
    code, _, err = run("import", path, "--record", folder / "new.alltracker")
    assert code == 1
    assert err.count("\n") == 1


def test_what_cannot_be_opened_is_said_in_words(run, record, tmp_path) -> None:
    for path, remedy in ((tmp_path / "gone.csv", "Check the name"), (tmp_path, "Choose the files")):
        code, out, err = run("import", path, "--record", record)
        assert (code, out) == (1, "")
        assert path.name in err
        assert remedy in err
    assert not record.exists()
