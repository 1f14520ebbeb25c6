"""What is left at home: counts, boxes, doses since, and the day it runs out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, StockKind
from alltracker.care.stock import left_at_home
from tests.care.dose_rows import box, day, dose, medicine, order

MP = medicine(refill_days=10)
NIGHTLY = [order("2026-09-01", "DAILY 0.5 @bedtime")]
FILLED = StockKind.FILLED


def test_nothing_is_said_where_nobody_counted() -> None:
    assert left_at_home(MP, NIGHTLY, [], [], day("2026-11-24")) is None
    other = box("2026-11-01", 30, medicine_id="other")
    assert left_at_home(MP, NIGHTLY, [other, box("2026-11-25", 9)], [], day("2026-11-24")) is None


def test_given_vomited_and_a_second_dose_are_gone_skipped_and_held_are_there() -> None:
    doses = [
        dose("2026-11-21"),
        dose("2026-11-21", extra=True),
        dose("2026-11-22", DoseStatus.VOMITED),
        dose("2026-11-22"),
        dose("2026-11-23", DoseStatus.SKIPPED),
    ]
    left = left_at_home(MP, NIGHTLY, [box("2026-11-20", 10)], doses, day("2026-11-24"))
    assert left is not None
    assert left.amount == 8  # 10 - 4 halves
    assert left.until == day("2026-12-09")  # 16 nights from the 24th on
    assert left.refill_on == day("2026-11-29")
    assert left.counted_on == day("2026-11-20")


def test_past_doses_that_nobody_ticked_are_taken_as_given() -> None:
    unsure = [dose("2026-11-22", DoseStatus.NOT_KNOWN)]
    left = left_at_home(MP, NIGHTLY, [box("2026-11-20", 10)], unsure, day("2026-11-24"))
    assert left is not None
    assert left.amount == 8.5  # 21, 22 and 23 November; tonight is still ahead
    assert left.until == day("2026-12-10")


def test_tonight_counts_once() -> None:
    stocks = [box("2026-11-23", 1)]
    before = left_at_home(MP, NIGHTLY, stocks, [], day("2026-11-24"))
    after = left_at_home(MP, NIGHTLY, stocks, [dose("2026-11-24")], day("2026-11-24"))
    assert before is not None
    assert after is not None
    assert (before.amount, before.until) == (1, day("2026-11-25"))
    assert (after.amount, after.until) == (0.5, day("2026-11-25"))


def test_a_count_of_today_stands_and_still_has_to_cover_tonight() -> None:
    left = left_at_home(
        MP, NIGHTLY, [box("2026-11-24", 1)], [dose("2026-11-24")], day("2026-11-24")
    )
    assert left is not None
    assert (left.amount, left.until) == (1, day("2026-11-25"))


def test_what_came_in_after_the_count_is_added_also_on_its_day() -> None:
    stocks = [
        box("2026-11-01", 90, FILLED, expires_on=day("2028-01-31")),
        box("2026-11-10", 4),
        box("2026-11-10", 20, FILLED, expires_on=day("2026-12-01")),
        box("2026-11-20", 6, FILLED),
    ]
    left = left_at_home(MP, [], stocks, [], day("2026-11-24"))
    assert left is not None
    assert left.amount == 30
    assert left.expires_on == day("2026-12-01")
    assert left.refill_on == day("2026-11-21")  # it expires before it is used up
    assert left.until is None
    assert not left.enough


def test_boxes_without_a_count_begin_with_an_empty_shelf() -> None:
    stocks = [box("2026-11-20", 30, FILLED), box("2026-11-22", 5, FILLED)]
    left = left_at_home(MP, NIGHTLY, stocks, [], day("2026-11-24"))
    assert left is not None
    assert left.amount == 33.5


def test_a_box_that_outlasts_the_schedule_is_enough() -> None:
    taper = [order("2026-11-24", "TAPER 3x4,3x2 @morning")]
    enough = left_at_home(MP, taper, [box("2026-11-23", 18)], [], day("2026-11-24"))
    short = left_at_home(MP, taper, [box("2026-11-23", 17)], [], day("2026-11-24"))
    assert enough is not None
    assert short is not None
    assert (enough.until, enough.enough, enough.refill_on) == (None, True, None)
    assert (short.until, short.enough) == (day("2026-11-28"), False)


def test_pulses_run_out_before_the_one_that_is_not_covered() -> None:
    pulses = [order("2026-11-24", "CYCLE ON=5 EVERY=28 4 @morning,evening")]
    left = left_at_home(MP, pulses, [box("2026-11-23", 40)], [], day("2026-11-24"))
    assert left is not None
    assert left.until == day("2026-12-21")


def test_an_empty_box_does_not_go_below_nothing() -> None:
    left = left_at_home(MP, NIGHTLY, [box("2026-10-01", 2)], [], day("2026-11-24"))
    assert left is not None
    assert (left.amount, left.until) == (0, day("2026-11-23"))


@pytest.mark.parametrize(
    ("unit", "amount", "milligrams", "left"),
    [
        (DoseUnit.MILLIGRAM, 100, 100, 8),
        (DoseUnit.MILLIGRAM, 100, None, 9.5),
        (DoseUnit.TABLET, None, None, 9.5),
    ],
)
def test_a_dose_noted_in_another_unit_is_counted_by_its_milligrams(
    unit: DoseUnit, amount: float | None, milligrams: float | None, left: float
) -> None:
    doses = [dose("2026-11-21", unit=unit, amount=amount, milligrams=milligrams)]
    found = left_at_home(MP, NIGHTLY, [box("2026-11-20", 10)], doses, day("2026-11-22"))
    assert found is not None
    assert found.amount == left


@given(st.integers(0, 400), st.lists(st.sampled_from(DoseStatus), max_size=20))
def test_more_in_the_box_never_lasts_shorter(halves: int, statuses: list[DoseStatus]) -> None:
    today = day("2026-11-24")
    doses = [dose(f"2026-11-{n:02}", status) for n, status in enumerate(statuses, start=2)]
    found = [
        left_at_home(MP, NIGHTLY, [box("2026-11-01", amount)], doses, today)
        for amount in (halves / 2, halves / 2 + 0.5)
    ]
    less, more = found
    assert less is not None
    assert more is not None
    assert more.amount >= less.amount
    assert (more.until or today.max) >= (less.until or today.max)
