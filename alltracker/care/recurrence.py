"""Visits that repeat: the rule, and its single visits within a stretch of days.

A row with a rule is a series, one with ``series_id`` stands for the visit of that series which
began at ``original_start``, whatever became of it. What reads visits reads occurrences, and need
not know of series.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.recurrence_rule import (
    LAST,
    LONGEST_STEP,
    MOST_VISITS,
    Rule,
    RuleKind,
    RuleProblem,
    problem,
)
from alltracker.care.recurrence_words import nth_name, rule_words, weekday_name
from alltracker.care.rows_visits import AppointmentRow
from alltracker.care.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from dateutil.rrule import rrule

__all__ = [
    "LAST",
    "LONGEST_STEP",
    "MOST_VISITS",
    "Occurrence",
    "Rule",
    "RuleKind",
    "RuleProblem",
    "check_series",
    "every_start",
    "every_visit",
    "first_start",
    "last_day",
    "nth_name",
    "occurrences",
    "rule_words",
    "starts",
    "weekday_name",
]

LONGEST_WINDOW: Final = 10_000
"""Series are laid out for at most this many days before the end asked for, 27 years of days; no
rule is denser than a visit a day, so this is also the most visits of one series."""
LATEST_YEAR: Final = 2200
"""Nothing in a record is planned for later."""
_DAY_MINUTES: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One visit, single or of a series; it reads like a row.

    ``id`` is the row to open: the visit's own one, else that of its series. ``series_id`` and
    ``original_start`` say which visit of which series it is.
    """

    id: str
    kind: AppointmentKind
    title: str
    place: str
    start: dt.datetime
    minutes: int | None
    all_day: bool
    zone: str
    rule: str
    series_id: str | None
    original_start: dt.datetime | None
    with_whom: str
    preparation: str
    lead_minutes: int | None
    questions: str
    said: str
    status: AppointmentStatus

    @property
    def own_row(self) -> bool:
        """Whether a row of its own holds it; else it is only laid out from its series."""
        return self.id != self.series_id

    @property
    def last_day(self) -> dt.date:
        """The day on which it ends."""
        return last_day(self)


def last_day(visit: AppointmentRow) -> dt.date:
    """Return the day on which a visit ends; one that ends at midnight ends the day before."""
    minutes = visit.minutes or 0
    if visit.all_day:
        return visit.start.date() + dt.timedelta(days=max(0, minutes - 1) // _DAY_MINUTES)
    if minutes <= 0:
        return visit.start.date()
    end = visit.start + dt.timedelta(minutes=minutes)
    return (end - dt.timedelta(microseconds=1)).date()


def occurrences(
    rows: Sequence[AppointmentRow], first: dt.date, last: dt.date
) -> tuple[Occurrence, ...]:
    """Return every visit that touches the days from ``first`` to ``last``, by its start.

    Single rows stand as they are, series are laid out, and a row for one visit of a series takes
    exactly that visit's place. Canceled visits are among them, with their status. A row whose rule
    is not understood stands as a single visit.
    """
    taken: dict[str, set[dt.datetime]] = defaultdict(set)
    for row in rows:
        if row.series_id is not None and row.original_start is not None:
            taken[row.series_id].add(row.original_start)
    found = [
        visit
        for row in rows
        for visit in _laid_out(row, taken[row.id] if row.rule else set(), first, last)
        if visit.start.date() <= last and visit.last_day >= first
    ]
    return tuple(sorted(found, key=lambda visit: (visit.start, visit.id)))


def every_visit(rows: Sequence[AppointmentRow], until: dt.date) -> tuple[Occurrence, ...]:
    """Return every single visit, however far ahead, and those of series up to the day ``until``."""
    series = [row for row in rows if row.rule]
    if not series:
        return occurrences(rows, dt.date.min, dt.date.max)
    single = [row for row in rows if not row.rule]
    parts = (*occurrences(single, dt.date.min, dt.date.max),)
    own = {(row.series_id, row.original_start) for row in single}
    laid_out = occurrences(series, dt.date.min, until)
    free = [visit for visit in laid_out if (visit.series_id, visit.original_start) not in own]
    return tuple(sorted((*parts, *free), key=lambda visit: (visit.start, visit.id)))


def _laid_out(
    row: AppointmentRow, taken: set[dt.datetime], first: dt.date, last: dt.date
) -> Iterator[Occurrence]:
    rule = _understood(row.rule)
    if rule is None:
        yield _of(row, row.start, row.series_id, row.original_start)
        return
    longest = last_day(row) - row.start.date()
    begin = first - longest if first - dt.date.min > longest else first
    for start in starts(rule, row.start, begin, last):
        if start not in taken:
            yield _of(row, start, row.id, start)


def _understood(text: str) -> Rule | None:
    try:
        return Rule.parse(text) if text else None
    except RuleProblem:
        return None


def _of(
    row: AppointmentRow,
    start: dt.datetime,
    series_id: str | None,
    original_start: dt.datetime | None,
) -> Occurrence:
    return Occurrence(
        id=row.id,
        kind=row.kind,
        title=row.title,
        place=row.place,
        start=start,
        minutes=row.minutes,
        all_day=row.all_day,
        zone=row.zone,
        rule=row.rule,
        series_id=series_id,
        original_start=original_start,
        with_whom=row.with_whom,
        preparation=row.preparation,
        lead_minutes=row.lead_minutes,
        questions=row.questions,
        said=row.said,
        status=row.status,
    )


def starts(rule: Rule, start: dt.datetime, first: dt.date, last: dt.date) -> Iterator[dt.datetime]:
    """Yield when the visits of a series begin, from ``first`` to ``last``, in order.

    ``start`` is where the series begins, a wall time; the wall time stays the same at all visits.
    Of a longer stretch only the last ``LONGEST_WINDOW`` days are laid out.
    """
    reach = dt.timedelta(days=LONGEST_WINDOW)
    begin = max(first, last - reach) if last - dt.date.min > reach else first
    after = dt.datetime.combine(begin, dt.time.min)
    before = dt.datetime.combine(last, dt.time.max)
    if rule.kind is RuleKind.CYCLES:
        yield from _cycle_starts(rule, start, after, before)
    else:
        yield from _recurrence(rule, start).between(after, before, inc=True)


def check_series(rule: Rule, start: dt.datetime) -> None:
    """Raise RuleProblem for a rule that has no visit when it begins at ``start``."""
    if rule.until is not None and rule.until < start.date():
        text = QT_TRANSLATE_NOOP("recurrence", "The last day is before the first visit on {day}.")
        raise problem(text, "until", day=start.date())
    if first_start(rule, start) is None:
        text = QT_TRANSLATE_NOOP(
            "recurrence", "With this repeat there is never a visit. Choose other days."
        )
        raise problem(text)


def first_start(rule: Rule, start: dt.datetime) -> dt.datetime | None:
    """Return the first visit of a series that begins at ``start``; None if there is none."""
    return next(every_start(rule, start), None)


def every_start(rule: Rule, start: dt.datetime) -> Iterator[dt.datetime]:
    """Yield when the visits of a series begin, the first one first, up to ``LATEST_YEAR``."""
    if rule.kind is RuleKind.CYCLES:
        end = _end_of(dt.date(LATEST_YEAR, 12, 31))
        yield from _cycle_starts(rule, start, start, end)
    else:
        yield from _recurrence(rule, start)


def _cycle_starts(
    rule: Rule, start: dt.datetime, after: dt.datetime, before: dt.datetime
) -> Iterator[dt.datetime]:
    length = rule.on_days + rule.off_days
    first = start - dt.timedelta(days=rule.from_day - 1)
    skipped = max(0, (after - first).days // length)
    end = before if rule.until is None else min(before, _end_of(rule.until))
    cycle = skipped
    while rule.count is None or cycle < rule.count:
        begin = first + dt.timedelta(days=cycle * length)
        if begin > end:
            return
        for day in range(rule.on_days):
            moment = begin + dt.timedelta(days=day)
            if max(after, start) <= moment <= end:
                yield moment
        cycle += 1


def _end_of(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(23, 59, 59))


def _recurrence(rule: Rule, start: dt.datetime) -> rrule:
    """Return dateutil's recurrence; nothing is looked for after ``LATEST_YEAR``."""
    from dateutil import rrule as by  # noqa: PLC0415 - start-up time: few records have a series

    frequencies = {
        RuleKind.DAYS: by.DAILY,
        RuleKind.WEEKS: by.WEEKLY,
        RuleKind.MONTH_DAY: by.MONTHLY,
        RuleKind.MONTH_WEEKDAY: by.MONTHLY,
        RuleKind.YEARS: by.YEARLY,
    }
    weekdays = [by.weekdays[day](rule.nth or None) for day in rule.weekdays]
    end = dt.date(LATEST_YEAR, 12, 31)
    return by.rrule(
        frequencies[rule.kind],
        dtstart=start,
        interval=rule.every,
        wkst=by.MO,
        count=rule.count,
        until=None if rule.count else _end_of(rule.until or end),
        bymonth=rule.month or None,
        bymonthday=rule.day or None,
        byweekday=weekdays or None,
    )
