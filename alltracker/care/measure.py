"""Units as laboratories spell them, and what turns one into another.

Spellings that are accepted are listed or follow a rule stated here; nothing is ever guessed from
the size of a number. Factors are powers of ten, definitions, and the hemoglobin mass below.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

_SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED: Final = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_POWER: Final = re.compile(r"x?10(?:[*^+e]([0-9]{1,2})|\(([0-9]{1,2})\))(?=/)")
_LETTER_POWER: Final = re.compile(r"(?<=[a-z])[*^](?=[0-9])")
_DIGITS_UP: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SHOWN: Final = MappingProxyType(
    {
        "Cel": "°C",
        "[degF]": "°F",
        "[lb_av]": "lb",
        "[in_i]": "in",
        "{INR}": "",
        "1": "fraction",
        "[IU]/L": "IU/L",
        "mL/min/{1.73_m2}": "mL/min/1.73 m²",
        "m[IU]/L": "mIU/L",
        "u[IU]/mL": "µIU/mL",
    }
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its code (UCUM where there is one) and how it is shown."""

    code: str
    shown: str


@dataclass(frozen=True, slots=True)
class Measure:
    """The units that one kind of analyte can be reported in.

    ``factors`` turn a number in a unit into the first unit; ``spellings`` lead from a folded
    spelling to the unit's code.
    """

    factors: Mapping[str, Decimal]
    spellings: Mapping[str, str]

    def unit(self, text: str) -> Unit | None:
        """Return the unit that ``text`` spells, or None when it is not known here."""
        code = self.spellings.get(fold_unit(text))
        return None if code is None else Unit(code, shown_unit(code))


def measure(*units: tuple[str, str, str]) -> Measure:
    """Make a measure from (code, factor to the first unit, further spellings divided by blanks)."""
    factors = {code: Decimal(factor) for code, factor, _ in units}
    spellings: dict[str, str] = {}
    for code, _, more in units:
        for text in (code, *more.split()):
            spellings[fold_unit(text)] = code
    return Measure(MappingProxyType(factors), MappingProxyType(spellings))


@lru_cache(maxsize=1024)
def fold_unit(text: str) -> str:
    """Return a spelling without the differences that never carry meaning.

    Case, blanks, the two micro signs, mc for micro, raised digits and the ways to write a power of
    ten (``10*9``, ``10^9``, ``10+9``, ``10E9``, ``x10(9)``) are folded; a minus stays.
    """
    text = _RAISED.sub(lambda raised: "^" + raised[0].translate(_SUPERSCRIPTS), text)
    folded = "".join(text.casefold().replace("×", "x").split())  # noqa: RUF001 - as printed
    folded = folded.replace("μ", "u").replace("mcl", "ul").replace("mcg", "ug")
    folded = folded.replace("mcmol", "umol")
    folded = _POWER.sub(lambda power: f"10*{power[1] or power[2]}", folded, count=1)
    return _LETTER_POWER.sub("", folded)


@lru_cache(maxsize=256)
def shown_unit(code: str) -> str:
    """Return a unit's code as people read it: ``10*9/L`` becomes ``10⁹/L``, ``umol/L`` µmol/L."""
    known = _SHOWN.get(code)
    if known is not None:
        return known
    shown = re.sub(
        r"10\*([0-9]+)", lambda power: "10" + power[1].translate(_DIGITS_UP), code, count=1
    )
    return re.sub(r"(?:^|(?<=/))u(?=mol|g|kat|L)", "µ", shown)


def powers(exponent: int, volumes: Iterable[str]) -> str:
    """Return the spellings of a power of ten over each volume."""
    return " ".join(f"10*{exponent}/{volume}" for volume in volumes)


MICROLITER: Final = ("uL", "mm3")
HEMOGLOBIN_FACTOR: Final = "16.114"
"""g/L of hemoglobin in 1 mmol/L of its monomer (one iron, 16,114 g/mol); never the tetramer."""

CELLS: Final = measure(
    ("10*9/L", "1", "G/L"),
    ("10*3/uL", "1", powers(3, MICROLITER) + " thou/mcL thous/mcL tsd/ul"),
    ("K/uL", "1", ""),
    ("/uL", "0.001", "cells/uL /mm3 cells/mm3"),
)
"""Number of cells in a volume of blood. G/L is giga, which only a count can be."""

RED_CELLS: Final = measure(
    ("10*12/L", "1", ""),
    ("10*6/uL", "1", powers(6, MICROLITER) + " mill/mcL"),
    ("M/uL", "1", ""),
)
"""Number of red cells in a volume of blood."""

HEMOGLOBIN: Final = measure(
    ("g/L", "1", ""), ("g/dL", "10", "gm/dL"), ("mmol/L", HEMOGLOBIN_FACTOR, "")
)
"""Mass of hemoglobin in a volume; mmol/L is per monomer."""

VOLUME_FRACTION: Final = measure(("%", "1", ""), ("L/L", "100", ""))
PERCENT: Final = measure(("%", "1", "percent"), ("1", "100", "fraction"))
FEMTOLITER: Final = measure(("fL", "1", ""))
PICOGRAM: Final = measure(("pg", "1", ""), ("fmol", HEMOGLOBIN_FACTOR, ""))
FEW_CELLS: Final = measure(
    ("/uL", "1", "cells/uL /mm3 cells/mm3"), ("10*3/uL", "1000", powers(3, MICROLITER))
)
"""Number of cells in a volume of spinal fluid."""

ENZYME: Final = measure(("U/L", "1", ""), ("[IU]/L", "1", "IU/L"), ("ukat/L", "60", ""))
"""Enzyme activity; 1 kat is 6 x 10^7 U. IU is the older name of the same enzyme unit."""

IONS: Final = measure(("mmol/L", "1", ""), ("meq/L", "1", ""))
"""Ions of charge 1."""

SECONDS: Final = measure(("s", "1", "sec seconds"))
RATIO: Final = measure(("{INR}", "1", "INR ratio 1"))
KILOGRAM: Final = measure(
    ("kg", "1", ""), ("g", "0.001", "gram"), ("[lb_av]", "0.45359237", "lb lbs")
)
CENTIMETER: Final = measure(("cm", "1", ""), ("m", "100", ""), ("[in_i]", "2.54", "in"))
