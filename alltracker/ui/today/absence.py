"""Remembers on which days somebody looked, on this computer, for what came up meanwhile.

It is a preference, not a row of the record: opening a record changes nothing in it, and the first
undo of a day takes back what a person did.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray

from alltracker.ui.preferences import Preferences

AWAY_DAYS: Final = 3
"""Who comes back after so many days is shown what came up meanwhile (a choice of the program)."""
_REMEMBERED: Final = 30
_NEVER: Final = "-"


@dataclass(frozen=True, slots=True)
class Away:
    """A time without a look: after the day ``since``, up to the day of return."""

    since: dt.date
    until: dt.date


@dataclass(frozen=True, slots=True)
class Absence:
    """The last days on which somebody looked at one patient's record on this computer.

    Several days are kept, so that a clock that stood wrong for a day neither hides nor makes an
    absence: the last look is the latest day that is not after today.
    """

    preferences: Preferences
    patient_id: str

    def look(self, today: dt.date) -> Away | None:
        """Note that somebody looks, and return the absence that has not been read yet.

        It stays, the same after every start, until ``read``.
        """
        days, away = self._known()
        before = max((day for day in days if day <= today), default=None)
        if before is not None and (today - before).days >= AWAY_DAYS:
            since = away.since if away is not None and away.since < before else before
            away = Away(since, today)
        if before != today or away != self._known()[1]:
            self._keep([*days, today], away)
        return self.unread(today)

    def unread(self, today: dt.date) -> Away | None:
        """Return the absence that has not been read yet, without noting a look."""
        _, away = self._known()
        if away is None or away.since >= today:
            return None
        return Away(away.since, min(away.until, today))

    def read(self) -> None:
        """Note that what came up meanwhile has been read."""
        days, _ = self._known()
        self._keep(days, None)

    def _known(self) -> tuple[list[dt.date], Away | None]:
        """Return the days of looks in order, and the absence that was not read."""
        text = bytes(self.preferences.bytes_of(self._key).data()).decode(errors="ignore")
        words = text.split()
        since, until = (_day(word) for word in [*words, _NEVER, _NEVER][:2])
        days = sorted(day for word in words[2:] if (day := _day(word)) is not None)
        return days, Away(since, until) if since is not None and until is not None else None

    def _keep(self, days: list[dt.date], away: Away | None) -> None:
        kept = sorted(set(days))[-_REMEMBERED:]
        absence = [away.since, away.until] if away else [_NEVER, _NEVER]
        text = " ".join(str(word) for word in (*absence, *kept))
        self.preferences.remember_bytes(self._key, QByteArray(text.encode()))

    @property
    def _key(self) -> str:
        return f"looked_{self.patient_id}"


def _day(word: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(word)
    except ValueError:
        return None
