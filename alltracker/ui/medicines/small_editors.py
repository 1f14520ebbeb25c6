"""Editors of the medicine's form: the strength with its unit, and a way that can be refused."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.language import Language, capitalized
from alltracker.ui.medicines.unit_words import SUBSTANCE
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField

_MOST: Final = Decimal(100_000)


class StrengthEditor(QWidget):
    """Its value is (number, unit of the substance); the number is None while it is not known."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = NumberField(theme, language, least=Decimal("0.001"), most=_MOST)
        self.unit = ChoiceField(theme, [(unit, language.say(word_of(unit))) for unit in SUBSTANCE])
        self.unit.setAccessibleName(self.tr("Unit of the strength"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(6))
        row.addWidget(self.number, 3)
        row.addWidget(self.unit, 2)
        self.setFocusProxy(self.number)
        for editor in (self.number, self.unit):
            editor.edited.connect(self.edited)
            editor.finished.connect(self.finished)

    def value(self) -> tuple[float | None, DoseUnit]:
        """Return the number and its unit."""
        number, unit = self.number.value(), self.unit.value()
        assert isinstance(unit, DoseUnit)
        return (None if number is None else float(number)), unit

    def set_value(self, strength: float | None, unit: DoseUnit) -> None:
        """Show a strength."""
        self.number.set_value(strength)
        self.unit.set_value(unit if unit in SUBSTANCE else DoseUnit.MILLIGRAM)

    def problem(self) -> Problem | None:
        """Return why the number cannot be used."""
        return self.number.problem()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.number.set_wrong(wrong)


class RouteField(ChoiceField):
    """The way into the body; where a source forbids others, only what is allowed is offered."""

    def __init__(self, theme: Theme, language: Language) -> None:
        self._language = language
        super().__init__(theme)
        self.allow(())
        self.set_value(Route.MOUTH)

    def allow(self, routes: Sequence[Route]) -> None:
        """Offer these ways, or all for none; what was chosen stays where it is still offered."""
        before = self.value()
        offered = [*routes, Route.NOT_KNOWN] if routes else list(Route)
        options: list[tuple[object, str]] = [
            (route, capitalized(self._language.say(word_of(route)))) for route in offered
        ]
        self.set_options(options)
        self.set_value(before if before in offered else offered[0])

    @override
    def problem(self) -> Problem | None:
        """Return that a way is missing, where the one on record is not offered."""
        if self.value() is None:
            return Problem(self.tr("Choose one of the ways that are offered."))
        return None
