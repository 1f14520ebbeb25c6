"""How a plan starts: for whom, from which day, and from which outline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from alltracker.care.calendar import today
from alltracker.care.kinds import Audience
from alltracker.care.plan import audience_of
from alltracker.care.plan_draft import PlanDraft
from alltracker.care.plan_draft_make import Whose, from_outline
from alltracker.care.plan_outline import PlanOutline
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.ui.plan.outline_words import Group, OfferedRule, group_of, offered_rules


@dataclass(frozen=True, slots=True)
class Starter:
    """Starts plans for one patient in one language."""

    patient: Patient
    knowledge: Knowledge
    language: Language
    outlines: Sequence[PlanOutline]

    @property
    def audience(self) -> Audience:
        """Whose documents come first, by the age at diagnosis."""
        return audience_of(self.patient.birth_date, self.patient.diagnosis_date)

    def whose(self, first_day: dt.date | None) -> Whose:
        """Return what decides which rule for the end of treatment applies."""
        diagnosed = self.patient.diagnosis_date
        year = first_day.year if first_day else (diagnosed.year if diagnosed else None)
        return Whose(self.patient.sex, year or today().year)

    def first_day(self) -> dt.date | None:
        """Return the day of the diagnosis where it is wholly known."""
        diagnosed = self.patient.diagnosis_date
        return diagnosed.exact if diagnosed else None

    def from_outline(self, outline: PlanOutline, first_day: dt.date | None) -> PlanDraft:
        """Return a plan that follows an outline, named as its copy unless documents wrote it."""
        day = first_day or self._likely_day()
        draft = from_outline(
            outline,
            self.language.code,
            partial(self.knowledge.source_names, language=self.language.code),
            first_day=day,
            whose=self.whose(day),
        )
        return replace(draft, name=plan_name(outline, self.language))

    def with_lengths(self, draft: PlanDraft) -> PlanDraft:
        """Return a plan that never had dates with the lengths of the outline it came from.

        Such a plan was laid out before any day was known, and the record keeps days, not lengths.
        """
        outline = next((one for one in self.outlines if one.key == draft.template_key), None)
        if outline is None or draft.first_day is not None:
            return draft
        whole = [one for one in outline.phases if not one.optional]
        for phase, one in zip(draft.phases, whole, strict=False):
            if phase.kind is one.kind and phase.days is None and not phase.happened:
                to_end = one.length is None and draft.end_rule is not None
                draft = draft.with_phase(phase.key, days=one.length, to_end=to_end)
        return draft

    def own(self, first_day: dt.date | None) -> PlanDraft:
        """Return an empty plan."""
        text = QT_TRANSLATE_NOOP("plan_editor", "Our plan")
        return PlanDraft(
            name=self.language.word("plan_editor", text),
            first_day=first_day or self._likely_day(),
        )

    def _likely_day(self) -> dt.date | None:
        """Return the day of the diagnosis, else today where treatment can begin now.

        Who was diagnosed "in spring 2009" gets no day that nobody said.
        """
        diagnosed = self.patient.diagnosis_date
        earlier = diagnosed is not None and diagnosed.last < today()
        if earlier or self.patient.treatment_ended is not None:
            return self.first_day()
        return self.first_day() or today()

    def rules(self, draft: PlanDraft) -> list[OfferedRule]:
        """Return the rules for the end of treatment of the outline that a plan came from."""
        outline = next((one for one in self.outlines if one.key == draft.template_key), None)
        if outline is None:
            return []
        whose = self.whose(draft.first_day)
        return offered_rules(outline, whose, self.knowledge, self.language)


def plan_name(outline: PlanOutline, language: Language) -> str:
    """Return "Copy of …": a plan made from an outline is the family's own."""
    name = outline.name.text(language.code)
    if group_of(outline) is Group.DOCUMENTED:
        return name
    text = QT_TRANSLATE_NOOP("plan_editor", "Copy of {plan}")
    return language.say(Message("plan_editor", text, {"plan": name}))
