"""The facts of medicines, side effects, low counts, signs, procedures and tests."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

import pytest

from alltracker.care.kinds import Audience
from alltracker.care.plan_template import DurationUnit
from alltracker.knowledge.facts import Knowledge, open_knowledge
from alltracker.knowledge.model import Fact

PREFIXES: Final = {
    "drugs": "drug.",
    "side_effects": "side_effect.",
    "drug_side_effects": "drug_side_effect.",
    "easing": "easing.",
    "low_counts": "low_count.",
    "signs": "signs.",
    "procedures": "procedure.",
    "tests": "test.",
}
ADULT_PARTS: Final = {
    *("acs-chemo", "acs-targeted", "acs-immunotherapy", "acs-surgery", "acs-radiation"),
    *("acs-transplant", "acs-typical-treatment", "acs-after-treatment", "acs-easy-read"),
}
TO_AGE_25: Final = "drug.tisagenlecleucel"
ROUTES: Final = {"intravenous", "intrathecal", "by mouth"}
EFFECT_TOPICS: Final = ("side_effects", "drug_side_effects")
OUTCOME: Final = re.compile(
    r"surviv|\bcured?\b|\bdie[sd]?\b|\bdeath|\bfatal|sobreviv|\bcura\b|muerte", re.IGNORECASE
)
DOSE: Final = re.compile(r"\d\s*(?:mg|mcg|µg|g|ml|IU|UI|units|unidades)\b", re.IGNORECASE)
TEMPERATURE: Final = re.compile(r"\d\s*(?:°|C\b|F\b|degrees|grados)")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    """The program's own facts."""
    return open_knowledge()


def everything(knowledge: Knowledge) -> list[Fact]:
    """Return the facts of all eight topics."""
    return [fact for topic in PREFIXES for fact in knowledge.topic(topic)]


@pytest.mark.parametrize("topic", PREFIXES)
def test_each_fact_has_its_topics_key_both_languages_and_a_known_source(
    knowledge: Knowledge, topic: str
) -> None:
    facts = knowledge.topic(topic)
    assert facts
    for fact in facts:
        assert fact.key.startswith(PREFIXES[topic]), fact.key
        assert fact.text("en").strip(), fact.key
        assert fact.text("es").strip(), fact.key
        assert fact.en != fact.es, fact.key
        assert fact.sources, fact.key
        for source in fact.sources:
            assert knowledge.source(source).document != "clinical", fact.key


@pytest.mark.parametrize("topic", PREFIXES)
def test_sentences_end_and_terms_do_not(knowledge: Knowledge, topic: str) -> None:
    for fact in knowledge.topic(topic):
        assert fact.en.endswith("."), fact.key
        assert fact.es.endswith("."), fact.key
        assert "!" not in fact.en + fact.es, fact.key
        assert not fact.term_en.endswith("."), fact.key
        assert not fact.term_es.endswith("."), fact.key


@pytest.mark.parametrize("topic", PREFIXES)
def test_no_statement_stands_twice(knowledge: Knowledge, topic: str) -> None:
    shown = Counter(
        (fact.about, fact.audience, fact.term_en, fact.aspect, fact.en)
        for fact in knowledge.topic(topic)
    )
    assert [said for said, times in shown.items() if times > 1] == []


def test_no_outcome_no_dose_and_no_temperature_is_told(knowledge: Knowledge) -> None:
    for fact in everything(knowledge):
        for text in (fact.en, fact.es):
            assert not OUTCOME.search(text), fact.key
            assert not DOSE.search(text), fact.key
            assert not TEMPERATURE.search(text), fact.key


def test_what_only_an_adult_document_says_is_marked_adult(knowledge: Knowledge) -> None:
    for fact in everything(knowledge):
        if set(fact.sources) <= ADULT_PARTS and fact.key != TO_AGE_25:
            assert fact.audience is Audience.ADULT, fact.key


def test_what_only_the_childrens_document_says_is_marked_child(knowledge: Knowledge) -> None:
    alone = [fact for fact in everything(knowledge) if fact.sources == ("together",)]
    assert alone
    for fact in alone:
        assert fact.audience is Audience.CHILD, fact.key


@pytest.mark.parametrize(
    ("heard", "key"),
    [
        ("6-MP", "drug.mercaptopurine"),
        ("6-mercaptopurine", "drug.mercaptopurine"),
        ("ara-C", "drug.cytarabine"),
        ("Oncaspar", "drug.pegaspargase"),
        ("Marqibo", "drug.liposomal_vincristine"),
        ("daunomycin", "drug.daunorubicin"),
        ("Adriamycin", "drug.doxorubicin"),
        ("Arranon", "drug.nelarabine"),
        ("Clolar", "drug.clofarabine"),
        ("Gleevec", "drug.imatinib"),
        ("Sprycel", "drug.dasatinib"),
        ("Blincyto", "drug.blinatumomab"),
        ("Besponsa", "drug.inotuzumab_ozogamicin"),
        ("tisa-cel", "drug.tisagenlecleucel"),
        ("Tecartus", "drug.brexucabtagene_autoleucel"),
        ("Neulasta", "drug.pegfilgrastim"),
        ("Venclexta", "drug.venetoclax"),
    ],
)
def test_a_medicine_is_found_by_the_name_on_the_box(
    knowledge: Knowledge, heard: str, key: str
) -> None:
    assert [fact.key for fact in knowledge.topic("drugs") if heard in fact.names] == [key]


def test_a_name_belongs_to_one_medicine(knowledge: Knowledge) -> None:
    names = Counter(
        name.lower() for fact in knowledge.topic("drugs") for name in (fact.term_en, *fact.names)
    )
    del names[""]
    assert [name for name, times in names.items() if times > 1] == []


def test_every_medicine_has_a_name_in_both_languages_and_a_class(knowledge: Knowledge) -> None:
    medicines = [fact for fact in knowledge.topic("drugs") if fact.about == fact.key]
    assert {fact.about for fact in knowledge.topic("drugs") if fact.about} == {
        fact.key for fact in medicines
    }
    for fact in medicines:
        assert fact.term_en, fact.key
        assert fact.term_es, fact.key
        assert fact.class_en, fact.key
        assert fact.class_es, fact.key


def test_only_stated_routes_are_given(knowledge: Knowledge) -> None:
    routes = {fact.key: set(fact.routes) for fact in knowledge.topic("drugs") if fact.routes}
    assert set().union(*routes.values()) == ROUTES
    into_the_spine = {key for key, ways in routes.items() if "intrathecal" in ways}
    assert into_the_spine == {"drug.cytarabine", "drug.methotrexate"}


def test_effects_of_a_medicine_name_a_medicine_there_is(knowledge: Knowledge) -> None:
    medicines = {fact.key for fact in knowledge.topic("drugs")}
    for fact in knowledge.topic("drug_side_effects"):
        assert fact.about in medicines, fact.key
    named = {fact.about for topic in ("signs", "easing") for fact in knowledge.topic(topic)}
    assert {about for about in named if about.startswith("drug.")} <= medicines


def test_effects_of_a_class_reach_its_medicines(knowledge: Knowledge) -> None:
    classes = {
        knowledge.fact(fact.about).term_en
        for fact in knowledge.topic("drug_side_effects")
        if fact.about in {"drug.anthracycline", "drug.tyrosine_kinase_inhibitor"}
    }
    for key in ("imatinib", "dasatinib", "nilotinib", "ponatinib", "bosutinib", "daunorubicin"):
        assert knowledge.fact(f"drug.{key}").class_en in classes


def test_every_therapy_of_the_documents_has_side_effects(knowledge: Knowledge) -> None:
    therapies = {fact.about for fact in knowledge.topic("side_effects")}
    assert therapies == {
        *("chemo", "targeted", "immunotherapy", "car_t", "radiation"),
        *("transplant", "central_line", "treatment"),
    }


def test_a_side_effect_has_one_name_in_each_language(knowledge: Knowledge) -> None:
    facts = [fact for topic in EFFECT_TOPICS for fact in knowledge.topic(topic) if fact.term_en]
    pairs = {(fact.term_en, fact.term_es) for fact in facts}
    assert len({english for english, _ in pairs}) == len(pairs)
    assert len({spanish for _, spanish in pairs}) == len(pairs)
    assert {"Nausea", "Mouth sores", "Hair loss", "Fatigue"} <= {english for english, _ in pairs}
    assert all(len(english.split()) <= 5 for english, _ in pairs)


def test_low_counts_are_tied_to_the_cells_the_documents_name(knowledge: Knowledge) -> None:
    tied = {
        (fact.about, fact.term_en)
        for fact in knowledge.topic("low_counts")
        if fact.aspect == "symptom" and fact.about
    }
    assert tied == {
        ("WBC", "Infection"),
        ("WBC", "Fever"),
        ("PLT", "Easy bruising"),
        ("PLT", "Easy bleeding"),
        ("RBC", "Fatigue"),
        ("RBC", "Shortness of breath"),
    }


def test_signs_to_tell_the_team_stand_apart_from_signs_before_diagnosis(
    knowledge: Knowledge,
) -> None:
    signs = knowledge.topic("signs")
    assert {fact.aspect for fact in signs} == {
        *("at_diagnosis", "what_to_do", "tell_team", "watch", "ask_team"),
    }
    told = [fact for fact in signs if fact.aspect == "tell_team"]
    assert {fact.about for fact in told} == {"car_t", "chemo", "drug.blinatumomab", "follow_up"}
    for whom in Audience:
        own = [fact for fact in signs if fact.key.startswith(f"signs.{whom}.")]
        assert own
        assert {fact.audience for fact in own} == {whom}


def test_cytogenetics_takes_weeks_and_fish_days_at_every_age(knowledge: Knowledge) -> None:
    waits = {wait.test: wait for wait in knowledge.result_waits()}
    assert set(waits) == {"cytogenetics", "fish"}
    slow, quick = waits["cytogenetics"].duration, waits["fish"].duration
    assert (slow.minimum, slow.maximum, slow.unit) == (2, 3, DurationUnit.WEEK)
    assert (quick.minimum, quick.maximum, quick.unit) == (None, 2, DurationUnit.DAY)
    for wait in waits.values():
        assert wait.audience is Audience.ALL
        assert wait.duration.vague
        assert wait.duration.sources == ("acs-tests",)


@pytest.mark.parametrize("topic", ["procedures", "tests"])
def test_each_row_belongs_to_a_named_test_or_procedure(knowledge: Knowledge, topic: str) -> None:
    facts = knowledge.topic(topic)
    named = {fact.about for fact in facts if fact.term_en}
    assert {fact.about for fact in facts} == named
    for fact in facts:
        assert fact.key.startswith(f"{PREFIXES[topic]}{fact.about}"), fact.key
