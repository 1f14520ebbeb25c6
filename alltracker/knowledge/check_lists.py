"""The lists that the documents give: care plan, record copies, hand-over, what to tell the team."""

from __future__ import annotations

from typing import Final

from alltracker.care.checklists import CheckLine
from alltracker.care.kinds import Audience, CheckTopic
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.model import Fact

_ASPECTS: Final = {
    CheckTopic.CARE_PLAN: ("follow_up", "care_plan_part"),
    CheckTopic.RECORD_COPIES: ("record_copies", ""),
    CheckTopic.HAND_OVER: ("follow_up", "hand_over_part"),
    CheckTopic.TELL_TEAM: ("signs", "tell_team"),
}


def documented_lines(
    knowledge: Knowledge, topic: CheckTopic, language: str, audience: Audience = Audience.ALL
) -> tuple[CheckLine, ...]:
    """Return the lines of a list as the documents give them, those about ``audience`` first.

    Raises KnowledgeProblem if a row of the facts is not whole.
    """
    name, aspect = _ASPECTS[topic]
    facts = [fact for fact in knowledge.topic(name) if fact.aspect == aspect]
    facts.sort(key=lambda fact: topic is CheckTopic.RECORD_COPIES and _other(fact, audience))
    return tuple(_line(fact, knowledge, language) for fact in facts)


def _other(fact: Fact, audience: Audience) -> bool:
    return not fact.applies_to(audience)


def _line(fact: Fact, knowledge: Knowledge, language: str) -> CheckLine:
    term, text = fact.term(language), fact.text(language)
    return CheckLine(
        key=fact.key,
        text=term or text.rstrip("."),
        tip=text if term else "",
        source=knowledge.source_names(fact.sources, language),
    )
