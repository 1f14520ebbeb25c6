"""What is done to several cells or whole rows of the counts: copy, paste, empty, remove."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QGuiApplication

from alltracker.care.calendar import today
from alltracker.db.columns import Record
from alltracker.db.draw_writes import draws_of, removed_label, rows_of_edit, saved_label
from alltracker.ui.counts.checking import CellProblem
from alltracker.ui.counts.columns import Part
from alltracker.ui.counts.draft import Draft
from alltracker.ui.counts.entry import CellEntry
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import NEW, CountsModel
from alltracker.ui.counts.paste import PastedRow, PasteProblem, cells_of, pasted_rows
from alltracker.ui.pages.page import Surroundings


class BlockEntry(QObject):
    """Deeds on the chosen cells; each that is saved is one step."""

    def __init__(
        self, around: Surroundings, grid: CountsGrid, model: CountsModel, entry: CellEntry
    ) -> None:
        super().__init__(grid)
        self._around = around
        self._grid = grid
        self._model = model
        self._entry = entry
        self.patient_id = ""

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, divided by tabs; days as year-month-day."""
        rows = sorted({index.row() for index in self._chosen()})
        columns = {index.column() for index in self._chosen()}
        ordered = [column for column in self._grid.visual_columns() if column in columns]
        lines = ["\t".join(self._text(row, column) for column in ordered) for row in rows]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Lay the clipboard's cells over the grid from the current cell on.

        One row waits for Enter like typed cells; several rows are saved at once, as one step.
        """
        index = self._grid.currentIndex()
        text = QGuiApplication.clipboard().text()
        if not index.isValid() or not text.strip("\r\n") or not self._entry.commit():
            return
        order = self._grid.visual_columns()
        columns = [self._model.columns[at] for at in order[order.index(index.column()) :]]
        try:
            rows = pasted_rows(self._model, self._entry.check, cells_of(text), index.row(), columns)
        except PasteProblem as problem:
            self._entry.tell(CellProblem((problem.message,)))
            return
        self._grid.row_open = True
        if len(rows) == 1:
            self._hold(index.row(), rows[0].draft)
        else:
            self._save(rows)

    def empty(self) -> None:
        """Empty the chosen cells; days stay."""
        for index in self._chosen():
            column = self._model.columns[index.column()]
            draft = self._model.draft_at(index.row())
            cell = self._model.look(index.row(), index.column())
            if column.part is Part.DAY or (cell.computed and column.part is Part.VALUE):
                continue
            draw = self._model.draw_at(index.row())
            held = draw is not None and (
                column.part is not Part.VALUE or column.key in draw.results
            )
            if held:
                self._model.type_into(index.row(), column.key, "").checked = True
            elif draft is not None:
                self._model.restore(index.row(), column.key, None)
        self._entry.drafted.emit()

    def remove(self) -> None:
        """Remove the draws of the chosen rows as one step; of the last row what is typed."""
        rows = sorted({index.row() for index in self._chosen()})
        ids = [self._model.draw_id(row) for row in rows]
        if NEW in ids:
            self._entry.restore()
        draws = draws_of(self._around.store, [draw_id for draw_id in ids if draw_id != NEW])
        if not draws:
            return
        column = self._grid.currentIndex().column()
        for draw in draws:
            self._model.drafts.drop(draw.id)
        label = removed_label([draw.day for draw in draws])
        if self._around.deeds.carry_out(label, remove=draws):
            self._grid.go_to(min(rows[0], self._model.rowCount() - 1), max(0, column))
        self._entry.drafted.emit()

    def _chosen(self) -> list[QModelIndex]:
        return self._grid.selectedIndexes() or (
            [self._grid.currentIndex()] if self._grid.currentIndex().isValid() else []
        )

    def _text(self, row: int, column: int) -> str:
        part = self._model.columns[column].part
        if part is Part.DAY:
            draft = self._model.draft_at(row)
            typed = draft.cells.get(Part.DAY.value) if draft else None
            day = self._model.day_of(row)
            return typed.text if typed else day.isoformat() if day else ""
        look = self._model.look(row, column)
        return "" if look.computed and part is Part.NOTE else look.text.replace("\t", " ")

    def _hold(self, row: int, draft: Draft) -> None:
        for key, cell in draft.cells.items():
            held = self._model.type_into(row, key, cell.text, cell.unit)
            held.checked, held.accepted = cell.checked, cell.accepted
        self._model.tell(row)
        self._entry.drafted.emit()

    def _save(self, rows: list[PastedRow]) -> None:
        put: list[Record] = []
        remove: list[Record] = []
        days = []
        for row in rows:
            if Part.DAY.value not in row.draft.cells and row.draw is None:
                row.draft.put(Part.DAY.value, today().isoformat())
            edit = self._entry.check.edit(self.patient_id, row.draft)
            written = rows_of_edit(self._around.store, edit)
            put += written.put
            remove += written.remove
            days.append(written.draw.day)
        self._around.deeds.carry_out(saved_label(days), put=put, remove=remove)
