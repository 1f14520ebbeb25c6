"""What the headings of a table mean: dates, places, and analytes with their units."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from alltracker.care.analyte import Analyte
from alltracker.care.labs import ANALYTES, analytes_named, fold_heading
from alltracker.care.units import known_unit

DATE: Final = "date"
TIME: Final = "time"
PLACE: Final = "place"
PATIENT: Final = "patient"
STATUS: Final = "status"
TEST: Final = "test"
VALUE: Final = "value"
UNIT: Final = "unit"
RANGE: Final = "range"
IGNORE: Final = "ignore"

_ROLES: Final = MappingProxyType(
    {
        **dict.fromkeys(
            ("date", "day", "collected", "collection date", "sample date", "draw date"), DATE
        ),
        **dict.fromkeys(("fecha", "dia", "fecha de extraccion", "fecha de toma"), DATE),
        **dict.fromkeys(("time", "hora", "collection time"), TIME),
        **dict.fromkeys(("place", "lab", "laboratory", "lugar", "laboratorio", "hospital"), PLACE),
        **dict.fromkeys(("patient", "patient id", "paciente", "patient name"), PATIENT),
        **dict.fromkeys(("collected on", "date collected", "collection date time"), DATE),
        **dict.fromkeys(("date time", "specimen collected", "fecha y hora"), DATE),
        **dict.fromkeys(("status", "result status", "estado"), STATUS),
        **dict.fromkeys(("test", "test name", "component", "component name", "analyte"), TEST),
        **dict.fromkeys(("parameter", "prueba", "analito", "parametro", "determinacion"), TEST),
        **dict.fromkeys(("result", "value", "your value", "result value"), VALUE),
        **dict.fromkeys(("resultado", "valor", "your result"), VALUE),
        **dict.fromkeys(("unit", "units", "unidad", "unidades"), UNIT),
        **dict.fromkeys(("range", "reference range", "standard range", "normal range"), RANGE),
        **dict.fromkeys(("reference interval", "ref range", "reference", "rango"), RANGE),
        **dict.fromkeys(("rango de referencia", "valores de referencia"), RANGE),
        **dict.fromkeys(("flag", "flags", "abnormal", "abnormal flag", "indicador"), IGNORE),
        **dict.fromkeys(("note", "notes", "comment", "nota", "notas", "weekday"), IGNORE),
    }
)
_BRACKETS: Final = (
    re.compile(r"(?P<name>[^(\[]+)[(\[](?P<unit>.+)[)\]]"),
    re.compile(r"(?P<name>.+)[(\[](?P<unit>[^()\[\]]+)[)\]]"),
)
_ABSOLUTE: Final = re.compile(
    r"(?i)\s*\(?(?:#|\babs(?:olute)?\b\.?|\bcount\b|\babsolut[oa]s?\b)\)?\s*"
)


@dataclass(frozen=True, slots=True)
class CsvMapping:
    """What somebody said about a table: headings to an analyte key or role, and their units.

    ``day_first`` says how 3/12/2026 is read, ``decimal_point`` which sign is decimal; None lets
    the table decide. ``grouped`` says that the other sign divides thousands, ``day`` what the day
    of values is that stand without one.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None
    decimal_point: str | None = None
    grouped: bool = False
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the table: a role, or the analytes it can mean and its unit as printed."""

    index: int
    heading: str
    role: str = ""
    analytes: tuple[Analyte, ...] = ()
    unit: str = ""

    @property
    def analyte(self) -> Analyte | None:
        """The one analyte that the column holds, None while that is open."""
        return self.analytes[0] if len(self.analytes) == 1 else None

    def with_unit(self, unit: str) -> Column:
        """Return the column with a unit found elsewhere, which can tell its analytes apart."""
        if not unit or not self.analytes:
            return self
        fitting = tuple(one for one in self.analytes if known_unit(one, unit))
        return replace(self, analytes=fitting or self.analytes, unit=unit)


def read_headings(cells: list[str], mapping: CsvMapping) -> list[Column]:
    """Return the meaning of every heading; what is not known has neither role nor analyte."""
    return [_column(index, cell, mapping) for index, cell in enumerate(cells)]


def _column(index: int, heading: str, mapping: CsvMapping) -> Column:
    said = mapping.columns.get(heading)
    if said is not None:
        column = _mapped(index, heading, said)
    else:
        role = _ROLES.get(fold_heading(heading), "")
        column = Column(index, heading, role)
        if not role and heading:
            analytes, unit = meaning(heading)
            column = replace(column, analytes=analytes, unit=unit)
    return column.with_unit(mapping.units.get(heading, ""))


def _mapped(index: int, heading: str, said: str) -> Column:
    analyte = ANALYTES.get(said)
    if analyte is None:
        return Column(index, heading, said)
    unit = next((unit for _, unit in _splits(heading) if known_unit(analyte, unit)), "")
    return Column(index, heading, "", (analyte,), unit)


def meaning(heading: str) -> tuple[tuple[Analyte, ...], str]:
    """Return the analytes and the unit of a heading such as "WBC (x 10³/µl)"."""
    whole = _named(heading)
    open_unit: tuple[tuple[Analyte, ...], str] = ((), "")
    for name, unit in _splits(heading):
        candidates = _named(name)
        fitting = tuple(one for one in candidates if known_unit(one, unit))
        if fitting:
            return fitting, unit
        if len(candidates) == 1 and not open_unit[0] and not whole:
            open_unit = (candidates, unit)
    return (whole, "") if whole else open_unit


def _named(name: str) -> tuple[Analyte, ...]:
    found = analytes_named(name)
    if found:
        return found
    bare = _ABSOLUTE.sub(" ", name).strip()
    if bare and bare != name.strip():
        return tuple(one for one in analytes_named(bare) if one.canonical == "10*9/L")
    return ()


def _splits(heading: str) -> Iterator[tuple[str, str]]:
    """Return the ways to divide a heading into a name and a unit, the likeliest first."""
    for brackets in _BRACKETS:
        if match := brackets.fullmatch(heading.strip()):
            yield match["name"].strip(), match["unit"].strip()
    if "%" in heading:
        yield heading.replace("%", " ").strip(" ()[],;"), "%"
    for gap in re.finditer(r"[\s,;]+", heading.strip()):
        yield heading[: gap.start()].strip(), heading[gap.end() :].strip()
