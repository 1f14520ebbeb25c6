from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.courage import courage_tally
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.kinds_medicine import DoseUnit, Route, StockKind
from alltracker.care.words import Message
from alltracker.db.clinic_rows import (
    ChosenDrug,
    GivenDrug,
    When,
    clinic_doses,
    doses_with,
    medicine_with,
    milligrams_of,
    rows_given,
    rows_left,
)
from alltracker.db.courage_view import courage_view
from alltracker.db.models import Dose, Medicine, Patient, Procedure, Stock
from alltracker.db.record_view import record_view

LABEL = Message("test", "Added")
DAY = dt.date(2026, 3, 12)
MTX = ChosenDrug("methotrexate", "Methotrexate", "MTX")
GIVEN = GivenDrug(MTX, Route.SPINAL, 12.0)


@pytest.fixture
def puncture(store, patient):
    row = Procedure(patient_id=patient.id, kind=ProcedureKind.LUMBAR_PUNCTURE, day=DAY)
    rows = rows_given(store, patient.id, [GIVEN], When(DAY, dt.time(8), row.id))
    store.apply(LABEL, put=[row, *rows])
    return row


def test_a_drug_makes_its_medicine_and_its_dose(store, puncture):
    (medicine,), (dose,) = store.all(Medicine), store.all(Dose)
    assert (medicine.drug, medicine.short, medicine.route) == ("methotrexate", "MTX", Route.SPINAL)
    assert medicine.in_clinic
    assert (dose.day, dose.given_at, dose.milligrams) == (DAY, dt.time(8), 12.0)
    assert dose.procedure_id == puncture.id


@pytest.mark.parametrize(
    ("drug", "route", "new"),
    [
        (MTX, Route.SPINAL, 0),
        (ChosenDrug("methotrexate", "Metotrexato"), Route.SPINAL, 0),
        (MTX, Route.VEIN, 1),
        (ChosenDrug("", "Methotrexate"), Route.SPINAL, 1),
    ],
)
@pytest.mark.usefixtures("puncture")
def test_a_medicine_is_known_by_drug_and_route(store, patient, drug, route, new):
    rows = rows_given(store, patient.id, [GivenDrug(drug, route, 1.0)], When(DAY))
    assert sum(isinstance(row, Medicine) for row in rows) == new


def test_two_doses_of_a_new_medicine_share_it(store, patient):
    rows = rows_given(store, patient.id, [GIVEN, GIVEN], When(DAY))
    assert [type(row) for row in rows] == [Medicine, Dose, Dose]


def test_another_patients_medicine_is_not_taken(store, puncture):
    other = Patient(name="Other")
    store.save(other, LABEL)
    rows = rows_given(store, other.id, [GIVEN], When(DAY))
    assert isinstance(rows[0], Medicine)
    assert clinic_doses(store, other.id) == []
    assert len(clinic_doses(store, puncture.patient_id)) == 1


@pytest.mark.parametrize(
    ("amount", "unit", "milligrams"),
    [
        (12.0, DoseUnit.MILLIGRAM, 12.0),
        (1.5, DoseUnit.GRAM, 1500.0),
        (500.0, DoseUnit.MICROGRAM, 0.5),
        (2500.0, DoseUnit.UNIT, None),
        (3.0, DoseUnit.MILLILITER, None),
        (None, DoseUnit.MILLIGRAM, None),
    ],
)
def test_milligrams(amount, unit, milligrams):
    assert milligrams_of(amount, unit) == milligrams


def test_what_goes_with_a_puncture(store, puncture):
    assert {type(row) for row in doses_with(store, puncture)} == {Dose, Medicine}


def test_a_medicine_goes_with_its_last_dose_only(store, patient, puncture):
    (dose,) = store.all(Dose)
    assert [type(row) for row in medicine_with(store, dose)] == [Medicine]
    store.apply(LABEL, put=rows_given(store, patient.id, [GIVEN], When(DAY)))
    assert medicine_with(store, dose) == []
    assert [row.id for row in doses_with(store, puncture)] == [dose.id]


@pytest.mark.parametrize(
    "change",
    [{"purpose": "Chemotherapy"}, {"note": "slowly"}, {"ended_on": DAY}, {"in_clinic": False}],
)
@pytest.mark.usefixtures("puncture")
def test_a_medicine_that_somebody_described_stays(store, change):
    (medicine,), (dose,) = store.all(Medicine), store.all(Dose)
    store.save(Medicine(**{**medicine.model_dump(), **change}), LABEL)
    assert [type(row) for row in rows_left(store, [dose])] == [Dose]


@pytest.mark.usefixtures("puncture")
def test_a_medicine_with_a_box_stays(store, patient):
    (medicine,), (dose,) = store.all(Medicine), store.all(Dose)
    box = Stock(
        patient_id=patient.id,
        medicine_id=medicine.id,
        day=DAY,
        kind=StockKind.COUNTED,
        amount=3.0,
    )
    store.save(box, LABEL)
    assert [type(row) for row in rows_left(store, [dose])] == [Dose]


@pytest.mark.usefixtures("puncture")
def test_the_tally_is_the_same_of_the_whole_record(store, patient):
    today = dt.date(2026, 11, 24)
    few, whole = courage_view(store, patient), record_view(store, patient, today)
    assert courage_tally(few, None, None, today) == courage_tally(whole, None, None, today)
    assert [line.key for line in courage_tally(few, None, None, today)] == [
        "punctures",
        "clinic_doses",
    ]
