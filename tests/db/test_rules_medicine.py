"""What cannot be in the rows of medicines, orders, doses and boxes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import clock_on
from alltracker.care.kinds_medicine import DoseStatus, Route, StockKind
from alltracker.db.columns import Record
from alltracker.db.rules import problems_of
from tests.care.dose_rows import box, day, dose, medicine, order

TODAY = day("2026-11-24")
TOMORROW = "2026-11-25"


@pytest.fixture(autouse=True)
def _on_a_day() -> Iterator[None]:
    with clock_on(TODAY):
        yield


def fields(row: Record) -> list[str]:
    return [problem.field for problem in problems_of(row)]


def test_rows_as_families_make_them_can_be() -> None:
    for row in (
        medicine(),
        medicine(strength=None, refill_days=0),
        order("2026-11-24", "DAILY 0.5 @bedtime", full_weekly=7.0),
        order("2027-03-01", "HELD"),
        order("2199-12-31", "DAILY 1", ends="2200-12-31"),
        order("2026-11-24", "AS_NEEDED 1", most_doses=3, least_hours=6.0, most_amount=3.0),
        dose("2026-11-24", utc_offset="+01:00"),
        dose("2026-11-24", amount=None, utc_offset="-02:30"),
        box("2026-11-24", 0),
    ):
        assert fields(row) == []


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (medicine(started_on=day("2026-02-01"), ended_on=day("2026-01-01")), "ended_on"),
        (medicine("Vincristine", drug="vincristine", route=Route.SPINAL), "route"),
        (medicine("Vincristin-Lösung", route=Route.SPINAL), "route"),
        (medicine(strength=0.0), "strength"),
        (medicine(strength=-50.0), "strength"),
        (medicine(refill_days=-1), "refill_days"),
        (order("2026-02-01", "DAILY 1", ends="2026-01-31"), "ends_on"),
        (order("9999-12-31", "DAILY 1"), "starts_on"),
        (order("2026-02-01", "DAILY 1", ends="2201-01-01"), "ends_on"),
        (medicine(started_on=day("9999-12-25")), "started_on"),
        (order("2026-02-01", "DAILY -1"), "pattern"),
        (order("2026-02-01", "DAILY 0"), "pattern"),
        (order("2026-02-01", ""), "pattern"),
        (order("2026-02-01", "WEEKDAYS 1,2"), "pattern"),
        (order("2026-02-01", "AS_NEEDED 1", most_doses=-1), "most_doses"),
        (order("2026-02-01", "AS_NEEDED 1", most_doses=0), "most_doses"),
        (order("2026-02-01", "AS_NEEDED 1", least_hours=-6.0), "least_hours"),
        (order("2026-02-01", "AS_NEEDED 1", most_amount=-6.0), "most_amount"),
        (order("2026-02-01", "DAILY 1", full_weekly=0.0), "full_weekly"),
        (dose("2026-11-24", amount=0.0), "amount"),
        (dose("2026-11-24", amount=-0.5), "amount"),
        (dose("2026-11-24", amount=1e9), "amount"),
        (dose("2026-11-24", milligrams=-1.0), "milligrams"),
        (dose("2026-11-24", given_on=day(TOMORROW)), "given_on"),
        (dose("2026-11-24", utc_offset="1 hour"), "utc_offset"),
        (box("2026-11-24", -1), "amount"),
        (box("2026-11-24", 0, StockKind.FILLED), "amount"),
        (box(TOMORROW, 10), "day"),
    ],
)
def test_what_cannot_be_is_named_by_its_field(row: Record, field: str) -> None:
    assert fields(row) == [field]


@pytest.mark.parametrize("status", list(DoseStatus))
def test_of_days_to_come_only_what_the_team_said_can_be_noted(status: DoseStatus) -> None:
    ahead = status in {DoseStatus.HELD, DoseStatus.NOT_DUE}
    assert fields(dose(TOMORROW, status)) == ([] if ahead else ["day"])
    assert fields(dose("2026-11-24", status)) == []


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_refused(number: float) -> None:
    assert fields(dose("2026-11-24", amount=number)) == ["amount"]
    assert fields(order("2026-11-24", "DAILY 1", least_hours=number)) == ["least_hours"]


@given(st.dates(dt.date(1990, 1, 1), dt.date(2100, 1, 1)), st.sampled_from(DoseStatus))
def test_a_dose_is_refused_exactly_when_it_is_ahead(on: dt.date, status: DoseStatus) -> None:
    with clock_on(TODAY):
        found = fields(dose(on.isoformat(), status))
    ahead = on > TODAY and status not in {DoseStatus.HELD, DoseStatus.NOT_DUE}
    assert found == (["day"] if ahead else [])
