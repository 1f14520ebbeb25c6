from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.body_limits import check_height, check_temperature, check_weight
from alltracker.care.entry_limits import (
    LIMITS,
    EntryQuestion,
    QuestionKind,
    Typed,
    check,
    check_differential,
)
from alltracker.care.labs import ANALYTES, LABORATORY
from alltracker.care.review import needs_review
from alltracker.language import Language

ASK, REFUSE, GUESS = QuestionKind.ASK, QuestionKind.REFUSE, QuestionKind.UNIT_GUESS


def kinds(questions: list[EntryQuestion]) -> list[QuestionKind]:
    return [question.kind for question in questions]


@pytest.mark.parametrize(
    ("key", "value", "unit", "expected"),
    [
        ("WBC", 4.6, "10*9/L", []),
        ("WBC", 120, "10*9/L", [ASK]),
        ("WBC", -1, "10*9/L", [REFUSE]),
        ("WBC", 4600, "/uL", []),
        ("HGB", 11.9, "g/dL", []),
        ("HGB", 119, "g/L", []),
        ("HGB", 3, "g/dL", [ASK]),
        ("HGB", 0.5, "g/dL", [REFUSE]),
        ("HCT", 0.35, "L/L", []),
        ("HCT", 2, "%", [REFUSE]),
        ("MCV", 50, "fL", [ASK]),
        ("NEUT%", 101, "%", [REFUSE]),
        ("NEUT%", 0, "%", []),
        ("K", 7, "mmol/L", [ASK]),
        ("IGG", -1, "mg/dL", [REFUSE]),
        ("BASO%", 100, "%", []),
        ("NEUT%", 0.415, "%", [GUESS]),
        ("NEUT%", 0.415, "1", []),
        ("EOS%", 0.4, "%", []),
        ("HCT", 0.35, "%", [GUESS]),
        ("ANC", 950, "10*9/L", [GUESS]),
        ("ALC", 300, "10*9/L", []),
        ("RBC", 42, "10*12/L", [ASK]),
    ],
)
def test_limits(key: str, value: float, unit: str, expected: list[QuestionKind]) -> None:
    assert kinds(check(ANALYTES[key], value, unit, {})) == expected


@pytest.mark.parametrize(
    ("key", "value", "unit", "suggestion"),
    [
        ("PLT", 226000, "10*9/L", 226),
        ("PLT", 226000, "10*3/uL", 226),
        ("WBC", 4600, "10*9/L", 4.6),
        ("WBC", 1500, "10*9/L", 1.5),
        ("HGB", 119, "g/dL", 11.9),
        ("BILI", 25, "mg/dL", 1.462),
        ("CREA", 44, "mg/dL", 0.4977),
        ("HCT", 0.348, "%", 34.8),
        ("LYMPH%", 0.5, "%", 50),
        ("ANC", 950, "10*9/L", 0.95),
    ],
)
def test_another_unit_is_proposed(key: str, value: float, unit: str, suggestion: float) -> None:
    guess = check(ANALYTES[key], value, unit, {})[-1]
    assert guess.kind is GUESS
    assert guess.suggestion == suggestion


def test_the_proposal_in_words() -> None:
    guess = check(ANALYTES["PLT"], 226000, "10*9/L", {})[-1]
    assert Language().say(guess.message) == "226000 may be in /µL. Use 226 10⁹/L?"


def test_a_large_number_in_the_small_unit_is_not_guessed_again() -> None:
    assert kinds(check(ANALYTES["PLT"], 6_000_000, "/uL", {})) == [REFUSE]


def test_parts_are_not_more_than_the_whole() -> None:
    wbc = {"WBC": Typed(2000, "/uL")}
    assert check(ANALYTES["ANC"], 2.1, "10*9/L", wbc) == []
    assert kinds(check(ANALYTES["ANC"], 2.2, "10*9/L", wbc)) == [ASK]
    parts = {"ANC": Typed(2.2, "10*9/L"), "ALC": Typed(0.1, "10*9/L")}
    assert kinds(check(ANALYTES["WBC"], 2.0, "10*9/L", parts)) == [ASK]
    assert check(ANALYTES["PLT"], 226, "10*9/L", parts) == []


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_refused(value: float) -> None:
    assert REFUSE in kinds(check(ANALYTES["WBC"], value, "10*9/L", {}))


FULL = {"NEUT%": 41.0, "LYMPH%": 45.0, "MONO%": 10.0, "EOS%": 3.0, "BASO%": 1.0}


def test_a_full_differential_adds_up() -> None:
    assert check_differential(FULL) == []
    assert kinds(check_differential({**FULL, "LYMPH%": 30.0})) == [ASK]
    assert kinds(check_differential({**FULL, "BLAST%": 12.0})) == [ASK]


def test_parts_of_neutrophils_are_not_counted_twice() -> None:
    assert check_differential({**FULL, "SEG%": 36.0, "BAND%": 5.0, "RETIC%": 2.0}) == []
    apart = {**FULL, "SEG%": 36.0, "BAND%": 5.0}
    del apart["NEUT%"]
    assert check_differential(apart) == []


def test_a_partial_differential_is_not_summed() -> None:
    assert check_differential({"NEUT%": 41.0, "LYMPH%": 10.0}) == []
    assert check_differential({}) == []


def test_temperatures() -> None:
    assert check_temperature(38.4, "Cel") == []
    assert kinds(check_temperature(34.2, "Cel")) == [ASK]
    assert kinds(check_temperature(50, "Cel")) == [REFUSE]
    assert check_temperature(101.1, "[degF]") == []
    guess = check_temperature(101.1, "Cel")[-1]
    assert (guess.kind, guess.suggestion) == (GUESS, 38.4)
    guess = check_temperature(38.4, "[degF]")[-1]
    assert (guess.kind, guess.suggestion) == (GUESS, 101.1)


def test_weight_and_height() -> None:
    last = Typed(20, "kg")
    assert check_weight(21, "kg", last) == []
    assert check_weight(46.3, "[lb_av]", last) == []
    assert kinds(check_weight(23, "kg", last)) == [ASK]
    assert check_weight(23, "kg", None) == []
    assert kinds(check_weight(500, "kg", last)) == [REFUSE]
    assert kinds(check_height(109, "cm", Typed(110, "cm"), growing=True)) == [ASK]
    assert check_height(109, "cm", Typed(110, "cm"), growing=False) == []
    assert kinds(check_height(11, "cm", None, growing=True)) == [REFUSE]


@given(st.sampled_from(LABORATORY), st.floats(min_value=-1e9, max_value=1e9))
def test_every_number_gets_an_answer_that_can_be_said(analyte: object, value: float) -> None:
    for unit in analyte.measure.factors:
        for question in check(analyte, value, unit, {}):
            assert Language().say(question.message)


def test_what_is_refused_contains_what_is_asked_about() -> None:
    for key, limits in LIMITS.items():
        assert limits.unit in ANALYTES[key].measure.factors
        assert limits.refuse[0] <= limits.ask[0] or limits.ask[0] == 0


@pytest.mark.parametrize(
    ("key", "value", "review"),
    [
        ("WBC", 1000, False),
        ("WBC", 1001, True),
        ("ANC", 3000, True),
        ("PLT", 3000, False),
        ("RBC", 10, False),
        ("RBC", 0.2, True),
        ("HGB", 5, True),
        ("HCT", 500, True),
        ("MCV", 10, True),
        ("MCH", 5, True),
        ("MCHC", 10, True),
        ("MPV", 21, True),
        ("NEUT%", 101, True),
        ("NEUT%", 100, False),
        ("RDW", -1, True),
        ("AT", 130, False),
        ("IGG", 700, False),
    ],
)
def test_review_bounds(key: str, value: float, review: bool) -> None:  # noqa: FBT001 - expected
    assert needs_review(ANALYTES[key], value) is review
