from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from alltracker.care.calendar import clock_on
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.care.words import Message
from alltracker.db.models import Absence, Infection, Procedure, Radiation, Stay, Transfusion
from alltracker.db.problems import InvalidRow
from alltracker.db.rules import problems_of

TODAY = dt.date(2026, 11, 24)
TOMORROW = TODAY + dt.timedelta(days=1)
BEFORE = TODAY - dt.timedelta(days=3)
OWN = {"patient_id": "p"}


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_on(TODAY):
        yield


def procedure(**values) -> Procedure:
    return Procedure(**({"kind": ProcedureKind.LUMBAR_PUNCTURE, "day": TODAY} | OWN | values))


def transfusion(**values) -> Transfusion:
    return Transfusion(**({"product": BloodProduct.PLATELETS, "day": TODAY} | OWN | values))


def stay(**values) -> Stay:
    return Stay(**({"began_on": BEFORE, "reason": StayReason.FEVER} | OWN | values))


def infection(**values) -> Infection:
    return Infection(**({"name": "Pneumonia", "began_on": BEFORE} | OWN | values))


def radiation(**values) -> Radiation:
    return Radiation(**({"site": "Skull", "began_on": BEFORE} | OWN | values))


def absence(**values) -> Absence:
    return Absence(**({"began_on": BEFORE} | OWN | values))


@pytest.mark.parametrize(
    "row",
    [
        procedure(pokes=0),
        procedure(kind=ProcedureKind.OTHER, name="Stitches"),
        transfusion(amount=250, unit=ProductUnit.MILLILITER),
        transfusion(amount=0.5, unit=ProductUnit.BAG, reacted=True, reaction="hives"),
        stay(),
        stay(ended_on=TODAY, ended_at=dt.time(8), began_at=dt.time(22)),
        stay(began_on=TODAY, ended_on=TODAY, began_at=dt.time(8), ended_at=dt.time(8)),
        infection(ended_on=TODAY),
        radiation(fractions=10, gray=18.0, ended_on=TOMORROW),
        absence(days=0.5),
        absence(ended_on=TOMORROW, days=5),
    ],
)
def test_what_can_be_is_taken(row):
    assert problems_of(row) == []


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (procedure(day=TOMORROW), "day"),
        (procedure(kind=ProcedureKind.OTHER, name="  "), "name"),
        (procedure(pokes=-1), "pokes"),
        (procedure(pokes=51), "pokes"),
        (transfusion(day=TOMORROW), "day"),
        (transfusion(product=BloodProduct.OTHER), "name"),
        (transfusion(amount=0.0), "amount"),
        (transfusion(amount=-250.0), "amount"),
        (transfusion(amount=250.0, unit=ProductUnit.BAG), "amount"),
        (transfusion(amount=5001.0), "amount"),
        (transfusion(reaction="hives"), "reaction"),
        (stay(began_on=TOMORROW), "began_on"),
        (stay(ended_on=TOMORROW), "ended_on"),
        (stay(began_on=TODAY, ended_on=BEFORE), "ended_on"),
        (stay(ended_at=dt.time(8)), "ended_on"),
        (
            stay(began_on=TODAY, ended_on=TODAY, began_at=dt.time(9), ended_at=dt.time(8)),
            "ended_at",
        ),
        (infection(name=" "), "name"),
        (infection(began_on=TOMORROW), "began_on"),
        (infection(ended_on=BEFORE - dt.timedelta(days=1)), "ended_on"),
        (radiation(site=""), "site"),
        (radiation(fractions=0), "fractions"),
        (radiation(fractions=-3), "fractions"),
        (radiation(fractions=101), "fractions"),
        (radiation(gray=0.0), "gray"),
        (radiation(gray=-12.0), "gray"),
        (radiation(gray=1200.0), "gray"),
        (radiation(gray=float("nan")), "gray"),
        (radiation(ended_on=BEFORE - dt.timedelta(days=1)), "ended_on"),
        (absence(began_on=TOMORROW), "began_on"),
        (absence(days=0.0), "days"),
        (absence(days=-1.0), "days"),
        (absence(days=0.3), "days"),
        (absence(ended_on=TODAY, days=5.0), "days"),
        (absence(began_on=TODAY, ended_on=BEFORE), "ended_on"),
    ],
)
def test_what_cannot_be_is_named_in_its_field(row, field):
    assert [problem.field for problem in problems_of(row)] == [field]


def test_the_record_refuses_such_a_row_and_stays_as_it_was(store, patient):
    row = radiation(patient_id=patient.id, gray=1200.0)
    with pytest.raises(InvalidRow) as caught:
        store.save(row, Message("test", "Added"))
    assert "cGy" in caught.value.problems[0].message.text
    assert store.all(Radiation) == []
