"""Weight or height, asked about when the number is strange or far from the last one."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.entry_limits import EntryQuestion, QuestionKind
from alltracker.care.labs import ANALYTES
from alltracker.care.units import convert
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField

_KEPT_DIGITS: Final = 3
_SHOWN_DIGITS: Final = 1


class BodyField(NumberField):
    """A number in the family's unit, kept in the analyte's own; a strange one is asked about.

    Args:
        theme: the look.
        language: says numbers and questions.
        analyte: WEIGHT or HEIGHT.
        unit: the code of the unit that is typed in.
        ask: returns the questions about a number in that unit.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        analyte: str,
        unit: str,
        ask: Callable[[float], list[EntryQuestion]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, language, parent=parent)
        self._analyte = ANALYTES[analyte]
        self._code = unit
        self._ask = ask
        self._accepted = ""

    @override
    def value(self) -> Decimal | None:
        """Return the number in the unit that rows keep."""
        number = super().value()
        if number is None or self._code == self._analyte.unit:
            return number
        kept = convert(number, self._code, self._analyte.unit, self._analyte)
        return Decimal(str(round(kept, _KEPT_DIGITS)))

    @override
    def set_value(self, number: Decimal | float | None) -> None:
        """Show a number that was kept before, in the family's unit."""
        if number is not None and self._code != self._analyte.unit:
            shown = convert(number, self._analyte.unit, self._code, self._analyte)
            number = round(shown, _SHOWN_DIGITS)
        super().set_value(number)
        self._accepted = self.text().strip()

    @override
    def problem(self) -> Problem | None:
        """Return why the number cannot be, or what to make sure of."""
        wrong = super().problem()
        number = self._number() if wrong is None else None
        if number is None or self._accepted == self.text().strip():
            return wrong
        for question in self._ask(float(number)):
            sentence = self._language.say(question.message)
            if question.kind is QuestionKind.ASK:
                return Problem(sentence, self.tr("Yes, keep it"), self._accept)
            return Problem(sentence)
        return None

    def _accept(self) -> None:
        self._accepted = self.text().strip()
