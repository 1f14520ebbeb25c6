"""What is done to several cells or whole rows of the counts: copy, paste, empty, remove."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.draw_writes import draws_of, removed_label, rows_of_edit, saved_label
from alltracker.ui.counts.checking import CellProblem
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.entry import CellEntry
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import NEW, CountsModel
from alltracker.ui.counts.paste import (
    PastedRow,
    PasteProblem,
    cells_of,
    holds_notes,
    in_family_order,
    pasted_row,
    pasted_rows,
)
from alltracker.ui.counts.paste_preview import PastePreview, copied_heading
from alltracker.ui.counts.taking_back import held, remember, take_back
from alltracker.ui.pages.page import Surroundings

_CONTEXT: Final = "counts_grid"
_LEFT_OUT: Final = QT_TRANSLATE_NOOP("counts_grid", "“{text}” is no result yet and was left out.")


class BlockEntry(QObject):
    """Deeds on the chosen cells; each that is saved is one step.

    ``all_wanted`` asks for the rows that are not read yet.
    """

    all_wanted = Signal()

    def __init__(
        self,
        around: Surroundings,
        grid: CountsGrid,
        model: CountsModel,
        entry: CellEntry,
        page: QWidget,
    ) -> None:
        super().__init__(grid)
        self.preview = PastePreview(around, page)
        self._around = around
        self._grid = grid
        self._model = model
        self._entry = entry
        self.patient_id = ""

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, divided by tabs; days as year-month-day.

        Whole rows take their headings along, so that they can be read elsewhere and come back.
        """
        chosen = self._chosen()
        rows = sorted({index.row() for index in chosen if self._holds(index.row())})
        columns = {index.column() for index in chosen}
        order = self._grid.visual_columns()
        ordered = [column for column in order if column in columns and not self._graded(column)]
        lines = ["\t".join(self._text(row, column) for column in ordered) for row in rows]
        if lines and len(ordered) == sum(not self._graded(column) for column in order):
            columns_there = (self._model.columns[column] for column in ordered)
            lines.insert(0, "\t".join(copied_heading(column) for column in columns_there))
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def cut(self) -> None:
        """Copy the chosen cells and empty them; Enter saves that."""
        self.copy()
        self.empty()

    def choose_row(self) -> None:
        """Choose the whole row of the current cell."""
        self._grid.selectRow(self._grid.current_row)

    def choose_all(self) -> None:
        """Choose every row of the record."""
        self.all_wanted.emit()
        self._grid.selectAll()

    def paste(self) -> None:
        """Take what is on the clipboard from the current cell on.

        One row waits for Enter like typed cells; several rows are saved at once, as one step. What
        names its tests, and what would have to be guessed, is shown first; prose is refused.
        """
        from alltracker.exchange.paste import (  # noqa: PLC0415 - start-up time
            PasteKind,
            kind_of,
            no_table,
        )

        index = self._grid.currentIndex()
        text = QGuiApplication.clipboard().text()
        if not index.isValid() or not text.strip() or not self._entry.commit():
            return
        if self._graded(index.column()):
            return
        day = self._day_at(index.row())
        kind = kind_of(text, day)
        if kind is PasteKind.TEXT:
            self._entry.tell(CellProblem((no_table(),)))
        elif kind is PasteKind.TABLE:
            self.preview.open_table(text, day)
        else:
            self._lay(text, index)

    def _lay(self, text: str, index: QModelIndex) -> None:
        order = self._grid.visual_columns()
        right = order[order.index(index.column()) :]
        columns = [self._model.columns[at] for at in right if not self._graded(at)]
        cells = cells_of(text)
        try:
            if len(cells) == 1:
                self._hold(index.row(), cells[0], columns)
                return
            rows = pasted_rows(self._model, self._entry.check, cells, index.row(), columns)
            guessed = not in_family_order(cells, self._around.language)
        except PasteProblem as problem:
            if not problem.readable or holds_notes(cells, columns):
                self._entry.tell(CellProblem((problem.message,)))
                return
            guessed = True
        if guessed and columns[0].part is Part.DAY:
            self.preview.open_cells(text, columns)
        else:
            self._grid.row_open = True
            self._save(rows)

    def undo(self) -> None:
        """Take back what was typed last and is not saved; then the last saved step."""
        if self._model.drafts.can_go(back=True):
            self._go(back=True)
        else:
            self._around.deeds.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._model.drafts.can_go(back=False):
            self._go(back=False)
        else:
            self._around.deeds.redo()

    def _go(self, *, back: bool) -> None:
        row, key = take_back(self._model, back=back)
        keys = [column.key for column in self._model.columns]
        self._grid.go_to(row, keys.index(key) if key in keys else 0)
        self._grid.row_open = True
        self._entry.drafted.emit()

    def empty(self) -> None:
        """Empty the chosen cells; days stay."""
        chosen = self._chosen()
        keys = [self._model.columns[index.column()].key for index in chosen]
        before = [
            held(self._model, index.row(), key) for index, key in zip(chosen, keys, strict=True)
        ]
        for index in chosen:
            self._empty_cell(index)
        remember(self._model, before)
        self._entry.drafted.emit()

    def _empty_cell(self, index: QModelIndex) -> None:
        column = self._model.columns[index.column()]
        look = self._model.look(index.row(), index.column())
        computed = look.computed and column.part is Part.VALUE
        if column.part in {Part.DAY, Part.GRADE} or computed:
            return
        draw = self._model.draw_at(index.row())
        saved = draw is not None and (column.part is not Part.VALUE or column.key in draw.results)
        if saved:
            self._model.type_into(index.row(), column.key, "").checked = True
        elif self._model.draft_at(index.row()) is not None:
            self._model.restore(index.row(), column.key, None)

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

    def _graded(self, column: int) -> bool:
        """Whether a column holds grades, which are neither copied nor typed."""
        return self._model.columns[column].part is Part.GRADE

    def _holds(self, row: int) -> bool:
        """Whether a row holds something: the last one may be empty."""
        return self._model.draw_id(row) != NEW or self._model.draft_at(row) is not None

    def _day_at(self, row: int) -> dt.date:
        """Return the day of a row, as it is typed or saved; of a row without one it is today."""
        draft = self._model.draft_at(row)
        typed = draft.cells.get(Part.DAY.value) if draft else None
        try:
            day = dt.date.fromisoformat(typed.text) if typed else None
        except ValueError:
            day = None
        return day or self._model.day_of(row) or today()

    def _text(self, row: int, column: int) -> str:
        part = self._model.columns[column].part
        if part is Part.DAY:
            draft = self._model.draft_at(row)
            typed = draft.cells.get(Part.DAY.value) if draft else None
            day = self._model.day_of(row)
            return typed.text if typed else day.isoformat() if day else ""
        look = self._model.look(row, column)
        return "" if look.computed and part is Part.NOTE else look.text.replace("\t", " ")

    def _hold(self, row: int, line: Sequence[str], columns: Sequence[Column]) -> None:
        """Keep one pasted row like typed cells; what is strange is asked about before it is saved.

        Words such as "pending" leave their cell as it is, and are said.
        """
        from alltracker.exchange.csv_cells import reason_of  # noqa: PLC0415 - start-up time

        pasted = pasted_row(line, self._model.draw_at(row), columns)
        before = [held(self._model, row, key) for key in pasted.draft.cells]
        left_out = []
        for key, cell in pasted.draft.cells.items():
            reason = reason_of(cell.text)
            if reason is None:
                self._model.type_into(row, key, cell.text, cell.unit)
            else:
                left_out.append(Message(_CONTEXT, _LEFT_OUT, {"text": cell.text}))
        self._grid.row_open = True
        self._entry.check.row(
            self._model.draw_at(row), self._model.drafts.begin(pasted.draft.draw_id)
        )
        remember(self._model, before)
        self._model.tell(row)
        self._entry.drafted.emit()
        if left_out:
            self._entry.tell(CellProblem(tuple(left_out)))

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
