"""A list to tick: what the family has of it, each line with its source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.checklists import CheckLine
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField


class CheckRow(QWidget):
    """One line: a tick, since when it is there, and for an own line the way to take it away."""

    ticked = Signal(str, bool)
    removal_asked = Signal(str)

    def __init__(
        self, theme: Theme, language: Language, line: CheckLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = line.key
        self.tick = CheckField(theme, line.text)
        self._since = Text(theme, "", TextStep.CAPTION, ink="muted")
        self.drop: IconButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self.tick, 1)
        row.addWidget(self._since)
        if line.item is not None and not line.source:
            self.drop = IconButton(theme, "x", self.tr("Take “{line}” off").format(line=line.text))
            self.drop.clicked.connect(self._ask_removal)
            row.addWidget(self.drop)
        self.tick.set_value(line.have)
        self.tick.setToolTip(line.tip)
        noted = line.item.noted_on if line.item is not None and line.have else None
        if noted is not None:
            self._since.setText(language.day(noted))
        spoken = ". ".join(part for part in (line.tip, line.source, self._since.text()) if part)
        self.tick.setAccessibleDescription(spoken)
        self.tick.edited.connect(self._tell)

    def _tell(self) -> None:
        self.ticked.emit(self.key, self.tick.value())

    def _ask_removal(self) -> None:
        self.removal_asked.emit(self.key)


class CheckList(QWidget):
    """The lines under each other; rebuilt when another line comes or goes, the focus stays."""

    ticked = Signal(str, bool)
    removal_asked = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.rows: list[CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.gap(4))

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these lines."""
        held = next((row.key for row in self.rows if row.tick.hasFocus()), "")
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [CheckRow(self._theme, self._language, line, self) for line in lines]
        for row in self.rows:
            row.ticked.connect(self.ticked)
            row.removal_asked.connect(self.removal_asked)
            self._column.addWidget(row)
            if row.key == held:
                row.tick.setFocus()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [stop for row in self.rows for stop in (row.tick, row.drop) if stop is not None]


class ChecklistCard(Card):
    """``ticked`` tells a line and whether it is there; ``add_asked``: another line."""

    ticked = Signal(str, bool)
    removal_asked = Signal(str)
    add_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        language: Language,
        title: str,
        text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent=parent)
        self.list = CheckList(theme, language)
        self._sources = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True)
        self.add = Button(theme, self.tr("Add a line"), "link", parent=self)
        self.more = Button(theme, "", "link", parent=self)
        self.more.hide()
        self.body.addWidget(Text(theme, text, TextStep.SMALL, ink="muted", wraps=True))
        self.body.addWidget(self.list)
        self.body.addWidget(self._sources)
        links = QHBoxLayout()
        links.setSpacing(theme.gap(16))
        links.addWidget(self.add)
        links.addWidget(self.more)
        links.addStretch(1)
        self.body.addLayout(links)
        self.body.addStretch(1)
        self.list.ticked.connect(self.ticked)
        self.list.removal_asked.connect(self.removal_asked)
        self.add.clicked.connect(self.add_asked)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these lines and the names of their sources."""
        self.list.show_lines(lines)
        sources = dict.fromkeys(line.source for line in lines if line.source)
        self._sources.setText("; ".join(sources))
        self._sources.setVisible(bool(sources))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [*self.list.stops(), self.add, self.more]
