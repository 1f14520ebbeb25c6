"""The rhythm in which a medicine is due: what it can say, its text, and what is due on a day.

A pattern is kept as a short text of words with one space between them:

- ``DAILY 0.5 @bedtime`` half a unit every day at bedtime
- ``WEEKDAYS 1,0.5,1,0.5,1,0.5,1`` Monday first; 0 is a day without a dose; with a single day that
  is not 0 it is once a week
- ``EVERY_DAYS EVERY=2 1`` every second day, counted from the first day of the order
- ``CYCLE ON=5 EVERY=28 4 @morning,evening=3`` the first 5 of every 28 days, counted from the first
  day of the order; 4 units in the morning and 3 in the evening
- ``TAPER 3x4,3x2,4x0.5`` 3 days of 4 units, 3 days of 2, 4 days of a half, then it is over
- ``ONCE 2`` on the first day of the order alone
- ``INFUSION ON=28 1`` runs for 28 days without a break; one dose to note each day
- ``AS_NEEDED 5`` never due by itself; the limits the team gave stand in the order
- ``HELD`` nothing is due because the team said so

Amounts are in the unit of the medicine, for each dose. ``@`` names the doses of a day, one where it
is missing: a part of the day, a time (``20:00``), or a time in another part of the day than its
hour says (``bedtime/18:30``); ``=`` gives a dose an amount of its own. Days and times are those of
the wall clock: a dose belongs to its day, never to a moment, so that an hour which the clocks skip
or show twice changes nothing in what is due.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_pattern_check import WEEK, check_parts, not_understood
from alltracker.care.dose_pattern_text import LONGEST_TEXT, parts_of, text_of
from alltracker.care.dose_slot import (
    PatternKind,
    PatternParts,
    PatternProblem,
    Slot,
    TaperStep,
    part_of,
)

__all__ = [
    "WEEK",
    "DosePattern",
    "PatternKind",
    "PatternProblem",
    "Rhythm",
    "Slot",
    "TaperStep",
    "part_of",
]


class Rhythm(StrEnum):
    """How often a medicine is due, as lists must show it: once a week is not every day."""

    EVERY_DAY = "every_day"
    SOME_WEEKDAYS = "some_weekdays"
    ONCE_A_WEEK = "once_a_week"
    EVERY_SOME_DAYS = "every_some_days"
    PULSES = "pulses"
    TAPER = "taper"
    ONCE = "once"
    INFUSION = "infusion"
    AS_NEEDED = "as_needed"
    HELD = "held"


@dataclass(frozen=True)
class DosePattern(PatternParts):
    """How a medicine is due. Raises PatternProblem for what cannot be.

    ``amounts`` (units of each dose): seven for weekdays, Monday first, 0 for none; none for a taper
    and a hold; one otherwise. ``every`` and ``on_days`` are days; the first ``on_days`` of every
    ``every`` days of a cycle have doses.
    """

    def __post_init__(self) -> None:
        """Refuse amounts, days, steps and times that cannot be."""
        check_parts(self)
        text = self.text()
        if len(text) > LONGEST_TEXT:
            raise not_understood(text)

    @classmethod
    def parse(cls, text: str) -> DosePattern:
        """Read the text of a pattern; raise PatternProblem for what is not understood."""
        parts = parts_of(text)
        return cls(parts.kind, parts.amounts, parts.slots, parts.every, parts.on_days, parts.steps)

    def text(self) -> str:
        """Return the pattern as it is kept."""
        return text_of(self)

    @property
    def held(self) -> bool:
        """Whether the team said that nothing is given."""
        return self.kind is PatternKind.HELD

    @property
    def as_needed(self) -> bool:
        """Whether it is never due by itself."""
        return self.kind is PatternKind.AS_NEEDED

    @property
    def rhythm(self) -> Rhythm:
        """How often it is due, in one word."""
        if self.kind is PatternKind.WEEKDAYS:
            days = sum(amount > 0 for amount in self.amounts)
            by_days = {1: Rhythm.ONCE_A_WEEK, WEEK: Rhythm.EVERY_DAY}
            return by_days.get(days, Rhythm.SOME_WEEKDAYS)
        if self.kind is PatternKind.EVERY_DAYS:
            by_step = {1: Rhythm.EVERY_DAY, WEEK: Rhythm.ONCE_A_WEEK}
            return by_step.get(self.every or 1, Rhythm.EVERY_SOME_DAYS)
        if self.kind is PatternKind.CYCLE and self.on_days == self.every:
            return Rhythm.EVERY_DAY
        if self.kind is PatternKind.CYCLE and (self.on_days, self.every) == (1, WEEK):
            return Rhythm.ONCE_A_WEEK
        return _RHYTHMS[self.kind]

    @property
    def ordered_slots(self) -> tuple[Slot, ...]:
        """The doses of a day from morning to bedtime."""
        return tuple(sorted(self.slots, key=lambda slot: slot.order))

    @property
    def length(self) -> int | None:
        """After how many days it is over by itself; None: never."""
        if self.kind is PatternKind.TAPER:
            return sum(step.days for step in self.steps)
        if self.kind is PatternKind.INFUSION:
            return self.on_days
        return 1 if self.kind is PatternKind.ONCE else None

    def amount_on(self, day: dt.date, starts_on: dt.date) -> float:
        """Return the units of a dose without an amount of its own on a day; 0: none is due.

        Args:
            day: the day asked about.
            starts_on: the first day of the order, from which days are counted.
        """
        since = (day - starts_on).days
        return _AMOUNTS[self.kind](self, day, since) if since >= 0 else 0.0

    def due_on(self, day: dt.date, starts_on: dt.date) -> bool:
        """Return whether any dose is due on a day."""
        return self.amount_on(day, starts_on) > 0

    def doses_on(self, day: dt.date, starts_on: dt.date) -> tuple[tuple[Slot, float], ...]:
        """Return each dose of a day with its units, in the pattern's own order."""
        amount = self.amount_on(day, starts_on)
        if not amount:
            return ()
        return tuple((slot, amount if slot.amount is None else slot.amount) for slot in self.slots)

    def total_on(self, day: dt.date, starts_on: dt.date) -> float:
        """Return the units of all doses of a day."""
        return sum(amount for _, amount in self.doses_on(day, starts_on))

    def total_of(self, amount: float) -> float:
        """Return the units of a whole day on which ``amount`` is the dose; 0 for none."""
        if not amount:
            return 0.0
        return sum(amount if slot.amount is None else slot.amount for slot in self.slots)


def _first(pattern: DosePattern, day: dt.date, since: int) -> float:
    del day, since
    return pattern.amounts[0]


def _none(pattern: DosePattern, day: dt.date, since: int) -> float:
    del pattern, day, since
    return 0.0


def _of_weekday(pattern: DosePattern, day: dt.date, since: int) -> float:
    del since
    return pattern.amounts[day.weekday()]


def _of_every(pattern: DosePattern, day: dt.date, since: int) -> float:
    del day
    return pattern.amounts[0] if since % (pattern.every or 1) == 0 else 0.0


def _of_cycle(pattern: DosePattern, day: dt.date, since: int) -> float:
    del day
    on = since % (pattern.every or 1) < (pattern.on_days or 0)
    return pattern.amounts[0] if on else 0.0


def _of_length(pattern: DosePattern, day: dt.date, since: int) -> float:
    del day
    return pattern.amounts[0] if since < (pattern.length or 0) else 0.0


def _of_taper(pattern: DosePattern, day: dt.date, since: int) -> float:
    del day
    for step in pattern.steps:
        if since < step.days:
            return step.amount
        since -= step.days
    return 0.0


_AMOUNTS: Final[Mapping[PatternKind, Callable[[DosePattern, dt.date, int], float]]] = (
    MappingProxyType(
        {
            PatternKind.DAILY: _first,
            PatternKind.WEEKDAYS: _of_weekday,
            PatternKind.EVERY_DAYS: _of_every,
            PatternKind.CYCLE: _of_cycle,
            PatternKind.TAPER: _of_taper,
            PatternKind.AS_NEEDED: _none,
            PatternKind.ONCE: _of_length,
            PatternKind.INFUSION: _of_length,
            PatternKind.HELD: _none,
        }
    )
)
_RHYTHMS: Final[Mapping[PatternKind, Rhythm]] = MappingProxyType(
    {
        PatternKind.DAILY: Rhythm.EVERY_DAY,
        PatternKind.CYCLE: Rhythm.PULSES,
        PatternKind.TAPER: Rhythm.TAPER,
        PatternKind.AS_NEEDED: Rhythm.AS_NEEDED,
        PatternKind.ONCE: Rhythm.ONCE,
        PatternKind.INFUSION: Rhythm.INFUSION,
        PatternKind.HELD: Rhythm.HELD,
    }
)
