from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.entry_limits import Typed
from alltracker.care.entry_slips import slips
from alltracker.care.labs import ANALYTES, LABORATORY
from alltracker.language import Language

CELLS = "10*9/L"


def meant(key: str, value: float, before: float, unit: str = CELLS) -> float | None:
    found = slips(ANALYTES[key], Typed(value, unit), {}, Typed(before, unit))
    return found[0].suggestion if found else None


@pytest.mark.parametrize(
    ("key", "value", "before", "expected"),
    [
        ("ANC", 850, 0.9, 0.85),
        ("ANC", 0.0009, 0.9, 0.9),
        ("WBC", 24, 2.4, 2.4),
        ("PLT", 22.6, 226, 226),
        ("PLT", 22, 226, None),
        ("WBC", 12, 1.2, None),
        ("ANC", 1.1, 0.1, None),
        ("ANC", 0.02, 1.5, None),
        ("PLT", 300, 25, None),
        ("ANC", 0, 0.9, None),
        ("ANC", 0.9, 0, None),
    ],
)
def test_beside_the_value_before(key, value, before, expected) -> None:
    assert meant(key, value, before) == expected


def test_units_are_compared_not_numbers() -> None:
    anc = ANALYTES["ANC"]
    assert slips(anc, Typed(900, "/uL"), {}, Typed(0.9, CELLS)) == []
    (found,) = slips(anc, Typed(0.9, "/uL"), {}, Typed(0.9, CELLS))
    assert found.suggestion == 900


def test_a_drug_level_may_fall_a_thousandfold() -> None:
    assert meant("MTX", 0.05, 100, "umol/L") is None


@pytest.mark.parametrize(("typed", "expected"), [(11.2, 1.12), (0.112, 1.12), (1120, 1.12)])
def test_beside_white_cells_and_share(typed: float, expected: float) -> None:
    others = {"WBC": Typed(2.9, CELLS), "NEUT%": Typed(38.6, "%")}
    (found,) = slips(ANALYTES["ANC"], Typed(typed, CELLS), others, None)
    assert found.suggestion == pytest.approx(expected)
    assert "10 or 1000" in Language().say(found.message)


def test_the_last_one_typed_is_asked_about_without_a_guess() -> None:
    others = {"WBC": Typed(2.9, CELLS), "ANC": Typed(11.2, CELLS)}
    (found,) = slips(ANALYTES["NEUT%"], Typed(38.6, "%"), others, None)
    assert found.suggestion is None
    assert (
        slips(ANALYTES["NEUT%"], Typed(38.6, "%"), {**others, "ANC": Typed(1.1, CELLS)}, None) == []
    )


def test_a_small_share_is_rounded_too_much_to_say_anything() -> None:
    others = {"WBC": Typed(0.3, CELLS), "NEUT%": Typed(2, "%")}
    assert slips(ANALYTES["ANC"], Typed(0.06, CELLS), others, None) == []


@given(
    st.sampled_from(LABORATORY),
    st.floats(0, 1e9, allow_nan=False),
    st.floats(0, 1e9, allow_nan=False),
)
def test_every_question_can_be_said_and_its_suggestion_asks_no_more(analyte, value, before) -> None:
    old = Typed(before, analyte.unit)
    for question in slips(analyte, Typed(value, analyte.unit), {}, old):
        assert Language().say(question.message)
        assert question.suggestion is not None
