"""The lines of a hand-over, and the hours that it is about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_days import DoseState
from alltracker.care.dose_pattern import Slot
from alltracker.care.kinds_medicine import DayPart
from alltracker.care.words import Message

_DAY: Final = dt.timedelta(days=1)
_NIGHT: Final = 4
"""A time before this hour belongs to the night of the day before."""
_PARTS: Final = MappingProxyType(
    {
        DayPart.MORNING: (4, 11),
        DayPart.NOON: (11, 14),
        DayPart.AFTERNOON: (14, 17),
        DayPart.EVENING: (17, 21),
        DayPart.BEDTIME: (21, 28),
        DayPart.ANY: (0, 24),
    }
)
"""From which hour to which a part of the day lasts, beyond 24 in the night after it."""


class HandOverKind(StrEnum):
    """What a line is about."""

    DOSE = "dose"
    SCHEDULE = "schedule"
    TEMPERATURE = "temperature"
    SIDE_EFFECT = "side_effect"
    COUNTS = "counts"
    NOTE = "note"
    VISIT = "visit"
    PREPARATION = "preparation"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Spell:
    """A stretch of wall time, from its begin to its end; a moment has both alike."""

    begin: dt.datetime
    end: dt.datetime

    @classmethod
    def at(cls, day: dt.date, time: dt.time | None) -> Spell:
        """Return a moment, or the whole day where there is no time."""
        if time is None:
            begin = dt.datetime.combine(day, dt.time.min)
            return cls(begin, begin + _DAY)
        moment = dt.datetime.combine(day, time.replace(tzinfo=None, fold=0))
        return cls(moment, moment)

    @classmethod
    def of_slot(cls, day: dt.date, slot: Slot) -> Spell:
        """Return when a dose of a day is due; at bedtime that can be after midnight."""
        if slot.at is not None:
            late = slot.part is DayPart.BEDTIME and slot.at.hour < _NIGHT
            return cls.at(day + _DAY if late else day, slot.at)
        midnight = dt.datetime.combine(day, dt.time.min)
        first, last = _PARTS[slot.part]
        return cls(midnight + dt.timedelta(hours=first), midnight + dt.timedelta(hours=last))


@dataclass(frozen=True, slots=True)
class Hours:
    """24 hours before and after a moment, by the wall clock."""

    since: dt.datetime
    moment: dt.datetime
    until: dt.datetime

    @classmethod
    def around(cls, moment: dt.datetime) -> Hours:
        """Return the hours around a moment, to the minute."""
        here = moment.replace(tzinfo=None, fold=0, second=0, microsecond=0)
        return cls(here - _DAY, here, here + _DAY)

    @property
    def today(self) -> dt.date:
        """The day of the moment."""
        return self.moment.date()

    def was(self, spell: Spell) -> bool:
        """Return whether some of a stretch lies in the last 24 hours."""
        if spell.begin == spell.end:
            return self.since < spell.begin <= self.moment
        return spell.begin <= self.moment and spell.end > self.since

    def over(self, spell: Spell) -> bool:
        """Return whether a stretch ended in the last 24 hours."""
        return self.since < spell.end <= self.moment

    def comes(self, spell: Spell) -> bool:
        """Return whether some of a stretch lies in the next 24 hours."""
        if spell.begin == spell.end:
            return self.moment < spell.begin <= self.until
        return spell.begin < self.until and spell.end > self.moment


@dataclass(frozen=True, slots=True)
class HandOverLine:
    """One line: when, what, and what more is known of it.

    ``part`` is told where no ``time`` is known. ``dose`` tells how a dose stands. ``calls``: the
    team's rule, or a published one, asks for a call. ``page`` and ``row_id`` lead to it.
    """

    kind: HandOverKind
    spell: Spell
    what: Message
    more: Message | None = None
    time: dt.time | None = None
    part: DayPart | None = None
    dose: DoseState | None = None
    calls: bool = False
    page: str = ""
    row_id: str = ""

    @property
    def day(self) -> dt.date:
        """The day that the line stands under."""
        return self.spell.begin.date()

    def place(self) -> tuple[dt.datetime, bool, str, str]:
        """Return what to sort lines by."""
        return self.spell.begin, self.time is not None, self.kind.value, self.row_id
