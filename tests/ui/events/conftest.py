"""A day on which everything happens, and how forms are opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.ui.events.clinic_form import ClinicDialog
from alltracker.ui.events.procedure_form import ProcedureDialog
from alltracker.ui.kinds_all import kind_of
from alltracker.ui.kinds_events_days import CLINIC_DOSE

TODAY = dt.date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def window(shown):
    return shown(QLineEdit())


@pytest.fixture
def procedure_form(around, patient, window, qtbot):
    """Return a function that opens the form of a procedure."""

    def open_form(row=None, **start) -> ProcedureDialog:
        kind = kind_of("procedure")
        dialog = ProcedureDialog(around, patient, kind, row, start=start or None, parent=window)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return open_form


@pytest.fixture
def clinic_form(around, patient, window, qtbot):
    """Return a function that opens the form of a medicine of the clinic."""

    def open_form(row=None, **start) -> ClinicDialog:
        kind = CLINIC_DOSE
        dialog = ClinicDialog(around, patient, kind, row, start=start or None, parent=window)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return open_form
