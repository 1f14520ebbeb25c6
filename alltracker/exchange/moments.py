"""Moments as foreign files write them: the day and wall time of the source, never shifted."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from alltracker.care.calendar import EARLIEST_YEAR

_FHIR: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
_MICROSECONDS: Final = 6
_LEAP_SECOND: Final = 60


@dataclass(frozen=True)
class Moment:
    """A day, perhaps with a wall time and its offset, beside the text that it was read from."""

    text: str
    day: dt.date
    time: dt.time | None = None
    offset: str = ""

    @cached_property
    def instant(self) -> dt.datetime:
        """A comparable moment: without an offset as if it were universal time."""
        wall = dt.datetime.combine(self.day, self.time or dt.time.min, dt.UTC)
        return wall - offset_delta(self.offset)


def offset_delta(offset: str) -> dt.timedelta:
    """Return ``+11:00`` as a length of time; ``Z`` and nothing are zero."""
    if offset in {"", "Z"}:
        return dt.timedelta(0)
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    length = dt.timedelta(hours=hours, minutes=minutes)
    return -length if offset[0] == "-" else length


def read_moment(text: object) -> Moment | None:
    """Read an ISO day or moment; None for anything else, a year or month alone included."""
    if not isinstance(text, str):
        return None
    match = _FHIR.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    try:
        read = dt.date(int(year), int(month), int(day))
        time = None if hour is None else _time(hour, minute, second, fraction)
    except ValueError:
        return None
    return Moment(text.strip(), read, time, _offset(offset)) if read.year >= EARLIEST_YEAR else None


def _time(hour: str, minute: str, second: str | None, fraction: str | None) -> dt.time:
    seconds = int(second or 0)
    digits = (fraction or ".")[1 : _MICROSECONDS + 1].ljust(_MICROSECONDS, "0")
    return dt.time(int(hour), int(minute), min(seconds, _LEAP_SECOND - 1), int(digits))


def _offset(offset: str | None) -> str:
    if offset is None:
        return ""
    if offset in {"Z", "z"}:
        return "Z"
    return offset if ":" in offset else f"{offset[:3]}:{offset[3:]}"
