"""What reminders may say comes from the facts, with sources, for the right age and language."""

from __future__ import annotations

import pytest

from alltracker.care.kinds import Audience, PhaseKind
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.language import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", Audience)
def test_every_statement_has_a_known_source(language, audience) -> None:
    facts = reminder_facts(open_knowledge(), language, audience)
    statements = [facts.remission, facts.fever_rules, *facts.papers]
    assert all(statements)
    for statement in statements:
        assert statement.text
        assert statement.sources
        assert set(statement.sources) <= set(facts.source_names)
    spans = [*facts.result_waits, *facts.visit_intervals, *facts.five_year_marks]
    assert spans
    assert all(set(span.duration.sources) <= set(facts.source_names) for span in spans)
    assert {wait.test for wait in facts.result_waits} <= set(facts.test_names)


def test_a_child_is_told_what_is_written_about_children() -> None:
    facts = reminder_facts(open_knowledge(), "en", Audience.CHILD)
    assert facts.remission is not None
    said = Language().say(facts.state(facts.remission))
    assert said.startswith("Minimal residual disease (MRD): ")
    assert "adults" not in said
    adult_only = [paper for paper in facts.papers if paper.audience is Audience.ADULT]
    assert all("adults" in Language().say(facts.state(paper)) for paper in adult_only)


def test_lengths_written_for_the_age_come_first() -> None:
    knowledge = open_knowledge()
    written_for = {fact.key: fact.audience for fact in knowledge.topic("phases")}
    for audience in (Audience.CHILD, Audience.ADULT):
        lengths = reminder_facts(knowledge, "en", audience).phase_lengths[PhaseKind.INDUCTION]
        found = [written_for[length.key] is audience for length in lengths]
        assert found == sorted(found, reverse=True)


def test_both_languages_hold_the_same() -> None:
    english, spanish = (reminder_facts(open_knowledge(), code) for code in LANGUAGES)
    assert [paper.key for paper in english.papers] == [paper.key for paper in spanish.papers]
    assert english.remission != spanish.remission
    assert english.test_names.keys() == spanish.test_names.keys()
