"""The header of a page: its title, its own buttons, search, undo, redo and Log."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.labels import ElidedText
from alltracker.ui.widgets.popover import Menu
from alltracker.ui.window.search import SearchField

HEIGHT: Final = 90
CONTENT: Final = 880
"""Pixels below which search and redo give up their room."""


class Header(QWidget):
    """Title left, tools right. Below 880 px of content search becomes an icon and redo a menu."""

    def __init__(self, theme: Theme, window: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ElidedText(theme, "", TextStep.PAGE_TITLE)
        self._subtitle = ElidedText(theme, "", TextStep.BODY, ink="muted")
        self._tools = QHBoxLayout()
        self._tool_widgets: list[QWidget] = []
        self._narrow = False
        self._own_width = 0
        self._before: QWidget | None = None
        self.search = SearchField(theme, window, self)
        self.open_search = IconButton(theme, "search", self.tr("Search (Ctrl+F)"), size=36)
        self.undo = IconButton(theme, "undo-2", self.tr("Undo (Ctrl+Z)"), size=36)
        self.redo = IconButton(theme, "redo-2", self.tr("Redo (Ctrl+Shift+Z)"), size=36)
        self.more = IconButton(theme, "ellipsis", self.tr("More"), size=36)
        self.log = Button(theme, self.tr("Log"), "primary", icon="plus", key="L")
        self._menu = Menu(theme, self)
        self.redo_action = self._menu.add(self.tr("Redo"), "redo-2")
        self._build()
        self.open_search.clicked.connect(self._open_search)
        self.more.clicked.connect(self._open_more)
        theme.changed.connect(self._follow)

    def show_page(self, title: str, subtitle: str, tools: Sequence[QWidget]) -> None:
        """Show the title, the muted line and the own buttons of a page."""
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        if list(tools) != self._tool_widgets:
            for widget in self._tool_widgets:
                self._tools.removeWidget(widget)
                widget.hide()
            self._tool_widgets = list(tools)
            for widget in self._tool_widgets:
                self._tools.addWidget(widget)
                widget.show()
            self._order_tabs()

    def show_steps(self, undo: str, redo: str) -> None:
        """Enable undo and redo where there is a step, and name it."""
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.redo_action.setEnabled(bool(redo))
        nothing_back = self.tr("Nothing to undo")
        nothing_again = self.tr("Nothing to redo")
        self.undo.set_name(self.tr("Undo: {what}").format(what=undo) if undo else nothing_back)
        self.redo.set_name(self.tr("Redo: {what}").format(what=redo) if redo else nothing_again)

    def fit(self, room: int) -> None:
        """Take less where there is not ``room`` for the whole title and every tool."""
        narrow = room < max(CONTENT, self._full_width())
        if narrow != self._narrow or narrow != self.search.isHidden():
            self.set_narrow(narrow)

    def _full_width(self) -> int:
        """Return the width that shows the whole title and every tool."""
        gap = self._theme.gap
        self._own_width = self._own_width or self._wide(
            [self.search, self.undo, self.redo, self.log]
        )
        tools = self._own_width + self._wide(self._tool_widgets)
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        return title + tools + 2 * gap(32) + gap(16)

    def _wide(self, widgets: Sequence[QWidget]) -> int:
        return sum(widget.sizeHint().width() + self._theme.gap(8) for widget in widgets)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot for the window
        """Take less room, or all of it again."""
        self._narrow = narrow
        self.search.setVisible(not narrow)
        self.open_search.setVisible(narrow)
        self.redo.setVisible(not narrow)
        self.more.setVisible(narrow)
        self._space()

    def focus_search(self) -> None:
        """Bring the keyboard to the search field."""
        if self._narrow:
            self._open_search()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._tools)
        for widget in (
            self.search,
            self.open_search,
            self.undo,
            self.redo,
            self.more,
            self.log,
        ):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_narrow(False)

    def come_after(self, widget: QWidget) -> None:
        """Let Tab reach the header's tools right after ``widget``."""
        self._before = widget
        self._order_tabs()

    def _order_tabs(self) -> None:
        chain = [self._before] if self._before is not None else []
        chain += [*self._tool_widgets, self.search, self.open_search]
        chain += [self.undo, self.redo, self.more, self.log]
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _open_search(self) -> None:
        self.search.show()
        self.open_search.hide()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_more(self) -> None:
        self._menu.show_under(self.more)

    def _follow(self) -> None:
        self._own_width = 0
        self._space()

    def _space(self) -> None:
        gap = self._theme.gap
        between = 4 if self._narrow else gap(8)
        self._row.setContentsMargins(gap(32), 0, gap(24 if self._narrow else 32), 0)
        self._row.setSpacing(between)
        self._tools.setSpacing(between)
        self.setFixedHeight(gap(HEIGHT))
