from __future__ import annotations

import datetime as dt
from functools import cache

import pytest

from alltracker.care.end_rules import end_by_rule, rules_for
from alltracker.care.kinds import Audience, PhaseKind, Sex
from alltracker.care.plan_outline import Confidence, weakest
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.outlines import plan_outlines, read_outline, write_outline
from alltracker.places import resource

FILES = sorted(resource("plans").glob("*.toml"))
NAMES = [path.stem for path in FILES]
V, S, M = Confidence.VERIFIED, Confidence.SECONDARY, Confidence.EXAMPLE
YEAR, WEEK = DurationUnit.YEAR, DurationUnit.WEEK
IM_1 = Anchor.START_OF_INTERIM_MAINTENANCE
MAY_2018 = dt.date(2018, 5, 1)
MAY_2026 = dt.date(2026, 5, 1)


@cache
def shipped():
    return {outline.key: outline for outline in plan_outlines()}


def lengths(key):
    return [(phase.length, phase.cycle_days) for phase in shipped()[key].phases]


def rules(key, sex, started=MAY_2026):
    found = rules_for(shipped()[key], sex, started)
    return [(rule.anchor, rule.length, rule.unit) for rule in found]


def test_the_documented_plans_come_first_and_are_those_of_the_facts():
    outlines = plan_outlines()
    assert [one.key for one in outlines[:2]] == ["documented-adult", "documented-child"]
    for outline, template in zip(outlines, open_knowledge().plan_templates(), strict=False):
        assert [(p.kind, p.days, p.guess, p.sources) for p in outline.phases] == [
            (p.kind, p.working_days, p.guess, p.duration.sources) for p in template.phases
        ]
        assert outline.name.en == template.name.text
        assert outline.name.es != outline.name.en
        assert outline.preselectable
        assert all(phase.said for phase in outline.phases)
    assert len(outlines) == len(FILES) + 2
    branches = [one.side_branch for one in outlines]
    assert branches == sorted(branches)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_each_file_is_whole_and_can_be_written_again(path, tmp_path):
    outline = read_outline(path)
    assert outline.key == path.stem
    assert outline.name.en
    assert outline.note.es != outline.note.en
    again = tmp_path / path.name
    again.write_text(write_outline(outline), encoding="utf-8")
    assert read_outline(again) == outline
    parts = [*outline.phases, *outline.totals]
    assert {key for part in parts for key in part.sources} <= set(outline.sources)
    for words in [p.name for p in parts if p in outline.phases and p.name]:
        assert words.en
        assert words.es


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_part_is_no_surer_than_its_sources(path):
    knowledge = open_knowledge()
    outline = read_outline(path)
    for part in [*outline.phases, *outline.totals]:
        if part.confidence is V:
            assert all(knowledge.source(key).flag in {"V", ""} for key in part.sources)
        if part.confidence is S:
            assert any(knowledge.source(key).flag == "S" for key in part.sources)


def test_nothing_with_an_unread_part_can_be_preselected():
    for outline in shipped().values():
        unread = any(part.confidence is M for part in [*outline.phases, *outline.totals])
        assert outline.preselectable is not unread
        assert outline.confidence is weakest([*outline.phases, *outline.totals])
        if unread:
            assert "example" in outline.note.en
            assert "ejemplo" in outline.note.es
    examples = {key for key, outline in shipped().items() if not outline.preselectable}
    assert examples == {
        "aieop-bfm-2017",
        "all-bfm-95",
        "alltogether1",
        "calgb-10403",
        "cog-aall0232-1131",
        "cog-aall0434-1231",
        "cog-aall0932",
        "cog-aall1731",
        "graall-2003-2005",
        "ukall-2011",
    }


def test_ccg_1991_has_the_weeks_of_its_table():
    outline = shipped()["ccg-1991"]
    weeks = [phase.days // 7 for phase in outline.phases if phase.days]
    assert weeks == [4, 4, 8, 8, 8, 8]
    assert outline.phases[5].optional
    assert (outline.phases[-1].days, outline.phases[-1].cycle_days) == (None, 84)
    assert outline.first_day_number == 0
    assert shipped()["ccg-1952"].first_day_number == 0
    assert outline.confidence is V


@pytest.mark.parametrize(
    ("regimen", "starts", "maintenance", "girls", "boys"),
    [
        ("a", [1, 6, 9, 17, 24, 32], 39, 112, 164),
        ("b", [1, 6, 11, 19, 26, 34], 41, 114, 166),
        ("c", [1, 6, 15, 23, 31, 39], 47, 118, 170),
    ],
)
def test_ukall_2003_has_its_weeks(regimen, starts, maintenance, girls, boys):
    key = f"ukall-2003-{regimen}"
    week, found = 1, []
    for phase in shipped()[key].phases:
        found.append(week)
        week += (phase.days or 0) // 7
    assert found == [*starts, maintenance]
    assert rules(key, Sex.FEMALE)[0] == (Anchor.START_OF_TREATMENT, girls, WEEK)
    assert rules(key, Sex.MALE, MAY_2018)[0] == (Anchor.START_OF_TREATMENT, boys, WEEK)
    assert rules(key, Sex.MALE)[0] == (Anchor.END_OF_INDUCTION, 2, YEAR)
    assert shipped()[key].confidence is S


def test_cog_is_two_years_from_interim_maintenance_and_boys_were_three_until_2019():
    for key in ("group-cog", "ccg-1991", "cog-aall0932", "cog-aall0232-1131"):
        assert rules(key, Sex.MALE)[0] == (IM_1, 2, YEAR)
        assert rules(key, Sex.MALE, dt.date(2019, 12, 31))[0] == (IM_1, 3, YEAR)
        assert rules(key, Sex.FEMALE, MAY_2018) == [(IM_1, 2, YEAR)]
    assert rules("cog-aall1731", Sex.MALE, MAY_2018) == [(IM_1, 2, YEAR)]


GROUPS = {
    "group-bfm": (Anchor.DIAGNOSIS, 2, None, 1999),
    "group-aieop-ins": (Anchor.DIAGNOSIS, 2, None, None),
    "group-alltogether": (Anchor.END_OF_INDUCTION, 2, None, None),
    "group-ukall": (Anchor.END_OF_INDUCTION, 2, None, 2020),
    "group-dfci": (Anchor.END_OF_INDUCTION, 2, None, 1991),
    "group-sfce": (Anchor.DIAGNOSIS, 2, 2.5, None),
    "group-st-jude": (Anchor.DIAGNOSIS, 2.5, None, 2007),
    "group-japan": (Anchor.DIAGNOSIS, 2, 3, None),
    "group-tpog": (Anchor.DIAGNOSIS, 1.5, 3, None),
    "group-cog": (IM_1, 2, None, 2019),
}


@pytest.mark.parametrize("key", GROUPS)
def test_each_group_has_the_rule_of_the_table(key):
    anchor, length, high, last_year = GROUPS[key]
    outline = shipped()[key]
    current, *older = outline.totals
    assert (current.anchor, current.length, current.length_high) == (anchor, length, high)
    assert (current.unit, current.sex, current.last_year) == (YEAR, None, None)
    assert [(rule.sex, rule.last_year) for rule in older] == (
        [(Sex.MALE, last_year)] if last_year else []
    )
    assert outline.confidence is V
    assert all("tea" in rule.sources for rule in outline.totals)


def test_where_the_table_does_not_say_how_much_longer_no_day_is_worked_out():
    born_too_late = {Anchor.DIAGNOSIS: dt.date(1998, 3, 1), Anchor.END_OF_INDUCTION: MAY_2018}
    for key in ("group-bfm", "group-dfci", "group-st-jude"):
        (rule, *_) = rules_for(shipped()[key], Sex.MALE, dt.date(1990, 1, 1))
        assert rule.or_longer
        assert end_by_rule(rule, born_too_late) is None


def test_sums_and_cycles_of_other_tables():
    assert lengths("icicle-maintenance") == [(672, 84)]
    assert lengths("hyper-cvad")[0] == (168, 21)
    assert lengths("cog-aall1331") == [(70, 35)]
    assert lengths("all-bfm-81")[:3] == [(28, None), (29, None), (56, None)]
    assert lengths("total-xv")[1] == (56, 14)
    assert shipped()["dfci-older"].phases[-1].cycle_days == 21
    xv = [rules("total-xv", sex, MAY_2018.replace(year=2005))[0] for sex in SEXES]
    assert xv == [
        (Anchor.START_OF_MAINTENANCE, 120, WEEK),
        (Anchor.START_OF_MAINTENANCE, 146, WEEK),
    ]


SEXES = (Sex.FEMALE, Sex.MALE)


def test_blinatumomab_by_label_runs_beside_with_its_rhythm():
    first, more = shipped()["blinatumomab-label"].phases
    assert (first.cycle_days, first.cycle_on_days, first.cycles) == (42, 28, 5)
    assert (more.cycle_days, more.cycle_on_days, more.cycles) == (84, 28, 4)
    assert more.optional
    assert shipped()["blinatumomab-label"].side_branch


def test_side_branches_without_a_documented_length_have_none():
    for key in ("car-t", "transplant", "radiation"):
        assert shipped()[key].side_branch
        assert all(phase.length is None for phase in shipped()[key].phases)
        assert shipped()[key].audience is Audience.ALL
    (relapse,) = shipped()["relapse"].phases
    assert (relapse.kind, relapse.length, relapse.beside) == (PhaseKind.RELAPSE, None, False)


def test_historical_plans_say_so():
    for key in ("ccg-1991", "ccg-1952", "all-bfm-81", "all-bfm-95", "dfci-older", "total-xv"):
        assert shipped()[key].note.en.startswith("Historical.")
        assert shipped()[key].note.es.startswith("Histórico.")
