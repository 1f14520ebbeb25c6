"""The grid of counts: what keys and pointer ask of it, and the room of rows and columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.counts.columns import Part
from alltracker.ui.counts.delegate import CountsDelegate
from alltracker.ui.counts.head import CountsHead, HeadCorner
from alltracker.ui.counts.keys import KEYS, Deed, is_typing, tab_of
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.counts.widths import least_widths
from alltracker.ui.theme.theme import Theme

ROW: Final = 27
LAST_ROW: Final = 32
_ROWS: Final = 6
_LEAST_ROWS: Final = 3
_NEAR_TOP: Final = 5
_MORE: Final = 16
_NOTE_MORE: Final = 30


class CountsGrid(QTableView):
    """One tab stop while no row is open; inside an open row Tab goes from cell to cell.

    ``typed`` carries the first sign of a cell typed anew, ``asked`` a Deed, ``row_entered`` the row
    the keyboard is on, ``row_pointed`` the row under the pointer (-1: none), ``top_neared`` asks
    for older rows, ``columns_dragged`` carries the keys in their new order.
    """

    typed = Signal(str)
    asked = Signal(object)
    row_entered = Signal(int)
    row_pointed = Signal(int)
    top_neared = Signal()
    columns_dragged = Signal(object)
    entered = Signal()
    """The keyboard came here from elsewhere."""

    def __init__(
        self, theme: Theme, language: Language, model: CountsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts = model
        self.point = language.formats.decimal_point
        self.linked_row = -1
        self.row_open = False
        self.may_leave: Callable[[], bool] = _always
        self._least: list[int] = []
        self._tall = -1
        self.cells = CountsDelegate(theme, model, self, self)
        self.head = CountsHead(theme, self)
        self._build(model)
        self._connect()

    @property
    def current_row(self) -> int:
        """The row the keyboard is on, -1 for none."""
        return self.currentIndex().row()

    def link(self, row: int) -> None:
        """Show that a row is pointed at elsewhere."""
        if row != self.linked_row:
            self.linked_row = row
            self.viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Put the keyboard into a cell and bring it into sight."""
        index = self._counts.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def visual_columns(self) -> list[int]:
        """Return the columns from left to right as they stand now."""
        return [self.head.logicalIndex(at) for at in range(self.head.count())]

    def leave(self, *, forward: bool) -> None:
        """Move the focus to what comes after or before the grid."""
        self.row_open = False
        super().focusNextPrevChild(forward)

    def lay_out(self) -> None:
        """Give rows and columns the room that their text needs, columns in the model's order."""
        at_end = self._at_end()
        blocked = self.head.blockSignals(True)
        for at in range(self.head.count()):
            self.head.moveSection(self.head.visualIndex(at), at)
        self.head.blockSignals(blocked)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(self._theme.px(ROW))
        last = self._counts.rowCount() - 1
        if 0 <= self._tall < last:
            rows.resizeSection(self._tall, self._theme.px(ROW))
        if last >= 0:
            rows.resizeSection(last, self._theme.px(LAST_ROW))
            self._tall = last
        self._least = least_widths(self._theme, self._counts, self.cells, self.head)
        self.updateGeometries()
        self._spread()
        self.updateGeometry()
        self._stay_at_end(at_end)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the room anew; who saw the newest rows still sees them."""
        at_end = self._at_end()
        super().resizeEvent(event)
        self.updateGeometries()
        self._stay_at_end(at_end)
        if event.size().width() != event.oldSize().width():
            self._spread()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the newest rows of the look's picture."""
        return QSize(super().sizeHint().width(), self._high(_ROWS))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows and some columns."""
        return QSize(self._theme.px(240), self._high(_LEAST_ROWS))

    @override
    def event(self, event: QEvent) -> bool:
        """Keep Tab inside an open row, and letters of words out of the window's shortcuts."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
            event.accept()
            return True
        deed = tab_of(event)
        if event.type() == QEvent.Type.KeyPress and deed is not None and self._open():
            self.asked.emit(deed)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for what a key stands for; what is typed replaces the cell."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = KEYS.get((Qt.Key(event.key()), modifiers))
        if deed is not None:
            self.asked.emit(deed)
        elif is_typing(event) and self.currentIndex().isValid():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a cell, unless the one being edited has a question open."""
        if self.may_leave():
            super().mousePressEvent(event)
            self.row_open = self.currentIndex().isValid()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a cell."""
        if self.indexAt(event.position().toPoint()).isValid() and self.may_leave():
            self.asked.emit(Deed.EDIT)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which row the pointer is on."""
        super().mouseMoveEvent(event)
        self.row_pointed.emit(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer is gone."""
        super().leaveEvent(event)
        self.row_pointed.emit(-1)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be one tab stop for those who only pass by."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.row_open = False
        if not self.currentIndex().isValid() and self._counts.rowCount():
            self.go_to(self._counts.rowCount() - 1, 0)
        self.entered.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the current cell."""
        if self.may_leave():
            self.asked.emit(Deed.MENU)

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row the keyboard is on."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_open = False
            self.viewport().update()
            self.row_entered.emit(current.row())

    def _build(self, model: CountsModel) -> None:
        self.setModel(model)
        self.setHorizontalHeader(self.head)
        self.setItemDelegate(self.cells)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.addScrollBarWidget(HeadCorner(self._theme, self.head), Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Counts, one row a draw"))

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.head.sectionMoved.connect(self._moved)
        self._theme.changed.connect(self.lay_out)

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() == bar.maximum()

    def _stay_at_end(self, at_end: bool) -> None:  # noqa: FBT001 - what _at_end said before
        if at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _open(self) -> bool:
        row = self.current_row
        return row >= 0 and (self.row_open or self._counts.draft_at(row) is not None)

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Whether a key is the grid's before it is the window's: words, and undo of what waits."""
        deed = KEYS.get((Qt.Key(event.key()), event.modifiers()))
        if deed in {Deed.UNDO, Deed.REDO}:
            return self._counts.drafts.can_go(back=deed is Deed.UNDO)
        return self._types_words(event)

    def _types_words(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if not index.isValid() or not is_typing(event):
            return False
        return self._counts.columns[index.column()].part in {Part.PLACE, Part.NOTE}

    def _scrolled(self, value: int) -> None:
        if value <= _NEAR_TOP * self._theme.px(ROW) and self.isVisible():
            self.top_neared.emit()

    def _moved(self, _logical: int, _before: int, _after: int) -> None:
        columns = self._counts.columns
        self.columns_dragged.emit([columns[at].key for at in self.visual_columns()])

    def _spread(self) -> None:
        """Share out some of the room that the columns do not need; the note takes the rest."""
        columns = self._counts.columns
        if len(self._least) != len(columns):
            return
        spare = self.viewport().width() - sum(self._least) - self._theme.px(_NOTE_MORE)
        many = max(1, sum(column.part in {Part.DAY, Part.VALUE} for column in columns))
        more = max(0, min(self._theme.gap(_MORE), spare // many))
        for at, column in enumerate(columns):
            wider = more if column.part in {Part.DAY, Part.VALUE} else 0
            self.head.resizeSection(at, self._least[at] + wider)

    def _high(self, rows: int) -> int:
        lines = rows * self._theme.px(ROW) + self._theme.px(LAST_ROW)
        return self.head.sizeHint().height() + lines + 1


def _always() -> bool:
    return True
