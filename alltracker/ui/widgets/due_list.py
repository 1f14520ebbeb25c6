"""The list of what is due, with everything that can be done to a row by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.due_delegate import DueDelegate
from alltracker.ui.widgets.due_model import ROW_ROLE, DueModel, DueRow
from alltracker.ui.widgets.painted import came_by_key
from alltracker.ui.widgets.popover import Menu

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class DueList(QListView):
    """Shows due rows as high as they are; every signal tells the key of its row.

    Enter marks the row done, the menu key opens "…"; arrows move.
    """

    done_chosen = Signal(str)
    later_chosen = Signal(str)
    moved_chosen = Signal(str)
    dismissed = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = DueModel(self)
        self._rows_painter = DueDelegate(theme, self)
        self._menu = Menu(theme, self)
        self._menu_key = ""
        self._open = self._menu.add(self.tr("&Open"), "chevron-right")
        self._later = self._menu.add(self.tr("&Later"), "clock")
        self._moved = self._menu.add(self.tr("&Moved to another day"), "calendar-clock")
        self._dismiss = self._menu.add(self.tr("&Dismiss"), "x")
        self._build()
        self._connect()
        self._fit()

    def show_rows(self, rows: Sequence[DueRow]) -> None:
        """Show these rows, keeping the place of the one in focus."""
        before = self._key_of(self.currentIndex())
        place = self.currentIndex().row()
        self._rows_painter.forget_pointer()
        self._rows.show_rows(rows)
        found = self._rows.row_of(before)
        if found < 0 and rows:
            found = min(max(place, 0), len(rows) - 1)
        self.setCurrentIndex(self._rows.index(found))
        self._fit()

    def choose(self, key: str) -> bool:
        """Give the keyboard to a row and scroll it into sight; False if it is not here."""
        at = self._rows.row_of(key)
        if at < 0:
            return False
        self.setCurrentIndex(self._rows.index(at))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def pretend(self, states: dict[int, str]) -> None:
        """Draw rows as ``hover`` or ``focus`` though they are not, for a picture of all states."""
        self._rows_painter.pretended = dict(states)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(max(self._theme.px(320), self.minimumSizeHint().width()), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        layout = self._rows_painter.layout()
        widths = (layout.least_width(row) for row in self._rows.rows())
        return QSize(max(widths, default=self._theme.px(240)), self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew."""
        super().resizeEvent(event)
        self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if the keyboard came here, on the first row if there was none."""
        self._rows_painter.ring = came_by_key(event)
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(0))
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away, but not for the row's own menu."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._rows_painter.ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with the mouse, without a ring."""
        self._rows_painter.ring = False
        super().mousePressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the pointer."""
        self._rows_painter.forget_pointer()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter: done; menu key or Shift+F10: the menu; arrows: move, and show where."""
        key = event.key()
        current = self._key_of(self.currentIndex())
        asks_menu = key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        if current and key in _ENTER:
            self.done_chosen.emit(current)
        elif current and asks_menu:
            self._open_menu_here()
        else:
            if key in _ARROWS:
                self._rows_painter.ring = True
                self.viewport().update()
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer, or of the one in focus."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        key = self._key_of(index)
        if key and by_mouse:
            self._open_menu(key, event.globalPos())
        elif key:
            self._open_menu_here()
        event.accept()

    def _build(self) -> None:
        self.setModel(self._rows)
        self.setItemDelegate(self._rows_painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Due"))
        self.setAccessibleDescription(
            self.tr("Enter marks a row done. The menu key shows what else can be done.")
        )

    def _connect(self) -> None:
        self._theme.changed.connect(self._fit)
        self._rows_painter.done_clicked.connect(self.done_chosen)
        self._rows_painter.row_clicked.connect(self.opened)
        self._rows_painter.more_clicked.connect(self._open_menu)
        self._menu.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        chosen = {
            self._open: self.opened,
            self._later: self.later_chosen,
            self._moved: self.moved_chosen,
            self._dismiss: self.dismissed,
        }[action]
        chosen.emit(self._menu_key)

    def _open_menu_here(self) -> None:
        index = self.currentIndex()
        row = index.data(ROW_ROLE)
        if isinstance(row, DueRow):
            from_row = self.visualRect(index).bottomRight() - QPoint(self._theme.px(40), 0)
            self._open_menu(row.key, self.viewport().mapToGlobal(from_row))

    def _open_menu(self, key: str, at: QPoint) -> None:
        if self._menu.isVisible():
            return
        row = self._rows.index(self._rows.row_of(key)).data(ROW_ROLE)
        self._menu_key = key
        self._open.setVisible(isinstance(row, DueRow) and row.can_open)
        self._menu.popup(at)

    def _key_of(self, index: QModelIndex) -> str:
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row.key if isinstance(row, DueRow) else ""

    def _height(self) -> int:
        option = QStyleOptionViewItem()
        option.rect = self.viewport().rect()
        rows = range(self._rows.rowCount())
        return sum(
            self._rows_painter.sizeHint(option, self._rows.index(place)).height() for place in rows
        )

    def _fit(self) -> None:
        """Be exactly as high as the rows, so that the page scrolls and not the list."""
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(self._height())
