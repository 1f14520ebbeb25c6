"""The visit that "since the last visit" counts from, for papers and the diary alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.rows import AppointmentRow

_HAPPENED: Final = {AppointmentStatus.DONE, AppointmentStatus.PLANNED}


def last_visit(appointments: Sequence[AppointmentRow], day: dt.date) -> dt.date | None:
    """Return the day of the latest clinic visit before ``day`` that took place or was to.

    A visit of the day itself is the one that is prepared for.
    """
    return max(
        (
            row.start.date()
            for row in appointments
            if row.kind is AppointmentKind.CLINIC
            and row.status in _HAPPENED
            and row.start.date() < day
        ),
        default=None,
    )
