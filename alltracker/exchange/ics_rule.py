"""A repeat as calendars understand it: RRULE lines of RFC 5545."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.recurrence import Rule, RuleKind, every_start, first_start
from alltracker.care.zones import settled

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class RulePart:
    """One RRULE and where it begins.

    Days on and off have no RRULE: each day on is a part of its own, that repeats with its cycle;
    ``day`` is its number, 1 for every other rule.
    """

    day: int
    start: dt.datetime
    recur: Mapping[str, Any]


def rule_parts(rule: Rule, start: dt.datetime, *, all_day: bool, zone: str) -> Iterator[RulePart]:
    """Yield the RRULEs of a rule that begins at a wall time in a zone; none without a visit."""
    first = first_start(rule, start)
    if first is None:
        return
    until = None if rule.until is None else _until(rule.until, all_day=all_day, zone=zone)
    if rule.kind is not RuleKind.CYCLES:
        yield RulePart(1, first, _recur(rule, until))
        return
    length = rule.on_days + rule.off_days
    for day in range(1, rule.on_days + 1):
        begun = day >= rule.from_day
        begin = start + dt.timedelta(days=day - rule.from_day + (0 if begun else length))
        count = None if rule.count is None else rule.count - (0 if begun else 1)
        if count == 0 or (rule.until is not None and begin.date() > rule.until):
            continue
        recur: dict[str, Any] = {"FREQ": "DAILY", "INTERVAL": length}
        yield RulePart(day, begin, recur | _end(until, count))


def over_before(rule: Rule, start: dt.datetime, day: dt.date) -> bool:
    """Return whether the last visit of a rule that begins at ``start`` is before a day."""
    if rule.until is None and rule.count is None:
        return False
    return all(visit.date() < day for visit in every_start(rule, start))


def day_of(rule: Rule, start: dt.datetime, slot: dt.datetime) -> int:
    """Return the part that a visit of the rule belongs to."""
    if rule.kind is not RuleKind.CYCLES:
        return 1
    days = (slot.date() - start.date()).days + rule.from_day - 1
    return days % (rule.on_days + rule.off_days) + 1


def _recur(rule: Rule, until: dt.date | None) -> Mapping[str, Any]:
    recur: dict[str, Any] = {"FREQ": rule.kind.split()[0]}
    if rule.every > 1:
        recur["INTERVAL"] = rule.every
    if rule.month:
        recur["BYMONTH"] = rule.month
    if rule.day:
        recur["BYMONTHDAY"] = rule.day
    if rule.weekdays:
        recur["BYDAY"] = [f"{rule.nth or ''}{_WEEKDAYS[day]}" for day in rule.weekdays]
    return recur | _end(until, rule.count)


def _end(until: dt.date | None, count: int | None) -> dict[str, Any]:
    if until is not None:
        return {"UNTIL": until}
    return {} if count is None else {"COUNT": count}


def _until(day: dt.date, *, all_day: bool, zone: str) -> dt.date:
    """Return the last moment; RFC 5545, section 3.3.10: of the same kind as DTSTART, else UTC."""
    if all_day:
        return day
    last = dt.datetime.combine(day, dt.time(23, 59, 59))
    return settled(last, zone).moment.astimezone(dt.UTC) if zone else last
