"""The table of months with what became of their doses; Ctrl+C copies it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from alltracker.ui.doses.adherence_words import AdherenceRow
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.plain_table import LEFT, RIGHT, Index, PlainModel, make_plain, set_fonts

TAKEN: Final = 1
"""The column of the percentages, which stays in sight on a narrow screen."""
_SHOWN: Final = 15
"""Rows without a bar of their own: those of a year with its sums."""
_AIR: Final = 16
"""Pixels at 100 % beside the words of a column."""
_LESS_AIR: Final = 8
"""The same where there is little room."""
_HEADS: Final = "padding-left: 3px; padding-right: 3px;"


class AdherenceModel(PlainModel[AdherenceRow]):
    """Rows of words, given from outside."""

    def __init__(self, theme: Theme, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(heads, (), parent)
        self._theme = theme

    @override
    def words(self, row: AdherenceRow, column: int) -> str:
        """Return what stands in a cell."""
        return row.cells[column]

    @override
    def said(self, row: AdherenceRow) -> str:
        """Return the month with each number after its name."""
        pairs = zip(self.heads[1:], row.cells[1:], strict=True)
        return ", ".join([row.cells[0], *(f"{head} {cell}" for head, cell in pairs)])

    @override
    def side(self, column: int) -> Qt.AlignmentFlag:
        """Return the right side for numbers."""
        return RIGHT if column else LEFT

    @override
    def look(self, row: AdherenceRow, column: int, role: int) -> object:
        """Write sums and percentages strong."""
        if role == Qt.ItemDataRole.FontRole:
            strong = row.sum or column == TAKEN
            return self._theme.font(TextStep.STRONG if strong else TextStep.BODY)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text")
        return None


class AdherenceTable(QTableView):
    """Shows the first rows, scrolls the others; ``copied`` when it went to the clipboard."""

    copy_asked = Signal()
    row_reached = Signal(object)
    """The keyboard is on another row; its rectangle in the table."""

    def __init__(self, theme: Theme, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = AdherenceModel(theme, heads, self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Doses by month"))
        make_plain(self, _HEADS)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme.changed.connect(self._follow)
        self._follow()

    @property
    def rows(self) -> Sequence[AdherenceRow]:
        """The rows that are shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[AdherenceRow]) -> None:
        """Show these rows and choose the first."""
        self._model.show_rows(rows)
        self._follow()
        if rows:
            self.selectRow(0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell where the keyboard is, for what scrolls around the table."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.row_reached.emit(self.visualRect(current))

    @override
    def sizeHint(self) -> QSize:
        """Return room for the first rows and for all columns."""
        rows = min(len(self.rows), _SHOWN)
        header = self.horizontalHeader().sizeHint().height()
        wide = sum(self._widths()) + 2
        return QSize(wide, header + rows * self._theme.px(30) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the first rows; narrow, it scrolls sideways."""
        return QSize(self._theme.px(320), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the months what the numbers leave."""
        super().resizeEvent(event)
        self._fit()

    def _follow(self) -> None:
        set_fonts(self, self._theme)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(30))
        self._fit()
        self.updateGeometry()

    def _widths(self, air: int = _AIR) -> list[int]:
        strong = QFontMetrics(self._theme.font(TextStep.STRONG))
        small = QFontMetrics(self._theme.font(TextStep.SMALL_STRONG))
        widths = []
        for column, head in enumerate(self._model.heads):
            cells = [strong.horizontalAdvance(row.cells[column]) for row in self.rows]
            widths.append(max([small.horizontalAdvance(head), *cells]) + self._theme.gap(air))
        return widths

    def _fit(self) -> None:
        widths = self._widths()
        if sum(widths) > self.viewport().width():
            widths = self._widths(_LESS_AIR)
        spare = max(0, self.viewport().width() - sum(widths))
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide + (spare if column == 0 else 0))
