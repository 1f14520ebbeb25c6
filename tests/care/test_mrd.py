"""Own tests that are called like one for residual disease, and the line in their unit."""

from __future__ import annotations

import pytest

from alltracker.care.mrd import FACT, is_mrd, line_in
from alltracker.knowledge import open_knowledge


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("MRD", True),
        ("Marrow MRD (flow)", True),
        ("Minimal residual disease", True),
        ("EMR médula", True),
        ("Enfermedad mínima residual", True),
        ("Vitamin D", False),
        ("Mrs. Doe's test", False),
        ("", False),
    ],
)
def test_names(name: str, expected: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_mrd(name) is expected


def test_the_line_is_told_in_percent_and_in_shares_only() -> None:
    assert line_in("%") == pytest.approx(0.01)
    assert line_in(" ") == pytest.approx(0.0001)
    assert line_in("copies") is None


def test_the_line_is_the_documented_one() -> None:
    assert open_knowledge().fact(FACT).value == line_in("1")
