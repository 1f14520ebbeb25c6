"""Saving one draw of 14 values through the Store, over the same rows by raw SQL."""

from __future__ import annotations

import datetime as dt
import itertools
from pathlib import Path

from alltracker.care.words import Message
from alltracker.db.changes import table_of
from alltracker.db.columns import Record, values_of
from alltracker.db.engine import connect
from alltracker.db.files import create_record
from alltracker.db.models import Draw, Patient, Result
from benchmarks.measure import Ratio, in_turns

ANALYTES = ("WBC", "ANC", "NEUT%", "ALC", "AMC", "HGB", "HCT", "RBC", "MCV", "PLT", "ALT", "AST",
            "CREA", "BILI")  # fmt: skip
LABEL = Message("benchmark", "Blood counts")
DAYS = itertools.count()


def save_ratio(folder: Path, rounds: int) -> Ratio:
    """Compare one step of the Store with raw inserts under the same pragmas."""
    store = create_record(folder / "ours.alltracker")
    patient = Patient(name="Ours")
    store.save(patient, LABEL)
    floor_path = folder / "floor.alltracker"
    create_record(floor_path).close()
    raw = connect(floor_path, "", write=True)
    raw.execute(_insert(Patient), _texts(patient))

    def ours() -> None:
        store.apply(LABEL, put=_draw(patient))

    def floor() -> None:
        rows = _draw(patient)
        raw.execute("BEGIN")
        raw.execute(_insert(Draw), _texts(rows[0]))
        raw.executemany(_insert(Result), [_texts(row) for row in rows[1:]])
        raw.execute("COMMIT")

    found = in_turns("saving a draw of 14 values", ours, floor, promised=4.0, rounds=rounds)
    store.close()
    raw.close()
    return found


def _draw(patient: Patient) -> list[Record]:
    day = dt.date(2020, 1, 1) + dt.timedelta(days=next(DAYS))
    draw = Draw(patient_id=patient.id, day=day)
    results = [Result(draw_id=draw.id, analyte=a, value_text="1.1", value=1.1) for a in ANALYTES]
    return [draw, *results]


def _insert(model: type[Record]) -> str:
    names = [column.name for column in table_of(model).columns]
    return (
        f'INSERT INTO "{model.__tablename__}" ({", ".join(names)})'  # noqa: S608 - our own names
        f" VALUES ({', '.join('?' * len(names))})"
    )


def _texts(row: Record) -> list[object]:
    values = values_of(row)
    return [_plain(values[column.name]) for column in table_of(type(row)).columns]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value
