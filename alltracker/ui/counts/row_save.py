"""Saves one row as one step, and finds the cell that comes after another."""

from __future__ import annotations

from typing import Final

from alltracker.db.draw_writes import DrawIsGone, rows_of_edit, saved_label
from alltracker.db.queries import DrawRow
from alltracker.ui.counts.checking import CellProblem, nothing_typed
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.draft import CellDraft
from alltracker.ui.counts.editor import Go
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.counts.row_check import RowCheck, RowProblem
from alltracker.ui.pages.page import Surroundings

_SIDEWAYS: Final = {Go.NEXT: 1, Go.BACK: -1, Go.RIGHT: 1, Go.LEFT: -1}
_UPRIGHT: Final = {Go.UP: -1, Go.DOWN: 1}
_SKIPPING: Final = {Go.NEXT, Go.BACK}


class RowSaver:
    """Writes the unsaved cells of a row; they stay if that cannot be."""

    def __init__(self, around: Surroundings, model: CountsModel) -> None:
        self._around = around
        self._model = model
        self.patient_id = ""

    def save(self, row: int, check: RowCheck) -> RowProblem | CellProblem | bool:
        """Save a row; return what is wrong with it, else whether it is saved."""
        drafts = self._model.drafts
        draft = drafts.begin(self._model.draw_id(row))
        found = check.row(self._model.draw_at(row), draft)
        if found is not None:
            return found
        edit = check.edit(self.patient_id, draft)
        if not edit.draw_id and edit.empty:
            return CellProblem((nothing_typed(),))
        drafts.drop(draft.draw_id)
        if not draft.cells:
            return True
        try:
            rows = rows_of_edit(self._around.store, edit)
        except DrawIsGone:
            return False
        label = saved_label([rows.draw.day])
        saved = self._around.deeds.carry_out(label, put=rows.put, remove=rows.remove)
        if not saved:
            drafts.take_back(draft)
        return saved


def follow(grid: CountsGrid, model: CountsModel, way: Go) -> None:
    """Go where a key asks, other than to save; Tab at the end of a row leaves the grid."""
    if way in _UPRIGHT:
        row = grid.current_row + _UPRIGHT[way]
        if 0 <= row < model.rowCount():
            grid.go_to(row, grid.currentIndex().column())
        return
    to = column_after(grid, model, way)
    if to is not None:
        grid.go_to(grid.current_row, to)
    elif way in _SKIPPING:
        grid.leave(forward=way is Go.NEXT)


def column_after(grid: CountsGrid, model: CountsModel, way: Go) -> int | None:
    """Return the column beside the current one; Tab passes over calculated cells."""
    index = grid.currentIndex()
    columns = grid.visual_columns()
    at = columns.index(index.column()) + _SIDEWAYS[way]
    while way in _SKIPPING and 0 <= at < len(columns):
        look = model.look(index.row(), columns[at])
        if not (look.computed and model.columns[columns[at]].part in {Part.VALUE, Part.GRADE}):
            break
        at += _SIDEWAYS[way]
    return columns[at] if 0 <= at < len(columns) else None


def is_as_saved(draw: DrawRow | None, cell: CellDraft, column: Column) -> bool:
    """Return whether a cell was typed as it is saved already, so that nothing has changed."""
    if draw is None or column.part is Part.DAY:
        return False
    if column.part is Part.VALUE:
        return not cell.text and column.key not in draw.results
    return cell.text == (draw.place if column.part is Part.PLACE else draw.note)
