"""The list of a page: choose, open, delete, copy, move and sort, by mouse and keyboard alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.kinds import ListWords
from alltracker.ui.records.delegate import ROW, RecordDelegate
from alltracker.ui.records.model import Entry, RecordModel
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import FOCUS_WIDTH, came_by_key, draw_box, pen

_ENTER: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEAST: Final = 220
"""Pixels at 100 % that the widest column keeps before others are left out."""


class RecordTable(QTableView):
    """Rows of a ``RecordModel``; tells what is wanted and changes nothing itself."""

    opened = Signal(str)
    delete_asked = Signal()
    menu_asked = Signal(QPoint)
    chosen = Signal()
    moved = Signal(int)
    """Move the chosen row up (-1) or down (1)."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        model: RecordModel,
        *,
        row: int = ROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = model
        self._painter = RecordDelegate(theme, language, self, row)
        self._ring = False
        self._build()
        self._connect()

    def chosen_entries(self) -> list[Entry]:
        """Return the selected rows from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._rows.entries[row] for row in rows]

    def current_entry(self) -> Entry | None:
        """Return the row that the keyboard is on, if it is selected."""
        row = self.currentIndex().row()
        entries = self._rows.entries
        return entries[row] if 0 <= row < len(entries) else None

    def show_entries(self, entries: Sequence[Entry], words: ListWords) -> None:
        """Show other rows, keeping what is selected and how far the list is scrolled."""
        before = [entry.id for entry in self.chosen_entries()]
        current, place = self.current_entry(), self.currentIndex().row()
        at = self.verticalScrollBar().value()
        self._rows.show_entries(entries, words)
        self.choose_ids(before, current.id if current else "", place)
        self.verticalScrollBar().setValue(at)

    def keep_choice(self) -> tuple[list[str], str]:
        """Return what is selected and current, by id."""
        current = self.current_entry()
        return [entry.id for entry in self.chosen_entries()], current.id if current else ""

    def choose_ids(self, ids: Sequence[str], current: str = "", place: int = -1) -> None:
        """Select rows by id; the current one falls back to its old place."""
        selection = self.selectionModel()
        selection.clear()
        at = self._rows.row_of(current) if current else -1
        if at < 0 and place >= 0 and self._rows.rowCount():
            at = min(place, self._rows.rowCount() - 1)
            if not any(self._rows.row_of(row_id) >= 0 for row_id in ids):
                ids = [self._rows.entries[at].id]
        if at >= 0:
            no_update = QItemSelectionModel.SelectionFlag.NoUpdate
            selection.setCurrentIndex(self._rows.index(at, 0), no_update)
        wanted = set(ids)
        whole = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, entry in enumerate(self._rows.entries if wanted else ()):
            if entry.id in wanted:
                selection.select(self._rows.index(row, 0), whole)
        self.chosen.emit()

    def reveal(self, row_id: str) -> bool:
        """Select and show one row; return whether it is there."""
        row = self._rows.row_of(row_id)
        if row < 0:
            return False
        self.select_only(row)
        self.scrollTo(self._rows.index(row, 0))
        return True

    def select_only(self, row: int) -> None:
        """Select one row, whichever keys are held at that moment."""
        index, selection = self._rows.index(row, 0), self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def copy(self) -> None:
        """Copy the selected rows, a line each, cells apart by tabs."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        lines = ["\t".join(part.replace("\n", " ") for part in self._rows.line(r)) for r in rows]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete deletes, Ctrl+C copies, the menu key opens the menu."""
        key, modifiers = event.key(), event.modifiers()
        self._show_ring()
        entry = self.current_entry()
        if key in _ENTER and modifiers in _NO_MODIFIERS and entry is not None:
            self.opened.emit(entry.id)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.chosen_entries():
            self.delete_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(key)])
        elif self._asks_menu(event):
            self.menu_asked.emit(self._menu_point())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the window's shortcuts; the field above searches."""

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_asked.emit(event.globalPos() if by_mouse else self._menu_point())
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with the mouse, without a ring."""
        self._ring = False
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin on the first row, with a ring if the keyboard came here."""
        super().focusInEvent(event)
        self._ring = came_by_key(event) or self._ring
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.select_only(0)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the ring around the current one."""
        super().paintEvent(event)
        if not (self._ring and self.hasFocus() and self.currentIndex().isValid()):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.currentIndex().row()
        top, high = self.rowViewportPosition(row), self.rowHeight(row)
        box = QRectF(1, top + 1, self.viewport().width() - 2, high - 2)
        draw_box(painter, box, 8, None, pen(self._theme.tokens.focus, FOCUS_WIDTH))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(20)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()

    def _connect(self) -> None:
        self._theme.changed.connect(self._fit)
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.entries[index.row()].id)

    def _show_ring(self) -> None:
        if not self._ring:
            self._ring = True
            self.viewport().update()

    def _asks_menu(self, event: QKeyEvent) -> bool:
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shift)

    def _menu_point(self) -> QPoint:
        box = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(box.center())

    def _fit(self) -> None:
        """Set row height, fonts and widths; leave out spare columns where room is short."""
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height())
        header = self.horizontalHeader()
        header.setFont(self._theme.font(TextStep.SMALL_STRONG))
        metrics = QFontMetrics(self._theme.font())
        around = 2 * self._theme.gap(12)
        widths = {
            at: max(metrics.horizontalAdvance(text), header.sectionSizeHint(at) - around) + around
            for at, column in enumerate(self._rows.columns)
            for text in [column.sample]
            if column.sample
        }
        room = self.viewport().width() - self._theme.px(_LEAST)
        spare = sorted(widths, key=lambda at: self._rows.columns[at].spare)
        used = 0
        for at in spare:
            used += widths[at]
            left_out = self._rows.columns[at].spare > 0 and used > room
            if left_out:
                used -= widths[at]
            self.setColumnHidden(at, left_out)
        for at in range(len(self._rows.columns)):
            if at in widths:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(at, widths[at])
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)


_NO_MODIFIERS: Final = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
