"""A record with medicines at home, on one evening."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from alltracker.care.calendar import clock_at
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.words import Message
from alltracker.db.models import Patient
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine
from alltracker.db.store import Store

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
EVENING = dt.datetime(2026, 11, 24, 20, 5, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _that_evening() -> Iterator[None]:
    with clock_at(EVENING):
        yield


@pytest.fixture
def medicine(store: Store, patient: Patient) -> Callable[..., Medicine]:
    """Return a function that saves a medicine with its orders: (days ahead, pattern)."""

    def save(name: str, *orders: tuple[int, str], **more: object) -> Medicine:
        row = Medicine(patient_id=patient.id, name=name, **more)
        made = [
            DoseOrder(
                patient_id=patient.id,
                medicine_id=row.id,
                starts_on=TODAY + dt.timedelta(days=ahead),
                pattern=pattern,
            )
            for ahead, pattern in orders
        ]
        store.apply(ADDED, put=[row, *made])
        return row

    return save


@pytest.fixture
def dose(store: Store, patient: Patient) -> Callable[..., Dose]:
    """Return a function that saves what became of a dose."""

    def save(
        row: Medicine, ahead: int = 0, status: DoseStatus = DoseStatus.GIVEN, **more: object
    ) -> Dose:
        day = TODAY + dt.timedelta(days=ahead)
        known: dict[str, object] = {"slot": "bedtime", "amount": 0.5, **more}
        made = Dose(patient_id=patient.id, medicine_id=row.id, day=day, status=status, **known)
        store.save(made, ADDED)
        return made

    return save


@pytest.fixture
def pills(medicine: Callable[..., Medicine], dose: Callable[..., Dose]) -> Medicine:
    """Return mercaptopurine, half a tablet at bedtime, ticked yesterday."""
    row = medicine("Mercaptopurine", (-30, "DAILY 0.5 @bedtime"), short="6-MP", strength=50.0)
    dose(row, -1)
    return row
