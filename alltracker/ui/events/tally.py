"""Large numbers with their words, side by side: the courage tally on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.courage import TallyLine
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import IconTile, Text

ICONS: Final = {
    "treatment": "calendar-days",
    "nights": "bed-double",
    "pokes": "syringe",
    "punctures": "diamond",
    "marrow": "bone",
    "asleep": "moon",
    "transfusions": "droplet",
    "lines": "bandage",
    "flushes": "glass-water",
    "draws": "test-tube",
    "scans": "scan",
    "checks": "heart-pulse",
    "clinic_doses": "hospital",
    "home_doses": "pill",
    "radiation": "radiation",
    "immunotherapy": "shield-check",
    "collections": "test-tube",
    "car_t": "dna",
    "transplants": "dna",
    "vaccinations": "syringe",
}


def tally_text(line: TallyLine, language: Language) -> str:
    """Return a line as one text, such as "12 lumbar punctures"."""
    return f"{language.number(float(line.count))} {language.say(line.words)}"


class Figure(QWidget):
    """One large number over what it counts, said as one."""

    def __init__(
        self, theme: Theme, language: Language, line: TallyLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tally_text(line, language))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(IconTile(theme, ICONS[line.key]), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        number = Text(theme, language.number(float(line.count)), TextStep.STATEMENT)
        column.addWidget(number)
        column.addWidget(Text(theme, language.say(line.words), ink="muted", wraps=True))
        column.addStretch(1)
        row.addLayout(column, 1)


class Figures(QWidget):
    """Several numbers in columns of equal width."""

    def __init__(
        self, theme: Theme, language: Language, columns: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._columns = columns
        self._shown: list[Figure] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        theme.changed.connect(self._follow)
        self._follow()

    @property
    def shown(self) -> list[Figure]:
        """The numbers that are shown, in order."""
        return list(self._shown)

    def show_lines(self, lines: Sequence[TallyLine]) -> None:
        """Show other numbers."""
        for figure in self._shown:
            self._grid.removeWidget(figure)
            figure.hide()
            figure.deleteLater()
        self._shown = [Figure(self._theme, self._language, line, self) for line in lines]
        for at, figure in enumerate(self._shown):
            self._grid.addWidget(figure, at // self._columns, at % self._columns)
            figure.show()

    def _follow(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.gap(16))
        self._grid.setVerticalSpacing(self._theme.gap(20))
