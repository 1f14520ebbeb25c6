"""Published fever rules: typed once, for all who show or compare them."""

from __future__ import annotations

import pytest

from alltracker.care.fever import LOWEST_PUBLISHED, FeverCondition, strictest_by_mouth
from alltracker.care.kinds import Audience, TemperatureSite
from alltracker.knowledge import Knowledge, open_knowledge
from alltracker.knowledge.fever_rules import (
    fever_presets,
    published_fever_rules,
    source_words,
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return open_knowledge()


def test_rules_keep_figure_place_words_and_sources(knowledge: Knowledge):
    rules = {rule.key: rule for rule in published_fever_rules(knowledge, "en")}
    one = rules["fever_rule.st_jude.armpit_once"]
    assert (one.celsius, one.site) == (37.7, TemperatureSite.ARMPIT)
    assert (one.condition, one.sources) == (FeverCondition.ONCE, ("sjfn",))
    assert one.words == knowledge.fact(one.key).en
    assert rules["fever_rule.cclg.once"].site is None
    spanish = {rule.key: rule.words for rule in published_fever_rules(knowledge, "es")}
    assert spanish.keys() == rules.keys()
    assert spanish[one.key] == knowledge.fact(one.key).es


def test_what_gives_no_temperature_to_call_from_is_no_rule(knowledge: Knowledge):
    keys = {rule.key for rule in published_fever_rules(knowledge, "en")}
    left = [fact for fact in knowledge.topic("fever_rules") if fact.key not in keys]
    assert {"below", "medicine", "site", "where", "any_fever"} <= {fact.aspect for fact in left}
    assert "fever_rule.cclg.unwell" not in keys


def test_neutrophils_age_and_worries_are_not_met_by_a_reading_alone(knowledge: Knowledge):
    rules = published_fever_rules(knowledge, "en")
    beyond = [rule for rule in rules if not rule.by_reading_alone]
    assert {rule.condition for rule in beyond} == {
        FeverCondition.UNDER_3_MONTHS,
        FeverCondition.OTHER_WORRY,
    }
    assert not any("neutrophil" in rule.words for rule in rules)


@pytest.mark.parametrize("audience", [Audience.CHILD, Audience.ADULT])
def test_each_audience_has_its_rules_and_the_strictest_is_known(knowledge, audience):
    rules = published_fever_rules(knowledge, "en", audience)
    assert 0 < len(rules) < len(published_fever_rules(knowledge, "en"))
    strictest = strictest_by_mouth(rules)
    assert {rule.celsius for rule in strictest} == {float(LOWEST_PUBLISHED)}
    assert all(rule.site in {None, TemperatureSite.MOUTH} for rule in strictest)
    assert strictest_by_mouth(()) == ()


def test_presets_join_the_parts_of_one_hospitals_rule(knowledge: Knowledge):
    presets = {preset.key: preset for preset in fever_presets(knowledge, "en")}
    jude = presets["fever_rule.st_jude.mouth_once"]
    assert (jude.celsius, jude.lasting_celsius, jude.lasting_minutes) == (38.3, 38.0, 60)
    armpit = presets["fever_rule.st_jude.armpit_once"]
    assert (armpit.celsius, armpit.lasting_celsius) == (37.7, 37.4)
    assert presets["fever_rule.iowa.once"].lasting_minutes == 60
    assert presets["fever_rule.cclg.once"].lasting_celsius is None
    assert presets["fever_rule.st_jude.under_3_months"].lasting_celsius is None
    assert not any("michigan" in key for key in presets)


def test_sources_of_a_rule_are_named_and_own_words_stay(knowledge: Knowledge):
    assert source_words(knowledge, "cclgf, our ward", "en").endswith("; our ward")
