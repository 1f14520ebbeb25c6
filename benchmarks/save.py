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
    raw.execute(insert_text(Patient), row_texts(patient))

    def ours() -> None:
        store.apply(LABEL, put=_draw(patient))

    def floor() -> None:
        rows = _draw(patient)
        raw.execute("BEGIN")
        raw.execute(insert_text(Draw), row_texts(rows[0]))
        raw.executemany(insert_text(Result), [row_texts(row) for row in rows[1:]])
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


def insert_text(model: type[Record]) -> str:
    """Return the SQL that writes one row of a kind."""
    names = [column.name for column in table_of(model).columns]
    return (
        f'INSERT INTO "{model.__tablename__}" ({", ".join(names)})'  # noqa: S608 - our own names
        f" VALUES ({', '.join('?' * len(names))})"
    )


def row_texts(row: Record) -> list[object]:
    """Return what raw SQL writes of a row, in the order of its columns."""
    values = values_of(row)
    return [_plain(values[column.name]) for column in table_of(type(row)).columns]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date | dt.time) else value
