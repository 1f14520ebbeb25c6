"""When two results are of the same moment: instants, wall times without a zone, days alone."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from alltracker.exchange.moments import offset_delta
from alltracker.exchange.proposal import ProposedResult

Moment = tuple[dt.date, dt.time | None, str]
"""Day, wall time and offset of a draw."""
Key = tuple[object, ...]


class MomentKeys(NamedTuple):
    """Under which keys a moment is kept and sought: exactly, and loosely by the day alone."""

    kept: tuple[Key, ...]
    sought: tuple[Key, ...]
    kept_loosely: Key
    sought_loosely: Key


def moment_of(row: ProposedResult) -> Moment:
    """Return when a result was drawn."""
    return row.day, row.time, row.offset


def keys_of(moment: Moment) -> MomentKeys:
    """A moment is met by the same instant, or the same wall time where one side has no zone.

    A day alone loosely meets every moment of that day: families type slips without the time.
    """
    day, time, offset = moment
    timed, untimed = (day, True), (day, False)
    if time is None:
        return MomentKeys(((day,),), ((day,),), untimed, timed)
    bare: Key = (day, time, False)
    zoned: Key = (day, time, True)
    if not offset:
        return MomentKeys((bare,), (bare, zoned), timed, untimed)
    instant: Key = (dt.datetime.combine(day, time) - offset_delta(offset),)
    return MomentKeys((zoned, instant), (instant, bare), timed, untimed)
