"""The program's own JSON: complete, the same bytes after a round trip, refused when not whole."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Comparator, PhaseKind, Severity, Sex
from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Appointment, Draw, Note, Patient, Phase, Result, SideEffect
from alltracker.db.store import Store
from alltracker.exchange.record_json import export_record, read_record_json, take_in

LABEL = Message("test", "Saved on {day}", {"day": dt.date(2026, 11, 24)})
NAME = 'Ægir <b>O\'Neil</b> "🪁" שלום'


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """Return a record with two patients, every tricky type, an undone step and one to redo."""
    store = create_record(tmp_path / "full.alltracker")
    for name in (NAME, "Noa"):
        patient = Patient(name=name, birth_date=PartialDate(2020, 3), sex=Sex.FEMALE)
        phase = Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION)
        draw = Draw(patient_id=patient.id, day=dt.date(2026, 11, 24), time=dt.time(8, 30))
        rows = [
            phase,
            draw,
            Result(
                draw_id=draw.id,
                analyte="ANC",
                value_text="<0.1",
                value=0.1,
                comparator=Comparator.LESS,
            ),
            Result(draw_id=draw.id, analyte="WBC", value_text="16.15366508387917", value=16.15),
            SideEffect(
                patient_id=patient.id,
                name="Nausea",
                severity=Severity.MILD,
                began_on=dt.date(2026, 1, 1),
                phase_id=phase.id,
            ),
            Appointment(
                patient_id=patient.id,
                title="Clinic",
                start=dt.datetime(2026, 12, 1, 9, 15),  # noqa: DTZ001 - wall time
            ),
        ]
        store.apply(LABEL, put=[patient, *rows])
    store.save(Note(patient_id=patient.id, day=dt.date(2026, 1, 1), text="undone"), LABEL)
    store.undo()
    yield store
    store.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    store = create_record(tmp_path / "empty.alltracker")
    yield store
    store.close()


def test_a_round_trip_gives_the_same_bytes(full: Store, empty: Store) -> None:
    first = export_record(full)
    take_in(empty, read_record_json(first))
    assert export_record(empty) == first


def test_history_and_undo_survive(full: Store, empty: Store) -> None:
    take_in(empty, read_record_json(export_record(full)))
    assert empty.history() == full.history()
    assert empty.redo() is not None
    assert [note.text for note in empty.all(Note)] == ["undone"]


def test_the_same_file_twice_changes_nothing(full: Store) -> None:
    before = export_record(full)
    merge = take_in(full, read_record_json(before))
    assert merge.rows == ()
    assert export_record(full) == before


def test_one_patient_is_exported_alone_and_merged_as_one_step(full: Store, empty: Store) -> None:
    noa = next(row for row in full.all(Patient) if row.name == "Noa")
    data = export_record(full, noa.id)
    assert NAME.encode() not in data
    empty.save(Patient(name="Other"), LABEL)
    steps = len(empty.history())
    merge = take_in(empty, read_record_json(data))
    assert len(merge.new) == 7
    assert len(empty.history()) == steps + 1
    empty.undo()
    assert [row.name for row in empty.all(Patient)] == ["Other"]


def test_names_stand_as_written(full: Store) -> None:
    names = {row["name"] for row in json.loads(export_record(full))["tables"]["patient"]}
    assert names == {NAME, "Noa"}


def _broken(change: str, content: dict[str, Any]) -> dict[str, Any]:
    tables = content["tables"]
    if change == "unknown table":
        tables["doses"] = []
    elif change == "row without owner":
        tables["result"][0]["draw_id"] = "gone"
    elif change == "unknown word":
        tables["phase"][0]["kind"] = "holiday"
    elif change == "impossible row":
        tables["patient"][0]["name"] = ""
    elif change == "newer":
        content["version"] = 99
    elif change == "no list":
        tables["draw"] = {"a": 1}
    else:
        content["tables"] = None
    return content


@pytest.mark.parametrize(
    "change",
    [
        "unknown table",
        "row without owner",
        "unknown word",
        "impossible row",
        "newer",
        "no list",
        "no tables",
    ],
)
def test_what_is_not_whole_is_refused(full: Store, change: str) -> None:
    content = _broken(change, json.loads(export_record(full)))
    with pytest.raises(KnownProblem):
        read_record_json(json.dumps(content).encode())


def test_every_cut_is_refused(full: Store) -> None:
    data = export_record(full)
    for end in range(1, len(data) - 2, 997):
        with pytest.raises(KnownProblem):
            read_record_json(data[:end])
