"""What papers read of doses: what was taken last, and how an amount is said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care.dose_words import amount_words
from alltracker.care.dosing import milligrams
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit
from alltracker.care.rows import DoseRow, MedicineRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

TAKEN: Final = frozenset({DoseStatus.GIVEN, DoseStatus.VOMITED})
"""A vomited dose was given all the same; papers tell that it was vomited."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One dose that was given, with its medicine."""

    medicine: MedicineRow
    dose: DoseRow

    @property
    def day(self) -> dt.date:
        """The day it was really given."""
        return self.dose.given_on or self.dose.day

    @property
    def moment(self) -> tuple[dt.date, dt.time]:
        """What to sort by; a dose without a time is as early as its day."""
        return self.day, self.dose.given_at or dt.time.min

    @property
    def name(self) -> str:
        """What the medicine is called in full."""
        return self.medicine.name.strip()

    @property
    def amount(self) -> Message | None:
        """What was given, in milligrams where that is known, else as it was counted."""
        own = self.dose.milligrams
        if own is None and self.dose.unit is self.medicine.unit:
            own = milligrams(self.medicine, self.dose.amount)
        if own is not None:
            return milligram_words(own)
        if self.dose.amount is None:
            return None
        return amount_words(self.dose.amount, self.dose.unit)


def taken_doses(view: RecordView, until: dt.date) -> Iterator[Taken]:
    """Yield the doses that were given up to a day, in the order they were noted."""
    known = {medicine.id: medicine for medicine in view.medicines}
    for dose in view.doses:
        medicine = known.get(dose.medicine_id)
        if medicine is None or dose.status not in TAKEN:
            continue
        taken = Taken(medicine, dose)
        if taken.day <= until:
            yield taken


def last_taken(view: RecordView, until: dt.date) -> dict[str, Taken]:
    """Return the last dose of each medicine by the id of the medicine."""
    last: dict[str, Taken] = {}
    for taken in taken_doses(view, until):
        before = last.get(taken.medicine.id)
        if before is None or taken.moment >= before.moment:
            last[taken.medicine.id] = taken
    return last


def milligram_words(amount: float) -> Message:
    """Return "7.5 mg", in grams from a thousand milligrams on."""
    if amount >= _GRAM:
        text = QT_TRANSLATE_NOOP("papers", "{amount} g")
        return Message("papers", text, {"amount": float(f"{amount / _GRAM:.4g}")})
    text = QT_TRANSLATE_NOOP("papers", "{amount} mg")
    return Message("papers", text, {"amount": float(f"{amount:.4g}")})


def in_milligrams(medicine: MedicineRow, amount: float) -> Message | None:
    """Return what an amount comes to in milligrams, where the unit does not say so already."""
    if medicine.unit is DoseUnit.MILLIGRAM:
        return None
    found = milligrams(medicine, amount)
    return None if found is None else milligram_words(found)


_GRAM: Final = 1000.0
