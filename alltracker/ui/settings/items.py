"""A short list of things that can be changed or deleted, each with what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.labels import Rule, Text


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a list; ``kept_because`` says why it cannot be deleted.

    ``delete_words`` say what happens where nothing is deleted.
    """

    id: str
    title: str
    text: str = ""
    kept_because: str = ""
    delete_words: str = ""


class ItemRow(QWidget):
    """One thing with its two buttons."""

    edit_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        edit = self.tr("Change {name}").format(name=item.title)
        delete = item.delete_words or self.tr("Delete {name}").format(name=item.title)
        self.edit = IconButton(theme, "pencil", edit)
        self.delete = IconButton(theme, "trash-2", delete)
        self.delete.setEnabled(not item.kept_because)
        self.delete.setToolTip(item.kept_because or delete)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(theme, item.title, TextStep.STRONG, wraps=True))
        if item.text:
            words.addWidget(Text(theme, item.text, TextStep.SMALL, ink="muted", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        self.edit.clicked.connect(self._ask_edit)
        self.delete.clicked.connect(self._ask_delete)

    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.item.id)

    def _ask_delete(self) -> None:
        self.delete_asked.emit(self.item.id)


class ItemList(QWidget):
    """The things under each other; the focus stays on a thing when the list is shown anew."""

    edit_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, theme: Theme, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[ItemRow] = []
        self._rules: list[QWidget] = []
        self._empty = Text(theme, empty, ink="muted", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)

    @property
    def rows(self) -> list[ItemRow]:
        """The rows that are shown."""
        return list(self._rows)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other things."""
        focused = self._focused()
        for old in (*self._rows, *self._rules):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows, self._rules = [], []
        self._empty.setVisible(not items)
        for item in items:
            if self._rows:
                self._rules.append(Rule())
                self._column.addWidget(self._rules[-1])
            row = ItemRow(self._theme, item, self)
            row.edit_asked.connect(self.edit_asked)
            row.delete_asked.connect(self.delete_asked)
            self._rows.append(row)
            self._column.addWidget(row)
        self._focus_again(focused)

    def _focused(self) -> str | None:
        widget = QApplication.focusWidget()
        for row in self._rows:
            if widget is not None and row.isAncestorOf(widget):
                return row.item.id
        return None

    def _focus_again(self, item_id: str | None) -> None:
        if item_id is None or not self._rows:
            return
        same = next((row for row in self._rows if row.item.id == item_id), self._rows[-1])
        same.edit.setFocus(Qt.FocusReason.OtherFocusReason)
