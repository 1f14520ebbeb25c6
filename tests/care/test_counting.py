from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.counting import counting
from alltracker.care.kinds import ResultStatus

FINAL, EARLY, CORRECTED, AMENDED, UNKNOWN = (
    ResultStatus.FINAL,
    ResultStatus.PRELIMINARY,
    ResultStatus.CORRECTED,
    ResultStatus.AMENDED,
    ResultStatus.UNKNOWN,
)


@dataclass(frozen=True)
class Row:
    id: str
    status: ResultStatus


def rows(*statuses: ResultStatus) -> list[Row]:
    return [Row(str(at), status) for at, status in enumerate(statuses)]


@pytest.mark.parametrize(
    ("statuses", "counts"),
    [
        ((FINAL,), 0),
        ((FINAL, EARLY), 0),
        ((EARLY, FINAL), 1),
        ((CORRECTED, FINAL), 0),
        ((FINAL, FINAL), 1),
        ((CORRECTED, AMENDED), 1),
        ((UNKNOWN, EARLY), 1),
        ((EARLY, CORRECTED, FINAL), 1),
    ],
)
def test_the_more_final_counts_and_of_equals_the_later(statuses, counts) -> None:
    assert counting(rows(*statuses)).id == str(counts)


def test_the_familys_choice_comes_first_while_it_is_there() -> None:
    found = rows(FINAL, CORRECTED)
    assert counting(found, "0").id == "0"
    assert counting(found, "gone").id == "1"


@given(st.lists(st.sampled_from(ResultStatus), min_size=1))
def test_nothing_more_final_is_left_out(statuses: list[ResultStatus]) -> None:
    best = counting(rows(*statuses))
    if best.status in {EARLY, UNKNOWN}:
        assert not {FINAL, CORRECTED, AMENDED} & set(statuses)
    if best.status is FINAL:
        assert not {CORRECTED, AMENDED} & set(statuses)
