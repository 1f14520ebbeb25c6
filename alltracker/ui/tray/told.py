"""Remembers which notices were told on this computer, as hashes: nothing can be read from them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from alltracker.ui.preferences import Preferences

_KEY: Final = "reminders/told"
_MOST: Final = 500
"""So many are remembered, the newest; a day seldom has more than a few."""
_LENGTH: Final = 16


@dataclass(frozen=True, slots=True)
class Told:
    """Each notice once, over restarts and changes of the clock."""

    preferences: Preferences

    def new(self, notice_ids: Iterable[str]) -> list[str]:
        """Return those that were not told yet, in their order."""
        known = set(self._known())
        return [one for one in notice_ids if _hash(one) not in known]

    def remember(self, notice_ids: Iterable[str]) -> None:
        """Note that these were told."""
        known = self._known()
        fresh = [one for one in map(_hash, notice_ids) if one not in set(known)]
        if fresh:
            self.preferences.remember_word(_KEY, " ".join([*known, *fresh][-_MOST:]))
            self.preferences.save()

    def _known(self) -> list[str]:
        return self.preferences.word(_KEY).split()


def _hash(notice_id: str) -> str:
    return hashlib.sha256(notice_id.encode()).hexdigest()[:_LENGTH]
