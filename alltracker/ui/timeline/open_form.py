"""Where a thing of the timeline is opened: its form, or the page that it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from alltracker.care.timeline_items import Item, RowKind
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    Draw,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    SideEffect,
    Temperature,
)
from alltracker.ui.kinds_all import KINDS
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.opener import FormOpener

MODELS: Final[dict[RowKind, type[Owned]]] = {
    RowKind.PHASE: Phase,
    RowKind.DRAW: Draw,
    RowKind.APPOINTMENT: Appointment,
    RowKind.SIDE_EFFECT: SideEffect,
    RowKind.TEMPERATURE: Temperature,
    RowKind.AWAITED_RESULT: AwaitedResult,
    RowKind.NOTE: Note,
    RowKind.OWN_REMINDER: OwnReminder,
    RowKind.MILESTONE: Milestone,
}
"""The table of each thing that has a row of its own."""

_PAGES: Final = {
    RowKind.DRAW: "counts",
    RowKind.PLAN: "phases",
    RowKind.PATIENT: "settings",
}
_PATIENTS: Final = "patients"


def row_of(around: Surroundings, item: Item) -> Any:
    """Return the row a thing comes from, None if it has none."""
    model = MODELS.get(item.row)
    return around.store.get(model, item.row_id) if model is not None else None


def can_open(item: Item) -> bool:
    """Return whether there is anything to open; days that the documents name have nothing."""
    return item.row is not RowKind.DOCUMENTS


def open_item(
    around: Surroundings,
    patient: Patient,
    item: Item,
    window: QWidget,
    go: Callable[[str, str], object],
) -> None:
    """Open the form of a thing, or ``go`` to the page and row where it is shown.

    A visit of a series is shown on the page of visits, where one or all of them can be changed.
    """
    if not can_open(item):
        return
    page = _PAGES.get(item.row)
    if page is not None:
        go(page, _PATIENTS if item.row is RowKind.PATIENT else item.row_id)
        return
    row = row_of(around, item)
    kind = next((kind for kind in KINDS if kind.model is MODELS[item.row]), None)
    if row is None or kind is None:
        return
    if isinstance(row, Appointment) and (row.rule or row.series_id):
        go("appointments", item.named)
        return
    FormOpener(around, patient, window).open(kind, row)
