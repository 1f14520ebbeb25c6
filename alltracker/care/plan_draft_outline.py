"""A plan as an outline: what another family could start from, without anything that happened."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from typing import Final

from alltracker.care.kinds import Audience
from alltracker.care.plan_draft import MOST_CYCLES, MOST_DAYS, DraftPhase, PlanDraft
from alltracker.care.plan_outline import Confidence, OutlinePhase, PlanOutline, TotalRule, Words

LONGEST_NAME: Final = 200
LONGEST_KEY: Final = 60


def to_outline(draft: PlanDraft, name: str, note: Words, today: dt.date) -> PlanOutline:
    """Return the phases and the rule of a draft as an outline that is an example.

    ``name`` stands for a plan or a phase without one of its own, ``note`` is what is said of it.
    Days of the calendar and sources, which are names by now, are left out.
    """
    said = (draft.name.strip() or name)[:LONGEST_NAME].strip()
    rule = draft.end_rule
    totals: tuple[TotalRule, ...] = ()
    if rule is not None:
        totals = (
            TotalRule(
                anchor=rule.anchor,
                length=rule.length,
                length_high=None,
                unit=rule.unit,
                sex=None,
                last_year=None,
                confidence=Confidence.EXAMPLE,
                sources=(),
            ),
        )
    return PlanOutline(
        key=outline_key(said),
        name=Words(said, said),
        note=note,
        audience=Audience.ALL,
        confidence=Confidence.EXAMPLE,
        sources=(),
        read_on=today,
        first_day_number=1,
        phases=tuple(_phase(phase) for phase in draft.phases),
        totals=totals,
    )


def _phase(phase: DraftPhase) -> OutlinePhase:
    name = phase.name.strip()[:LONGEST_NAME].strip()
    days = phase.days if phase.days is not None and phase.days <= MOST_DAYS else None
    cycle = phase.cycle_days if (phase.cycle_days or 0) <= MOST_DAYS else None
    return OutlinePhase(
        kind=phase.kind,
        name=Words(name, name) if name else None,
        days=days,
        days_high=None,
        guess=phase.guess and days is not None,
        cycle_days=cycle,
        cycle_on_days=_within(phase.cycle_on_days, cycle or 0),
        cycles=_within(phase.cycles, MOST_CYCLES) if cycle else None,
        beside=phase.beside,
        optional=False,
        confidence=Confidence.EXAMPLE,
        sources=(),
    )


def _within(number: int | None, most: int) -> int | None:
    return number if number is not None and 1 <= number <= most else None


def outline_key(name: str) -> str:
    """Return a name as the key of a template: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_KEY].strip("-")
    return key or "plan"
