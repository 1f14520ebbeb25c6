"""Which order is in force: held against a plain search through all orders, day by day."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.dose_days import DoseState, lines_of_days
from alltracker.care.dose_orders import OrderBook
from alltracker.care.dosing import due_doses, order_on
from alltracker.db.models import DoseOrder
from tests.care.dose_rows import at, day, medicine, order

MP = medicine()
FIRST = day("2026-10-20")
DAYS = [FIRST + dt.timedelta(days=number) for number in range(60)]
PATTERNS = ("DAILY 1", "HELD", "WEEKDAYS 0,1,0,0,1,0,0", "TAPER 3x2,3x1", "CYCLE ON=2 EVERY=5 1")


@st.composite
def made_orders(draw: st.DrawFn) -> list[DoseOrder]:
    found = []
    for number in range(draw(st.integers(0, 6))):
        starts = draw(st.integers(-10, 55))
        lasts = draw(st.none() | st.integers(0, 30))
        begin = FIRST + dt.timedelta(days=starts)
        end = None if lasts is None else str(begin + dt.timedelta(days=lasts))
        pattern = draw(st.sampled_from(PATTERNS))
        found.append(order(str(begin), pattern, ends=end, id=f"order {number}"))
    return found


def plainly(orders: list[DoseOrder], on: dt.date) -> DoseOrder | None:
    """Return the order that began last, of equal ones the last made."""
    found = None
    for one in orders:
        covers = one.starts_on <= on and (one.ends_on is None or on <= one.ends_on)
        if covers and (found is None or one.starts_on >= found.starts_on):
            found = one
    return found


@given(made_orders())
def test_the_spans_are_the_plain_search_without_gaps_and_overlaps(orders: list[DoseOrder]) -> None:
    book = OrderBook(orders)
    spans = list(book.spans(MP.id, DAYS[0], DAYS[-1]))
    for on in DAYS:
        wanted = plainly(orders, on)
        assert order_on(orders, MP.id, on) is wanted
        inside = [span.order for span in spans if span.first <= on <= span.last]
        assert inside == ([] if wanted is None else [wanted])


@given(made_orders())
def test_what_is_due_is_what_the_order_in_force_says(orders: list[DoseOrder]) -> None:
    book = OrderBook(orders)
    due = {one.day: one.amount for one in due_doses([MP], orders, DAYS[0], DAYS[-1])}
    for on in DAYS:
        wanted = plainly(orders, on)
        pattern = None if wanted is None else book.pattern(wanted)
        amount = (
            0.0 if pattern is None or wanted is None else pattern.amount_on(on, wanted.starts_on)
        )
        assert due.get(on, 0.0) == amount


@given(made_orders())
def test_a_day_is_due_or_held_never_both(orders: list[DoseOrder]) -> None:
    lines = lines_of_days([MP], orders, [], DAYS[0], DAYS[-1], at("2026-12-31 12:00"))
    held = {line.day for line in lines if line.state is DoseState.HELD}
    due = {line.day for line in lines if line.due}
    assert not held & due
    for on in held:
        wanted = plainly(orders, on)
        assert wanted is not None
        assert wanted.pattern == "HELD"


def test_orders_of_other_medicines_do_not_count() -> None:
    other = order("2026-11-01", "DAILY 1", of="Prednisone")
    assert order_on([other], MP.id, day("2026-11-01")) is None
    assert OrderBook([]).behind_hold(MP.id, day("2026-11-01")) is None
