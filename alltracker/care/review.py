"""Wide bounds outside of which an imported number is kept but marked for a second look."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.care.analyte import Analyte, AnalyteGroup

_ANY_CELLS: Final = (0.0, 1000.0)
_ANY_PERCENT: Final = (0.0, 100.0)

BOUNDS: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "PLT": (0.0, 3000.0),
        "RBC": (0.3, 10.0),
        "HGB": (10.0, 250.0),
        "HCT": (3.0, 75.0),
        "MCV": (40.0, 160.0),
        "MCH": (10.0, 60.0),
        "MCHC": (150.0, 450.0),
        "MPV": (3.0, 20.0),
        "WBC": _ANY_CELLS,
        "ALT": (0.0, 30000.0),
        "AST": (0.0, 30000.0),
        "BILI": (0.0, 80.0),
        "CREA": (0.05, 30.0),
        "ALB": (0.3, 8.0),
        "GLU": (5.0, 2500.0),
        "K": (1.0, 12.0),
        "NA": (90.0, 200.0),
        "TRIG": (5.0, 25000.0),
        "URIC": (0.0, 60.0),
        "LDH": (10.0, 100000.0),
        "MTX": (0.0, 3000.0),
    }
)
"""Lowest and highest number in the canonical unit. Engineering judgment, not clinical."""


def needs_review(analyte: Analyte, value: float) -> bool:
    """Return whether ``value`` (canonical unit) lies outside the wide bounds of its analyte."""
    bounds = BOUNDS.get(analyte.key)
    if bounds is None:
        bounds = _kind_bounds(analyte)
    return not bounds[0] <= value <= bounds[1]


def _kind_bounds(analyte: Analyte) -> tuple[float, float]:
    if analyte.canonical == "%":
        blood = analyte.group in {AnalyteGroup.COUNT, AnalyteGroup.DIFFERENTIAL}
        return _ANY_PERCENT if blood else (0.0, float("inf"))
    if analyte.group is AnalyteGroup.DIFFERENTIAL:
        return _ANY_CELLS
    return 0.0, float("inf")
