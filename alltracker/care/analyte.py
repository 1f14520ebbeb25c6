"""What a laboratory test is to the record: names, codes and units."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from alltracker.care.measure import Measure
from alltracker.care.words import Message

CONTEXT = "analytes"


class AnalyteGroup(StrEnum):
    """Where an analyte stands on the hospital's sheet."""

    COUNT = "count"
    DIFFERENTIAL = "differential"
    CHEMISTRY = "chemistry"
    CLOTTING = "clotting"
    LEVEL = "level"
    SPINAL_FLUID = "spinal_fluid"
    BODY = "body"


class Series(StrEnum):
    """How a chart draws an analyte; the words are those of the chart styles."""

    NEUTROPHILS = "neutrophils"
    WHITE_CELLS = "white_cells"
    PLATELETS = "platelets"
    HEMOGLOBIN = "hemoglobin"
    LYMPHOCYTES = "lymphocytes"
    LIVER = "liver"
    BLASTS = "blasts"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Code:
    """A LOINC code of an analyte and how well it was checked.

    ``evidence`` A: component, property, system and method read in one table row; N: official long
    name read; C: code and component read. ``units`` are the only units that may stand under this
    code; empty means every unit of the analyte.
    """

    loinc: str
    evidence: str
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Analyte:
    """One thing that a laboratory measures.

    ``unit`` is what screens start with, ``canonical`` what ``import --json`` counts in;
    ``counted_as`` is the key under which blood counts are summed there (empty: not a blood count);
    ``aliases`` are further headings, folded, in English and Spanish.
    """

    key: str
    name: str
    short: str
    group: AnalyteGroup
    measure: Measure
    unit: str
    canonical: str
    codes: tuple[Code, ...]
    aliases: tuple[str, ...] = ()
    counted_as: str = ""
    series: Series = Series.OWN
    source: str = "LOINC"

    @property
    def said(self) -> Message:
        """The name as a message, for screens and sentences."""
        return Message(CONTEXT, self.name)


def codes(*texts: str, units: str = "") -> tuple[Code, ...]:
    """Return codes from texts like ``"6690-2 A"``; ``units``, divided by blanks, bind them all."""
    allowed = tuple(units.split())
    pairs = (text.split() for text in texts)
    return tuple(Code(loinc, evidence, allowed) for loinc, evidence in pairs)
