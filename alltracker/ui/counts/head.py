"""The head of the counts: each column's name over its unit; columns of tests can be dragged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.delegate import SIDE
from alltracker.ui.counts.model import LOOK
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import draw_words, pen

_AIR: Final = 6


class CountsHead(QHeaderView):
    """Paints names strong and units small and muted below, right-aligned over numbers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def least_width(self, column: Column) -> int:
        """Return the width that a column's name and unit need."""
        return round(max(self._widths(column))) + 2 * self._theme.gap(SIDE) + 1

    @override
    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        strong, small = self._metrics()
        high = strong.height() + small.height() + 2 * self._theme.gap(_AIR) - 4
        return QSize(super().sizeHint().width(), round(high) + 1)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one column's head."""
        model = self.model()
        column = model.headerData(section, Qt.Orientation.Horizontal, LOOK) if model else None
        tokens = self._theme.tokens
        painter.save()
        painter.fillRect(rect, self._theme.color("window"))
        painter.setPen(pen(tokens.hairline))
        floor = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), floor), QPointF(rect.right() + 1, floor))
        if isinstance(column, Column):
            self._paint_words(painter, QRectF(rect), column)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, column: Column) -> None:
        tokens = self._theme.tokens
        strong, small = self._metrics()
        side = self._theme.gap(SIDE)
        room = box.width() - 2 * side
        values = column.part is Part.VALUE
        lead = self._theme.gap(8) if column.part is Part.DAY else 0
        high = strong.height() + (small.height() - 3 if column.shown_unit else 0)
        level = box.center().y() - high / 2 + strong.ascent()
        wide, unit_wide = self._widths(column)
        start = box.left() + side + lead
        left = box.right() + 1 - side - min(wide, room) if values else start
        painter.setFont(self._theme.font(TextStep.STRONG))
        draw_words(painter, QPointF(left, level), column.short, tokens.text, room)
        if column.shown_unit:
            painter.setFont(self._theme.font(TextStep.CAPTION))
            left = box.right() + 1 - side - min(unit_wide, room) if values else start
            level += strong.descent() + small.ascent() - 2
            draw_words(painter, QPointF(left, level), column.shown_unit, tokens.muted, room)

    def _widths(self, column: Column) -> tuple[float, float]:
        strong, small = self._metrics()
        return (
            strong.horizontalAdvance(column.short),
            small.horizontalAdvance(column.shown_unit),
        )

    def _metrics(self) -> tuple[QFontMetricsF, QFontMetricsF]:
        return (
            QFontMetricsF(self._theme.font(TextStep.STRONG)),
            QFontMetricsF(self._theme.font(TextStep.CAPTION)),
        )


class HeadCorner(QWidget):
    """Goes on with the head's ground above the scroll bar."""

    def __init__(self, theme: Theme, head: CountsHead) -> None:
        super().__init__()
        self._theme = theme
        self._head = head
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        """Return the head's height."""
        return QSize(0, self._head.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline below it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.setPen(pen(self._theme.tokens.hairline))
        floor = self.height() - 0.5
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
