from __future__ import annotations

import pytest

from alltracker.knowledge import KnowledgeProblem, open_knowledge
from alltracker.knowledge.render import facts_as_text, facts_for_json


@pytest.fixture(scope="module")
def knowledge():
    return open_knowledge()


def test_json_has_every_field_and_the_sources_written_out(knowledge):
    rows = {row["key"]: row for row in facts_for_json(knowledge, "phases", None)}
    row = rows["phase.induction.duration.northwell"]
    assert (row["topic"], row["about"], row["aspect"]) == ("phases", "induction", "duration")
    assert (row["min"], row["max"], row["unit"], row["vague"]) == (4, 4, "week", False)
    assert row["en"] != row["es"]
    assert row["sources"][0]["name_en"] == "Northwell Health Cancer Institute"
    assert row["sources"][0]["document"] == "004"


def test_json_of_all_topics_is_one_list_in_reading_order(knowledge):
    rows = facts_for_json(knowledge, None, None)
    assert tuple(dict.fromkeys(row["topic"] for row in rows)) == knowledge.topics
    assert len({row["key"] for row in rows}) == len(rows)


def test_json_in_one_language_leaves_the_other_out(knowledge):
    rows = facts_for_json(knowledge, "remission", "es")
    row = next(row for row in rows if row["key"] == "remission.relapse")
    assert "es" in row
    assert "term_es" in row
    assert not {"en", "term_en"} & row.keys()
    assert not {"name_en", "part_en"} & row["sources"][0].keys()


def test_a_stated_span_says_its_anchor_even_if_the_source_does_not(knowledge):
    rows = {row["key"]: row for row in facts_for_json(knowledge, "remission", "en")}
    assert rows["remission.five-years.northwell"]["anchor"] == "not_stated"
    assert "anchor" not in rows["remission.active"]


def test_text_groups_by_topic_and_names_audience_and_sources(knowledge):
    text = facts_as_text(knowledge, None, "en")
    assert text.index("Phases of treatment\n===") < text.index("Remission, MRD and relapse\n===")
    line = next(line for line in text.splitlines() if "Usually 4 weeks." in line)
    assert line.endswith(
        "[all ages; Northwell Health Cancer Institute: Acute lymphocytic leukemia]"
    )


def test_text_in_spanish_has_spanish_facts_and_sources(knowledge):
    text = facts_as_text(knowledge, "phases", "es")
    assert "Por lo general, 4 semanas." in text
    assert "Instituto Oncológico de Northwell Health" in text
    assert "Usually" not in text


@pytest.mark.parametrize("show", [facts_for_json, facts_as_text])
def test_an_unknown_topic_is_told_with_the_known_ones(knowledge, show):
    with pytest.raises(KnowledgeProblem) as caught:
        show(knowledge, "horoscope", None)
    assert "phases" in str(caught.value.message.values["topics"])
