"""Numbers that are off by 10 or 1000 beside what else is known: asked about, never corrected.

Found by the other numbers of the draw (a count is white cells times its share), and by the value of
the draw before. The bounds are engineering judgment against slips of the hand; a fall or rise that
treatment explains is not asked about.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.care.analyte import Analyte, AnalyteGroup
from alltracker.care.entry_limits import EntryQuestion, QuestionKind, Typed
from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.units import convert
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_SHARES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ANC": "NEUT%",
        "SEG#": "SEG%",
        "BAND#": "BAND%",
        "ALC": "LYMPH%",
        "MONO#": "MONO%",
        "BLAST#": "BLAST%",
    }
)
"""Which share of the white cells a count belongs to."""
_POWERS: Final = (10, 1000)
_NEAR: Final = 0.25
"""How far from a power of ten two rounded numbers may be."""
_LEAST_SHARE: Final = 5.0
"""Percent; the count of a smaller share is rounded too much to be compared."""
_THOUSAND: Final = (300, 3000)
_TENFOLD: Final = (7, 15)
_HIGH: Final[Mapping[str, float]] = MappingProxyType({"WBC": 20, "ANC": 10, "ALC": 20, "PLT": 600})
"""10*9/L from which a tenfold rise is asked about; below, counts recover that fast."""


def slips(
    analyte: Analyte, typed: Typed, others: Mapping[str, Typed], before: Typed | None
) -> list[EntryQuestion]:
    """Return the question about a number that is off by 10 or 1000, if there is one.

    Args:
        analyte: what was measured.
        typed: the number as typed, with the code of its unit.
        others: the numbers of the same draw by analyte key.
        before: the last number of this analyte in an earlier draw.
    """
    found = _beside_its_share(analyte, typed, others)
    if found is None and before is not None:
        found = _beside_the_one_before(analyte, typed, before)
    return [] if found is None else [found]


def _beside_its_share(
    analyte: Analyte, typed: Typed, others: Mapping[str, Typed]
) -> EntryQuestion | None:
    row = {**others, analyte.key: typed}
    for count, share in _SHARES.items():
        if analyte.key not in {count, share, "WBC"} or not {count, share, "WBC"} <= set(row):
            continue
        percent = row[share].value
        expected = _cells("WBC", row["WBC"]) * percent / 100
        number = _cells(count, row[count])
        power = _power(number, expected) if percent >= _LEAST_SHARE else 0
        if power:
            meant = typed.value / power if analyte.key == count else None
            return _question(analyte, typed, meant)
    return None


def _beside_the_one_before(analyte: Analyte, typed: Typed, before: Typed) -> EntryQuestion | None:
    if analyte.group not in {AnalyteGroup.COUNT, AnalyteGroup.DIFFERENTIAL}:
        return None
    old = convert(before.value, before.unit, typed.unit, analyte)
    if min(old, typed.value) <= 0:
        return None
    power = _thousand(typed.value / old) or _tenfold(analyte, typed, old)
    return _question(analyte, typed, typed.value / power) if power else None


def _thousand(times: float) -> float:
    if _THOUSAND[0] <= times <= _THOUSAND[1]:
        return 1000
    return 1 / 1000 if _THOUSAND[0] <= 1 / times <= _THOUSAND[1] else 0


def _tenfold(analyte: Analyte, typed: Typed, old: float) -> float:
    """Return 10 for a rise that no recovery explains, 1/10 for platelets with a stray point."""
    times, high = typed.value / old, _HIGH.get(analyte.key)
    if high is not None and _TENFOLD[0] <= times <= _TENFOLD[1]:
        return 10 if _cells(analyte.key, typed) >= high else 0
    stray = analyte.key == "PLT" and _is_whole(old) and not _is_whole(typed.value)
    return 1 / 10 if stray and _TENFOLD[0] <= 1 / times <= _TENFOLD[1] else 0


def _cells(key: str, typed: Typed) -> float:
    return convert(typed.value, typed.unit, "10*9/L", ANALYTES[key])


def _power(number: float, expected: float) -> float:
    """Return by which power of ten a number is more or less than expected; 0 for none."""
    if min(number, expected) <= 0:
        return 0
    for power in _POWERS:
        for factor in (power, 1 / power):
            if abs(number / expected / factor - 1) <= _NEAR:
                return factor
    return 0


def _is_whole(number: float) -> bool:
    return number == int(number)


def _question(analyte: Analyte, typed: Typed, meant: float | None) -> EntryQuestion:
    values = {"what": analyte.said, "value": typed.value, "unit": shown_unit(typed.unit)}
    if meant is None:
        text = QT_TRANSLATE_NOOP(
            "entry", "{what} {value} {unit} does not fit the others of this draw. Check them."
        )
        return EntryQuestion(QuestionKind.ASK, Message("entry", text, values))
    meant = float(f"{meant:.4g}")
    text = QT_TRANSLATE_NOOP(
        "entry", "{what} {value} {unit} may be off by 10 or 1000. Use {meant} {unit}?"
    )
    return EntryQuestion(
        QuestionKind.ASK, Message("entry", text, {**values, "meant": meant}), meant
    )
