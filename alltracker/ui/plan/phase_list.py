"""The list of the phases of a draft: moved with Alt and the arrows or with the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import phase_letters
from alltracker.care.plan_draft_dates import LaidPhase, Layout
from alltracker.language import Language
from alltracker.ui.plan.draft_words import length_of, second_line, state_of
from alltracker.ui.plan.phase_tile import draw_tile, tile_in
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import FOCUS_WIDTH, draw_box, draw_words, pen, smooth

_Index = QModelIndex | QPersistentModelIndex
_LINE: Final = Qt.ItemDataRole.UserRole
_ROW: Final = 50
_LEAST_ROWS: Final = 4
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """One row of the list, in words."""

    key: str
    kind: PhaseKind
    letters: str
    name: str
    second: str
    length: str
    state: str
    beside: bool
    guess: bool

    @property
    def said(self) -> str:
        """The row as it is read aloud."""
        return ", ".join(part for part in (self.name, self.length, self.second, self.state) if part)


def line_of(one: LaidPhase, language: Language) -> PhaseLine:
    """Return a phase of a laid out draft as a row."""
    state = state_of(one)
    return PhaseLine(
        key=one.phase.key,
        kind=one.phase.kind,
        letters=language.say(phase_letters(one.phase.kind)),
        name=language.value(one.phase.label),
        second=second_line(one, language),
        length=language.say(length_of(one)),
        state=language.say(state) if state else "",
        beside=one.phase.beside,
        guess=one.guess or (one.end is None and not one.phase.happened),
    )


class PhaseLineDelegate(QStyledItemDelegate):
    """Draws a phase with its bar's letters, its name over its days, and its length at the right."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_height(self) -> int:
        """Return the height of every row: two lines with room around them."""
        strong = QFontMetricsF(self._theme.font(TextStep.STRONG)).height()
        small = QFontMetricsF(self._theme.font(TextStep.SMALL)).height()
        return max(_ROW, round(strong + small + self._theme.gap(12)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; the width is the list's business."""
        return QSize(self._theme.px(160), self.row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        line = index.data(_LINE)
        if not isinstance(line, PhaseLine):
            return
        painter.save()
        smooth(painter)
        box = QRectF(option.rect)
        self._draw_ground(painter, option, box)
        gap = self._theme.gap
        inner = box.adjusted(gap(10) + (gap(24) if line.beside else 0), 0, -gap(12), 0)
        tile = tile_in(inner, self._theme)
        draw_tile(painter, tile, line.kind, line.letters, self._theme, guess=line.guess)
        words = inner.adjusted(tile.width() + gap(12), 0, 0, 0)
        self._draw_words(painter, line, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            edge = pen(self._theme.tokens.focus, FOCUS_WIDTH)
            draw_box(painter, box.adjusted(1, 1, -1, -1), 8, None, edge)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        tokens = self._theme.tokens
        if option.state & QStyle.StateFlag.State_Selected:
            draw_box(painter, box.adjusted(1, 1, -1, -1), 8, tokens.select)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box.adjusted(1, 1, -1, -1), 8, tokens.hover)

    def _draw_words(self, painter: QPainter, line: PhaseLine, box: QRectF) -> None:
        tokens = self._theme.tokens
        upper, lower = self._theme.font(TextStep.STRONG), self._theme.font(TextStep.SMALL)
        high, low = QFontMetricsF(upper), QFontMetricsF(lower)
        top = box.center().y() - (high.height() + low.height()) / 2
        painter.setFont(lower)
        right = line.length if not line.state else f"{line.state} · {line.length}"
        right = low.elidedText(right, Qt.TextElideMode.ElideRight, box.width() * 0.55)
        width = low.horizontalAdvance(right)
        at = QPointF(box.right() - width, top + high.ascent())
        draw_words(painter, at, right, tokens.muted)
        painter.setFont(upper)
        room = box.width() - width - self._theme.gap(12)
        draw_words(painter, QPointF(box.left(), top + high.ascent()), line.name, tokens.text, room)
        painter.setFont(lower)
        below = QPointF(box.left(), top + high.height() + low.ascent())
        draw_words(painter, below, line.second, tokens.muted, box.width())


class PhaseList(QListWidget):
    """The phases in order; emits what the keyboard or the mouse asks for."""

    chosen = Signal(str)
    moved = Signal(int)
    """Move the chosen phase by so many places."""
    dropped = Signal(str, int)
    """Put a phase at a place, both as they stand now."""
    add_asked = Signal()
    remove_asked = Signal()
    rename_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._drawn = PhaseLineDelegate(theme, self)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(self.tr("Phases in their order"))
        self.setAccessibleDescription(
            self.tr("Alt with the arrows moves a phase, Insert adds one, Delete removes it.")
        )
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.currentRowChanged.connect(self._tell)
        theme.changed.connect(self._follow)
        self._follow()

    def lines(self) -> list[PhaseLine]:
        """Return the rows in order."""
        return [self.item(row).data(_LINE) for row in range(self.count())]

    def show_layout(self, layout: Layout, chosen: str) -> None:
        """Show the phases of a draft, one of them chosen; the scroll place stays."""
        lines = [line_of(one, self._language) for one in layout.phases]
        with QSignalBlocker(self):
            while self.count() > len(lines):
                self.takeItem(self.count() - 1)
            while self.count() < len(lines):
                item = QListWidgetItem()
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                self.addItem(item)
            for row, line in enumerate(lines):
                item = self.item(row)
                item.setData(_LINE, line)
                item.setText(line.said)
                item.setToolTip(line.second)
            keys = [line.key for line in lines]
            self.setCurrentRow(keys.index(chosen) if chosen in keys else -1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, add, remove or rename the chosen phase."""
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif key == Qt.Key.Key_F2:
            self.rename_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a row was dropped; the draft moves it, not the list."""
        row = self.currentRow()
        at = self.indexAt(event.position().toPoint())
        to = at.row() if at.isValid() else self.count()
        if self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem:
            to += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else the list would take its row away
        event.accept()
        if row >= 0:
            self.drop(row, to)

    def drop(self, row: int, before: int) -> None:
        """Put the phase of a row before another row."""
        to = before - 1 if before > row else before
        if to != row:
            self.dropped.emit(self.lines()[row].key, to)

    @override
    def sizeHint(self) -> QSize:
        """Return room for a few phases; the rest of the room there is comes on top."""
        return QSize(self._theme.px(380), _LEAST_ROWS * self._drawn.row_height() + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a few phases."""
        return QSize(self._theme.px(220), _LEAST_ROWS * self._drawn.row_height() + 4)

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.lines()[row].key)

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.viewport().update()
