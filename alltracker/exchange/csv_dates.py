"""Dates of a whole column: which of two numbers is the day is decided once, or asked."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final

from alltracker.care import calendar
from alltracker.care.day_text import parse_day
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.moments import Moment, read_moment
from alltracker.exchange.proposal import ImportProblem

_NUMBERS: Final = re.compile(
    r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})"
    r"(?:,?[ T]+([0-9:]{4,8}(?: ?[ap]\.?m\.?)?))?",
    re.IGNORECASE,
)
_SLASHED_ISO: Final = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})")
_TIME: Final = re.compile(
    r"([0-9]{1,2})[:.h]([0-9]{2})(?::([0-9]{2}))?\s*([ap]\.?m\.?)?", re.IGNORECASE
)
_YEAR_IN_TEXT: Final = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_MONTHS: Final = 12
_NOON: Final = 12
_SPANISH: Final = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)


def day_first(cells: Iterable[str], name: str, chosen: bool | None) -> bool:  # noqa: FBT001 - a choice or none
    """Return whether the days stand first in a column's numeric dates.

    A number above 12 settles it, so do points between the numbers; otherwise ``chosen`` does. In a
    column that is written both ways only ``chosen`` can say what its other dates are. Raises
    ImportProblem when nothing settles it.
    """
    found = _Forms(cells)
    if bool(found.days) != bool(found.months):
        return bool(found.days)
    if chosen is None and found.open_dates:
        raise _ambiguous(name, found.open_dates[0])
    return chosen is not False


def mixed_note(cells: Iterable[str]) -> Message | None:
    """Return what has to be said of a column whose dates are written both ways, else None."""
    found = _Forms(cells)
    if not (found.days and found.months):
        return None
    text = QT_TRANSLATE_NOOP(
        "import", "The days are written in several ways, such as “{day}” and “{month}”."
    )
    return Message("import", text, {"day": found.days[0], "month": found.months[0]})


def agree(cells: Iterable[str], *, first: bool) -> bool:
    """Return whether no numeric date shows that its day stands elsewhere than ``first`` says."""
    found = _Forms(cells)
    return not (found.months if first else found.days)


class _Forms:
    """The numeric dates of a column: day first, month first, and those that can be either."""

    def __init__(self, cells: Iterable[str]) -> None:
        matches = [match for cell in cells if (match := _NUMBERS.fullmatch(cell))]
        pairs = [(match, int(match[1]), int(match[3])) for match in matches]
        self.days = [match[0] for match, first, _ in pairs if first > _MONTHS]
        self.months = [match[0] for match, _, second in pairs if second > _MONTHS]
        self.open_dates = [
            match[0]
            for match, first, second in pairs
            if first != second and max(first, second) <= _MONTHS and match[2] != "."
        ]


def read_day(cell: str, *, first: bool) -> Moment | None:
    """Return the day (and the time behind it) of one cell, None when it is no full date.

    A number above 12 is never a month, whatever ``first`` says.
    """
    moment = read_moment(cell) or read_moment(_SLASHED_ISO.sub(_as_iso, cell))
    if moment is not None:
        return moment
    match = _NUMBERS.fullmatch(cell)
    if match is None:
        return _in_words(cell)
    numbers = (int(match[1]), int(match[3]))
    day, month = numbers if first or match[2] == "." else reversed(numbers)
    if month > _MONTHS >= day:
        day, month = month, day
    try:
        read = dt.date(_year(match[4]), month, day)
    except ValueError:
        return None
    return moment_at(read, read_time(match[5] or ""))


def _as_iso(match: re.Match[str]) -> str:
    return f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}"


def _year(text: str) -> int:
    """Return a year; two digits are the latest one that is not in the future."""
    year = int(text)
    if len(text) > 2:  # noqa: PLR2004 - two digits
        return year
    century = calendar.today().year // 100 * 100
    return century + year if century + year <= calendar.today().year else century + year - 100


def _in_words(cell: str) -> Moment | None:
    if not _YEAR_IN_TEXT.search(cell) or not re.search("[^\\W\\d]", cell):
        return None
    try:
        read = parse_day(cell, today=calendar.today(), months=_SPANISH, day_first=True)
    except calendar.DateProblem:
        return None
    return moment_at(read.exact, None) if read.exact else None


def read_time(cell: str) -> dt.time | None:
    """Return a time of day such as 8:30, 08:30:15 or 8:30 pm, None for anything else."""
    match = _TIME.fullmatch(cell.strip())
    if match is None:
        return None
    hour, half = int(match[1]), (match[4] or "").casefold()
    if half:
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    try:
        return dt.time(hour, int(match[2]), int(match[3] or 0))
    except ValueError:
        return None


def moment_at(day: dt.date, time: dt.time | None) -> Moment:
    """Return a moment of wall time without a zone."""
    text = f"{day.isoformat()}T{time.isoformat()}" if time else day.isoformat()
    return Moment(text, day, time)


def _ambiguous(name: str, date: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import",
                "“{date}” in “{file}” can be read in two ways. Say whether the day stands first.",
            ),
            {"file": name, "date": date},
        )
    )
