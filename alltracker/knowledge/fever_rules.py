"""Fever rules that hospitals publish, as the care room compares and shows them."""

from __future__ import annotations

from alltracker.care.fever import FeverCondition, PublishedFeverRule
from alltracker.care.kinds import Audience, TemperatureSite
from alltracker.care.units import CELSIUS
from alltracker.knowledge.facts import Knowledge


def published_fever_rules(
    knowledge: Knowledge, language: str, audience: Audience | None = None
) -> tuple[PublishedFeverRule, ...]:
    """Return the published rules that give a temperature to call from, in the documents' order.

    Args:
        knowledge: what the documents say.
        language: "en" or "es", of the rules' words.
        audience: only rules that apply to it; None for all.
    """
    sites = {site.value: site for site in TemperatureSite}
    conditions = {condition.value: condition for condition in FeverCondition}
    return tuple(
        PublishedFeverRule(
            fact.key,
            fact.text(language),
            float(fact.value),
            sites.get(fact.about),
            fact.sources,
            conditions[fact.aspect],
        )
        for fact in knowledge.topic("fever_rules")
        if isinstance(fact.value, int | float)
        and fact.value_unit == CELSIUS
        and fact.aspect in conditions
        and (audience is None or fact.applies_to(audience))
    )
