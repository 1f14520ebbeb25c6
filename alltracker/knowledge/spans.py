"""Documented spans for reminders: waits for results, follow-up visits, five-year marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from alltracker.care.documented import FiveYearMark, ResultWait, VisitInterval
from alltracker.care.plan_template import Duration
from alltracker.knowledge.model import Fact


def result_waits(facts: Iterable[Fact]) -> tuple[ResultWait, ...]:
    """Return how long the tests take whose wait is documented."""
    return tuple(
        ResultWait(fact.about or fact.key, fact.audience, span)
        for fact, span in _stated(facts, "result_wait")
    )


def follow_up_visits(facts: Iterable[Fact]) -> tuple[VisitInterval, ...]:
    """Return each source's own interval of follow-up visits."""
    return tuple(
        VisitInterval(fact.about or fact.key, fact.audience, span)
        for fact, span in _stated(facts, "visit_interval")
    )


def five_year_marks(facts: Iterable[Fact]) -> tuple[FiveYearMark, ...]:
    """Return the five-year statements; their anchors differ and are never merged."""
    return tuple(
        FiveYearMark(fact.audience, span) for fact, span in _stated(facts, "five_year_mark")
    )


def _stated(facts: Iterable[Fact], aspect: str) -> Iterator[tuple[Fact, Duration]]:
    """Yield the facts of an aspect that name a unit; "less often later" can only be read."""
    for fact in facts:
        span = fact.duration()
        if fact.aspect == aspect and span:
            yield fact, span
