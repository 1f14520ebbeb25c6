"""The published schedules of visits: sourced, marked, and refused with a place when wrong."""

from __future__ import annotations

import pytest

from alltracker.care.kinds import Audience
from alltracker.care.visit_template import fitting_templates
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.model import KnowledgeProblem
from alltracker.knowledge.visit_plans import visit_templates
from alltracker.language import load_language

GOOD = """
order = 1
key = "x"
name_en = "X"
name_es = "X"
audience = "adult"

[[stage]]
facts = ["follow_up.visit.acs_first"]
from_months = 0
guess = true
"""


def shipped():
    return {one.key: one for one in visit_templates(open_knowledge())}


def test_the_documented_pattern_stands_first_and_leaves_unsaid_what_is():
    first = next(iter(shipped().values()))
    assert first.key == "acs"
    assert [(s.from_months, s.every_low, s.guess) for s in first.stages] == [
        (0, 1, True),
        (12, None, True),
    ]
    assert "once a month or so" in first.stages[0].words.en


def test_every_schedule_has_sources_and_words_in_both_languages():
    known = open_knowledge()
    for plan in shipped().values():
        assert plan.name.en != plan.name.es
        assert plan.secondary == any(known.source(key).flag == "S" for key in plan.sources)
        for stage in plan.stages:
            assert stage.sources
            assert stage.words.en
            assert stage.words.es


def test_a_figure_that_no_source_names_is_a_guess():
    easy = shipped()["acs-easy-read"].stages[0]
    assert (easy.every_low, easy.guess) == (3, True)
    exact = shipped()["cruk-adult"].stages
    assert [(s.every_low, s.from_months, s.to_months, s.guess) for s in exact] == [
        (3, 0, 24, False),
        (4, 24, 48, False),
        (6, 48, 60, False),
        (1, 60, None, False),
    ]


def test_schedules_for_the_age_come_first_and_secondary_ones_last():
    found = fitting_templates(visit_templates(open_knowledge()), Audience.CHILD)
    assert found[0].key == "cruk-child"
    assert [one.secondary for one in found] == sorted(one.secondary for one in found)


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('key = "x"\n', "", "key"),
        ('name_es = "X"', 'name_es = " "', "name_es"),
        ('audience = "adult"', 'audience = "all ages"', "audience"),
        ("order = 1", 'order = "first"', "order"),
        ("guess = true", 'guess = "yes"', "guess"),
        ("guess = true", "", "guess"),
        ("from_months = 0", "from_months = -1", "from_months"),
        ("from_months = 0", "from_months = 12\nto_months = 6", "to_months"),
        ("acs_first", "nobody", "facts"),
        ('["follow_up.visit.acs_first"]', "[]", "facts"),
        ("from_months = 0", "from_months = 0\nevery = 3", "every"),
        ("guess = true", 'guess = false\nevery_low = 3\nevery_high = 3\nunit = "month"', "guess"),
        (
            "guess = true",
            'guess = true\nevery_low = 3\nevery_high = 2\nunit = "month"',
            "every_high",
        ),
        ("guess = true", 'guess = true\nevery_low = 3\nevery_high = 3\nunit = "moon"', "unit"),
        ("guess = true", "guess = true\nevery_low = 3", "every_high"),
        ("[[stage]]", "[stage]", "stage"),
        ("order = 1", "order = = 1", "TOML"),
    ],
)
def test_a_mistake_in_a_file_is_named(tmp_path, old, new, field):
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeProblem) as caught:
        visit_templates(open_knowledge(), tmp_path)
    said = load_language("en").say(caught.value.message)
    assert "mine.toml" in said
    assert field in said


def test_a_whole_file_is_taken(tmp_path):
    (tmp_path / "mine.toml").write_text(GOOD, encoding="utf-8")
    (found,) = visit_templates(open_knowledge(), tmp_path)
    assert found.stages[0].to_months is None
