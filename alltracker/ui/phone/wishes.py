"""What the family wants on the phone, as this computer remembers it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import Final

from alltracker.exchange.ics_options import (
    ALARM_CHOICES,
    BACK_DAYS,
    CalendarOptions,
    PhoneKind,
)
from alltracker.ui.preferences import Preferences

_KINDS: Final = "phone_kinds"
_ALARM: Final = "phone_alarm"
_WHOLE: Final = "phone_whole"
_PRIVATE: Final = "phone_private"
_NONE: Final = "none"
_USUAL_ALARM: Final = 60


@dataclass(frozen=True, slots=True)
class PhoneWishes:
    """The choices of the dialog; ``whole``: all of the record, not only what is near or to come."""

    kinds: frozenset[PhoneKind] = field(default_factory=lambda: frozenset(PhoneKind))
    alarm_minutes: int | None = _USUAL_ALARM
    whole: bool = False
    private: bool = False

    def options(self, today: dt.date) -> CalendarOptions:
        """Return what goes into the file of ``today``."""
        since = dt.date.min if self.whole else today - dt.timedelta(days=BACK_DAYS)
        return CalendarOptions(since, self.kinds, self.private, self.alarm_minutes)


def remembered(preferences: Preferences) -> PhoneWishes:
    """Return the choices of last time; what cannot be read is as at first."""
    wishes = PhoneWishes()
    known = {kind.value: kind for kind in PhoneKind}
    words = preferences.word(_KINDS).split()
    if words:
        wishes = replace(wishes, kinds=frozenset(known[word] for word in words if word in known))
    alarms = {str(minutes): minutes for minutes in ALARM_CHOICES} | {_NONE: None}
    return replace(
        wishes,
        alarm_minutes=alarms.get(preferences.word(_ALARM), wishes.alarm_minutes),
        whole=preferences.word(_WHOLE) == "yes",
        private=preferences.word(_PRIVATE) == "yes",
    )


def remember(preferences: Preferences, wishes: PhoneWishes) -> None:
    """Keep the choices for next time."""
    kinds = " ".join(kind.value for kind in PhoneKind if kind in wishes.kinds)
    minutes = wishes.alarm_minutes
    preferences.remember_word(_KINDS, kinds or _NONE)
    preferences.remember_word(_ALARM, _NONE if minutes is None else str(minutes))
    preferences.remember_word(_WHOLE, "yes" if wishes.whole else "")
    preferences.remember_word(_PRIVATE, "yes" if wishes.private else "")
