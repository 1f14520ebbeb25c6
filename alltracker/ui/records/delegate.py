"""Draws the cells of record lists: names strong, a muted second line, signs, hairlines."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from alltracker.care.kinds import PhaseKind, Severity
from alltracker.language import MONTHS, Language
from alltracker.ui.kinds import Cell
from alltracker.ui.records.model import CELL_ROLE
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import draw_box, draw_words, font_of, smooth
from alltracker.ui.widgets.severity import draw_severity
from alltracker.ui.widgets.timeline_mark import MarkKind, draw_mark

_Index = QModelIndex | QPersistentModelIndex
_PADDING: Final = 12
_SIGN: Final = 18
_SIGN_GAP: Final = 12
_MONTH_LETTERS: Final = 3
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
            self._draw_tile(painter, sign, box)
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
        px, hues = self._theme.px, self._theme.tokens.phases[kind]
        metrics = QFontMetricsF(font_of(self._theme, TextStep.SMALL_STRONG))
        small = QFontMetricsF(self._theme.font(TextStep.SMALL))
        high = max(float(px(22)), metrics.height() + px(2))
        total = high + (small.height() + 2 if cell.second else 0)
        top = box.center().y() - total / 2
        wide = px(24) + metrics.horizontalAdvance(cell.text) + px(10)
        chip = QRectF(box.left(), top, min(wide + 1, box.width()), high)
        draw_box(painter, chip, high / 2, hues.soft)
        side = float(px(10))
        square = QRectF(chip.left() + px(8), chip.center().y() - side / 2, side, side)
        draw_box(painter, square, side * 0.3, hues.solid)
        painter.setFont(font_of(self._theme, TextStep.SMALL_STRONG))
        baseline = chip.center().y() + (metrics.ascent() - metrics.descent()) / 2
        at = QPointF(chip.left() + px(24), baseline)
        draw_words(painter, at, cell.text, hues.ink, chip.width() - px(34))
        if cell.second:
            painter.setFont(self._theme.font(TextStep.SMALL))
            below = QPointF(box.left(), top + high + 2 + small.ascent())
            draw_words(painter, below, cell.second, self._theme.tokens.muted, box.width())

    def _draw_tile(self, painter: QPainter, day: dt.date, box: QRectF) -> None:
        """Draw a day as a large number over its month."""
        tokens = self._theme.tokens
        number_font = self._theme.font(TextStep.CARD_TITLE)
        month_font = self._theme.font(TextStep.CAPTION)
        number, month = QFontMetricsF(number_font), QFontMetricsF(month_font)
        step = month.height() + self._theme.px(1)
        baseline = box.center().y() - (number.capHeight() + step) / 2 + number.capHeight()
        words = self._language.word("dates", MONTHS[day.month - 1])[:_MONTH_LETTERS]
        middle = box.center().x()
        painter.setFont(number_font)
        left = middle - number.horizontalAdvance(str(day.day)) / 2
        draw_words(painter, QPointF(left, baseline), str(day.day), tokens.text)
        painter.setFont(month_font)
        left = middle - month.horizontalAdvance(words) / 2
        draw_words(painter, QPointF(left, baseline + step), words, tokens.muted)
