"""Reads visits for the screen: only those of the days that are shown, series laid out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from alltracker.care.conflicts import TimedVisit
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.recurrence import Occurrence, occurrences
from alltracker.care.rows import AppointmentRow
from alltracker.care.zones import here
from alltracker.db.changes import table_of
from alltracker.db.models import Appointment, OwnReminder, Phase
from alltracker.db.plain import Plain, plain
from alltracker.db.store import Store

AHEAD: Final = dt.timedelta(days=400)
"""So far ahead repeated visits are listed in the agenda."""
_LONGEST: Final = dt.timedelta(days=61)
"""No visit lasts longer, whatever its time zone."""
_HALF_DAY: Final = 720
_DAY: Final = dt.timedelta(days=1)
_SINGLE: Final = "rule = '' AND series_id IS NULL"

VisitKey = tuple[str, dt.datetime | None]
"""Which visit: its row, or its series and when it was meant to begin; edits do not change it."""


def key_of(visit: AppointmentRow) -> VisitKey:
    """Return which visit it is, the same before and after it gets a row of its own."""
    return visit.series_id or visit.id, visit.original_start


@dataclass(frozen=True, slots=True)
class ShownVisit:
    """A visit with its days and times where the family is."""

    visit: Occurrence
    start: dt.datetime
    last_day: dt.date

    @property
    def key(self) -> VisitKey:
        """Which visit it is."""
        return key_of(self.visit)

    @property
    def first_day(self) -> dt.date:
        """The day on which it begins."""
        return self.start.date()

    @property
    def planned(self) -> bool:
        """Whether nobody has said yet what became of it."""
        return self.visit.status is AppointmentStatus.PLANNED

    @property
    def taken_out(self) -> bool:
        """Whether it was taken out of its series."""
        canceled = self.visit.status is AppointmentStatus.CANCELED
        return canceled and self.visit.series_id is not None

    def timed(self) -> TimedVisit[ShownVisit] | None:
        """Return when it takes place, None for a whole day and for what is canceled or missed."""
        away = {AppointmentStatus.CANCELED, AppointmentStatus.MISSED}
        if self.visit.all_day or self.visit.status in away:
            return None
        return TimedVisit(self, self.start, self.start + length_of(self.visit))


def length_of(visit: AppointmentRow) -> dt.timedelta:
    """Return how long a visit lasts, nothing where nobody said."""
    return dt.timedelta(minutes=visit.minutes or 0)


def shown_visit(visit: Occurrence) -> ShownVisit:
    """Return a visit as it falls where the family is."""
    if visit.all_day or not visit.zone:
        return ShownVisit(visit, visit.start, visit.last_day)
    start = here(visit.start, visit.zone)
    end = start + max(length_of(visit), dt.timedelta(minutes=1))
    return ShownVisit(visit, start, (end - dt.timedelta(microseconds=1)).date())


class VisitBook:
    """The visits of one patient, read anew by each who makes one."""

    def __init__(self, store: Store, patient_id: str) -> None:
        self._store = store
        self._patient_id = patient_id
        self._ahead: tuple[dt.date, list[ShownVisit]] | None = None

    def anything(self) -> bool:
        """Return whether there is a visit at all."""
        return bool(self._rows("TRUE LIMIT 1"))

    def dated_otherwise(self) -> bool:
        """Return whether something else than visits can have days for a calendar."""
        where = "WHERE patient_id = ? LIMIT 1"
        return any(
            list(self._store.rows(plain(model, where, self._patient_id)))
            for model in (Phase, OwnReminder)
        )

    def between(self, first: dt.date, last: dt.date) -> list[ShownVisit]:
        """Return the visits that touch some days, by their start."""
        begin = dt.datetime.combine(first, dt.time()) - _LONGEST
        end = dt.datetime.combine(last, dt.time.max) + _DAY
        single = self._rows(f"{_SINGLE} AND start >= ? AND start <= ?", begin, end)
        found = self._shown([*single, *self._series], first - _DAY, last + _DAY)
        return [one for one in found if one.first_day <= last and one.last_day >= first]

    def coming(self, today: dt.date, most: int) -> tuple[list[ShownVisit], bool]:
        """Return the next visits that are not over before today, and whether there are more."""
        begin = dt.datetime.combine(today, dt.time()) - _DAY
        single = self._rows(
            f"{_SINGLE} AND (start >= ? OR (start >= ? AND minutes >= {_HALF_DAY}))"
            " ORDER BY start, id LIMIT ?",
            begin,
            begin - _LONGEST,
            most + 100,
        )
        far = max((row.start.date() for row in single), default=today)
        found = self._shown(single, today - _DAY, far)
        found = sorted([*found, *self._series_ahead(today)], key=_order)
        found = [one for one in found if one.last_day >= today and not one.taken_out]
        return found[:most], len(found) > most

    def past(self, today: dt.date, most: int) -> tuple[list[ShownVisit], bool]:
        """Return the visits that were over before today, the latest first."""
        end = dt.datetime.combine(today, dt.time()) + _DAY
        single = self._rows(
            f"{_SINGLE} AND start < ? ORDER BY start DESC, id LIMIT ?", end, most + 100
        )
        every = [*single, *self._series]
        first = min((row.start.date() for row in every), default=today)
        found = self._shown(every, first - _DAY, today)
        found = [one for one in reversed(found) if one.last_day < today]
        return found[:most], len(found) > most

    def planned_ahead(self, today: dt.date) -> tuple[int, dt.date | None]:
        """Return how many visits and series are planned, and the next day of one."""
        begin = dt.datetime.combine(today, dt.time())
        table = table_of(Appointment)
        rest = f"FROM appointment WHERE patient_id = ? AND {_SINGLE} AND status = ? AND start >= ?"
        values = (self._patient_id, AppointmentStatus.PLANNED, begin)
        single = self._store.rows(Plain((table.c.start,), f"{rest} ORDER BY start", values))
        found = self._series_ahead(today)
        planned = [one for one in found if one.planned and one.first_day >= today]
        series = {one.key[0] for one in planned}
        days = [row.start.date() for row in single[:1]]
        days += [one.first_day for one in planned[:1]]
        return len(single) + len(series), min(days, default=None)

    def find(self, row_id: str, today: dt.date) -> ShownVisit | None:
        """Return the visit of a row: of a series the next one, else the last.

        ``row_id`` can name one visit of a series by the day the series has it: ``id:2026-12-08``.
        """
        row_id, _, day = row_id.partition(":")
        row = self._store.get(Appointment, row_id)
        if row is None or row.patient_id != self._patient_id:
            return None
        if not row.rule:
            return shown_visit(occurrences([row], dt.date.min, dt.date.max)[0])
        members = [one for one in self._series if row_id in {one.id, one.series_id}]
        far = max(today, row.start.date(), _day_of(day) or today) + AHEAD
        found = self._shown(members, row.start.date(), far)
        found = [one for one in found if not one.taken_out]
        if day:
            found = [one for one in found if str(one.key[1])[: len(day)] == day] or found
        ahead = [one for one in found if one.last_day >= today]
        return next(iter([*ahead, *reversed(found)]), None)

    def row_of(self, visit: Occurrence) -> Appointment | None:
        """Return the row behind a visit: its own one, else that of its series."""
        return self._store.get(Appointment, visit.id)

    def series_row(self, visit: Occurrence) -> Appointment | None:
        """Return the row of a visit's series, None for a visit that stands alone."""
        row = self._store.get(Appointment, visit.series_id) if visit.series_id else None
        return row if row is not None and row.rule else None

    @cached_property
    def _series(self) -> Sequence[Any]:
        """The rows of series and of their single visits: few, however long the record is."""
        return self._rows("(rule != '' OR series_id IS NOT NULL)")

    def _rows(self, condition: str, *values: object) -> list[Any]:
        where = f"WHERE patient_id = ? AND {condition}"
        return list(self._store.rows(plain(Appointment, where, self._patient_id, *values)))

    def _series_ahead(self, today: dt.date) -> list[ShownVisit]:
        """Return the visits of series from today on, laid out once.

        However far ahead a single visit is: what is near has to be listed.
        """
        if self._ahead is None or self._ahead[0] != today:
            span = (today - _DAY, today + AHEAD)
            self._ahead = (today, self._shown(self._series, *span))
        return self._ahead[1]

    @staticmethod
    def _shown(rows: Iterable[Any], first: dt.date, last: dt.date) -> list[ShownVisit]:
        found = [shown_visit(one) for one in occurrences(list(rows), first, last)]
        return sorted(found, key=_order)


def _order(one: ShownVisit) -> tuple[dt.datetime, bool, str]:
    return one.start, not one.visit.all_day, one.visit.id


def _day_of(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text[:10])
    except ValueError:
        return None
