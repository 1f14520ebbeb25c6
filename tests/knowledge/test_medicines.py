"""The catalog of medicines: names from the documents, codes read in their source, safe routes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from alltracker.care.dose_safety import (
    VEIN_ONLY,
    VEIN_ONLY_SOURCES,
    WEEKLY_BY_MOUTH,
    WEEKLY_SOURCES,
)
from alltracker.care.kinds_medicine import Route
from alltracker.knowledge import KnowledgeProblem, open_knowledge
from alltracker.knowledge.loader import read_sources
from alltracker.knowledge.medicines import catalog, drug_of, find_drug, find_drugs
from alltracker.language import load_language
from alltracker.places import resource

DRUGS = catalog()
GROUPS = {
    "drug.anthracycline",
    "drug.corticosteroid",
    "drug.tyrosine_kinase_inhibitor",
    "drug.growth_factor",
    "drug.antibiotics",
    "drug.antifungals",
    "drug.antivirals",
    "drug.antinausea",
    "drug.immune_checkpoint_inhibitor",
}
ROW = """
[[drug]]
key = "invented"
en = "Inventedine"
es = "Inventedina"
class_en = "invention"
class_es = "invento"
sources = ["acs-chemo"]
"""


def test_every_row_names_sources_that_exist() -> None:
    catalog(known_sources=read_sources(resource("knowledge")))


def test_every_medicine_that_the_documents_name_is_there_under_all_its_names() -> None:
    facts = [fact for fact in open_knowledge().topic("drugs") if fact.term_en]
    assert {fact.key for fact in facts} >= GROUPS
    for fact in facts:
        if fact.key in GROUPS:
            continue
        drug = drug_of(DRUGS, fact.key.removeprefix("drug."))
        assert drug is not None, fact.key
        assert (drug.en, drug.es) == (fact.term_en, fact.term_es)
        assert set(fact.names) <= set(drug.names)


def test_codes_have_the_shape_of_codes_and_stand_once() -> None:
    for drug in DRUGS:
        assert re.fullmatch(r"([A-Z]\d\d[A-Z]{2}\d\d)?", drug.atc)
        assert re.fullmatch(r"\d*", drug.rxnorm)
        assert not drug.atc or "atc" in drug.sources
        assert not drug.rxnorm or {"rxn", "cpic"} & set(drug.sources)
    for field in ("atc", "rxnorm"):
        codes = [getattr(drug, field) for drug in DRUGS if getattr(drug, field)]
        assert len(codes) == len(set(codes))


def test_mercaptopurine_and_methotrexate_are_not_taken_for_each_other() -> None:
    codes = {drug.key: drug.rxnorm for drug in DRUGS}
    assert codes["mercaptopurine"] == "103"
    assert codes["methotrexate"] == "6851"
    assert codes["asparaginase"] == ""  # only from memory


def test_vincristine_is_offered_into_a_vein_alone() -> None:
    for drug in DRUGS:
        if "vincristine" in drug.key:
            assert drug.routes == (Route.VEIN,)
            assert drug.routes_sources == ("ukprot",)
            assert not drug.may_go(Route.SPINAL)
            assert drug.may_go(Route.NOT_KNOWN)
        else:
            assert drug.routes == ()
            assert drug.may_go(Route.SPINAL)


def test_only_methotrexate_is_weekly_by_mouth_and_says_where_from() -> None:
    weekly = [drug for drug in DRUGS if drug.weekly_by_mouth]
    assert [drug.key for drug in weekly] == ["methotrexate"]
    assert weekly[0].weekly_sources == ("goshmo", "c1991")


def test_anthracyclines_are_those_that_totals_convert() -> None:
    assert {drug.key for drug in DRUGS if drug.anthracycline} == {
        "daunorubicin",
        "doxorubicin",
        "epirubicin",
        "idarubicin",
        "mitoxantrone",
    }


def test_names_that_look_alike_name_each_other_and_show_a_class() -> None:
    for drug in DRUGS:
        assert drug.group("en")
        assert drug.group("es")
        for other in drug.look_alikes:
            found = drug_of(DRUGS, other)
            assert found is not None
            assert drug.key in found.look_alikes


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("6mp", ["mercaptopurine"]),
        ("6-MP", ["mercaptopurine"]),
        ("METOT", ["methotrexate"]),
        ("mtx", ["methotrexate"]),
        ("gleev", ["imatinib"]),
        ("predni", ["prednisolone", "prednisone"]),
        ("prednisone", ["prednisone"]),
        ("daunorr", ["daunorubicin"]),
        ("acido fol", ["leucovorin"]),
        ("ácido fol", ["leucovorin"]),
        ("trimet", ["sulfamethoxazole_trimethoprim"]),
        ("ozogam", ["inotuzumab_ozogamicin"]),
        ("", []),
        ("-", []),
        ("zzz", []),
    ],
)
def test_any_name_finds_it_without_accents_and_capitals(text: str, keys: list[str]) -> None:
    assert [drug.key for drug in find_drugs(DRUGS, text)] == keys


def test_a_whole_name_finds_one_or_none() -> None:
    found = find_drug(DRUGS, "purixan")
    assert found is not None
    assert (found.key, found.brand, found.short) == ("mercaptopurine", "Purixan", "6-MP")
    assert found.name("es") == "Mercaptopurina"
    assert find_drug(DRUGS, "pred") is None
    assert find_drug(DRUGS, "") is None
    assert drug_of(DRUGS, "") is None


def written(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('sources = ["acs-chemo"]', "", "sources"),
        ('sources = ["acs-chemo"]', "sources = []", "sources"),
        ('sources = ["acs-chemo"]', 'sources = ["nobody"]', "sources"),
        ('sources = ["acs-chemo"]', 'sources = "acs-chemo"', "sources"),
        ('en = "Inventedine"', 'en = ""', "en"),
        ('en = "Inventedine"', 'en = " Inventedine"', "en"),
        ('en = "Inventedine"', "en = 5", "en"),
        ('es = "Inventedina"', "", "es"),
        ('key = "invented"', 'key = "invented"\ndose = 5', "dose"),
        ('key = "invented"', 'key = "invented"\nanthracycline = "yes"', "anthracycline"),
        ('key = "invented"', 'key = "invented"\nroutes = ["vein"]', "routes_sources"),
        (
            'key = "invented"',
            'key = "invented"\nroutes = ["ear"]\nroutes_sources = ["acs-chemo"]',
            "routes",
        ),
        ('key = "invented"', 'key = "invented"\nlook_alikes = ["nobody"]', "look_alikes"),
        ('key = "invented"', 'key = "invented"\natc = ""', "atc"),
    ],
)
def test_a_mistake_is_named_by_file_row_and_field(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    path = written(tmp_path, ROW.replace(old, new))
    with pytest.raises(KnowledgeProblem) as found:
        catalog(path, {"acs-chemo"})
    said = load_language("en").say(found.value.message)
    assert said.startswith(f"own.toml, “invented”, {field}:")


@pytest.mark.parametrize("text", ["[[drug]", "x = 1", "drug = 5", "drug = [1]", ROW + ROW])
def test_a_file_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(KnowledgeProblem):
        catalog(written(tmp_path, text))
    with pytest.raises(KnowledgeProblem):
        catalog(tmp_path / "missing.toml")


def test_the_rules_of_safety_and_the_catalog_say_the_same() -> None:
    assert {drug.key for drug in DRUGS if drug.routes} == VEIN_ONLY
    assert {drug.key for drug in DRUGS if drug.weekly_by_mouth} == WEEKLY_BY_MOUTH
    for drug in DRUGS:
        assert drug.routes_sources in {(), VEIN_ONLY_SOURCES}
        assert drug.weekly_sources in {(), WEEKLY_SOURCES}
