"""What a medicine is counted in, as it stands beside a number and in a list to choose from."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit, MedicineForm
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import Language

_MANY: Final = MappingProxyType(
    {
        DoseUnit.TABLET: QT_TRANSLATE_NOOP("medicines", "tablets"),
        DoseUnit.CAPSULE: QT_TRANSLATE_NOOP("medicines", "capsules"),
        DoseUnit.DROP: QT_TRANSLATE_NOOP("medicines", "drops"),
        DoseUnit.PUFF: QT_TRANSLATE_NOOP("medicines", "puffs"),
        DoseUnit.DOSE: QT_TRANSLATE_NOOP("medicines", "doses"),
    }
)
UNIT_OF: Final = MappingProxyType(
    {
        MedicineForm.TABLET: DoseUnit.TABLET,
        MedicineForm.CAPSULE: DoseUnit.CAPSULE,
        MedicineForm.LIQUID: DoseUnit.MILLILITER,
        MedicineForm.INJECTION: DoseUnit.MILLIGRAM,
        MedicineForm.INFUSION: DoseUnit.MILLIGRAM,
        MedicineForm.OTHER: DoseUnit.DOSE,
    }
)
"""What each form is counted in at first."""
SUBSTANCE: Final = (
    DoseUnit.MILLIGRAM,
    DoseUnit.MICROGRAM,
    DoseUnit.GRAM,
    DoseUnit.UNIT,
)
"""What the substance in one tablet or milliliter is weighed in."""


def many_of(unit: DoseUnit, language: Language) -> str:
    """Return a unit as it stands after several, such as "tablets" or "mL"."""
    text = _MANY.get(unit)
    return language.word("medicines", text) if text else language.say(word_of(unit))
