"""Amounts as families write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.language import Formats, Language
from alltracker.ui.medicines.amounts import amount_sign, parse_amount


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1½", 1.5),
        ("1 ½", 1.5),
        ("½", 0.5),
        ("1/2", 0.5),
        ("1 1/2", 1.5),
        ("1\N{FRACTION SLASH}2", 0.5),
        ("0.5", 0.5),
        ("1,5", 1.5),
        (",5", 0.5),
        (" 2 ", 2.0),
        ("¾", 0.75),
        ("0", 0.0),
    ],
)
def test_every_way_to_write_an_amount(typed: str, amount: float) -> None:
    assert parse_amount(typed) == pytest.approx(amount)


@pytest.mark.parametrize(
    "typed", ["", "half", "1/0", "-1", "1..5", "1e3", "½½", "٣", "1/2/3", "9" * 13, "nan", "inf"]
)
def test_what_is_no_amount(typed: str) -> None:
    assert parse_amount(typed) is None


@given(st.integers(0, 400).map(lambda quarters: quarters / 4), st.sampled_from([".", ","]))
def test_quarters_are_read_as_they_are_shown(amount: float, point: str) -> None:
    assert parse_amount(amount_sign(amount, Language("en", Formats(decimal_point=point)))) == amount
