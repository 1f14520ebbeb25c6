"""CTCAE v5.0 grades of laboratory values: a scale on which studies report, never a verdict.

Limits: Common Terminology Criteria for Adverse Events, version 5.0, US National Cancer Institute,
27 November 2017, read in a complete copy. Grades that hang on symptoms, a baseline or a treatment
are not told, and grade 5 is left out. Numbers of two versions never mix: v6.0 differs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message

VERSION: Final = "CTCAE v5.0"
_CONTEXT: Final = "ctcae"
_CELLS: Final = MappingProxyType({"10*9/L": 1.0, "10*3/uL": 1.0, "K/uL": 1.0, "/uL": 1000.0})


@dataclass(frozen=True, slots=True)
class _Scale:
    """One term: limits of grades 1 to 4 by unit (code), downward or upward.

    ``limits`` are the inner ends: the value at which the next grade begins. Of a scale ``times``
    the limits are multiples of the laboratory's own limit and hold in every unit.
    """

    term: str
    limits: Mapping[str, tuple[float, ...]]
    down: bool = True
    times: bool = False


def _cells(*limits: float) -> Mapping[str, tuple[float, ...]]:
    return {code: tuple(limit * many for limit in limits) for code, many in _CELLS.items()}


_SCALES: Final[Mapping[str, _Scale]] = MappingProxyType(
    {
        "HGB": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "anemia"),
            {"g/dL": (10.0, 8.0), "g/L": (100.0, 80.0), "mmol/L": (6.2, 4.9)},
        ),
        "WBC": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "white blood cell decreased"), _cells(3.0, 2.0, 1.0)
        ),
        "ANC": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "neutrophil count decreased"), _cells(1.5, 1.0, 0.5)
        ),
        "ALC": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "lymphocyte count decreased"), _cells(0.8, 0.5, 0.2)
        ),
        "PLT": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "platelet count decreased"), _cells(75.0, 50.0, 25.0)
        ),
        "MG": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "hypomagnesemia"),
            {"mg/dL": (1.2, 0.9, 0.7), "mmol/L": (0.5, 0.4, 0.3)},
        ),
        "ALT": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "ALT increased"), {"": (3, 5, 20)}, down=False, times=True
        ),
        "AST": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "AST increased"), {"": (3, 5, 20)}, down=False, times=True
        ),
        "GGT": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "GGT increased"), {"": (2.5, 5, 20)}, down=False, times=True
        ),
        "ALP": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "alkaline phosphatase increased"),
            {"": (2.5, 5, 20)},
            down=False,
            times=True,
        ),
        "BILI": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "blood bilirubin increased"),
            {"": (1.5, 3, 10)},
            down=False,
            times=True,
        ),
        "K": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "hyperkalemia"),
            {"mmol/L": (5.5, 6.0, 7.0), "meq/L": (5.5, 6.0, 7.0)},
            down=False,
        ),
        "NA": _Scale(
            QT_TRANSLATE_NOOP("ctcae", "hypernatremia"),
            {"mmol/L": (150, 155, 160), "meq/L": (150, 155, 160)},
            down=False,
        ),
    }
)
GRADED: Final = frozenset(_SCALES)
"""The analytes for which a number alone can give a grade."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A value as it was reported, with the laboratory's own limits in the same unit (a code)."""

    analyte: str
    value: float
    unit: str
    comparator: str = ""
    low: float | None = None
    high: float | None = None


def grade(reported: Reported) -> int | None:
    """Return the grade of a value, 0 for none; None where it is not certain.

    A grade is told in the unit of the report, because the scale's own paired units do not match
    exactly. Between the laboratory's limit and grade 2 nothing is told without that limit, and a
    bound such as "<0.5" only if every number it can stand for has the same grade.
    """
    scale = _SCALES.get(reported.analyte)
    if scale is None or not math.isfinite(reported.value):
        return None
    ends = [reported.value]
    if reported.comparator.startswith("<"):
        strictly = reported.comparator == "<"
        ends = [0.0, math.nextafter(reported.value, 0.0) if strictly else reported.value]
    elif reported.comparator.startswith(">"):
        strictly = reported.comparator == ">"
        ends = [math.nextafter(reported.value, math.inf) if strictly else reported.value, math.inf]
    found = {_graded(scale, end, reported) for end in ends}
    return found.pop() if len(found) == 1 else None


def _graded(scale: _Scale, value: float, reported: Reported) -> int | None:
    limits = scale.limits.get("" if scale.times else reported.unit)
    own = reported.low if scale.down else reported.high
    if limits is None or (scale.times and not own):
        return None
    sign = -1 if scale.down else 1
    many = own if scale.times and own else 1.0
    beyond = sum(sign * value > sign * limit * many for limit in limits)
    if beyond:
        return beyond + 1
    if own is None:
        return None
    return 1 if sign * value > sign * own else 0


def grade_words(reported: Reported) -> Message | None:
    """Return the grade in words with term and version; None where there is none to tell."""
    found = grade(reported)
    if not found:
        return None
    text = QT_TRANSLATE_NOOP("ctcae", "{version} grade {grade}: {term} (a reporting scale)")
    term = Message(_CONTEXT, _SCALES[reported.analyte].term)
    return Message(_CONTEXT, text, {"version": VERSION, "grade": found, "term": term})
