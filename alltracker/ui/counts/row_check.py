"""Checks the typed cells of a row one by one, and makes of them what is saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from alltracker.care.calendar import today
from alltracker.care.typed_value import ReportedValue, read_value
from alltracker.db.draw_writes import DrawEdit, TypedResult
from alltracker.db.queries import DrawRow
from alltracker.language import Language
from alltracker.ui.counts.checking import (
    CellProblem,
    check_number,
    check_sum,
    read_day,
    read_number,
)
from alltracker.ui.counts.columns import Column, Part, value_columns
from alltracker.ui.counts.draft import CellDraft, Draft
from alltracker.ui.counts.effective import effective_draw, others_of, percents_of


@dataclass(frozen=True, slots=True)
class RowProblem:
    """The first cell of a row that cannot be saved; ``of_sum``: its shares do not add up."""

    column: Column
    problem: CellProblem
    of_sum: bool = False


class RowCheck:
    """Checks rows of one patient; nothing is dated before ``earliest``."""

    def __init__(
        self, language: Language, columns: Sequence[Column], earliest: dt.date | None
    ) -> None:
        self._language = language
        self._columns = tuple(columns)
        self._earliest = earliest

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
        """Check every typed cell of a row, and its shares together."""
        for column in self._columns:
            problem = self.cell(draw, draft, column)
            if problem is not None:
                return RowProblem(column, problem)
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
        day = words.get(Part.DAY.value)
        results = {
            column.key: TypedResult(self._value(draft.cells[column.key]), self._unit(column, draft))
            for column in value_columns(self._columns)
            if column.key in draft.cells
        }
        return DrawEdit(
            patient_id,
            draft.draw_id,
            dt.date.fromisoformat(day) if day else None,
            words.get(Part.PLACE.value),
            words.get(Part.NOTE.value),
            results,
        )

    def _value(self, cell: CellDraft) -> ReportedValue:
        return read_value(cell.text, self._language.formats.decimal_point)

    def _unit(self, column: Column, draft: Draft) -> str:
        return draft.cells[column.key].unit or column.unit

    def _day(self, draw: DrawRow | None, draft: Draft, cell: CellDraft) -> CellProblem | None:
        text = cell.text.strip()
        if not text and draw is None:
            text = today().isoformat()
        day = read_day(text, self._language, self._earliest)
        if isinstance(day, CellProblem):
            return day
        if draw is not None and day == draw.day:
            draft.drop(Part.DAY.value)
        else:
            draft.put(Part.DAY.value, day.isoformat()).checked = True
        return None

    def _number(
        self, draw: DrawRow | None, draft: Draft, column: Column, cell: CellDraft
    ) -> CellProblem | None:
        value = read_number(cell.text, self._language)
        if isinstance(value, CellProblem):
            return value
        if cell.accepted:
            return None
        others = others_of(effective_draw(draw, draft, self._language), column.key)
        return check_number(column, value, cell.unit or column.unit, others)
