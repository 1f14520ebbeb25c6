"""The dose until now and the new one, beside each other."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dose_words import pattern_words
from alltracker.care.dosing import weekly_amount
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.language import Language, capitalized
from alltracker.ui.medicines.order_words import OrderWords
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import IconLabel, Text


class DoseTile(QFrame):
    """One dose: what it is called here, in words, and what it comes to in a week."""

    def __init__(self, theme: Theme, title: str, ground: tuple[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty(*ground)
        self.words = Text(theme, "", TextStep.STRONG, wraps=True)
        self.week = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._name = title
        column = QVBoxLayout(self)
        column.addWidget(Text(theme, title, TextStep.SMALL, ink="muted"))
        column.addWidget(self.words)
        column.addWidget(self.week)
        column.addStretch(1)
        self._follow()
        theme.changed.connect(self._follow)

    def say(self, words: str, week: str) -> None:
        """Show a dose."""
        self.words.setText(words)
        self.week.setText(week)
        self.week.setVisible(bool(week))
        self.setAccessibleName(f"{self._name}: {words}")
        self.setAccessibleDescription(week)

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self.layout()
        assert column is not None
        column.setContentsMargins(gap(14), gap(10), gap(14), gap(10))
        column.setSpacing(gap(2))


class OldAndNew(QWidget):
    """Two tiles and an arrow between them."""

    def __init__(self, theme: Theme, language: Language, unit: DoseUnit) -> None:
        super().__init__()
        self._language = language
        self._unit = unit
        self._words = OrderWords(language)
        self.old = DoseTile(theme, self.tr("Until now"), ("choice", "true"))
        self.new = DoseTile(theme, self.tr("New"), ("ground", "accent_soft"))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(10))
        row.addWidget(self.old, 1)
        row.addWidget(IconLabel(theme, "arrow-right", "muted"))
        row.addWidget(self.new, 1)
        self.show_new(None, None)

    def show_old(self, pattern: DosePattern, full: float | None) -> None:
        """Show the dose until now; ``full`` is the full dose in units a week."""
        self.old.say(*self._said(pattern, full))

    def show_new(self, pattern: DosePattern | None, full: float | None) -> None:
        """Show the new dose as far as it stands."""
        if pattern is None:
            self.new.say("\N{HORIZONTAL ELLIPSIS}", "")
        else:
            self.new.say(*self._said(pattern, full))

    def _said(self, pattern: DosePattern, full: float | None) -> tuple[str, str]:
        weekly = weekly_amount(pattern)
        percent = 100 * weekly / full if weekly is not None and full else None
        words = capitalized(self._language.say(pattern_words(pattern, self._unit)))
        return words, self._words.weekly(weekly, percent, self._unit)
