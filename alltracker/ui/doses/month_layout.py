"""Where the days of a month of doses lie in their box."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from alltracker.ui.appointments.month_layout import DAYS, weeks_of

_DAY = dt.timedelta(days=1)


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
        found, day = [], self.month.replace(day=1)
        while day.month == self.month.month:
            found.append(day)
            day += _DAY
        return found

    def day_at(self, place: QPointF) -> dt.date | None:
        """Return the day of the month at a place, None between them."""
        return next((day for day in self.days() if self.cell(day).contains(place)), None)
