"""Draws the cells of record lists: names strong, a muted second line, signs, hairlines."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from alltracker.care.kinds import PhaseKind, Severity
from alltracker.language import Language
from alltracker.ui.kinds import Cell
from alltracker.ui.records.model import CELL_ROLE
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.date_tile import draw_date
from alltracker.ui.widgets.painted import draw_words, smooth
from alltracker.ui.widgets.phase_look import chip_size, draw_chip
from alltracker.ui.widgets.severity import draw_severity
from alltracker.ui.widgets.timeline_mark import MarkKind, draw_mark

_Index = QModelIndex | QPersistentModelIndex
_PADDING: Final = 12
_SIGN: Final = 18
_SIGN_GAP: Final = 12
ROW: Final = 46
"""Height of a row at 100 %."""


class RecordDelegate(QStyledItemDelegate):
    """Paints every cell itself, so that all lists share one type and one rhythm."""

    def __init__(self, theme: Theme, language: Language, parent: QObject, row: int = ROW) -> None:
        super().__init__(parent)
        self._row = row
        self._theme = theme
        self._language = language

    def row_height(self) -> int:
        """Return the height of every row: two lines with room around them."""
        strong = QFontMetricsF(self._theme.font(TextStep.STRONG)).height()
        small = QFontMetricsF(self._theme.font(TextStep.SMALL)).height()
        return max(self._row, round(strong + small + self._theme.gap(self._row - ROW + 10)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; the widths are the table's business."""
        return QSize(self._theme.px(60), self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        smooth(painter)
        box = QRectF(option.rect)
        self._draw_ground(painter, option, box)
        repeated = cell.grouped and self._says_above(index, cell)
        if not (index.row() == 0 or (self._in_group(index) and not self._starts_group(index))):
            hairline = QColor(self._theme.tokens.hairline)
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), hairline)
        pad = self._theme.gap(_PADDING)
        inner = box.adjusted(0 if index.column() == 0 and cell.grouped else pad, 0, -pad, 0)
        if not repeated:
            self._draw_cell(painter, cell, inner)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        tokens = self._theme.tokens
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tokens.select))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(tokens.hover))

    def _in_group(self, index: _Index) -> bool:
        first = index.sibling(index.row(), 0).data(CELL_ROLE)
        return isinstance(first, Cell) and first.grouped

    def _starts_group(self, index: _Index) -> bool:
        first = index.sibling(index.row(), 0)
        cell = first.data(CELL_ROLE)
        return isinstance(cell, Cell) and not self._says_above(first, cell)

    def _says_above(self, index: _Index, cell: Cell) -> bool:
        if index.row() == 0:
            return False
        above = index.sibling(index.row() - 1, index.column()).data(CELL_ROLE)
        return isinstance(above, Cell) and (above.text, above.second) == (cell.text, cell.second)

    def _draw_cell(self, painter: QPainter, cell: Cell, box: QRectF) -> None:
        sign = cell.sign
        if isinstance(sign, dt.date):
            draw_date(painter, box, sign, self._theme, self._language)
            return
        if isinstance(sign, PhaseKind):
            self._draw_phase(painter, cell, sign, box)
            return
        if sign is not None:
            self._draw_sign(painter, sign, box)
            box = box.adjusted(self._theme.px(_SIGN) + self._theme.gap(_SIGN_GAP), 0, 0, 0)
        self._draw_lines(painter, cell.text, cell.second, box, strong=cell.strong)

    def _draw_sign(self, painter: QPainter, sign: Severity | MarkKind | str, box: QRectF) -> None:
        side = float(self._theme.px(_SIGN))
        spot = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if isinstance(sign, Severity):
            inset = side * 0.06
            disc = spot.adjusted(inset, inset, -inset, -inset)
            draw_severity(painter, disc, sign, self._theme.tokens)
        elif isinstance(sign, MarkKind):
            draw_mark(painter, spot, sign, self._theme.tokens, happened=True)
        else:
            picture = self._theme.pixmap(sign, "muted", _SIGN)
            painter.drawPixmap(spot, picture, QRectF(picture.rect()))

    def _draw_lines(
        self, painter: QPainter, first: str, second: str, box: QRectF, *, strong: bool
    ) -> None:
        """Write one line in the middle, or two around it."""
        tokens = self._theme.tokens
        upper = self._theme.font(TextStep.STRONG if strong else TextStep.BODY)
        lower = self._theme.font(TextStep.SMALL)
        high, low = QFontMetricsF(upper), QFontMetricsF(lower)
        total = high.height() + (low.height() if second else 0)
        top = box.center().y() - total / 2
        painter.setFont(upper)
        draw_words(
            painter, QPointF(box.left(), top + high.ascent()), first, tokens.text, box.width()
        )
        if second:
            painter.setFont(lower)
            baseline = QPointF(box.left(), top + high.height() + low.ascent())
            draw_words(painter, baseline, second, tokens.muted, box.width())

    def _draw_phase(self, painter: QPainter, cell: Cell, kind: PhaseKind, box: QRectF) -> None:
        """Draw a phase's chip, and below it the muted line if there is one."""
        small = QFontMetricsF(self._theme.font(TextStep.SMALL))
        size = chip_size(self._theme, cell.text, painter.device())
        total = size.height() + (small.height() + 2 if cell.second else 0)
        top = box.center().y() - total / 2
        chip = QRectF(box.left(), top, min(size.width() + 1, box.width()), size.height())
        draw_chip(painter, chip, kind, cell.text, self._theme)
        if cell.second:
            painter.setFont(self._theme.font(TextStep.SMALL))
            below = QPointF(box.left(), chip.bottom() + 2 + small.ascent())
            draw_words(painter, below, cell.second, self._theme.tokens.muted, box.width())
