"""The list of the chosen columns, moved and left out with keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import Theme

_ROW: Final = 32
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowDelegate(QStyledItemDelegate):
    """Rows with a ring inside while the keyboard is in the list."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row, and the ring if it has the focus."""
        super().paint(painter, option, index)
        if not option.state & QStyle.StateFlag.State_HasFocus:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        ring = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, 4, 4)
        painter.restore()


class ColumnList(QListWidget):
    """The chosen tests; Alt with an arrow moves one, Delete leaves it out."""

    moved = Signal(int)
    left_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setItemDelegate(RowDelegate(theme, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Columns of the counts"))
        theme.changed.connect(self._follow)
        self._follow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or leave out the chosen test."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = Qt.Key(event.key())
        if alt and key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key == Qt.Key.Key_Delete:
            self.left_out.emit()
        else:
            super().keyPressEvent(event)

    def show_names(self, names: Sequence[str], at: int) -> None:
        """Show other tests, the one at ``at`` chosen."""
        self.clear()
        self.addItems(list(names))
        self.setCurrentRow(max(0, min(at, self.count() - 1)))
        self._fit()

    def _fit(self) -> None:
        """Take the height of all rows: the page scrolls, not the list."""
        row = max(_ROW, self.fontMetrics().height() + self._theme.gap(12))
        for at in range(self.count()):
            self.item(at).setSizeHint(QSize(0, row))
        self.setFixedHeight(max(1, self.count()) * row + 2 * self.frameWidth())

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self._fit()
