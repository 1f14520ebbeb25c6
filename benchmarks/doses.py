"""Opening Today and the medicines with ten years of doses, over the same with one year's.

Four medicines at home: one in the evening whose dose changes every month, one in the evening, one
in the morning, and one twice on Saturdays and Sundays: some 12,000 doses in ten years.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

from alltracker.care.calendar import today
from alltracker.care.dosing import due_doses
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.files import create_record
from alltracker.db.models import Patient
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine
from benchmarks.measure import Ratio

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.pages import opened_in_turns

MADE = Message("benchmark", "Doses")
PAGES = ("today", "medicines")
_PATTERNS = (
    ("Mercaptopurine", "DAILY 0.5 @bedtime"),
    ("Ranked second", "DAILY 1 @evening"),
    ("Ranked third", "DAILY 1 @morning"),
    ("Co-trimoxazole", "WEEKDAYS 0,0,0,0,0,5,5 @morning,evening"),
)


def make_doses(folder: Path, years: int) -> tuple[Path, int]:
    """Write a record with the doses of so many years; return its path and how many there are."""
    path = folder / f"doses-{years}.alltracker"
    store = create_record(path)
    patient = Patient(name="Doses")
    store.save(patient, MADE)
    last = today()
    first = last - dt.timedelta(days=365 * years)
    medicines = [
        Medicine(patient_id=patient.id, name=name, started_on=first) for name, _ in _PATTERNS
    ]
    orders = [order for n, row in enumerate(medicines) for order in _orders(row, n, first, last)]
    store.apply(MADE, put=[*medicines, *orders])
    doses = [values_of(dose) for dose in _doses(medicines, orders, first, last)]
    store.insert_new(MADE, {Dose: doses})
    store.close()
    return path, len(doses)


def _orders(medicine: Medicine, number: int, first: dt.date, last: dt.date) -> Iterator[DoseOrder]:
    step = 30 if number == 0 else 365
    for days in range(0, (last - first).days + 1, step):
        pattern = _PATTERNS[number][1]
        if number == 0 and days // step % 2:
            pattern = "WEEKDAYS 1,0.5,1,0.5,1,0.5,1 @bedtime"
        yield DoseOrder(
            patient_id=medicine.patient_id,
            medicine_id=medicine.id,
            starts_on=first + dt.timedelta(days=days),
            pattern=pattern,
        )


def _doses(
    medicines: list[Medicine], orders: list[DoseOrder], first: dt.date, last: dt.date
) -> Iterator[Dose]:
    for due in due_doses(medicines, orders, first, last - dt.timedelta(days=1)):
        yield Dose(
            patient_id=medicines[0].patient_id,
            medicine_id=due.medicine.id,
            day=due.day,
            slot=due.slot_key,
            amount=due.amount,
            given_at=dt.time(20, 5),
            given_by="Jonas",
        )


def dose_ratios(folder: Path, rounds: int) -> list[Ratio]:
    """Open both pages on both records in turns and compare the medians."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    (ten, many), (one, _) = make_doses(folder, 10), make_doses(folder, 1)
    found = opened_in_turns(application, (ten, one), rounds, PAGES)
    return [
        Ratio(f"opening {key} with {many} doses", ours, floor, 2.0)
        for key, (ours, floor) in found.items()
    ]
