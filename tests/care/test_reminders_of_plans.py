"""Reminders of a plan that moves: starts, cycles, side branches, own ones, preparations, tests."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import (
    AppointmentStatus,
    CheckTopic,
    PhaseKind,
    ReminderDecision,
    SlipEdge,
)
from alltracker.care.recurrence import Rule, every_visit, occurrences, starts
from alltracker.care.reminders import all_reminders, reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import ReminderKind, when_words
from alltracker.care.reminders_moves import date_moved
from alltracker.care.reminders_own import next_day
from alltracker.care.reminders_states import came_meanwhile, standing
from alltracker.care.reminders_visits import appointment_reminders
from alltracker.care.rows import RecordView
from alltracker.care.slip_parts import SlipTarget, TargetKind
from alltracker.care.zones import zone_at
from alltracker.db.models import (
    Appointment,
    CheckItem,
    CycleStart,
    FeverRule,
    FollowUpTest,
    OwnReminder,
    Patient,
    Phase,
    ReminderState,
    VisitStage,
)
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.language import Language, load_language

SAY = Language().say
START = dt.date(2026, 1, 5)
FACTS = ReminderFacts()
RULE = FeverRule(patient_id="p", celsius=38.0)


def days(number):
    return dt.timedelta(days=number)


def phase(row_id="m", kind=PhaseKind.MAINTENANCE, **changes):
    return Phase(id=row_id, patient_id="p", kind=kind, **changes)


def own(row_id="o", **changes):
    return OwnReminder(id=row_id, patient_id="p", text=f"Own {row_id}", **changes)


def of_kind(view, day, kind, facts=FACTS):
    return [one for one in reminders(view, facts, day) if one.kind is kind]


def view_of(**changes):
    return RecordView(fever_rule=RULE, **changes)


def test_a_cycle_is_told_a_week_ahead_and_follows_a_moved_one():
    view = view_of(phases=[phase(actual_start=START, cycle_days=28)])
    (found,) = of_kind(view, START + days(21), ReminderKind.CYCLE_STARTS)
    assert SAY(found.title) == "Cycle 2 begins: Maintenance"
    assert found.first == START + days(28)
    assert of_kind(view, START + days(29), ReminderKind.CYCLE_STARTS) == []
    moved = CycleStart(patient_id="p", phase_id="m", number=2, starts_on=START + days(37))
    view = replace(view, cycle_starts=[moved])
    assert of_kind(view, START + days(28), ReminderKind.CYCLE_STARTS) == []
    (again,) = of_kind(view, START + days(35), ReminderKind.CYCLE_STARTS)
    assert (again.first, again.anchor_key) == (START + days(37), found.anchor_key)
    assert again.key != found.key
    (third,) = of_kind(view, START + days(60), ReminderKind.CYCLE_STARTS)
    assert third.first == START + days(65)


@pytest.mark.parametrize("length", [1, 2, 7])
def test_short_cycles_are_not_in_the_list_all_the_time(length):
    view = view_of(phases=[phase(actual_start=START, cycle_days=length)])
    for ago in range(14):
        assert len(of_kind(view, START + days(40 + ago), ReminderKind.CYCLE_STARTS)) <= 1


def test_a_side_branch_has_a_start_of_its_own_and_ends_nothing():
    beside = phase(
        "s",
        PhaseKind.IMMUNOTHERAPY,
        beside=True,
        planned_start=START + days(10),
        planned_end=START + days(37),
        first_planned_start=START + days(3),
    )
    view = view_of(phases=[phase(actual_start=START, planned_end=START + days(90)), beside])
    (starts,) = of_kind(view, START + days(4), ReminderKind.PHASE_STARTS)
    assert SAY(starts.title) == "Immunotherapy: planned to begin on 15 Jan 2026"
    assert SAY(starts.why).endswith("at first it was 8 Jan 2026.")
    (begun,) = of_kind(view, START + days(12), ReminderKind.PHASE_BEGUN)
    assert begun.about == starts.about
    beside.actual_start = START + days(11)
    assert of_kind(view, START + days(12), ReminderKind.PHASE_BEGUN) == []
    (over,) = of_kind(view, START + days(40), ReminderKind.PHASE_OVER)
    assert over.open_id == "s"


def test_between_phases_the_next_start_is_told():
    ended = phase("i", PhaseKind.INDUCTION, actual_start=START, actual_end=START + days(27))
    waiting = phase("c", PhaseKind.CONSOLIDATION, position=1, planned_start=START + days(37))
    view = view_of(phases=[ended, waiting])
    assert of_kind(view, START + days(29), ReminderKind.PHASE_STARTS) == []
    assert len(of_kind(view, START + days(30), ReminderKind.PHASE_STARTS)) == 1
    assert len(of_kind(view, START + days(40), ReminderKind.PHASE_BEGUN)) == 1
    running = phase("i", PhaseKind.INDUCTION, actual_start=START, planned_end=START + days(36))
    view = view_of(phases=[running, waiting])
    assert of_kind(view, START + days(36), ReminderKind.PHASE_STARTS) == []


def test_an_own_reminder_beside_a_phase_moves_with_it():
    row = own(phase_id="m", edge=SlipEdge.START, offset_days=-3)
    view = view_of(phases=[phase(planned_start=START + days(30))], own_reminders=[row])
    (found,) = of_kind(view, START + days(27), ReminderKind.OWN)
    assert load_language("en").say(found.anchor) == "3 days before the start: Maintenance"
    done = ReminderState(
        patient_id="p",
        key=found.key,
        decision=ReminderDecision.DONE,
        decided_on=START + days(27),
    )
    slipped = replace(view, phases=[phase(planned_start=START + days(39))])
    assert of_kind(slipped, START + days(27), ReminderKind.OWN) == []
    now = dt.datetime.combine(START + days(36), dt.time(9))
    due = standing(all_reminders(slipped, FACTS, now.date()), [done], now).due
    assert found.anchor_key in [one.anchor_key for one in due]
    assert next_day(row, slipped, START) == START + days(36)
    nowhere = replace(view, phases=[phase()])
    assert of_kind(nowhere, START + days(99), ReminderKind.OWN) == []
    assert next_day(row, nowhere, START) is None


def test_done_on_one_that_repeats_is_that_date_only():
    view = view_of(own_reminders=[own(day=START, rule="FREQ=WEEKLY")])
    (first,) = of_kind(view, START + days(2), ReminderKind.OWN)
    done = ReminderState(
        patient_id="p", key=first.key, decision=ReminderDecision.DONE, decided_on=START
    )

    def due(day):
        now = dt.datetime.combine(day, dt.time(9))
        found = standing(all_reminders(view, FACTS, day), [done], now).due
        return [one.first for one in found if one.kind is ReminderKind.OWN]

    assert due(START + days(6)) == []
    assert due(START + days(7)) == [START + days(7)]
    assert due(START + days(21)) == [START + days(21)]


@pytest.mark.parametrize(
    ("rule", "first", "day", "expected"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=31", dt.date(2026, 1, 31), dt.date(2026, 3, 1), (2026, 1, 31)),
        ("FREQ=YEARLY", dt.date(2024, 2, 29), dt.date(2027, 6, 1), (2024, 2, 29)),
        ("FREQ=DAILY;COUNT=3", START, START + days(50), (2026, 1, 7)),
        ("nonsense", START, START + days(50), (2026, 1, 5)),
    ],
)
def test_the_latest_date_of_a_rule_stands(rule, first, day, expected):
    view = view_of(own_reminders=[own(day=first, rule=rule)])
    (found,) = of_kind(view, day, ReminderKind.OWN)
    assert found.first == dt.date(*expected)


@given(
    st.sampled_from(["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,TH"]),
    st.integers(1, 9),
    st.integers(0, 4000),
)
def test_a_rule_that_has_run_for_years_keeps_its_rhythm(rule, every, later):
    text = rule.replace(";", f";INTERVAL={every};") if ";" in rule else f"{rule};INTERVAL={every}"
    day = START + days(later)
    view = view_of(own_reminders=[own(day=START, rule=text)])
    found = [one.first for one in all_reminders(view, FACTS, day) if one.kind == "own"]
    start = dt.datetime.combine(START, dt.time.min)
    every_date = [one.date() for one in starts(Rule.parse(text), start, START, day + days(100))]
    expected = [one for one in every_date if one <= day][-1:]
    expected += [one for one in every_date if one > day][:1]
    assert sorted(found) == expected


def test_an_own_reminder_ends_where_the_family_says():
    view = view_of(own_reminders=[own(day=START, rule="FREQ=WEEKLY", ended_on=START + days(8))])
    (found,) = of_kind(view, START + days(40), ReminderKind.OWN)
    assert found.first == START + days(7)
    gone = view_of(own_reminders=[own(day=START, ended_on=START - days(1))])
    assert of_kind(gone, START, ReminderKind.OWN) == []


def visit(start, **changes):
    return Appointment(id="v", patient_id="p", title="Puncture", start=start, **changes)


def test_a_preparation_has_its_own_lead_time_over_midnight():
    start = dt.datetime.combine(START + days(5), dt.time(1))
    view = view_of(appointments=[visit(start, preparation="nothing to eat", lead_minutes=120)])
    day = START + days(4)
    (found,) = of_kind(view, day, ReminderKind.PREPARATION)
    assert SAY(found.title) == "Prepare: nothing to eat"
    assert SAY(when_words(found, day)) == "today, 23:00"
    assert (found.first, found.at) == (day, dt.time(23))
    assert of_kind(view, START + days(3), ReminderKind.PREPARATION) == []
    assert len(of_kind(view, START + days(3), ReminderKind.APPOINTMENT)) == 1


def test_a_visit_elsewhere_is_on_the_day_it_is_here():
    start = dt.datetime.combine(START + days(5), dt.time(8))
    view = view_of(appointments=[visit(start, zone="Asia/Tokyo")])
    with zone_at("America/Los_Angeles"):
        (found,) = of_kind(view, START, ReminderKind.APPOINTMENT)
    assert found.first == START + days(4)
    with zone_at("Asia/Tokyo"):
        (found,) = of_kind(view, START, ReminderKind.APPOINTMENT)
    assert found.first == START + days(5)


def test_of_a_series_the_next_visit_is_named_and_keeps_its_name_when_it_moves():
    start = dt.datetime.combine(START, dt.time(9))
    series = visit(start, rule="FREQ=DAILY;COUNT=9")
    laid_out = every_visit([series], START + days(400))
    view = view_of(appointments=laid_out)
    (found,) = of_kind(view, START + days(2), ReminderKind.APPOINTMENT)
    assert found.first == START + days(2)
    own_row = Appointment(
        id="x",
        patient_id="p",
        title="Puncture",
        start=start + days(2) + dt.timedelta(hours=3),
        series_id="v",
        original_start=start + days(2),
    )
    view = view_of(appointments=every_visit([series, own_row], START + days(400)))
    (moved,) = of_kind(view, START + days(2), ReminderKind.APPOINTMENT)
    assert (moved.key, moved.anchor_key) == (found.key, found.anchor_key)
    assert moved.open_id == "v:2026-01-07"


def test_a_visit_of_several_days_is_not_past_before_it_ends():
    start = dt.datetime.combine(START, dt.time(9))
    view = view_of(appointments=[visit(start, minutes=3 * 24 * 60)])
    assert len(of_kind(view, START + days(2), ReminderKind.APPOINTMENT)) == 1
    assert len(of_kind(view, START + days(4), ReminderKind.APPOINTMENT_PAST)) == 1


def followed(**changes):
    phases = [
        phase("i", PhaseKind.INDUCTION, actual_start=START, actual_end=START + days(700)),
        phase("f", PhaseKind.FOLLOW_UP, position=1, actual_start=START + days(701)),
    ]
    return view_of(phases=phases, **changes)


def test_a_visit_plan_of_ones_own_gives_windows():
    stage = VisitStage(
        id="s",
        patient_id="p",
        every_low=1,
        every_high=2,
        words="Every month or two.",
        source="Clinic letter",
    )
    view = followed(visit_stages=[stage])
    end = START + days(700)
    day = end + days(40)
    (found,) = of_kind(view, day, ReminderKind.FOLLOW_UP_VISIT)
    assert SAY(found.why) == "Every month or two. Source: Clinic letter"
    assert found.first < found.last
    assert SAY(when_words(found, day)).startswith("between ")


def test_tests_are_due_only_on_what_the_team_gave():
    dated = FollowUpTest(
        id="a",
        patient_id="p",
        name="Echo",
        asked_by="Dr. Lind",
        next_on=PartialDate(2028, 3),
    )
    unknown = FollowUpTest(id="b", patient_id="p", name="Bone scan")
    view = followed(follow_up_tests=[dated, unknown])
    (found,) = of_kind(view, dt.date(2028, 2, 20), ReminderKind.FOLLOW_UP_TEST)
    assert SAY(found.title) == "Echo is due"
    assert SAY(found.why) == "Asked for by Dr. Lind."
    assert (found.first, found.last) == (dt.date(2028, 3, 1), dt.date(2028, 3, 31))
    dated.last_on, dated.next_on = PartialDate(2028, 3, 5), None
    assert of_kind(view, dt.date(2029, 1, 1), ReminderKind.FOLLOW_UP_TEST) == []


def test_an_own_reminder_whose_phase_is_gone_asks_for_a_day():
    row = own(phase_id=None, offset_days=-3, edge=SlipEdge.END)
    (found,) = of_kind(view_of(own_reminders=[row]), START, ReminderKind.OWN)
    assert SAY(found.why) == "The phase it hung on is gone. Choose a day."
    assert (found.open_id, SAY(when_words(found, START))) == (row.id, "today")
    (later,) = of_kind(view_of(own_reminders=[row]), START + days(9), ReminderKind.OWN)
    assert later.key == found.key
    row.ended_on = START
    assert of_kind(view_of(own_reminders=[row]), START + days(9), ReminderKind.OWN) == []


@pytest.mark.parametrize(
    ("last", "months", "said"),
    [
        ("2024", 12, "since 2025"),
        ("2024-22", 24, "since 2026"),
        ("2024-22", 18, "since 2026"),
        ("2024-05", 12, "since May 2025"),
        ("2024-05-10", 12, "since 10 May 2025"),
    ],
)
def test_a_test_is_due_no_more_exactly_than_its_last_time_is_known(last, months, said):
    test = FollowUpTest(
        id="a",
        patient_id="p",
        name="Echo",
        every_months=months,
        last_on=PartialDate.parse(last),
    )
    day = dt.date(2028, 2, 20)
    (found,) = of_kind(followed(follow_up_tests=[test]), day, ReminderKind.FOLLOW_UP_TEST)
    assert SAY(when_words(found, day)).replace("summer ", "") == said


def test_a_mark_of_a_half_known_day_is_said_as_it_is_known():
    facts = reminder_facts(open_knowledge(), "en")
    view = RecordView(treatment_ended=PartialDate.parse("2022-21"))
    day = dt.date(2027, 6, 1)
    (found,) = of_kind(view, day, ReminderKind.FIVE_YEARS, facts)
    assert SAY(when_words(found, day)) == "spring 2027"


def test_a_paper_that_is_ticked_is_not_asked_for_and_each_has_its_own_name():
    facts = reminder_facts(open_knowledge(), "en")
    day = START + days(800)
    asked = of_kind(followed(), day, ReminderKind.PAPERS, facts)
    assert len({SAY(one.title) for one in asked}) == len(asked) == 3
    first = asked[0].key.removeprefix("paper:")
    for have in (True, False):
        item = CheckItem(patient_id="p", topic=CheckTopic.RECORD_COPIES, key=first, have=have)
        left = of_kind(followed(check_items=[item]), day, ReminderKind.PAPERS, facts)
        assert left == (asked[1:] if have else asked)


def test_heart_checks_are_a_question_without_a_date_or_a_dose():
    facts = reminder_facts(open_knowledge(), "en")
    (found,) = of_kind(followed(), START + days(800), ReminderKind.HEART_CHECK, facts)
    assert found.source_keys == ("ighg15",)
    assert SAY(found.title).startswith("Ask your team")
    assert not any(letter.isdigit() for letter in SAY(found.why).split("Source:")[0])


def test_a_put_off_reminder_outlives_its_own_window():
    view = view_of(
        phases=[phase("i", PhaseKind.INDUCTION, actual_start=START, actual_end=START + days(27))]
    )
    facts = reminder_facts(open_knowledge(), "en")
    (asked,) = of_kind(view, START + days(30), ReminderKind.ASK_REMISSION, facts)
    until = START + days(90)
    later = ReminderState(
        patient_id="p",
        key=asked.key,
        decision=ReminderDecision.SNOOZED,
        until=until,
        decided_on=START + days(30),
    )
    assert asked.shown_until < until

    def due(day, *states):
        now = dt.datetime.combine(day, dt.time(9))
        return standing(all_reminders(view, facts, day), states, now)

    assert [one.reminder.key for one in due(until - days(1), later).put_off] == [asked.key]
    assert asked.key in [one.key for one in due(until + days(40), later).due]
    assert asked.key not in [one.key for one in due(until).due]


def test_a_put_off_end_gives_way_to_the_question_whether_it_ended():
    running = phase("i", PhaseKind.INDUCTION, actual_start=START, planned_end=START + days(27))
    waiting = phase("c", PhaseKind.CONSOLIDATION, position=1, planned_start=START + days(28))
    view = view_of(phases=[running, waiting])
    (ends,) = of_kind(view, START + days(25), ReminderKind.PHASE_ENDS)
    later = ReminderState(
        patient_id="p",
        key=ends.key,
        decision=ReminderDecision.SNOOZED,
        until=START + days(29),
        decided_on=START + days(25),
    )
    now = dt.datetime.combine(START + days(30), dt.time(9))
    found = standing(all_reminders(view, FACTS, now.date()), [later], now).due
    assert [one.kind for one in found if one.about == ends.about] == [ReminderKind.PHASE_OVER]


@pytest.mark.parametrize(
    ("kind", "day", "target"),
    [
        (ReminderKind.CYCLE_STARTS, 10, SlipTarget(TargetKind.CYCLE_START, "i", cycle=2)),
        (ReminderKind.PHASE_ENDS, 25, SlipTarget(TargetKind.PHASE_END, "i")),
        (ReminderKind.PHASE_OVER, 30, SlipTarget(TargetKind.PHASE_END, "i")),
        (ReminderKind.PHASE_STARTS, 10, SlipTarget(TargetKind.PHASE_START, "s")),
        (ReminderKind.APPOINTMENT, 10, SlipTarget(TargetKind.VISIT, "v")),
        (ReminderKind.PREPARATION, 11, SlipTarget(TargetKind.VISIT, "v")),
        (ReminderKind.OWN, 10, None),
    ],
)
def test_what_stands_for_a_date_of_the_plan_is_moved_there(kind, day, target):
    running = phase(
        "i",
        PhaseKind.INDUCTION,
        actual_start=START,
        planned_end=START + days(27),
        cycle_days=14,
    )
    waiting = phase("c", PhaseKind.CONSOLIDATION, position=1, planned_start=START + days(28))
    beside = phase("s", PhaseKind.CAR_T, beside=True, planned_start=START + days(12))
    start = dt.datetime.combine(START + days(12), dt.time(9))
    view = view_of(
        phases=[running, waiting, beside],
        appointments=[visit(start, preparation="fast", lead_minutes=1440)],
        own_reminders=[own(day=START)],
    )
    (found,) = of_kind(view, START + days(day), kind)
    assert date_moved(found, view) == target


DAYS = st.integers(-40, 60).map(lambda number: START + days(number))
OWN = st.builds(
    own,
    row_id=st.uuids().map(lambda one: one.hex),
    day=DAYS,
    rule=st.sampled_from(["", "FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "CYCLE;ON=2;OFF=5"]),
    ended_on=st.none() | DAYS,
    phase_id=st.sampled_from([None, "i", "m"]),
    edge=st.sampled_from(SlipEdge),
    offset_days=st.integers(-30, 30),
)
VISITS = st.builds(
    Appointment,
    id=st.uuids().map(lambda one: one.hex),
    patient_id=st.just("p"),
    title=st.just("Visit"),
    start=DAYS.map(lambda day: dt.datetime.combine(day, dt.time(9))),
    preparation=st.sampled_from(["", "fast"]),
    lead_minutes=st.none() | st.integers(0, 4000),
    minutes=st.none() | st.integers(1, 5000),
    rule=st.sampled_from(["", "", "FREQ=WEEKLY;COUNT=4"]),
    status=st.sampled_from([AppointmentStatus.PLANNED, AppointmentStatus.CANCELED]),
)


@st.composite
def records(draw):
    phases = [
        phase(
            "i",
            PhaseKind.INDUCTION,
            actual_start=START,
            planned_end=START + days(draw(st.integers(1, 60))),
            cycle_days=draw(st.none() | st.integers(1, 30)),
        ),
        phase(position=1, planned_start=draw(st.none() | DAYS), planned_end=START + days(400)),
        phase("s", PhaseKind.CAR_T, beside=True, planned_start=draw(st.none() | DAYS)),
    ]
    visits = every_visit(draw(st.lists(VISITS, max_size=6)), START + days(500))
    return view_of(
        patient=Patient(id="p", name="Mila"),
        phases=phases,
        own_reminders=draw(st.lists(OWN, max_size=5)),
        appointments=visits,
    )


@given(records(), DAYS, st.randoms(use_true_random=False))
def test_reminders_are_a_function_of_their_inputs(view, day, random):
    found = all_reminders(view, FACTS, day)
    mixed = {}
    for name in ("phases", "own_reminders", "appointments"):
        rows = list(getattr(view, name))
        random.shuffle(rows)
        mixed[name] = rows
    assert all_reminders(replace(view, **mixed), FACTS, day) == found
    assert all_reminders(view, FACTS, day) == found
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    shown = [one.anchor_key for one in found if one.shown_on(day)]
    assert len(shown) == len(set(shown))
    for one in found:
        assert one.first <= one.due
        assert len(one.key) <= 200
        assert all(SAY(words) for words in (one.title, one.why, one.anchor, when_words(one, day)))


def test_of_the_cycles_of_two_years_only_the_last_is_in_the_quiet_list():
    view = view_of(phases=[phase(actual_start=START, cycle_days=28)])
    day = START + days(731)
    found = all_reminders(view, FACTS, day)
    now = dt.datetime.combine(day, dt.time(9))
    cycles = [
        one
        for one in came_meanwhile(found, (), START + days(1), day, now)
        if one.kind is ReminderKind.CYCLE_STARTS
    ]
    assert [one.first for one in cycles] == [START + days(728)]


@given(records(), st.integers(0, 60), st.integers(0, 40))
def test_daily_looks_and_one_after_an_absence_show_the_same(view, since_start, away):
    day, away = START + days(since_start), min(away, since_start)
    opened = day - days(away)
    daily = {one.thing for ago in range(away) for one in reminders(view, FACTS, day - days(ago))}
    seen = {one.thing for one in reminders(view, FACTS, opened)}
    now = dt.datetime.combine(day, dt.time(9))
    found = all_reminders(view, FACTS, day)
    came = came_meanwhile(found, (), opened, day, now)
    things = [one.thing for one in came]
    assert len(things) == len(set(things))
    assert set(things) <= daily
    kept = set(things) | {one.thing for one in standing(found, (), now).due}
    # A preparation ends with its visit, and many past visits are asked about together.
    lost = {
        thing
        for thing in daily - seen - kept
        if not thing.endswith(":prepare") and not (thing.startswith("visit:") and "visits" in kept)
    }
    assert lost == set()


PROGRAM = """
import datetime as dt
from alltracker.care.reminders import reminders
from alltracker.db.files import open_record
from alltracker.db.models import Patient
from alltracker.db.record_view import record_view
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
import sys
from pathlib import Path
store = open_record(Path(sys.argv[1]), "", write=False)
(patient,) = store.all(Patient)
day = dt.date(2026, 11, 24)
for one in reminders(record_view(store, patient, day), reminder_facts(open_knowledge(), "en"), day):
    print(one)
"""


def test_the_hash_seed_of_the_process_changes_nothing(tmp_path):
    from alltracker.db.files import create_record  # noqa: PLC0415 - only here
    from alltracker.sample.demo import write_demo  # noqa: PLC0415 - only here

    store = create_record(tmp_path / "demo.alltracker")
    write_demo(store, dt.date(2026, 11, 24))
    store.close()
    root = str(Path(__file__).parents[2])
    said = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, str(tmp_path / "demo.alltracker")],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": root},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(said) == 1
    assert said != {""}


def test_a_past_visit_of_a_series_is_opened_on_its_own_day():
    series = Appointment(
        id="s",
        patient_id="p",
        title="Blood draw",
        start=dt.datetime.combine(START, dt.time(9)),
        rule="FREQ=WEEKLY",
    )
    today = START + days(1)
    view = RecordView(appointments=occurrences([series], START, START + days(30)))
    found = list(appointment_reminders(view, today))
    past = [one for one in found if one.kind is ReminderKind.APPOINTMENT_PAST]
    coming = [one for one in found if one.kind is ReminderKind.APPOINTMENT]
    assert [one.open_id for one in past] == [f"s:{START}"]
    assert f"s:{START + days(7)}" in [one.open_id for one in coming]
