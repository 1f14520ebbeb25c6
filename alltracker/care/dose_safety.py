"""What the record must never hold or always asks about: ways and rhythms that are dangerous.

These are the only medicines the program knows anything of by itself, each with its source; nothing
here is a dose.
"""

from __future__ import annotations

from typing import Final

from alltracker.care.kinds_medicine import Route
from alltracker.care.rows_medicine import MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

VEIN_ONLY: Final = frozenset({"vincristine", "liposomal_vincristine"})
"""Given into the spinal fluid it kills (UKALL 2003 study plan)."""
VEIN_ONLY_SOURCES: Final = ("ukprot",)
_VEIN_ONLY_NAMES: Final = ("vincristin", "marqibo")
WEEKLY_BY_MOUTH: Final = frozenset({"methotrexate"})
"""By mouth once a week (Great Ormond Street leaflet, CCG-1991)."""
WEEKLY_SOURCES: Final = ("goshmo", "c1991")
_WEEKLY_NAMES: Final = ("methotrexat", "metotrexat")
_ALLOWED: Final = frozenset({Route.VEIN, Route.NOT_KNOWN})


def vein_only(medicine: MedicineRow) -> bool:
    """Return whether a medicine may only go into a vein, by its key or the name it was given."""
    return _is(medicine, VEIN_ONLY, _VEIN_ONLY_NAMES)


def weekly_by_mouth(medicine: MedicineRow) -> bool:
    """Return whether a medicine is taken by mouth and then usually once a week."""
    return medicine.route is Route.MOUTH and _is(medicine, WEEKLY_BY_MOUTH, _WEEKLY_NAMES)


def forbidden_route(medicine: MedicineRow) -> Message | None:
    """Return why the way of a medicine is refused, None where it is not."""
    if medicine.route in _ALLOWED or not vein_only(medicine):
        return None
    text = QT_TRANSLATE_NOOP(
        "dose_rules",
        "{name} goes into a vein only; into the spinal fluid it is fatal. Choose “into a vein”.",
    )
    return Message("dose_rules", text, {"name": medicine.name})


def _is(medicine: MedicineRow, keys: frozenset[str], names: tuple[str, ...]) -> bool:
    if medicine.drug:
        return medicine.drug in keys
    said = f"{medicine.name} {medicine.brand}".casefold()
    return any(name in said for name in names)
