"""Adherence: a month worked out by hand, what is never counted, and the patterns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.adherence import (
    Adherence,
    adherence,
    adherence_patterns,
    counted_lines,
    monthly_adherence,
)
from alltracker.care.kinds_medicine import DayPart, DoseStatus
from tests.care.dose_rows import at, day, dose, medicine, order

MP = medicine()
NOW = at("2026-12-15 12:00")
NOVEMBER = day("2026-11-01"), day("2026-11-30")


def test_a_month_as_worked_out_by_hand() -> None:
    # November 2026 has 30 days, one dose each night: 30 scheduled.
    # 1 to 9 November: held by the team, 9 doses out of what is counted.
    # 10 November: marked "not scheduled" for that single day: 1 more out. 30 - 9 - 1 = 20 counted.
    # 11 November: marked as held for the single day: out as well. 19 counted.
    # 16 November vomited (opened, so taken), 20 skipped, 21 not known, 25 and 26 nobody ticked.
    # Of the 19 (12 to 30 November) five are something else than given: 14 given.
    # Taken 14 + 1 = 15. Low: 15 / 19 = 78.947 %. High: (15 + 1 + 2) / 19 = 94.737 %.
    orders = [
        order("2026-09-01", "DAILY 0.5 @bedtime"),
        order("2026-10-27", "HELD", ends="2026-11-09"),
    ]
    special = {
        10: DoseStatus.NOT_DUE,
        11: DoseStatus.HELD,
        16: DoseStatus.VOMITED,
        20: DoseStatus.SKIPPED,
        21: DoseStatus.NOT_KNOWN,
    }
    doses = [
        dose(f"2026-11-{number:02}", special.get(number, DoseStatus.GIVEN))
        for number in range(10, 31)
        if number not in {25, 26}
    ]
    found = adherence(MP, orders, doses, *NOVEMBER, NOW)
    assert found == Adherence(
        scheduled=30,
        held=10,
        not_due=1,
        given=14,
        vomited=1,
        skipped=1,
        not_known=1,
        unticked=2,
    )
    assert (found.counted, found.taken, found.uncertain) == (19, 15, 3)
    assert found.percent_low == pytest.approx(78.947, abs=0.001)
    assert found.percent_high == pytest.approx(94.737, abs=0.001)


def test_a_week_without_methotrexate_because_of_a_spinal_dose_is_not_missed() -> None:
    orders = [order("2026-11-03", "WEEKDAYS 0,3,0,0,0,0,0 @evening")]
    doses = [
        dose("2026-11-03", slot="evening"),
        dose("2026-11-10", DoseStatus.NOT_DUE, slot="evening"),
        dose("2026-11-17", slot="evening"),
        dose("2026-11-24", slot="evening"),
    ]
    found = adherence(MP, orders, doses, *NOVEMBER, NOW)
    assert (found.counted, found.percent_low, found.percent_high) == (3, 100, 100)


def test_before_the_first_order_and_after_today_nothing_counts() -> None:
    orders = [order("2026-12-10", "DAILY 0.5 @bedtime")]
    found = adherence(MP, orders, [], day("2026-01-01"), day("2027-12-31"), NOW)
    assert found.scheduled == 5  # 10 to 14 December; today is not over
    ticked = adherence(MP, orders, [dose("2026-12-15")], day("2026-01-01"), day("2027-12-31"), NOW)
    assert (ticked.scheduled, ticked.given) == (6, 1)


def test_nothing_due_gives_no_percentage() -> None:
    held = [order("2026-11-01", "HELD")]
    for orders in ([], held, [order("2026-11-01", "AS_NEEDED 1")]):
        found = adherence(MP, orders, [], *NOVEMBER, NOW)
        assert (found.counted, found.percent_low, found.percent_high) == (0, None, None)


def test_a_second_dose_and_a_dose_on_a_held_day_do_not_count() -> None:
    orders = [order("2026-11-01", "DAILY 1 @bedtime"), order("2026-11-03", "HELD")]
    doses = [
        dose("2026-11-01"),
        dose("2026-11-01", extra=True),
        dose("2026-11-01", slot="", extra=True),
        dose("2026-11-03"),
    ]
    found = adherence(MP, orders, doses, day("2026-11-01"), day("2026-11-03"), NOW)
    assert (found.scheduled, found.given, found.unticked) == (2, 1, 1)


def test_months_stand_one_by_one() -> None:
    orders = [order("2026-10-30", "DAILY 1 @bedtime")]
    doses = [dose("2026-10-30"), dose("2026-11-01")]
    found = dict(monthly_adherence(MP, orders, doses, day("2026-01-01"), day("2026-12-31"), NOW))
    assert list(found) == [day("2026-10-01"), day("2026-11-01"), day("2026-12-01")]
    assert found[day("2026-10-01")].percent_low == 50
    assert found[day("2026-11-01")].given == 1
    assert found[day("2026-12-01")].unticked == 14


def test_patterns_by_weekday_weekend_and_part_of_the_day() -> None:
    orders = [order("2026-11-02", "DAILY 1 @morning,evening")]
    doses = [
        dose(f"2026-11-{number:02}", slot=slot)
        for number in range(2, 16)
        for slot in ("morning", "evening")
        if number not in {7, 8} or slot == "morning"
    ]
    lines = counted_lines(MP, orders, doses, day("2026-11-02"), day("2026-11-15"), NOW)
    found = adherence_patterns(lines)
    assert [one.scheduled for one in found.weekdays] == [4] * 7
    assert [one.given for one in found.weekdays] == [4, 4, 4, 4, 4, 3, 3]
    assert (found.working_days.percent_low, found.weekend.percent_low) == (100, 75)
    assert list(found.parts) == [DayPart.MORNING, DayPart.EVENING]
    assert found.parts[DayPart.MORNING].percent_low == 100
    assert found.parts[DayPart.EVENING].given == 12


@given(st.lists(st.sampled_from([None, *DoseStatus]), min_size=30, max_size=30))
def test_the_parts_always_add_up_and_low_is_never_above_high(
    noted: list[DoseStatus | None],
) -> None:
    doses = [
        dose(f"2026-11-{number:02}", status)
        for number, status in enumerate(noted, start=1)
        if status is not None
    ]
    found = adherence(MP, [order("2026-09-01", "DAILY 1 @bedtime")], doses, *NOVEMBER, NOW)
    assert found.scheduled == 30
    parts = found.taken + found.skipped + found.uncertain
    assert parts == found.counted
    if found.counted:
        assert 0 <= (found.percent_low or 0) <= (found.percent_high or 0) <= 100
    assert found.held == sum(status is DoseStatus.HELD for status in noted)
