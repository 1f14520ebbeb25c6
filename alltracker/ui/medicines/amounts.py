"""Amounts of a dose as families write them, such as "1½", "1/2", "0.5" or "1,5"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.dose_words import amount_figure
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import FieldEdit

_FRACTIONS: Final[Mapping[str, float]] = MappingProxyType(
    {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
)
_SIGNED: Final = re.compile(r"(\d*)\s*([½¼¾⅓⅔])")
_SPLIT: Final = re.compile(r"(?:(\d+)\s+)?(\d{1,3})\s*[/\N{FRACTION SLASH}]\s*(\d{1,3})")
_PLAIN: Final = re.compile(r"\d+(?:[.,]\d*)?|[.,]\d+")
_LONGEST: Final = 12


def parse_amount(text: str) -> float | None:
    """Return the amount that a person meant, None for what is none."""
    typed = text.strip()
    if len(typed) > _LONGEST or not typed:
        return None
    if match := _SIGNED.fullmatch(typed):
        return (int(match[1]) if match[1] else 0) + _FRACTIONS[match[2]]
    if match := _SPLIT.fullmatch(typed):
        below = int(match[3])
        return int(match[1] or 0) + int(match[2]) / below if below else None
    if typed.isascii() and _PLAIN.fullmatch(typed):
        return float(typed.replace(",", "."))
    return None


def amount_sign(amount: float, language: Language) -> str:
    """Return an amount as it stands in a small cell: quarters, thirds and halves as one sign."""
    return language.value(amount_figure(round(amount, 3)))


class AmountField(FieldEdit):
    """How much of a medicine; ``small`` for one of seven beside each other.

    Args:
        theme: the look.
        language: says numbers.
        unit: shown inside.
        needed: refuses an empty field.
        zero: takes 0, for days without a dose.
        small: without room for more than a few signs.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        *,
        unit: str = "",
        needed: bool = False,
        zero: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._small = small
        super().__init__(theme, unit=unit, parent=parent)
        self._language = language
        self._needed = needed
        self._zero = zero
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if small else Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._write_out)

    def value(self) -> float | None:
        """Return the amount, None while there is none or it cannot be used."""
        return parse_amount(self.text())

    def set_value(self, amount: float | None) -> None:
        """Show an amount, or nothing."""
        self.setText("" if amount is None else amount_sign(amount, self._language))

    def problem(self) -> Problem | None:
        """Return why the text is no amount."""
        text = self.text().strip()
        if not text:
            missing = self.tr("How much? Write it like 1½ or {example}.")
            said = missing.format(example=self._language.number(0.5))
            return Problem(said) if self._needed else None
        amount = self.value()
        if amount is None:
            words = self.tr("“{text}” is not an amount. Write it like 1½ or {example}.")
            return Problem(words.format(text=text, example=self._language.number(0.5)))
        if amount <= 0 and not self._zero:
            return Problem(self.tr("An amount is more than 0."))
        return None

    @override
    def sizeHint(self) -> QSize:
        """Return less width where several stand beside each other."""
        hint = super().sizeHint()
        return QSize(self._small_width(), hint.height()) if self._small else hint

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for "2½" and a little more, or as every field."""
        if not self._small:
            return super().minimumSizeHint()
        return QSize(self._small_width(), super().sizeHint().height())

    @override
    def set_wrong(self, wrong: bool) -> None:
        """Show the edge of a mistake; a small field has no room for the sign."""
        super().set_wrong(wrong)
        if self._small:
            self._mark.hide()
            self._place()

    def _small_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("0,75") + 2 * self._theme.gap(9)

    def _write_out(self) -> None:
        if self.value() is not None:
            self.set_value(self.value())
