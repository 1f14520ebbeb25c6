"""Reads the schemes of doxorubicin equivalents; a figure without its source is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from alltracker.care.equivalence import ANTHRACYCLINES, Factor, Scheme, Span
from alltracker.knowledge import check
from alltracker.places import resource

SUGGESTED: Final = "ighg_2025"
"""The scheme that stands chosen until the family takes another (clinical tables 6.1)."""
_TABLES: Final = frozenset({"source", "scheme", "factor", "without"})
_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "source": frozenset({"key", "title", "link", "flag"}),
    "scheme": frozenset({"key", "name_en", "name_es", "year", "note_en", "note_es", "source"}),
    "factor": frozenset({"scheme", "drug", "low", "source"}),
    "without": frozenset({"scheme", "drug", "words_en", "words_es", "source"}),
}
_MAY: Final[Mapping[str, frozenset[str]]] = {"factor": frozenset({"high", "interval"})}
_ENDS: Final = 2

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Read:
    """The rows of a file by table, each checked for its fields, with the place of each."""

    rows: Mapping[str, tuple[tuple[check.Spot, Row], ...]]

    def by_key(self, table: str) -> dict[str, Row]:
        found: dict[str, Row] = {}
        for spot, row in self.rows[table]:
            if row["key"] in found:
                spot.refuse("key", check.TWICE)
            found[row["key"]] = row
        return found


def equivalence_schemes(language: str = "en", path: Path | None = None) -> tuple[Scheme, ...]:
    """Return the schemes in the order of a file, the suggested one first; None: the program's own.

    ``language`` is "en" or "es".

    Raises:
        KnowledgeProblem: A row has a mistake or no source; it is named by file, row and field.
    """
    path = path or resource("medicines", "equivalents.toml")
    read = _read(path)
    sources, schemes = read.by_key("source"), read.by_key("scheme")
    for spot, row in (*read.rows["scheme"], *read.rows["factor"], *read.rows["without"]):
        if row["source"] not in sources:
            spot.refuse("source", check.NO_SOURCE)
    titles = {key: str(row["title"]) for key, row in sources.items()}
    factors = _factors(read, schemes, titles)
    without = _without(read, schemes, factors, language)
    return tuple(
        Scheme(
            key=key,
            name=str(row[f"name_{language}"]),
            year=row["year"],
            note=str(row[f"note_{language}"]),
            source=titles[row["source"]],
            factors=factors[key],
            without=without[key],
        )
        for key, row in schemes.items()
    )


def scheme_of(schemes: tuple[Scheme, ...], key: str) -> Scheme:
    """Return the scheme of a key; the suggested one, or else the first, for an unknown key."""
    known = {scheme.key: scheme for scheme in schemes}
    return known.get(key) or known.get(SUGGESTED) or schemes[0]


def _read(path: Path) -> _Read:
    whole = check.Spot(path.name, "")
    content = check.toml_of(path, whole)
    for table in sorted(content.keys() ^ _TABLES):
        whole.refuse(table, check.MISSING if table in _TABLES else check.UNKNOWN_FIELD)
    rows = {}
    for table in sorted(_TABLES):
        if not isinstance(content[table], list):
            whole.refuse(table, check.NOT_ROWS)
        numbered = enumerate(content[table], start=1)
        rows[table] = tuple((check.Spot(path.name, f"{table} {n}"), row) for n, row in numbered)
        for spot, row in rows[table]:
            _check_row(spot, table, row)
    return _Read(rows)


def _check_row(spot: check.Spot, table: str, row: Any) -> None:
    if not isinstance(row, dict):
        spot.refuse(table, check.NOT_ROWS)
    needed = _FIELDS[table]
    for field in sorted(needed - row.keys()):
        spot.refuse(field, check.MISSING)
    for field in sorted(row.keys() - needed - _MAY.get(table, frozenset())):
        spot.refuse(field, check.UNKNOWN_FIELD)
    for field in sorted(needed - {"year", "low"}):
        if not isinstance(row[field], str) or not row[field].strip():
            spot.refuse(field, check.EMPTY if row[field] == "" else check.NOT_TEXT)
    if table == "source" and row["flag"] != "V":
        spot.refuse("flag", check.NOT_ALLOWED)
    if table == "scheme" and type(row["year"]) is not int:
        spot.refuse("year", check.NOT_NUMBER)


def _factors(
    read: _Read, schemes: Mapping[str, Row], titles: Mapping[str, str]
) -> dict[str, dict[str, Factor]]:
    found: dict[str, dict[str, Factor]] = {key: {} for key in schemes}
    for spot, row in read.rows["factor"]:
        _check_place(spot, row, found)
        value = _span(spot, "high", [row["low"], row.get("high", row["low"])])
        interval = _span(spot, "interval", row["interval"]) if "interval" in row else None
        factor = Factor(row["drug"], value, interval, titles[row["source"]])
        found[row["scheme"]][row["drug"]] = factor
    return found


def _without(
    read: _Read,
    schemes: Mapping[str, Row],
    factors: Mapping[str, Mapping[str, Factor]],
    language: str,
) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {key: {} for key in schemes}
    for spot, row in read.rows["without"]:
        _check_place(spot, row, found)
        if row["drug"] in factors[row["scheme"]]:
            spot.refuse("drug", check.TWICE)
        found[row["scheme"]][row["drug"]] = str(row[f"words_{language}"])
    return found


def _check_place(spot: check.Spot, row: Row, found: Mapping[str, Mapping[str, object]]) -> None:
    if row["scheme"] not in found:
        spot.refuse("scheme", check.NOT_ALLOWED)
    if row["drug"] not in ANTHRACYCLINES:
        spot.refuse("drug", check.NOT_ALLOWED)
    if row["drug"] in found[row["scheme"]]:
        spot.refuse("drug", check.TWICE)


def _span(spot: check.Spot, field: str, ends: Any) -> Span:
    if not isinstance(ends, list) or len(ends) != _ENDS:
        spot.refuse(field, check.NOT_LIST)
    for end in ends:
        if isinstance(end, bool) or not isinstance(end, int | float) or not end > 0:
            spot.refuse(field, check.NOT_NUMBER)
    low, high = ends
    if low > high:
        spot.refuse(field, check.REVERSED)
    return Span(float(low), float(high))
