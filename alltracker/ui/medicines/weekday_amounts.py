"""Seven small fields, one for each day of the week."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from alltracker.language import WEEKDAYS, Language
from alltracker.ui.medicines.amounts import AmountField
from alltracker.ui.medicines.fields_grid import Composite
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import Text

DAYS = 7
_LETTERS = 3


class WeekdayAmounts(Composite):
    """Its value is seven amounts, Monday first; an empty field is a day without a dose."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields: list[AmountField] = [
            AmountField(theme, language, small=True, zero=True, parent=self) for _ in range(DAYS)
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.gap(2))
        grid.setHorizontalSpacing(theme.gap(6))
        first = language.formats.first_weekday
        self._shown = [self.fields[(first + place) % DAYS] for place in range(DAYS)]
        for place in range(DAYS):
            day = (first + place) % DAYS
            name, field = language.word("dates", WEEKDAYS[day]), self.fields[day]
            label = Text(theme, name[:_LETTERS], TextStep.SMALL, ink="muted")
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.edited.connect(self.edited)
            field.finished.connect(self.finished)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)

    @override
    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [*self._shown]

    def value(self) -> tuple[float, ...]:
        """Return the amounts, Monday first, 0 for none."""
        return tuple(field.value() or 0.0 for field in self.fields)

    def set_value(self, amounts: tuple[float, ...]) -> None:
        """Show seven amounts, Monday first; 0 leaves the field empty."""
        for field, amount in zip(self.fields, amounts, strict=True):
            field.set_value(amount or None)

    def problem(self) -> Problem | None:
        """Return what is wrong with one of the fields, or that there is no dose at all."""
        found = next((wrong for field in self.fields if (wrong := field.problem())), None)
        if found is None and not any(self.value()):
            return Problem(self.tr("Write an amount for at least one day."))
        return found

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the edge of a mistake where it is; without any amount, around all."""
        none = not any(field.text().strip() for field in self.fields)
        for field in self.fields:
            field.set_wrong(wrong and (none or field.problem() is not None))
