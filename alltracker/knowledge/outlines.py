"""The plans a family can start from: the documented three phases, then the published outlines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from alltracker.care.plan_outline import (
    Confidence,
    OutlinePhase,
    PlanOutline,
    TotalRule,
    Words,
    weakest,
)
from alltracker.care.plan_template import Duration, PlanTemplate, TemplatePhase
from alltracker.knowledge.facts import Knowledge, open_knowledge
from alltracker.knowledge.outline_reader import OutlineProblem, read_outline
from alltracker.knowledge.outline_writer import write_outline
from alltracker.language import LANGUAGES, load_language
from alltracker.places import resource

__all__ = ["OutlineProblem", "plan_outlines", "read_outline", "write_outline"]

DOCUMENTS_READ_ON: Final = dt.date(2026, 11, 21)
"""When the five patient texts were read."""


def plan_outlines(
    knowledge: Knowledge | None = None, folder: Path | None = None
) -> tuple[PlanOutline, ...]:
    """Return the documented plans, adult and child, then every template file.

    The files follow by their English names, side branches of a plan last.

    Args:
        knowledge: The facts that the documented plans are made from; None: the program's own.
        folder: The template files; None: the program's own.

    Raises:
        KnowledgeProblem: The facts are not whole.
        OutlineProblem: A file has a mistake.
    """
    knowledge = knowledge or open_knowledge()
    known = {source.key for source in knowledge.sources}
    paths = (folder or resource("plans")).glob("*.toml")
    published = [read_outline(path, known) for path in paths]
    published.sort(key=lambda outline: (outline.side_branch, outline.name.en.casefold()))
    return (*_documented(knowledge.plan_templates()), *published)


def _documented(templates: Iterable[PlanTemplate]) -> list[PlanOutline]:
    says = {code: load_language(code).say for code in LANGUAGES}
    return [
        _from_template(template, Words(says["en"](template.name), says["es"](template.name)))
        for template in templates
    ]


def _from_template(template: PlanTemplate, name: Words) -> PlanOutline:
    phases = tuple(_phase(phase) for phase in template.phases)
    totals = tuple(rule for total in template.totals for rule in _rules(total))
    parts: list[OutlinePhase | TotalRule] = [*phases, *totals]
    sources = [key for part in parts for key in part.sources]
    return PlanOutline(
        key=template.key,
        name=name,
        note=Words(_joined(template.totals, "en"), _joined(template.totals, "es")),
        audience=template.audience,
        confidence=weakest(parts),
        sources=tuple(dict.fromkeys(sources)),
        read_on=DOCUMENTS_READ_ON,
        first_day_number=1,
        phases=phases,
        totals=totals,
    )


def _joined(lengths: Iterable[Duration], language: str) -> str:
    """Return the documents' statements as one text."""
    return " ".join(length.text(language) for length in lengths)


def _phase(phase: TemplatePhase) -> OutlinePhase:
    return OutlinePhase(
        kind=phase.kind,
        name=None,
        days=phase.working_days,
        days_high=None,
        guess=phase.guess,
        cycle_days=None,
        cycle_on_days=None,
        cycles=None,
        beside=False,
        optional=False,
        confidence=Confidence.VERIFIED,
        sources=phase.duration.sources,
        said=Words(phase.duration.en.rstrip("."), phase.duration.es.rstrip(".")),
    )


def _rules(total: Duration) -> Iterable[TotalRule]:
    """Yield the rule of a statement; one without a lower figure is only read, not counted."""
    if total.minimum is None:
        return
    yield TotalRule(
        anchor=total.anchor,
        length=total.minimum,
        length_high=total.maximum if total.maximum != total.minimum else None,
        unit=total.unit,
        sex=None,
        last_year=None,
        confidence=Confidence.VERIFIED,
        sources=total.sources,
        about=total.vague and total.maximum is not None,
        or_longer=total.maximum is None,
    )
