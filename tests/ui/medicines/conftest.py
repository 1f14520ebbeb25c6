"""A family that gives mercaptopurine and methotrexate at home, on one fixed day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QMainWindow

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds_medicine import DoseReason, Route
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder, Medicine
from alltracker.db.store import Store
from alltracker.ui.pages.medicines import MedicinesPage
from alltracker.ui.pages.page import Surroundings

TODAY = dt.date(2026, 11, 24)
"""A Tuesday."""
Add = Callable[..., None]


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def mp(patient: Patient, add: Add) -> Medicine:
    """Return tablets of mercaptopurine with a dose, a hold and a restart."""
    row = Medicine(
        patient_id=patient.id,
        drug="mercaptopurine",
        name="Mercaptopurine",
        short="6-MP",
        strength=50,
        started_on=dt.date(2025, 10, 14),
    )
    add(row)
    add(
        order_of(
            row, "DAILY 1 @bedtime", dt.date(2025, 10, 14), full_weekly=7.0, reason=DoseReason.PLAN
        )
    )
    add(order_of(row, "HELD", dt.date(2026, 10, 27), note="ANC 0.42", said_by="Dr. Okoye"))
    add(order_of(row, "DAILY 0.5 @bedtime", dt.date(2026, 11, 10), reason=DoseReason.COUNTS))
    return row


@pytest.fixture
def mtx(patient: Patient, add: Add) -> Medicine:
    """Return tablets of methotrexate, once a week."""
    row = Medicine(
        patient_id=patient.id,
        drug="methotrexate",
        name="Methotrexate",
        short="MTX",
        strength=2.5,
        route=Route.MOUTH,
        started_on=dt.date(2025, 10, 14),
    )
    add(row)
    add(order_of(row, "WEEKDAYS 0,3,0,0,0,0,0", dt.date(2025, 10, 14)))
    return row


@pytest.fixture
def page(
    request: pytest.FixtureRequest,
    around: Surroundings,
    patient: Patient,
    shown: Callable[..., QMainWindow],
) -> MedicinesPage:
    """Return the page in a window, following every change."""
    for medicine in ("mp", "mtx"):
        request.getfixturevalue(medicine)
    made = MedicinesPage(around)
    made.show_patient(patient)
    shown(made)
    return made


def order_of(medicine: Medicine, pattern: str, first: dt.date, **more: object) -> DoseOrder:
    """Return an order of a medicine."""
    return DoseOrder(
        patient_id=medicine.patient_id,
        medicine_id=medicine.id,
        pattern=pattern,
        starts_on=first,
        **more,  # type: ignore[arg-type] # columns of the table
    )


def orders_of(store: Store, medicine: Medicine) -> list[DoseOrder]:
    """Return what stands in the record of a medicine's orders, in the order it was made."""
    return [row for row in store.all(DoseOrder) if row.medicine_id == medicine.id]


def count(store: Store, model: type[Record]) -> int:
    """Return how many rows of a kind the record has."""
    return len(store.all(model))
