"""What goes into a calendar file, and what of it is told."""

from __future__ import annotations

import datetime as dt
import unicodedata
import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language

BACK_DAYS: Final = 60
"""What lies further back stays out: long enough for a date that moved into the past."""
ALARM_CHOICES: Final = (15, 60, 120, 24 * 60)
"""How many minutes before a visit the phone can sound."""
_UIDS: Final = uuid.UUID("6f0c54c1-9b0b-5d6c-8f0e-3d0a3f1c7a52")
"""The namespace of the identities in a calendar; never to be changed: phones know them."""
_TITLES: Final = {
    "visit": QT_TRANSLATE_NOOP("phone", "Appointment"),
    "day": QT_TRANSLATE_NOOP("phone", "Reminder"),
}
_CONTROL: Final = {"Cc", "Zl", "Zp"}


class PhoneKind(StrEnum):
    """What a calendar file can hold."""

    VISITS = "visits"
    PHASES = "phases"
    REMINDERS = "reminders"
    OWN = "own"
    MEDICINES = "medicines"


@dataclass(frozen=True, slots=True)
class CalendarOptions:
    """What the family wants on the phone.

    ``private``: only neutral titles and times. ``alarm_minutes``: how long before a visit the phone
    sounds, and on all-day items in the morning; None: it stays silent but for preparation.
    ``since``: the first day that is told.
    """

    since: dt.date
    kinds: frozenset[PhoneKind] = field(default_factory=lambda: frozenset(PhoneKind))
    private: bool = False
    alarm_minutes: int | None = None


def uid_of(patient_id: str, thing: str) -> str:
    """Return the identity of a thing in every calendar, the same whatever its date and title."""
    return str(uuid.uuid5(_UIDS, f"{patient_id}/{thing}"))


def plain_text(text: str) -> str:
    """Return a text that a calendar can hold: line breaks stay, other control signs become blanks.

    RFC 5545, section 3.1: a text has no control signs.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    cleaned = [
        "".join(" " if unicodedata.category(sign) in _CONTROL else sign for sign in line)
        for line in lines
    ]
    return "\n".join(cleaned).strip()


@dataclass(frozen=True, slots=True)
class PhoneWords:
    """Says titles and notes in the reader's language, or neutral ones."""

    language: Language
    private: bool

    def title(self, text: str | Message, what: str, *, canceled: bool = False) -> str:
        """Return the title of a ``visit`` or a ``day``; a canceled one says so."""
        said = self.language.word("phone", _TITLES[what]) if self.private else self._said(text)
        if canceled:
            template = QT_TRANSLATE_NOOP("phone", "Canceled: {title}")
            said = self.language.say(Message("phone", template, {"title": said}))
        return plain_text(said)

    def note(self, *parts: str | Message) -> str:
        """Return a description of the parts that say something, one a line; empty if private."""
        if self.private:
            return ""
        return "\n".join(said for part in parts if (said := plain_text(self._said(part))))

    def labeled(self, text: str, value: str) -> str:
        """Return a line such as "Prepare: no breakfast"; empty without a value."""
        value = value.strip()
        return self.language.say(Message("phone", text, {"text": value})) if value else ""

    def _said(self, text: str | Message) -> str:
        return self.language.say(text) if isinstance(text, Message) else text
