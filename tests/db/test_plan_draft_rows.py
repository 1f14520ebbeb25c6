"""A plan read as a draft and written back: nothing changes that nobody changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.kinds import PhaseKind, Severity
from alltracker.care.plan_draft import DraftPhase, DraftProblem, DraftRule, PlanDraft
from alltracker.care.plan_draft_dates import lay_out
from alltracker.care.plan_draft_next import after_relapse
from alltracker.care.plan_draft_steps import (
    added,
    beginning_on,
    lasting_to_end,
    moved,
    removed,
    resized,
    set_beside,
    starting_on,
    with_cycles,
    with_rule,
    with_team_end,
)
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.models import CycleStart, Phase, Plan, SideEffect, Slip
from alltracker.db.plan_draft_rows import draft_rows, patient_anchors, read_draft

D = dt.date
SAVED = Message("test", "Saved")
START = D(2026, 1, 5)


def save(store, patient, draft):
    rows = draft_rows(store, patient, draft)
    store.apply(SAVED, put=rows.put, remove=rows.remove)
    return rows


def phases(store):
    return sorted(store.all(Phase), key=lambda row: row.position)


def new(key, kind=PhaseKind.OTHER, days=28, **more):
    return DraftPhase(key, kind, days=days, **more)


def three():
    return PlanDraft(
        "Plan",
        first_day=START,
        phases=(
            new("a", PhaseKind.INDUCTION),
            new("b", PhaseKind.CONSOLIDATION, guess=True),
            new("c", PhaseKind.MAINTENANCE, 84, cycle_days=28, cycles=3),
        ),
    )


def test_a_new_plan_is_one_step_with_its_first_planned_days(store, patient):
    save(store, patient, three())
    (plan,) = store.all(Plan)
    assert (plan.name, plan.started_on) == ("Plan", START)
    rows = phases(store)
    assert [row.position for row in rows] == [0, 1, 2]
    assert all(row.plan_id == plan.id for row in rows)
    assert [row.planned_start for row in rows] == [START, D(2026, 2, 2), D(2026, 3, 2)]
    assert all(row.first_planned_start == row.planned_start for row in rows)
    assert all(row.first_planned_end == row.planned_end for row in rows)
    assert rows[1].length_is_guess
    store.undo()
    assert store.all(Phase) == store.all(Plan) == []


def test_what_was_planned_first_stays_when_the_plan_is_resized(store, patient):
    save(store, patient, three())
    before = {row.id: row for row in store.all(Phase)}
    draft = read_draft(store, patient)
    save(store, patient, resized(draft, draft.phases[0].key, 35))
    rows = phases(store)
    assert rows[0].planned_end == D(2026, 2, 8)
    assert rows[1].planned_start == D(2026, 2, 9)
    for row in rows:
        assert row.first_planned_start == before[row.id].first_planned_start
        assert row.first_planned_end == before[row.id].first_planned_end


def test_first_planned_days_are_set_when_dates_first_appear(store, patient):
    save(store, patient, replace(three(), first_day=None))
    assert phases(store)[0].first_planned_start is None
    draft = read_draft(store, patient)
    save(store, patient, beginning_on(draft, START))
    assert phases(store)[0].first_planned_start == START
    assert store.all(Plan)[0].started_on == START


def test_removing_a_phase_cuts_only_what_hangs_on_it(store, patient):
    save(store, patient, three())
    gone, kept = phases(store)[2], phases(store)[1]
    own = {"patient_id": patient.id}
    store.apply(
        SAVED,
        put=[
            CycleStart(phase_id=gone.id, number=2, starts_on=D(2026, 4, 1), **own),
            CycleStart(phase_id=kept.id, number=2, starts_on=D(2026, 2, 20), **own),
            Slip(phase_id=gone.id, said_on=START, after=START, what="C", **own),
            SideEffect(
                name="Nausea",
                severity=Severity.MILD,
                began_on=START,
                phase_id=gone.id,
                **own,
            ),
        ],
    )
    draft = read_draft(store, patient)
    save(store, patient, removed(draft, gone.id))
    assert [row.phase_id for row in store.all(CycleStart)] == [kept.id]
    assert [row.phase_id for row in store.all(Slip)] == [None]
    assert [row.phase_id for row in store.all(SideEffect)] == [None]
    store.undo()
    assert len(store.all(Phase)) == 3
    assert len(store.all(CycleStart)) == 2


def test_order_and_new_phases_get_rising_places(store, patient):
    save(store, patient, three())
    draft = read_draft(store, patient)
    draft = moved(draft, draft.phases[2].key, -1)
    draft = added(draft, new("x", PhaseKind.RADIATION, 5), draft.phases[0].key)
    save(store, patient, draft)
    assert [row.kind for row in phases(store)] == [
        PhaseKind.INDUCTION,
        PhaseKind.RADIATION,
        PhaseKind.MAINTENANCE,
        PhaseKind.CONSOLIDATION,
    ]
    assert len({row.position for row in store.all(Phase)}) == 4


def test_a_rule_is_kept_and_its_last_phase_still_lasts_until_the_end(store, patient):
    rule = DraftRule(Anchor.START_OF_TREATMENT, 2.5, DurationUnit.YEAR, "paper")
    draft = lasting_to_end(with_rule(three(), rule), "c")
    save(store, patient, draft)
    (plan,) = store.all(Plan)
    assert (plan.end_anchor, plan.end_length, plan.end_source) == (rule.anchor, 2.5, "paper")
    read = read_draft(store, patient)
    assert (read.end_rule, read.phases[2].to_end, read.phases[2].days) == (rule, True, None)
    assert draft_rows(store, patient, read).nothing
    save(store, patient, with_rule(read, replace(rule, length=3.0)))
    assert phases(store)[2].planned_end == D(2029, 1, 5)
    save(store, patient, with_rule(read_draft(store, patient), None))
    assert store.all(Plan)[0].end_anchor is None


def test_a_plan_after_relapse_keeps_the_one_before_as_history(store, patient):
    save(store, patient, three())
    first, second, _ = phases(store)
    begun = first.model_copy(update={"actual_start": START, "actual_end": D(2026, 2, 1)})
    going = second.model_copy(update={"actual_start": D(2026, 2, 2)})
    store.apply(SAVED, put=[begun, going])
    later = PlanDraft("After", first_day=D(2026, 2, 16), phases=(new("r", PhaseKind.RELAPSE, 56),))
    save(store, patient, after_relapse(read_draft(store, patient), later))
    assert len(store.all(Plan)) == 2
    rows = phases(store)
    assert [row.kind for row in rows] == [
        PhaseKind.INDUCTION,
        PhaseKind.CONSOLIDATION,
        PhaseKind.RELAPSE,
    ]
    assert rows[0].plan_id == rows[1].plan_id != rows[2].plan_id
    assert rows[1].planned_end == D(2026, 2, 15)
    assert rows[1].first_planned_end == D(2026, 3, 1)
    read = read_draft(store, patient)
    assert (read.name, len(read.history), len(read.phases)) == ("After", 2, 1)
    assert draft_rows(store, patient, read).nothing


DAYS = st.dates(D(2020, 1, 1), D(2035, 12, 31))


@st.composite
def ways(draw):
    """Return values of a plan and phases as a record can hold them, oddly laid out too."""
    plan = {
        "name": draw(st.text(max_size=5)),
        "started_on": draw(st.none() | DAYS),
        "planned_end": None,
        "end_anchor": draw(st.none() | st.sampled_from(Anchor)),
        "end_length": draw(st.none() | st.sampled_from([1.5, 2.0, 3.0])),
        "end_unit": DurationUnit.YEAR,
    }
    rows, position, day = [], 0, draw(DAYS)
    for _ in range(draw(st.integers(0, 6))):
        position += draw(st.integers(1, 3))
        length = draw(st.integers(1, 200))
        start = draw(st.sampled_from([day, day, day, None]) | DAYS)
        end = start + dt.timedelta(days=length - 1) if start and draw(st.booleans()) else None
        begun = draw(st.none() | st.none() | DAYS)
        ended = begun + dt.timedelta(days=length) if begun and draw(st.booleans()) else None
        rows.append(
            {
                "kind": draw(st.sampled_from(PhaseKind)),
                "position": position,
                "beside": draw(st.booleans()),
                "planned_start": start,
                "planned_end": end,
                "first_planned_start": start,
                "first_planned_end": end,
                "actual_start": begun,
                "actual_end": ended,
                "length_is_guess": draw(st.booleans()),
                "cycle_days": draw(st.none() | st.integers(1, 90)),
                "note": draw(st.text(max_size=5)),
            }
        )
        reached = ended or end
        day = reached + dt.timedelta(days=1) if reached else day
    return plan, rows


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["resize", "start", "first", "end", "move", "beside", "cycles", "remove"]),
        st.integers(0, 5),
        st.none() | st.integers(-2, 400),
        st.none() | DAYS,
    ),
    max_size=6,
)


def step(draft, name, at, number, day):
    """Return the draft after one step, or as it is where that cannot be."""
    key = draft.phases[at % len(draft.phases)].key
    does = {
        "resize": lambda: resized(draft, key, number),
        "start": lambda: starting_on(draft, key, day),
        "first": lambda: beginning_on(draft, day),
        "end": lambda: with_team_end(draft, day, "said"),
        "move": lambda: moved(draft, key, at - 2),
        "beside": lambda: set_beside(draft, key, beside=bool(at % 2), start=day),
        "cycles": lambda: with_cycles(draft, key, number, None, at or None),
        "remove": lambda: removed(draft, key) if len(draft.phases) > 1 else draft,
    }
    try:
        return does[name]()
    except DraftProblem:
        return draft


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ways(), st.lists(STEPS, min_size=1, max_size=3))
def test_whatever_is_done_can_be_saved_and_taken_back(store, patient, way, rounds):
    values, rows = way
    if not rows:
        return
    plan = Plan(patient_id=patient.id, **values)
    made = [Phase(patient_id=patient.id, plan_id=plan.id, **row) for row in rows]
    store.apply(SAVED, put=[plan, *made], remove=[*store.all(Plan), *store.all(Phase)])
    begun = {row.id: row.actual_start for row in made if row.actual_start}
    for steps in rounds:
        draft = read_draft(store, patient)
        for one in steps:
            draft = step(draft, *one)
        before = {row.id: values_of(row) for row in (*store.all(Plan), *store.all(Phase))}
        written = save(store, patient, draft)
        now = {row.id: row.actual_start for row in store.all(Phase) if row.actual_start}
        assert now == begun
        assert len({row.position for row in store.all(Phase)}) == len(store.all(Phase))
        if not written.nothing:
            store.undo()
            after = {row.id: values_of(row) for row in (*store.all(Plan), *store.all(Phase))}
            assert after == before
            store.redo()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ways())
def test_reading_and_writing_back_changes_nothing(store, patient, way):
    values, rows = way
    standing = [*store.all(Plan), *store.all(Phase)]
    plan = Plan(patient_id=patient.id, **values)
    made = [Phase(patient_id=patient.id, plan_id=plan.id, **row) for row in rows]
    store.apply(SAVED, put=[plan, *made], remove=standing)
    before = [values_of(row) for row in (*store.all(Plan), *store.all(Phase))]
    draft = read_draft(store, patient)
    found = draft_rows(store, patient, draft)
    assert found.nothing
    assert [values_of(row) for row in (*store.all(Plan), *store.all(Phase))] == before
    laid = lay_out(draft, patient_anchors(patient))
    assert len(laid.phases) == len(rows)
