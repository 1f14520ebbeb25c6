"""Fever rules that hospitals publish, as the care room compares and shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

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


_LASTS: Final = {FeverCondition.FOR_1_HOUR: 60, FeverCondition.TWICE_24_H: 60}
"""Minutes between the two readings that a lasting rule asks for."""
_NOT_GIVEN: Final = "fever_rule.michigan."
"""A survey of doctors is no rule that a hospital gives its families."""


@dataclass(frozen=True, slots=True)
class FeverPreset:
    """A published rule with both its parts, for a family to start its team's own from."""

    key: str
    """The key of the fact of its first part."""
    celsius: float
    lasting_celsius: float | None
    lasting_minutes: int | None
    site: TemperatureSite | None
    words: str
    sources: tuple[str, ...]


def fever_presets(knowledge: Knowledge, language: str) -> tuple[FeverPreset, ...]:
    """Return the rules that hospitals give their families, each with its lasting part if any."""
    rules = published_fever_rules(knowledge, language)
    lasting = {(_giver(rule), rule.site): rule for rule in rules if rule.condition in _LASTS}
    once = {FeverCondition.ONCE, FeverCondition.UNDER_3_MONTHS}
    return tuple(
        _preset(rule, lasting.get((_giver(rule), rule.site)))
        for rule in rules
        if rule.condition in once and not rule.key.startswith(_NOT_GIVEN)
    )


def _giver(rule: PublishedFeverRule) -> str:
    """Return whose rule it is: the middle of its key."""
    return rule.key.split(".")[1]


def _preset(rule: PublishedFeverRule, lasting: PublishedFeverRule | None) -> FeverPreset:
    if rule.condition is not FeverCondition.ONCE or lasting is None:
        return FeverPreset(rule.key, rule.celsius, None, None, rule.site, rule.words, rule.sources)
    return FeverPreset(
        rule.key,
        rule.celsius,
        lasting.celsius,
        _LASTS[lasting.condition],
        rule.site,
        f"{rule.words} {lasting.words}",
        tuple(dict.fromkeys((*rule.sources, *lasting.sources))),
    )


def source_words(knowledge: Knowledge, keys: str, language: str) -> str:
    """Return the titles of the sources that a rule keeps by their keys, apart by commas.

    What is no key is said as it stands.
    """
    known = {source.key: source.title(language) for source in knowledge.sources}
    return "; ".join(known.get(key.strip(), key.strip()) for key in keys.split(","))
