"""The next eight weeks of a plan: whose days they are, day 1s and days off."""

from __future__ import annotations

import datetime as dt

from alltracker.care.kinds import PhaseKind
from alltracker.care.plan_draft import DraftPhase, PlanDraft
from alltracker.care.plan_draft_dates import lay_out
from alltracker.care.plan_draft_weeks import next_weeks

D = dt.date
MONDAY = D(2026, 1, 5)


def weeks(*phases, first_day=MONDAY, from_day=MONDAY, count=8):
    return next_weeks(lay_out(PlanDraft(first_day=first_day, phases=phases)), from_day, count)


def said(week):
    return [(event.day, event.words.text, event.words.values) for event in week.lines[-1].events]


def test_a_week_tells_the_days_of_its_phases():
    found = weeks(
        DraftPhase("a", PhaseKind.INDUCTION, days=10), DraftPhase("b", PhaseKind.OTHER, days=5)
    )
    assert len(found) == 8
    assert (found[0].first, found[0].last) == (MONDAY, D(2026, 1, 11))
    assert [line.days.values for line in found[0].lines] == [{"first": 1, "last": 7}]
    assert [line.key for line in found[1].lines] == ["a", "b"]
    assert found[1].lines[0].days.values == {"first": 8, "last": 10}
    assert [event.words.text for event in found[1].lines[0].events] == ["last day"]
    assert found[2].lines[0].days.values == {"day": 5}
    assert found[3].lines == ()


def test_side_branches_tell_day_1_and_the_days_off():
    branch = DraftPhase(
        "x",
        PhaseKind.IMMUNOTHERAPY,
        days=84,
        beside=True,
        starts_on=D(2026, 1, 6),
        cycle_days=42,
        cycle_on_days=28,
        cycles=2,
    )
    found = weeks(branch)
    assert said(found[0]) == [(D(2026, 1, 6), "cycle {number}, day 1", {"number": 1})]
    assert said(found[4]) == [(D(2026, 2, 3), "days off begin", {})]
    assert said(found[6]) == [(D(2026, 2, 17), "cycle {number}, day 1", {"number": 2})]
    assert found[0].lines[0].beside


def test_a_moved_cycle_is_counted_from_its_new_day():
    moved = DraftPhase(
        "m",
        PhaseKind.MAINTENANCE,
        begun=MONDAY,
        planned=(MONDAY, None),
        cycle_days=28,
        cycle_starts=((2, D(2026, 2, 10)),),
    )
    found = weeks(moved)
    firsts = [event.day for week in found for line in week.lines for event in line.events]
    assert firsts == [MONDAY, D(2026, 2, 10)]


def test_an_open_phase_goes_on_and_one_without_a_day_is_not_shown():
    found = weeks(DraftPhase("a", PhaseKind.FOLLOW_UP), from_day=D(2026, 3, 2))
    assert [len(week.lines) for week in found] == [1] * 8
    assert all(week.lines == () for week in weeks(DraftPhase("a", PhaseKind.OTHER), first_day=None))
