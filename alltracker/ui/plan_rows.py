"""A documented plan as rows to save, with the names of the sources of its lengths."""

from __future__ import annotations

import datetime as dt

from alltracker.care.calendar import today
from alltracker.care.plan import lay_out
from alltracker.care.plan_template import PlanTemplate
from alltracker.db.columns import Record
from alltracker.db.models import Phase, Plan
from alltracker.knowledge import Knowledge
from alltracker.language import Language


def plan_rows(
    template: PlanTemplate,
    patient_id: str,
    knowledge: Knowledge,
    language: Language,
    *,
    first_day: dt.date | None,
    started_on: dt.date | None = None,
    begun: bool = False,
) -> list[Record]:
    """Return a patient's plan and its phases, with names in ``language``.

    Phases are planned from ``first_day``; without one they have no dates, since nothing is guessed
    from the day of typing. ``started_on`` is the first day of treatment, if it is known; ``begun``
    notes the first phase as begun on it, as the family said.
    """
    plan = Plan(
        patient_id=patient_id,
        template_key=template.key,
        name=language.say(template.name),
        source=template_source(template, knowledge, language),
        started_on=started_on,
    )
    phases = [
        Phase(
            patient_id=patient_id,
            plan_id=plan.id,
            kind=phase.kind,
            position=phase.position,
            planned_start=phase.planned_start if first_day else None,
            planned_end=phase.planned_end if first_day else None,
            actual_start=started_on if begun and phase.position == 0 else None,
            length_is_guess=phase.length_is_guess,
            source=knowledge.source_names(phase.documented.sources, language.code),
        )
        for phase in lay_out(template, first_day or today())
    ]
    return [plan, *phases]


def template_source(template: PlanTemplate, knowledge: Knowledge, language: Language) -> str:
    """Return the names of the sources of a template's lengths and total, each once."""
    lengths = [phase.duration for phase in template.phases] + list(template.totals[:1])
    keys = [key for length in lengths for key in length.sources]
    return knowledge.source_names(keys, language.code)
