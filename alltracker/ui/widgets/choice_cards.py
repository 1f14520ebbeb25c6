"""Choices that need explaining, each as a card with its meaning and its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text, set_property
from alltracker.ui.widgets.one_of import OneOf
from alltracker.ui.widgets.ticks import RadioField

_GAP: Final = 10


@dataclass(frozen=True, slots=True)
class CardChoice:
    """A choice that needs explaining: its name, what it means, and where that comes from."""

    value: object
    title: str
    text: str = ""
    source: str = ""


class ChoiceCard(QFrame):
    """One choice as a card; a click anywhere chooses it."""

    def __init__(self, theme: Theme, choice: CardChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.radio = RadioField(theme, parent=self)
        self.radio.setAccessibleName(choice.title)
        self.radio.setAccessibleDescription(f"{choice.text}\n{choice.source}".strip())
        self.radio.setProperty("ring_parent", True)
        self.setProperty("choice", "true")
        self._texts = [
            Text(theme, choice.title, TextStep.STRONG, wraps=True),
            Text(theme, choice.text, TextStep.SMALL, ink="muted", wraps=True),
            Text(theme, choice.source, TextStep.CAPTION, ink="muted", wraps=True),
        ]
        row = QHBoxLayout(self)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setSpacing(2)
        for text in self._texts:
            column.addWidget(text)
            text.setVisible(bool(text.text()))
        self.radio.toggled.connect(self._show_chosen)
        self._follow()
        theme.changed.connect(self._follow)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose this card."""
        if self.rect().contains(event.position().toPoint()):
            self.radio.click()
        super().mouseReleaseEvent(event)

    def _show_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a slot
        set_property(self, "chosen", "true" if chosen else "false")

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(16), gap(12), gap(16), gap(12))
        row.setSpacing(gap(12))


class ChoiceCards(OneOf):
    """Choices under each other as cards, one tab stop with arrows inside."""

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[CardChoice],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((choice.value for choice in choices), name, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        cards = [ChoiceCard(theme, choice, self) for choice in choices]
        for card in cards:
            column.addWidget(card)
        self._take(card.radio for card in cards)
