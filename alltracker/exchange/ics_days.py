"""All-day entries of a calendar: the days of phases and cycles, and reminders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType
from typing import Any, Final

from icalendar import Event

from alltracker.care.cycles import NOT_KNOWN_YET, cycles_of
from alltracker.care.end_rules import anchor_days
from alltracker.care.phases import effective_start, expected_end, phase_name
from alltracker.care.phases_way import EndRule, end_of_treatment, planned_end
from alltracker.care.recurrence import Rule, RuleProblem
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.reminders_own import own_day
from alltracker.care.rows import OwnReminderRow, PhaseRow, PlanRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.ics_content import CalendarContent
from alltracker.exchange.ics_options import CalendarOptions, PhoneKind, PhoneWords, uid_of
from alltracker.exchange.ics_rule import over_before, rule_parts
from alltracker.exchange.ics_visits import MORNING, alarm_of

AHEAD: Final = dt.timedelta(days=400)
"""How far ahead the cycles of a phase without an end are told."""
TOLD: Final = frozenset(
    {
        ReminderKind.ASK_REMISSION,
        ReminderKind.PHASE_ENDS,
        ReminderKind.RESULT_AWAITED,
        ReminderKind.COUNTS,
        ReminderKind.FOLLOW_UP_VISIT,
        ReminderKind.FOLLOW_UP_TEST,
        ReminderKind.FIVE_YEARS,
        ReminderKind.PAPERS,
        ReminderKind.HEART_CHECK,
    }
)
"""Reminders with a day of their own; the others are in the calendar as visits, phases or the
family's own reminders, or ask only about what the program sees."""
_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayItem:
    """One all-day entry, from its first to its last day."""

    thing: str
    """What it is, whatever its date: its identity in the calendar."""
    title: str | Message
    first: dt.date
    last: dt.date
    note: str | Message = ""
    canceled: bool = False
    recur: Mapping[str, Any] | None = None
    rule: Rule | None = None
    """The rule that ``recur`` is part of."""

    def over_before(self, day: dt.date) -> bool:
        """Return whether its last day is before a day."""
        if self.rule is None:
            return self.last < day
        return over_before(self.rule, dt.datetime.combine(self.first, dt.time.min), day)


def day_entries(
    content: CalendarContent, options: CalendarOptions, words: PhoneWords
) -> Iterator[Event]:
    """Yield the all-day entries of a patient, each thing once."""
    chosen = (items(content) for kind, items in _ITEMS.items() if kind in options.kinds)
    found: dict[str, DayItem] = {}
    for item in chain.from_iterable(chosen):
        found.setdefault(item.thing, item)
    for item in found.values():
        if not item.over_before(options.since):
            yield _event(item, content, options, words)


def _event(
    item: DayItem, content: CalendarContent, options: CalendarOptions, words: PhoneWords
) -> Event:
    event = Event()
    event.add("uid", uid_of(content.patient.id, item.thing))
    event.add("dtstamp", content.record.at)
    event.add("sequence", content.record.count)
    title = words.title(item.title, "day", canceled=item.canceled)
    event.add("summary", title)
    event.add("status", "CANCELLED" if item.canceled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    event.add("dtstart", item.first)
    event.add("dtend", item.last + _DAY)
    note = words.note(item.note)
    if note:
        event.add("description", note)
    if item.recur is not None:
        event.add("rrule", dict(item.recur))
    if options.alarm_minutes is not None and not item.canceled:
        event.add_component(alarm_of(title, MORNING))
    return event


def _phase_items(content: CalendarContent) -> Iterator[DayItem]:
    """Yield the first days of phases and cycles, and the end of treatment."""
    view = content.view
    for phase in view.phases:
        yield from _of_phase(content, phase, view.phases, view.plan)
    yield from _end_items(content)
    for phase in reversed(content.earlier_phases):
        others = [other for other in view.phases if other.id != phase.id]
        before = _of_phase(content, phase, [*others, phase], view.plan)
        yield from (replace(item, canceled=True) for item in before)


def _of_phase(
    content: CalendarContent, phase: PhaseRow, phases: Sequence[PhaseRow], plan: PlanRow | None
) -> Iterator[DayItem]:
    start = effective_start(phase)
    if start is None:
        return
    begins = QT_TRANSLATE_NOOP("phone", "Begins: {phase}")
    planned = QT_TRANSLATE_NOOP("phone", "Planned to begin: {phase}")
    name = phase_name(phase)
    title = Message("phone", begins if phase.actual_start else planned, {"phase": name})
    yield DayItem(f"phase-start/{phase.id}", title, start, start)
    end = expected_end(phase, phases, plan) or content.today + AHEAD
    text = QT_TRANSLATE_NOOP("phone", "{phase}: cycle {number} begins")
    for cycle in cycles_of(phase, content.view.cycle_starts, end):
        if cycle.number > 1 and cycle.start < NOT_KNOWN_YET:
            said = Message("phone", text, {"phase": name, "number": cycle.number})
            yield DayItem(f"cycle/{phase.id}/{cycle.number}", said, cycle.start, cycle.start)


def _end_items(content: CalendarContent) -> Iterator[DayItem]:
    view = content.view
    over = end_of_treatment(view.phases)
    if over is not None:
        title = QT_TRANSLATE_NOOP("phone", "End of treatment")
        yield DayItem("treatment-end", Message("phone", title), over, over)
        return
    planned = planned_end(view.plan, view.phases, anchor_days(view))
    if planned is None:
        return
    title = QT_TRANSLATE_NOOP("phone", "About: planned end of treatment")
    if planned.rule is EndRule.TEAM:
        title = QT_TRANSLATE_NOOP("phone", "Planned end of treatment")
    item = DayItem("treatment-end", Message("phone", title), planned.day, planned.day)
    yield replace(item, note=planned.words())


def _reminder_items(content: CalendarContent) -> Iterator[DayItem]:
    """Yield what the documents and the record say comes next; a window is as long as it lasts."""
    for reminder in content.reminders:
        if reminder.kind in TOLD:
            yield _reminder_item(reminder)
    for reminder in content.answered:
        if reminder.kind in TOLD:
            yield replace(_reminder_item(reminder), canceled=True)
    came = [row for row in content.view.awaited if row.received_on is not None]
    for row in (*came, *content.removed_results):
        day = row.received_on or row.asked_on
        thing = f"reminder/{ReminderKind.RESULT_AWAITED}:result:{row.id}"
        yield DayItem(thing, row.name, day, day, canceled=True)


def _reminder_item(reminder: Reminder) -> DayItem:
    return DayItem(
        thing=f"reminder/{reminder.anchor_key}",
        title=reminder.title,
        first=reminder.first,
        last=max(reminder.first, reminder.due),
        note=reminder.why,
    )


def _own_items(content: CalendarContent) -> Iterator[DayItem]:
    """Yield the family's own reminders, those that repeat with their rule."""
    for row in content.view.own_reminders:
        day = own_day(row, content.view)
        if day is not None:
            yield from _own_item(row, day)
    for row in content.removed_own:
        day = own_day(row, content.view)
        if day is not None:
            yield from (replace(item, canceled=True) for item in _own_item(row, day))


def _own_item(row: OwnReminderRow, day: dt.date) -> Iterator[DayItem]:
    ended = row.ended_on is not None and row.ended_on < day
    item = DayItem(f"own/{row.id}", row.text, day, day, row.note, canceled=ended)
    rule = _rule_until(row)
    if rule is None:
        yield item
        return
    start = dt.datetime.combine(day, dt.time.min)
    for part in rule_parts(rule, start, all_day=True, zone=""):
        first = part.start.date()
        thing = item.thing if part.day == 1 else f"{item.thing}/{part.day}"
        yield replace(item, thing=thing, first=first, last=first, recur=part.recur, rule=rule)


def _rule_until(row: OwnReminderRow) -> Rule | None:
    """Return the rule of a reminder, that ends with it."""
    try:
        rule = Rule.parse(row.rule) if row.rule else None
    except RuleProblem:
        return None
    if rule is None or row.ended_on is None:
        return rule
    until = min(rule.until or row.ended_on, row.ended_on)
    return replace(rule, until=until, count=None)


_ITEMS: Final[Mapping[PhoneKind, Callable[[CalendarContent], Iterable[DayItem]]]] = (
    MappingProxyType(
        {
            PhoneKind.PHASES: _phase_items,
            PhoneKind.REMINDERS: _reminder_items,
            PhoneKind.OWN: _own_items,
        }
    )
)
"""Who makes the all-day entries of each kind."""
