"""The parts of a dose pattern: the doses of a day, the steps of a taper, and what goes wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds_medicine import DayPart
from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message

LATEST_DAY: Final = dt.date(2200, 12, 31)
"""No schedule begins or ends later (our limit), so that its days can be laid out."""
LEAST_AMOUNT: Final = 0.001
MOST_AMOUNT: Final = 100_000.0
"""Units of one dose; with these an amount is surely mistyped (our limits, no clinical source)."""
LONGEST_STEP: Final = 999
"""The most days between two doses, in a cycle or in a step of a taper (our limit)."""
MOST_SLOTS: Final = 12
"""The most doses of one day (our limit)."""
_PARTS: Final = tuple(DayPart)
_HOURS: Final = MappingProxyType(
    {
        DayPart.MORNING: 0,
        DayPart.NOON: 11,
        DayPart.AFTERNOON: 14,
        DayPart.EVENING: 17,
        DayPart.BEDTIME: 21,
    }
)
"""The hour at which a part of the day begins, for doses with a time; a day begins at midnight."""


class PatternKind(StrEnum):
    """How a medicine is due; the value is its word in the text."""

    DAILY = "DAILY"
    WEEKDAYS = "WEEKDAYS"
    EVERY_DAYS = "EVERY_DAYS"
    CYCLE = "CYCLE"
    TAPER = "TAPER"
    AS_NEEDED = "AS_NEEDED"
    ONCE = "ONCE"
    INFUSION = "INFUSION"
    HELD = "HELD"


class PatternProblem(KnownProblem):
    """A pattern that cannot be; ``field`` names the part of the pattern that is wrong."""

    def __init__(self, message: Message, field: str = "pattern") -> None:
        super().__init__(message)
        self.field = field


def problem(text: str, field: str = "pattern", **values: object) -> PatternProblem:
    """Return a problem whose sentence is marked for translation where it is written."""
    return PatternProblem(Message("dose_rules", text, values), field)


def part_of(time: dt.time) -> DayPart:
    """Return the part of the day that a time belongs to when nobody said so."""
    return [part for part, hour in _HOURS.items() if time.hour >= hour][-1]


@dataclass(frozen=True, slots=True)
class Slot:
    """One dose of a day; ``amount`` where it is not that of the others."""

    part: DayPart = DayPart.ANY
    at: dt.time | None = None
    amount: float | None = None

    @classmethod
    def of_time(cls, at: dt.time, amount: float | None = None) -> Slot:
        """Return the dose at a time, in the part of the day that its hour says."""
        return cls(part_of(at), at, amount)

    @property
    def key(self) -> str:
        """The name of the dose within its day, such as "bedtime" or "20:00"."""
        return f"{self.at:%H:%M}" if self.at else self.part.value

    @property
    def order(self) -> tuple[int, dt.time]:
        """What to sort the doses of a day by; one without a part of the day comes last."""
        return _PARTS.index(self.part), self.at or dt.time.max


@dataclass(frozen=True, slots=True)
class TaperStep:
    """How many days a step of a taper lasts, and the units of each dose in it."""

    days: int
    amount: float


ANY_TIME: Final = (Slot(),)


@dataclass(frozen=True)
class PatternParts:
    """What a pattern is made of, before anybody asked whether it can be."""

    kind: PatternKind
    amounts: tuple[float, ...] = ()
    slots: tuple[Slot, ...] = ANY_TIME
    every: int | None = None
    on_days: int | None = None
    steps: tuple[TaperStep, ...] = ()


def number_text(number: float) -> str:
    """Return a number as a pattern writes it, such as "0.5" and "2"."""
    return repr(float(number)).removesuffix(".0")
