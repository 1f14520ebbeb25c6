from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.cycles import cycles_of
from alltracker.care.kinds import AppointmentKind, AppointmentStatus, PhaseKind, SlipEdge
from alltracker.care.phases import phase_on
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.rows import RecordView
from alltracker.care.slip import SlipProblem, SlipTarget, TargetKind, day_of, slip_plan
from alltracker.care.slip_after import cycle_changes, phase_fields, phases_after
from alltracker.care.slip_aim import aim_of
from alltracker.db.models import Appointment, CycleStart, OwnReminder, Patient, Phase, Plan, Slip
from alltracker.language import Language

SAY = Language().value
TODAY = dt.date(2026, 11, 24)


def day(text):
    return dt.date.fromisoformat(text)


def phase(row_id, kind, position, **values):
    dates = {
        name: day(value)
        for name, value in values.items()
        if name.endswith(("start", "end")) and value
    }
    return Phase(id=row_id, patient_id="p", kind=kind, position=position, **(values | dates))


def visit(row_id, start, kind=AppointmentKind.TREATMENT, **values):
    return Appointment(
        id=row_id,
        patient_id="p",
        kind=kind,
        title=row_id.title(),
        start=dt.datetime.fromisoformat(f"{start}T08:30"),
        **values,
    )


@pytest.fixture
def early():
    """Induction runs; everything else is planned day by day."""
    return RecordView(
        patient=Patient(id="p", name="Mila", birth_date=PartialDate(2020, 3)),
        plan=Plan(id="plan", patient_id="p"),
        phases=[
            phase(
                "i",
                PhaseKind.INDUCTION,
                0,
                actual_start="2026-11-02",
                planned_start="2026-11-02",
                planned_end="2026-11-30",
            ),
            phase(
                "c",
                PhaseKind.CONSOLIDATION,
                1,
                planned_start="2026-12-01",
                planned_end="2027-01-31",
            ),
            phase(
                "b",
                PhaseKind.IMMUNOTHERAPY,
                2,
                beside=True,
                planned_start="2026-12-08",
                planned_end="2027-01-04",
            ),
            phase(
                "m",
                PhaseKind.MAINTENANCE,
                3,
                planned_start="2027-02-01",
                planned_end="2028-11-30",
                length_is_guess=True,
            ),
        ],
        appointments=[
            visit("past", "2026-11-10", status=AppointmentStatus.DONE),
            visit("marrow", "2026-11-30", AppointmentKind.PROCEDURE),
            visit("chemo", "2026-12-01"),
            visit("draw", "2026-12-01", AppointmentKind.BLOOD),
            visit("clinic", "2026-12-03", AppointmentKind.CLINIC),
            visit("off", "2026-12-03", status=AppointmentStatus.CANCELED),
        ],
    )


@pytest.fixture
def late():
    """Maintenance runs in its fifth cycle, with the end that the team gave."""
    return RecordView(
        patient=Patient(id="p", name="Mila", birth_date=PartialDate(2020, 3)),
        plan=Plan(id="plan", patient_id="p", planned_end=day("2027-04-07")),
        phases=[
            phase(
                "m",
                PhaseKind.MAINTENANCE,
                0,
                actual_start="2026-01-06",
                planned_start="2026-01-06",
                planned_end="2027-03-31",
                cycle_days=84,
            ),
            phase("f", PhaseKind.FOLLOW_UP, 1, planned_start="2027-04-08"),
        ],
        appointments=[
            visit("puncture", "2026-12-08", AppointmentKind.PROCEDURE),
            visit("weekly", "2026-12-10", AppointmentKind.BLOOD, rule="every week"),
        ],
    )


INDUCTION_END = SlipTarget(TargetKind.PHASE_END, "i")
CYCLE_5 = SlipTarget(TargetKind.CYCLE_START, "m", 5)


def shown(plan):
    return {
        move.key: (
            "x" if move.chosen else "-",
            move.before and f"{move.before[0]:%d %b}",
            move.after and f"{move.after[0]:%d %b}",
        )
        for move in plan.moves
    }


def said(plan):
    return [Language().say(note) for note in plan.notes]


def test_the_end_of_induction_takes_everything_after_it_along(early):
    plan = slip_plan(early, INDUCTION_END, day("2026-12-09"), TODAY)
    assert plan.days == 9
    assert shown(plan) == {
        "target": ("x", "02 Nov", "02 Nov"),
        "phase:b": ("x", "08 Dec", "17 Dec"),
        "phase:c": ("x", "01 Dec", "10 Dec"),
        "phase:m": ("x", "01 Feb", "10 Feb"),
        "visit:chemo": ("x", "01 Dec", "10 Dec"),
        "visit:clinic": ("-", "03 Dec", "12 Dec"),
        "visit:draw": ("-", "01 Dec", "10 Dec"),
        "visit:marrow": ("x", "30 Nov", "09 Dec"),
    }
    assert [move.key for move in plan.moves][:3] == ["target", "visit:marrow", "phase:c"]
    after = {
        row.id: row for row in phases_after(early, aim_of(early, plan.target, TODAY), plan.moves)
    }
    assert after["i"].planned_end == day("2026-12-09")
    assert (after["m"].planned_start, after["m"].planned_end) == (
        day("2027-02-10"),
        day("2028-12-09"),
    )
    assert said(plan) == ["The planned end of treatment moves to about 9 Dec 2028."]


def test_what_is_planned_at_first_is_set_once_and_kept(early):
    early.phases[1].first_planned_start = day("2026-11-28")
    plan = slip_plan(early, INDUCTION_END, day("2026-12-09"), TODAY)
    fields = phase_fields(early, aim_of(early, plan.target, TODAY), plan.moves)
    assert "first_planned_start" not in fields["c"]
    assert fields["c"]["first_planned_end"] == day("2027-01-31")
    assert fields["i"] == {
        "planned_end": day("2026-12-09"),
        "first_planned_end": day("2026-11-30"),
    }


def test_only_what_is_ticked_moves_and_the_rest_is_named(early):
    start = SlipTarget(TargetKind.PHASE_START, "c")
    plan = slip_plan(early, start, day("2026-12-08"), TODAY, frozenset({"visit:draw"}))
    assert [move.key for move in plan.moving] == ["target", "visit:draw"]
    assert said(plan) == [
        "The planned end of treatment stays at about 30 Nov 2028.",
        "No phase for 7 day(s) between Induction and Consolidation.",
        "Consolidation and Maintenance share 7 day(s).",
    ]


def test_phases_may_get_out_of_order_and_it_is_said(early):
    start = SlipTarget(TargetKind.PHASE_START, "c")
    plan = slip_plan(early, start, day("2027-03-01"), TODAY, frozenset())
    assert "Maintenance would then begin before Consolidation." in said(plan)


def test_a_slip_can_be_to_an_earlier_day(early):
    plan = slip_plan(early, SlipTarget(TargetKind.PHASE_START, "c"), day("2026-11-28"), TODAY)
    assert plan.days == -3
    assert shown(plan)["phase:m"] == ("x", "01 Feb", "29 Jan")
    assert "Induction and Consolidation share 3 day(s)." in said(plan)


def test_a_slip_of_no_days_moves_nothing(early):
    plan = slip_plan(early, INDUCTION_END, day("2026-11-30"), TODAY)
    assert (plan.days, plan.moves, plan.notes) == (0, (), ())


def test_a_date_can_be_taken_away_until_it_is_known(early):
    start = SlipTarget(TargetKind.PHASE_START, "c")
    plan = slip_plan(early, start, None, TODAY)
    assert plan.days is None
    assert [move.key for move in plan.moving] == ["target"]
    assert all(move.after is None for move in plan.moves)
    aim = aim_of(early, start, TODAY)
    fields = phase_fields(early, aim, plan.moves)
    assert fields["c"]["planned_start"] is None
    assert fields["c"]["first_planned_start"] == day("2026-12-01")
    assert "m" not in fields


def test_a_date_that_was_taken_away_comes_back_with_what_waited_for_it(early):
    early.phases[1].planned_start = None
    slip = Slip(
        patient_id="p",
        phase_id="c",
        said_on=TODAY,
        edge=SlipEdge.START,
        before=day("2026-12-01"),
        after=None,
    )
    view = replace(early, slips=[slip])
    start = SlipTarget(TargetKind.PHASE_START, "c")
    assert day_of(view, start, TODAY) == day("2026-12-01")
    assert slip_plan(view, start, None, TODAY).moves == ()
    plan = slip_plan(view, start, day("2026-12-11"), TODAY)
    assert plan.days == 10
    assert shown(plan)["phase:m"] == ("x", "01 Feb", "11 Feb")
    assert plan.moves[0].after == (day("2026-12-11"), day("2027-02-10"))
    again = slip_plan(view, start, day("2026-12-01"), TODAY)
    assert again.moving[0].key == "target"


def test_a_phase_that_never_had_a_date_gets_one_and_nothing_moves(early):
    early.phases[3].planned_start = None
    plan = slip_plan(early, SlipTarget(TargetKind.PHASE_START, "m"), day("2027-02-01"), TODAY)
    assert plan.days is None
    assert [(move.before, move.after) for move in plan.moves] == [
        (None, (day("2027-02-01"), day("2028-11-30")))
    ]
    plan = slip_plan(early, SlipTarget(TargetKind.PHASE_START, "m"), day("2029-01-01"), TODAY)
    assert plan.moves[0].after == (day("2029-01-01"), None)


def test_a_cycle_takes_the_later_ones_along_and_the_team_s_end_stays(late):
    plan = slip_plan(late, CYCLE_5, day("2026-12-15"), TODAY)
    assert shown(plan) == {
        "target": ("x", "08 Dec", "15 Dec"),
        "visit:puncture": ("x", "08 Dec", "15 Dec"),
        "series:weekly": ("-", "10 Dec", "17 Dec"),
        "cycle:m:6": ("x", "02 Mar", "09 Mar"),
        "phase:f": ("-", "08 Apr", "15 Apr"),
    }
    assert said(plan) == ["The planned end stays at about 7 Apr 2027, as your team set it."]
    changes = cycle_changes(late, aim_of(late, plan.target, TODAY), plan.moves)
    assert [(row.number, row.starts_on, row.first_planned) for row in changes] == [
        (5, day("2026-12-15"), day("2026-12-08"))
    ]


def rows_of(view, plan):
    return [
        CycleStart(
            patient_id="p", phase_id=row.phase_id, number=row.number, starts_on=row.starts_on
        )
        for row in cycle_changes(view, aim_of(view, plan.target, TODAY), plan.moves)
    ]


def test_a_later_cycle_that_stays_is_held_where_it_was(late):
    plan = slip_plan(late, CYCLE_5, day("2026-12-15"), TODAY, frozenset())
    rows = rows_of(late, plan)
    spans = cycles_of(late.phases[0], rows, day("2027-04-07"))
    assert [(span.number, span.start) for span in spans[4:]] == [
        (5, day("2026-12-15")),
        (6, day("2027-03-02")),
    ]


def test_a_later_cycle_that_would_be_overtaken_is_counted_on(late):
    plan = slip_plan(late, CYCLE_5, day("2027-03-10"), TODAY, frozenset())
    assert shown(plan)["cycle:m:6"] == ("x", "02 Mar", "02 Jun")


def test_without_a_set_end_the_last_day_and_what_follows_move_with_a_cycle(late):
    view = replace(late, plan=None)
    plan = slip_plan(view, CYCLE_5, day("2026-12-15"), TODAY)
    end = next(move for move in plan.moves if move.key == "end:m")
    assert end.chosen
    assert end.end_only
    assert end.after == (day("2026-01-06"), day("2027-04-07"))
    assert shown(plan)["phase:f"] == ("x", "08 Apr", "15 Apr")


def test_a_cycle_without_a_new_day_lets_the_one_before_go_on(late):
    plan = slip_plan(late, CYCLE_5, None, TODAY)
    rows = rows_of(late, plan)
    assert [row.starts_on for row in rows] == [None]
    found = phase_on(late.phases, day("2026-12-12"), None, rows)
    assert (found.cycle, found.cycle_day) == (4, 89)
    slip = Slip(
        patient_id="p", phase_id="m", said_on=TODAY, cycle=5, before=day("2026-12-08"), after=None
    )
    view = replace(late, cycle_starts=rows, slips=[slip])
    again = slip_plan(view, CYCLE_5, day("2026-12-22"), TODAY)
    assert again.days == 14
    assert shown(again)["cycle:m:6"] == ("x", "02 Mar", "16 Mar")


def test_the_first_cycle_is_the_first_day_of_the_phase(early):
    early.phases[1].cycle_days = 21
    plan = slip_plan(early, SlipTarget(TargetKind.CYCLE_START, "c", 1), day("2026-12-02"), TODAY)
    assert plan.target == SlipTarget(TargetKind.PHASE_START, "c")


def test_noted_cycles_move_with_their_phase(early):
    early.phases[1].cycle_days = 21
    row = CycleStart(id="x", patient_id="p", phase_id="c", number=2, starts_on=day("2026-12-28"))
    view = replace(early, cycle_starts=[row])
    plan = slip_plan(view, SlipTarget(TargetKind.PHASE_START, "c"), day("2026-12-08"), TODAY)
    changes = cycle_changes(view, aim_of(view, plan.target, TODAY), plan.moves)
    assert [(change.row_id, change.starts_on) for change in changes] == [("x", day("2027-01-04"))]


def test_a_visit_takes_only_its_own_day_along(early):
    plan = slip_plan(early, SlipTarget(TargetKind.VISIT, "chemo"), day("2026-12-03"), TODAY)
    assert [move.key for move in plan.moving] == ["target"]
    assert {"phase:c", "phase:m", "visit:draw", "visit:clinic"} <= set(shown(plan))
    early.appointments.append(visit("puncture", "2026-12-01", AppointmentKind.PROCEDURE))
    plan = slip_plan(early, SlipTarget(TargetKind.VISIT, "chemo"), day("2026-12-03"), TODAY)
    assert [move.key for move in plan.moving] == ["target", "visit:puncture"]


def test_a_side_branch_takes_nothing_of_the_main_line_unless_ticked(early):
    plan = slip_plan(early, SlipTarget(TargetKind.PHASE_START, "b"), day("2026-12-15"), TODAY)
    assert [move.key for move in plan.moving] == ["target"]
    assert shown(plan)["phase:m"] == ("-", "01 Feb", "08 Feb")
    assert "phase:c" not in shown(plan)


def test_an_end_by_a_rule_follows_what_it_counts_from(early):
    plan_row = Plan(
        id="plan",
        patient_id="p",
        end_anchor=Anchor.START_OF_MAINTENANCE,
        end_length=22,
        end_unit=DurationUnit.MONTH,
    )
    early.phases[3].planned_end = day("2028-12-01")
    view = replace(early, plan=plan_row)
    plan = slip_plan(view, INDUCTION_END, day("2026-12-09"), TODAY)
    maintenance = next(move for move in plan.moves if move.key == "phase:m")
    assert maintenance.after[0] == day("2027-02-10")
    assert f"moves to about {maintenance.after[1].day} Dec 2028" in said(plan)[0]


def test_follow_up_stays_as_long_as_the_end_of_treatment_does(early):
    follow_up = phase("f", PhaseKind.FOLLOW_UP, 4, planned_start="2028-12-01")
    plan_row = Plan(id="plan", patient_id="p", planned_end=day("2028-11-30"))
    view = replace(early, phases=[*early.phases, follow_up], plan=plan_row)
    plan = slip_plan(view, INDUCTION_END, day("2026-12-09"), TODAY)
    assert shown(plan)["phase:m"] == ("x", "01 Feb", "10 Feb")
    assert shown(plan)["phase:f"] == ("-", "01 Dec", "10 Dec")
    maintenance = next(move for move in plan.moves if move.key == "phase:m")
    assert maintenance.after == (day("2027-02-10"), day("2028-11-30"))
    free = replace(view, plan=None)
    plan = slip_plan(free, INDUCTION_END, day("2026-12-09"), TODAY)
    assert shown(plan)["phase:f"] == ("x", "01 Dec", "10 Dec")


def test_own_reminders_that_follow_are_counted(early):
    own = [
        OwnReminder(patient_id="p", text="Ask", phase_id="c"),
        OwnReminder(patient_id="p", text="Ask", phase_id="i", edge=SlipEdge.END),
        OwnReminder(patient_id="p", text="Ask", phase_id="i", edge=SlipEdge.START),
        OwnReminder(patient_id="p", text="Ask", phase_id="c", ended_on=TODAY),
    ]
    plan = slip_plan(replace(early, own_reminders=own), INDUCTION_END, day("2026-12-09"), TODAY)
    assert said(plan)[-1] == "Your own reminders that move along: 2."


@pytest.mark.parametrize(
    ("target", "to", "words"),
    [
        (SlipTarget(TargetKind.PHASE_START, "i"), "2026-12-01", "Induction began on"),
        (SlipTarget(TargetKind.PHASE_START, "nowhere"), "2026-12-01", "no longer in the record"),
        (SlipTarget(TargetKind.VISIT, "nowhere"), "2026-12-01", "no longer in the record"),
        (SlipTarget(TargetKind.CYCLE_START, "i", 3), "2026-12-01", "no longer in the record"),
        (SlipTarget(TargetKind.CYCLE_START, "i"), "2026-12-01", "no longer in the record"),
        (SlipTarget(TargetKind.VISIT, "past"), "2026-12-01", "Past is over"),
        (INDUCTION_END, "2026-11-01", "Induction begins on 2 Nov 2026"),
        (INDUCTION_END, "2019-12-31", "before the birth"),
        (INDUCTION_END, "2062-12-08", "more than ten years"),
        (INDUCTION_END, "1850-01-01", "1850 cannot be"),
        (INDUCTION_END, "9999-12-31", "9999 cannot be"),
    ],
)
def test_what_cannot_be_is_refused_in_words(early, target, to, words):
    with pytest.raises(SlipProblem) as refused:
        slip_plan(early, target, day(to), TODAY)
    assert words in Language().say(refused.value.message)


@pytest.mark.parametrize(
    ("target", "to", "words"),
    [
        (CYCLE_5, "2026-09-15", "Cycle 4 begins on 15 Sep 2026"),
        (SlipTarget(TargetKind.PHASE_END, "m"), "2027-05-01", "set to 7 Apr 2027"),
        (SlipTarget(TargetKind.CYCLE_START, "m", 40), "2027-05-01", "no longer"),
    ],
)
def test_what_the_team_set_and_what_is_counted_is_refused_in_words(late, target, to, words):
    with pytest.raises(SlipProblem) as refused:
        slip_plan(late, target, day(to), TODAY)
    assert words in Language().say(refused.value.message)


def test_what_ended_cannot_be_moved(early):
    early.phases[0].actual_end = day("2026-11-20")
    with pytest.raises(SlipProblem, match="ended on"):
        slip_plan(early, INDUCTION_END, day("2026-12-09"), TODAY)


def test_an_empty_record_has_nothing_to_move():
    with pytest.raises(SlipProblem):
        slip_plan(RecordView(), INDUCTION_END, TODAY, TODAY)


def test_words_of_lines_name_what_moves(early, late):
    plan = slip_plan(early, INDUCTION_END, day("2026-12-09"), TODAY)
    assert SAY(plan.moves[0].what) == "Induction, its last day"
    plan = slip_plan(late, CYCLE_5, day("2026-12-15"), TODAY)
    assert [SAY(move.what) for move in plan.moves] == [
        "Cycle 5, day 1",
        "Puncture",
        "Weekly, this one and all later ones",
        "Cycle 6, day 1",
        "Follow-up",
    ]
