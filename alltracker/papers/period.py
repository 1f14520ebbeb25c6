"""Which days a paper is about: since the last visit, a number of days, or as somebody chose."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.last_visit import last_visit
from alltracker.care.phases import effective_start, phase_on
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.papers.problems import PeriodTurned

__all__ = ["DAYS_BACK", "Period", "PeriodRule", "last_visit", "period_of", "phase_start"]

DAYS_BACK: Final = 30
"""Where a paper begins when no visit is known (product decision)."""


class PeriodRule(StrEnum):
    """What a period begins with."""

    LAST_VISIT = "last_visit"
    LAST_DAYS = "last_days"
    PHASE = "phase"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``since`` to ``until``, both included."""

    since: dt.date
    until: dt.date
    rule: PeriodRule = PeriodRule.CHOSEN

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.since > self.until:
            raise PeriodTurned(self.since, self.until)

    def holds(self, day: dt.date) -> bool:
        """Return whether a day lies in the period."""
        return self.since <= day <= self.until

    def words(self) -> Message:
        """Return "10 Nov 2026 to 24 Nov 2026, since the last visit (14 days)"."""
        values = {"first": self.since, "last": self.until}
        return Message("papers", _WORDS[self.rule], values, (self.until - self.since).days)


_WORDS: Final = {
    PeriodRule.LAST_VISIT: QT_TRANSLATE_NOOP(
        "papers", "{first} to {last}, since the last visit (%n day(s))", "", 1
    ),
    PeriodRule.PHASE: QT_TRANSLATE_NOOP(
        "papers", "{first} to {last}, since the phase began (%n day(s))", "", 1
    ),
    PeriodRule.LAST_DAYS: QT_TRANSLATE_NOOP("papers", "{first} to {last} (%n day(s))", "", 1),
    PeriodRule.CHOSEN: QT_TRANSLATE_NOOP("papers", "{first} to {last} (%n day(s))", "", 1),
}


def phase_start(view: RecordView, day: dt.date) -> dt.date | None:
    """Return when the phase of ``day`` began, None between phases."""
    current = phase_on(view.phases, day, view.plan)
    start = effective_start(current.phase) if current else None
    return start if start is None or start <= day else None


def period_of(view: RecordView, rule: PeriodRule, until: dt.date) -> Period:
    """Return the period of a rule; without a visit or a phase the last 30 days."""
    start: dt.date | None = None
    if rule is PeriodRule.LAST_VISIT:
        start = last_visit(view.appointments, until)
    elif rule is PeriodRule.PHASE:
        start = phase_start(view, until)
    if start is not None:
        return Period(start, until, rule)
    return Period(until - dt.timedelta(days=DAYS_BACK), until, PeriodRule.LAST_DAYS)
