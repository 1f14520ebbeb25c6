"""A published outline of treatment: its phases, its total-length rules, and how sure each is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from alltracker.care.kinds import Audience, PhaseKind, Sex
from alltracker.care.plan_template import Anchor, DurationUnit


class Confidence(StrEnum):
    """How a published figure was read."""

    VERIFIED = "V"
    """Read in the source itself."""
    SECONDARY = "S"
    """Read in a secondary source."""
    EXAMPLE = "M"
    """Not read in a source: an example to be edited to the team's plan, never preselected."""


@dataclass(frozen=True, slots=True)
class Words:
    """One text in both languages of the program."""

    en: str
    es: str

    def text(self, language: str) -> str:
        """Return the text in ``language`` ("en" or "es")."""
        return self.es if language == "es" else self.en


@dataclass(frozen=True, slots=True)
class TotalRule:
    """One rule for the end of treatment: a length from an anchor, for one sex or both."""

    anchor: Anchor
    length: float
    """In ``unit``; the lower figure where the source gives a range."""
    length_high: float | None
    unit: DurationUnit
    sex: Sex | None
    """Whom an older rule is about; None: both."""
    last_year: int | None
    """The last year in which the rule was in force; None: still."""
    confidence: Confidence
    sources: tuple[str, ...]
    about: bool = False
    """Whether the source hedges ("about 2 years")."""
    or_longer: bool = False
    """Whether the source names no upper end: then no last day can be worked out."""


@dataclass(frozen=True, slots=True)
class OutlinePhase:
    """One phase of an outline."""

    kind: PhaseKind
    name: Words | None
    """The group's own name for it; None: the name of its kind."""
    days: int | None
    """Planned days, the lower figure of a range; None: as left by the total rule."""
    days_high: int | None
    guess: bool
    """Whether ``days`` only serves for drawing because the source names no figure."""
    cycle_days: int | None
    cycle_on_days: int | None
    cycles: int | None
    beside: bool
    """Whether it runs beside the other phases, with a rhythm of its own."""
    optional: bool
    """Whether only some patients have it: laid out only if the family adds it."""
    confidence: Confidence
    sources: tuple[str, ...]
    said: Words | None = None
    """The length in the words of the source, where those are vague: shown instead of figures."""

    @property
    def length(self) -> int | None:
        """The days to lay the phase out with: its days, else all its cycles; None: not known."""
        if self.days is None and self.cycle_days and self.cycles:
            return self.cycle_days * self.cycles
        return self.days


@dataclass(frozen=True, slots=True)
class PlanOutline:
    """A starting point to overwrite from the hospital's own road map; never "your plan"."""

    key: str
    name: Words
    note: Words
    audience: Audience
    confidence: Confidence
    """The weakest of its parts."""
    sources: tuple[str, ...]
    read_on: dt.date
    first_day_number: int
    """0 where the source counts from day 0, else 1; the screen always counts from 1."""
    phases: tuple[OutlinePhase, ...]
    totals: tuple[TotalRule, ...]

    @property
    def side_branch(self) -> bool:
        """Whether all of it runs beside a plan: added to one, never a plan by itself."""
        return all(phase.beside for phase in self.phases)

    @property
    def preselectable(self) -> bool:
        """Whether it may be offered chosen: never what rests on an unread figure."""
        return self.confidence is not Confidence.EXAMPLE


def weakest(parts: Iterable[OutlinePhase | TotalRule]) -> Confidence:
    """Return the weakest confidence of some parts; VERIFIED for none."""
    found = [part.confidence for part in parts]
    return max(found, key=list(Confidence).index, default=Confidence.VERIFIED)
