"""What became of the doses of a day and of a month."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.dose_days import DoseState, dose_lines, month_days
from alltracker.care.kinds_medicine import DoseStatus
from tests.care.dose_rows import at, day, dose, medicine, order

MP = medicine()
NIGHTLY = order("2026-09-01", "DAILY 0.5 @bedtime")
NOW = at("2026-11-24 21:52")


def states(text: str, *rows: object, orders: tuple[object, ...] = (NIGHTLY,)) -> list[DoseState]:
    lines = dose_lines([MP], orders, rows, day(text), NOW)  # type: ignore[arg-type]
    return [line.state for line in lines]


def test_a_dose_nobody_ticked_is_open_and_one_to_come_is_ahead() -> None:
    assert states("2026-11-24") == [DoseState.OPEN]
    assert states("2026-11-20") == [DoseState.OPEN]
    assert states("2026-11-25") == [DoseState.AHEAD]
    assert states("2026-08-31") == []


def test_every_status_is_a_state() -> None:
    for status in DoseStatus:
        row = dose("2026-11-23", status)
        (line,) = dose_lines([MP], [NIGHTLY], [row], day("2026-11-23"), NOW)
        assert line.state == status.value
        assert line.told is row
        assert line.due is not None


def test_vomited_and_given_again_is_given_and_vomited_after_all_is_vomited() -> None:
    lost, again = dose("2026-11-23", DoseStatus.VOMITED), dose("2026-11-23")
    assert states("2026-11-23", lost, again) == [DoseState.GIVEN]
    assert states("2026-11-23", again, lost) == [DoseState.VOMITED]
    unsure = dose("2026-11-23", DoseStatus.NOT_KNOWN)
    assert states("2026-11-23", again, unsure) == [DoseState.GIVEN]


def test_a_second_dose_stands_with_the_first() -> None:
    first, second = dose("2026-11-23"), dose("2026-11-23", extra=True)
    (line,) = dose_lines([MP], [NIGHTLY], [first, second], day("2026-11-23"), NOW)
    assert line.doses == (first, second)


def test_a_tick_of_an_older_slot_is_not_asked_for_again() -> None:
    ticked = dose("2026-11-24", slot="evening")
    (line,) = dose_lines([MP], [NIGHTLY], [ticked], day("2026-11-24"), NOW)
    assert line.state is DoseState.GIVEN
    assert line.doses == (ticked,)
    extra = dose("2026-11-24", slot="", extra=True)
    assert states("2026-11-24", extra) == [DoseState.OPEN, DoseState.GIVEN]


def test_two_doses_of_a_day_are_ticked_apart() -> None:
    twice = order("2026-11-01", "DAILY 1 @morning,evening")
    rows = [dose("2026-11-24", slot="evening")]
    lines = dose_lines([MP], [twice], rows, day("2026-11-24"), NOW)
    assert [(line.slot_key, line.state) for line in lines] == [
        ("morning", DoseState.OPEN),
        ("evening", DoseState.GIVEN),
    ]


def test_doses_of_their_own_have_no_due_dose() -> None:
    relief, ward = medicine("Ondansetron"), medicine("Vincristine", in_clinic=True)
    orders = [order("2026-11-01", "AS_NEEDED 1", of="Ondansetron")]
    rows = [
        dose("2026-11-24", of="Ondansetron", slot=""),
        dose("2026-11-24", of="Ondansetron", slot=""),
        dose("2026-11-24", of="Vincristine", slot=""),
        dose("2026-11-24", of="somebody else's", slot=""),
    ]
    lines = dose_lines([relief, ward], orders, rows, day("2026-11-24"), NOW)
    assert [line.medicine.name for line in lines] == ["Ondansetron", "Ondansetron", "Vincristine"]
    assert all(line.due is None and line.state is DoseState.GIVEN for line in lines)


def test_held_days_are_shown_where_a_dose_would_have_been_due() -> None:
    hold = order("2026-10-27", "HELD", ends="2026-11-09")
    weekly = order("2026-09-01", "WEEKDAYS 0,3,0,0,0,0,0 @bedtime")
    days = month_days(MP, [NIGHTLY, hold], [], day("2026-11-15"), NOW)
    assert [number.day.day for number in days if number.state is DoseState.HELD] == [*range(1, 10)]
    assert days[0].lines[0].order is hold
    assert days[0].amount == 0
    weeks = month_days(MP, [weekly, hold], [], day("2026-11-01"), NOW)
    assert [number.day.day for number in weeks if number.state is DoseState.HELD] == [3]


def test_a_hold_that_cut_the_order_before_it_short_still_shows_its_days() -> None:
    cut = order("2026-09-01", "WEEKDAYS 0,3,0,0,0,0,0", ends="2026-10-31")
    hold = order("2026-11-01", "HELD")
    weeks = month_days(MP, [cut, hold], [], day("2026-11-01"), NOW)
    assert [number.day.day for number in weeks if number.state is DoseState.HELD] == [3, 10, 17, 24]


def test_a_dose_given_on_a_held_day_is_shown_as_given() -> None:
    hold = order("2026-11-20", "HELD")
    assert states("2026-11-23", dose("2026-11-23"), orders=(NIGHTLY, hold)) == [DoseState.GIVEN]


def test_a_month_has_every_day_and_the_loudest_state_of_each() -> None:
    twice = order("2026-11-01", "DAILY 1 @morning,evening")
    rows = [
        dose("2026-11-02", slot="morning"),
        dose("2026-11-02", DoseStatus.VOMITED, slot="evening"),
        dose("2026-11-03", slot="morning"),
        dose("2026-11-03", slot="evening"),
    ]
    days = month_days(MP, [twice], rows, day("2026-11-30"), NOW)
    assert len(days) == 30
    assert [found.state for found in days[:3]] == [
        DoseState.OPEN,
        DoseState.VOMITED,
        DoseState.GIVEN,
    ]
    assert days[24].state is DoseState.AHEAD
    assert days[0].amount == 2
    assert month_days(MP, [], [], dt.date(2028, 2, 1), NOW)[28].lines == ()


@pytest.mark.parametrize(
    ("slot", "given_at", "fills"),
    [
        ("evening", None, "bedtime"),
        ("21:30", None, "bedtime"),
        ("06:45", None, "morning"),
        ("any", dt.time(20, 10), "bedtime"),
        ("any", None, "morning"),
        ("from elsewhere", None, "morning"),
    ],
)
def test_a_tick_whose_name_is_gone_stays_with_the_dose_of_its_time(
    slot: str, given_at: dt.time | None, fills: str
) -> None:
    twice = order("2026-11-01", "DAILY 1 @morning,bedtime")
    tick = dose("2026-11-24", slot=slot, given_at=given_at)
    lines = dose_lines([MP], [twice], [tick], day("2026-11-24"), NOW)
    assert [line.slot_key for line in lines if line.doses] == [fills]
    assert [line.state for line in lines].count(DoseState.OPEN) == 1
