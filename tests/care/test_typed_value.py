from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds import Comparator
from alltracker.care.typed_value import DividedCell, ValueProblem, divide, read_value
from alltracker.language import Language


@pytest.mark.parametrize(
    ("text", "comparator", "value"),
    [
        ("1.12", "", 1.12),
        ("1,12", "", 1.12),
        ("<0.1", "<", 0.1),
        ("< 0,1", "<", 0.1),
        (">= 5", ">=", 5),
        ("≤5", "<=", 5),
        ("≥ 5", ">=", 5),
        ("12.3 H", "", 12.3),
        ("0.4LL", "", 0.4),
        ("12.3*", "", 12.3),
        ("226", "", 226),
        (" 226 ", "", 226),
        (".5", "", 0.5),
        ("5.", "", 5),
        ("0,120", "", 0.12),
        ("1,234.5", "", 1234.5),
        ("1.234,5", "", 1234.5),
        ("1,234,567", "", 1234567),
        ("\N{MINUS SIGN}5", "", -5),
        ("", "", None),
        ("   ", "", None),
    ],
)
def test_read(text: str, comparator: str, value: float | None) -> None:
    read = read_value(text)
    assert read.comparator is Comparator(comparator)
    assert read.value == value
    assert read.text == text.strip()


@pytest.mark.parametrize(
    "text",
    ["abc", "12.3 K", "1 2", "--1", "1.2.3", "1,23,456.7", "1e5", "nan", "inf", "<", "9" * 30],
)
def test_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(ValueProblem) as problem:
        read_value(text)
    assert "1.12" in Language().say(problem.value.message)


@pytest.mark.parametrize(
    ("text", "point", "value"), [("1.200", ".", 1.2), ("1,200", ",", 1.2), ("226.000", ".", 226)]
)
def test_the_systems_own_sign_is_decimal(text: str, point: str, value: float) -> None:
    assert read_value(text, point).value == value


@pytest.mark.parametrize(("text", "point"), [("1,200", "."), ("1.200", ","), ("226,000", ".")])
def test_two_readings_are_asked_about(text: str, point: str) -> None:
    with pytest.raises(ValueProblem) as problem:
        read_value(text, point)
    assert "two ways" in Language().say(problem.value.message)


def test_both_readings_are_offered() -> None:
    with pytest.raises(ValueProblem) as problem:
        read_value("1,200")
    assert Language().say(problem.value.message) == (
        "“1,200” can be read in two ways. Write 1200 or 1.2."
    )


@given(st.decimals(min_value=0, max_value=9999, places=2), st.sampled_from(".,"))
def test_what_is_written_with_two_decimals_is_read(number: object, sign: str) -> None:
    assert read_value(str(number).replace(".", sign), ".").value == float(str(number))


@given(st.text(max_size=20), st.sampled_from(".,"))
def test_every_text_is_a_number_or_a_problem(text: str, point: str) -> None:
    read = None
    with contextlib.suppress(ValueProblem):
        read = read_value(text, point)
    assert read is None or read.value is None or abs(read.value) < 1e25


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("1,12 G/l", "1,12", "G/l"),
        ("12.3 g/dL H", "12.3 H", "g/dL"),
        ("12.3 H g/dL", "12.3 H", "g/dL"),
        ("12.3 (g/dL)", "12.3", "g/dL"),
        ("<0.1 10^9/L", "<0.1", "10^9/L"),
        ("1.12x10^9/L", "1.12", "x10^9/L"),
        ("34%", "34", "%"),
        ("12.3 H", "12.3 H", ""),
        ("* 12.3", "* 12.3", ""),
        ("12.3*", "12.3*", ""),
        ("pending", "pending", ""),
        ("", "", ""),
    ],
)
def test_a_cell_is_divided_into_number_and_unit(text: str, value: str, unit: str) -> None:
    assert divide(text) == DividedCell(value, unit)


@pytest.mark.parametrize(("text", "value"), [("1,200", 1200), ("1,2", 1.2), ("0,120", 120)])
def test_who_says_that_commas_divide_thousands_is_believed_where_they_can(
    text: str, value: float
) -> None:
    assert read_value(text, grouped=True).value == value


@given(st.text())
def test_every_text_can_be_divided(text: str) -> None:
    assert divide(text).value or not text.strip()
