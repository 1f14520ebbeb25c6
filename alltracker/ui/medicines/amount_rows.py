"""An editor of rows that each have an amount: more can be added, and all but one taken out."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.medicines.amounts import AmountField
from alltracker.ui.medicines.fields_grid import Composite
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button


class AmountRow(QWidget):
    """Fields beside each other, ``amount`` among them, and a cross that takes them out."""

    edited = Signal()
    finished = Signal()
    removal_asked = Signal()
    amount: AmountField

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        raise NotImplementedError


W = TypeVar("W", bound=AmountRow)


class AmountRows(Composite, Generic[W]):
    """The rows, below them the button for one more; a descendant makes and reads them."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._unit = ""
        self.rows: list[W] = []

    @override
    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [*(stop for row in self.rows for stop in row.stops()), self.more]

    def set_unit(self, unit: str) -> None:
        """Show what the amounts are counted in."""
        self._unit = unit
        for row in self.rows:
            row.amount.set_unit(unit)

    def _lay_out(self, more: str) -> QVBoxLayout:
        """Lay out the rows and the button that says ``more``; return what is below them too."""
        gap = self._theme.gap(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(gap)
        self.more = Button(self._theme, more, "link", parent=self)
        self.more.clicked.connect(self._add_by_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        column.addLayout(self._list)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _append(self, row: W) -> None:
        row.amount.set_unit(self._unit)
        row.edited.connect(self.edited)
        row.finished.connect(self.finished)
        row.removal_asked.connect(self._remove)
        self.rows.append(row)
        self._list.addWidget(row)

    def _drop(self, row: W) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self) -> None:
        asking = next((row for row in self.rows if row is self.sender()), None)
        if asking is not None and len(self.rows) > 1:
            self._drop(asking)
            self._follow_removal()

    def _add_by_person(self) -> None:
        """Add a row and go there."""
        raise NotImplementedError

    def _follow_removal(self) -> None:
        """Show what follows from a row that is gone, and say that the value is another."""
        raise NotImplementedError
