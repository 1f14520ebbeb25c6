"""Dates as people type them: "t", "-1", "12", "3/12", "24 Nov 2026", "Feb 2025", "spring 2009"."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import (
    EARLIEST_YEAR,
    MONTHS_OF_A_YEAR,
    DateProblem,
    PartialDate,
    Season,
    not_a_date,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_ENGLISH: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_RELATIVE: Final = {
    **dict.fromkeys(("t", "today", "hoy"), 0),
    **dict.fromkeys(("y", "yesterday", "ayer"), -1),
    **dict.fromkeys(("tomorrow", "mañana"), 1),
}
_ABOUT: Final = re.compile(r"^(?:~|(?:about|around|circa|ca|approx|hacia|aprox|sobre)\b\.?)\s*")
_FILLERS: Final = {
    *("de", "del", "of", "the", "el"),
    *("early", "mid", "late", "in", "season"),
    *("principios", "mediados", "finales", "en"),
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    *("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    *("lun", "mié", "jue", "vie", "sáb", "dom"),
}
"""Words that stand beside a date and change nothing."""
_SEASONS: Final = {
    **dict.fromkeys(("spring", "springtime", "primavera"), Season.SPRING),
    **dict.fromkeys(("summer", "summertime", "verano"), Season.SUMMER),
    **dict.fromkeys(("autumn", "fall", "otoño"), Season.AUTUMN),
    **dict.fromkeys(("winter", "wintertime", "invierno"), Season.WINTER),
}
_SHORTEST_MONTH: Final = 3
_YEAR_DIGITS: Final = 4
_CENTURY: Final = 100
_YEARS_AHEAD: Final = 20
"""A year of two digits is the latest one that is not further ahead than this."""
_LEAP_SEARCH: Final = 8
"""29 February is at most this many years away."""


@dataclass(frozen=True, slots=True)
class _Habits:
    today: dt.date
    months: tuple[Sequence[str], ...]
    day_first: bool
    latest: dt.date | None


def parse_day(
    text: str,
    *,
    today: dt.date,
    months: Sequence[str],
    day_first: bool,
    latest: dt.date | None = None,
) -> PartialDate:
    """Return the date that a person meant by ``text``.

    Args:
        text: what was typed.
        today: the day that "t" and "-1" are counted from.
        months: the twelve names in the reader's language; beginnings of three letters or more
            and the English names are taken as well.
        day_first: whether "3/12" is 3 December; dates with points are always day first, and a
            number above 12 can only be the day.
        latest: the last day that can be meant where the year or month is left out.

    A lone day ("12") or a day without year ("3/12") means the one nearest to today, of two
    equally near ones the earlier, never one after ``latest``. Raises DateProblem for anything
    that cannot be a date, and nothing else.
    """
    habits = _Habits(today, ([name.casefold() for name in months], _ENGLISH), day_first, latest)
    typed = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    typed = _ABOUT.sub("", typed.replace("\N{MINUS SIGN}", "-")).rstrip(".")
    for reading in (_relative, _iso, _numbers, _words):
        date = reading(typed, habits)
        if date is not None:
            return date
    raise DateProblem(not_a_date(text))


def check_range(
    day: PartialDate,
    earliest: dt.date | None,
    latest: dt.date | None,
    what: Message,
) -> None:
    """Raise DateProblem if ``day`` lies wholly before ``earliest`` or after ``latest``.

    ``what`` names the date in the sentence, such as "The day of the diagnosis".
    """
    if earliest is not None and day.last < earliest:
        words = QT_TRANSLATE_NOOP("calendar", "{what} cannot be before {limit}. Change the date.")
        raise DateProblem(Message("calendar", words, {"what": what, "limit": earliest}))
    if latest is not None and day.first > latest:
        words = QT_TRANSLATE_NOOP("calendar", "{what} cannot be after {limit}. Change the date.")
        raise DateProblem(Message("calendar", words, {"what": what, "limit": latest}))


def _relative(typed: str, habits: _Habits) -> PartialDate | None:
    days = _RELATIVE.get(typed)
    if re.fullmatch(r"[+-] ?\d{1,5}", typed):
        days = int(typed.replace(" ", ""))
    if days is None:
        return None
    try:
        return _possible(habits.today + dt.timedelta(days=days))
    except OverflowError:
        return None


def _iso(typed: str, habits: _Habits) -> PartialDate | None:
    del habits
    match = re.fullmatch(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?", typed) or re.fullmatch(
        r"(\d{4})(\d\d)(\d\d)", typed
    )
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    return _date(year or 0, month or 0, day)


def _numbers(typed: str, habits: _Habits) -> PartialDate | None:
    match = re.fullmatch(r"\d{1,4}(?:( ?[-/. ] ?)\d{1,4}){0,2}", typed)
    if match is None:
        return None
    parts = re.findall(r"\d+", typed)
    if len(parts) == 1:
        return _lone_number(parts[0], habits)
    day_first = habits.day_first or (match[1] or "").strip() == "."
    if len(parts[1]) == _YEAR_DIGITS:
        return _date(int(parts[1]), int(parts[0]), None) if len(parts) == 2 else None  # noqa: PLR2004 - month and year
    first, second = int(parts[0]), int(parts[1])
    day, month = (first, second) if day_first else (second, first)
    if month > MONTHS_OF_A_YEAR >= day:
        day, month = month, day
    return _with_year(day, month, parts[2] if len(parts) > 2 else "", habits)  # noqa: PLR2004 - the year is third


def _lone_number(digits: str, habits: _Habits) -> PartialDate | None:
    if len(digits) == _YEAR_DIGITS:
        year = int(digits)
        return PartialDate(year) if year >= EARLIEST_YEAR else None
    first = habits.today.year * MONTHS_OF_A_YEAR + habits.today.month - 1
    around = (divmod(first + step, MONTHS_OF_A_YEAR) for step in (-2, -1, 0, 1))
    found = (_calendar_day(year, month + 1, int(digits)) for year, month in around)
    return _nearest([day for day in found if day is not None], habits)


def _words(typed: str, habits: _Habits) -> PartialDate | None:
    tokens = re.findall(r"[^\W\d_]+|\d+", typed)
    if len(tokens) > 6 or re.search(r"[^\w\s.,/-]|_", typed):  # noqa: PLR2004 - "tue 8 de dic de 2026"
        return None
    numbers, names = [], []
    seasons = [_SEASONS[token] for token in tokens if token in _SEASONS]
    for token in tokens:
        if token.isdecimal():
            numbers.append(token)
        elif token not in _SEASONS and not (_is_filler(token) or (numbers and token in _ORDINALS)):
            names.append(_month(token, habits))
    if names[:1] == [3] and len(names) == 2 and tokens[0] == "mar":  # noqa: PLR2004 - martes 8 dic
        names = names[1:]
    if not names:
        return _of_season(numbers, seasons, habits)
    if len(names) != 1 or not names[0]:
        return None
    return _day_of_month(numbers, names[0], habits)


def _of_season(
    numbers: Sequence[str], seasons: Sequence[Season], habits: _Habits
) -> PartialDate | None:
    """Return "spring 2009" or "winter 2009/10", which began in 2009; without a season the year."""
    if not seasons:
        return _lone_number(numbers[0], habits) if _is_year(numbers) else None
    if len(seasons) > 1 or not numbers or len(numbers) > 2:  # noqa: PLR2004 - "winter 2009/10"
        return None
    first, *rest = numbers
    year = _full_year(int(first), habits.today) if len(first) == 2 else int(first)  # noqa: PLR2004 - two digits of a year
    if rest and (year + 1) % _CENTURY != int(rest[0]) % _CENTURY:
        return None
    return PartialDate(year, seasons[0]) if EARLIEST_YEAR <= year <= dt.MAXYEAR else None


_ORDINALS: Final = {"st", "nd", "rd", "th", "º", "o", "er"}


def _is_filler(token: str) -> bool:
    return token in _FILLERS


def _is_year(numbers: Sequence[str]) -> bool:
    return len(numbers) == 1 and len(numbers[0]) == _YEAR_DIGITS


def _month(word: str, habits: _Habits) -> int:
    for names in habits.months:
        hits = [at for at, name in enumerate(names, 1) if name.startswith(word)]
        if len(hits) == 1 and len(word) >= _SHORTEST_MONTH:
            return hits[0]
        if word in names:
            return names.index(word) + 1
    return 0


def _day_of_month(numbers: Sequence[str], month: int, habits: _Habits) -> PartialDate | None:
    if _is_year(numbers):
        return _date(int(numbers[0]), month, None)
    if not 1 <= len(numbers) <= 2:  # noqa: PLR2004 - a day, or a day and a year
        return None
    first, *rest = numbers
    if rest and len(first) == _YEAR_DIGITS:
        return _date(int(first), month, int(rest[0]))
    return _with_year(int(first), month, rest[0] if rest else "", habits)


def _with_year(day: int, month: int, year: str, habits: _Habits) -> PartialDate | None:
    if len(year) == _YEAR_DIGITS:
        return _date(int(year), month, day)
    if len(year) == 2:  # noqa: PLR2004 - two digits of a year
        return _date(_full_year(int(year), habits.today), month, day)
    if year:
        return None
    this = habits.today.year
    around = range(this - _LEAP_SEARCH, this + _LEAP_SEARCH + 1)
    found = [_calendar_day(at, month, day) for at in around]
    return _nearest([at for at in found if at is not None], habits) or _date(this, month, day)


def _full_year(two_digits: int, today: dt.date) -> int:
    newest = today.year + _YEARS_AHEAD
    year = newest - newest % _CENTURY + two_digits
    return year if year <= newest else year - _CENTURY


def _nearest(days: Sequence[dt.date], habits: _Habits) -> PartialDate | None:
    meant = [day for day in days if habits.latest is None or day <= habits.latest]
    if not meant:
        return None
    return _possible(min(meant, key=lambda day: (abs(day - habits.today), day)))


def _calendar_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _possible(day: dt.date) -> PartialDate | None:
    return PartialDate.of(day) if day.year >= EARLIEST_YEAR else None


def _date(year: int, month: int, day: int | None) -> PartialDate | None:
    """Return the date; None for what is none, DateProblem for a day that its month lacks."""
    if not (EARLIEST_YEAR <= year <= dt.MAXYEAR and 1 <= month <= MONTHS_OF_A_YEAR) or day == 0:
        return None
    return PartialDate(year, month, day or 0)
