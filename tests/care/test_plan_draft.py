"""The draft of a plan: no step loses what has begun, and the main line stays in order."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Audience, PhaseKind, Sex
from alltracker.care.plan_draft import (
    MOST_DAYS,
    Anchors,
    DraftPhase,
    DraftProblem,
    DraftRule,
    PlanDraft,
)
from alltracker.care.plan_draft_dates import lay_out
from alltracker.care.plan_draft_make import Whose, default_rule, from_outline, usable_rules
from alltracker.care.plan_draft_next import after_relapse, copied, history_of
from alltracker.care.plan_draft_steps import (
    added,
    beginning_on,
    lasting_to_end,
    moved,
    moved_to,
    removed,
    resized,
    set_beside,
    starting_on,
    with_cycles,
    with_rule,
    with_team_end,
)
from alltracker.care.plan_outline import Confidence, OutlinePhase, PlanOutline, TotalRule, Words
from alltracker.care.plan_template import Anchor, DurationUnit

D = dt.date
START = D(2026, 1, 5)
ONE = dt.timedelta(days=1)


def phase(key, kind=PhaseKind.OTHER, days=28, **more):
    return DraftPhase(key, kind, days=days, **more)


def plan(*phases, first_day=START, **more):
    return PlanDraft(first_day=first_day, phases=phases, **more)


def part(kind, days, *, cycle_days=None, cycles=None, beside=False, optional=False, name=None):
    return OutlinePhase(
        kind, name, days, None, False, cycle_days, None, cycles, beside, optional,
        Confidence.VERIFIED, ("source",),
    )  # fmt: skip


def total(anchor, length, *, sex=None, last_year=None, high=None, or_longer=False):
    return TotalRule(
        anchor, length, high, DurationUnit.YEAR, sex, last_year,
        Confidence.VERIFIED, ("rule",), or_longer=or_longer,
    )  # fmt: skip


def outline(phases, totals=()):
    return PlanOutline(
        "group", Words("Group", "Grupo"), Words("Note", "Nota"), Audience.CHILD,
        Confidence.VERIFIED, ("paper",), D(2026, 1, 1), 1, tuple(phases), tuple(totals),
    )  # fmt: skip


def names(keys):
    return "; ".join(keys)


FIVE = outline(
    [
        part(PhaseKind.INDUCTION, 35),
        part(PhaseKind.IMMUNOTHERAPY, 35, optional=True),
        part(PhaseKind.CONSOLIDATION, None, cycle_days=14, cycles=4),
        part(PhaseKind.INTERIM_MAINTENANCE, 56, name=Words("IM I", "MI I")),
        part(PhaseKind.MAINTENANCE, None, cycle_days=84),
    ],
    [
        total(Anchor.START_OF_INTERIM_MAINTENANCE, 2.0),
        total(Anchor.START_OF_INTERIM_MAINTENANCE, 3.0, sex=Sex.MALE, last_year=2019),
        total(Anchor.NOT_STATED, 2.0),
        total(Anchor.DIAGNOSIS, 2.0, or_longer=True),
    ],
)


def spans(draft, anchors=None):
    return [(one.start, one.end) for one in lay_out(draft, anchors).phases]


def notes(draft, anchors=None):
    return [note.text for note in lay_out(draft, anchors).notes]


def test_an_outline_is_laid_out_without_what_only_some_patients_have():
    draft = from_outline(FIVE, "es", names, first_day=START)
    assert [one.kind for one in draft.phases] == [
        PhaseKind.INDUCTION,
        PhaseKind.CONSOLIDATION,
        PhaseKind.INTERIM_MAINTENANCE,
        PhaseKind.MAINTENANCE,
    ]
    assert (draft.name, draft.phases[2].name) == ("Grupo", "MI I")
    assert draft.source == "paper; source"
    laid = lay_out(draft)
    assert spans(draft) == [
        (D(2026, 1, 5), D(2026, 2, 8)),
        (D(2026, 2, 9), D(2026, 4, 5)),
        (D(2026, 4, 6), D(2026, 5, 31)),
        (D(2026, 6, 1), D(2028, 4, 6)),
    ]
    assert laid.end.day == D(2028, 4, 6)
    assert laid.end.source == "rule"
    assert laid.notes == ()


def test_the_older_rule_for_one_sex_holds_only_for_its_sex_and_years():
    two, three = usable_rules(FIVE)
    assert (two.length, three.length) == (2.0, 3.0)
    assert default_rule(FIVE, Whose(Sex.MALE, 2019)) is three
    assert default_rule(FIVE, Whose(Sex.MALE, 2020)) is two
    assert default_rule(FIVE, Whose(Sex.FEMALE, 2019)) is two
    assert default_rule(FIVE, Whose(Sex.NOT_KNOWN, None)) is two
    only = outline([part(PhaseKind.INDUCTION, None)], [total(Anchor.REMISSION, 2, sex=Sex.MALE)])
    assert default_rule(only, Whose()) is None
    draft = from_outline(only, "en", names, first_day=START)
    assert (draft.end_rule, draft.phases[0].to_end) == (None, False)


def test_the_rule_moves_with_the_phases_it_hangs_on():
    draft = from_outline(FIVE, "en", names, first_day=START)
    later = resized(draft, "new-1", 44)
    assert lay_out(later).end.day == D(2028, 4, 15)
    assert spans(later)[-1][1] == D(2028, 4, 15)
    rule = DraftRule(Anchor.DIAGNOSIS, 2.5, DurationUnit.YEAR, "paper")
    by_diagnosis = with_rule(draft, rule)
    assert lay_out(by_diagnosis, Anchors(PartialDate(2025, 12, 1))).end.day == D(2028, 6, 1)
    half_known = lay_out(by_diagnosis, Anchors(PartialDate(2025, 12)))
    assert "counts from a day that is not known" in half_known.notes[-1].text
    assert lay_out(by_diagnosis).end is None
    assert "counts from a day that is not known" in notes(by_diagnosis)[-1]


def test_the_teams_end_wins_over_the_rule():
    draft = with_team_end(
        from_outline(FIVE, "en", names, first_day=START), D(2028, 3, 1), " letter "
    )
    end = lay_out(draft).end
    assert (end.day, end.words.values["note"]) == (D(2028, 3, 1), "letter")
    assert notes(draft) == []
    assert spans(draft)[-1][1] == D(2028, 3, 1)
    fixed = resized(draft, draft.phases[-1].key, 700)
    assert "go on for" in notes(fixed)[-1]
    assert "are over" in notes(resized(fixed, draft.phases[-1].key, 70))[-1]
    with pytest.raises(DraftProblem) as refused:
        with_team_end(draft, D(2025, 1, 1), "")
    assert refused.value.field == "team_end"
    with pytest.raises(DraftProblem) as refused:
        beginning_on(draft, D(2028, 3, 2))
    assert refused.value.field == "first_day"


def test_without_a_first_day_nothing_is_dated():
    draft = from_outline(FIVE, "en", names)
    assert spans(draft) == [(None, None)] * 4
    assert notes(draft) == []


@pytest.mark.parametrize("days", [0, -3, MOST_DAYS + 1])
def test_an_impossible_length_is_refused_at_its_field(days):
    draft = plan(phase("a"))
    with pytest.raises(DraftProblem) as refused:
        resized(draft, "a", days)
    assert refused.value.field == "days"


def test_a_length_that_was_given_is_no_guess():
    draft = plan(phase("a", guess=True, days=90))
    assert not resized(draft, "a", 90).phase("a").guess
    assert resized(draft, "a", 90, guess=True).phase("a").guess
    assert not resized(draft, "a", None, guess=True).phase("a").guess


def test_what_has_begun_cannot_be_removed_or_passed():
    draft = plan(phase("a", begun=START, planned=(START, D(2026, 2, 1))), phase("b"), phase("c"))
    with pytest.raises(DraftProblem) as refused:
        removed(draft, "a")
    assert "has begun" in refused.value.message.text
    for step in (lambda: moved(draft, "b", -1), lambda: moved(draft, "a", 1)):
        with pytest.raises(DraftProblem):
            step()
    assert [one.key for one in moved(draft, "c", -1).phases] == ["a", "c", "b"]
    assert moved(draft, "c", 5) is draft
    assert [one.key for one in added(draft, phase("d"), None).phases] == ["a", "b", "c", "d"]
    begun_last = plan(phase("b"), phase("a", begun=START))
    assert [one.key for one in added(begun_last, phase("d"), "b").phases] == ["b", "a", "d"]
    with pytest.raises(DraftProblem):
        starting_on(draft, "a", D(2026, 3, 1))


def test_a_new_phase_stands_before_follow_up():
    draft = plan(phase("a"), phase("f", PhaseKind.FOLLOW_UP, None))
    assert [one.key for one in added(draft, phase("b")).phases] == ["a", "b", "f"]
    assert [one.key for one in added(draft, phase("b"), "f").phases] == ["a", "f", "b"]


def test_a_running_phase_is_resized_ahead_and_an_ended_one_is_not():
    going = phase("a", days=28, begun=START + ONE, planned=(START, D(2026, 2, 1)))
    draft = resized(plan(going, phase("b")), "a", 30)
    assert draft.phase("a").planned == (START, D(2026, 2, 4))
    assert spans(draft)[0] == (D(2026, 1, 6), D(2026, 2, 4))
    assert spans(draft)[1][0] == D(2026, 2, 5)
    over = plan(replace(going, ended=D(2026, 2, 9), days=35))
    with pytest.raises(DraftProblem) as refused:
        resized(over, "a", 30)
    assert refused.value.field == "days"
    assert resized(over, "a", 35).phase("a").ended == D(2026, 2, 9)
    with pytest.raises(DraftProblem):
        lasting_to_end(draft, "a")


def test_the_number_of_cycles_gives_the_length():
    draft = with_cycles(plan(phase("a")), "a", 21, 14, 8)
    assert (draft.phase("a").days, draft.phase("a").cycle_on_days) == (168, 14)
    open_ended = with_cycles(draft, "a", 84, None, None)
    assert open_ended.phase("a").days == 168
    assert with_cycles(draft, "a", 21, 14, 8) is draft


@pytest.mark.parametrize(
    ("length", "on_days", "number", "field"),
    [
        (0, None, None, "cycle_days"),
        (-5, None, None, "cycle_days"),
        (None, 3, None, "cycle_days"),
        (None, None, 2, "cycle_days"),
        (28, 29, None, "cycle_on_days"),
        (28, 0, None, "cycle_on_days"),
        (28, None, 0, "cycles"),
        (28, None, 201, "cycles"),
        (84, None, 150, "cycles"),
        (3661, None, None, "cycle_days"),
    ],
)
def test_impossible_cycles_are_refused_at_their_field(length, on_days, number, field):
    with pytest.raises(DraftProblem) as refused:
        with_cycles(plan(phase("a")), "a", length, on_days, number)
    assert refused.value.field == field


def test_a_phase_beside_keeps_its_day_and_does_not_move_the_others():
    draft = plan(phase("a"), phase("b"), phase("c"))
    start = lay_out(draft).of("b").start
    aside = set_beside(draft, "b", beside=True, start=start)
    assert spans(aside) == [
        (START, D(2026, 2, 1)),
        (D(2026, 2, 2), D(2026, 3, 1)),
        (D(2026, 2, 2), D(2026, 3, 1)),
    ]
    back = set_beside(aside, "b", beside=False, start=None)
    assert spans(back) == spans(draft)
    nowhere = added(draft, phase("x", PhaseKind.IMMUNOTHERAPY, beside=True))
    assert spans(nowhere)[-1] == (None, None)
    assert "no first day yet" in notes(nowhere)[0]


def test_overlaps_gaps_and_disorder_are_allowed_and_said():
    draft = plan(phase("a"), phase("b"))
    assert "overlap" in notes(starting_on(draft, "b", D(2026, 1, 30)))[0]
    assert "between" in notes(starting_on(draft, "b", D(2026, 2, 10)))[0]
    assert "Out of order" in notes(starting_on(draft, "b", D(2025, 12, 1)))[0]
    assert notes(starting_on(draft, "b", D(2026, 2, 2))) == []
    assert "no length yet" in notes(resized(draft, "a", None))[0]


def test_what_was_passed_over_is_said():
    draft = plan(phase("a"), phase("b", begun=D(2026, 3, 1), planned=(D(2026, 3, 1), None)))
    laid = lay_out(draft)
    assert laid.of("a").passed_over
    assert "passed over" in laid.notes[0].text


def test_a_relapse_plan_keeps_what_happened_and_says_what_never_began():
    over = phase("a", row_id="a", begun=START, ended=D(2026, 2, 1), planned=(START, D(2026, 2, 1)))
    going = phase(
        "b", row_id="b", begun=D(2026, 2, 2), planned=(D(2026, 2, 2), D(2028, 2, 1)), position=1
    )
    never = phase("c", row_id="c")
    before = plan(over, going, never, row_id="plan")
    new = after_relapse(before, plan(phase("new-1", PhaseKind.RELAPSE), first_day=D(2027, 5, 1)))
    assert [one.row_id for one in new.history] == ["a", "b"]
    assert history_of(new)[1].planned == (D(2026, 2, 2), D(2027, 4, 30))
    assert history_of(new)[0] == over
    assert new.row_id is None
    note = lay_out(new).notes[0]
    assert ("never began" in note.text, note.count) == (True, 1)
    assert history_of(beginning_on(new, None)) == (over, going)


def test_treatment_that_ended_is_told_as_such():
    draft = plan(
        phase("a", begun=START, ended=D(2026, 2, 3)), phase("f", PhaseKind.FOLLOW_UP, None)
    )
    end = lay_out(draft).end
    assert (end.day, end.over) == (D(2026, 2, 3), True)


DAYS = st.dates(D(2000, 1, 1), D(2060, 12, 31))
LENGTHS = st.none() | st.integers(1, 400)
PHASES = st.builds(
    DraftPhase,
    key=st.just("x"),
    kind=st.sampled_from(PhaseKind),
    days=LENGTHS,
    beside=st.booleans(),
    guess=st.booleans(),
    starts_on=st.none() | DAYS,
    begun=st.none() | DAYS,
    cycle_days=st.none() | st.integers(1, 90),
)


@st.composite
def drafts(draw, *, fresh=False):
    found = draw(st.lists(PHASES, min_size=1, max_size=7))
    made = []
    for at, one in enumerate(found):
        fitted = replace(one, key=f"p{at}")
        if fresh or fitted.begun is None:
            fitted = replace(fitted, begun=None, starts_on=None if fresh else fitted.starts_on)
        elif fitted.days is not None:
            fitted = replace(fitted, planned=(fitted.begun, fitted.begun + (fitted.days - 1) * ONE))
        made.append(fitted)
    return PlanDraft("Plan", first_day=draw(DAYS), phases=tuple(made))


@st.composite
def steps(draw, draft):
    key = draw(st.sampled_from([one.key for one in draft.phases]))
    number = draw(st.integers(-5, 500))
    to = draw(st.integers(0, len(draft.phases) - 1))
    day = draw(st.none() | DAYS)
    return draw(
        st.sampled_from(
            [
                lambda: removed(draft, key) if len(draft.phases) > 1 else draft,
                lambda: moved_to(draft, key, to),
                lambda: resized(draft, key, number),
                lambda: with_cycles(draft, key, number, None, to + 1),
                lambda: set_beside(draft, key, beside=True, start=day),
                lambda: starting_on(draft, key, day),
                lambda: added(draft, phase(draft.free_key(), beside=bool(to % 2)), key),
                lambda: beginning_on(draft, day),
            ]
        )
    )


@given(st.data())
def test_no_step_loses_or_moves_what_has_begun(data):
    draft = data.draw(drafts())
    begun = {one.key: one.begun for one in draft.phases if one.begun}
    order = [one.key for one in draft.phases if one.begun and not one.beside]
    for _ in range(4):
        try:
            draft = data.draw(steps(draft))()
        except DraftProblem:
            continue
        assert {one.key: one.begun for one in draft.phases if one.begun} == begun
        now = [one.key for one in draft.phases if one.key in order and not one.beside]
        assert now == [key for key in order if key in now]
        assert len({one.key for one in draft.phases}) == len(draft.phases)
        laid = lay_out(draft)
        assert all(laid.of(key).start == day for key, day in begun.items())


@given(drafts(fresh=True), st.integers(1, 60))
def test_the_main_line_is_back_to_back_and_monotone(draft, more):
    laid = [one for one in lay_out(draft).phases if not one.phase.beside]
    for first, second in pairwise(laid):
        if first.end is None:
            assert second.start is None
        else:
            assert second.start == first.end + ONE
    known = [one for one in laid if one.span]
    if known and all(one.span for one in laid):
        whole = (laid[-1].end - laid[0].start).days + 1
        assert whole == sum(one.phase.days for one in laid)
    for one in draft.phases:
        if one.days is None:
            continue
        longer = lay_out(resized(draft, one.key, one.days + more))
        for before, after in zip(lay_out(draft).phases, longer.phases, strict=True):
            assert (before.start is None) == (after.start is None)
            assert before.start is None or before.start <= after.start


@given(drafts(fresh=True))
def test_a_copy_equals_its_original(draft):
    copy = copied(draft, "Copy of Plan")
    assert copy.name == "Copy of Plan"
    assert replace(copy, name=draft.name) == draft
    assert spans(copy) == spans(draft)
