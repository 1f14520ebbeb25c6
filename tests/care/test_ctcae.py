"""CTCAE v5.0: limits belong to the milder grade, and nothing is told that is not certain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.ctcae import GRADED, Reported, grade, grade_words
from alltracker.care.labs import ANALYTES
from alltracker.language import Language


@pytest.mark.parametrize(
    ("analyte", "value", "unit", "expected"),
    [
        ("ANC", 1.0, "10*9/L", 2),
        ("ANC", 0.99, "10*9/L", 3),
        ("ANC", 0.5, "10*9/L", 3),
        ("ANC", 499, "/uL", 4),
        ("PLT", 25, "K/uL", 3),
        ("PLT", 24, "K/uL", 4),
        ("HGB", 8.0, "g/dL", 2),
        ("HGB", 7.9, "g/dL", 3),
        ("HGB", 4.93, "mmol/L", 2),
        ("HGB", 1.0, "g/dL", 3),
        ("K", 6.1, "mmol/L", 3),
        ("MTX", 6.1, "umol/L", None),
        ("ANC", 1.0, "furlong", None),
        ("ANC", 1.6, "10*9/L", None),
        ("ALT", 300, "U/L", None),
    ],
)
def test_the_printed_limits(analyte: str, value: float, unit: str, expected: int | None) -> None:
    assert grade(Reported(analyte, value, unit)) == expected


def test_the_first_grade_needs_the_laboratorys_own_limit() -> None:
    assert grade(Reported("ANC", 1.6, "10*9/L", low=1.8)) == 1
    assert grade(Reported("ANC", 2.0, "10*9/L", low=1.8)) == 0
    assert grade(Reported("ALT", 40, "U/L", high=40)) == 0
    assert grade(Reported("ALT", 41, "U/L", high=40)) == 1
    assert grade(Reported("ALT", 120, "U/L", high=40)) == 1
    assert grade(Reported("ALT", 121, "U/L", high=40)) == 2
    assert grade(Reported("ALT", 801, "U/L", high=40)) == 4


def test_a_bound_has_a_grade_only_where_every_number_has_it() -> None:
    assert grade(Reported("ANC", 0.5, "10*9/L", "<")) == 4
    assert grade(Reported("ANC", 0.5, "10*9/L", "<=")) is None
    assert grade(Reported("ANC", 1.0, "10*9/L", "<")) is None
    assert grade(Reported("ANC", 0.1, "10*9/L", ">")) is None
    assert grade(Reported("K", 7.0, "mmol/L", ">")) == 4


def test_the_words_name_the_scale_its_version_and_the_term() -> None:
    words = grade_words(Reported("ANC", 0.42, "10*9/L"))
    assert words is not None
    said = Language().say(words)
    assert said == "CTCAE v5.0 grade 4: neutrophil count decreased (a reporting scale)"
    assert grade_words(Reported("ANC", 2.0, "10*9/L", low=1.8)) is None


def test_every_graded_analyte_is_in_the_catalog() -> None:
    assert set(ANALYTES) >= GRADED


@given(st.sampled_from(["ANC", "PLT", "WBC", "ALC"]), st.floats(0, 400), st.floats(0, 400))
def test_a_lower_count_never_has_a_milder_grade(key: str, one: float, other: float) -> None:
    low, high = sorted((one, other))
    worse = grade(Reported(key, low, "10*9/L", low=500))
    milder = grade(Reported(key, high, "10*9/L", low=500))
    assert worse is not None
    assert milder is not None
    assert worse >= milder
