"""Documented phase lengths, and the two plans a family can start from.

The adult plan takes its phases and totals from the American Cancer Society. No document gives
phase lengths for children only: the child plan takes its total from St. Jude and its phase lengths
from Northwell, which speaks of both ages.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Duration, PlanTemplate, TemplatePhase
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge.model import Fact

DURATION: Final = "duration"
"""The aspect of a fact that states a length."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A phase of a plan: the fact that gives its length, and the length it is drawn with."""

    kind: PhaseKind
    fact: str
    working_days: int
    guess: bool


@dataclass(frozen=True, slots=True)
class _Outline:
    """One plan before its facts are looked up."""

    key: str
    name: str
    audience: Audience
    stretches: tuple[_Stretch, ...]
    totals: tuple[str, ...]


# A guess stands where a source is vague; it is for drawing only. The child's guesses are chosen
# so that the three phases together lie within St. Jude's total (2.5 to 3 years).
_OUTLINES: Final = (
    _Outline(
        "documented-adult",
        QT_TRANSLATE_NOOP("knowledge", "Documented three phases, adult"),
        Audience.ADULT,
        (
            _Stretch(PhaseKind.INDUCTION, "phase.induction.duration.acs-chemo", 30, guess=True),
            _Stretch(
                PhaseKind.CONSOLIDATION, "phase.consolidation.duration.acs-chemo", 90, guess=True
            ),
            _Stretch(
                PhaseKind.MAINTENANCE, "phase.maintenance.duration.acs-chemo", 730, guess=True
            ),
        ),
        ("total.acs-typical-treatment", "total.acs-after-treatment", "total.acs-easy-read"),
    ),
    _Outline(
        "documented-child",
        QT_TRANSLATE_NOOP("knowledge", "Documented three phases, child"),
        Audience.CHILD,
        (
            _Stretch(PhaseKind.INDUCTION, "phase.induction.duration.northwell", 28, guess=False),
            _Stretch(
                PhaseKind.CONSOLIDATION, "phase.consolidation.duration.northwell", 180, guess=True
            ),
            _Stretch(
                PhaseKind.MAINTENANCE, "phase.maintenance.duration.northwell", 730, guess=True
            ),
        ),
        ("total.together.text", "total.together.key-points"),
    ),
)


def phase_durations(
    facts: Iterable[Fact], kind: PhaseKind, audience: Audience
) -> tuple[Duration, ...]:
    """Return each source's own length of a phase; ``audience`` ALL takes everybody's."""
    return _durations(fact for fact in facts if fact.about == kind and fact.applies_to(audience))


def total_lengths(facts: Iterable[Fact], audience: Audience) -> tuple[Duration, ...]:
    """Return each source's own length of the whole treatment."""
    return _durations(fact for fact in facts if fact.applies_to(audience))


def plan_templates(phases: Sequence[Fact], totals: Sequence[Fact]) -> tuple[PlanTemplate, ...]:
    """Return the documented plans, adult first.

    Raises:
        KeyError: A fact that a plan rests on is missing from the files.
    """
    lengths = {length.key: length for length in _durations([*phases, *totals])}
    return tuple(_template(outline, lengths) for outline in _OUTLINES)


def _template(outline: _Outline, lengths: dict[str, Duration]) -> PlanTemplate:
    return PlanTemplate(
        outline.key,
        Message("knowledge", outline.name),
        outline.audience,
        tuple(
            TemplatePhase(item.kind, lengths[item.fact], item.working_days, item.guess)
            for item in outline.stretches
        ),
        tuple(lengths[key] for key in outline.totals),
    )


def _durations(facts: Iterable[Fact]) -> tuple[Duration, ...]:
    stated = (fact.duration() for fact in facts if fact.aspect == DURATION)
    return tuple(length for length in stated if length)
