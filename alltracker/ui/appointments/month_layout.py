"""Where everything of a month lies: its weeks, the chips of each day, and what has no room."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from alltracker.ui.appointments.visits import ShownVisit, VisitKey
from alltracker.ui.widgets.month_days import DAYS


@dataclass(frozen=True, slots=True)
class Measures:
    """What a month is laid out with, in pixels."""

    head: float
    """Height of the line with the weekdays."""
    number: float
    """Height of the line with the day's number."""
    one_line: float
    two_lines: float
    gap: float
    inset: float
    more: float
    """Height of the line that says how many more there are."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A visit on one day, or on the days of it that lie in one week."""

    visit: ShownVisit
    first: dt.date
    last: dt.date
    box: QRectF
    two_lines: bool = False


@dataclass(frozen=True, slots=True)
class More:
    """How many visits of a day have no room of their own."""

    day: dt.date
    count: int
    box: QRectF


class MonthLayout:
    """A month laid out in a box.

    Args:
        weeks: the first day of each week.
        visits: those that touch these days, by their start.
        box: what the grid fills.
        measures: the sizes.
    """

    def __init__(
        self,
        weeks: Sequence[dt.date],
        visits: Iterable[ShownVisit],
        box: QRectF,
        measures: Measures,
    ) -> None:
        self.weeks = tuple(weeks)
        self.box = box
        self.measures = measures
        self._columns = box.width() / DAYS
        self._rows = (box.height() - measures.head) / max(1, len(self.weeks))
        self.chips: list[Chip] = []
        self.more: list[More] = []
        self.by_day: dict[dt.date, list[ShownVisit]] = defaultdict(list)
        self._place(visits)

    @property
    def first(self) -> dt.date:
        """The first day that is shown."""
        return self.weeks[0]

    @property
    def last(self) -> dt.date:
        """The last day that is shown."""
        return self.weeks[-1] + dt.timedelta(days=DAYS - 1)

    def days(self) -> Iterator[dt.date]:
        """Yield every day that is shown."""
        for n in range(len(self.weeks) * DAYS):
            yield self.first + dt.timedelta(days=n)

    def cell(self, day: dt.date) -> QRectF:
        """Return the box of a day that is shown."""
        row, column = divmod((day - self.first).days, DAYS)
        top = self.box.top() + self.measures.head + row * self._rows
        return QRectF(self.box.left() + column * self._columns, top, self._columns, self._rows)

    def day_at(self, place: QPointF) -> dt.date | None:
        """Return the day under a point, None outside."""
        column = int((place.x() - self.box.left()) // self._columns)
        row = int((place.y() - self.box.top() - self.measures.head) // self._rows)
        if 0 <= column < DAYS and 0 <= row < len(self.weeks):
            return self.first + dt.timedelta(days=row * DAYS + column)
        return None

    def chip_at(self, place: QPointF) -> Chip | None:
        """Return the chip under a point."""
        return next((chip for chip in self.chips if chip.box.contains(place)), None)

    def more_at(self, place: QPointF) -> More | None:
        """Return the line under a point that stands for more visits."""
        return next((line for line in self.more if line.box.contains(place)), None)

    def chips_of(self, day: dt.date) -> list[Chip]:
        """Return the chips that touch a day, from top to bottom."""
        found = [chip for chip in self.chips if chip.first <= day <= chip.last]
        return sorted(found, key=lambda chip: chip.box.top())

    def chips_with(self, key: VisitKey | None) -> list[Chip]:
        """Return the chips of a visit, one for each week."""
        return [chip for chip in self.chips if chip.visit.key == key]

    def _place(self, visits: Iterable[ShownVisit]) -> None:
        long: list[ShownVisit] = []
        short: dict[dt.date, list[ShownVisit]] = defaultdict(list)
        for visit in visits:
            first, last = max(visit.first_day, self.first), min(visit.last_day, self.last)
            for n in range((last - first).days + 1):
                self.by_day[first + dt.timedelta(days=n)].append(visit)
            if visit.first_day == visit.last_day:
                short[visit.first_day].append(visit)
            else:
                long.append(visit)
        for week in self.weeks:
            self._place_week(week, long, short)

    def _place_week(
        self, week: dt.date, long: list[ShownVisit], short: dict[dt.date, list[ShownVisit]]
    ) -> None:
        lanes = _lanes(week, long)
        room = self._rows - self.measures.number
        step = self.measures.one_line + self.measures.gap
        for day in (week + dt.timedelta(days=n) for n in range(DAYS)):
            above = [lane for lane, chip in lanes if chip.first <= day <= chip.last]
            used = max(above, default=-1) + 1
            self._place_day(day, short[day], used * step, room)
        hidden: dict[dt.date, int] = defaultdict(int)
        for lane, chip in lanes:
            if (lane + 1) * step + self.measures.more > room and lane:
                for n in range((chip.last - chip.first).days + 1):
                    hidden[chip.first + dt.timedelta(days=n)] += 1
            else:
                self.chips.append(self._laid(chip, lane * step, self.measures.one_line))
        for day, count in hidden.items():
            self._count_more(day, count)

    def _place_day(self, day: dt.date, visits: list[ShownVisit], top: float, room: float) -> None:
        sizes = self.measures
        two = [not visit.visit.all_day for visit in visits]
        heights = [sizes.two_lines if line else sizes.one_line for line in two]
        if top + sum(heights) + sizes.gap * len(heights) > room:
            two = [False] * len(visits)
            heights = [sizes.one_line] * len(visits)
        fitting = len(visits)
        if top + sum(heights) + sizes.gap * len(heights) > room:
            left = room - top - sizes.more
            fitting = max(0, min(fitting, int(left // (sizes.one_line + sizes.gap))))
        for visit, high, line in list(zip(visits, heights, two, strict=True))[:fitting]:
            chip = Chip(visit, day, day, QRectF(), line)
            self.chips.append(self._laid(chip, top, high))
            top += high + sizes.gap
        if fitting < len(visits):
            self._count_more(day, len(visits) - fitting)

    def _laid(self, chip: Chip, top: float, high: float) -> Chip:
        cell, end = self.cell(chip.first), self.cell(chip.last)
        inset = self.measures.inset
        left = cell.left() + (inset if chip.first == chip.visit.first_day else 1)
        right = end.right() - (inset if chip.last == chip.visit.last_day else 1)
        box = QRectF(left, cell.top() + self.measures.number + top, right - left, high)
        return replace(chip, box=box)

    def _count_more(self, day: dt.date, count: int) -> None:
        before = [line.count for line in self.more if line.day == day]
        self.more = [line for line in self.more if line.day != day]
        cell, inset = self.cell(day), self.measures.inset
        top = cell.bottom() - self.measures.more
        box = QRectF(cell.left() + inset, top, cell.width() - 2 * inset, self.measures.more)
        self.more.append(More(day, count + sum(before), box))


def _lanes(week: dt.date, visits: Iterable[ShownVisit]) -> list[tuple[int, Chip]]:
    """Return the visits of several days that touch a week, each with its lane from the top."""
    end = week + dt.timedelta(days=DAYS - 1)
    free: list[dt.date] = []
    placed: list[tuple[int, Chip]] = []
    for visit in visits:
        if visit.first_day > end or visit.last_day < week:
            continue
        first, last = max(visit.first_day, week), min(visit.last_day, end)
        lane = next((n for n, until in enumerate(free) if until < first), len(free))
        if lane == len(free):
            free.append(last)
        free[lane] = last
        placed.append((lane, Chip(visit, first, last, QRectF())))
    return placed
