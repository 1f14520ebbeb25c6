"""What is due, as rows for a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Role under which a row itself is had."""


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing that is due: what, why with its source, and when; ``icon`` is Lucide's name."""

    key: str
    icon: str
    title: str
    why: str
    when: str
    can_open: bool = False


class DueModel(QAbstractListModel):
    """A list of due rows, given from outside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DueRow, ...] = ()

    def show_rows(self, rows: Sequence[DueRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rows(self) -> tuple[DueRow, ...]:
        """Return all rows."""
        return self._rows

    def row_of(self, key: str) -> int:
        """Return at which place a row stands, -1 if it is not here."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many things are due."""
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title to show, the whole row to read out, or the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.why, row.when) if part)
        return row if role == ROW_ROLE else None
