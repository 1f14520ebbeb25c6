"""Half-known dates moved on by months or years: what was not known before is not known after."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.calendar import MONTHS_OF_A_YEAR, PartialDate
from alltracker.care.plan import after
from alltracker.care.plan_template import DurationUnit

_MONTHS: Final = {DurationUnit.MONTH: 1, DurationUnit.YEAR: MONTHS_OF_A_YEAR}


def later(date: PartialDate, amount: float, unit: DurationUnit) -> PartialDate | None:
    """Return ``date`` moved on by ``amount`` units, as far as it is then known.

    None where less is known than the amount asks for, such as half a year after "2009". Raises
    DateProblem, OverflowError or ValueError outside the calendar.
    """
    if date.exact is not None:
        return PartialDate.of(after(date.exact, amount, unit))
    months = amount * _MONTHS.get(unit, 0)
    if months != int(months) or unit not in _MONTHS:
        return None
    if date.known_month:
        year, month = divmod(date.known_month - 1 + int(months), MONTHS_OF_A_YEAR)
        return PartialDate(date.year + year, month + 1)
    years, rest = divmod(int(months), MONTHS_OF_A_YEAR)
    return None if rest else PartialDate(date.year + years, date.month)


def middle(date: PartialDate) -> dt.date:
    """Return the day in the middle of what a date can mean; only for drawing and counting on."""
    return date.first + (date.last - date.first) / 2
