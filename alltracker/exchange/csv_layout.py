"""How a table is laid out: its divider, its headings, and what its rows and columns are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.units import known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange import csv_headings as heads
from alltracker.exchange.csv_across import turned
from alltracker.exchange.csv_cells import EMPTY, read_cell
from alltracker.exchange.csv_dates import read_day
from alltracker.exchange.csv_headings import Column, CsvMapping, read_headings
from alltracker.exchange.csv_table import DELIMITERS, Rows, split
from alltracker.exchange.moments import Moment
from alltracker.exchange.proposal import ImportProblem
from alltracker.exchange.reasons import Reason

_HEADING_ROWS: Final = 20
_LOOKED_AT: Final = 40
"""Rows that decide whether a table without headings is a list of tests."""
_LEAST: Final = 2
_COMMA_DECIMAL: Final = re.compile(
    r"[<>=≤≥ ]*(?:[0-9]+,[0-9]{1,2}|0,[0-9]+|[0-9]+,[0-9]{4,})(?![0-9.,]).*"
)
_POINT_DECIMAL: Final = re.compile(r"[<>=≤≥ ]*[0-9]*\.[0-9]+(?![0-9.,]).*")
_DATED_LINE: Final = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}|[0-9]{4}")


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its headings; ``above`` are the rows over them.

    With a column of tests it is a list, one row for each result; else one row for each draw.
    """

    columns: list[Column]
    rows: Rows
    delimiter: str
    above: Rows

    def of_role(self, role: str) -> Column | None:
        """Return the column of a role, None where there is none."""
        return next((column for column in self.columns if column.role == role), None)

    def cells(self, column: Column | None) -> list[str]:
        """Return a column's texts from top to bottom."""
        return [] if column is None else [cell(row, column) for row in self.rows]

    @property
    def listed(self) -> bool:
        """Whether each row holds one result."""
        return None not in {self.of_role(heads.TEST), self.of_role(heads.VALUE)}

    def values(self) -> list[str]:
        """Return every text that may hold a value."""
        if self.listed:
            return self.cells(self.of_role(heads.VALUE))
        return [one for column in self.columns if column.analytes for one in self.cells(column)]


def cell(row: list[str], column: Column | None) -> str:
    """Return a row's text in a column, empty where the row is too short."""
    return row[column.index] if column is not None and column.index < len(row) else ""


def find_table(text: str, name: str, mapping: CsvMapping) -> Table:
    """Find divider and heading row together: the pair under which most headings are known.

    Raises ImportProblem where there is none.
    """
    best: tuple[int, Table] | None = None
    for delimiter in (mark for mark in DELIMITERS if mark in text):
        rows = split(text, delimiter, name)
        for score, found in _candidates(rows, delimiter, mapping):
            if best is None or score > best[0]:
                best = (score, found)
    if best is None:
        raise _no_headings(name)
    return _with_unit_row(best[1], mapping)


def decimal_point(table: Table) -> str:
    """Return the sign that is decimal in this table, by cells that can be read in one way only."""
    cells = table.values()
    commas = any(_COMMA_DECIMAL.fullmatch(one) for one in cells)
    points = any(_POINT_DECIMAL.fullmatch(one) for one in cells)
    if commas and not points:
        return ","
    return "," if table.delimiter == ";" and not points else "."


def day_above(table: Table, *, first: bool) -> Moment | None:
    """Return the one day that stands over a table, such as "Collected: 24 Nov 2026"."""
    found = {}
    for text in (one for row in table.above for one in row):
        _, colon, behind = text.partition(":")
        for part in (text, behind.strip()) if colon else (text,):
            moment = read_day(part, first=first) if _DATED_LINE.search(part) else None
            if moment is not None:
                found[moment.day] = moment
                break
    return next(iter(found.values())) if len(found) == 1 else None


def _candidates(rows: Rows, delimiter: str, mapping: CsvMapping) -> Iterator[tuple[int, Table]]:
    across = turned(rows, _HEADING_ROWS)
    for way, looked_at in ((rows, _HEADING_ROWS), (across or [], 1)):
        for number, row in enumerate(way[:looked_at]):
            columns = read_headings(row, mapping)
            table = Table(columns, way[number + 1 :], delimiter, way[:number])
            score = _score(table, mapping)
            if score:
                yield score, table
    headless = _list_without_headings(rows)
    if headless is not None and mapping.day is not None:
        number, columns = headless
        yield 1, Table(columns, rows[number:], delimiter, rows[:number])


def _score(table: Table, mapping: CsvMapping) -> int:
    """Return how many tests are known under these headings; 0 for no table."""
    dated = table.of_role(heads.DATE) is not None or mapping.day is not None
    if not dated:
        return 0
    if table.listed:
        names = table.cells(table.of_role(heads.TEST))[:_LOOKED_AT]
        return sum(bool(heads.meaning(name)[0]) for name in names)
    if table.of_role(heads.DATE) is None and not _holds_values(table):
        return 0
    return sum(bool(column.analytes) for column in table.columns)


def _holds_values(table: Table) -> bool:
    """Return whether a number stands directly under one of the tests."""
    return any(
        column.analytes and _is_value(cell(row, column))
        for column in table.columns
        for row in table.rows[:_LEAST]
    )


def _list_without_headings(rows: Rows) -> tuple[int, list[Column]] | None:
    """Return where a list of tests begins, each with its value beside it, and its columns."""
    named = [
        number
        for number, row in enumerate(rows[:_LOOKED_AT])
        if len(row) >= _LEAST and heads.meaning(row[0])[0] and _is_value(row[1])
    ]
    if not named:
        return None
    row = rows[named[0]]
    columns = [Column(0, "", heads.TEST), Column(1, "", heads.VALUE)]
    analytes = heads.meaning(row[0])[0]
    for index, text in enumerate(row[_LEAST:], _LEAST):
        if any(known_unit(one, text) for one in analytes if text):
            columns.append(Column(index, "", heads.UNIT))
        elif re.match(r"[(\[]?[0-9][0-9.,]*\s*[-–]", text):  # noqa: RUF001 - a dash is printed
            columns.append(Column(index, "", heads.RANGE))
    return named[0], columns


def _is_value(text: str) -> bool:
    return text.casefold() not in EMPTY and not isinstance(read_cell(text, "."), Reason)


def _with_unit_row(table: Table, mapping: CsvMapping) -> Table:
    """Take a row of units directly below the headings; a mapping's unit stays."""
    if table.listed or not table.rows or not _is_unit_row(table):
        return table
    columns = [
        column
        if column.heading in mapping.units
        else column.with_unit(cell(table.rows[0], column).strip("()[]"))
        for column in table.columns
    ]
    return replace(table, columns=columns, rows=table.rows[1:])


def _is_unit_row(table: Table) -> bool:
    row = table.rows[0]
    if read_day(cell(row, table.of_role(heads.DATE)), first=True) is not None:
        return False
    return any(
        known_unit(analyte, cell(row, column).strip("()[]") or None)
        for column in table.columns
        for analyte in column.analytes
        if cell(row, column)
    )


def _no_headings(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import",
                "“{file}” needs a row of headings: Date, and counts such as WBC (10^9/L).",
            ),
            {"file": name},
        )
    )
