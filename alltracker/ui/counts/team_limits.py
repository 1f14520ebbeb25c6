"""The team's limits as they hold on a day, in the units a family reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from alltracker.care.analyte import Analyte
from alltracker.care.units import convert, known_unit
from alltracker.db.models import Threshold


@dataclass(frozen=True, slots=True)
class TeamLimit:
    """At least ``low``, at most ``high``, from ``since`` on (None: always)."""

    low: float | None
    high: float | None
    since: dt.date | None


class TeamLimits:
    """All limits of a patient; one that cannot be converted for certain is left out."""

    def __init__(self, rows: Iterable[Threshold]) -> None:
        self._rows: dict[str, list[Threshold]] = {}
        for row in rows:
            self._rows.setdefault(row.analyte, []).append(row)

    def of(self, key: str, unit: str, analyte: Analyte | None) -> list[TeamLimit]:
        """Return the limits of one test in ``unit``, the earliest first."""
        found = [_limit(row, unit, analyte) for row in self._rows.get(key, ())]
        known = [limit for limit in found if limit is not None]
        return sorted(known, key=lambda limit: limit.since or dt.date.min)

    def on(self, day: dt.date, key: str, unit: str, analyte: Analyte | None) -> TeamLimit | None:
        """Return the limit in force on a day: of those begun the one that began last."""
        begun = [
            limit
            for limit in self.of(key, unit, analyte)
            if limit.since is None or limit.since <= day
        ]
        return begun[-1] if begun else None


def in_unit(value: float, written: str, unit: str, analyte: Analyte | None) -> float | None:
    """Return a number written in one unit in another; None where that is not certain."""
    if analyte is None:
        return value if written.strip() == unit.strip() else None
    known = known_unit(analyte, written)
    if known is None:
        return None
    return value if known.code == unit else convert(value, known, unit, analyte)


def _limit(row: Threshold, unit: str, analyte: Analyte | None) -> TeamLimit | None:
    bounds = []
    for bound in (row.low, row.high):
        moved = None if bound is None else in_unit(bound, row.unit, unit, analyte)
        if bound is not None and moved is None:
            return None
        bounds.append(moved)
    return TeamLimit(bounds[0], bounds[1], row.since)
