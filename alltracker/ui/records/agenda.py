"""The agenda: visits, and the results that are waited for, as one list in parts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.ui.kinds import Cell, Column, ListWords, Slice
from alltracker.ui.kinds_results import is_awaited, result_cell, result_note, result_state
from alltracker.ui.kinds_visits import APPOINTMENT

AWAITED: Final = "awaited"
"""The part of the list with the results that are waited for."""


def _is_result(row: Any) -> bool:
    return hasattr(row, "asked_on")


def _no_cell(row: Any, words: ListWords) -> Cell:
    del row, words
    return Cell("")


def _tile(row: Any, words: ListWords) -> Cell:
    del words
    return Cell("", sign=row.asked_on)


_RESULT_CELLS: Final[dict[str, Callable[[Any, ListWords], Cell]]] = {
    "day": _tile,
    "what": lambda row, words: replace(result_cell(row, words), sign=None),
    "notes": result_note,
    "kind": _no_cell,
    "status": result_state,
}
_RESULT_SORTS: Final[dict[str, Callable[[Any], Any]]] = {
    "day": lambda row: dt.datetime.combine(row.asked_on, dt.time.min),
    "what": lambda row: (row.name or row.test).casefold(),
    "notes": lambda row: row.note.casefold(),
    "kind": lambda _: "",
    "status": lambda row: "" if row.received_on is None else "received",
}


def _for_both(column: Column) -> Column:
    """Return a column of visits that also knows what to show of a result."""
    cell, sort = _RESULT_CELLS[column.key], _RESULT_SORTS[column.key]
    return replace(
        column,
        cell=lambda row, words: (cell if _is_result(row) else column.cell)(row, words),
        sort=lambda row: (sort if _is_result(row) else column.sort)(row),
    )


def _part(part: Slice) -> Slice:
    """Return a part of the visits; results that have come are past."""
    past = part.key == "past"
    return replace(
        part,
        keeps=lambda row, today: (
            past and not is_awaited(row, today) if _is_result(row) else part.keeps(row, today)
        ),
    )


COLUMNS: Final = tuple(_for_both(column) for column in APPOINTMENT.columns)
SLICES: Final = (
    *(_part(part) for part in APPOINTMENT.slices),
    Slice(
        AWAITED,
        QT_TRANSLATE_NOOP("kinds", "Results awaited"),
        lambda row, today: _is_result(row) and is_awaited(row, today),
    ),
)
