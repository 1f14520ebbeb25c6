"""Which counts a family draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from alltracker.care.analyte import CONTEXT, Analyte
from alltracker.care.labs import ANALYTES
from alltracker.care.rows_medicine import MedicineRow
from alltracker.charts.doses import usually_drawn
from alltracker.db.models import OwnAnalyte
from alltracker.db.queries import analytes_used
from alltracker.db.queries_counts import setting_text
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.counts.columns import Column, Part, value_columns

CHARTED: Final = "counts.charted"
"""The setting of the record that holds the chosen keys, divided by commas."""
CHARTED_DOSES: Final = "counts.charted_doses"
"""The setting that holds the medicines whose doses are drawn; never set: the usual ones."""
_NONE: Final = "-"
_USUAL: Final = ("ANC", "PLT", "HGB")
"""Neutrophils, platelets and hemoglobin, from top to bottom."""
_SOME: Final = 3


def chartable_columns(
    store: Store, patient_id: str, columns: Sequence[Column], language: Language
) -> list[Column]:
    """Return everything that can be drawn: the columns with values, then what else was measured."""
    shown = value_columns(columns)
    known = {column.key for column in shown}
    settings = RecordSettings(store, patient_id)
    units = settings.units()
    found = list(shown)
    own = {row.id: row for row in store.all(OwnAnalyte, patient_id)}
    for key, _many in analytes_used(store, patient_id):
        if key in known:
            continue
        if key in ANALYTES:
            found.append(column_of(ANALYTES[key], units.get(key), language))
        elif key in own:
            name = own[key].name
            found.append(Column(Part.VALUE, key, name, name, own[key].unit))
    return found


def column_of(analyte: Analyte, unit: str | None, language: Language) -> Column:
    """Return an analyte as a column in the family's unit, or in the one it starts with."""
    name = language.word(CONTEXT, analyte.name)
    short = language.word(CONTEXT, analyte.short)
    return Column(Part.VALUE, analyte.key, name, short, unit or analyte.unit, analyte)


def charted_columns(store: Store, patient_id: str, columns: Sequence[Column]) -> list[Column]:
    """Return the columns that are drawn: those chosen, else the usual ones, which come first."""
    usual = [column for key in _USUAL for column in columns if column.key == key]
    ordered = [*usual, *(column for column in columns if column not in usual)]
    keys = setting_text(store, patient_id, CHARTED).split(",")
    chosen = [column for column in ordered if column.key in keys]
    return chosen or usual or ordered[:_SOME]


def drawn_medicines(
    medicines: Sequence[MedicineRow], chosen: frozenset[str] | None
) -> list[MedicineRow]:
    """Return the medicines whose doses are drawn: those chosen, else the usual ones."""
    if chosen is None:
        return [medicine for medicine in medicines if usually_drawn(medicine)]
    return [medicine for medicine in medicines if medicine.id in chosen]


def doses_drawn(store: Store, patient_id: str) -> frozenset[str] | None:
    """Return the ids of the medicines that were chosen to be drawn; None: nobody has chosen."""
    text = setting_text(store, patient_id, CHARTED_DOSES)
    return frozenset(text.split(",")) - {_NONE} if text else None


def doses_text(medicine_ids: Sequence[str]) -> str:
    """Return how the setting keeps these medicines."""
    return ",".join(medicine_ids) or _NONE
