"""A table that only shows: rows are chosen, nothing is edited, and it stands on its dialog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SHEET: Final = """
QTableView, QHeaderView, QHeaderView::section { background: transparent; }
"""


class PlainModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind in named columns; a descendant says what stands in them and how.

    Args:
        heads: the names of the columns.
        rows: what is shown, one below the other.
        parent: the owner.
    """

    def __init__(
        self, heads: Sequence[str], rows: Sequence[R] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.heads = tuple(heads)
        self.rows = tuple(rows)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def words(self, row: R, column: int) -> str:
        """Return what stands in a cell."""
        raise NotImplementedError

    def said(self, row: R) -> str:
        """Return a whole row as one sentence, for who hears it."""
        raise NotImplementedError

    def side(self, column: int) -> Qt.AlignmentFlag:  # noqa: ARG002 - descendants differ by column
        """Return at which side a column and its name stand."""
        return LEFT

    def look(self, row: R, column: int, role: int) -> object:  # noqa: ARG002 - as above
        """Return font, ink and what else is asked of a cell; None for nothing of its own."""
        return None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.heads)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the names of the columns and their sides."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(section)
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words and how they stand; a whole row is said as one sentence."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(column)
        return self.look(row, column, role)


def set_fonts(table: QTableView, theme: Theme) -> None:
    """Write cells and headings in the fonts of the theme."""
    table.setFont(theme.font())
    table.horizontalHeader().setFont(theme.font(TextStep.SMALL_STRONG))


def make_plain(table: QTableView, heads: str) -> None:
    """Let a table show rows only; ``heads`` are the style sheet's rules for its headings."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setStyleSheet(f"{_SHEET}QHeaderView::section {{ {heads} }}\n")
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setSectionsClickable(False)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
