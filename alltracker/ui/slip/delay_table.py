"""The table of the delay list: phases strong, what was moved within them below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from alltracker.ui.slip.delay_words import DelayRow, DelayWords
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.plain_table import make_plain

Index = QModelIndex | QPersistentModelIndex
WHAT, FIRST, NOW, DAYS, WHY = range(5)
_SHARES: Final = {WHAT: 5, FIRST: 5, NOW: 5, WHY: 6}
"""How the columns share the room that the days leave."""
_SHOWN: Final = 8
_NARROW: Final = 480
"""With less room than so many pixels at 100 % the dates stand below the name."""
_AIR: Final = 8
"""Pixels between the lines of one row and those of the next."""
_BESIDE: Final = "\N{NO-BREAK SPACE}" * 4
"""Keeps the days, which stand right, away from the reason beside them."""
_HEADS: Final = "padding-left: 3px; padding-right: 3px;"


class DelayModel(QAbstractTableModel):
    """Rows of words, given from outside."""

    def __init__(self, theme: Theme, words: DelayWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - the one value there is
        """Write the dates below the name, for a table without room for their columns."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.dataChanged.emit(self.index(0, WHAT), self.index(self.rowCount() - 1, WHAT))

    def row(self, at: int) -> DelayRow:
        """Return one row."""
        return self._words.rows[at]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._words.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the five columns."""
        return 0 if parent.isValid() else len(self._words.heads)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words.heads[section] + (_BESIDE if section == DAYS else "")

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words and how they stand; a whole row is said as one sentence."""
        if not index.isValid():
            return None
        row, column = self.row(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole and column == WHAT and self._narrow:
            return "\n".join(self._stacked(row))
        if role == Qt.ItemDataRole.DisplayRole and column == DAYS:
            return row.cells[DAYS] + _BESIDE
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.cells[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cell for cell in row.cells if cell)
        return self._look(row, column, role)

    def _stacked(self, row: DelayRow) -> Iterator[str]:
        yield row.cells[WHAT]
        for column in (FIRST, NOW):
            if row.cells[column]:
                named = self.tr("{heading}: {dates}")
                yield named.format(heading=self._words.heads[column], dates=row.cells[column])

    def _look(self, row: DelayRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.FontRole:
            strong = row.own and column in {WHAT, DAYS}
            return self._theme.font(TextStep.STRONG if strong else TextStep.BODY)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text" if row.own else "muted")
        return None


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == DAYS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class DelayTable(QTableView):
    """Shows the rows whole; long words break into lines."""

    def __init__(self, theme: Theme, words: DelayWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._model = DelayModel(theme, words, self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Delays by phase"))
        self._build()
        theme.changed.connect(self._follow)
        self._follow()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the rows, or for the first ones."""
        rows = min(len(self._words.rows), _SHOWN)
        high = sum(self.rowHeight(row) for row in range(rows))
        header = self.horizontalHeader().sizeHint().height()
        return QSize(self._theme.px(760), header + high + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for two rows."""
        header = self.horizontalHeader().sizeHint().height()
        return QSize(self._theme.px(320), header + 2 * self._theme.px(33))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        make_plain(self, _HEADS)
        self.setWordWrap(True)

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.horizontalHeader().setFont(self._theme.font(TextStep.SMALL_STRONG))
        self.verticalHeader().setMinimumSectionSize(self._theme.px(33))
        self._fit()

    def _fit(self) -> None:
        """Give the days what they need, and the rest to the others."""
        strong = QFontMetrics(self._theme.font(TextStep.STRONG))
        texts = [self._words.heads[DAYS], *(row.cells[DAYS] for row in self._words.rows)]
        days = max(strong.horizontalAdvance(text + _BESIDE) for text in texts) + self._theme.gap(16)
        room = max(0, self.viewport().width() - days)
        narrow = room < self._theme.px(_NARROW)
        self._model.set_narrow(narrow)
        shares = {WHAT: 3, WHY: 2} if narrow else _SHARES
        for column in (FIRST, NOW):
            self.setColumnHidden(column, narrow)
        for column, share in shares.items():
            self.setColumnWidth(column, room * share // sum(shares.values()))
        self.setColumnWidth(DAYS, days)
        self.resizeRowsToContents()
        for row in range(len(self._words.rows)):
            self.setRowHeight(row, self.rowHeight(row) + self._theme.gap(_AIR))
        self.updateGeometry()
