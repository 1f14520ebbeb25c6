"""The table of the delay list: phases strong, what was moved within them below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from alltracker.ui.slip.delay_words import DelayRow, DelayWords
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.plain_table import LEFT, RIGHT, PlainModel, make_plain, set_fonts

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


class DelayModel(PlainModel[DelayRow]):
    """Rows of words, given from outside."""

    def __init__(self, theme: Theme, words: DelayWords, parent: QObject | None = None) -> None:
        heads = [head + (_BESIDE if at == DAYS else "") for at, head in enumerate(words.heads)]
        super().__init__(heads, words.rows, parent)
        self._theme = theme
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - the one value there is
        """Write the dates below the name, for a table without room for their columns."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.dataChanged.emit(self.index(0, WHAT), self.index(self.rowCount() - 1, WHAT))

    @override
    def words(self, row: DelayRow, column: int) -> str:
        """Return what stands in a cell, below the name also the dates where it is narrow."""
        if column == WHAT and self._narrow:
            return "\n".join(self._stacked(row))
        return row.cells[column] + (_BESIDE if column == DAYS else "")

    @override
    def said(self, row: DelayRow) -> str:
        """Return all cells."""
        return ", ".join(cell for cell in row.cells if cell)

    @override
    def side(self, column: int) -> Qt.AlignmentFlag:
        """Return the right for the days."""
        return RIGHT if column == DAYS else LEFT

    @override
    def look(self, row: DelayRow, column: int, role: int) -> object:
        """Return the whole words as tooltip; what is a phase's own stands strong."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cells[column]
        if role == Qt.ItemDataRole.FontRole:
            strong = row.own and column in {WHAT, DAYS}
            return self._theme.font(TextStep.STRONG if strong else TextStep.BODY)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text" if row.own else "muted")
        return None

    def _stacked(self, row: DelayRow) -> Iterator[str]:
        yield row.cells[WHAT]
        for column in (FIRST, NOW):
            if row.cells[column]:
                named = self.tr("{heading}: {dates}")
                yield named.format(heading=self.heads[column], dates=row.cells[column])


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
        set_fonts(self, self._theme)
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
