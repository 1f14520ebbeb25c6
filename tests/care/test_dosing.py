"""Which doses are due: orders, holds, restarts, and what they come to."""

from __future__ import annotations

import datetime as dt
import time

import pytest

from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dosing import (
    due_doses,
    milligrams,
    order_on,
    percent_of_full,
    weekly_amount,
)
from alltracker.care.kinds_medicine import DoseUnit
from tests.care.dose_rows import day, medicine, order

MP = medicine()


def test_the_order_that_began_last_is_in_force_and_a_hold_with_an_end_gives_it_back() -> None:
    first = order("2026-09-01", "DAILY 1 @bedtime")
    hold = order("2026-10-27", "HELD", ends="2026-11-09")
    orders = [hold, first]
    assert order_on(orders, MP.id, day("2026-08-31")) is None
    assert order_on(orders, MP.id, day("2026-10-26")) is first
    assert order_on(orders, MP.id, day("2026-11-09")) is hold
    assert order_on(orders, MP.id, day("2026-11-10")) is first


def test_of_orders_of_one_day_the_last_made_is_in_force() -> None:
    first, corrected = order("2026-09-01", "DAILY 1"), order("2026-09-01", "DAILY 2")
    assert order_on([first, corrected], MP.id, day("2026-09-01")) is corrected


def test_doses_stand_by_day_then_time_of_day_then_name() -> None:
    steroid = medicine("Prednisone")
    orders = [
        order("2026-11-01", "DAILY 1 @bedtime"),
        order("2026-11-01", "DAILY 4 @evening,07:00", of="Prednisone"),
    ]
    found = due_doses([steroid, MP], orders, day("2026-11-01"), day("2026-11-02"))
    assert [(due.day.day, due.medicine.name, due.slot_key) for due in found] == [
        (1, "Prednisone", "07:00"),
        (1, "Prednisone", "evening"),
        (1, "Mercaptopurine", "bedtime"),
        (2, "Prednisone", "07:00"),
        (2, "Prednisone", "evening"),
        (2, "Mercaptopurine", "bedtime"),
    ]


def test_nothing_is_due_outside_the_medicines_days_as_needed_held_or_in_clinic() -> None:
    ended = medicine(started_on=day("2026-11-02"), ended_on=day("2026-11-03"))
    ward = medicine("Vincristine", in_clinic=True)
    relief = medicine("Ondansetron")
    orders = [
        order("2026-10-01", "DAILY 1"),
        order("2026-10-01", "WEEKDAYS 0,1,0,0,0,0,0", of="Vincristine"),
        order("2026-10-01", "AS_NEEDED 1", of="Ondansetron"),
    ]
    span = day("2026-11-01"), day("2026-11-07")
    found = due_doses([ended, ward, relief], orders, *span)
    assert [due.day.day for due in found] == [2, 3]
    assert len(due_doses([ended, ward, relief], orders, *span, in_clinic=True)) == 3


def test_a_damaged_pattern_makes_nothing_due_and_breaks_nothing() -> None:
    assert due_doses([MP], [order("2026-11-01", "???")], day("2026-11-01"), day("2026-11-09")) == ()


@pytest.mark.parametrize(
    ("pattern", "weekly"),
    [
        ("DAILY 0.5 @bedtime", 3.5),
        ("DAILY 5 @morning,evening=2.5", 52.5),
        ("WEEKDAYS 1,0.5,1,0.5,1,0.5,1", 5.5),
        ("EVERY_DAYS EVERY=2 1", 3.5),
        ("CYCLE ON=5 EVERY=28 4 @morning,evening", 10),
        ("INFUSION ON=28 2", 14),
        ("HELD", 0),
        ("ONCE 1", None),
        ("AS_NEEDED 1", None),
        ("TAPER 3x1", None),
    ],
)
def test_units_a_week(pattern: str, weekly: float | None) -> None:
    assert weekly_amount(DosePattern.parse(pattern)) == weekly


def test_the_full_dose_holds_until_another_order_names_one() -> None:
    orders = [
        order("2026-09-01", "DAILY 1", id="a"),
        order("2026-10-01", "DAILY 1", id="b", full_weekly=7.0),
        order("2026-11-01", "DAILY 0.5", id="c"),
        order("2026-11-20", "HELD", id="d"),
        order("2026-12-01", "DAILY 0.5", id="e", full_weekly=10.5),
    ]
    assert [percent_of_full(orders, one) for one in orders] == [
        None,
        100,
        50,
        0,
        pytest.approx(100 / 3),
    ]


def test_milligrams_come_from_the_strength_or_are_not_known() -> None:
    assert milligrams(MP, 0.5) == 25
    assert milligrams(MP, None) is None
    assert milligrams(medicine(strength=None), 1) is None
    assert milligrams(medicine(strength=0.1, strength_unit=DoseUnit.GRAM), 2) == 200
    assert milligrams(medicine(strength_unit=DoseUnit.UNIT), 2) is None
    assert milligrams(medicine(unit=DoseUnit.MILLIGRAM, strength=None), 12.5) == 12.5
    assert milligrams(medicine(unit=DoseUnit.UNIT, strength=None), 2500) is None


def test_ten_years_of_two_medicines_are_laid_out_fast() -> None:
    medicines = [MP, medicine("Methotrexate")]
    start = day("2026-01-01")
    orders = [
        order(str(start + dt.timedelta(days=30 * n)), f"DAILY {0.5 + n % 3} @bedtime", of=name)
        for n in range(120)
        for name in ("Mercaptopurine", "Methotrexate")
    ]
    begun = time.perf_counter()
    found = due_doses(medicines, orders, start, start + dt.timedelta(days=3649))
    assert len(found) == 7300
    assert time.perf_counter() - begun < 0.5  # about 60 ms on a quiet machine
