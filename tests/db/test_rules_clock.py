"""What only today's date makes wrong is refused when it is written, and damages no record."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from alltracker.care.calendar import clock_at, day_at_noon, today
from alltracker.care.words import Message
from alltracker.db.check import check_record
from alltracker.db.files import create_record
from alltracker.db.models import Dose, Medicine, Patient, Stock, Transfusion
from alltracker.db.problems import InvalidRow

LABEL = Message("test", "Noted")


@pytest.mark.parametrize("kind", ["dose", "stock", "transfusion"])
def test_a_day_ahead_of_this_clock(tmp_path: Path, kind: str) -> None:
    store = create_record(tmp_path / "ahead.alltracker")
    ahead = day_at_noon(today() + dt.timedelta(days=3))
    patient = Patient(name="Mila")
    medicine = Medicine(patient_id=patient.id, name="Mercaptopurine")
    of_medicine = {"patient_id": patient.id, "medicine_id": medicine.id, "day": ahead.date()}
    row = {
        "dose": lambda: Dose(**of_medicine),
        "stock": lambda: Stock(**of_medicine, amount=3),
        "transfusion": lambda: Transfusion(
            patient_id=patient.id, product="red_cells", day=ahead.date()
        ),
    }[kind]()
    with pytest.raises(InvalidRow):
        store.apply(LABEL, put=[patient, medicine, row])
    with clock_at(ahead):
        store.apply(LABEL, put=[patient, medicine, row])
    assert check_record(store).sound
    store.close()
