"""Documented spans that reminders hang on: waits for results, follow-up visits, five-year marks."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.kinds import Audience
from alltracker.care.plan_template import Duration


@dataclass(frozen=True, slots=True)
class ResultWait:
    """How long one kind of test usually takes until its result is there."""

    test: str
    """The test's key, such as "test.cytogenetics"."""
    audience: Audience
    duration: Duration


@dataclass(frozen=True, slots=True)
class VisitInterval:
    """How often one source expects follow-up visits after treatment."""

    about: str
    audience: Audience
    duration: Duration
    """The time between two visits; its anchor is the day from which the interval holds."""


@dataclass(frozen=True, slots=True)
class FiveYearMark:
    """One source's five-year statement, with the day from which that source counts."""

    audience: Audience
    duration: Duration
