"""Checks the typed cells of a row one by one, and makes of them what is saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from alltracker.care.calendar import today
from alltracker.care.entry_limits import Typed
from alltracker.care.typed_value import divide, read_value
from alltracker.care.units import known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.draw_writes import DrawEdit, TypedResult
from alltracker.db.queries import DrawRow
from alltracker.language import Language
from alltracker.ui.counts.checking import (
    CellProblem,
    check_moment,
    check_number,
    check_sum,
    read_day,
    read_number,
)
from alltracker.ui.counts.columns import Column, Part, value_columns
from alltracker.ui.counts.draft import CellDraft, Draft, moment_of
from alltracker.ui.counts.effective import effective_draw, others_of, percents_of


@dataclass(frozen=True, slots=True)
class RowProblem:
    """The first cell of a row that cannot be saved; ``of_sum``: its shares do not add up."""

    column: Column
    problem: CellProblem
    of_sum: bool = False


class Standing(Protocol):
    """What stands in the record beside a row that is checked."""

    def times_on(self, day: dt.date) -> Sequence[dt.time | None]:
        """Return the times of the draws of a day."""

    def value_before(self, day: dt.date, column: Column) -> Typed | None:
        """Return the last number of a test before a day."""


class Nothing:
    """An empty record."""

    def times_on(self, _day: dt.date) -> Sequence[dt.time | None]:
        """Return no times."""
        return ()

    def value_before(self, _day: dt.date, _column: Column) -> Typed | None:
        """Return no number."""
        return None


class RowCheck:
    """Checks rows of one patient; nothing is dated before ``earliest``."""

    def __init__(
        self,
        language: Language,
        columns: Sequence[Column],
        earliest: dt.date | None,
        standing: Standing | None = None,
    ) -> None:
        self._language = language
        self._columns = tuple(columns)
        self._earliest = earliest
        self._standing = standing or Nothing()

    def cell(self, draw: DrawRow | None, draft: Draft, column: Column) -> CellProblem | None:
        """Check one typed cell, mark it checked or return why it cannot be saved."""
        cell = draft.cells.get(column.key)
        if cell is None or cell.checked:
            return None
        if column.part is Part.DAY:
            return self._day(draw, draft, cell)
        problem = None
        if column.part is Part.VALUE:
            problem = self._number(draw, draft, column, cell)
        cell.checked = problem is None
        return problem

    def row(self, draw: DrawRow | None, draft: Draft) -> RowProblem | None:
        """Check every typed cell of a row, its day beside others, and its shares together."""
        for column in self._columns:
            problem = self.cell(draw, draft, column)
            if problem is not None:
                return RowProblem(column, problem)
        again = self._again(draw, draft)
        if again is not None:
            return RowProblem(self._columns[0], again)
        shares = [
            column
            for column in value_columns(self._columns)
            if column.unit == "%" and column.key in draft.cells
        ]
        if not shares or draft.sum_accepted:
            return None
        percents = percents_of(effective_draw(draw, draft, self._language))
        problem = check_sum(percents)
        return RowProblem(shares[0], problem, of_sum=True) if problem else None

    def edit(self, patient_id: str, draft: Draft) -> DrawEdit:
        """Return what saving a checked row changes."""
        words = {key: cell.text for key, cell in draft.cells.items()}
        day, time = moment_of(words.get(Part.DAY.value, "")) or (None, None)
        results = {
            column.key: self._typed(column, draft.cells[column.key])
            for column in value_columns(self._columns)
            if column.key in draft.cells
        }
        return DrawEdit(
            patient_id,
            draft.draw_id,
            day,
            words.get(Part.PLACE.value),
            words.get(Part.NOTE.value),
            results,
            time,
        )

    def _typed(self, column: Column, cell: CellDraft) -> TypedResult:
        value = read_value(cell.text, self._language.formats.decimal_point)
        return TypedResult(value, cell.unit or column.unit, cell.added)

    def _day(self, draw: DrawRow | None, draft: Draft, cell: CellDraft) -> CellProblem | None:
        text = cell.text.strip()
        if not text and draw is None:
            text = today().isoformat()
        moment = read_day(text, self._language, self._earliest)
        if isinstance(moment, CellProblem):
            return moment
        day, time = moment
        same = draw is not None and day == draw.day and time in {None, draw.time}
        problem = None if same or cell.accepted else check_moment(moment, self._taken(draw, day))
        if problem is not None:
            return problem
        if same:
            draft.drop(Part.DAY.value)
        else:
            written = f"{day}T{time:%H:%M}" if time else day.isoformat()
            typed = draft.put(Part.DAY.value, written)
            typed.checked, typed.accepted = True, cell.accepted
        return None

    def _again(self, draw: DrawRow | None, draft: Draft) -> CellProblem | None:
        """Return the question about a day that nobody typed, where there is such a draw already."""
        cell = draft.cells.get(Part.DAY.value)
        moment = moment_of(cell.text) if cell is not None and cell.assumed else None
        if moment is None or cell is None or cell.accepted:
            return None
        return check_moment(moment, self._taken(draw, moment[0]))

    def _taken(self, draw: DrawRow | None, day: dt.date) -> Sequence[dt.time | None]:
        """Return the times of the other draws of a day."""
        times = list(self._standing.times_on(day))
        if draw is not None and draw.day == day and draw.time in times:
            times.remove(draw.time)
        return times

    def _number(
        self, draw: DrawRow | None, draft: Draft, column: Column, cell: CellDraft
    ) -> CellProblem | None:
        problem = _divide_unit(cell, column)
        value = problem or read_number(cell.text, self._language)
        if isinstance(value, CellProblem):
            return value
        if cell.accepted:
            return None
        row = effective_draw(draw, draft, self._language)
        before = self._standing.value_before(row.day, column)
        others = others_of(row, column.key)
        return check_number(column, value, cell.unit or column.unit, others, before)


def _divide_unit(cell: CellDraft, column: Column) -> CellProblem | None:
    """Take a unit that was typed behind the number; return what is wrong with one not known."""
    parts = divide(cell.text)
    if not parts.unit:
        return None
    if column.analyte is None:
        known = column.unit if parts.unit == column.unit else ""
    else:
        unit = known_unit(column.analyte, parts.unit)
        known = unit.code if unit else ""
    if not known and any(sign.isdigit() for sign in parts.unit[:1]):
        return None
    if not known:
        values = {"unit": parts.unit, "what": column.name}
        return CellProblem((Message(_CONTEXT, _NO_UNIT, values),))
    cell.text, cell.unit = parts.value, known
    return None


_CONTEXT: Final = "counts_grid"
_NO_UNIT: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "“{unit}” is not a unit of {what}. Write the number, with its unit if you like."
)
