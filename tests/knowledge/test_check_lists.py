"""The lists to tick: documented lines with sources, the family's own after them."""

from __future__ import annotations

import pytest

from alltracker.care.checklists import joined_lines
from alltracker.care.kinds import Audience, CheckTopic
from alltracker.db.models import CheckItem
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.check_lists import documented_lines


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("topic", CheckTopic)
def test_every_list_has_lines_with_sources(topic, language):
    lines = documented_lines(open_knowledge(), topic, language)
    assert len(lines) >= 4
    assert len({line.key for line in lines}) == len(lines)
    assert all(line.text and line.source and not line.text.endswith(".") for line in lines)


def test_the_care_plan_holds_the_four_documented_parts():
    lines = documented_lines(open_knowledge(), CheckTopic.CARE_PLAN, "en")
    assert [line.text for line in lines] == [
        "Schedule of visits and tests",
        "Other tests, for other cancers and long-term effects",
        "Possible late effects, what to watch, when to call",
        "Diet and activity",
    ]
    assert {line.source for line in lines} == {"American Cancer Society"}


def test_papers_written_for_the_age_come_first():
    first = documented_lines(open_knowledge(), CheckTopic.RECORD_COPIES, "en", Audience.CHILD)[0]
    assert first.key == "record_copy.care_plan_child"


def test_own_lines_follow_and_ticks_of_lost_lines_stay():
    def item(key, name="", *, have=True, topic=CheckTopic.CARE_PLAN):
        return CheckItem(patient_id="p", topic=topic, key=key, name=name, have=have)

    documented = documented_lines(open_knowledge(), CheckTopic.CARE_PLAN, "en")
    items = [
        item(documented[1].key),
        item("own:2", "zebra"),
        item("own:1", "Apple", have=False),
        item("gone", ""),
        item(documented[0].key, topic=CheckTopic.HAND_OVER),
    ]
    lines = joined_lines(documented, items, CheckTopic.CARE_PLAN)
    assert [line.have for line in lines] == [False, True, False, False, False, True]
    assert [line.text for line in lines[4:]] == ["Apple", "zebra"]
