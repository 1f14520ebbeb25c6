"""Tables of draws, row by row or across: headings, units, decimals and dates are worked out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.kinds import ResultStatus
from alltracker.care.measure import Unit
from alltracker.care.review import needs_review
from alltracker.care.typed_value import ReportedValue, ValueProblem, read_value
from alltracker.care.units import convert, exact, known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange import csv_headings as heads
from alltracker.exchange.csv_across import turned
from alltracker.exchange.csv_dates import day_first, moment_at, read_day, read_time
from alltracker.exchange.csv_headings import Column, CsvMapping, read_headings
from alltracker.exchange.csv_table import DELIMITERS, Rows, decoded, split
from alltracker.exchange.moments import Moment
from alltracker.exchange.proposal import (
    Format,
    ImportProblem,
    ProposedPatient,
    ProposedResult,
    Reading,
    Skipped,
)
from alltracker.exchange.reasons import (
    BELOW_ZERO,
    NO_DATE,
    NOT_A_NUMBER,
    PENDING,
    Reason,
    bad_date,
    unknown_unit,
    unreadable,
)

_HEADING_ROWS: Final = 20
_EMPTY: Final = frozenset({"", "-", "--", "–", "—", "n/a", "na", "nd"})  # noqa: RUF001 - dashes
_PENDING: Final = frozenset({"pending", "pendiente"})
_COMMA_DECIMAL: Final = re.compile(
    r"[<>=≤≥ ]*(?:[0-9]+,[0-9]{1,2}|0,[0-9]+|[0-9]+,[0-9]{4,})[ A-Za-z*]*"
)
_POINT_DECIMAL: Final = re.compile(r"[<>=≤≥ ]*[0-9]*\.[0-9]+[ A-Za-z*]*")
_LARGEST: Final = 1e12


@dataclass(frozen=True, slots=True)
class _Table:
    columns: list[Column]
    rows: Rows
    delimiter: str

    def of_role(self, role: str) -> Column | None:
        return next((column for column in self.columns if column.role == role), None)

    def cells(self, column: Column | None) -> list[str]:
        if column is None:
            return []
        return [cell(row, column) for row in self.rows]


def cell(row: list[str], column: Column | None) -> str:
    """Return a row's text in a column, empty where the row is too short."""
    return row[column.index] if column is not None and column.index < len(row) else ""


def read_csv(data: bytes, name: str, mapping: CsvMapping | None = None) -> Reading:
    """Read a table with a heading row and one row for each draw, or with the dates across.

    Headings are taken by key, name, short name or LOINC code, English and Spanish, with the unit
    in them or in a row below. A column without unit is taken only if the mapping gives one, or if
    it is a percentage spelled with %. Raises ImportProblem for what only a person can settle.
    """
    mapping = mapping or CsvMapping()
    table = _find_table(decoded(data, name), name, mapping)
    dates = table.of_role(heads.DATE)
    first = day_first(table.cells(dates), name, mapping.day_first)
    reader = _CsvReader(table, mapping.decimal_point or _decimal_point(table), first=first)
    for row in table.rows:
        reader.row(row)
    return reader.reading()


def _find_table(text: str, name: str, mapping: CsvMapping) -> _Table:
    """Find delimiter and heading row together: the pair under which most headings are known."""
    best: tuple[int, _Table] | None = None
    for delimiter in (mark for mark in DELIMITERS if mark in text):
        rows = split(text, delimiter, name)
        across = turned(rows, _HEADING_ROWS)
        for way, above in ((rows, _HEADING_ROWS), (across or [], 1)):
            for number, row in enumerate(way[:above]):
                columns = read_headings(row, mapping)
                known = sum(bool(column.analytes) for column in columns)
                dated = any(column.role == heads.DATE for column in columns)
                if known and dated and (best is None or known > best[0]):
                    best = (known, _Table(columns, way[number + 1 :], delimiter))
    if best is None:
        raise _no_headings(name)
    return _with_unit_row(best[1], mapping)


def _with_unit_row(table: _Table, mapping: CsvMapping) -> _Table:
    """Take a row of units directly below the headings; a mapping's unit stays."""
    if not table.rows or not _is_unit_row(table):
        return table
    columns = [
        column
        if column.heading in mapping.units
        else column.with_unit(cell(table.rows[0], column).strip("()[]"))
        for column in table.columns
    ]
    return replace(table, columns=columns, rows=table.rows[1:])


def _is_unit_row(table: _Table) -> bool:
    row = table.rows[0]
    if read_day(cell(row, table.of_role(heads.DATE)), first=True) is not None:
        return False
    return any(
        known_unit(analyte, cell(row, column).strip("()[]") or None)
        for column in table.columns
        for analyte in column.analytes
        if cell(row, column)
    )


def _decimal_point(table: _Table) -> str:
    """Return the sign that is decimal in this table, by cells that can be read in one way only."""
    cells = [one for column in table.columns if column.analytes for one in table.cells(column)]
    commas = any(_COMMA_DECIMAL.fullmatch(one) for one in cells)
    points = any(_POINT_DECIMAL.fullmatch(one) for one in cells)
    if commas and not points:
        return ","
    return "," if table.delimiter == ";" and not points else "."


class _CsvReader:
    """Collects what the rows of one table say."""

    def __init__(self, table: _Table, decimal_point: str, *, first: bool) -> None:
        self._table = table
        self._point = decimal_point
        self._first = first
        self._date, self._time = table.of_role(heads.DATE), table.of_role(heads.TIME)
        self._place, self._patient = table.of_role(heads.PLACE), table.of_role(heads.PATIENT)
        known: dict[tuple[str, ...], Column] = {}
        for column in table.columns:
            if column.analytes:
                known.setdefault(tuple(one.key for one in column.analytes), column)
        self._columns = list(known.values())
        self._results: list[ProposedResult] = []
        self._skipped: list[Skipped] = []
        self._counts: dict[str, int] = {}

    def row(self, row: list[str]) -> None:
        """Take one draw."""
        filled = [column for column in self._columns if cell(row, column).casefold() not in _EMPTY]
        if not filled:
            return
        moment = self._moment(row)
        ref = cell(row, self._patient)
        self._counts[ref] = self._counts.get(ref, 0) + len(filled)
        for column in filled:
            self._take(column, row, moment)

    def reading(self) -> Reading:
        """Return everything, after the last row."""
        patients = tuple(ProposedPatient(ref, ref, results=n) for ref, n in self._counts.items())
        taken = {column.index for column in self._columns}
        unknown = tuple(
            column.heading
            for column in self._table.columns
            if column.heading and not column.role and column.index not in taken
        )
        return Reading(
            Format.CSV,
            patients,
            tuple(self._results),
            tuple(self._skipped),
            unknown_columns=unknown,
        )

    def _moment(self, row: list[str]) -> Moment | None:
        moment = read_day(cell(row, self._date), first=self._first)
        time = read_time(cell(row, self._time))
        if moment is not None and moment.time is None and time is not None:
            return moment_at(moment.day, time)
        return moment

    def _take(self, column: Column, row: list[str], moment: Moment | None) -> None:
        text = cell(row, column)
        value, reason = self._value(text)
        unit = known_unit(column.analyte, column.unit or None) if column.analyte else None
        if reason is None and unit is None:
            reason = unknown_unit(column.analytes[0], column.unit)
        if reason is None and moment is None:
            written = cell(row, self._date)
            reason = bad_date(written) if written else NO_DATE
        if reason or value is None or moment is None or unit is None:
            self._skip(reason or NOT_A_NUMBER, column, row, moment)
            return
        self._results.append(self._proposed(column, row, (value, unit, moment)))

    def _proposed(
        self, column: Column, row: list[str], told: tuple[ReportedValue, Unit, Moment]
    ) -> ProposedResult:
        analyte, (value, unit, moment) = column.analytes[0], told
        number = value.value or 0.0
        canonical = convert(exact(number), unit, analyte.canonical, analyte)
        return ProposedResult(
            patient_ref=cell(row, self._patient),
            analyte_key=analyte.key,
            code="",
            name=column.heading,
            value_text=value.text,
            value=number,
            comparator=value.comparator,
            unit=column.unit or unit.shown,
            unit_code=unit.code,
            canonical=canonical,
            day=moment.day,
            time=moment.time,
            offset=moment.offset,
            when=moment.text,
            status=ResultStatus.FINAL,
            place=cell(row, self._place),
            review=needs_review(analyte, canonical),
        )

    def _skip(self, reason: Reason, column: Column, row: list[str], moment: Moment | None) -> None:
        day, text = moment.day if moment else None, cell(row, column)
        key, ref = column.analytes[0].key, cell(row, self._patient)
        self._skipped.append(
            Skipped(reason.message, reason.key, column.heading, key, day, text, ref)
        )

    def _value(self, text: str) -> tuple[ReportedValue | None, Reason | None]:
        if text.casefold() in _PENDING:
            return None, PENDING
        try:
            value = read_value(text, self._point)
        except ValueProblem as problem:
            return None, unreadable(problem.message)
        if value.value is None or abs(value.value) > _LARGEST:
            return None, NOT_A_NUMBER
        if value.value < 0:
            return None, BELOW_ZERO
        return value, None


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
