"""Opens the sheet that says what moves along when a visit moves."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from alltracker.care.slip import SlipTarget, TargetKind
from alltracker.db.models import Patient
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.slip.slip_sheet import SlipSheet


def open_sheet(
    around: Surroundings,
    patient: Patient,
    visit: ShownVisit,
    day: dt.date | None,
    page: QWidget,
) -> SlipSheet:
    """Open the sheet for a visit, on the day it was dropped on; None: the family says which."""
    one = visit.visit
    row_id = one.series_id or one.id
    target = SlipTarget(TargetKind.VISIT, row_id, original_start=one.original_start)
    sheet = SlipSheet(around, patient, target, page, to=day)
    sheet.open()
    return sheet
