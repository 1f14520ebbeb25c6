"""Up to where in the record somebody has looked, as this computer remembers it."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from pathlib import Path
from typing import Final

from alltracker.db.changes_since import Place
from alltracker.ui.preferences import Preferences

WRITER: Final = "writer"
"""The word that keeps who writes on this computer."""
_LENGTH: Final = 16
_KEPT: Final = 30
"""So many places are remembered, for the case that another copy of the record takes its place."""


class Marks:
    """Keeps only numbers and times, under keys from which neither record nor person can be read."""

    def __init__(self, preferences: Preferences, record: Path) -> None:
        self._preferences = preferences
        self._record = str(record.absolute())

    def of(self, writer_id: str) -> tuple[Place, ...]:
        """Return up to where somebody has looked, each time; nothing who never wrote here."""
        words = self._preferences.word(self._key("seen", writer_id)).split()
        return tuple(place for word in words if (place := _read(word)) is not None)

    def keep(self, writer_id: str, place: Place) -> None:
        """Remember the last step that somebody saw."""
        before = [one for one in self.of(writer_id) if one.step < place.step]
        kept = [*before, place][-_KEPT:]
        text = " ".join(f"{one.step}@{one.at.isoformat()}" for one in kept)
        self._preferences.remember_word(self._key("seen", writer_id), text)

    @property
    def asked(self) -> bool:
        """Whether this computer has asked who writes in this record."""
        return self._preferences.word(self._key("asked")) == "1"

    def keep_asked(self) -> None:
        """Remember that it was asked; it is not asked again."""
        self._preferences.remember_word(self._key("asked"), "1")

    def _key(self, what: str, writer_id: str = "") -> str:
        text = f"{self._record}\n{writer_id}".encode()
        return f"{what}/{sha256(text).hexdigest()[:_LENGTH]}"


def _read(word: str) -> Place | None:
    """Return the place that was written; None for what is none."""
    step, _, at = word.partition("@")
    try:
        moment = dt.datetime.fromisoformat(at)
    except ValueError:
        return None
    if not (step.isascii() and step.isdigit()) or moment.tzinfo is None:
        return None
    return Place(int(step), moment)
