"""The order of the rows: by day and time; days that hold more than one draw."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from alltracker.db.queries import DrawRow


def moment(draw: DrawRow) -> tuple[dt.date, bool, dt.time]:
    """Return what rows are sorted by: the day, then the time, those without one first."""
    return draw.day, draw.time is not None, draw.time or dt.time.min


def shared_days(rows: Sequence[DrawRow]) -> frozenset[dt.date]:
    """Return the days that have more than one draw; they are told apart by their times."""
    return frozenset(one.day for one, other in pairwise(rows) if one.day == other.day)
