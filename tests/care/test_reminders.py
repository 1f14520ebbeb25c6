from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import (
    AppointmentStatus,
    Audience,
    PhaseKind,
    ReminderDecision,
)
from alltracker.care.reminders import all_reminders, reminders
from alltracker.care.reminders_facts import ReminderFacts, Statement
from alltracker.care.reminders_list import ReminderKind, when_words
from alltracker.care.reminders_states import apply_states, came_meanwhile, standing
from alltracker.care.rows import RecordView
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    Draw,
    FeverRule,
    Patient,
    Phase,
    Plan,
    ReminderState,
)
from alltracker.knowledge.facts import open_knowledge
from alltracker.language import Language

SAY = Language().say
START = dt.date(2026, 1, 5)
DAYS = st.dates(min_value=dt.date(2025, 12, 1), max_value=dt.date(2034, 12, 31))


def days(number):
    return dt.timedelta(days=number)


@pytest.fixture(scope="module")
def facts():
    known = open_knowledge()
    return ReminderFacts(
        source_names={source.key: source.name("en") for source in known.sources},
        test_names={"test.cytogenetics": "Cytogenetics", "test.fish": "FISH"},
        result_waits=known.result_waits(),
        visit_intervals=known.follow_up_visits(),
        five_year_marks=known.five_year_marks(),
        phase_lengths={kind: known.phase_durations(kind, Audience.CHILD) for kind in PhaseKind},
        remission=Statement("remission.mrd", "MRD is looked for.", ("together",)),
        papers=(Statement("follow_up.care_plan.ask", "Ask for it.", ("acs-after-treatment",)),),
    )


def patient(**changes):
    values = {
        "id": "p",
        "name": "Mila",
        "birth_date": PartialDate(2020, 5, 17),
        "diagnosis_date": PartialDate.of(START),
    }
    return Patient(**{**values, **changes})


def induction(**changes):
    values = {
        "id": "i",
        "patient_id": "p",
        "kind": PhaseKind.INDUCTION,
        "actual_start": START,
        "planned_start": START,
        "planned_end": START + days(27),
    }
    return Phase(**{**values, **changes})


def consolidation(**changes):
    values = {
        "id": "c",
        "patient_id": "p",
        "kind": PhaseKind.CONSOLIDATION,
        "position": 1,
        "planned_start": START + days(28),
        "planned_end": START + days(117),
    }
    return Phase(**{**values, **changes})


def rule():
    return FeverRule(patient_id="p", celsius=38.0)


def visit(row_id, day, **changes):
    start = dt.datetime.combine(day, dt.time(8, 40))
    return Appointment(id=row_id, patient_id="p", title=f"Visit {row_id}", start=start, **changes)


def kinds(view, facts, day):
    return [one.kind for one in reminders(view, facts, day)]


def one(view, facts, day, kind):
    found = [r for r in reminders(view, facts, day) if r.kind is kind]
    assert len(found) == 1
    return found[0]


def test_an_empty_record_asks_only_for_the_fever_rule(facts):
    found = one(RecordView(), facts, START, ReminderKind.FEVER_RULE)
    assert SAY(found.title) == "Ask your team for their fever rule"
    assert reminders(RecordView(fever_rule=rule()), facts, START) == ()


def test_the_fever_rule_is_not_asked_for_after_treatment(facts):
    ended = induction(actual_end=START + days(27))
    assert ReminderKind.FEVER_RULE not in kinds(RecordView(phases=[ended]), facts, START + days(60))
    long_ago = patient(diagnosis_date=PartialDate(2008))
    assert kinds(RecordView(patient=long_ago), facts, START) == []


def test_the_end_of_induction_comes_with_its_documented_length(facts):
    view = RecordView(phases=[induction(), consolidation()], fever_rule=rule())
    end = START + days(27)
    assert kinds(view, facts, end - days(8)) == []
    found = one(view, facts, end - days(7), ReminderKind.PHASE_ENDS)
    assert SAY(found.title) == "Induction: planned to end on 1 Feb 2026"
    assert "Northwell" in SAY(found.why)
    assert found.source_keys == ("northwell",)
    asked = one(view, facts, end - days(7), ReminderKind.ASK_REMISSION)
    assert asked.source_keys == ("together",)
    assert SAY(asked.why).startswith("MRD is looked for. Source: ")


def test_a_noted_remission_is_not_asked_about(facts):
    view = RecordView(
        phases=[induction(), consolidation()], remission_on=PartialDate.of(START + days(20))
    )
    assert ReminderKind.ASK_REMISSION not in kinds(view, facts, START + days(26))
    view = RecordView(phases=[induction(), consolidation()])
    assert ReminderKind.ASK_REMISSION not in kinds(view, ReminderFacts(), START + days(26))


def test_a_phase_past_its_end_is_asked_about_until_another_begins(facts):
    view = RecordView(phases=[induction(), consolidation()], fever_rule=rule())
    found = one(view, facts, START + days(35), ReminderKind.PHASE_OVER)
    assert "Day 36" in SAY(found.why)
    begun = consolidation(actual_start=START + days(30))
    view = replace(view, phases=[induction(), begun])
    assert ReminderKind.PHASE_OVER not in kinds(view, facts, START + days(35))


def test_without_a_planned_end_the_documented_length_asks(facts):
    view = RecordView(phases=[induction(planned_end=None), consolidation()], fever_rule=rule())
    assert ReminderKind.PHASE_OVER not in kinds(view, facts, START + days(27))
    found = one(view, facts, START + days(28), ReminderKind.PHASE_OVER)
    assert found.source_keys == ("northwell",)
    assert ReminderKind.PHASE_OVER not in kinds(view, ReminderFacts(), START + days(60))


def test_the_planned_end_of_treatment_is_near_for_two_months(facts):
    plan = Plan(id="plan", patient_id="p", planned_end=dt.date(2028, 3, 1))
    running = induction(kind=PhaseKind.MAINTENANCE, planned_end=None)
    view = RecordView(plan=plan, phases=[running], fever_rule=rule())
    assert kinds(view, facts, dt.date(2028, 1, 1) - days(1)) == []
    assert kinds(view, facts, dt.date(2028, 1, 2)) == [ReminderKind.TREATMENT_ENDS]
    assert kinds(view, facts, dt.date(2028, 3, 2)) == [ReminderKind.PHASE_OVER]


def test_a_guessed_end_of_treatment_is_no_reminder(facts):
    guessed = consolidation(length_is_guess=True, actual_start=START + days(28))
    view = RecordView(phases=[guessed], fever_rule=rule())
    assert ReminderKind.TREATMENT_ENDS not in kinds(view, facts, START + days(110))


def test_a_result_is_awaited_and_then_asked_for(facts):
    row = AwaitedResult(id="w", patient_id="p", test="test.cytogenetics", asked_on=START)
    view = RecordView(awaited=[row], fever_rule=rule())
    waiting = one(view, facts, START, ReminderKind.RESULT_AWAITED)
    assert (waiting.first, waiting.last) == (START + days(14), START + days(21))
    assert "American Cancer Society" in SAY(waiting.why)
    assert SAY(when_words(waiting, START)) == "between 19 Jan 2026 and 26 Jan 2026"
    assert SAY(when_words(waiting, START + days(21))) == "until today"
    assert kinds(view, facts, START + days(21)) == [ReminderKind.RESULT_AWAITED]
    assert kinds(view, facts, START + days(22)) == [ReminderKind.RESULT_ASK]
    row.received_on = START + days(23)
    assert kinds(view, facts, START + days(23)) == []


def test_a_test_without_documented_wait_is_only_awaited(facts):
    row = AwaitedResult(id="w", patient_id="p", test="own", name="Own test", asked_on=START)
    view = RecordView(awaited=[row], fever_rule=rule())
    found = one(view, facts, START + days(90), ReminderKind.RESULT_AWAITED)
    assert SAY(found.title) == "Result awaited: Own test"
    assert found.source_keys == ()


def test_visits_come_two_weeks_ahead_with_their_preparation(facts):
    view = RecordView(
        appointments=[
            visit("a", START + days(14)),
            visit("b", START + days(3), preparation="nothing to eat from 02:00", place="Ward 4"),
            visit("c", START + days(15)),
            visit("d", START, status=AppointmentStatus.CANCELED),
        ],
        fever_rule=rule(),
    )
    found = reminders(view, facts, START)
    assert [one.open_id for one in found] == ["b", "a"]
    assert SAY(found[0].title) == "Visit b: nothing to eat from 02:00"
    assert SAY(found[0].why) == "8 Jan 2026, 08:40, Ward 4"
    assert SAY(when_words(found[0], START)) == "8 Jan 2026"


def test_past_visits_are_asked_about_one_by_one_or_together(facts):
    rows = [visit(str(at), START - days(at)) for at in range(1, 4)]
    view = RecordView(appointments=rows, fever_rule=rule())
    assert kinds(view, facts, START) == [ReminderKind.APPOINTMENT_PAST] * 3
    view = replace(view, appointments=[*rows, visit("x", START - days(9))])
    assert SAY(one(view, facts, START, ReminderKind.APPOINTMENT_PAST).title).startswith("4 past")


def test_counts_are_asked_for_only_as_the_family_set_it(facts):
    draws = [Draw(id="d", patient_id="p", day=START)]
    view = RecordView(draws=draws, phases=[consolidation(actual_start=START)], fever_rule=rule())
    assert kinds(view, facts, START + days(30)) == []
    view = replace(view, counts_after_days=7)
    assert kinds(view, facts, START + days(6)) == []
    assert kinds(view, facts, START + days(7)) == [ReminderKind.COUNTS]
    view = replace(view, draws=[])
    assert SAY(one(view, facts, START + days(7), ReminderKind.COUNTS).why).startswith("No counts")


def survivor(**changes):
    phases = [
        induction(actual_end=dt.date(2028, 2, 29)),
        Phase(
            id="f",
            patient_id="p",
            kind=PhaseKind.FOLLOW_UP,
            position=1,
            actual_start=dt.date(2028, 3, 1),
        ),
    ]
    return RecordView(**{"patient": patient(), "phases": phases, **changes})


def test_in_follow_up_a_missing_visit_is_named_with_its_source(facts):
    view = survivor()
    assert ReminderKind.FOLLOW_UP_VISIT not in kinds(view, facts, dt.date(2028, 3, 20))
    found = one(view, facts, dt.date(2028, 4, 1), ReminderKind.FOLLOW_UP_VISIT)
    assert found.source_keys == ("crukc",)
    planned = replace(view, appointments=[visit("a", dt.date(2028, 5, 1))])
    assert ReminderKind.FOLLOW_UP_VISIT not in kinds(planned, facts, dt.date(2028, 4, 1))


def test_a_statement_about_another_age_says_so(facts):
    adults = [row for row in facts.visit_intervals if row.audience is Audience.ADULT]
    found = one(
        survivor(),
        replace(facts, visit_intervals=adults),
        dt.date(2028, 4, 1),
        ReminderKind.FOLLOW_UP_VISIT,
    )
    assert SAY(found.why).endswith("written about adults")


def test_five_year_marks_are_never_merged(facts):
    view = survivor(remission_on=PartialDate(2028, 2, 20))
    found = [
        r for r in reminders(view, facts, dt.date(2033, 3, 1)) if r.kind is ReminderKind.FIVE_YEARS
    ]
    assert [SAY(r.title) for r in found] == [
        "Five years since remission",
        "Five years since the end of treatment",
    ]
    assert [r.first for r in found] == [dt.date(2033, 2, 20), dt.date(2033, 2, 28)]
    assert found[0].source_keys != found[1].source_keys


def test_the_end_of_induction_is_never_said_to_be_that_of_treatment(facts):
    view = RecordView(phases=[induction(planned_end=START + days(28))])
    day = START + days(25)
    assert ReminderKind.TREATMENT_ENDS not in kinds(view, facts, day)
    assert one(view, facts, day, ReminderKind.PHASE_ENDS).first == START + days(28)


def test_papers_are_asked_for_once_treatment_is_over(facts):
    found = one(survivor(), facts, dt.date(2030, 1, 1), ReminderKind.PAPERS)
    assert found.source_keys == ("acs-after-treatment",)


def state(reminder, decision, day, until=None):
    return ReminderState(
        patient_id="p", key=reminder.key, decision=decision, until=until, decided_on=day
    )


def test_decisions_take_reminders_out_and_bring_them_back(facts):
    found = reminders(RecordView(), facts, START)
    reminder = found[0]
    for gone in (ReminderDecision.DONE, ReminderDecision.DISMISSED):
        assert apply_states(found, [state(reminder, gone, START)], START) == ((), ())
    later = state(reminder, ReminderDecision.SNOOZED, START)
    due, put_off = apply_states(found, [later], START)
    assert (due, put_off[0].until) == ((), START + days(1))
    assert apply_states(found, [later], START + days(1)) == (found, ())
    moved = state(reminder, ReminderDecision.MOVED, START, START + days(5))
    assert apply_states(found, [moved], START)[1][0].until == START + days(5)
    due, _ = apply_states(found, [moved], START + days(5))
    assert SAY(when_words(due[0], START + days(5))) == "today"
    latest = state(reminder, ReminderDecision.DONE, START + days(1))
    assert apply_states(found, [latest, later], START + days(2)) == ((), ())


def at(day, hour=9):
    return dt.datetime.combine(day, dt.time(hour))


def meanwhile_of(view, facts, since, today, states=()):
    found = all_reminders(view, facts, today)
    return came_meanwhile(found, states, since, today, at(today))


def test_after_an_absence_nothing_is_lost_and_nothing_comes_twice(facts):
    view = RecordView(
        phases=[induction(), consolidation()],
        awaited=[AwaitedResult(id="w", patient_id="p", test="test.fish", asked_on=START)],
        appointments=[visit("a", START + days(5), preparation="fast")],
        fever_rule=rule(),
    )
    meanwhile = meanwhile_of(view, facts, START, START + days(90))
    assert sorted(one.kind for one in meanwhile) == [
        ReminderKind.APPOINTMENT_PAST,
        ReminderKind.ASK_REMISSION,
        ReminderKind.PHASE_OVER,
        ReminderKind.RESULT_ASK,
        ReminderKind.TREATMENT_ENDS,
    ]
    assert ReminderKind.ASK_REMISSION not in kinds(view, facts, START + days(90))
    assert meanwhile_of(view, facts, START, START) == ()


def rich_view():
    return survivor(
        plan=Plan(id="plan", patient_id="p", planned_end=dt.date(2028, 2, 29)),
        phases=[induction(), consolidation(actual_start=START + days(31))],
        awaited=[
            AwaitedResult(id=name, patient_id="p", test=name, asked_on=START)
            for name in ("test.fish", "test.cytogenetics", "own")
        ],
        appointments=[visit(str(at), START + days(at * 20)) for at in range(8)],
        draws=[Draw(id="d", patient_id="p", day=START)],
        counts_after_days=10,
    )


@given(DAYS, st.booleans())
def test_the_same_input_gives_the_same_reminders(facts, day, over):
    view = survivor(remission_on=PartialDate.of(START)) if over else rich_view()
    found = reminders(view, facts, day)
    turned = replace(
        view,
        phases=list(reversed(view.phases)),
        appointments=list(reversed(view.appointments)),
        awaited=list(reversed(view.awaited)),
    )
    assert reminders(view, facts, day) == found == reminders(turned, facts, day)
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    for reminder in found:
        assert isinstance(reminder.title.values, Mapping)
        assert all(SAY(part) for part in (reminder.title, reminder.why, reminder.anchor))
        assert reminder.first <= reminder.due


@given(DAYS, st.integers(0, 200), st.booleans())
def test_opening_daily_and_after_an_absence_show_the_same_things(facts, day, away, over):
    view = survivor(remission_on=PartialDate.of(START)) if over else rich_view()
    opened = day - days(away)
    daily = {one.about for ago in range(away) for one in reminders(view, facts, day - days(ago))}
    seen = {one.about for one in reminders(view, facts, opened)}
    meanwhile = meanwhile_of(view, facts, opened, day)
    due = standing(all_reminders(view, facts, day), (), at(day)).due
    shown = [one.about for one in meanwhile]
    assert len(shown) == len(set(shown))
    assert set(shown) <= daily
    kept = set(shown) | {one.about for one in due}
    # the next phase answers whether this one has ended: the record of those days did not know it
    answered = set() if over or day < START + days(31) else {"phase-end:i"}
    new = daily - seen - kept - answered
    assert {about for about in new if not about.startswith("visit:")} == set()
    if "visits" not in kept:
        assert new == set()
