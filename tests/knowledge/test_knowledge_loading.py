from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.knowledge import Knowledge, KnowledgeProblem
from alltracker.knowledge.check import Spot, check_fact
from alltracker.knowledge.shape import OPTIONAL, REQUIRED, TOPIC_TITLES
from alltracker.language import Language

SOURCE = {
    "key": "invented",
    "document": "000",
    "name_en": "An invented source",
    "name_es": "Una fuente inventada",
    "part_en": "A part",
    "part_es": "Una parte",
    "audience": "all",
    "date": "",
    "flag": "",
    "link": "",
}
FACT = {
    "key": "phase.invented",
    "en": "An invented statement.",
    "es": "Una frase inventada.",
    "sources": ["invented"],
    "audience": "all",
}
DROP = object()


def toml_value(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(toml_value(item) for item in value) + "]"
    return f'"{value}"' if isinstance(value, str) else str(value)


def table(name, row, **changes):
    row = {field: value for field, value in {**row, **changes}.items() if value is not DROP}
    lines = [f"{field} = {toml_value(value)}" for field, value in row.items()]
    return "\n".join([f"[[{name}]]", *lines, ""])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources.toml").write_text(table("source", SOURCE), encoding="utf-8")
    return tmp_path


def write(folder, topic, *tables):
    (folder / f"{topic}.toml").write_text("\n".join(tables), encoding="utf-8")


def refusal(folder):
    with pytest.raises(KnowledgeProblem) as caught:
        Knowledge.load(folder)
    return Language().say(caught.value.message)


def test_a_whole_row_is_read_with_all_its_fields(folder):
    row = table(
        *("fact", FACT),
        about="induction",
        aspect="duration",
        min=2.5,
        max=3,
        unit="year",
        vague=True,
        anchor="remission",
        names=["One", "Two"],
    )
    write(folder, "phases", row)
    fact = Knowledge.load(folder).fact("phase.invented")
    assert (fact.minimum, fact.maximum, fact.unit) == (2.5, 3, DurationUnit.YEAR)
    assert (fact.vague, fact.anchor, fact.names) == (True, Anchor.REMISSION, ("One", "Two"))
    assert (fact.text("en"), fact.text("es")) == (FACT["en"], FACT["es"])


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        *(({name: DROP}, name) for name in ("en", "es", "sources", "audience")),
        ({"es": ""}, "es"),
        ({"en": "   "}, "en"),
        ({"en": " Untidy."}, "en"),
        ({"en": 5}, "en"),
        ({"sources": []}, "sources"),
        ({"sources": "invented"}, "sources"),
        ({"sources": [3]}, "sources"),
        ({"sources": ["invented", "unheard-of"]}, "sources"),
        ({"audience": "everyone"}, "audience"),
        ({"key": "Phase.Invented"}, "key"),
        ({"wrong": "x"}, "wrong"),
        ({"routes": ["IV"]}, "routes"),
        ({"min": "two", "unit": "year"}, "min"),
        ({"min": True, "unit": "year"}, "min"),
        ({"max": 3}, "unit"),
        ({"min": 3, "max": 2, "unit": "year"}, "min"),
        ({"unit": "fortnight"}, "unit"),
        ({"vague": "yes"}, "vague"),
        ({"anchor": "birthday"}, "anchor"),
        ({"term_en": "Term"}, "term_es"),
        ({"term_es": "Término"}, "term_en"),
        ({"names": [""]}, "names"),
    ],
)
def test_a_row_that_is_not_whole_is_refused_by_file_key_and_field(folder, changes, field):
    write(folder, "phases", table("fact", FACT, **changes))
    sentence = refusal(folder)
    assert sentence.startswith(f"phases.toml, “{changes.get('key', FACT['key'])}”, {field}:")


def test_a_row_without_a_key_is_named_by_its_number(folder):
    write(folder, "phases", table("fact", FACT), table("fact", FACT, key=DROP))
    assert refusal(folder).startswith("phases.toml, “#2”, key:")


@pytest.mark.parametrize(
    ("topic", "changes", "field"),
    [
        ("remission", {"value_unit": "%"}, "value"),
        ("remission", {"value": [5]}, "value"),
        ("links", {"link_es": "https://example.org"}, "link_en"),
        ("drugs", {"class_en": "Class"}, "class_es"),
        ("drugs", {"routes": []}, "routes"),
    ],
)
def test_fields_of_other_topics_are_checked_as_well(folder, topic, changes, field):
    write(folder, topic, table("fact", FACT, **changes))
    assert f"{topic}.toml, “{FACT['key']}”, {field}:" in refusal(folder)


def test_a_key_may_stand_only_once_in_a_file_and_over_all_files(folder):
    write(folder, "phases", table("fact", FACT), table("fact", FACT))
    assert "phases.toml, “phase.invented”, key:" in refusal(folder)
    write(folder, "phases", table("fact", FACT))
    write(folder, "cns", table("fact", FACT))
    assert "cns.toml, “phase.invented”, key:" in refusal(folder)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        *(({name: DROP}, name) for name in SOURCE if name != "key"),
        ({"name_es": ""}, "name_es"),
        ({"document": "005"}, "document"),
        ({"flag": "M"}, "flag"),
        ({"audience": "nobody"}, "audience"),
        ({"link": 4}, "link"),
        ({"extra": "x"}, "extra"),
    ],
)
def test_a_source_that_is_not_whole_is_refused(folder, changes, field):
    write(folder, "phases", table("fact", FACT))
    write(folder, "sources", table("source", SOURCE, **changes))
    assert refusal(folder).startswith(f"sources.toml, “invented”, {field}:")


def test_a_source_may_stand_only_once(folder):
    write(folder, "phases", table("fact", FACT))
    write(folder, "sources", table("source", SOURCE), table("source", SOURCE))
    assert refusal(folder).startswith("sources.toml, “invented”, key:")


@pytest.mark.parametrize(
    "content",
    ["not TOML at all", "fact = 3", "fact = [1, 2]", "", '[[other]]\nkey = "x"', "[fact]\na = 1"],
)
def test_a_file_that_is_no_list_of_facts_is_refused(folder, content):
    write(folder, "phases", content)
    assert "phases.toml" in refusal(folder)


def test_a_file_in_another_encoding_is_refused(folder):
    (folder / "phases.toml").write_bytes('es = "Inducción"'.encode("latin-1"))
    assert "phases.toml" in refusal(folder)


def test_a_file_of_an_unknown_topic_is_refused(folder):
    write(folder, "horoscope", table("fact", FACT))
    assert "horoscope.toml" in refusal(folder)


def test_missing_sources_are_told(tmp_path):
    write(tmp_path, "phases", table("fact", FACT))
    assert "sources.toml" in refusal(tmp_path)


def test_a_topic_is_read_only_when_it_is_asked_for(folder):
    write(folder, "phases", table("fact", FACT))
    write(folder, "cns", "broken")
    knowledge = Knowledge(folder)
    assert [fact.key for fact in knowledge.topic("phases")] == ["phase.invented"]
    assert knowledge.fact("phase.invented").topic == "phases"
    with pytest.raises(KnowledgeProblem):
        knowledge.topic("cns")


def test_unknown_topics_facts_and_sources_are_told_in_a_sentence(folder):
    write(folder, "phases", table("fact", FACT))
    knowledge = Knowledge.load(folder)
    for ask, name in [
        (knowledge.topic, "horoscope"),
        (knowledge.fact, "phase.none"),
        (knowledge.source, "nobody"),
    ]:
        with pytest.raises(KnowledgeProblem) as caught:
            ask(name)
        assert f"“{name}”" in Language().say(caught.value.message)


def test_facts_are_found_by_what_they_are_about_and_their_aspect(folder):
    write(
        folder,
        "phases",
        table("fact", FACT, key="a", about="induction", aspect="goal"),
        table("fact", FACT, key="b", about="induction", aspect="given"),
        table("fact", FACT, key="c", about="maintenance", aspect="goal"),
    )
    knowledge = Knowledge.load(folder)
    assert [fact.key for fact in knowledge.about("phases", "induction")] == ["a", "b"]
    assert [fact.key for fact in knowledge.about("phases", "induction", "given")] == ["b"]
    assert knowledge.about("phases", "radiation") == ()


def test_every_topic_has_a_title_and_its_fields():
    assert set(TOPIC_TITLES) == set(OPTIONAL)


VALUES = st.one_of(
    st.text(max_size=5), st.integers(), st.floats(), st.booleans(), st.lists(st.text(max_size=3))
)
FIELDS = st.sampled_from([*REQUIRED, *sorted(frozenset().union(*OPTIONAL.values())), "other"])


@given(st.sampled_from(sorted(OPTIONAL)), st.dictionaries(FIELDS, VALUES))
def test_any_row_is_either_taken_or_refused_with_its_place(topic, changes):
    refused = ""
    try:
        check_fact(Spot("x.toml", "key"), topic, {**FACT, **changes}, {"invented"})
    except KnowledgeProblem as problem:
        refused = Language().say(problem.message)
    assert not refused or refused.startswith("x.toml, “key”, ")
