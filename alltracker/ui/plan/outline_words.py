"""What is said of a starting point of a plan: its group, how sure it is, its sources and phases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Final

from alltracker.care.end_rules import end_rule_words, rule_whom_words, rules_for
from alltracker.care.kinds import Audience
from alltracker.care.phases import kind_name
from alltracker.care.plan_draft import DraftPhase, DraftRule
from alltracker.care.plan_draft_dates import LaidPhase
from alltracker.care.plan_draft_make import Whose, as_rule, phase_from, usable_rules
from alltracker.care.plan_outline import Confidence, OutlinePhase, PlanOutline, TotalRule
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.ui.plan.draft_words import cycles_of, length_of

_CONTEXT: Final = "plan_editor"


class Group(StrEnum):
    """What kinds of starting points there are, in the order in which they are offered."""

    DOCUMENTED = "documented"
    READ = "read"
    SECONDARY = "secondary"
    EXAMPLE = "example"
    OWN = "own"


_GROUPS: Final = {
    Group.DOCUMENTED: QT_TRANSLATE_NOOP("plan_editor", "As the documents say"),
    Group.READ: QT_TRANSLATE_NOOP("plan_editor", "Published, read in the source"),
    Group.SECONDARY: QT_TRANSLATE_NOOP("plan_editor", "Read in a secondary source"),
    Group.EXAMPLE: QT_TRANSLATE_NOOP("plan_editor", "Examples, edit to the plan of your team"),
    Group.OWN: QT_TRANSLATE_NOOP("plan_editor", "Your own"),
}
_CONFIDENCES: Final = {
    Confidence.VERIFIED: QT_TRANSLATE_NOOP(
        "plan_editor", "The figures were read in the source itself."
    ),
    Confidence.SECONDARY: QT_TRANSLATE_NOOP(
        "plan_editor", "Some figures were read in a secondary source only. Check every date."
    ),
    Confidence.EXAMPLE: QT_TRANSLATE_NOOP(
        "plan_editor",
        "Example: some figures were not read in any source. Edit it to the plan of your team.",
    ),
}
_BY_CONFIDENCE: Final = {
    Confidence.VERIFIED: Group.READ,
    Confidence.SECONDARY: Group.SECONDARY,
    Confidence.EXAMPLE: Group.EXAMPLE,
}
_DOCUMENTED: Final = "documented-"


def group_of(outline: PlanOutline) -> Group:
    """Return under which heading a starting point is offered."""
    if outline.key.startswith(_DOCUMENTED):
        return Group.DOCUMENTED
    return _BY_CONFIDENCE[outline.confidence]


def group_words(group: Group, language: Language) -> str:
    """Return the heading of a group."""
    return language.word(_CONTEXT, _GROUPS[group])


def confidence_words(outline: PlanOutline, language: Language) -> str:
    """Return how sure the figures of a starting point are."""
    return language.word(_CONTEXT, _CONFIDENCES[outline.confidence])


def in_groups(
    outlines: Iterable[PlanOutline], audience: Audience
) -> list[tuple[Group, list[PlanOutline]]]:
    """Return the starting points by group, in each those written about ``audience`` first.

    What only runs beside a plan is left out.
    """
    whole = [outline for outline in outlines if not outline.side_branch]
    fitting = {audience, Audience.ALL}
    groups = []
    for group in Group:
        mine = [outline for outline in whole if group_of(outline) is group]
        mine.sort(key=lambda outline: outline.audience not in fitting)
        if mine:
            groups.append((group, mine))
    return groups


def default_outline(outlines: Sequence[PlanOutline], audience: Audience) -> PlanOutline | None:
    """Return the documented plan for an age; None where the age does not decide."""
    if audience is Audience.ALL:
        return None
    documented = [one for one in outlines if group_of(one) is Group.DOCUMENTED]
    return next((one for one in documented if one.audience is audience), None)


def source_words(outline: PlanOutline, knowledge: Knowledge, language: Language) -> str:
    """Return "Source: …, read 20 Nov 2026"."""
    day = language.day(outline.read_on)
    names = knowledge.source_names(outline.sources, language.code)
    if not names:
        text = QT_TRANSLATE_NOOP("plan_editor", "No source named; written {day}")
        return language.say(Message(_CONTEXT, text, {"day": day}))
    text = QT_TRANSLATE_NOOP("plan_editor", "Source: {source}; read {day}")
    return language.say(Message(_CONTEXT, text, {"source": names, "day": day}))


def phase_words(one: OutlinePhase, language: Language, *, whole: bool = True) -> str:
    """Return "Induction: 35 days", with what is said of the length and its cycles.

    ``whole`` also says that only some patients have it.
    """
    name = one.name.text(language.code) if one.name else language.say(kind_name(one.kind))
    text = QT_TRANSLATE_NOOP("plan_editor", "{phase}: {length}")
    values: dict[str, object] = {"phase": name, "length": _outline_length(one, language)}
    if one.optional and whole:
        text = QT_TRANSLATE_NOOP("plan_editor", "{phase}: {length} (only for some; can be added)")
    return language.say(Message(_CONTEXT, text, values))


def _outline_length(one: OutlinePhase, language: Language) -> str:
    if one.said is not None:
        said = one.said.text(language.code).rstrip(".")
        return said[:1].lower() + said[1:]
    phase = phase_from(one, "", language.code, " ".join)
    return ", ".join(_lengths(one, phase, language))


def _lengths(one: OutlinePhase, phase: DraftPhase, language: Language) -> Iterator[str]:
    cycles = cycles_of(phase)
    if one.days is not None and one.days_high is not None:
        text = QT_TRANSLATE_NOOP("plan_editor", "{low} to {high} days")
        yield language.say(Message(_CONTEXT, text, {"low": one.days, "high": one.days_high}))
    elif phase.days is not None:
        yield language.say(length_of(LaidPhase(phase, None, None, (None, None))))
    elif cycles is None:
        yield language.word(_CONTEXT, QT_TRANSLATE_NOOP("plan_editor", "as long as the rest takes"))
    if cycles is not None:
        yield language.say(cycles)


@dataclass(frozen=True, slots=True)
class OfferedRule:
    """A rule for the end of treatment with its words."""

    rule: DraftRule
    words: str


def offered_rules(
    outline: PlanOutline, whose: Whose, knowledge: Knowledge, language: Language
) -> list[OfferedRule]:
    """Return the rules of a starting point that can speak of a patient, the fitting first.

    A length that a source gives as a range is offered with both figures.
    """
    began = dt.date(whose.year, 1, 1) if whose.year else None
    usable = usable_rules(outline)
    found: list[OfferedRule] = []
    for total in rules_for(outline, whose.sex, began):
        lengths = {total.length, total.length_high or total.length} if total in usable else set()
        for length in sorted(lengths):
            one = replace(total, length=length, length_high=None)
            rule = as_rule(one, length, partial(knowledge.source_names, language=language.code))
            if rule not in [other.rule for other in found]:
                found.append(OfferedRule(rule, total_words(one, language)))
    return found


def total_words(total: TotalRule, language: Language) -> str:
    """Return "3 years from the start of interim maintenance I, boys and men who began by 2019"."""
    rule, whom = end_rule_words(total), rule_whom_words(total)
    if whom is None:
        return language.say(rule)
    text = QT_TRANSLATE_NOOP("plan_editor", "{rule}, {whom}")
    return language.say(Message(_CONTEXT, text, {"rule": rule, "whom": whom}))
