"""The facts for a family's own use: basics, follow-up, questions, glossary, links, fever."""

from __future__ import annotations

from collections import Counter
from typing import Final
from urllib.parse import urlsplit

import pytest

from alltracker.care.kinds import Audience
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.knowledge.facts import Knowledge, open_knowledge

TOPICS: Final = (
    *("basics", "follow_up", "late_effects", "record_copies", "questions"),
    *("glossary", "links", "count_words", "age_differences", "fever_rules"),
)
CHARTED: Final = {"WBC", "ANC", "LYMPH", "HGB", "PLT", "RBC", "HCT", "BLASTS"}
STAGES: Final = {
    *("suspicion", "diagnosis", "before_treatment", "during_treatment"),
    *("after_treatment", "relapse"),
}
OUTCOME_WORDS: Final = ("surviv", "cure", "death", "die ", "fatal")
DOSE_UNITS: Final = ("mg", "mg/m2", "mg/kg", "mcg", "units/m2")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """The program's own facts."""
    return open_knowledge()


@pytest.mark.parametrize("topic", TOPICS)
def test_each_fact_speaks_two_languages_and_names_its_source(
    knowledge: Knowledge, topic: str
) -> None:
    facts = knowledge.topic(topic)
    assert facts
    for fact in facts:
        assert fact.text("en").strip(), fact.key
        assert fact.text("es").strip(), fact.key
        assert fact.sources, fact.key
        for key in fact.sources:
            assert knowledge.source(key).title("es"), fact.key


@pytest.mark.parametrize("topic", TOPICS)
def test_no_text_is_given_twice_in_a_topic(knowledge: Knowledge, topic: str) -> None:
    if topic == "links":
        shown = [(fact.term_en, fact.link_en) for fact in knowledge.topic(topic)]
    else:
        shown = [(fact.term_en, fact.en) for fact in knowledge.topic(topic)]
    assert [text for text, times in Counter(shown).items() if times > 1] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_no_outcome_share_and_no_dose_is_told(knowledge: Knowledge, topic: str) -> None:
    for fact in knowledge.topic(topic):
        text = fact.en.lower()
        if any(word in text for word in OUTCOME_WORDS):
            assert "percent" not in text, fact.key
            assert "%" not in text, fact.key
            assert " in 10" not in text, fact.key
        assert not set(text.split()) & set(DOSE_UNITS), fact.key


def test_questions_are_questions_in_both_languages(knowledge: Knowledge) -> None:
    for fact in knowledge.topic("questions"):
        assert fact.en.endswith("?"), fact.key
        assert fact.es.startswith("¿"), fact.key
        assert fact.es.endswith("?"), fact.key


def test_every_stage_has_questions_and_from_diagnosis_on_for_children_too(
    knowledge: Knowledge,
) -> None:
    questions = knowledge.topic("questions")
    assert {fact.stage for fact in questions} == STAGES
    for stage in STAGES:
        here = [fact for fact in questions if fact.stage == stage]
        assert any(fact.applies_to(Audience.ADULT) for fact in here), stage
        if stage != "suspicion":
            assert any(fact.applies_to(Audience.CHILD) for fact in here), stage


def test_links_can_be_opened(knowledge: Knowledge) -> None:
    for fact in knowledge.topic("links"):
        assert fact.link_en, fact.key
        assert fact.term("en"), fact.key
        assert fact.term("es"), fact.key
        for link in filter(None, (fact.link_en, fact.link_es)):
            parts = urlsplit(link)
            assert parts.scheme in {"http", "https"}, link
            assert parts.hostname, link
            assert not any(letter.isspace() for letter in link), link


def test_a_link_without_spanish_page_says_so_in_spanish(knowledge: Knowledge) -> None:
    for fact in knowledge.topic("links"):
        assert ("(en inglés)" in fact.es) is (not fact.link_es), fact.key


def test_the_glossary_names_each_term_once_in_each_language(knowledge: Knowledge) -> None:
    facts = knowledge.topic("glossary")
    for language in ("en", "es"):
        terms = [fact.term(language).lower() for fact in facts]
        assert all(terms)
        assert [term for term, times in Counter(terms).items() if times > 1] == []


@pytest.mark.parametrize(
    "alias", ["ANC", "MRD", "CBC", "6-mercaptopurine", "spinal tap", "Ph+", "CVC", "LLA"]
)
def test_the_glossary_is_found_by_the_words_families_hear(knowledge: Knowledge, alias: str) -> None:
    assert any(
        alias in (fact.term_en, fact.term_es, *fact.names) for fact in knowledge.topic("glossary")
    )


def test_each_charted_count_has_one_plain_word(knowledge: Knowledge) -> None:
    facts = knowledge.topic("count_words")
    assert sorted(fact.about for fact in facts) == sorted(CHARTED)
    for fact in facts:
        assert len(fact.term_en.split()) <= 4, fact.key
        assert fact.term_es, fact.key


def test_follow_up_keeps_each_source_apart(knowledge: Knowledge) -> None:
    visits = knowledge.topic("follow_up")
    first = knowledge.fact("follow_up.visit.acs_first")
    assert (first.minimum, first.maximum, first.unit) == (1, 1, DurationUnit.MONTH)
    assert first.vague
    assert first.anchor is Anchor.END_OF_TREATMENT
    easy = knowledge.fact("follow_up.visit.easy_read")
    assert easy.vague
    assert easy.minimum is None
    intervals = [fact for fact in visits if fact.aspect == "visit_interval"]
    assert all(len(fact.sources) == 1 for fact in intervals)
    assert {"acs-after-treatment", "acs-easy-read", "crukc", "cruka"} <= {
        fact.sources[0] for fact in intervals
    }


def test_the_lowest_published_fever_of_one_reading_by_mouth_is_38(knowledge: Knowledge) -> None:
    readings = [
        fact.value
        for fact in knowledge.topic("fever_rules")
        if fact.aspect == "once" and fact.about in {"", "mouth"}
    ]
    assert min(value for value in readings if isinstance(value, float)) == pytest.approx(38.0)


def test_fever_rules_are_plausible_degrees_and_armpit_stays_apart(knowledge: Knowledge) -> None:
    for fact in knowledge.topic("fever_rules"):
        assert fact.about in {"", "mouth", "armpit"}, fact.key
        if fact.value_unit == "Cel":
            assert isinstance(fact.value, float), fact.key
            assert 36.0 <= fact.value <= 38.3, fact.key
            assert f"{fact.value:.1f}".removesuffix(".0") in fact.en, fact.key


def test_every_fever_rule_comes_from_beyond_the_five_documents(knowledge: Knowledge) -> None:
    for fact in knowledge.topic("fever_rules"):
        assert {knowledge.source(key).document for key in fact.sources} == {"clinical"}, fact.key
        assert {knowledge.source(key).flag for key in fact.sources} == {"V"}, fact.key


def test_differences_by_age_name_both_sides(knowledge: Knowledge) -> None:
    sides: dict[str, set[Audience]] = {}
    for fact in knowledge.topic("age_differences"):
        sides.setdefault(fact.about, set()).add(fact.audience)
    assert {"wbc_at_diagnosis", "length", "mrd"} <= sides.keys()
    for about in ("length", "car_t", "clofarabine"):
        assert {Audience.CHILD, Audience.ADULT} <= sides[about], about
