"""Tables with the dates across the top, one row for each test, as cycle sheets are written."""

from __future__ import annotations

from itertools import zip_longest
from typing import Final

from alltracker.care.labs import fold_heading
from alltracker.exchange.csv_dates import read_day
from alltracker.exchange.csv_table import Rows

_SEVERAL: Final = 2
_MOST_TESTS: Final = 2000
"""A table with more rows than any laboratory has tests does not have its dates across."""
_HEADING: Final = "date"
_UNITS: Final = frozenset({"unit", "units", "unidad", "unidades", "einheit"})


def turned(rows: Rows, looked_at: int) -> Rows | None:
    """Return the table with one row for each date, None where no row holds several dates.

    A column of units becomes a row of units. Columns with neither a date nor a number in their
    heading, such as ranges and remarks, are left out. ``looked_at`` is how many rows may stand
    above the dates.
    """
    if len(rows) > _MOST_TESTS:
        return None
    for number, row in enumerate(rows[:looked_at]):
        if sum(_is_day(cell) for cell in row[1:]) >= _SEVERAL:
            return _turned(rows[number:])
    return None


def _turned(rows: Rows) -> Rows:
    names, *columns = (list(column) for column in zip_longest(*rows, fillvalue=""))
    names[0] = _HEADING
    units = [column for column in columns if fold_heading(column[0]) in _UNITS]
    dated = [column for column in columns if any(sign.isdigit() for sign in column[0])]
    return [names, *(["", *column[1:]] for column in units[:1]), *dated]


def _is_day(cell: str) -> bool:
    return any(read_day(cell, first=first) is not None for first in (True, False))
