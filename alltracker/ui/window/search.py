"""The search field in the header and the list of what it found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.fields import FieldEdit
from alltracker.ui.widgets.labels import KeyCap

_ROWS: Final = 9
_TARGET: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list: its words, its icon, and where it leads."""

    text: str
    icon: str
    page: str
    row_id: str = ""


class ResultList(QListWidget):
    """What was found, below the field; the keyboard stays in the field."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "raised")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hide()

    def show_found(self, found: list[Found], nothing: str) -> None:
        """Show the lines, or the sentence that says that there are none."""
        self.clear()
        for line in found:
            item = QListWidgetItem(self._theme.icon(line.icon, "muted"), line.text)
            item.setData(_TARGET, (line.page, line.row_id))
            item.setSizeHint(QSize(0, self._theme.px(34)))
            self.addItem(item)
        if not found:
            item = QListWidgetItem(nothing)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setSizeHint(QSize(0, self._theme.px(34)))
            self.addItem(item)
        elif self.count():
            self.setCurrentRow(0)

    def place_under(self, field: QWidget) -> None:
        """Lie right below the field, as wide as the words need."""
        window = self.parentWidget()
        assert window is not None
        width = max(field.width(), self._theme.px(380))
        corner = field.mapTo(window, QPoint(field.width(), field.height() + 6))
        left = max(8, corner.x() - width)
        high = min(self.count(), _ROWS) * self._theme.px(34) + self._theme.gap(12)
        self.setGeometry(left, corner.y(), width, high)
        self.show()
        self.raise_()


class SearchField(FieldEdit):
    """Emits ``wanted`` while typing and ``chosen`` with page key and row id."""

    wanted = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, icon="search", parent=parent)
        self._cap = KeyCap(theme, "Ctrl F", self)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.results = ResultList(theme, window)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search the record"))
        self.results.setAccessibleName(self.tr("Found"))
        self.textChanged.connect(self._changed)
        self.results.itemClicked.connect(self._go)

    def show_found(self, found: list[Found]) -> None:
        """Show what was found for the text as it is now."""
        if self.text().strip():
            self.results.show_found(found, self.tr("Nothing found. Try a shorter word."))
            self.results.place_under(self)
        else:
            self.results.hide()

    @override
    def sizeHint(self) -> QSize:
        """Return the width of the look at 100 %."""
        return QSize(self._theme.gap(192), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key cap at the right."""
        super().resizeEvent(event)
        size = self._cap.sizeHint()
        left = self.width() - size.width() - self._theme.gap(10)
        self._cap.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list with the arrows, go there with Enter, leave with Esc."""
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.results.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.results.currentRow() + step
            self.results.setCurrentRow(max(0, min(row, self.results.count() - 1)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.results.currentItem():
            self._go(self.results.currentItem())
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show again what was found."""
        super().focusInEvent(event)
        self._cap.hide()
        self._changed()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the list away."""
        super().focusOutEvent(event)
        self._cap.setVisible(not self.text())
        self.results.hide()

    def _changed(self) -> None:
        self.wanted.emit(self.text().strip())

    def _go(self, item: QListWidgetItem) -> None:
        target = item.data(_TARGET)
        if target:
            self.clear()
            self.results.hide()
            self.chosen.emit(*target)
