"""The plan after treatment: when the next visits are expected, and which tests are due.

Everything is counted from the rows of the record alone: the stages of the visit plan, the visits
that took place or are planned, and what was said of each test. A stage without figures ("less often
later") expects no day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.follow_up import treatment_end
from alltracker.care.half_known import later, middle
from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.phases import add_months
from alltracker.care.plan import after
from alltracker.care.plan_template import DurationUnit
from alltracker.care.rows import AppointmentRow, FollowUpTestRow, RecordView, VisitStageRow

AHEAD_MONTHS: Final = 60
"""So far ahead visits are expected if nothing else is asked (a choice of the program)."""
FORGOTTEN_DAYS: Final = 366
"""An expected visit that no other follows is given up after this time (a choice of the program)."""
_VISITS: Final = {AppointmentKind.CLINIC, AppointmentKind.OTHER}
"""The kinds of appointments that are visits of follow-up, not single tests or treatment."""


@dataclass(frozen=True, slots=True)
class VisitWindow:
    """The days in which a visit is expected, by one stage of the plan."""

    first: dt.date
    last: dt.date
    stage: VisitStageRow

    @property
    def day(self) -> dt.date:
        """The middle of the window, for drawing."""
        return self.first + (self.last - self.first) / 2


@dataclass(frozen=True, slots=True)
class _Span:
    """What a day is counted from: the earliest and latest it can be, and the one drawn."""

    low: dt.date
    work: dt.date
    high: dt.date

    def moved_to(self, day: dt.date) -> _Span:
        """Return the same span around another working day."""
        shift = day - self.work
        return _Span(self.low + shift, day, self.high + shift)

    def on(self, amount: float, unit: DurationUnit) -> _Span:
        """Return the span some time later."""
        return _Span(*(after(day, amount, unit) for day in (self.low, self.work, self.high)))


def follow_up_visits(view: RecordView, today: dt.date) -> tuple[AppointmentRow, ...]:
    """Return the visits since treatment ended, by day: those that took place and those planned.

    Missed and canceled ones are left out. Empty while treatment is not over.
    """
    ended = treatment_end(view, today)
    if ended is None:
        return ()
    found = [
        row
        for row in view.appointments
        if row.kind in _VISITS
        and row.start.date() >= ended.first
        and (
            row.status is AppointmentStatus.DONE
            or (row.status is AppointmentStatus.PLANNED and row.start.date() >= today)
        )
    ]
    return tuple(sorted(found, key=lambda row: (row.start, row.id)))


def stage_on(view: RecordView, today: dt.date) -> VisitStageRow | None:
    """Return the stage of the visit plan that ``today`` lies in; None outside all of them."""
    ended = treatment_end(view, today)
    return _stage_at(view.visit_stages, middle(ended), today) if ended else None


def visit_windows(
    view: RecordView, today: dt.date, until: dt.date | None = None
) -> tuple[VisitWindow, ...]:
    """Return the windows in which visits are expected, up to those that begin by ``until``.

    They are counted from the last visit that took place or is planned, without any from the end
    of treatment; a half-known end makes them wider. Of windows that have begun only the latest is
    kept: it stands until a visit is noted or the next one begins, for a year if none follows.
    Without ``until`` the series reaches five years ahead.
    """
    ended = treatment_end(view, today)
    if ended is None or not view.visit_stages:
        return ()
    latest = max((row.start.date() for row in follow_up_visits(view, today)), default=None)
    anchor = _Span(ended.first, middle(ended), ended.last)
    if latest is not None:
        anchor = _Span(latest, latest, latest)
    end = until or add_months(today, AHEAD_MONTHS)
    series = _series(view.visit_stages, middle(ended), anchor)
    windows = list(takewhile(lambda window: window.first <= end, series))
    begun = sum(window.first <= today for window in windows)
    kept = windows[max(0, begun - 1) :]
    alone = begun and len(kept) == 1
    return () if alone and (today - kept[0].last).days > FORGOTTEN_DAYS else tuple(kept)


def _stage_at(
    stages: Sequence[VisitStageRow], ended: dt.date, day: dt.date
) -> VisitStageRow | None:
    """Return the stage that holds on a day; of several the one that begins last."""
    found = [
        stage
        for stage in stages
        if add_months(ended, stage.from_months) <= day
        and (stage.to_months is None or day < add_months(ended, stage.to_months))
    ]
    return max(found, key=lambda stage: (stage.from_months, stage.position), default=None)


def _next_start(stages: Sequence[VisitStageRow], ended: dt.date, day: dt.date) -> dt.date | None:
    """Return the next day after ``day`` on which another stage begins."""
    starts = (add_months(ended, stage.from_months) for stage in stages)
    return min((start for start in starts if start > day), default=None)


def _figures(stage: VisitStageRow) -> tuple[float, float] | None:
    low = stage.every_low if stage.every_low is not None else stage.every_high
    high = stage.every_high if stage.every_high is not None else stage.every_low
    return None if low is None or high is None or low <= 0 else (low, max(low, high))


def _series(
    stages: Sequence[VisitStageRow], ended: dt.date, anchor: _Span
) -> Iterator[VisitWindow]:
    while True:
        stage = _stage_at(stages, ended, anchor.work)
        figures = _figures(stage) if stage else None
        if stage is None or figures is None:
            start = _next_start(stages, ended, anchor.work)
            if start is None:
                return
            anchor = anchor.moved_to(start)
            continue
        low, high = figures
        step, number = (low + high) / 2, 0
        at = anchor
        while _stage_at(stages, ended, at.work) is stage:
            before = number * step
            first = after(anchor.low, before + low, stage.unit)
            yield VisitWindow(first, after(anchor.high, before + high, stage.unit), stage)
            number += 1
            at = anchor.on(number * step, stage.unit)
        anchor = at


class Basis(StrEnum):
    """What the day of a test rests on."""

    DATE = "date"
    """A date that the team gave."""
    INTERVAL = "interval"
    """The last time and an interval that the team gave."""
    NEVER_NOTED = "never_noted"
    """An interval, but the last time is not known."""
    ASK = "ask"
    """Neither a date nor an interval: the team can be asked."""


@dataclass(frozen=True, slots=True)
class TestDue:
    """One test of follow-up and when it is due, as far as that is known."""

    __test__ = False  # not a test of pytest

    test: FollowUpTestRow
    basis: Basis
    due: PartialDate | None = None
    """The date as far as it is known; None if it is not, or only as ``first`` to ``last``."""
    first: dt.date | None = None
    last: dt.date | None = None

    def overdue(self, today: dt.date) -> bool:
        """Return whether the latest day it can be due on is past."""
        return self.last is not None and self.last < today


def tests_due(view: RecordView, today: dt.date) -> tuple[TestDue, ...]:
    """Return the tests that go on, those with a day first and by their day, then by name.

    A test is due only on a date that the team gave, or after an interval that it gave; nothing is
    derived from anywhere else.
    """
    going_on = [row for row in view.follow_up_tests if row.ended_on is None or row.ended_on > today]
    found = [_due(row) for row in going_on]
    return tuple(
        sorted(
            found,
            key=lambda one: (one.last or dt.date.max, one.test.name.casefold(), one.test.id),
        )
    )


def _due(test: FollowUpTestRow) -> TestDue:
    last, given = test.last_on, test.next_on
    if given is not None and (last is None or last.first < given.first):
        return TestDue(test, Basis.DATE, given, given.first, given.last)
    if not test.every_months:
        return TestDue(test, Basis.ASK)
    if last is None:
        return TestDue(test, Basis.NEVER_NOTED)
    return TestDue(
        test,
        Basis.INTERVAL,
        later(last, test.every_months, DurationUnit.MONTH),
        add_months(last.first, test.every_months),
        add_months(last.last, test.every_months),
    )
