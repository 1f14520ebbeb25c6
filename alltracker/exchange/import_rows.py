"""Turns proposed results into plain rows of the record, within what its columns hold."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.labs import ANALYTES
from alltracker.care.units import known_unit
from alltracker.exchange.proposal import ProposedResult

_TEXT: Final = 80
_UNIT: Final = 40
_CODE: Final = 20
_OFFSET: Final = 6


class RowMaker:
    """Makes the rows of one patient; a large import is not checked row by row afterwards."""

    def __init__(self, patient_id: str) -> None:
        self._patient_id = patient_id
        self._units: dict[tuple[str, str, str], str] = {}

    def draw(self, draw_id: str, row: ProposedResult, origin: str) -> dict[str, Any]:
        """Return the draw that a result belongs to."""
        return {
            "id": draw_id,
            "patient_id": self._patient_id,
            "day": row.day,
            "time": row.time,
            "utc_offset": row.offset[:_OFFSET],
            "place": row.place,
            "note": "",
            "origin": origin,
        }

    def result(
        self, result_id: str, draw_id: str, row: ProposedResult, origin: str
    ) -> dict[str, Any]:
        """Return a result as it was reported."""
        return {
            "id": result_id,
            "draw_id": draw_id,
            "analyte": row.analyte_key,
            "value_text": row.value_text[:_TEXT],
            "value": row.value,
            "comparator": row.comparator,
            "unit": self._unit(row),
            "range_low": row.range_low,
            "range_high": row.range_high,
            "range_text": row.range_text,
            "status": row.status,
            "code": row.code[:_CODE],
            "reported_name": row.name,
            "origin": origin,
            "review": row.review,
        }

    def _unit(self, row: ProposedResult) -> str:
        """Return the unit as printed, or as coded where only its code is understood."""
        key = (row.analyte_key, row.unit, row.unit_code)
        if key not in self._units:
            known = known_unit(ANALYTES[row.analyte_key], row.unit)
            printed = known is not None and len(row.unit) <= _UNIT
            self._units[key] = row.unit if printed else row.unit_code
        return self._units[key]
