"""A starting point of a plan as rows to save, with the names of the sources of its lengths."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

from alltracker.care.plan_draft_make import Whose, from_outline
from alltracker.care.plan_draft_next import begun_on
from alltracker.care.plan_outline import PlanOutline
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.plan_draft_rows import new_rows
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.ui.plan.starting import plan_name


def plan_rows(
    outline: PlanOutline,
    patient: Patient,
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
    day = started_on or first_day
    draft = from_outline(
        outline,
        language.code,
        partial(knowledge.source_names, language=language.code),
        first_day=first_day,
        whose=Whose(patient.sex, day.year if day else None),
    )
    name = plan_name(outline, language)
    draft = replace(draft, name=name, first_day_said=started_on is not None)
    if begun and started_on is not None:
        draft = begun_on(draft, started_on)
    return list(new_rows(patient, draft))
