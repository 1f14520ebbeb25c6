"""When a dose was really given, also in the hour that the clocks skip or show twice.

A dose belongs to its day whatever the clocks do; only the noted time needs a word.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.care.zones import local_zone, settled, zone_of

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class DoseMoment:
    """What a noted wall time means.

    ``offset`` is the distance to universal time to store, such as "+01:00". ``question`` is what to
    ask: for a time that the clocks skip, ``meant`` is the time they showed instead; for one they
    show twice, ``offset`` is the first and ``second_offset`` the second.
    """

    offset: str
    question: Message | None = None
    meant: dt.time | None = None
    second_offset: str = ""


def dose_moment(day: dt.date, at: dt.time, zone: str = "") -> DoseMoment:
    """Return what a wall time of a day means.

    Args:
        day: the day on which the dose was given.
        at: the time on the clock there.
        zone: IANA name of the zone; empty: where the family is.
    """
    name = zone or local_zone()
    start = dt.datetime.combine(day, at.replace(tzinfo=None))
    found = settled(start, name)
    first = _offset(found.moment)
    if found.missing:
        text = QT_TRANSLATE_NOOP(
            "doses", "The clocks skip {time} on {day}. Was it {later}? The dose stays on its day."
        )
        later = found.moment.time().replace(tzinfo=None, fold=0)
        question = Message("doses", text, {"time": at, "day": day, "later": later})
        return DoseMoment(first, question, later)
    if found.twice:
        text = QT_TRANSLATE_NOOP(
            "doses", "The clocks show {time} twice on {day}. Was it the first or the second time?"
        )
        second = _offset(start.replace(tzinfo=zone_of(name), fold=1))
        return DoseMoment(first, Message("doses", text, {"time": at, "day": day}), None, second)
    return DoseMoment(first)


def _offset(moment: dt.datetime) -> str:
    minutes = round((moment.utcoffset() or dt.timedelta()).total_seconds() / _MINUTE)
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), _MINUTE)
    return f"{sign}{hours:02}:{rest:02}"
