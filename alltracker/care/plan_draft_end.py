"""The end of treatment of a draft, and the rule that made it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from alltracker.care.kinds import PhaseKind
from alltracker.care.phases_way import EndRule, PlannedEnd
from alltracker.care.plan import after
from alltracker.care.plan_draft import Anchors, DraftPhase, DraftRule, PlanDraft
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class Laid(Protocol):
    """A phase of a draft with its days."""

    @property
    def phase(self) -> DraftPhase:
        """The phase."""

    @property
    def start(self) -> dt.date | None:
        """Its first day."""

    @property
    def end(self) -> dt.date | None:
        """Its last day."""


@dataclass(frozen=True, slots=True)
class DraftEnd:
    """The last day of treatment, the rule that made it, and where that rule is written."""

    day: dt.date
    words: Message
    source: str = ""
    over: bool = False
    """Whether treatment has ended, so that nothing is planned any more."""


_ANCHORS: Final[Mapping[Anchor, str]] = {
    Anchor.DIAGNOSIS: QT_TRANSLATE_NOOP("plan_draft", "the diagnosis"),
    Anchor.START_OF_TREATMENT: QT_TRANSLATE_NOOP("plan_draft", "the first day of treatment"),
    Anchor.END_OF_INDUCTION: QT_TRANSLATE_NOOP("plan_draft", "the end of induction"),
    Anchor.START_OF_INTERIM_MAINTENANCE: QT_TRANSLATE_NOOP(
        "plan_draft", "the start of interim maintenance"
    ),
    Anchor.START_OF_MAINTENANCE: QT_TRANSLATE_NOOP("plan_draft", "the start of maintenance"),
    Anchor.REMISSION: QT_TRANSLATE_NOOP("plan_draft", "remission"),
}
ANCHORS: Final = tuple(_ANCHORS)
"""The anchors that a rule for the end of treatment can count from."""

_LENGTHS: Final = {
    DurationUnit.DAY: QT_TRANSLATE_NOOP("plan_draft", "%n day(s)", "", 1),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("plan_draft", "%n week(s)", "", 1),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("plan_draft", "%n month(s)", "", 1),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("plan_draft", "%n year(s)", "", 1),
}
_BROKEN: Final = {
    DurationUnit.DAY: QT_TRANSLATE_NOOP("plan_draft", "{number} days"),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("plan_draft", "{number} weeks"),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("plan_draft", "{number} months"),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("plan_draft", "{number} years"),
}


def anchor_words(anchor: Anchor) -> Message:
    """Return "the start of interim maintenance"; raise KeyError for what ends no treatment."""
    return Message("plan_draft", _ANCHORS[anchor])


def length_words(length: float, unit: DurationUnit) -> Message:
    """Return "2 years" or "2.5 years"; raise KeyError for hours."""
    if length == int(length):
        return Message("plan_draft", _LENGTHS[unit], {}, int(length))
    return Message("plan_draft", _BROKEN[unit], {"number": float(length)})


def rule_words(rule: DraftRule) -> Message:
    """Return "2 years, counted from the start of interim maintenance"."""
    text = QT_TRANSLATE_NOOP("plan_draft", "{length}, counted from {anchor}")
    values = {"length": length_words(rule.length, rule.unit), "anchor": anchor_words(rule.anchor)}
    return Message("plan_draft", text, values)


def rule_day(draft: PlanDraft, laid: Sequence[Laid], anchors: Anchors) -> dt.date | None:
    """Return the last day of treatment by the plan's rule; None without a rule or its anchor.

    A half-known diagnosis or remission counts from its earliest day. Raises OverflowError past
    the year 9999.
    """
    rule = draft.end_rule
    if rule is None:
        return None
    day = anchor_day(rule.anchor, draft, laid, anchors)
    return None if day is None else after(day, rule.length, rule.unit)


def anchor_day(
    anchor: Anchor, draft: PlanDraft, laid: Sequence[Laid], anchors: Anchors
) -> dt.date | None:
    """Return the day that a rule counts from, as far as the draft and the record know it."""
    find = _FINDERS.get(anchor)
    return find(draft, laid, anchors) if find is not None else None


def _first(laid: Sequence[Laid], kind: PhaseKind) -> Laid | None:
    return next((one for one in laid if one.phase.kind is kind), None)


def _diagnosis(_draft: PlanDraft, _laid: Sequence[Laid], anchors: Anchors) -> dt.date | None:
    return anchors.diagnosis.first if anchors.diagnosis else None


def _treatment(draft: PlanDraft, laid: Sequence[Laid], _anchors: Anchors) -> dt.date | None:
    first = next((one.start for one in laid if not one.phase.beside), None)
    return draft.first_day or first


def _induction(_draft: PlanDraft, laid: Sequence[Laid], _anchors: Anchors) -> dt.date | None:
    found = _first(laid, PhaseKind.INDUCTION)
    return found.end if found else None


def _interim(_draft: PlanDraft, laid: Sequence[Laid], _anchors: Anchors) -> dt.date | None:
    found = _first(laid, PhaseKind.INTERIM_MAINTENANCE)
    return found.start if found else None


def _maintenance(_draft: PlanDraft, laid: Sequence[Laid], _anchors: Anchors) -> dt.date | None:
    found = _first(laid, PhaseKind.MAINTENANCE)
    return found.start if found else None


def _remission(_draft: PlanDraft, _laid: Sequence[Laid], anchors: Anchors) -> dt.date | None:
    return anchors.remission.first if anchors.remission else None


_FINDERS: Final[Mapping[Anchor, Callable[[PlanDraft, Sequence[Laid], Anchors], dt.date | None]]] = {
    Anchor.DIAGNOSIS: _diagnosis,
    Anchor.START_OF_TREATMENT: _treatment,
    Anchor.END_OF_INDUCTION: _induction,
    Anchor.START_OF_INTERIM_MAINTENANCE: _interim,
    Anchor.START_OF_MAINTENANCE: _maintenance,
    Anchor.REMISSION: _remission,
}


def treatment_end(draft: PlanDraft, laid: Sequence[Laid], anchors: Anchors) -> DraftEnd | None:
    """Return the last day of treatment: as it was, as the team said, by the rule or the phases."""
    treatment = [one for one in laid if one.phase.is_treatment]
    if treatment and all(one.phase.ended for one in treatment):
        day = max(one.phase.ended for one in treatment if one.phase.ended)
        text = QT_TRANSLATE_NOOP("plan_draft", "Treatment ended on {day}.")
        return DraftEnd(day, Message("plan_draft", text, {"day": day}), over=True)
    if draft.team_end is not None:
        said = PlannedEnd(draft.team_end, EndRule.TEAM, draft.team_note.strip())
        return DraftEnd(draft.team_end, said.words())
    by_rule = rule_day(draft, laid, anchors)
    if by_rule is not None and draft.end_rule is not None:
        text = QT_TRANSLATE_NOOP("plan_draft", "about {day}: {rule}")
        words = Message("plan_draft", text, {"day": by_rule, "rule": rule_words(draft.end_rule)})
        return DraftEnd(by_rule, words, draft.end_rule.source)
    return _by_phases(treatment)


def _by_phases(treatment: Sequence[Laid]) -> DraftEnd | None:
    planned = [one for one in treatment if one.end is not None and one.phase.ended is None]
    if not planned:
        return None
    day = max(one.end for one in planned if one.end)
    guess = any(one.phase.guess for one in planned)
    return DraftEnd(day, PlannedEnd(day, EndRule.GUESS if guess else EndRule.PLAN).words())
