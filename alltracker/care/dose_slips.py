"""Amounts that may be in another unit, or off by 10 or 1000: asked about, never corrected.

Held only against what the family entered before; the bounds are engineering judgment against slips
of the hand. Half or double a dose is a dose change and nothing to ask about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dose_words import amount_words
from alltracker.care.entry_limits import EntryQuestion, QuestionKind
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.care.rows_medicine import MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

PIECES: Final = frozenset({DoseUnit.TABLET, DoseUnit.CAPSULE})
_BY_STRENGTH: Final = PIECES | {DoseUnit.MILLILITER}
_MOST_PIECES: Final = 30
"""More of them at once are probably milligrams."""
_POWERS: Final = ((10.0, 0.1), (1000.0, 0.25))
"""By what an amount may be off, and how near to that."""
_LARGE: Final = 5.0
"""Milligrams in a piece from which an amount in milligrams stands out."""
_NEAR_LARGE, _NEAR_SMALL = 0.25, 0.02


@dataclass(frozen=True, slots=True)
class DoseQuestion(EntryQuestion):
    """A question about the ``field`` of a row, with the ``sources`` it comes from, if any."""

    field: str = ""
    sources: tuple[str, ...] = ()


def asked(
    field: str,
    text: str,
    suggestion: float | None = None,
    sources: tuple[str, ...] = (),
    /,
    **values: object,
) -> DoseQuestion:
    """Return a question about a field, with a suggested number where there is one."""
    message = Message("dose_rules", text, values)
    kind = QuestionKind.ASK if suggestion is None else QuestionKind.UNIT_GUESS
    return DoseQuestion(kind, message, suggestion, field, sources)


def highest(pattern: DosePattern) -> float:
    """Return the most units that a pattern has in one dose; 0 for a hold."""
    own = [slot.amount for slot in pattern.slots if slot.amount is not None]
    steps = [step.amount for step in pattern.steps]
    return max([*pattern.amounts, *own, *steps], default=0.0)


def amount_questions(
    medicine: MedicineRow, amount: float, before: float | None, field: str = "pattern"
) -> list[DoseQuestion]:
    """Return the question about an amount that may be in another unit or off by 10 or 1000.

    Args:
        medicine: what it is an amount of, in its unit.
        amount: as entered, for one dose.
        before: the highest amount of the last order or dose, None where there was none.
        field: the field of the row that holds the amount.
    """
    strength = medicine.strength or 0.0
    if strength > 1 and _in_milligrams(medicine, amount, before):
        return [_milligrams_meant(medicine, amount, amount / strength, field)]
    for power, near in _POWERS if before else ():
        for factor in (power, 1 / power):
            if _near(amount / factor, before, near):
                return [_off_by(medicine, amount, amount / factor, field)]
    return []


def _in_milligrams(medicine: MedicineRow, amount: float, before: float | None) -> bool:
    strength = medicine.strength or 1.0
    if medicine.unit not in _BY_STRENGTH:
        return False
    if not before:
        return medicine.unit in PIECES and amount > _MOST_PIECES >= amount / strength
    return _near(amount / strength, before, _NEAR_LARGE if strength >= _LARGE else _NEAR_SMALL)


def _near(number: float, other: float | None, near: float) -> bool:
    return bool(other) and abs(number / (other or 1) - 1) <= near


def _milligrams_meant(
    medicine: MedicineRow, amount: float, meant: float, field: str
) -> DoseQuestion:
    text = QT_TRANSLATE_NOOP(
        "dose_rules", "{typed}? If {amount} {unit} are meant, that is {meant}. Use {meant}?"
    )
    meant = float(f"{meant:.4g}")
    return asked(
        field,
        text,
        meant,
        typed=amount_words(amount, medicine.unit),
        amount=float(amount),
        unit=word_of(medicine.strength_unit),
        meant=amount_words(meant, medicine.unit),
    )


def _off_by(medicine: MedicineRow, amount: float, meant: float, field: str) -> DoseQuestion:
    text = QT_TRANSLATE_NOOP(
        "dose_rules", "{typed} may be off by 10 or 1000 beside the last one. Use {meant}?"
    )
    meant = float(f"{meant:.4g}")
    typed = amount_words(amount, medicine.unit)
    return asked(field, text, meant, typed=typed, meant=amount_words(meant, medicine.unit))
