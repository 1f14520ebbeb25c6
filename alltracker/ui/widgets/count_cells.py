"""Several counts under each other, lined up as in a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.count_cell import Columns, CountCell
from alltracker.ui.widgets.count_reading import CountReading


class CountCells(QWidget):
    """Several counts under each other, lined up; ``chosen`` tells the key of an opened one."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        *,
        can_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._can_open = can_open
        self._cells: list[CountCell] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        theme.changed.connect(self._line_up)

    def stops(self) -> list[QWidget]:
        """Return the rows in their order, each a stop of the keyboard if it can be opened."""
        return list(self._cells)

    def show_readings(self, readings: Sequence[CountReading]) -> None:
        """Show these counts in their order."""
        for cell in self._cells:
            self._rows.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [
            CountCell(self._theme, self._language, reading, can_open=self._can_open, parent=self)
            for reading in readings
        ]
        for cell in self._cells:
            cell.ruled = cell is not self._cells[-1]
            cell.chosen.connect(self.chosen)
            self._rows.addWidget(cell)
        self._line_up()

    def _line_up(self) -> None:
        columns = Columns()
        for cell in self._cells:
            columns = columns.widened(cell.own_columns())
        for cell in self._cells:
            cell.share_columns(columns)
