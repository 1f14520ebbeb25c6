"""Which counts a family draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from alltracker.db.queries_counts import setting_text
from alltracker.db.store import Store
from alltracker.ui.counts.columns import Column

CHARTED: Final = "counts.charted"
"""The setting of the record that holds the chosen keys, divided by commas."""
_USUAL: Final = ("ANC", "PLT", "HGB")
"""Neutrophils, platelets and hemoglobin, from top to bottom."""
_SOME: Final = 3


def charted_columns(store: Store, patient_id: str, columns: Sequence[Column]) -> list[Column]:
    """Return the columns that are drawn: those chosen, else the usual ones, which come first."""
    usual = [column for key in _USUAL for column in columns if column.key == key]
    ordered = [*usual, *(column for column in columns if column not in usual)]
    keys = setting_text(store, patient_id, CHARTED).split(",")
    chosen = [column for column in ordered if column.key in keys]
    return chosen or usual or ordered[:_SOME]
