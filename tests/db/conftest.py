"""A real record in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Patient
from alltracker.db.store import Store

ADDED = Message("test", "Added")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate({"name": "Ægir <b>O'Neil</b> 🪁", "birth_date": "2020-03"})
    store.save(row, ADDED)
    return row
