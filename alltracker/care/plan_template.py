"""Treatment plans as the documents describe them: each phase with its documented length."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.words import Message


class DurationUnit(StrEnum):
    """The units in which documents give a length of time."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Anchor(StrEnum):
    """The day from which a documented span is counted."""

    DIAGNOSIS = "diagnosis"
    START_OF_TREATMENT = "start_of_treatment"
    END_OF_INDUCTION = "end_of_induction"
    START_OF_INTERIM_MAINTENANCE = "start_of_interim_maintenance"
    START_OF_MAINTENANCE = "start_of_maintenance"
    REMISSION = "remission"
    END_OF_TREATMENT = "end_of_treatment"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as one source gives it, in words and, where it names one, as a figure."""

    key: str
    en: str
    es: str
    minimum: float | None
    """In ``unit``; nothing if the source gives no lower end."""
    maximum: float | None
    """In ``unit``; nothing if the source gives no upper end."""
    unit: DurationUnit
    vague: bool
    """Whether the source hedges ("a few months"): then its words are shown, not figures."""
    sources: tuple[str, ...]
    anchor: Anchor = Anchor.NOT_STATED

    def text(self, language: str) -> str:
        """Return the words of the duration in ``language`` ("en" or "es")."""
        return self.es if language == "es" else self.en


@dataclass(frozen=True, slots=True)
class TemplatePhase:
    """One phase of a template: what its source says of its length, and a length to draw it with."""

    kind: PhaseKind
    duration: Duration
    working_days: int
    """Whole days for drawing only; nothing documented rests on it."""
    guess: bool
    """Whether ``working_days`` is our stated guess, because the source gives no exact length."""


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    """A documented outline of treatment that a family starts from and overwrites."""

    key: str
    name: Message
    audience: Audience
    phases: tuple[TemplatePhase, ...]
    totals: tuple[Duration, ...]
    """What the documents say of the whole treatment, one entry for each statement."""
