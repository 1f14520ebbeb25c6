"""Editors of a medicine of the clinic: which one and what way, and how much of it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.dose_slot import MOST_AMOUNT
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.db.clinic_rows import ChosenDrug
from alltracker.language import Language, capitalized
from alltracker.ui.events.drug_field import DrugField
from alltracker.ui.events.drugs import UNITS, ClinicDrugs
from alltracker.ui.records.composite import PairEditor
from alltracker.ui.records.small_editors import AboveZeroField
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import Text


class DrugPicker(QWidget):
    """A medicine and its way; one that has a single way offers no other. Value: (drug, way)."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language, drugs: ClinicDrugs) -> None:
        super().__init__()
        self._language = language
        self._drugs = drugs
        self.name = DrugField(theme, drugs.offered(), drugs.chosen)
        self.route = ChoiceField(theme)
        self._note = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        row.addWidget(self.name, 3)
        row.addWidget(self.route, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(4))
        column.addLayout(row)
        column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(self.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name.setAccessibleName(self.tr("Medicine"))
        self.route.setAccessibleName(self.tr("The way it was given"))
        self.name.edited.connect(self._follow_name)
        self.name.finished.connect(self._finish)
        self.route.edited.connect(self.edited)
        self._offer()

    def value(self) -> tuple[ChosenDrug, Route] | None:
        """Return the medicine and its way, None while there is no medicine."""
        drug = self.name.drug()
        return (drug, self.way()) if drug is not None else None

    def way(self) -> Route:
        """Return the way that is chosen."""
        return cast("Route", self.route.value())

    def set_value(self, value: object) -> None:
        """Show (medicine, way), or nothing."""
        drug, route = value if isinstance(value, tuple) else (None, None)
        self.name.set_drug(drug)
        self._offer(route)

    def problem(self) -> Problem | None:
        """Return that there is no medicine, or that it may not be given so."""
        drug = self.name.drug()
        if drug is None:
            return Problem(self.tr("Write which medicine it was."))
        refusal = self._drugs.refusal(drug, self.way())
        return Problem(refusal) if refusal else None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.name.set_wrong(wrong)

    def _follow_name(self) -> None:
        self._offer(self.way())
        self.edited.emit()

    def _finish(self) -> None:
        if self.name.text().strip():
            self.finished.emit()

    def _offer(self, route: Route | None = None) -> None:
        """Offer the ways of the medicine, and say its class, or why there is one way only."""
        drug = self.name.drug()
        routes = list(self._drugs.routes(drug))
        bound = [one for one in Route if self._drugs.refusal(drug, one)]
        if route is not None and route not in routes and route not in bound:
            routes.append(route)
        said = [(one, self._language.say(word_of(one))) for one in routes]
        self.route.set_options(cast("list[tuple[object, str]]", said))
        self.route.set_value(route if route in routes else routes[0])
        self.route.setEnabled(len(routes) > 1)
        parts = [self._drugs.group(drug)]
        parts += [self._drugs.refusal(drug, Route.SPINAL)] if bound else []
        self._note.setText(". ".join(capitalized(part) for part in parts if part))
        self._note.setVisible(bool(self._note.text()))


class DoseAmountEditor(PairEditor):
    """How much, and what it is counted in; its value is (amount, unit)."""

    def __init__(self, theme: Theme, language: Language) -> None:
        self.number = AboveZeroField(theme, language, Decimal(MOST_AMOUNT))
        super().__init__(theme, self.number)
        units = [(unit, language.say(word_of(unit))) for unit in UNITS]
        self.unit = ChoiceField(theme, cast("list[tuple[object, str]]", units))
        self.number.setAccessibleName(self.tr("How much"))
        self.unit.setAccessibleName(self.tr("Counted in"))
        self._row.addWidget(self.unit, 2)
        self._ask: Callable[[float, DoseUnit], str] | None = None
        self._accepted: tuple[str, object] = ("", None)
        self.number.edited.connect(self.edited)
        self.number.finished.connect(self.finished)
        self.unit.edited.connect(self._change_unit)

    def ask_with(self, ask: Callable[[float, DoseUnit], str]) -> None:
        """Ask about an amount before it is taken: ``ask`` returns a question or ""."""
        self._ask = ask

    def value(self) -> tuple[float | None, DoseUnit]:
        """Return the amount, None where it is not known, and its unit."""
        number = self.number.value()
        return (float(number) if number is not None else None), self._unit()

    def set_value(self, value: object) -> None:
        """Show (amount, unit)."""
        amount, unit = value if isinstance(value, tuple) else (None, DoseUnit.MILLIGRAM)
        self.number.set_value(amount)
        self.unit.set_value(unit)
        self._accept()

    def set_unit(self, unit: DoseUnit) -> None:
        """Count in a unit while no number is written."""
        if not self.number.text().strip():
            self.unit.set_value(unit)

    def problem(self) -> Problem | None:
        """Return what is wrong with the number, or what to make sure of."""
        wrong = self.number.problem()
        number = self.number.value()
        if wrong is not None or number is None or self._ask is None:
            return wrong
        if self._accepted == (self.number.text(), self._unit()):
            return None
        doubt = self._ask(float(number), self._unit())
        return Problem(doubt, self.tr("Yes, keep it"), self._accept) if doubt else None

    def _accept(self) -> None:
        self._accepted = (self.number.text(), self._unit())

    def _change_unit(self) -> None:
        self.edited.emit()
        if self.number.text().strip():
            self.finished.emit()

    def _unit(self) -> DoseUnit:
        return cast("DoseUnit", self.unit.value())
