"""Paints the cells of the counts: numbers on the decimal sign, marks, grounds, the ring."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from alltracker.ui.counts.columns import Part
from alltracker.ui.counts.editor import CellEditor
from alltracker.ui.counts.looks import CellLook
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import draw_words, pen

SIDE = 12
"""Pixels between a cell's edge and its text."""
_ICON = 13
_TRIANGLE = 6.0

Index = QModelIndex | QPersistentModelIndex


class GridState(Protocol):
    """What the delegate asks of the grid it paints for."""

    linked_row: int
    """The row of the draw that is pointed at, here or in the chart; -1 for none."""
    point: str
    """The decimal sign."""

    @property
    def current_row(self) -> int:
        """The row the keyboard is on."""


class CountsDelegate(QStyledItemDelegate):
    """Paints and opens editors; ``opened`` carries the editor and its index."""

    opened = Signal(object, object)

    def __init__(self, theme: Theme, model: CountsModel, grid: GridState, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._grid = grid

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, marks and text of a cell."""
        look = self._model.look(index.row(), index.column())
        column = self._model.columns[index.column()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        self._paint_edges(painter, option, index, look)
        font = self._font(look, column.part)
        painter.setFont(font)
        box = QRectF(option.rect).adjusted(self._side(), 0, -self._side(), 0)
        if column.part is Part.VALUE:
            self._paint_number(painter, box, look, index.column())
        else:
            left = box.left() + (self._theme.gap(8) if column.part is Part.DAY else 0)
            at = QPointF(left, self._baseline(box, font))
            draw_words(painter, at, look.text, self._ink(look), box.right() - left)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the text and its marks."""
        look = self._model.look(index.row(), index.column())
        column = self._model.columns[index.column()]
        metrics = QFontMetricsF(self._font(look, column.part))
        wide = metrics.horizontalAdvance(look.text) + 2 * self._side()
        if column.part is Part.DAY:
            wide = max(wide, metrics.horizontalAdvance(self._model.usual_day) + 2 * self._side())
        wide += self._theme.px(_ICON + 3) * (len(look.marks) + look.low)
        return QSize(round(wide) + 1, self._theme.px(27))

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> CellEditor:
        """Make the line in which a cell is typed."""
        del option
        editor = CellEditor(self._theme, parent)
        column = self._model.columns[index.column()]
        editor.setAccessibleName(
            f"{column.name}, {column.shown_unit}" if column.shown_unit else column.name
        )
        if column.part is Part.VALUE:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.opened.emit(editor, QPersistentModelIndex(index))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the text to the grid, which knows how the editor was opened."""

    @override
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Leave the model alone: what is typed is kept at each change."""

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lie over the cell, a little larger, at least as high as the text needs."""
        box = QRect(option.rect).adjusted(0, -1, 0, 1)
        least = editor.fontMetrics().height() + 6
        if box.height() < least:
            box.adjust(0, -(least - box.height()) // 2, 0, (least - box.height() + 1) // 2)
        editor.setGeometry(box)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep the editor open whatever happens: only the grid closes it."""
        del editor, event
        return False

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, row = self._theme.tokens, index.row()
        ground = tokens.card
        if row == self._grid.current_row:
            ground = tokens.accent_soft
        elif row == self._grid.linked_row:
            ground = tokens.hover
        state = option.state
        if state & QStyle.StateFlag.State_Selected and not state & QStyle.StateFlag.State_HasFocus:
            ground = tokens.select
        painter.fillRect(option.rect, QColor(ground))

    def _paint_edges(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: CellLook
    ) -> None:
        tokens, box = self._theme.tokens, QRectF(option.rect)
        painter.setPen(pen(tokens.hairline))
        if index.row() < self._model.rowCount() - 1:
            floor = box.bottom() - 0.5
            painter.drawLine(QPointF(box.left(), floor), QPointF(box.right(), floor))
        if look.unsaved and index.column() == 0:
            bar = QRectF(box.left(), box.top() + 4, 3, box.height() - 8)
            painter.fillRect(bar, self._theme.color("accent"))
        if look.wrong:
            self._ring(painter, box, tokens.bad)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._ring(painter, box, tokens.focus)

    def _ring(self, painter: QPainter, box: QRectF, color: str) -> None:
        painter.setPen(pen(color, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_number(self, painter: QPainter, box: QRectF, look: CellLook, column: int) -> None:
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(look.text)
        right = box.right() - self._missing(look, column, metrics)
        left = max(box.left(), right - wide)
        level = self._baseline(box, painter.font())
        draw_words(painter, QPointF(left, level), look.text, self._ink(look), box.right() - left)
        left -= self._theme.px(4)
        if look.low:
            left = self._triangle(painter, left, box.center().y())
        side = self._theme.px(_ICON)
        for icon in look.marks:
            left -= side
            role = "warn" if icon == "circle-alert" else "muted"
            pixmap = self._theme.pixmap(icon, role, _ICON)
            painter.drawPixmap(round(left), round(box.center().y() - side / 2), pixmap)
            left -= 3

    def _missing(self, look: CellLook, column: int, metrics: QFontMetricsF) -> float:
        """Return the room of the digits that the widest number of the column has more."""
        point = self._grid.point
        decimals = look.decimals(point)
        most = self._model.decimals(column)
        if decimals is None or decimals >= most:
            return 0.0
        room = (most - decimals) * metrics.horizontalAdvance("0")
        return room + (metrics.horizontalAdvance(point) if decimals == 0 else 0.0)

    def _triangle(self, painter: QPainter, right: float, middle: float) -> float:
        wide = self._theme.px(_TRIANGLE)
        high = wide * 0.8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("bad"))
        corners = [(right - wide, -high / 2), (right, -high / 2), (right - wide / 2, high / 2)]
        painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in corners]))
        return right - wide - 3

    def _font(self, look: CellLook, part: Part) -> QFont:
        font = QFont(self._theme.font(TextStep.BODY))
        if look.low:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(look.computed and part is Part.VALUE)
        return font

    def _ink(self, look: CellLook) -> str:
        tokens = self._theme.tokens
        return tokens.muted if look.muted or (look.computed and not look.low) else tokens.text

    def _baseline(self, box: QRectF, font: QFont) -> float:
        metrics = QFontMetricsF(font)
        return box.center().y() + (metrics.ascent() - metrics.descent()) / 2

    def _side(self) -> int:
        return self._theme.gap(SIDE)
