"""What becomes of a series when it is split, moved or given another rhythm."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from alltracker.care.recurrence import every_start, first_start
from alltracker.care.recurrence_rule import Rule, RuleKind

_IN_MONTHS: Final = {RuleKind.MONTH_DAY, RuleKind.MONTH_WEEKDAY, RuleKind.YEARS}
_MOST_BACK: Final = dt.timedelta(days=6)
"""A weekday of the month falls at most so many days earlier in another month."""


@dataclass(frozen=True, slots=True)
class Series:
    """A rule and where it begins."""

    rule: Rule
    start: dt.datetime


def split(series: Series, slot: dt.datetime) -> tuple[Rule, Rule]:
    """Return the rule up to the day before the visit at ``slot``, and the rule from there on.

    The visits of both together are those of the series. Of a rule with a number of visits (or
    cycles) the second one has those that are left.
    """
    rule = series.rule
    before = replace(rule, until=slot.date() - dt.timedelta(days=1), count=None)
    if rule.kind is RuleKind.CYCLES:
        cycle, day = divmod(
            (slot - series.start).days + rule.from_day - 1, rule.on_days + rule.off_days
        )
        left = None if rule.count is None else rule.count - cycle
        return before, replace(rule, from_day=day + 1, count=left)
    if rule.count is None:
        return before, rule
    gone = sum(1 for _ in takewhile(lambda start: start < slot, every_start(rule, series.start)))
    return before, replace(rule, count=rule.count - gone)


def moved(series: Series, slot: dt.datetime, to: dt.datetime) -> Series:
    """Return the whole series moved so that its visit at ``slot`` is at ``to``.

    The weekdays or days of the month follow, every visit has the new time of day.
    """
    first = first_start(series.rule, series.start) or series.start
    rule = series.rule.moved(slot.date(), to.date())
    by = to.date() - slot.date()
    if rule.kind in _IN_MONTHS and (rule.day or rule.weekdays):
        monthly = replace(rule, every=1, until=None, count=None)
        day = (first_start(monthly, first + by - _MOST_BACK) or first).date()
    elif len(rule.weekdays) > 1 and first.weekday() != slot.weekday():
        day = first.date()
    else:
        day = first.date() + by
    return Series(rule, dt.datetime.combine(day, to.time()))


def same_rhythm(one: Rule, other: Rule) -> bool:
    """Return whether two rules differ at most in their days and their end: visit by visit alike."""
    return _rhythm(one) == _rhythm(other)


def _rhythm(rule: Rule) -> tuple[object, ...]:
    days = len(rule.weekdays) if rule.kind is RuleKind.WEEKS else 0
    kind = RuleKind.MONTH_DAY if rule.kind is RuleKind.MONTH_WEEKDAY else rule.kind
    return kind, rule.every, max(days, 1), rule.on_days, rule.off_days, rule.from_day


def places(before: Series, after: Series, last: dt.datetime) -> Mapping[dt.datetime, dt.datetime]:
    """Return where each visit of a series up to ``last`` is in the changed series.

    With the same rhythm the first stays the first, the second the second; otherwise only visits
    that begin at the same moment in both have a place.
    """
    old = list(takewhile(lambda start: start <= last, every_start(before.rule, before.start)))
    if same_rhythm(before.rule, after.rule):
        return dict(zip(old, every_start(after.rule, after.start), strict=False))
    end = max(old, default=last)
    new = set(takewhile(lambda start: start <= end, every_start(after.rule, after.start)))
    return {start: start for start in old if start in new}
