"""Days and times: the one clock, half-known dates, day counting and dates as people type them."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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


class DateProblem(ValueError):  # noqa: N818 - the field names it a problem, with a sentence for people
    """A date that cannot be understood or cannot be; ``message`` says why and what to do."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or only a year, as far as the family knows it.

    ``month`` and ``day`` are 0 when not known. Raises DateProblem for what no calendar holds.
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
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; raise DateProblem for anything else."""
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
    def first(self) -> dt.date:
        """The earliest day that this can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The latest day that this can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)


def not_a_date(text: str) -> Message:
    """Return the sentence for a text that is no date."""
    return Message(
        "calendar",
        QT_TRANSLATE_NOOP("calendar", "“{text}” is not a date. Write it like 24 Nov 2026."),
        {"text": text},
    )


def check_parts(year: int, month: int, day: int) -> None:
    """Raise DateProblem unless year, month (0 unknown) and day (0 unknown) can be a date."""
    possible = EARLIEST_YEAR <= year <= dt.MAXYEAR and 0 <= month <= MONTHS_OF_A_YEAR
    if not possible or (day and not month):
        raise DateProblem(not_a_date(f"{day}/{month}/{year}"))
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
