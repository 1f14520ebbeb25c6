"""Remembers on which days the program was open, on this computer, for what came up meanwhile.

It is a preference, not a row of the record: opening a record changes nothing in it, and the first
undo of a day takes back what a person did.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QByteArray

from alltracker.ui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Absence:
    """The last days on which one patient's record was open on this computer."""

    preferences: Preferences
    patient_id: str

    def before(self, today: dt.date) -> dt.date | None:
        """Return the last day before ``today`` that was not read yet; note that today is open."""
        days = self._days()
        before, latest = days or (None, None)
        if latest != today:
            before, latest = latest, today
            self._keep(before, today)
        return before if before is not None and before < today else None

    def read(self, today: dt.date) -> None:
        """Note that what came up meanwhile has been read."""
        self._keep(None, today)

    def _days(self) -> tuple[dt.date | None, dt.date] | None:
        text = bytes(self.preferences.bytes_of(self._key).data()).decode(errors="ignore")
        before, _, latest = text.partition(" ")
        try:
            return (
                dt.date.fromisoformat(before) if before != "-" else None,
                dt.date.fromisoformat(latest),
            )
        except ValueError:
            return None

    def _keep(self, before: dt.date | None, latest: dt.date) -> None:
        text = f"{before or '-'} {latest}"
        self.preferences.remember_bytes(self._key, QByteArray(text.encode()))

    @property
    def _key(self) -> str:
        return f"open_{self.patient_id}"
