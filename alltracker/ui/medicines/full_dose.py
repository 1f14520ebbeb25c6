"""The full dose as the family knows it: a tick, or an amount a week; the percent beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.medicines.amounts import AmountField, amount_sign
from alltracker.ui.medicines.fields_grid import Composite
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.ticks import CheckField


class FullDose(Composite):
    """Its value is the full dose in units a week, None while the family does not know it."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._weekly: float | None = None
        self.tick = CheckField(theme, self.tr("This is the full dose"))
        self.amount = AmountField(theme, language)
        self.amount.setAccessibleName(self.tr("Full dose in a week"))
        self.percent = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addWidget(self.tick)
        column.addWidget(self.amount)
        column.addWidget(self.percent)
        self.tick.edited.connect(self._choose)
        self.amount.edited.connect(self._tell)
        self.amount.finished.connect(self.finished)
        self._show_percent()

    @override
    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.tick, self.amount]

    def value(self) -> float | None:
        """Return the full dose a week."""
        return self._weekly if self.tick.value() else self.amount.value()

    def set_value(self, weekly: float | None) -> None:
        """Show a full dose a week."""
        self.amount.set_value(weekly)
        self._show_percent()

    def set_unit(self, unit: str) -> None:
        """Show what the full dose is counted in."""
        self.amount.set_unit(self.tr("{unit} a week").format(unit=unit))

    def show_weekly(self, weekly: float | None) -> None:
        """Compare with what the schedule comes to in a week, None where that is not known."""
        self._weekly = weekly
        self.tick.setEnabled(bool(weekly))
        self.tick.setToolTip("" if weekly else self.tr("Write the schedule first."))
        if self.tick.value():
            self.amount.set_value(weekly)
        self._show_percent()

    def problem(self) -> Problem | None:
        """Return why the full dose cannot be used."""
        return None if self.tick.value() else self.amount.problem()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.amount.set_wrong(wrong)

    def _choose(self) -> None:
        if self.tick.value():
            self.amount.set_value(self._weekly)
        self._tell()

    def _tell(self) -> None:
        self._show_percent()
        self.edited.emit()

    def _show_percent(self) -> None:
        self.amount.setReadOnly(self.tick.value())
        full, weekly = self.value(), self._weekly
        said = ""
        if weekly:
            amount = amount_sign(weekly, self._language)
            said = self.tr("{amount} a week").format(amount=amount)
            if full:
                percent = self._language.number(round(100 * weekly / full))
                words = self.tr("{amount} a week, {percent} % of the full dose")
                said = words.format(amount=amount, percent=percent)
        self.percent.setText(said)
        self.percent.setVisible(bool(said))
