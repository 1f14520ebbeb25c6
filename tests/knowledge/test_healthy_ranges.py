"""Ranges of healthy people: the program's own file, and mistakes named where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from alltracker.care.labs import ANALYTES
from alltracker.knowledge import KnowledgeProblem
from alltracker.knowledge.healthy_ranges import healthy_ranges

SOURCE = """
[[source]]
key = "s"
name_en = "A"
name_es = "A"
part_en = "B"
part_es = "B"
flag = "V"
link = ""
"""
ROW = """
[[range]]
analyte = "PLT"
unit = "10*9/L"
low = 200
high = 490
from = 24
to = 72
source = "s"
"""


def test_the_own_file_is_sound_and_no_two_rows_of_a_source_overlap() -> None:
    found = healthy_ranges()
    assert {one.flag for one in found.sources.values()} == {"V", "S"}
    seen: dict[tuple[object, ...], list[tuple[int, float]]] = {}
    for one in found.ranges:
        assert one.analyte in ANALYTES
        spans = seen.setdefault((one.analyte, one.sex), [])
        end = float("inf") if one.to_months is None else one.to_months
        assert all(end <= first or one.from_months >= last for first, last in spans)
        spans.append((one.from_months, end))


def test_what_cannot_be_right_as_printed_is_left_out() -> None:
    rows = [one for one in healthy_ranges().ranges if one.analyte == "ALC"]
    assert not any(one.from_months == 24 for one in rows)


def test_a_source_is_named_in_both_languages() -> None:
    source = healthy_ranges().sources["uhd"]
    assert source.title("en").startswith("University Hospitals Dorset")
    assert source.title("es").startswith("Hospitales")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"PLT"', '"XYZ"'),
        ('"10*9/L"', '"g/L"'),
        ("high = 490", "high = 100"),
        ("low = 200\nhigh = 490", ""),
        ("to = 72", "to = 12"),
        ("from = 24", 'from = "2 years"'),
        ('source = "s"', 'source = "t"'),
        ("to = 72", 'sex = "other"'),
        ("to = 72", "grade = 3"),
        ('flag = "V"', 'flag = "M"'),
        ("[[range]]", "[[range]"),
    ],
)
def test_a_mistake_is_refused(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "healthy.toml"
    path.write_text((SOURCE + ROW).replace(old, new), encoding="utf-8")
    with pytest.raises(KnowledgeProblem):
        healthy_ranges(path)


def test_a_file_that_is_not_there_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeProblem):
        healthy_ranges(tmp_path / "none.toml")
