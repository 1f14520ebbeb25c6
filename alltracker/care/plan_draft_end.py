"""The end of treatment of a draft, and the rule that made it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.end_rules import end_by_plan, known_anchors, plan_rule_words
from alltracker.care.phases_way import end_of_treatment, planned_end
from alltracker.care.plan_draft import Anchors, DraftRule, PlanDraft
from alltracker.care.plan_draft_view import (
    Laid,
    patient_view,
    phase_views,
    plan_view,
    rule_view,
)
from alltracker.care.plan_template import Anchor
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

ANCHORS: Final = (
    Anchor.DIAGNOSIS,
    Anchor.START_OF_TREATMENT,
    Anchor.END_OF_INDUCTION,
    Anchor.START_OF_INTERIM_MAINTENANCE,
    Anchor.START_OF_MAINTENANCE,
    Anchor.REMISSION,
)
"""The anchors that a rule for the end of treatment can count from."""


@dataclass(frozen=True, slots=True)
class DraftEnd:
    """The last day of treatment, the rule that made it, and where that rule is written."""

    day: dt.date
    words: Message
    source: str = ""
    over: bool = False
    """Whether treatment has ended, so that nothing is planned any more."""


def rule_words(rule: DraftRule) -> Message:
    """Return "2 years from the start of interim maintenance I"."""
    words = plan_rule_words(rule_view(rule))
    assert words is not None
    return words


def rule_day(draft: PlanDraft, laid: Sequence[Laid], anchors: Anchors) -> dt.date | None:
    """Return the last day of treatment by the plan's rule; None without a rule or its anchor."""
    plan = plan_view(draft)
    return end_by_plan(
        plan, known_anchors(plan, phase_views(laid), patient_view(anchors), anchors.remission)
    )


def end_given(draft: PlanDraft, laid: Sequence[Laid], anchors: Anchors) -> dt.date | None:
    """Return the end of treatment that the team gave, else the one by the plan's rule."""
    return draft.team_end or rule_day(draft, laid, anchors)


def treatment_end(draft: PlanDraft, laid: Sequence[Laid], anchors: Anchors) -> DraftEnd | None:
    """Return the last day of treatment: as it was, as the team said, by the rule or the phases."""
    plan, phases = plan_view(draft), phase_views(laid)
    over = end_of_treatment(phases)
    if over is not None:
        text = QT_TRANSLATE_NOOP("plan_draft", "Treatment ended on {day}.")
        return DraftEnd(over, Message("plan_draft", text, {"day": over}), over=True)
    known = known_anchors(plan, phases, patient_view(anchors), anchors.remission)
    end = planned_end(plan, phases, known)
    return DraftEnd(end.day, end.words(), end.source) if end is not None else None
