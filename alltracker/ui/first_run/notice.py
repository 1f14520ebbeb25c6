"""A known problem told in place: what is wrong and what helps, above the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.labels import IconLabel, Text


class Notice(QFrame):
    """One sentence on soft ground; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "bad_soft")
        self._text = Text(theme, "", ink="bad", wraps=True)
        row = QHBoxLayout(self)
        icon = IconLabel(theme, "circle-alert", "bad")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def text(self) -> str:
        """What is said; empty for nothing."""
        return self._text.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing for an empty one."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            event = QAccessibleEvent(self, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(event)

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(14), gap(10), gap(14), gap(10))
        row.setSpacing(gap(10))
