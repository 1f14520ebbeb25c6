"""Paints the cells of the preview: the chip with its sign and word, and values before and after."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from alltracker.ui.importing.lines import Line, LineKind, word_of
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import draw_box, smooth

Index = QModelIndex | QPersistentModelIndex
_CHIP: Final = 20
_SIGN: Final = 14
_CHIP_COLUMN, _VALUE_COLUMN, _NOTE_COLUMN = 0, 3, 4
_WRAP: Final = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
).value


def chip_width(theme: Theme, kinds: Iterable[LineKind]) -> int:
    """Return the width of the widest chip of some kinds, in pixels."""
    metrics = QFontMetrics(theme.font(TextStep.SMALL_STRONG))
    words = (metrics.horizontalAdvance(word_of(kind)) for kind in kinds)
    return max(words, default=0) + theme.px(_SIGN) + theme.gap(6) + 2 * theme.gap(9)


class LineDelegate(QStyledItemDelegate):
    """Paints a line's cells; ``wraps`` lets long words break into lines."""

    def __init__(self, theme: Theme, role: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self.wraps = True

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need at the width of their column."""
        least = self._theme.px(33)
        if index.column() == _CHIP_COLUMN or not self.wraps:
            return QSize(0, least)
        view = option.widget
        width = view.columnWidth(index.column()) if hasattr(view, "columnWidth") else 0
        room = QRect(0, 0, max(1, width - self._theme.gap(12)), 10_000)
        metrics = QFontMetrics(self._font(index.column()))
        words = metrics.boundingRect(room, _WRAP, str(index.data() or ""))
        return QSize(width, max(least, words.height() + self._theme.gap(9)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, line and content of one cell."""
        line = index.data(self._role)
        if not isinstance(line, Line):
            return
        painter.save()
        smooth(painter)
        self._ground(painter, option, index)
        box = QRect(option.rect).adjusted(0, 0, -self._theme.gap(12), -1)
        if index.column() == _CHIP_COLUMN:
            self._chip(painter, box, line.kind)
        elif index.column() == _VALUE_COLUMN and line.before:
            self._change(painter, box, line)
        else:
            self._words(painter, box, str(index.data() or ""), index.column())
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the hairline, and for the row with the focus its ground and ring."""
        box = option.rect
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        view = option.widget
        chosen = option.state & QStyle.StateFlag.State_Selected
        if view is None or not (view.hasFocus() and chosen):
            return
        painter.fillRect(box.adjusted(0, 0, 0, -1), self._theme.color("select"))
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.drawLine(box.left(), box.top() + 1, box.right() + 1, box.top() + 1)
        painter.drawLine(box.left(), box.bottom() - 1, box.right() + 1, box.bottom() - 1)
        if index.column() == _CHIP_COLUMN:
            painter.drawLine(box.left() + 1, box.top(), box.left() + 1, box.bottom())
        if index.column() == _NOTE_COLUMN:
            painter.drawLine(box.right(), box.top(), box.right(), box.bottom())

    def _chip(self, painter: QPainter, box: QRect, kind: LineKind) -> None:
        icon, ink, ground = kind.value
        font = self._theme.font(TextStep.SMALL_STRONG)
        metrics = QFontMetrics(font)
        high = max(self._theme.px(_CHIP), metrics.height())
        top = box.top() + (box.height() - high) / 2
        left = float(box.left())
        chip = QRectF(left, top, chip_width(self._theme, (kind,)), high)
        tokens = self._theme.tokens
        draw_box(painter, chip, high / 2, tokens.role(ground))
        inset, side = self._theme.gap(8), self._theme.px(_SIGN)
        sign = self._theme.pixmap(icon, ink, _SIGN, 2.2)
        painter.drawPixmap(round(left + inset), round(top + (high - side) / 2), sign)
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        words = chip.adjusted(inset + side + self._theme.gap(5), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter.value, word_of(kind))

    def _change(self, painter: QPainter, box: QRect, line: Line) -> None:
        """Write the value before, an arrow, and the new value strong."""
        strong = self._theme.font(TextStep.STRONG)
        parts = ((f"{line.before} → ", self._theme.font()), (line.value, strong))
        rest = QRect(box)
        for text, font in (*parts, (f" {line.unit}", self._theme.font())):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(self._theme.color("text"))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rest.width()))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter.value, shown)
            rest.setLeft(rest.left() + metrics.horizontalAdvance(shown))

    def _words(self, painter: QPainter, box: QRect, text: str, column: int) -> None:
        font = self._font(column)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted" if column == _NOTE_COLUMN else "text"))
        if self.wraps:
            painter.drawText(box, _WRAP, text)
            return
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter.value, shown)

    def _font(self, column: int) -> QFont:
        return self._theme.font(TextStep.SMALL if column == _NOTE_COLUMN else TextStep.BODY)
