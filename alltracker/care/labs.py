"""The catalog of laboratory tests: by key, by LOINC code, by heading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from alltracker.care.analyte import Analyte, Code
from alltracker.care.analytes_blood import COUNTS
from alltracker.care.analytes_cells import ABSOLUTE
from alltracker.care.analytes_chemistry import CHEMISTRY
from alltracker.care.analytes_percent import PERCENTAGES
from alltracker.care.analytes_special import BODY, SPECIAL

LABORATORY: Final = (*COUNTS, *ABSOLUTE, *PERCENTAGES, *CHEMISTRY, *SPECIAL)
"""Every laboratory analyte, in the order of the sheet."""

ANALYTES: Final[Mapping[str, Analyte]] = MappingProxyType(
    {analyte.key: analyte for analyte in (*LABORATORY, *BODY)}
)
"""Every analyte by its key."""

BY_LOINC: Final[Mapping[str, tuple[Analyte, Code]]] = MappingProxyType(
    {code.loinc: (analyte, code) for analyte in ANALYTES.values() for code in analyte.codes}
)
"""Every analyte by each of its LOINC codes, with what that code allows."""

PANELS: Final = frozenset(
    {"58410-2", "57021-8", "57782-5", "57023-4", "24318-8", "69738-3", "24323-8", "24321-2"}
)
"""LOINC codes that group results and never carry a value."""

_SEPARATORS: Final = re.compile(r"[\s_.,:/]+")


def fold_heading(text: str) -> str:
    """Return a heading without case, accents and punctuation that never carry meaning."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return _SEPARATORS.sub(" ", plain).strip()


@cache
def _by_heading() -> Mapping[str, tuple[Analyte, ...]]:
    """Return which analytes a folded heading can mean; made when a file is first read."""
    found: dict[str, tuple[Analyte, ...]] = {}
    for analyte in LABORATORY:
        names = {analyte.key, analyte.name, analyte.short, *analyte.aliases}
        names.update(code.loinc for code in analyte.codes)
        for name in {fold_heading(name) for name in names}:
            found[name] = (*found.get(name, ()), analyte)
    return MappingProxyType(found)


def analytes_named(heading: str) -> tuple[Analyte, ...]:
    """Return the analytes that a heading without its unit can mean, none if it is not known.

    The unit tells percent and number apart.
    """
    return _by_heading().get(fold_heading(heading), ())
