from __future__ import annotations

import re
from functools import cache

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.knowledge import Knowledge
from alltracker.knowledge.loader import existing_topics, read_sources, read_topic
from alltracker.places import resource

FOLDER = resource("knowledge")
TOPICS = existing_topics(FOLDER)
DAYS = {
    DurationUnit.DAY: 1,
    DurationUnit.WEEK: 7,
    DurationUnit.MONTH: 30.4,
    DurationUnit.YEAR: 365.25,
}


@cache
def shipped():
    return Knowledge(FOLDER)


def all_facts():
    return [fact for topic in TOPICS for fact in shipped().topic(topic)]


@pytest.mark.parametrize("topic", TOPICS)
def test_every_shipped_topic_loads_by_itself(topic):
    assert read_topic(FOLDER, topic, read_sources(FOLDER))


def test_all_topics_load_together():
    assert Knowledge.load(FOLDER).topics == TOPICS


def test_every_document_is_cited():
    cited = {shipped().source(key).document for fact in all_facts() for key in fact.sources}
    assert cited == {"000", "001", "002", "003", "004", "clinical"}


def test_sources_have_dates_and_links_that_can_be_used():
    for source in shipped().sources:
        assert not source.date or re.fullmatch(r"\d{4}(-\d\d){0,2}", source.date), source.key
        assert not source.link or re.fullmatch(r"https://\S+", source.link), source.key
        assert bool(source.flag) == (source.document == "clinical"), source.key


def test_no_link_contains_a_space():
    for fact in all_facts():
        for link in (fact.link_en, fact.link_es):
            assert not link or re.fullmatch(r"https://\S+", link), fact.key


@pytest.mark.parametrize("topic", TOPICS)
def test_each_statement_stands_in_both_languages(topic):
    for fact in shipped().topic(topic):
        if len(fact.en.split()) > 3:
            assert fact.en != fact.es, fact.key


@pytest.mark.parametrize("topic", TOPICS)
def test_no_survival_cure_or_death_figures(topic):
    figure = re.compile(r"\d\s?%|\d in \d|\d of (every )?\d", re.IGNORECASE)
    fate = re.compile(
        r"surviv|\bcure|\bcured|\bdie[sd]?\b|\bdeath|relapse rate|sobreviv|curaci|muer",
        re.IGNORECASE,
    )
    for fact in shipped().topic(topic):
        text = f"{fact.en} {fact.es}"
        assert not (figure.search(text) and fate.search(text)), fact.key


def test_no_amount_of_medicine_is_given():
    amount = re.compile(r"\d\s?(mg|mcg|µg|g|mL|units?|IU)(/|\b)(?!/dL)")
    for topic in set(TOPICS) & {"phases", "treatment", "timed_therapies", "drugs", "cns", "easing"}:
        for fact in shipped().topic(topic):
            assert not amount.search(f"{fact.en} {fact.es}"), fact.key


def test_documents_slips_are_not_carried_over():
    texts = " ".join(f"{fact.en} {fact.es}" for fact in all_facts() if "together" in fact.sources)
    assert "AML" not in texts


def test_phase_durations_are_each_sources_own():
    durations = shipped().phase_durations(PhaseKind.INDUCTION, Audience.ALL)
    stated = {d.key.rpartition(".")[2]: (d.minimum, d.maximum, d.unit, d.vague) for d in durations}
    assert stated["acs-chemo"] == (1, 1, DurationUnit.MONTH, True)
    assert stated["northwell"] == (4, 4, DurationUnit.WEEK, False)
    child = shipped().phase_durations(PhaseKind.INDUCTION, Audience.CHILD)
    assert [d.sources for d in child] == [("northwell",)]


def test_vague_phases_keep_their_words_and_no_invented_figure():
    for duration in shipped().phase_durations(PhaseKind.CONSOLIDATION, Audience.ALL):
        assert (duration.minimum, duration.maximum, duration.vague) == (None, None, True)
        assert "months" in duration.text("en")
        assert "meses" in duration.text("es")


def test_the_two_documented_plans_have_the_decided_sources():
    adult, child = shipped().plan_templates()
    order = [PhaseKind.INDUCTION, PhaseKind.CONSOLIDATION, PhaseKind.MAINTENANCE]
    assert [phase.kind for phase in adult.phases] == order
    assert [phase.kind for phase in child.phases] == order
    assert {s for phase in adult.phases for s in phase.duration.sources} == {"acs-chemo"}
    assert {s for phase in child.phases for s in phase.duration.sources} == {"northwell"}
    assert {s for total in child.totals for s in total.sources} == {"together"}
    assert [(total.minimum, total.maximum) for total in child.totals] == [(2, 3), (2.5, 3)]


def test_a_working_length_is_called_a_guess_unless_the_source_is_exact():
    for template in shipped().plan_templates():
        for phase in template.phases:
            assert phase.guess == phase.duration.vague


def test_the_drawn_child_plan_lies_within_the_documented_totals():
    _, child = shipped().plan_templates()
    drawn = sum(phase.working_days for phase in child.phases)
    for total in child.totals:
        assert total.minimum * 365.25 <= drawn <= total.maximum * 365.25


def test_five_year_statements_keep_their_own_starting_days():
    marks = {mark.duration.sources[0]: mark for mark in shipped().five_year_marks()}
    assert {key: mark.duration.anchor for key, mark in marks.items()} == {
        "together": Anchor.REMISSION,
        "northwell": Anchor.NOT_STATED,
        "acs-after-treatment": Anchor.END_OF_TREATMENT,
    }
    assert all(mark.duration.minimum == 5 for mark in marks.values())


def test_white_cell_limits_are_apart_for_children_and_adults_and_have_their_unit():
    limits = {
        (fact.audience, fact.value)
        for fact in shipped().about("risk", "wbc")
        if fact.value_unit == "10*9/L"
    }
    assert limits == {(Audience.CHILD, 50), (Audience.ADULT, 30), (Audience.ADULT, 100)}


def test_blinatumomab_has_28_days_on_and_14_off():
    on, off = (
        shipped().about("timed_therapies", "blinatumomab", aspect)[0].duration()
        for aspect in ("cycle_on", "cycle_off")
    )
    assert on.minimum * DAYS[on.unit] == 28
    assert off.minimum * DAYS[off.unit] == 14


def test_result_waits_are_those_of_the_documents():
    waits = {wait.test: wait.duration for wait in shipped().result_waits()}
    cytogenetics = next(span for test, span in waits.items() if "cytogenetic" in test.lower())
    assert (cytogenetics.minimum, cytogenetics.maximum) == (2, 3)
    assert cytogenetics.unit is DurationUnit.WEEK
    fish = next(span for test, span in waits.items() if "fish" in test.lower())
    assert fish.unit is DurationUnit.DAY


def test_follow_up_visits_name_a_unit_and_a_source():
    visits = shipped().follow_up_visits()
    assert visits
    assert any("acs-after-treatment" in visit.duration.sources for visit in visits)


def test_months_of_sources_are_dates_the_calendar_knows():
    dates = {source.key: source.date for source in shipped().sources}
    year, month = dates["together"].split("-")
    assert PartialDate(int(year), int(month)).month == 8
