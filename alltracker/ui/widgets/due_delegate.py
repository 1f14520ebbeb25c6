"""Draws due rows and lets their two buttons be clicked."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.due_layout import DueLayout, DueParts
from alltracker.ui.widgets.due_model import ROW_ROLE, DueRow
from alltracker.ui.widgets.painted import FOCUS_WIDTH, draw_box, font_of, pen, smooth

_Index = QModelIndex | QPersistentModelIndex
_ICON = 18
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RIGHT = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class DuePart(Enum):
    """The parts of a row that can be pressed."""

    DONE = "done"
    MORE = "more"
    ROW = "row"


class DueDelegate(QStyledItemDelegate):
    """Draws rows; under the pointer or with keyboard focus a row shows Done and "…"."""

    done_clicked = Signal(str)
    more_clicked = Signal(str, QPoint)
    row_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: tuple[int, DuePart] | None = None
        self._pointed: tuple[int, DuePart] | None = None
        self.ring = False
        """Whether the focus is shown, because the keyboard is in use."""
        self.pretended: dict[int, str] = {}
        """Rows that a picture shows as ``hover`` or ``focus``."""

    def layout(self) -> DueLayout:
        """Return what measures the rows."""
        return DueLayout(self._theme, self.tr("Done"))

    def forget_pointer(self) -> None:
        """Forget which part was under the pointer."""
        self._pressed = None
        self._pointed = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the row's size at the width of its view."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DueRow):
            return QSize()
        view = self.parent()
        box = view.viewport() if isinstance(view, QAbstractItemView) else option.rect
        return QSize(0, self.layout().height(row, box.width()))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DueRow):
            return
        painter.save()
        smooth(painter)
        box = QRectF(option.rect)
        parts = self.layout().parts(row, box)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        hovered = hovered or self.pretended.get(index.row()) == "hover"
        focused = self.ring and bool(option.state & QStyle.StateFlag.State_HasFocus)
        focused = focused or self.pretended.get(index.row()) == "focus"
        if hovered:
            draw_box(painter, box, self._theme.px(8), self._theme.tokens.hover)
        self._draw_tile(painter, row, parts)
        self._draw_texts(painter, row, parts, active=hovered or focused)
        if hovered or focused:
            self._draw_done(painter, index.row(), parts)
            self._draw_more(painter, index.row(), parts)
        if focused:
            ring = pen(self._theme.tokens.focus, FOCUS_WIDTH)
            draw_box(painter, box, self._theme.px(8), None, ring)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Follow the pointer over the parts of a row, and act when one is clicked."""
        row = index.data(ROW_ROLE)
        if not isinstance(event, QMouseEvent) or not isinstance(row, DueRow):
            return super().editorEvent(event, model, option, index)
        parts = self.layout().parts(row, QRectF(option.rect))
        here = (index.row(), _part_at(event, parts))
        changed = here != self._pointed
        self._pointed = here
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = here if event.button() == Qt.MouseButton.LeftButton else None
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if pressed == here:
                self._act(here[1], row, event.globalPosition().toPoint())
            return True
        return changed

    def _act(self, part: DuePart, row: DueRow, at: QPoint) -> None:
        if part is DuePart.DONE:
            self.done_clicked.emit(row.key)
        elif part is DuePart.MORE:
            self.more_clicked.emit(row.key, at)
        elif row.can_open:
            self.row_clicked.emit(row.key)

    def _draw_tile(self, painter: QPainter, row: DueRow, parts: DueParts) -> None:
        draw_box(painter, parts.tile, self._theme.px(8), self._theme.tokens.accent_soft)
        self._draw_icon(painter, row.icon, "accent", parts.tile, _ICON)

    def _draw_texts(self, painter: QPainter, row: DueRow, parts: DueParts, *, active: bool) -> None:
        tokens = self._theme.tokens
        painter.setFont(font_of(self._theme, TextStep.STRONG))
        painter.setPen(QColor(tokens.text))
        painter.drawText(parts.title, _WRAP, row.title)
        painter.setFont(font_of(self._theme, TextStep.SMALL))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(parts.why, _WRAP, row.why)
        painter.drawText(parts.when if active else parts.when_at_rest, _RIGHT, row.when)

    def _draw_done(self, painter: QPainter, place: int, parts: DueParts) -> None:
        tokens = self._theme.tokens
        ground = self._ground(place, DuePart.DONE) or tokens.card
        draw_box(painter, parts.done, self._theme.px(8), ground, pen(tokens.border, 1))
        painter.setFont(font_of(self._theme, TextStep.SMALL_STRONG))
        painter.setPen(QColor(tokens.text))
        painter.drawText(parts.done, int(Qt.AlignmentFlag.AlignCenter), self.tr("Done"))

    def _draw_more(self, painter: QPainter, place: int, parts: DueParts) -> None:
        ground = self._ground(place, DuePart.MORE)
        if ground:
            draw_box(painter, parts.more, self._theme.px(8), ground)
        self._draw_icon(painter, "ellipsis", "text", parts.more, _ICON)

    def _draw_icon(self, painter: QPainter, name: str, role: str, box: QRectF, size: int) -> None:
        picture = self._theme.pixmap(name, role, size)
        side = self._theme.px(size)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(box.center())
        painter.drawPixmap(spot, picture, QRectF(picture.rect()))

    def _ground(self, place: int, part: DuePart) -> str | None:
        """Return the ground of a button that is pressed or under the pointer, else None."""
        if self._pressed == (place, part):
            return self._theme.tokens.select
        return self._theme.tokens.accent_soft if self._pointed == (place, part) else None


def _part_at(event: QMouseEvent, parts: DueParts) -> DuePart:
    at = event.position()
    if parts.done.contains(at):
        return DuePart.DONE
    return DuePart.MORE if parts.more.contains(at) else DuePart.ROW
