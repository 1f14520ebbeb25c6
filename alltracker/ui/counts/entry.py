"""Typing into the grid: opens cells, checks what is typed, saves rows; nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from alltracker.db.queries_counts import places_used
from alltracker.ui.counts.asking import Asking
from alltracker.ui.counts.checking import CellProblem
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.draft import CellDraft
from alltracker.ui.counts.editor import CellEditor, Go
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import NEW, CountsModel
from alltracker.ui.counts.row_check import RowCheck, RowProblem
from alltracker.ui.counts.row_save import RowSaver, follow, is_as_saved
from alltracker.ui.counts.taking_back import remember
from alltracker.ui.pages.page import Surroundings


class CellEntry(QObject):
    """Edits one cell at a time and saves one row at a time.

    ``drafted`` tells that something unsaved came or went; ``paste_asked`` and ``unit_asked`` that a
    key in an open cell asked for these.
    """

    drafted = Signal()
    paste_asked = Signal()
    unit_asked = Signal()

    def __init__(
        self, around: Surroundings, grid: CountsGrid, model: CountsModel, page: QWidget
    ) -> None:
        super().__init__(grid)
        self._around = around
        self._grid = grid
        self._model = model
        self._check = RowCheck(around.language, (), None)
        self._saver = RowSaver(around, model)
        self._editor: CellEditor | None = None
        self._at = QPersistentModelIndex()
        self._before: CellDraft | None = None
        self._initial = ""
        self._pending = Go.NEXT
        self.asking = Asking(around, grid, page)
        self._connect()

    @property
    def editing(self) -> bool:
        """Whether a cell is open."""
        return self._editor is not None

    @property
    def check(self) -> RowCheck:
        """What typed cells are checked with."""
        return self._check

    def show(self, patient_id: str, check: RowCheck) -> None:
        """Edit the rows of this patient."""
        self._saver.patient_id = patient_id
        self._check = check

    def begin(self, text: str | None = None, *, added: bool = False) -> None:
        """Open the current cell: with its text, or with ``text`` in its place.

        What is typed is one more value of the test when ``added``, beside the one that it has.
        """
        index = self._grid.currentIndex()
        if not index.isValid() or self.editing or self._is_grade(index):
            return
        self._grid.row_open = True
        row, column = index.row(), self._model.columns[index.column()]
        draft = self._model.draft_at(row)
        before = draft.cells.get(column.key) if draft else None
        self._before = replace(before) if before else None
        self._initial = str(index.data(Qt.ItemDataRole.EditRole))
        self._grid.scrollTo(index)
        self._grid.edit(index)
        editor = self._editor
        if editor is None:
            return
        editor.replacing = text is not None
        editor.setText(self._initial if text is None else text)
        editor.end(False)
        if text is not None:
            self._type(text)
        if added:
            self._model.drafts.begin(self._model.draw_id(row)).add(column.key)

    def _is_grade(self, index: QModelIndex) -> bool:
        return self._model.columns[index.column()].part is Part.GRADE

    def add_value(self) -> None:
        """Type one more value of a test that the draw has already; it counts from then on."""
        self.begin("", added=True)

    def open_new(self) -> None:
        """Put the keyboard into the empty row, ready to type."""
        if not self.commit():
            return
        self._grid.scrollToBottom()
        self._grid.go_to(self._model.rowCount() - 1, 0)
        self._grid.row_open = True
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> bool:
        """Close the open cell if what it holds can stand; else say why and stay."""
        editor = self._editor
        if editor is None:
            return True
        row, column = self._place()
        text = editor.written()
        if text == self._initial and (self._before is None or self._before.checked):
            self._model.restore(row, column.key, self._before)
        else:
            cell = self._model.type_into(row, column.key, text)
            draft = self._model.drafts.begin(self._model.draw_id(row))
            draw = self._model.draw_at(row)
            if is_as_saved(draw, cell, column):
                self._model.restore(row, column.key, None)
            elif problem := self._check.cell(draw, draft, column):
                self._ask(problem)
                return False
        self._close()
        remember(self._model, [(row, column.key, self._before)])
        self._model.tell(row)
        self.drafted.emit()
        return True

    def go(self, way: Go) -> None:
        """Follow a key: leave the cell if it can stand."""
        if way is Go.RESTORE:
            self._restore_cell()
        elif way is Go.PASTE:
            self.paste_asked.emit()
        elif way in {Go.NEXT, Go.SAVE} and self.editing and self.asking.answer():
            self._pending = way
        else:
            self._pending = way
            if self.commit():
                self._follow(way)

    def save(self) -> None:
        """Save the row, or go down where there is nothing to save."""
        self.go(Go.SAVE)

    def go_next(self) -> None:
        """Go to the next cell of the open row."""
        self.go(Go.NEXT)

    def go_back(self) -> None:
        """Go to the cell before."""
        self.go(Go.BACK)

    def restore(self) -> None:
        """Take back what is unsaved in the row."""
        row = self._grid.current_row
        if row >= 0:
            self._model.forget(row)
            self._grid.row_open = False
            self.drafted.emit()

    def tell(self, problem: CellProblem) -> None:
        """Say at the current cell why something asked for cannot be done."""
        self.asking.tell(problem)

    def forget_editor(self) -> None:
        """Let the open cell go, as its rows are about to be read anew; its text is in the draft."""
        if self._editor is not None:
            self._close(keep_focus=False)

    def _connect(self) -> None:
        self._grid.cells.opened.connect(self._attach)
        self._grid.typed.connect(self.begin)
        self._grid.entered.connect(self._go_on_typing)
        self._grid.may_leave = self.commit
        self._grid.row_entered.connect(self.asking.quiet)
        self.asking.used.connect(self._use)
        self.asking.accepted.connect(self._accept)
        self.asking.left.connect(self._back_to_cell)

    def _attach(self, editor: CellEditor, index: QPersistentModelIndex) -> None:
        self._editor = editor
        self._at = index
        editor.typed.connect(self._type)
        editor.went.connect(self._went)
        if self._place()[1].part is Part.PLACE:
            editor.suggest(places_used(self._around.store, self._saver.patient_id))
        self.asking.quiet()

    def _went(self, way: Go) -> None:
        if way is Go.UNIT:
            if self.commit():
                self.unit_asked.emit()
        else:
            self.go(way)

    def _place(self) -> tuple[int, Column]:
        return self._at.row(), self._model.columns[self._at.column()]

    def _type(self, text: str) -> None:
        row, column = self._place()
        self._model.type_into(row, column.key, text)
        self.asking.quiet()
        if self._editor is not None:
            self._editor.set_wrong(False)
        self.drafted.emit()

    def _restore_cell(self) -> None:
        row, column = self._place()
        self._close()
        self._model.restore(row, column.key, self._before)
        self.drafted.emit()

    def _close(self, *, keep_focus: bool = True) -> None:
        editor, self._editor = self._editor, None
        self.asking.quiet()
        if editor is not None:
            self._grid.closeEditor(editor, self._grid.cells.EndEditHint.NoHint)
            if keep_focus:
                self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, problem: CellProblem, *, of_sum: bool = False) -> None:
        if self._editor is not None:
            self.asking.ask(self._editor, self._at, problem, of_sum=of_sum)

    def _use(self, text: str) -> None:
        if self._editor is not None:
            self._editor.setText(text)
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._type(text)
            self.go(self._pending)

    def _accept(self, of_sum: bool) -> None:  # noqa: FBT001 - the signal's type
        if self._editor is None:
            return
        row, column = self._place()
        draft = self._model.drafts.begin(self._model.draw_id(row))
        if of_sum:
            draft.sum_accepted = True
        elif column.key in draft.cells:
            draft.cells[column.key].accepted = True
            if self._before is not None:
                self._before.accepted = True
        self.asking.quiet()
        self.go(self._pending)

    def _back_to_cell(self) -> None:
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.asking.quiet()
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on_typing(self) -> None:
        """Give the keyboard to the open cell when it comes back to the grid."""
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, way: Go) -> None:
        if way is Go.SAVE:
            self._save_row()
        else:
            follow(self._grid, self._model, way)

    def _save_row(self) -> None:
        row = self._grid.current_row
        draw_id = self._model.draw_id(row)
        if self._model.draft_at(row) is None:
            self._follow(Go.DOWN)
            return
        column = self._grid.currentIndex().column()
        found = self._saver.save(row, self._check)
        if isinstance(found, RowProblem):
            self._grid.go_to(row, self._model.columns.index(found.column))
            self.begin()
            self._ask(found.problem, of_sum=found.of_sum)
        elif isinstance(found, CellProblem):
            self.tell(found)
        elif found:
            self._go_on(draw_id, row, column)
        self._model.tell(self._grid.current_row)
        self.drafted.emit()

    def _go_on(self, draw_id: str, row: int, column: int) -> None:
        """Open what comes after a saved row: a new one, or the next."""
        if draw_id == NEW:
            self.open_new()
            return
        at = self._model.row_of(draw_id)
        below = (at if at >= 0 else row) + 1
        self._grid.go_to(min(below, self._model.rowCount() - 1), column)
