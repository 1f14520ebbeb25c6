"""The four sums above the lines: new, the same, changed, cannot be used."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text

_SUMS: Final = 4
_SIDE: Final = 14


class Sum(QFrame):
    """A number over its word."""

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("card", "true")
        self.number = Text(theme, "0", TextStep.NUMBER)
        self.word = Text(theme, word, ink="muted", wraps=True)
        column = QVBoxLayout(self)
        column.addWidget(self.number)
        column.addWidget(self.word)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._follow()
        theme.changed.connect(self._follow)

    def show_number(self, number: str) -> None:
        """Show a number, and say it with its word."""
        self.number.setText(number)
        self.setAccessibleName(f"{number} {self.word.text()}")

    def _follow(self) -> None:
        gap = self._theme.gap
        column = self.layout()
        assert column is not None
        column.setContentsMargins(gap(_SIDE), gap(7), gap(_SIDE), gap(8))
        column.setSpacing(0)


class Sums(QWidget):
    """Four sums in a row, or two by two where the words need the room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        words = (
            self.tr("new"),
            self.tr("the same"),
            self.tr("changed"),
            self.tr("cannot be used"),
        )
        self._sums = [Sum(theme, word, self) for word in words]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self._place(_SUMS)
        theme.changed.connect(self._follow)
        self._follow()

    def show_numbers(self, *numbers: str) -> None:
        """Show new, same, changed and unusable."""
        for one, number in zip(self._sums, numbers, strict=True):
            one.show_number(number)

    def numbers(self) -> tuple[str, ...]:
        """Return what is shown."""
        return tuple(one.number.text() for one in self._sums)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row or in two."""
        super().resizeEvent(event)
        self._place(self._fitting())

    def _fitting(self) -> int:
        widest = max(
            one.word.fontMetrics().horizontalAdvance(one.word.text()) for one in self._sums
        )
        each = widest + 2 * self._theme.gap(_SIDE) + self._theme.gap(10)
        return _SUMS if self.width() >= _SUMS * each else _SUMS // 2

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, one in enumerate(self._sums):
            self._grid.addWidget(one, place // columns, place % columns)
        for column in range(_SUMS):
            self._grid.setColumnStretch(column, int(column < columns))
        self.updateGeometry()

    def _follow(self) -> None:
        self._grid.setSpacing(self._theme.gap(10))
        if self.width() > 0:
            self._place(self._fitting())
