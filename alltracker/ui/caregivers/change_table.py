"""The table of what others wrote: days as heads, under each the steps with time and name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget
from typing_extensions import override

from alltracker.ui.caregivers.change_words import ChangeLine
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import is_enter
from alltracker.ui.widgets.plain_table import Index, PlainModel, make_plain

TIME, WHO, WHAT = range(3)
_SHOWN: Final = 9
_MOST_NAME: Final = 120
_LOWEST: Final = 30
_AIR: Final = 10
_INSET: Final = 12
"""Pixels that a cell leaves free beside its words."""


class ChangeModel(PlainModel[ChangeLine]):
    """Lines of words, given from outside, under no names of columns."""

    def __init__(
        self, theme: Theme, lines: tuple[ChangeLine, ...], parent: QObject | None = None
    ) -> None:
        super().__init__(("", "", ""), lines, parent)
        self._theme = theme

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let steps be chosen, not the heads."""
        if index.isValid() and self.rows[index.row()].head:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    @override
    def words(self, row: ChangeLine, column: int) -> str:
        """Return what stands in a cell; a head stands in the first one."""
        if row.head:
            return row.what if column == TIME else ""
        if column == WHAT:
            return "\n".join(part for part in (row.what, row.detail) if part)
        return row.time if column == TIME else row.who

    @override
    def said(self, row: ChangeLine) -> str:
        """Return all that is known of a step."""
        return ", ".join(part for part in (row.time, row.who, row.what, row.detail) if part)

    @override
    def look(self, row: ChangeLine, column: int, role: int) -> object:
        """Return font and ink: heads stand strong."""
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(TextStep.STRONG if row.head else TextStep.BODY)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("text" if row.head or column == WHAT else "muted")
        return None


class ChangeTable(QTableView):
    """Shows the lines whole; long words break. ``opened`` when a step is entered."""

    opened = Signal()

    def __init__(
        self, theme: Theme, lines: tuple[ChangeLine, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._model = ChangeModel(theme, lines, self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Changes by day"))
        make_plain(self, "")
        self.horizontalHeader().hide()
        self.setWordWrap(True)
        for row, line in enumerate(lines):
            if line.head:
                self.setSpan(row, TIME, 1, 3)
        self.doubleClicked.connect(self.opened)
        theme.changed.connect(self._follow)
        self._follow()

    def chosen(self) -> ChangeLine | None:
        """Return the step that is chosen."""
        index = self.currentIndex()
        line = self._model.rows[index.row()] if index.isValid() else None
        return None if line is None or line.head else line

    @override
    def sizeHint(self) -> QSize:
        """Return room for the first lines."""
        rows = range(min(len(self._lines), _SHOWN))
        high = sum(self.rowHeight(row) for row in rows)
        return QSize(self._theme.px(620), high + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for three lines."""
        return QSize(self._theme.px(300), 3 * self._theme.px(33))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter what is chosen."""
        if is_enter(event):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.verticalHeader().setMinimumSectionSize(self._theme.gap(_LOWEST))
        self._fit()

    def _fit(self) -> None:
        """Give time and name what they need, and the rest to what was done."""
        metrics = QFontMetrics(self._theme.font())
        steps = [line for line in self._lines if not line.head]
        times = [metrics.horizontalAdvance(line.time) for line in steps]
        names = [metrics.horizontalAdvance(line.who) for line in steps]
        gap = self._theme.gap(16)
        time = max(times, default=0) + gap
        who = min(max(names, default=0), self._theme.px(_MOST_NAME)) + gap
        self.setColumnWidth(TIME, time)
        self.setColumnWidth(WHO, who)
        what = max(0, self.viewport().width() - time - who)
        self.setColumnWidth(WHAT, what)
        for row, line in enumerate(self._lines):
            room = what if not line.head else time + who + what
            words = "\n".join(part for part in (line.what, line.detail) if part)
            self.setRowHeight(row, self._height(words, room, head=line.head and row > 0))
        self.updateGeometry()

    def _height(self, words: str, room: int, *, head: bool) -> int:
        """Return the height of wrapped words, more for the head of a later day."""
        metrics = QFontMetrics(self._theme.font())
        box = QRect(0, 0, max(1, room - _INSET), 0)
        text = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, words).height()
        air = self._theme.gap(_AIR * 2 if head else _AIR)
        return max(self._theme.gap(_LOWEST), text + air)
