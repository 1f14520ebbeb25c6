"""Weight or height, asked about when the number is strange or far from the last one."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.entry_limits import EntryQuestion, QuestionKind
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField


class BodyField(NumberField):
    """A number that ``ask`` has questions about; a strange one is kept when it is confirmed."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        ask: Callable[[float], list[EntryQuestion]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, language, parent=parent)
        self._ask = ask
        self._accepted = ""

    @override
    def set_value(self, number: Decimal | float | None) -> None:
        """Show a number that was kept before."""
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
