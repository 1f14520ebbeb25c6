"""Small variants of fields: numbers of one sort, a note that is needed, a laboratory test."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import NotesField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField, TextField

_LONGEST_TEST: Final = 120
_MOST_GRAY: Final = 100
_CENTI: Final = 100
"""Centigray in one gray."""


class WholeNumberField(NumberField):
    """A number without a fraction."""

    @override
    def problem(self) -> Problem | None:
        """Return why the text is no whole number that can be used."""
        wrong = super().problem()
        number = self._number()
        if wrong is None and number is not None and number != number.to_integral_value():
            return Problem(self.tr("Write a whole number."))
        return wrong


class AboveZeroField(NumberField):
    """A number above zero, and not more than there can be."""

    def __init__(
        self, theme: Theme, language: Language, most: Decimal, *, needed: bool = False
    ) -> None:
        super().__init__(theme, language, most=most, needed=needed)

    @override
    def problem(self) -> Problem | None:
        """Return why the text is no amount that can be used."""
        number = self._number()
        if number is not None and number <= 0:
            return Problem(self.tr("Write a number above zero, or leave it empty."))
        return super().problem()


class GrayField(NumberField):
    """A dose of radiation in gray; a number too high for that is taken for centigray and asked."""

    @override
    def problem(self) -> Problem | None:
        """Return why the number is no dose, with the dose in gray that may be meant."""
        number = self._number()
        if number is not None and number <= 0:
            return Problem(self.tr("Write a number above zero, or leave it empty."))
        if number is None or number <= _MOST_GRAY:
            return super().problem()
        gray = number / _CENTI
        if gray > _MOST_GRAY:
            return Problem(self.tr("That is too high in Gy and in cGy. Check the number."))
        words = self.tr("That is too high for Gy. Is this in cGy?")
        remedy = self.tr("Use {value} Gy").format(value=self._language.number(gray))
        return Problem(words, remedy, self._use_centigray)

    def _use_centigray(self) -> None:
        number = self._number()
        if number is not None:
            self.set_value((number / _CENTI).normalize())
            self.edited.emit()


class NeededNotes(NotesField):
    """Lines of text that cannot stay empty."""

    @override
    def problem(self) -> Problem | None:
        """Return that the text is missing."""
        return None if self.value() else Problem(self.tr("This is needed. Write it here."))


class TestField(TextField):
    """A laboratory test in the family's words; its value is (key or words, words).

    Words that begin with the name of a documented test are that test, whatever follows: "FISH,
    second sample" is FISH.
    """

    __test__ = False  # not for the collector of test cases

    def __init__(self, theme: Theme, names: Mapping[str, str]) -> None:
        super().__init__(theme, needed=True)
        self._names = dict(names)
        self.setMaxLength(_LONGEST_TEST)
        self.suggest(sorted(names.values(), key=str.casefold))

    @override
    def value(self) -> tuple[str, str] | None:  # type: ignore[override] # fills two attributes
        """Return the key of a documented test or the words, and the words."""
        text = super().value()
        return (self._key(text) or text, text) if text else None

    @override
    def set_value(self, text: object) -> None:
        """Show a test given as (key or words, words)."""
        test, words = text if isinstance(text, tuple) else ("", "")
        super().set_value(words or self._names.get((test or "").removeprefix("test."), test or ""))

    def _key(self, text: str) -> str:
        wanted = text.casefold()
        fitting = [
            (len(name), key)
            for key, name in self._names.items()
            if wanted.startswith(name.casefold()) and not wanted[len(name) :][:1].isalpha()
        ]
        return max(fitting, default=(0, ""))[1]
