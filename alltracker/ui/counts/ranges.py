"""How much of the past the chart of counts shows."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.phases import effective_start, phase_on
from alltracker.charts.series import ChartContent
from alltracker.ui.counts.chart_content import ChartRows
from alltracker.ui.counts.cycle_content import cycled_phase

_MONTHS: Final = dt.timedelta(days=92)
_YEAR: Final = dt.timedelta(days=366)
_AHEAD: Final = 60
"""One part in so many of the time shown is left free after today."""
_LEAST_AHEAD: Final = dt.timedelta(days=3)


class Range(Enum):
    """How much of the past is in sight."""

    PHASE = "phase"
    CYCLE = "cycle"
    MONTHS = "3 months"
    YEAR = "year"
    ALL = "all"


def days_of(
    chosen: Range, content: ChartContent, rows: ChartRows | None
) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a range, which ends a little after today.

    The cycle is the one of today, else the last one that began, from its first to its last day;
    phase and cycle show everything where there is none.
    """
    if chosen is Range.ALL:
        return content.first, content.last
    if chosen is Range.CYCLE:
        found = cycled_phase(rows) if rows is not None else None
        return (found[1][-1].start, found[1][-1].end) if found else (content.first, content.last)
    now = today()
    first = max(_first(chosen, content, rows, now), content.first)
    return first, now + max(_LEAST_AHEAD, (now - first) // _AHEAD)


def _first(chosen: Range, content: ChartContent, rows: ChartRows | None, now: dt.date) -> dt.date:
    if chosen is Range.MONTHS:
        return now - _MONTHS
    if chosen is Range.YEAR:
        return now - _YEAR
    found = phase_on(rows.phases, now, rows.plan) if rows is not None else None
    return (effective_start(found.phase) if found else None) or content.first
