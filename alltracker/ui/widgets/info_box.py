"""Sentences on a soft ground that nobody has to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.labels import IconLabel, Text


class InfoBox(QFrame):
    """Sentences on soft ground; hidden while there is nothing to say."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "info_soft")
        self._text = Text(theme, "", wraps=True)
        row = QHBoxLayout(self)
        row.addWidget(IconLabel(theme, icon, "info"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Show sentences, or nothing for an empty text."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(12), gap(9), gap(12), gap(9))
        row.setSpacing(gap(9))
