"""Fields of which some are shown: they close up, so that no hole is left where one is hidden."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Editor
from alltracker.ui.widgets.form import FormField


class Composite(QWidget):
    """An editor of several parts, some of which come and go; the first one takes the focus.

    A focus proxy would do that too, but lets the Tab key jump over the other parts.
    """

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops in it, in order."""
        raise NotImplementedError

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the first part that can take it."""
        stops = self.stops()
        able = (stop for stop in stops if stop.isEnabled() and not stop.isHidden())
        next(able, stops[0]).setFocus(event.reason())


class FieldsGrid(QWidget):
    """Fields in columns, filled from left to right by those that are shown."""

    edited = Signal()

    def __init__(self, theme: Theme, *, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._spans: dict[FormField, int] = {}
        self._by_editor: dict[QWidget, FormField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._follow()
        theme.changed.connect(self._follow)

    def add(self, label: str, editor: QWidget, *, hint: str = "", span: int = 1) -> FormField:
        """Take an editor with its label and return its field; it is shown by ``show_only``."""
        field = FormField(self._theme, label, editor, hint)
        field.setParent(self)
        field.hide()
        self._spans[field] = min(span, self._columns)
        self._by_editor[editor] = field
        assert isinstance(editor, Editor)
        editor.edited.connect(self.edited)
        return field

    def field(self, editor: QWidget) -> FormField:
        """Return the field of an editor; raise KeyError for one that is not here."""
        return self._by_editor[editor]

    def shows(self, editor: QWidget) -> bool:
        """Return whether an editor is among those that are shown."""
        return not self._by_editor[editor].isHidden()

    def show_only(self, editors: Iterable[QWidget]) -> None:
        """Show these editors in this order and no others."""
        wanted = [self._by_editor[editor] for editor in editors]
        for field in self._spans:
            self._grid.removeWidget(field)
            field.setVisible(field in wanted)
        row = column = 0
        before: QWidget | None = None
        for field in wanted:
            span = self._spans[field]
            if column + span > self._columns:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if before is not None:
                before.stackUnder(field)
            before = field
        self._order_tabs(field.editor for field in wanted)
        self.updateGeometry()

    def check(self) -> QWidget | None:
        """Check what is shown, show what is wrong and return the first editor in question."""
        wrong = [field for field in self._spans if not field.isHidden() and field.check()]
        return wrong[0].editor if wrong else None

    def _order_tabs(self, editors: Iterable[QWidget]) -> None:
        """Let the keyboard go through the editors as they stand, and through all their parts."""
        stops: list[QWidget] = []
        for editor in editors:
            stops += editor.stops() if isinstance(editor, Composite) else [editor]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _follow(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.gap(12))
        self._grid.setVerticalSpacing(self._theme.gap(14))
