"""Visits as calendar entries: single ones, series with their exceptions, and removed ones."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from icalendar import Alarm, Event

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.recurrence import Rule, RuleProblem, last_day, starts
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.care.zones import known_zone, settled, zone_of
from alltracker.db.models import Appointment
from alltracker.db.row_history import Changed
from alltracker.exchange.ics_content import CalendarContent
from alltracker.exchange.ics_options import CalendarOptions, PhoneWords, uid_of
from alltracker.exchange.ics_rule import RulePart, day_of, over_before, rule_parts

MORNING: Final = dt.timedelta(hours=9)
"""When the phone sounds on an all-day item."""
_CANCELED: Final = AppointmentStatus.CANCELED
_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class VisitEntries:
    """Turns the visits of one patient into calendar entries."""

    content: CalendarContent
    options: CalendarOptions
    words: PhoneWords

    def entries(self) -> Iterator[Event]:
        """Yield an entry for every visit, a series with its rule, in the order of the record.

        What an earlier file can have told and this one does not is told as canceled.
        """
        told: set[str] = set()
        for event in chain(self._standing(), self._removed()):
            told.add(str(event["uid"]))
            yield event
        yield from self._left_over(told)

    def _standing(self) -> Iterator[Event]:
        of_series: dict[str | None, list[Appointment]] = defaultdict(list)
        series = {row.id for row in self.content.visits if _rule(row) is not None}
        for row in self.content.visits:
            if row.series_id in series and row.original_start is not None:
                of_series[row.series_id].append(row)
        for row in self.content.visits:
            rule = _rule(row)
            if rule is not None:
                yield from self._series(row, rule, of_series[row.id])
            elif row.series_id not in series and last_day(row) >= self.options.since:
                yield self._single(row)

    def _single(self, row: Appointment) -> Event:
        event = self._event(row, uid_of(row.patient_id, f"visit/{row.id}"), self._changed(row.id))
        _add_times(event, row, row.start)
        return event

    def _series(self, row: Appointment, rule: Rule, own: Sequence[Appointment]) -> Iterator[Event]:
        if over_before(rule, row.start, self.options.since) and not any(
            last_day(one) >= self.options.since for one in own
        ):
            return
        known = {one.id for one in own if _is_slot(rule, row, one)}
        for part in rule_parts(rule, row.start, all_day=row.all_day, zone=row.zone):
            mine = [
                one
                for one in own
                if one.id in known and day_of(rule, row.start, _slot(one)) == part.day
            ]
            yield from self._part(row, part, mine)
        alone = [one for one in own if one.id not in known and one.status is not _CANCELED]
        yield from (self._single(one) for one in alone)

    def _part(
        self, row: Appointment, part: RulePart, own: Sequence[Appointment]
    ) -> Iterator[Event]:
        uid, changed = self._uid(row, part.day), self._changed(row.id)
        master = self._event(row, uid, changed)
        _add_times(master, row, part.start, first=_nominal(row, part.start))
        master.add("rrule", dict(part.recur))
        for one in own:
            if one.status is _CANCELED:
                master.add("exdate", [_nominal(row, _slot(one))])
        yield master
        for one in own:
            if one.status is not _CANCELED:
                event = self._event(one, uid, changed)
                _add_times(event, one, one.start)
                event.add("recurrence-id", _nominal(row, _slot(one)))
                yield event

    def _left_over(self, told: Collection[str]) -> Iterator[Event]:
        """Cancel the days on that cycles no longer have, and visits alone that joined a series."""
        for row in (*self.content.visits, *self.content.removed_visits):
            most = self.content.cycle_days_before.get(row.id, 0)
            days = (day for day in range(1, most + 1) if self._uid(row, day) not in told)
            if most and not self._is_over(row):
                yield from (self._gone_day(row, day) for day in days)
        for row in self.content.once_alone:
            if self._uid(row, 1) not in told and not self._is_over(row):
                yield self._canceled(row, 1, None)

    def _is_over(self, row: Appointment) -> bool:
        rule, since = _rule(row), self.options.since
        return last_day(row) < since if rule is None else over_before(rule, row.start, since)

    def _gone_day(self, row: Appointment, day: int) -> Event:
        """Cancel a day on that the cycles of a series no longer have."""
        event = self._event(row, self._uid(row, day), self._changed(row.id), canceled=True)
        _add_times(event, row, row.start + (day - 1) * _DAY)
        return event

    def _removed(self) -> Iterator[Event]:
        """Cancel what was taken out of the record, so that the phone takes it out too."""
        series = {row.id for row in self.content.visits if row.rule}
        gone = {row.id for row in self.content.removed_visits if row.rule}
        for row in self.content.removed_visits:
            rule = _rule(row)
            if row.series_id in series | gone:
                continue
            if rule is None:
                if last_day(row) >= self.options.since:
                    yield self._canceled(row, 1, None)
            elif not over_before(rule, row.start, self.options.since):
                for part in rule_parts(rule, row.start, all_day=row.all_day, zone=row.zone):
                    yield self._canceled(row, part.day, part)

    def _canceled(self, row: Appointment, day: int, part: RulePart | None) -> Event:
        event = self._event(row, self._uid(row, day), self._changed(row.id), canceled=True)
        _add_times(event, row, part.start if part else row.start)
        if part is not None:
            event.add("rrule", dict(part.recur))
        return event

    def _uid(self, row: Appointment, day: int) -> str:
        thing = f"visit/{row.id}" if day == 1 else f"visit/{row.id}/{day}"
        return uid_of(row.patient_id, thing)

    def _changed(self, row_id: str) -> Changed:
        return self.content.visit_changes.get(row_id, Changed())

    def _event(
        self, row: Appointment, uid: str, changed: Changed, *, canceled: bool = False
    ) -> Event:
        """Return an entry without its times."""
        canceled = canceled or row.status is _CANCELED
        event = Event()
        event.add("uid", uid)
        event.add("dtstamp", changed.at)
        event.add("sequence", changed.count)
        title = self.words.title(row.title, "visit", canceled=canceled)
        event.add("summary", title)
        event.add("status", "CANCELLED" if canceled else "CONFIRMED")
        note = self._note(row)
        if note:
            event.add("description", note)
        place = self.words.note(row.place)
        if place:
            event.add("location", place)
        if not canceled:
            for alarm in self._alarms(row, title):
                event.add_component(alarm)
        return event

    def _note(self, row: Appointment) -> str:
        labeled = self.words.labeled
        return self.words.note(
            labeled(QT_TRANSLATE_NOOP("phone", "With: {text}"), row.with_whom),
            labeled(QT_TRANSLATE_NOOP("phone", "To prepare: {text}"), row.preparation),
            labeled(QT_TRANSLATE_NOOP("phone", "Questions: {text}"), row.questions),
        )

    def _alarms(self, row: Appointment, title: str) -> Iterator[Alarm]:
        minutes = self.options.alarm_minutes
        if row.preparation.strip() and row.lead_minutes is not None:
            text = self.words.note(row.preparation) or title
            yield alarm_of(text, -dt.timedelta(minutes=row.lead_minutes))
        if minutes is not None:
            yield alarm_of(title, MORNING if row.all_day else -dt.timedelta(minutes=minutes))


def alarm_of(text: str, trigger: dt.timedelta) -> Alarm:
    """Return an alarm that shows a text, so long after (negative: before) its entry begins."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", trigger)
    return alarm


def _rule(row: Appointment) -> Rule | None:
    try:
        return Rule.parse(row.rule) if row.rule else None
    except RuleProblem:
        return None


def _slot(row: Appointment) -> dt.datetime:
    return row.original_start or row.start


def _is_slot(rule: Rule, series: Appointment, row: Appointment) -> bool:
    day = _slot(row).date()
    return _slot(row) in starts(rule, series.start, day, day)


def _add_times(
    event: Event, row: Appointment, start: dt.datetime, *, first: dt.date | None = None
) -> None:
    """Write when an entry begins and ends; ``first`` is the wall time that a series repeats.

    RFC 5545, section 3.3.5: a wall time that the clocks skip is read as the moment after.
    """
    event.add("dtstart", first or _wall(row, start))
    if row.all_day:
        event.add("dtend", start.date() + (last_day(row) - row.start.date()) + _DAY)
    elif row.minutes:
        event.add("dtend", _later(row, start, dt.timedelta(minutes=row.minutes)))


def _wall(row: Appointment, start: dt.datetime) -> dt.date:
    """Return a start as a calendar holds it: a day, a time in its zone, or a time without one."""
    if row.all_day:
        return start.date()
    return settled(start, row.zone).moment if known_zone(row.zone) else start


def _nominal(row: Appointment, slot: dt.datetime) -> dt.date:
    """Return which visit of a series is meant: by its wall time, even one that the clocks skip."""
    if row.all_day:
        return slot.date()
    return slot.replace(tzinfo=zone_of(row.zone)) if known_zone(row.zone) else slot


def _later(row: Appointment, start: dt.datetime, by: dt.timedelta) -> dt.datetime:
    if not known_zone(row.zone):
        return start + by
    moment = settled(start, row.zone).moment
    return (moment.astimezone(dt.UTC) + by).astimezone(moment.tzinfo)
