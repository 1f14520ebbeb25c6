"""What the card of counts on Today shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from alltracker.ui.widgets.count_reading import CountReading


@dataclass(frozen=True, slots=True)
class CountsShown:
    """What the card of counts shows."""

    readings: tuple[CountReading, ...] = ()
    day: dt.date | None = None
    time: dt.time | None = None
    before: dt.date | None = None
    limits_since: dt.date | None = None
