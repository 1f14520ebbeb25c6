"""Where a thing of the timeline is opened: its form, or the page that it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from alltracker.care.timeline_items import Item, RowKind
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    Dose,
    Draw,
    Infection,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    Procedure,
    Radiation,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.ui.kinds import Kind
from alltracker.ui.kinds_all import KINDS
from alltracker.ui.kinds_events_days import CLINIC_DOSE
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
    RowKind.PROCEDURE: Procedure,
    RowKind.TRANSFUSION: Transfusion,
    RowKind.STAY: Stay,
    RowKind.INFECTION: Infection,
    RowKind.RADIATION: Radiation,
    RowKind.ABSENCE: Absence,
    RowKind.CLINIC_DOSE: Dose,
    RowKind.DOSE: Dose,
}
"""The table of each thing that has a row of its own."""

_PAGES: Final = {
    RowKind.DRAW: "counts",
    RowKind.PLAN: "phases",
    RowKind.PATIENT: "settings",
    RowKind.MEDICINE: "medicines",
}
_PATIENTS: Final = "patients"


def row_of(around: Surroundings, item: Item) -> Any:
    """Return the row a thing comes from, None if it has none."""
    model = MODELS.get(item.row)
    if model is None or not item.row_id:
        return None
    return around.store.get(model, item.row_id)


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

    A visit of a series is shown on the page of visits, where one or all of them can be changed;
    several medicines of one day in the clinic are shown on the page of procedures.
    """
    if not can_open(item):
        return
    page = _PAGES.get(item.row)
    if page is not None:
        go(page, _PATIENTS if item.row is RowKind.PATIENT else item.row_id)
        return
    row = row_of(around, item)
    if isinstance(row, Dose):
        if item.many > 1:
            go("events", row.procedure_id or row.id)
            return
        row = around.store.get(Procedure, row.procedure_id) if row.procedure_id else row
    kind = _kind_of(row)
    if row is None or kind is None:
        return
    if isinstance(row, Appointment) and (row.rule or row.series_id):
        go("appointments", item.named)
        return
    FormOpener(around, patient, window).open(kind, row)


def _kind_of(row: Owned | None) -> Kind | None:
    """Return the entry of a row; that of a dose of the clinic stands in no menu."""
    if isinstance(row, Dose):
        return CLINIC_DOSE
    return next((kind for kind in KINDS if isinstance(row, kind.model)), None)
