"""Procedures, clinic medicines, transfusions and stays in words, and what their results hold.

A result is kept as text that anybody can read; two kinds keep a figure in it: a marrow test the
share of blasts ("blasts <5 %; remission"), immunotherapy the number of its cycle ("cycle 2").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.courage import stay_nights
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit
from alltracker.care.rows_events import ProcedureRow, StayRow, TransfusionRow
from alltracker.care.rows_medicine import DoseRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "events"
_MARROW: Final = re.compile(r"blasts (<?) ?(\d+(?:\.\d+)?) %(?:; (.*))?", re.DOTALL)
_CYCLE: Final = re.compile(r"cycle (\d{1,3})")


@dataclass(frozen=True, slots=True)
class MarrowResult:
    """What a marrow test found: blasts in percent, ``below`` for "less than", and words."""

    blasts: float | None = None
    below: bool = False
    words: str = ""

    def text(self) -> str:
        """Return it as the record keeps it."""
        if self.blasts is None:
            return self.words
        share = f"blasts {'<' if self.below else ''}{self.blasts:g} %"
        return f"{share}; {self.words}" if self.words else share


def marrow_result(text: str) -> MarrowResult:
    """Return what the result of a marrow test says; words alone where it holds no figure."""
    found = _MARROW.fullmatch(text.strip())
    if found is None:
        return MarrowResult(words=text.strip())
    return MarrowResult(float(found[2]), bool(found[1]), (found[3] or "").strip())


def cycle_number(text: str) -> int | None:
    """Return the number of the immunotherapy cycle that a result names."""
    found = _CYCLE.fullmatch(text.strip())
    return int(found[1]) if found else None


def cycle_text(number: int | None) -> str:
    """Return the number of a cycle as the record keeps it."""
    return "" if number is None else f"cycle {number}"


def procedure_title(row: ProcedureRow) -> Message:
    """Return what was done: "Lumbar puncture", "Vaccination, influenza", the family's own words."""
    name = row.name.strip()
    if row.kind is ProcedureKind.OTHER and name:
        return _as_is(name)
    kind = word_of(row.kind)
    number = cycle_number(row.result) if row.kind is ProcedureKind.IMMUNOTHERAPY else None
    if number is not None:
        text = QT_TRANSLATE_NOOP("events", "Immunotherapy cycle {number}")
        kind = Message(_CONTEXT, text, {"number": number})
    return listed([kind, _as_is(name)]) if name else kind


def given_words(
    doses: Iterable[DoseRow], medicines: Mapping[str, MedicineRow]
) -> tuple[Message, ...]:
    """Return what was given, a name with its amount each; doses of unknown medicines are left."""
    known = [(dose, medicines.get(dose.medicine_id)) for dose in doses]
    return tuple(dose_words(dose, medicine) for dose, medicine in known if medicine is not None)


def dose_words(dose: DoseRow, medicine: MedicineRow) -> Message:
    """Return a medicine with the amount of a dose, such as "methotrexate 12 mg"."""
    name = _as_is(inside(medicine.name, generic=bool(medicine.drug)))
    if dose.amount is None:
        return name
    text = QT_TRANSLATE_NOOP("events", "{name} {amount} {unit}")
    values = {"name": name, "amount": dose.amount, "unit": word_of(dose.unit)}
    return Message(_CONTEXT, text, values)


def given_amount(dose: DoseRow) -> Message:
    """Return the amount of a dose as it was counted, such as "2500 IU"."""
    text = QT_TRANSLATE_NOOP("events", "{amount} {unit}")
    return Message(_CONTEXT, text, {"amount": dose.amount, "unit": word_of(dose.unit)})


def inside(name: str, *, generic: bool) -> str:
    """Return a generic name as it stands inside a line: small, unless it is letters like "PEG".

    What the family added after a comma ("Methotrexate, spinal") is left out.
    """
    name = name.partition(",")[0].strip() if generic else name
    plain = generic and name[1:].islower()
    return name[:1].lower() + name[1:] if plain else name


def result_words(row: ProcedureRow) -> Message | None:
    """Return the result of a procedure in words, None where there is none to tell."""
    if row.kind is ProcedureKind.IMMUNOTHERAPY and cycle_number(row.result) is not None:
        return None
    if row.kind is not ProcedureKind.MARROW_TEST:
        return _as_is(row.result) if row.result.strip() else None
    found = marrow_result(row.result)
    words = [_as_is(found.words)] if found.words else []
    if found.blasts is not None:
        text = QT_TRANSLATE_NOOP("events", "blasts {value} %")
        if found.below:
            text = QT_TRANSLATE_NOOP("events", "blasts below {value} %")
        words.insert(0, Message(_CONTEXT, text, {"value": found.blasts}))
    return listed(words) if words else None


def transfusion_words(row: TransfusionRow) -> Message:
    """Return a transfusion with its amount: "Red cells, 250 mL"."""
    own = row.name.strip()
    what = word_of(row.product)
    if own:
        other = row.product is BloodProduct.OTHER
        what = _as_is(own) if other else listed([what, _as_is(own)])
    if row.amount is None:
        return what
    return listed([what, product_amount(row.amount, row.unit)])


def product_amount(amount: float, unit: ProductUnit) -> Message:
    """Return an amount of a blood product, such as "250 mL" or "1 bag"."""
    if unit is ProductUnit.BAG and amount == 1:
        return Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "1 bag"))
    text = QT_TRANSLATE_NOOP("events", "{amount} {unit}")
    return Message(_CONTEXT, text, {"amount": amount, "unit": word_of(unit)})


def stay_words(row: StayRow) -> Message:
    """Return a stay by its reason: "In hospital, fever"."""
    text = QT_TRANSLATE_NOOP("events", "In hospital, {reason}")
    return Message(_CONTEXT, text, {"reason": word_of(row.reason)})


def nights_words(row: StayRow, today: dt.date) -> Message:
    """Return how long a stay was, or has been: "4 nights", "still there, 4 nights so far"."""
    count = stay_nights(row.began_on, row.ended_on, today)
    nights = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "%n night(s)", "", 1), {}, count)
    if row.ended_on is not None and row.ended_on <= today:
        day = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "a day without a night"))
        return nights if count else day
    if not count:
        return Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "still there, no night yet"))
    text = QT_TRANSLATE_NOOP("events", "still there, {nights} so far")
    return Message(_CONTEXT, text, {"nights": nights})


def listed(parts: Sequence[Message]) -> Message:
    """Return messages one after another with commas between; at least one."""
    text = QT_TRANSLATE_NOOP("events", "{first}, {second}")
    whole = parts[0]
    for part in parts[1:]:
        whole = Message(_CONTEXT, text, {"first": whole, "second": part})
    return whole


def _as_is(name: str) -> Message:
    """Return words of the family, which stand in no catalog."""
    return Message("", "{name}", {"name": name})
