"""A real record for papers, on one invented day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.files import create_record
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.store import Store

ON = dt.date(2026, 11, 24)
ADDED = Message("test", "Added")
NAME = "Ægir <b>O'Neil</b> “🪁” שלום & co"

AddDraw = Callable[..., Draw]


@pytest.fixture(autouse=True)
def paper_day(qapp: QApplication) -> Iterator[None]:
    """Let it be the day of the visit; papers need Qt's application for their type."""
    del qapp
    with clock_at(day_at_noon(ON)):
        yield


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate(
        {"name": NAME, "birth_date": "2020-03-03", "diagnosis": "b_all", "risk_group": "standard"}
    )
    return store.save(row, ADDED)


@pytest.fixture
def add(store: Store) -> Callable[..., None]:
    def added(*rows: Record) -> None:
        store.apply(ADDED, put=rows)

    return added


@pytest.fixture
def add_draw(store: Store, patient: Patient) -> AddDraw:
    """Return what saves a draw of ``day`` with values such as ``WBC=("2.9", "10*9/L")``."""

    def added(day: dt.date, **values: tuple[str, str]) -> Draw:
        draw = Draw(patient_id=patient.id, day=day, place="Clinic 4")
        rows = [
            Result(
                draw_id=draw.id,
                analyte=analyte.replace("_", "%"),
                value_text=text,
                value=float(text.lstrip("<>")),
                comparator="<" if text.startswith("<") else "",
                unit=unit,
            )
            for analyte, (text, unit) in values.items()
        ]
        store.apply(ADDED, put=[draw, *rows])
        return draw

    return added
