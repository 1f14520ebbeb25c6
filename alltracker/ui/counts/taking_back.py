"""Typed cells are taken back one deed at a time, and done again, before they are saved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from alltracker.ui.counts.columns import Part
from alltracker.ui.counts.draft import CellDraft, DraftCell
from alltracker.ui.counts.model import CountsModel

Held = tuple[int, str, CellDraft | None]
"""A row, the key of a column, and what the cell held unsaved."""


def held(model: CountsModel, row: int, key: str) -> Held:
    """Return a cell with what it holds unsaved, before a deed changes it."""
    draft = model.draft_at(row)
    cell = draft.cells.get(key) if draft else None
    return row, key, replace(cell) if cell else None


def remember(model: CountsModel, cells: Iterable[Held]) -> None:
    """Keep what was just typed so that it can be taken back; each cell with what it held."""
    step = []
    for row, key, before in cells:
        _, _, after = held(model, row, key)
        if before != after:
            step.append(DraftCell(model.draw_id(row), key, before, after))
    model.drafts.remember(step)


def take_back(model: CountsModel, *, back: bool) -> tuple[int, str]:
    """Take the last typed deed back, or do it again; return the row and column key of it."""
    at = (model.rowCount() - 1, Part.DAY.value)
    for cell in model.drafts.go(back=back):
        kept = cell.before if back else cell.after
        row = model.row_of(cell.draw_id)
        if row >= 0:
            model.restore(row, cell.key, replace(kept) if kept else None)
            at = (row, cell.key)
    return at
