"""Side effects day by day: how bad the worst of each day was, and on which days there was fever."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from alltracker.care.kinds import Severity
from alltracker.care.rows import SideEffectRow

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayMark:
    """What a day of the calendar shows."""

    worst: Severity | None = None
    """The worst step noted for the day; None where nothing was noted."""
    names: tuple[str, ...] = ()
    """What was noted, the worst first."""
    fever: bool = False


def days_of(row: SideEffectRow, today: dt.date) -> Iterator[dt.date]:
    """Yield the days a side effect was there, up to today while it goes on."""
    last = min(row.ended_on or today, today)
    for n in range((last - row.began_on).days + 1):
        yield row.began_on + n * _ONE_DAY


def is_there(row: SideEffectRow, day: dt.date, today: dt.date) -> bool:
    """Return whether a side effect was there on a day; nothing is known of days to come."""
    return row.began_on <= day <= min(row.ended_on or today, today)


def day_marks(
    effects: Sequence[SideEffectRow],
    fevers: Collection[dt.date],
    span: tuple[dt.date, dt.date],
    today: dt.date,
    name: str = "",
) -> dict[dt.date, DayMark]:
    """Return what is to be marked on each day of a span that has anything.

    Args:
        effects: side effects in any order.
        fevers: days with a fever; left out when only one side effect is looked at.
        span: first and last day, both included.
        today: after it nothing is marked.
        name: only side effects of this name; "" for all.
    """
    wanted = name.casefold()
    chosen = [
        row
        for row in effects
        if row.began_on <= span[1]
        and (row.ended_on is None or row.ended_on >= span[0])
        and (not wanted or row.name.strip().casefold() == wanted)
    ]
    chosen.sort(key=lambda row: -row.severity)
    marks: dict[dt.date, DayMark] = {}
    for n in range((min(span[1], today) - span[0]).days + 1):
        day = span[0] + n * _ONE_DAY
        there = [row for row in chosen if is_there(row, day, today)]
        fever = not wanted and day in fevers
        if there or fever:
            worst = there[0].severity if there else None
            names = tuple(dict.fromkeys(row.name for row in there))
            marks[day] = DayMark(worst, names, fever)
    return marks
