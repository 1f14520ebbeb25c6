"""The list of starting points under their headings; headings cannot be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import FOCUS_WIDTH, draw_box, pen, smooth

_Index = QModelIndex | QPersistentModelIndex
_ENTRY: Final = Qt.ItemDataRole.UserRole
_FLAGS: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
_ROW: Final = 36


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One line of the list: a heading, which has no key, or a starting point."""

    text: str
    key: str = ""

    @property
    def heading(self) -> bool:
        """Whether it only names what follows."""
        return not self.key


class OutlineDelegate(QStyledItemDelegate):
    """Draws headings small and muted, and starting points in as many lines as they need."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the words need at the width of the list."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, ListEntry):
            return QSize()
        gap = self._theme.gap
        metrics = QFontMetricsF(self._font(entry))
        room = QRectF(0, 0, max(1, self._view.viewport().width() - 2 * gap(10)), 10_000)
        needed = metrics.boundingRect(room, _FLAGS.value, entry.text).height() + gap(12)
        least = gap(30) if entry.heading else gap(_ROW)
        return QSize(1, max(round(needed + 0.5), least))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, ListEntry):
            return
        tokens = self._theme.tokens
        painter.save()
        smooth(painter)
        box = QRectF(option.rect)
        inside = box.adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            draw_box(painter, inside, 8, tokens.select)
        elif option.state & QStyle.StateFlag.State_MouseOver and not entry.heading:
            draw_box(painter, inside, 8, tokens.hover)
        if option.state & QStyle.StateFlag.State_HasFocus and not entry.heading:
            draw_box(painter, inside, 8, None, pen(tokens.focus, FOCUS_WIDTH))
        painter.setFont(self._font(entry))
        painter.setPen(self._theme.color("muted" if entry.heading else "text"))
        words = box.adjusted(self._theme.gap(10), 0, -self._theme.gap(10), 0)
        flags = _FLAGS
        if entry.heading:
            words.adjust(0, self._theme.gap(6), 0, 0)
        painter.drawText(words, flags.value, entry.text)
        painter.restore()

    def _font(self, entry: ListEntry) -> QFont:
        return self._theme.font(TextStep.SMALL_STRONG if entry.heading else TextStep.BODY)


class OutlineList(QListWidget):
    """Starting points to choose from; emits ``chosen`` with the key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setItemDelegate(OutlineDelegate(theme, self))
        self.setAccessibleName(self.tr("Where to start from"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.itemSelectionChanged.connect(self._tell)
        self.itemActivated.connect(self._take)
        theme.changed.connect(self._follow)
        self._follow()

    def show_entries(self, entries: Sequence[ListEntry], chosen: str) -> None:
        """Show these lines, one of them chosen, or none."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            if entry.heading:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
            if entry.key and entry.key == chosen:
                self.setCurrentItem(item)

    def choose(self, key: str) -> None:
        """Choose a starting point."""
        for row in range(self.count()):
            if self.item(row).data(_ENTRY).key == key:
                self.setCurrentRow(row)

    def value(self) -> str:
        """Return the key of the chosen starting point, "" for none."""
        return next((str(item.data(_ENTRY).key) for item in self.selectedItems()), "")

    def keys(self) -> list[str]:
        """Return the keys that can be chosen, in order."""
        entries = [self.item(row).data(_ENTRY) for row in range(self.count())]
        return [entry.key for entry in entries if entry.key]

    @override
    def sizeHint(self) -> QSize:
        """Return a column of the dialog."""
        return QSize(self._theme.px(320), self._theme.px(320))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines."""
        return QSize(self._theme.px(200), self._theme.px(160))

    def _take(self, item: QListWidgetItem) -> None:
        """Choose what Enter was pressed on, which the keyboard can be on without choosing it."""
        if item.data(_ENTRY).key and not item.isSelected():
            self.setCurrentItem(item)
            item.setSelected(True)

    def _tell(self) -> None:
        key = self.value()
        if key:
            self.chosen.emit(key)

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.scheduleDelayedItemsLayout()
