"""The days of a month: which weeks they fill, and where they lie in a box."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

DAYS: Final = 7
"""Days of a week."""
ONE_DAY: Final = dt.timedelta(days=1)


def first_of_month(day: dt.date, months: int = 0) -> dt.date:
    """Return the first day of a day's month, or of one so many months later.

    Stays within the years that a calendar can show.
    """
    at = min(max(day.year * 12 + day.month - 1 + months, 1900 * 12), 2200 * 12 + 11)
    return dt.date(at // 12, at % 12 + 1, 1)


def last_of_month(day: dt.date) -> dt.date:
    """Return the last day of a day's month."""
    return (day.replace(day=1) + dt.timedelta(days=31)).replace(day=1) - ONE_DAY


def weeks_of(month: dt.date, first_weekday: int) -> tuple[dt.date, ...]:
    """Return the first day of each week that has a day of the month (0 is Monday)."""
    first, last = month.replace(day=1), last_of_month(month)
    begin = first - dt.timedelta(days=(first.weekday() - first_weekday) % DAYS)
    weeks = (last - begin).days // DAYS + 1
    return tuple(begin + dt.timedelta(weeks=n) for n in range(weeks))


@dataclass(frozen=True, slots=True)
class MonthBoxes:
    """The boxes of a month; ``head`` is the height of the weekdays, ``gap`` lies between days."""

    month: dt.date
    first_weekday: int
    box: QRectF
    head: float
    gap: float

    @property
    def weeks(self) -> tuple[dt.date, ...]:
        """The first day of each week that has a day of the month."""
        return weeks_of(self.month, self.first_weekday)

    def cell(self, day: dt.date) -> QRectF:
        """Return the box of a day."""
        weeks = self.weeks
        row, column = divmod((day - weeks[0]).days, DAYS)
        wide = (self.box.width() - (DAYS - 1) * self.gap) / DAYS
        rows = len(weeks)
        high = (self.box.height() - self.head - (rows - 1) * self.gap) / rows
        left = self.box.left() + column * (wide + self.gap)
        top = self.box.top() + self.head + row * (high + self.gap)
        return QRectF(left, top, wide, high)

    def days(self) -> list[dt.date]:
        """Return the days of the month."""
        first = self.month.replace(day=1)
        return [first + n * ONE_DAY for n in range(last_of_month(first).day)]

    def day_at(self, place: QPointF) -> dt.date | None:
        """Return the day of the month at a place, None between them."""
        return next((day for day in self.days() if self.cell(day).contains(place)), None)
