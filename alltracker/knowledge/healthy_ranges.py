"""Reads the ranges of healthy people, each with its source and how well that was checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from alltracker.care.kinds import Sex
from alltracker.care.labs import ANALYTES
from alltracker.care.ranges import HealthyRange
from alltracker.knowledge import check
from alltracker.places import resource

_FLAGS: Final = frozenset({"V", "S"})
_SOURCE: Final = frozenset({"key", "name_en", "name_es", "part_en", "part_es", "flag", "link"})
_NEEDED: Final = frozenset({"analyte", "unit", "from", "source"})
_RANGE: Final = _NEEDED | {"low", "high", "to", "sex"}


@dataclass(frozen=True, slots=True)
class RangeSource:
    """Where ranges are printed; ``flag`` V: read in the cited material, S: read in a copy."""

    key: str
    name_en: str
    name_es: str
    part_en: str
    part_es: str
    flag: str
    link: str

    def title(self, language: str) -> str:
        """Return name and part in ``language`` ("en" or "es")."""
        if language == "es":
            return f"{self.name_es}: {self.part_es}"
        return f"{self.name_en}: {self.part_en}"


@dataclass(frozen=True, slots=True)
class HealthyRanges:
    """All ranges with their sources by key."""

    ranges: tuple[HealthyRange, ...]
    sources: Mapping[str, RangeSource]


def healthy_ranges(path: Path | None = None) -> HealthyRanges:
    """Return the ranges of a file; None: the program's own.

    Raises:
        KnowledgeProblem: A row has a mistake, named by file, row and field.
    """
    path = path or resource("ranges", "healthy.toml")
    spot = check.Spot(path.name, "")
    content = check.toml_of(path, spot)
    sources = {}
    for number, row in enumerate(content.get("source", ()), start=1):
        source = _source(check.Spot(path.name, f"source {number}"), row)
        sources[source.key] = source
    rows = tuple(
        _range(check.Spot(path.name, f"range {number}"), row, sources)
        for number, row in enumerate(content.get("range", ()), start=1)
    )
    return HealthyRanges(rows, sources)


def _source(spot: check.Spot, row: Mapping[str, Any]) -> RangeSource:
    if set(row) != _SOURCE or not all(isinstance(value, str) for value in row.values()):
        spot.refuse("key", check.NOT_TEXT)
    if row["flag"] not in _FLAGS:
        spot.refuse("flag", check.NOT_ALLOWED)
    return RangeSource(**row)


def _range(
    spot: check.Spot, row: Mapping[str, Any], sources: Mapping[str, RangeSource]
) -> HealthyRange:
    for field in sorted(_NEEDED - set(row)) + sorted(set(row) - _RANGE):
        spot.refuse(field, check.NOT_ALLOWED)
    analyte = ANALYTES.get(row["analyte"])
    if analyte is None:
        spot.refuse("analyte", check.NOT_ALLOWED)
    if row["unit"] not in analyte.measure.factors:
        spot.refuse("unit", check.NOT_ALLOWED)
    if row["source"] not in sources:
        spot.refuse("source", check.NOT_ALLOWED)
    _check_numbers(spot, row)
    sex = row.get("sex")
    if sex is not None and sex not in {Sex.FEMALE.value, Sex.MALE.value}:
        spot.refuse("sex", check.NOT_ALLOWED)
    return HealthyRange(
        row["analyte"],
        row["unit"],
        row.get("low"),
        row.get("high"),
        row["from"],
        row.get("to"),
        row["source"],
        None if sex is None else Sex(sex),
    )


def _check_numbers(spot: check.Spot, row: Mapping[str, Any]) -> None:
    low, high = row.get("low"), row.get("high")
    for field, value in (("low", low), ("high", high)):
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
            spot.refuse(field, check.NOT_ALLOWED)
    if low is None and high is None:
        spot.refuse("low", check.NOT_ALLOWED)
    if low is not None and high is not None and low >= high:
        spot.refuse("high", check.NOT_ALLOWED)
    first, end = row["from"], row.get("to")
    for field, value in (("from", first), ("to", end)):
        if value is not None and type(value) is not int:
            spot.refuse(field, check.NOT_ALLOWED)
    if end is not None and first >= end:
        spot.refuse("to", check.NOT_ALLOWED)
