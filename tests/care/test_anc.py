from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.anc import anc_from_absolutes, anc_from_differential, neutrophils

shares = st.floats(min_value=0, max_value=50).map(lambda value: round(value, 1))


def test_the_worked_example_of_the_source() -> None:
    assert anc_from_differential(2.0, 14.8, 5) == 0.396


def test_absolutes_add_up() -> None:
    assert anc_from_absolutes(3.15, 0.1) == 3.25


@pytest.mark.parametrize(("segs", "bands"), [(None, 5), (14.8, None), (None, None)])
def test_a_missing_part_gives_no_count(segs: float | None, bands: float | None) -> None:
    assert anc_from_differential(2.0, segs, bands) is None
    assert anc_from_absolutes(segs, bands) is None


@pytest.mark.parametrize(("wbc", "segs", "bands"), [(-1, 10, 5), (2, -1, 5), (2, 60, 50)])
def test_impossible_numbers_give_no_count(wbc: float, segs: float, bands: float) -> None:
    assert anc_from_differential(wbc, segs, bands) is None


def test_a_reported_count_wins() -> None:
    found = neutrophils({"ANC": 1.1, "WBC": 2.0, "SEG%": 14.8, "BAND%": 5})
    assert found is not None
    assert (found.value, found.computed, found.label) == (1.1, False, None)


def test_a_computed_count_says_so() -> None:
    found = neutrophils({"WBC": 2.0, "SEG%": 14.8, "BAND%": 5})
    assert found is not None
    assert found.computed
    assert found.label is not None
    assert found.label.text == "computed"


def test_absolutes_before_percentages() -> None:
    found = neutrophils({"WBC": 2.0, "SEG%": 14.8, "BAND%": 5, "SEG#": 0.3, "BAND#": 0.1})
    assert found is not None
    assert found.value == 0.4


@pytest.mark.parametrize(
    "values", [{}, {"WBC": 2.0, "NEUT%": 40.0}, {"SEG#": 1.6}, {"WBC": 2.0, "SEG%": 40.0}]
)
def test_what_the_report_does_not_say_is_not_computed(values: dict[str, float]) -> None:
    assert neutrophils(values) is None


@given(st.floats(min_value=0, max_value=500), shares, shares)
def test_never_more_than_all_white_cells(wbc: float, segs: float, bands: float) -> None:
    found = anc_from_differential(wbc, segs, bands)
    assert found is not None
    assert 0 <= found <= wbc + 1e-9
