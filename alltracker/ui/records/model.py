"""Rows of tracked things as a Qt table: sorted and searched in Python, never querying."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from alltracker.ui.kinds import Cell, Column, Kind, ListWords
from alltracker.ui.widgets.painted import as_tip

RECORD_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""Role under which a row's ``Entry`` is had."""
SORT_ROLE: Final = RECORD_ROLE + 1
CELL_ROLE: Final = RECORD_ROLE + 2
"""Role under which the ``Cell`` to paint is had."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a list with the kind it is of."""

    kind: Kind
    row: Any

    @property
    def id(self) -> str:
        """The row's identity."""
        return str(self.row.id)


def plain(text: str) -> str:
    """Return a text as it is searched: without case and accents."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in split if not unicodedata.combining(sign))


class RecordModel(QAbstractTableModel):
    """A table of entries under the columns of the registry.

    The order and the choice of rows are kept here and not in a proxy, so that ten thousand rows
    are sorted and searched without a call into Qt for each.
    """

    def __init__(self, columns: Sequence[Column], words: ListWords, parent: QObject) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._words = words
        self._all: list[Entry] = []
        self._shown: list[Entry] = []
        self._keeps: Callable[[Entry], bool] | None = None
        self._wanted: tuple[str, ...] = ()
        self._searchable: dict[str, str] = {}
        self._cells: dict[tuple[str, int], Cell] = {}
        self._order: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.AscendingOrder)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the table."""
        return self._columns

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown, in order."""
        return self._shown

    @property
    def everything(self) -> Sequence[Entry]:
        """All entries, also those that are not shown."""
        return self._all

    def show_entries(self, entries: Sequence[Entry], words: ListWords) -> None:
        """Replace all rows; choice, search and order stay."""
        self._words = words
        self._all = list(entries)
        self._searchable.clear()
        self._cells.clear()
        self._arrange()

    def choose(self, keeps: Callable[[Entry], bool] | None) -> None:
        """Show only some of the rows; None shows all."""
        self._keeps = keeps
        self._arrange()

    def search(self, text: str) -> None:
        """Show only rows that hold every word of a text, in any order."""
        wanted = tuple(plain(text).split())
        if wanted != self._wanted:
            self._wanted = wanted
            self._arrange()

    def row_of(self, row_id: str) -> int:
        """Return where a row is shown, -1 if it is not."""
        return next((at for at, entry in enumerate(self._shown) if entry.id == row_id), -1)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column."""
        self._order = (max(0, column), order)
        self._arrange()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        across = orientation == Qt.Orientation.Horizontal
        if not across or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.tr(self._columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says or sorts by, or its entry."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry = self._shown[index.row()]
        if role == RECORD_ROLE:
            return entry
        if role == SORT_ROLE:
            return self._columns[index.column()].sort(entry.row)
        return self._shown_in(self.cell(index.row(), index.column()), role)

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell as it is painted; made once."""
        entry = self._shown[row]
        key = (entry.id, column)
        cell = self._cells.get(key)
        if cell is None:
            cell = self._columns[column].cell(entry.row, self._words)
            self._cells[key] = cell
        return cell

    def line(self, row: int) -> list[str]:
        """Return a row's cells as texts, for copying."""
        return [_copied(self.cell(row, at), self._words) for at in range(len(self._columns))]

    def _shown_in(self, cell: Cell, role: int) -> object:
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return _copied(cell, self._words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(cell.tip) if cell.tip else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _copied(cell, self._words)
        return None

    def _arrange(self) -> None:
        """Choose, search and sort anew."""
        self.beginResetModel()
        rows = [entry for entry in self._all if self._keeps is None or self._keeps(entry)]
        if self._wanted:
            rows = [entry for entry in rows if self._matches(entry)]
        column, order = self._order
        if self._columns:
            key = self._columns[column].sort
            rows.sort(key=lambda entry: key(entry.row))
            if order == Qt.SortOrder.DescendingOrder:
                rows.reverse()
        self._shown = rows
        self.endResetModel()

    def _matches(self, entry: Entry) -> bool:
        text = self._searchable.get(entry.id)
        if text is None:
            text = plain(entry.kind.search_text(entry.row, self._words))
            self._searchable[entry.id] = text
        return all(word in text for word in self._wanted)


def _copied(cell: Cell, words: ListWords) -> str:
    """Return a cell as one text: all that it says, or the day on its tile."""
    if cell.said:
        return cell.said
    if not cell.text and hasattr(cell.sign, "isoformat"):
        return words.language.value(cell.sign)
    return f"{cell.text}, {cell.second}" if cell.text and cell.second else cell.text or cell.second
