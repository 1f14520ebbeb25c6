"""What this computer's user chose for notifications and the tray."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from alltracker.ui.preferences import Preferences

USUAL_TIME: Final = dt.time(9)
"""When what has only a day is told until somebody chooses another time."""
_YES, _NO = "yes", "no"
_NOTIFY: Final = "reminders/notify"
_AT: Final = "reminders/at"
_WHOLE: Final = "reminders/whole_text"
_KEEP: Final = "reminders/keep_running"
_DOSES: Final = "reminders/doses"


@dataclass(frozen=True, slots=True)
class TrayChoices:
    """Typed reads and writes; what was never chosen, or cannot be read, is the usual."""

    preferences: Preferences

    @property
    def notify(self) -> bool:
        """Whether notifications are shown while the program runs."""
        return self.preferences.word(_NOTIFY) != _NO

    def set_notify(self, on: bool) -> None:  # noqa: FBT001 - a slot's value
        """Show notifications, or none."""
        self._put(_NOTIFY, on)

    @property
    def doses(self) -> bool:
        """Whether doses that are not ticked yet are told at their time."""
        return self.preferences.word(_DOSES) != _NO

    def set_doses(self, on: bool) -> None:  # noqa: FBT001 - a slot's value
        """Tell doses, or leave them to Today."""
        self._put(_DOSES, on)

    @property
    def at(self) -> dt.time:
        """The time of day at which what has only a day is told."""
        try:
            return dt.time.fromisoformat(self.preferences.word(_AT))
        except ValueError:
            return USUAL_TIME

    def set_at(self, time: dt.time) -> None:
        """Choose the time of day."""
        self.preferences.remember_word(_AT, time.isoformat("minutes"))

    @property
    def neutral(self) -> bool:
        """Whether a notification says only how many reminders there are: anybody may read it."""
        return self.preferences.word(_WHOLE) != _YES

    def set_neutral(self, on: bool) -> None:  # noqa: FBT001 - a slot's value
        """Say only how many, or what each is about."""
        self._put(_WHOLE, not on)

    @property
    def keep(self) -> bool | None:
        """Whether closing the window keeps the program in the tray; None until somebody chose."""
        return {_YES: True, _NO: False}.get(self.preferences.word(_KEEP))

    def set_keep(self, on: bool) -> None:  # noqa: FBT001 - a slot's value
        """Keep the program running in the tray when the window is closed, or end it."""
        self._put(_KEEP, on)

    def _put(self, key: str, on: bool) -> None:  # noqa: FBT001 - as above
        self.preferences.remember_word(key, _YES if on else _NO)
