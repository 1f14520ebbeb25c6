"""The medicines given into the spinal fluid: a line each, with the amount."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.dose_slot import MOST_AMOUNT
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.db.clinic_rows import GivenDrug
from alltracker.language import Language
from alltracker.ui.events.drug_field import DrugField
from alltracker.ui.events.drugs import ClinicDrugs
from alltracker.ui.records.small_editors import AboveZeroField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import FieldEdit


class SpinalLine(QWidget):
    """One medicine with its amount."""

    edited = Signal()
    finished = Signal()
    remove_asked = Signal(object)

    def __init__(self, theme: Theme, language: Language, drugs: ClinicDrugs) -> None:
        super().__init__()
        self._language = language
        self._drugs = drugs
        self._dose_id = ""
        self._accepted = ""
        self._unit, self._route = DoseUnit.MILLIGRAM, Route.SPINAL
        self.name = DrugField(theme, drugs.offered(Route.SPINAL), drugs.chosen)
        self.amount = AboveZeroField(theme, language, Decimal(MOST_AMOUNT))
        self.remove = IconButton(theme, "x", self.tr("Remove this medicine"), role="muted")
        self.amount.set_unit(language.say(word_of(self._unit)))
        self.name.setPlaceholderText(self.tr("Medicine"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self.name, 3)
        row.addWidget(self.amount, 2)
        row.addWidget(self.remove)
        self.name.edited.connect(self.edited)
        self.amount.edited.connect(self.edited)
        self.name.finished.connect(self.finished)
        self.amount.finished.connect(self.finished)
        self.remove.clicked.connect(self._ask_remove)

    def set_number(self, number: int) -> None:
        """Name the fields for those who cannot see them."""
        self.name.setAccessibleName(self.tr("Medicine {number}").format(number=number))
        self.amount.setAccessibleName(self.tr("Amount {number}").format(number=number))

    def show_given(self, given: GivenDrug) -> None:
        """Show what was given; its dose is changed and not made anew."""
        self._dose_id, self._unit, self._route = given.dose_id, given.unit, given.route
        self.amount.set_unit(self._language.say(word_of(given.unit)))
        self.name.set_drug(given.drug)
        self.amount.set_value(given.amount)
        self._accepted = self.amount.text()

    def given(self) -> GivenDrug | None:
        """Return what was given, None for an empty line."""
        drug = self.name.drug()
        if drug is None:
            return None
        number = self.amount.value()
        amount = float(number) if number is not None else None
        return GivenDrug(drug, self._route, amount, self._unit, self._dose_id)

    def problem(self) -> Problem | None:
        """Return what is wrong with the medicine, then with the amount."""
        wrong = self.amount.problem()
        drug = self.name.drug()
        if drug is None:
            missing = Problem(self.tr("Write which medicine it was."))
            return missing if self.amount.text().strip() else None
        refusal = self._drugs.refusal(drug, Route.SPINAL)
        if refusal:
            return Problem(refusal)
        number = self.amount.value()
        if wrong is not None or number is None or self._accepted == self.amount.text():
            return wrong
        given = GivenDrug(drug, Route.SPINAL, float(number), self._unit)
        doubt = self._drugs.doubt(given, (self._dose_id,))
        return Problem(doubt, self.tr("Yes, keep it"), self._accept) if doubt else None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        name_wrong = self._name_is_wrong()
        self.name.set_wrong(wrong and name_wrong)
        self.amount.set_wrong(wrong and not name_wrong)

    def wrong_field(self) -> FieldEdit:
        """Return the field that has the mistake."""
        return self.name if self._name_is_wrong() else self.amount

    def _name_is_wrong(self) -> bool:
        drug = self.name.drug()
        return drug is None or bool(self._drugs.refusal(drug, Route.SPINAL))

    def _accept(self) -> None:
        self._accepted = self.amount.text()

    def _ask_remove(self) -> None:
        self.remove_asked.emit(self)


class SpinalEditor(QWidget):
    """Lines of medicines, at least one; empty lines say nothing."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language, drugs: ClinicDrugs) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._drugs = drugs
        self.lines: list[SpinalLine] = []
        self.add_button = Button(theme, self.tr("Add a medicine"), "link", icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.add_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.add_button.clicked.connect(self._add_by_hand)
        theme.changed.connect(self._follow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._add().name)
        self._follow()

    def value(self) -> tuple[GivenDrug, ...]:
        """Return what was given, in order."""
        found = [line.given() for line in self.lines]
        return tuple(one for one in found if one is not None)

    def set_value(self, value: object) -> None:
        """Show what was given, or one empty line."""
        given = [one for one in _many(value) if isinstance(one, GivenDrug)]
        for line in list(self.lines):
            self._drop(line)
        for one in given:
            self._add().show_given(one)
        if not self.lines:
            self._add()
        self.setFocusProxy(self.lines[0].name)

    def first_stop(self) -> QWidget:
        """Return the field that the keyboard enters on."""
        return self.lines[0].name

    def problem(self) -> Problem | None:
        """Return the first thing that is wrong, and a medicine that stands there twice."""
        for line in self.lines:
            wrong = line.problem()
            if wrong is not None:
                return wrong
        names = [one.drug.key or one.drug.name.casefold() for one in self.value()]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is None:
            return None
        name = self.value()[names.index(twice)].drug.name
        return Problem(self.tr("{name} stands here twice.").format(name=name))

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state in the lines that have a mistake; the focus goes to the first."""
        for line in self.lines:
            line.set_wrong(wrong and line.problem() is not None)
        mistaken = [line for line in self.lines if wrong and line.problem() is not None]
        self.setFocusProxy(mistaken[0].wrong_field() if mistaken else self.lines[0].name)

    def _add(self) -> SpinalLine:
        line = SpinalLine(self._theme, self._language, self._drugs)
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        line.edited.connect(self.edited)
        line.finished.connect(self.finished)
        line.remove_asked.connect(self._remove)
        self._number()
        return line

    def _add_by_hand(self) -> None:
        self._add().name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()

    def _remove(self, line: object) -> None:
        assert isinstance(line, SpinalLine)
        self._drop(line)
        if not self.lines:
            self._add()
        self.lines[-1].name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()

    def _drop(self, line: SpinalLine) -> None:
        self.lines.remove(line)
        self.setFocusProxy(self.lines[0].name if self.lines else self.add_button)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._number()

    def _number(self) -> None:
        before: QWidget | None = None
        for number, line in enumerate(self.lines, start=1):
            line.set_number(number)
            if before is not None:
                self.setTabOrder(before, line.name)
                self.setTabOrder(line.name, line.amount)
                self.setTabOrder(line.amount, line.remove)
            before = line.remove
        if before is not None:
            self.setTabOrder(before, self.add_button)

    def _follow(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


def _many(value: object) -> Sequence[object]:
    return value if isinstance(value, tuple | list) else ()
