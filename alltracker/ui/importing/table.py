"""The table of the preview: one row a line, with its chip, scrolling and read by keyboard."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QScrollArea,
    QTableView,
    QWidget,
)
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.importing.cells import LineDelegate, chip_width
from alltracker.ui.importing.lines import Line, word_of
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.plain_table import Index, PlainModel, make_plain, set_fonts

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""Role under which a line itself is had."""
WHAT, DAY, COUNT, VALUE, NOTE = range(5)
_SHOWN: Final = 6
"""So many one-line rows are seen before the table scrolls."""
_HEADS: Final = "padding-left: 0;"
"""A heading stands above the words below it."""
_WRAPPED: Final = 400
"""Up to so many rows the long words of each break into lines; above that they end in "…"."""


class LineModel(PlainModel[Line]):
    """Lines as a table, given from outside."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__((), parent=parent)
        self._language = language
        self.heads = (
            self.tr("What"),
            self.tr("Day"),
            self.tr("Count"),
            self.tr("Value"),
            self.tr("Note"),
        )

    @override
    def words(self, row: Line, column: int) -> str:
        """Return what stands in a cell."""
        return self._cells(row)[column]

    @override
    def said(self, row: Line) -> str:
        """Return all cells."""
        return ", ".join(cell for cell in self._cells(row) if cell)

    @override
    def look(self, row: Line, column: int, role: int) -> object:
        """Return what is said of a cell, or the line itself."""
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._tip(row, column, role)
        return row if role == LINE_ROLE else None

    def _cells(self, line: Line) -> tuple[str, ...]:
        day = self._language.day(line.day) if line.day else ""
        value = line.value
        if line.before:
            value = self.tr("{before} → {after}").format(before=line.before, after=line.value)
        value = f"{value} {line.unit}".strip()
        return word_of(line.kind), day, line.what, value, line.note

    def _tip(self, line: Line, column: int, role: int) -> str:
        """Return the values of a draw, or a cell's own words, which may be shortened."""
        words = line.tip if line.tip and column != NOTE else self._cells(line)[column]
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return words
        return f"<span>{html.escape(words).replace(chr(10), '<br>')}</span>" if words else ""


class LineTable(QTableView):
    """The lines; one tab stop, arrows go through them, a few rows high."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = LineModel(language, self)
        self._delegate = LineDelegate(theme, LINE_ROLE, self)
        self._build()
        theme.changed.connect(self._follow)
        self._follow()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Replace all lines and go to the first one."""
        self._model.show_rows(lines)
        self._fit_columns()
        if lines and self.hasFocus():
            self.selectRow(0)
        self.updateGeometry()

    def lines(self) -> tuple[Line, ...]:
        """Return all lines."""
        return self._model.rows

    @override
    def sizeHint(self) -> QSize:
        """Return room for all rows, or for the first ones."""
        rows = min(self._model.rowCount(), _SHOWN)
        high = sum(self.rowHeight(row) for row in range(rows))
        header = self.horizontalHeader().sizeHint().height()
        return QSize(self._theme.px(560), header + high + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height on less width: where room is short, the dialog scrolls."""
        return QSize(self._theme.px(240), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break words into lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the current row."""
        super().focusInEvent(event)
        self.selectRow(max(0, self.currentIndex().row()))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the mark."""
        super().focusOutEvent(event)
        self.clearSelection()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the current row in sight where the dialog around the table scrolls."""
        super().currentChanged(current, previous)
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        content = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and content is not None and self.hasFocus():
            row = self.visualRect(current)
            place = self.viewport().mapTo(content, row.center())
            area.ensureVisible(0, place.y(), 0, row.height())

    def _build(self) -> None:
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("What the import would do"))
        make_plain(self, _HEADS)

    def _follow(self) -> None:
        set_fonts(self, self._theme)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(33))
        self.verticalHeader().setMinimumSectionSize(self._theme.px(33))
        self._fit_columns()
        self.updateGeometry()

    def _fit_columns(self) -> None:
        """Give chip, day and value what they need, and the rest to count and note."""
        metrics, gap = QFontMetrics(self._theme.font()), self._theme.gap(16)
        room = self.viewport().width()
        widest = [metrics.horizontalAdvance(self._text(0, DAY))]
        lines = self._model.rows
        for column in (DAY, VALUE):
            texts = (self._text(row, column) for row in range(min(len(lines), _WRAPPED)))
            widest.append(max((metrics.horizontalAdvance(text) for text in texts), default=0))
        chip = chip_width(self._theme, {line.kind for line in lines}) + gap
        day = min(widest[1] + gap, room // 5)
        value = min(max(widest[2], self._theme.px(80)) + gap, room // 4)
        rest = max(0, room - chip - day - value)
        for column, width in enumerate((chip, day, rest * 5 // 9, value, rest - rest * 5 // 9)):
            self.setColumnWidth(column, width)
        self._delegate.wraps = len(lines) <= _WRAPPED
        if self._delegate.wraps:
            self.resizeRowsToContents()

    def _text(self, row: int, column: int) -> str:
        return str(self._model.data(self._model.index(row, column)) or "")
