"""Days and times: the one clock, half-known dates, day counting and dates as people type them."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message

MONTHS_OF_A_YEAR: Final = 12
EARLIEST_YEAR: Final = 1900
"""Nobody who keeps a record was born before this year."""


class _Clock:
    """Asks the machine for the time, in one place, so that tests and ``--on`` can replace it."""

    def __init__(self) -> None:
        self.read: Callable[[], dt.datetime] = _machine_time


def _machine_time() -> dt.datetime:
    return dt.datetime.now().astimezone()


_clock: Final = _Clock()


def now() -> dt.datetime:
    """Return the current local time with its zone."""
    return _clock.read()


def today() -> dt.date:
    """Return the current local day."""
    return _clock.read().date()


@contextmanager
def clock_at(moment: dt.datetime) -> Iterator[None]:
    """Let the program believe that it is ``moment`` (with zone) until the block ends."""
    before = _clock.read
    _clock.read = lambda: moment
    try:
        yield
    finally:
        _clock.read = before


@contextmanager
def clock_on(day: dt.date) -> Iterator[None]:
    """Let the program believe that today is ``day``, the clock going on, until the block ends."""
    before = _clock.read
    ahead = day - before().date()
    _clock.read = lambda: before() + ahead
    try:
        yield
    finally:
        _clock.read = before


def day_at_noon(day: dt.date) -> dt.datetime:
    """Return noon of ``day`` in the local zone, the moment that ``--on`` stands for."""
    return dt.datetime.combine(day, dt.time(12)).astimezone()


class Season(IntEnum):
    """A season by its number in the place of a month (Extended Date/Time Format, level 1)."""

    SPRING = 21
    SUMMER = 22
    AUTUMN = 23
    WINTER = 24


_OVER_NEW_YEAR: Final = {Season.SUMMER, Season.WINTER}
"""A summer in the south and a winter in the north begin in one year and end in the next."""
_MARCH: Final = 3


class DateProblem(ValueError):  # noqa: N818 - the field names it a problem, with a sentence for people
    """A date that cannot be understood or cannot be; ``message`` says why and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month, a season or only a year, as far as the family knows it.

    ``month`` and ``day`` are 0 when not known; for a season ``month`` is its number. Raises
    DateProblem for what no calendar holds.
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        """Refuse a day without month, and what no calendar holds."""
        check_parts(self.year, self.month, self.day)

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        """Return a fully known date."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ``YYYY``, ``YYYY-MM`` (21 to 24: a season) or ``YYYY-MM-DD``.

        Raises DateProblem for anything else.
        """
        match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
        if match is None:
            raise DateProblem(not_a_date(text))
        year, month, day = (int(part or 0) for part in match.groups())
        return cls(year, month, day)

    @property
    def exact(self) -> dt.date | None:
        """The day, when it is wholly known."""
        return dt.date(self.year, self.month, self.day) if self.day else None

    @property
    def season(self) -> Season | None:
        """The season, when that is what is known."""
        return Season(self.month) if self.month > MONTHS_OF_A_YEAR else None

    @property
    def known_month(self) -> int:
        """The month of the calendar, 0 when only a season or the year is known."""
        return self.month if self.month <= MONTHS_OF_A_YEAR else 0

    @property
    def plain(self) -> str:
        """The date for formats that know no seasons: of a season only the year is left."""
        return str(self) if self.season is None else f"{self.year:04d}"

    @property
    def first(self) -> dt.date:
        """The earliest day that this can mean."""
        return dt.date(self.year, self.known_month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The latest day that this can mean.

        A season can be any part of its year, since it differs between the north and the south of
        the earth; a summer or winter can also end in March of the next year.
        """
        if self.season in _OVER_NEW_YEAR and self.year < dt.MAXYEAR:
            return dt.date(self.year + 1, _MARCH, 31)
        month = self.known_month or MONTHS_OF_A_YEAR
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return _written(self.year, self.month, self.day)


def _written(year: int, month: int, day: int) -> str:
    """Return parts as they are written in a file, also those that no calendar holds."""
    parts = [f"{year:04d}"]
    if month or day:
        parts.append(f"{month:02d}")
    if day:
        parts.append(f"{day:02d}")
    return "-".join(parts)


def not_a_date(text: str) -> Message:
    """Return the sentence for a text that is no date."""
    return Message(
        "calendar",
        QT_TRANSLATE_NOOP("calendar", "“{text}” is not a date. Write it like 24 Nov 2026."),
        {"text": text},
    )


def check_parts(year: int, month: int, day: int) -> None:
    """Raise DateProblem unless the parts can be a date: month and day 0 unknown, 21-24 a season."""
    season = Season.SPRING <= month <= Season.WINTER
    possible = EARLIEST_YEAR <= year <= dt.MAXYEAR and (season or 0 <= month <= MONTHS_OF_A_YEAR)
    if not possible or (day and (season or not month)):
        raise DateProblem(not_a_date(_written(year, month, day)))
    if day < 0 or (day and day > calendar.monthrange(year, month)[1]):
        raise DateProblem(
            Message(
                "calendar",
                QT_TRANSLATE_NOOP(
                    "calendar", "{month} has {days} days. Change the day, or write only {month}."
                ),
                {
                    "month": PartialDate(year, month),
                    "days": calendar.monthrange(year, month)[1],
                },
            )
        )


def day_number(start: dt.date, day: dt.date) -> int:
    """Return which day of a phase ``day`` is: the first is 1, as treatment protocols count.

    Days before the start are negative; there is no day 0.
    """
    days = (day - start).days
    return days + 1 if days >= 0 else days


def age(born: dt.date, day: dt.date) -> int:
    """Return completed years of life on ``day``; someone born on 29 February ages on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
