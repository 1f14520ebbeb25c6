"""Up to where in the record somebody has looked, as this computer remembers it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Final

from alltracker.ui.preferences import Preferences

WRITER: Final = "writer"
"""The word that keeps who writes on this computer."""
_LENGTH: Final = 16


class Marks:
    """Keeps only numbers, under keys from which neither record nor person can be read."""

    def __init__(self, preferences: Preferences, record: Path) -> None:
        self._preferences = preferences
        self._record = str(record.absolute())

    def of(self, writer_id: str) -> int | None:
        """Return the number of the last step that somebody saw; None who never wrote here."""
        text = self._preferences.word(self._key("seen", writer_id))
        return int(text) if text.isascii() and text.isdigit() else None

    def keep(self, writer_id: str, step: int) -> None:
        """Remember the number of the last step that somebody saw."""
        self._preferences.remember_word(self._key("seen", writer_id), str(step))

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
