"""Body surface, estimated from weight and height: only to show totals, never to reckon a dose."""

from __future__ import annotations

import datetime as dt
import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from alltracker.care.rows import MeasurementRow

WEIGHT_DAYS: Final = 90
"""An older weight is not used for the surface of a day (a choice of the program)."""
HEIGHT_DAYS: Final = 365
"""An older height is not used for the surface of a day (a choice of the program)."""
_DIVISOR: Final = 3600


@dataclass(frozen=True, slots=True)
class BodySurface:
    """An estimated body surface in m², and the days of the weight and height it rests on."""

    square_meters: float
    weighed_on: dt.date
    measured_on: dt.date


def mosteller(height_cm: float, weight_kg: float) -> float:
    """Return the body surface in m² of a height in cm and a weight in kg.

    The root of height times weight over 3600 (Mosteller, NEJM 1987;317:1098, as printed in open
    clinical calculators; clinical tables 3.2). Raises ValueError unless both are above nought.
    """
    if not (height_cm > 0 and weight_kg > 0):
        raise ValueError((height_cm, weight_kg))
    return math.sqrt(height_cm * weight_kg / _DIVISOR)


class Body:
    """Weights and heights over time; tells the body surface of a day."""

    def __init__(self, measurements: Iterable[MeasurementRow]) -> None:
        rows = sorted(measurements, key=lambda row: row.day)
        self._weights = _Series((row.day, row.weight_kg) for row in rows)
        self._heights = _Series((row.day, row.height_cm) for row in rows)
        self._known: dict[dt.date, BodySurface | None] = {}

    def surface_on(self, day: dt.date) -> BodySurface | None:
        """Return the surface by the last weight and height of that day or before.

        None where one of them is missing, or older than ``WEIGHT_DAYS`` or ``HEIGHT_DAYS``.
        """
        if day not in self._known:
            self._known[day] = self._surface_on(day)
        return self._known[day]

    def _surface_on(self, day: dt.date) -> BodySurface | None:
        weight = self._weights.last(day, WEIGHT_DAYS)
        height = self._heights.last(day, HEIGHT_DAYS)
        if weight is None or height is None:
            return None
        return BodySurface(mosteller(height[1], weight[1]), weight[0], height[0])


class _Series:
    """One measure over time, by day; what cannot be a measure is left out."""

    def __init__(self, values: Iterable[tuple[dt.date, float | None]]) -> None:
        usable = [(day, value) for day, value in values if value is not None and _possible(value)]
        self._days = [day for day, _ in usable]
        self._values = [value for _, value in usable]

    def last(self, day: dt.date, within: int) -> tuple[dt.date, float] | None:
        """Return the last measure of a day or at most ``within`` days before, with its day."""
        at = bisect_right(self._days, day) - 1
        if at < 0 or (day - self._days[at]).days > within:
            return None
        return self._days[at], self._values[at]


def _possible(value: float) -> bool:
    return math.isfinite(value) and value > 0
