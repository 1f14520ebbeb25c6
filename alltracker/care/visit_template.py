"""A published schedule of visits after treatment, as a starting point to overwrite."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.kinds import Audience
from alltracker.care.plan_outline import Words
from alltracker.care.plan_template import DurationUnit


@dataclass(frozen=True, slots=True)
class TemplateStage:
    """One stretch of a schedule: from when to when after treatment, and how often."""

    from_months: int
    to_months: int | None
    """None: no end is stated."""
    every_low: float | None
    """In ``unit``; None if the source names no figure."""
    every_high: float | None
    unit: DurationUnit
    words: Words
    """What the source says."""
    sources: tuple[str, ...]
    guess: bool
    """Whether a figure or a border of the stage is our guess, to count on with."""


@dataclass(frozen=True, slots=True)
class VisitTemplate:
    """One published schedule; never "the" plan."""

    key: str
    name: Words
    audience: Audience
    secondary: bool
    """Whether it was read in a secondary source only."""
    stages: tuple[TemplateStage, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """The keys of all its sources, each once."""
        return tuple(dict.fromkeys(key for stage in self.stages for key in stage.sources))


def fitting_templates(
    templates: tuple[VisitTemplate, ...], audience: Audience
) -> tuple[VisitTemplate, ...]:
    """Return all templates: those written about ``audience`` first, secondary ones last."""
    return tuple(
        sorted(
            templates,
            key=lambda one: (
                one.secondary,
                Audience.ALL not in {audience, one.audience} and one.audience is not audience,
            ),
        )
    )
