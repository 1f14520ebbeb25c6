"""The button to the paper says that a calendar is replaced where the paper says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from alltracker.db.models import DoseOrder, Medicine, Patient, Printed
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.papers.calendar_month import month_of
from alltracker.papers.calendar_printed import PAPER
from alltracker.ui.medicines.print_words import calendar_words

NOVEMBER = dt.date(2026, 11, 24)
EARLY = dt.date(2026, 11, 3)
DECEMBER = dt.date(2026, 12, 1)

Add = Callable[..., None]


@pytest.fixture
def said(store: Store, patient: Patient) -> Callable[[dt.date], str]:
    def words(day: dt.date) -> str:
        return calendar_words(store, patient.id, day, Language())

    return words


def printed(patient: Patient, day: dt.date, month: dt.date) -> Printed:
    first, last = month_of(month)
    return Printed(patient_id=patient.id, paper=PAPER, day=day, first=first, last=last)


def order(medicine: Medicine, first: dt.date) -> DoseOrder:
    own = {"patient_id": medicine.patient_id, "medicine_id": medicine.id}
    return DoseOrder(pattern="DAILY 1", starts_on=first, **own)


def test_without_a_print_nothing_is_replaced(said) -> None:
    assert said(NOVEMBER) == "Print December"
    assert said(EARLY) == "Print November"


def test_another_month_is_replaced_only_where_doses_changed_since(
    said, patient: Patient, add: Add
) -> None:
    pills = Medicine(patient_id=patient.id, name="Pills")
    add(pills, order(pills, dt.date(2026, 7, 1)))
    add(printed(patient, EARLY, NOVEMBER))
    assert said(NOVEMBER) == "Print December"
    add(order(pills, DECEMBER))
    assert said(NOVEMBER) == "Print December, replaces 3 Nov"


def test_the_same_month_is_always_replaced(said, patient: Patient, add: Add) -> None:
    add(printed(patient, dt.date(2026, 11, 20), DECEMBER))
    assert said(NOVEMBER) == "Print December, replaces 20 Nov"


def test_a_copy_of_what_was_printed_today_replaces_nothing(
    said, patient: Patient, add: Add
) -> None:
    add(printed(patient, NOVEMBER, DECEMBER))
    assert said(NOVEMBER) == "Print December"


def test_a_calendar_whose_days_are_over_is_not_replaced(said, patient: Patient, add: Add) -> None:
    pills = Medicine(patient_id=patient.id, name="Pills")
    add(printed(patient, dt.date(2026, 9, 28), dt.date(2026, 10, 1)))
    add(pills, order(pills, DECEMBER))
    assert said(NOVEMBER) == "Print December"
