"""A draw as it would stand if its row were saved now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from alltracker.care.calendar import today
from alltracker.care.entry_limits import Typed
from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.care.labs import ANALYTES
from alltracker.care.typed_value import ValueProblem, read_value
from alltracker.care.units import known_unit
from alltracker.db.queries import DrawRow, ResultRow
from alltracker.language import Language
from alltracker.ui.counts.columns import Part
from alltracker.ui.counts.draft import Draft, moment_of

_WORDS = {part.value for part in Part}


def effective_draw(draw: DrawRow | None, draft: Draft | None, language: Language) -> DrawRow:
    """Return a draw with what is typed over it; what cannot be read yet is left out."""
    base = draw or DrawRow("", today(), None, "", "", "", {})
    if draft is None:
        return base
    results = dict(base.results)
    for key, cell in draft.cells.items():
        if key in _WORDS:
            continue
        results.pop(key, None)
        found = _result(base, key, cell.text, cell.unit, language)
        if found is not None:
            results[key] = found
    typed = draft.cells.get(Part.DAY.value)
    day, time = moment_of(typed.text if typed else "") or (base.day, base.time)
    return replace(base, day=day, time=time or base.time, results=results)


def others_of(draw: DrawRow, but: str) -> Mapping[str, Typed]:
    """Return the known numbers of a draw by test, without one of them, each with its unit."""
    found = {}
    for key, result in draw.results.items():
        analyte = ANALYTES.get(key)
        unit = known_unit(analyte, result.unit) if analyte else None
        open_end = result.comparator in {Comparator.GREATER, Comparator.GREATER_OR_EQUAL}
        if key != but and result.value is not None and unit is not None and not open_end:
            found[key] = Typed(result.value, unit.code)
    return found


def percents_of(draw: DrawRow) -> Mapping[str, float]:
    """Return the shares of a draw in percent, by test."""
    others = others_of(draw, "")
    return {key: typed.value for key, typed in others.items() if typed.unit == "%"}


def _result(base: DrawRow, key: str, text: str, unit: str, language: Language) -> ResultRow | None:
    try:
        value = read_value(text, language.formats.decimal_point)
    except ValueProblem:
        return None
    if value.value is None:
        return None
    return ResultRow(
        id="",
        draw_id=base.id,
        day=base.day,
        time=base.time,
        analyte=key,
        value_text=value.text,
        value=value.value,
        comparator=value.comparator,
        unit=unit,
        status=ResultStatus.FINAL,
        review=False,
    )
