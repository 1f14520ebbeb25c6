"""The card: a framed part of a page with a title and its content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import Text


class Card(QFrame):
    """A card; content goes into ``body``, and right of the title stands a note or a link."""

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        *,
        step: TextStep = TextStep.CARD_TITLE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("card", "true")
        self._title = Text(theme, title, step, wraps=True)
        self._note = Text(theme, "", TextStep.SMALL, ink="muted")
        self._head = QHBoxLayout()
        self.body = QVBoxLayout()
        self._build()
        self.set_title(title)
        theme.changed.connect(self._follow)

    def set_title(self, title: str) -> None:
        """Name the card, to eye and ear; without a title it has no head."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Write a muted note at the right of the title, such as a date."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def add_link(self, text: str) -> Button:
        """Return a new link at the right of the title."""
        link = Button(self._theme, text, "link", parent=self)
        self.add_to_head(link)
        return link

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right of the title."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._note, 0, Qt.AlignmentFlag.AlignBaseline)
        self._note.hide()
        column.addLayout(self._head)
        column.addLayout(self.body, 1)
        self._follow()

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setContentsMargins(gap(20), gap(16), gap(20), gap(16))
        column.setSpacing(gap(8))
        self._head.setSpacing(gap(12))
        self.body.setSpacing(gap(8))
