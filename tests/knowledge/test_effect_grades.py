from __future__ import annotations

import pytest

from alltracker.care.kinds import Audience, Severity
from alltracker.care.kinds_medicine import Route
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.effect_grades import grade_of
from alltracker.knowledge.medicine_effects import listed_effects, signs_to_report


@pytest.fixture(scope="module")
def knowledge():
    return open_knowledge()


def test_a_grade_is_found_by_any_name_of_the_item_in_both_languages(knowledge):
    grade = grade_of(knowledge, " Tired ", Severity.MODERATE, "en")
    assert (grade.number, grade.item, grade.sources) == (2, "Fatigue", ("ct5",))
    assert "everyday things" in grade.text
    assert grade_of(knowledge, "Náuseas", Severity.SEVERE, "es").text.startswith("Muy poca comida")
    assert grade_of(knowledge, "Headache", Severity.MILD, "en").item == "Pain"


@pytest.mark.parametrize(
    ("name", "severity"),
    [("Nausea", Severity.VERY_SEVERE), ("Nausea", Severity.NONE), ("Hair loss", Severity.SEVERE)],
)
def test_a_grade_that_the_item_does_not_have_is_not_told(knowledge, name, severity):
    assert grade_of(knowledge, name, severity, "en") is None


def test_own_words_have_no_grade(knowledge):
    assert grade_of(knowledge, "Grumpy on Tuesdays", Severity.MILD, "en") is None
    assert grade_of(knowledge, "", Severity.MILD, "en") is None


def test_every_item_climbs_and_names_its_version_by_its_source(knowledge):
    grades = knowledge.topic("grades")
    for item in {fact.about for fact in grades}:
        numbers = [fact.value for fact in grades if fact.about == item]
        assert numbers == sorted(set(numbers))
        assert set(numbers) <= {1, 2, 3, 4}
    assert {fact.sources for fact in grades} == {("ct5",)}
    called = [name for fact in grades for name in fact.names]
    assert len(called) == len(set(called))
    assert all(name == name.casefold() for name in called)


def test_leaflets_are_told_apart_by_hospital(knowledge):
    lists = listed_effects(knowledge, "mercaptopurine", Route.MOUTH, "en")
    sources = [one.source for one in lists]
    assert len(sources) == len(set(sources)) == 2
    assert any("King's Daughters" in source for source in sources)
    called = {effect.name for one in lists for effect in one.effects if effect.calls}
    assert "Yellow skin or eyes" in called


def test_a_leaflet_for_another_route_is_left_out(knowledge):
    mouth = listed_effects(knowledge, "methotrexate", Route.MOUTH, "en")
    vein = listed_effects(knowledge, "methotrexate", Route.VEIN, "en")
    assert {one.source for one in mouth}.isdisjoint({one.source for one in vein})
    assert listed_effects(knowledge, "methotrexate", Route.SPINAL, "en") == ()


@pytest.mark.parametrize("drug", ["prednisone", "prednisolone", "dexamethasone"])
def test_steroids_share_the_leaflets_of_their_class(knowledge, drug):
    assert len(listed_effects(knowledge, drug, Route.MOUTH, "es")) >= 5


@pytest.mark.parametrize("drug", ["", "something-own", "wolfsbane"])
def test_nothing_is_listed_for_an_unknown_medicine(knowledge, drug):
    assert listed_effects(knowledge, drug, Route.MOUTH, "en") == ()


def test_every_listed_row_has_its_medicine_and_a_read_source(knowledge):
    medicines = {fact.key for fact in knowledge.topic("drugs")}
    for fact in knowledge.topic("leaflets"):
        assert fact.about in medicines
        assert fact.term_en
        assert {knowledge.source(key).flag for key in fact.sources} == {"V"}
        assert not any(sign in fact.en for sign in "%")


def test_a_sign_of_a_medicine_counts_for_those_who_have_it(knowledge):
    child, drugs = Audience.CHILD, ["mercaptopurine"]
    found = signs_to_report(knowledge, "Vomiting", drugs, child)
    assert [fact.term_en for fact in found] == ["Severe vomiting"]
    assert signs_to_report(knowledge, "vómitos", drugs, child) == found
    assert signs_to_report(knowledge, "Vomiting", [], child) == ()
    assert signs_to_report(knowledge, "Nausea", [], Audience.ADULT) == ()
    assert signs_to_report(knowledge, "Nausea", ["blinatumomab"], Audience.ADULT)
    assert signs_to_report(knowledge, "", drugs, child) == ()
