"""Tables of results, row by row, across or as a list: headings, units and dates are worked out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from alltracker.care.kinds import ResultStatus
from alltracker.care.measure import Unit
from alltracker.care.review import needs_review
from alltracker.care.typed_value import ReportedValue
from alltracker.care.units import convert, exact, known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange import csv_headings as heads
from alltracker.exchange.csv_cells import (
    EMPTY,
    read_cell,
    read_range,
    reason_of,
    status_of,
    without_status,
)
from alltracker.exchange.csv_dates import day_first, mixed_note, moment_at, read_day, read_time
from alltracker.exchange.csv_headings import Column, CsvMapping, read_headings
from alltracker.exchange.csv_layout import Table, cell, day_above, decimal_point, find_table
from alltracker.exchange.csv_table import decoded
from alltracker.exchange.moments import Moment
from alltracker.exchange.proposal import (
    Canceled,
    Format,
    ImportCanceled,
    Progress,
    ProposedPatient,
    ProposedResult,
    Reading,
    Skipped,
)
from alltracker.exchange.reasons import NO_DATE, Reason, bad_date, unknown_unit

_TOLD_EVERY: Final = 500
"""Rows between two looks at Stop."""
_MOST_UNKNOWN: Final = 40
"""Names of tests that are asked about; a list with more is not one of blood counts."""
_ROLES: Final = (
    *(heads.DATE, heads.TIME, heads.PLACE, heads.PATIENT, heads.STATUS),
    *(heads.TEST, heads.VALUE, heads.UNIT, heads.RANGE),
)


def _ignore(_part: float) -> None:
    """Show nothing."""


def _go_on() -> bool:
    return False


def read_csv(
    data: bytes,
    name: str,
    mapping: CsvMapping | None = None,
    progress: Progress = _ignore,
    canceled: Canceled = _go_on,
) -> Reading:
    """Read a table with a heading row and one row for each draw or result, or with dates across.

    Headings are taken by key, name, short name or LOINC code, English and Spanish, with the unit
    in them, in a row below or behind the number in the cell. A value without unit is taken only if
    the mapping gives one, or if it is a percentage spelled with %. Raises ImportProblem for what
    only a person can settle, ImportCanceled when somebody stopped it.
    """
    mapping = mapping or CsvMapping()
    table = find_table(decoded(data, name), name, mapping)
    days = table.cells(table.of_role(heads.DATE))
    first = day_first(days, name, mapping.day_first)
    reader = _CsvReader(table, mapping, first=first)
    for number, row in enumerate(table.rows):
        if number % _TOLD_EVERY == 0:
            progress(number / len(table.rows))
            if canceled():
                raise ImportCanceled
        reader.row(row)
    note = mixed_note(days)
    return reader.reading(() if note is None else (note,))


class _CsvReader:
    """Collects what the rows of one table say."""

    def __init__(self, table: Table, mapping: CsvMapping, *, first: bool) -> None:
        self._table = table
        self._mapping = mapping
        self._point = mapping.decimal_point or decimal_point(table)
        self._first = first
        self._at = {role: table.of_role(role) for role in _ROLES}
        self._day = day_above(table, first=first)
        self._assumed = False
        self._tests: dict[tuple[str, str], Column] = {}
        known: dict[tuple[str, ...], Column] = {}
        for column in table.columns:
            if column.analytes:
                known.setdefault(tuple(one.key for one in column.analytes), column)
        self._columns = list(known.values())
        self._results: list[ProposedResult] = []
        self._skipped: list[Skipped] = []
        self._unknown: dict[str, None] = {}
        self._counts: dict[str, int] = {}

    def row(self, row: list[str]) -> None:
        """Take one draw, or one result of a list."""
        entries = list(self._listed(row) if self._table.listed else self._side_by_side(row))
        if not entries:
            return
        ref = self._text(row, heads.PATIENT)
        self._counts[ref] = self._counts.get(ref, 0) + len(entries)
        moment = self._moment(row)
        for column, text in entries:
            self._take(column, text, row, moment)

    def reading(self, notes: Sequence[Message]) -> Reading:
        """Return everything, after the last row; ``notes`` say how the table was read."""
        patients = tuple(ProposedPatient(ref, ref, results=n) for ref, n in self._counts.items())
        if self._assumed and self._mapping.day is not None:
            notes = (*notes, _without_day(self._mapping.day))
        return Reading(
            Format.CSV,
            patients,
            tuple(self._results),
            tuple(self._skipped),
            notes=tuple(notes),
            unknown_columns=(*self._unknown, *self._open_columns()),
        )

    def _open_columns(self) -> Iterator[str]:
        taken = {column.index for column in self._columns}
        for column in self._table.columns:
            if column.heading and not column.role and column.index not in taken:
                yield column.heading

    def _side_by_side(self, row: list[str]) -> Iterator[tuple[Column, str]]:
        for column in self._columns:
            text = cell(row, column)
            if text.casefold() not in EMPTY:
                yield column, text

    def _listed(self, row: list[str]) -> Iterator[tuple[Column, str]]:
        name, text = self._text(row, heads.TEST), self._text(row, heads.VALUE)
        if not name or text.casefold() in EMPTY:
            return
        key = (name, self._text(row, heads.UNIT))
        if key not in self._tests:
            (found,) = read_headings([name], self._mapping)
            self._tests[key] = found.with_unit(key[1])
        column = self._tests[key]
        if column.analytes:
            yield column, text
        elif column.role != heads.IGNORE and len(self._unknown) < _MOST_UNKNOWN:
            self._unknown[name] = None

    def _text(self, row: list[str], role: str) -> str:
        return cell(row, self._at[role])

    def _moment(self, row: list[str]) -> Moment | None:
        written = self._text(row, heads.DATE)
        moment = read_day(written, first=self._first)
        time = read_time(self._text(row, heads.TIME))
        if not written:
            moment = self._day
            if moment is None and self._mapping.day is not None:
                self._assumed = True
                moment = moment_at(self._mapping.day, None)
        if moment is not None and moment.time is None and time is not None:
            return moment_at(moment.day, time)
        return moment

    def _take(self, column: Column, text: str, row: list[str], moment: Moment | None) -> None:
        text, status = without_status(text)
        said = self._text(row, heads.STATUS)
        grouped = self._mapping.grouped
        found = reason_of(said) or read_cell(text, self._point, grouped=grouped)
        if isinstance(found, Reason):
            self._skip(found, column, text, row, moment)
            return
        value, behind = found
        column = column.with_unit(behind)
        unit = known_unit(column.analyte, column.unit or None) if column.analyte else None
        if unit is None:
            self._skip(unknown_unit(column.analytes[0], column.unit), column, text, row, moment)
        elif moment is None:
            written = self._text(row, heads.DATE)
            reason = bad_date(written) if written else NO_DATE
            self._skip(reason, column, text, row, moment)
        else:
            proposed = self._proposed(column, row, value, (unit, moment))
            status = status or status_of(said) or ResultStatus.FINAL
            self._results.append(replace(proposed, status=status))

    def _proposed(
        self, column: Column, row: list[str], value: ReportedValue, told: tuple[Unit, Moment]
    ) -> ProposedResult:
        analyte, (unit, moment) = column.analytes[0], told
        number = value.value or 0.0
        canonical = convert(exact(number), unit, analyte.canonical, analyte)
        range_text = self._text(row, heads.RANGE)
        low, high = read_range(range_text, self._point)
        return ProposedResult(
            patient_ref=self._text(row, heads.PATIENT),
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
            range_low=low,
            range_high=high,
            range_text=range_text,
            place=self._text(row, heads.PLACE),
            review=needs_review(analyte, canonical),
        )

    def _skip(
        self, reason: Reason, column: Column, text: str, row: list[str], moment: Moment | None
    ) -> None:
        day = moment.day if moment else None
        key, ref = column.analytes[0].key, self._text(row, heads.PATIENT)
        self._skipped.append(
            Skipped(reason.message, reason.key, column.heading, key, day, text, ref)
        )


def _without_day(day: dt.date) -> Message:
    text = QT_TRANSLATE_NOOP("import", "Values that stand without a day are taken for {day}.")
    return Message("import", text, {"day": day})
