"""Medicine times of a calendar: one repeating entry for each dose of a day that an order names.

What the team holds, and single days on which nothing is due, are left out of the repeat, so that an
order keeps its entries through a hold. Times are those of the wall clock wherever the phone is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from icalendar import Event

from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import DosePattern, PatternKind, Slot
from alltracker.care.dose_times import told_at
from alltracker.care.dose_words import amount_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.ics_content import CalendarContent
from alltracker.exchange.ics_options import CalendarOptions, PhoneWords, uid_of
from alltracker.exchange.ics_visits import MORNING, alarm_of

_FAR: Final = dt.date(2299, 12, 31)
_DAY: Final = dt.timedelta(days=1)
_WEEK: Final = 7
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LEFT_OUT: Final = frozenset({DoseStatus.HELD, DoseStatus.NOT_DUE})


@dataclass(frozen=True, slots=True)
class _Repeat:
    """Days that one RRULE reaches, from its first to its last; ``recur`` without an end."""

    part: int
    first: dt.date
    last: dt.date
    amount: float
    recur: Mapping[str, Any]


def medicine_entries(
    content: CalendarContent, options: CalendarOptions, words: PhoneWords
) -> Iterator[Event]:
    """Yield the entries of all medicines given at home; what was once told and is gone, canceled.

    An entry is named by its order, the dose of the day and the part of the pattern, so that it
    stays the same when amount, days or end change.
    """
    times = _MedicineTimes(content, options, words)
    told = []
    for event in times.present():
        told.append(str(event["UID"]))
        yield event
    yield from times.gone(frozenset(told))


class _MedicineTimes:
    """Makes the entries of one calendar."""

    def __init__(
        self, content: CalendarContent, options: CalendarOptions, words: PhoneWords
    ) -> None:
        self._content = content
        self._options = options
        self._words = words
        self._book = OrderBook(content.view.dose_orders)
        earlier = {row.id: row for row in content.earlier_medicines}
        self._medicines: dict[str, MedicineRow] = {**earlier}
        self._medicines.update({row.id: row for row in content.view.medicines})
        self._out = {
            (row.medicine_id, row.slot, row.day)
            for row in content.view.doses
            if row.status in _LEFT_OUT
        }

    def present(self) -> Iterator[Event]:
        """Yield what is prescribed."""
        for order in self._content.view.dose_orders:
            medicine = self._medicines.get(order.medicine_id)
            if medicine is None or medicine.in_clinic:
                continue
            last = self._last_day(order, medicine)
            if last is not None and last >= self._options.since:
                yield from self._of_order(order, medicine, last)

    def gone(self, told: frozenset[str]) -> Iterator[Event]:
        """Cancel the entries of every earlier state that no order has any more."""
        canceled: set[str] = set()
        for order in self._content.earlier_orders:
            medicine = self._medicines.get(order.medicine_id)
            pattern = self._book.pattern(order)
            if medicine is None or medicine.in_clinic or pattern is None:
                continue
            for slot in pattern.slots:
                for repeat in _repeats(pattern, slot, order.starts_on, order.ends_on or _FAR):
                    event = self._event(order, medicine, slot, repeat, canceled=True)
                    uid = str(event["UID"])
                    if uid not in told | canceled and repeat.first >= self._options.since:
                        canceled.add(uid)
                        yield event

    def _last_day(self, order: DoseOrderRow, medicine: MedicineRow) -> dt.date | None:
        """Return the last day on which an order is in force; None if it never is."""
        end = min(order.ends_on or _FAR, medicine.ended_on or _FAR)
        spans = self._book.spans(order.medicine_id, order.starts_on, max(end, order.starts_on))
        mine = [span.last for span in spans if span.order.id == order.id]
        return mine[-1] if mine else None

    def _of_order(
        self, order: DoseOrderRow, medicine: MedicineRow, last: dt.date
    ) -> Iterator[Event]:
        pattern = self._book.pattern(order)
        if pattern is None:
            return
        for slot in pattern.slots:
            for repeat in _repeats(pattern, slot, order.starts_on, last):
                yield self._event(order, medicine, slot, repeat)

    def _event(
        self,
        order: DoseOrderRow,
        medicine: MedicineRow,
        slot: Slot,
        repeat: _Repeat,
        *,
        canceled: bool = False,
    ) -> Event:
        content, words = self._content, self._words
        thing = f"dose/{order.id}/{slot.key}/{repeat.part}"
        event = Event()
        event.add("uid", uid_of(content.patient.id, thing))
        event.add("dtstamp", content.record.at)
        event.add("sequence", content.record.count)
        title = words.title(_title(medicine, repeat.amount), "day", canceled=canceled)
        event.add("summary", title)
        event.add("status", "CANCELLED" if canceled else "CONFIRMED")
        event.add("transp", "TRANSPARENT")
        event.add("dtstart", _moment(slot, repeat.first))
        if told_at(slot) is None:
            event.add("dtend", repeat.first + _DAY)
        note = words.note(_when(slot), medicine.purpose)
        if note:
            event.add("description", note)
        if not canceled:
            self._add_repeat(event, order, slot, repeat)
        if self._options.alarm_minutes is not None and not canceled:
            event.add_component(alarm_of(title, MORNING if told_at(slot) is None else 0 * _DAY))
        return event

    def _add_repeat(self, event: Event, order: DoseOrderRow, slot: Slot, repeat: _Repeat) -> None:
        if repeat.first == repeat.last:
            return
        recur = dict(repeat.recur)
        if repeat.last != _FAR:
            recur["UNTIL"] = _moment(slot, repeat.last)
        event.add("rrule", recur)
        for day in self._days_out(order, slot, repeat):
            event.add("exdate", [_moment(slot, day)])

    def _days_out(self, order: DoseOrderRow, slot: Slot, repeat: _Repeat) -> Iterator[dt.date]:
        """Yield the days of a repeat on which another order is in force or nothing is due."""
        medicine_id = order.medicine_id
        pattern = self._book.pattern(order)
        known = [day for one, key, day in self._out if (one, key) == (medicine_id, slot.key)]
        turns = [other.ends_on for other in self._book.of(medicine_id) if other.ends_on]
        end = min(repeat.last, max([*turns, *known, repeat.first]))
        for number in range((end - repeat.first).days + 1):
            day = repeat.first + number * _DAY
            if pattern is None or not _reaches(repeat, pattern, order, day):
                continue
            in_force = self._book.on(medicine_id, day)
            if day in known or in_force is None or in_force.id != order.id:
                yield day


def _reaches(repeat: _Repeat, pattern: DosePattern, order: DoseOrderRow, day: dt.date) -> bool:
    if "INTERVAL" in repeat.recur:
        return (day - repeat.first).days % int(repeat.recur["INTERVAL"]) == 0
    if "BYDAY" in repeat.recur:
        return _WEEKDAYS[day.weekday()] in repeat.recur["BYDAY"]
    return pattern.due_on(day, order.starts_on)


def _repeats(
    pattern: DosePattern, slot: Slot, starts_on: dt.date, last: dt.date
) -> Iterator[_Repeat]:
    """Yield the RRULEs of one dose of a day, numbered so that a number means the same for ever."""
    for part, first, end, recur in _parts(pattern, starts_on):
        found = next(
            (amount for own, amount in pattern.doses_on(first, starts_on) if own == slot), 0.0
        )
        if found and first <= last:
            yield _Repeat(part, first, min(end, last), found, recur)


def _parts(
    pattern: DosePattern, starts_on: dt.date
) -> Iterator[tuple[int, dt.date, dt.date, Mapping[str, Any]]]:
    """Yield number, first day, last day and RRULE of the parts of a pattern."""
    kind, every = pattern.kind, pattern.every or 1
    if kind is PatternKind.WEEKDAYS:
        yield from _weekday_parts(pattern, starts_on)
    elif kind is PatternKind.CYCLE:
        for number in range(pattern.on_days or 0):
            yield number, starts_on + number * _DAY, _FAR, {"FREQ": "DAILY", "INTERVAL": every}
    elif kind is PatternKind.EVERY_DAYS:
        yield 0, starts_on, _FAR, {"FREQ": "DAILY", "INTERVAL": every}
    elif kind is PatternKind.TAPER:
        first = starts_on
        for number, step in enumerate(pattern.steps):
            after = first + step.days * _DAY
            yield number, first, after - _DAY, {"FREQ": "DAILY"}
            first = after
    elif kind in {PatternKind.DAILY, PatternKind.ONCE, PatternKind.INFUSION}:
        end = _FAR if pattern.length is None else starts_on + (pattern.length - 1) * _DAY
        yield 0, starts_on, end, {"FREQ": "DAILY"}


def _weekday_parts(
    pattern: DosePattern, starts_on: dt.date
) -> Iterator[tuple[int, dt.date, dt.date, Mapping[str, Any]]]:
    """Yield one part for each amount of a week, numbered by its first weekday."""
    by_amount: dict[float, list[int]] = {}
    for weekday, amount in enumerate(pattern.amounts):
        if amount:
            by_amount.setdefault(amount, []).append(weekday)
    for weekdays in by_amount.values():
        ahead = min((weekday - starts_on.weekday()) % _WEEK for weekday in weekdays)
        recur = {"FREQ": "WEEKLY", "BYDAY": [_WEEKDAYS[weekday] for weekday in weekdays]}
        yield weekdays[0], starts_on + ahead * _DAY, _FAR, recur


def _moment(slot: Slot, day: dt.date) -> dt.date:
    time = told_at(slot)
    return day if time is None else dt.datetime.combine(day, time)


def _title(medicine: MedicineRow, amount: float) -> Message:
    text = QT_TRANSLATE_NOOP("phone", "{name}: {amount}")
    if medicine.short:
        text = QT_TRANSLATE_NOOP("phone", "{name} ({short}): {amount}")
    said = amount_words(amount, medicine.unit)
    return Message("phone", text, {"name": medicine.name, "short": medicine.short, "amount": said})


def _when(slot: Slot) -> Message | str:
    """Return the part of the day in words where the time is only the phone's."""
    return "" if slot.at is not None else word_of(slot.part)
