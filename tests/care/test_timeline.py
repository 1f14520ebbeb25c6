from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    PhaseKind,
    Severity,
    SlipEdge,
    TemperatureSite,
)
from alltracker.care.rows import RecordView
from alltracker.care.slip_parts import TargetKind
from alltracker.care.timeline import Asked, is_empty, limit_on, timeline
from alltracker.care.timeline_items import (
    CountLimit,
    CountLine,
    CountPoint,
    Item,
    LaneKey,
    Reach,
    Sign,
    State,
)
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CycleStart,
    Draw,
    FeverRule,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    SideEffect,
    Slip,
    Temperature,
)
from alltracker.language import Language

TODAY = dt.date(2026, 11, 24)
LANGUAGE = Language()


def days(count: int) -> dt.date:
    return TODAY + dt.timedelta(days=count)


def at(day: dt.date, hour: int = 9) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour))


def lane(view: RecordView, key: LaneKey, asked: Asked | None = None) -> tuple[Item, ...]:
    found = timeline(view, asked or Asked(TODAY))
    return next((lane.items for lane in found.lanes if lane.key is key), ())


def phase(**fields) -> Phase:
    return Phase(**{"id": "p", "patient_id": "x", "kind": PhaseKind.MAINTENANCE, **fields})


def visit(**fields) -> Appointment:
    start = {"title": "Clinic", "start": at(days(14))}
    return Appointment(**{"id": "a", "patient_id": "x", **start, **fields})


def test_a_record_without_anything_has_no_lanes():
    found = timeline(RecordView(), Asked(TODAY))
    assert found.lanes == ()
    assert found.first is found.last is None
    assert is_empty(found)


def test_the_day_of_diagnosis_alone_is_an_empty_timeline():
    patient = Patient(name="M", diagnosis_date=PartialDate(2009, 4))
    found = timeline(RecordView(patient=patient), Asked(TODAY))
    assert is_empty(found)
    assert [item.half_known for item in found.found.values()] == [PartialDate(2009, 4)]


def test_the_plan_at_the_start_stays_and_what_happened_says_how_late_it_began():
    row = phase(
        first_planned_start=days(-100),
        first_planned_end=days(99),
        planned_start=days(-71),
        planned_end=days(128),
        actual_start=days(-71),
        length_is_guess=True,
    )
    view = RecordView(phases=[row])
    (planned,) = lane(view, LaneKey.PLAN)
    assert (planned.start, planned.end, planned.guess) == (days(-100), days(99), True)
    assert planned.until is None
    (went,) = lane(view, LaneKey.WENT)
    assert (went.start, went.end, went.until) == (days(-71), days(128), TODAY)
    assert LANGUAGE.value(went.remark) == "began 29 day(s) later than first planned"
    assert [grip.target.kind for grip in went.grips] == [TargetKind.PHASE_END]


def test_a_phase_to_come_can_be_moved_at_both_ends_and_one_that_is_over_at_none():
    coming = phase(planned_start=days(10), planned_end=days(20))
    (item,) = lane(RecordView(phases=[coming]), LaneKey.WENT)
    assert [grip.target.kind for grip in item.grips] == [
        TargetKind.PHASE_START,
        TargetKind.PHASE_END,
    ]
    over = phase(actual_start=days(-20), actual_end=days(-10))
    (item,) = lane(RecordView(phases=[over]), LaneKey.WENT)
    assert item.grips == ()
    assert item.until == days(-10)


def test_near_by_a_phase_is_told_in_cycles_and_only_those_to_come_can_be_moved():
    row = phase(actual_start=days(-90), planned_end=days(150), cycle_days=84)
    moved = CycleStart(patient_id="x", phase_id="p", number=3, starts_on=days(85))
    slip = Slip(
        patient_id="x",
        said_on=TODAY,
        phase_id="p",
        edge=SlipEdge.START,
        cycle=3,
        before=days(78),
        after=days(85),
    )
    view = RecordView(phases=[row], cycle_starts=[moved], slips=[slip])
    items = lane(view, LaneKey.CYCLES)
    assert [item.start for item in items] == [days(-90), days(-6), days(85)]
    assert [bool(item.grips) for item in items] == [False, False, True]
    assert items[2].grips[0].target.cycle == 3
    assert items[2].ghosts == (days(78),)
    assert items[-1].end == days(150)
    reach = {lane.key: lane.reach for lane in timeline(view, Asked(TODAY)).lanes}
    assert reach[LaneKey.CYCLES] is Reach.NEAR
    assert reach[LaneKey.WENT] is Reach.FAR


def test_a_side_branch_has_a_lane_of_its_own():
    main = phase(actual_start=days(-50))
    branch = phase(
        id="b",
        kind=PhaseKind.IMMUNOTHERAPY,
        beside=True,
        actual_start=days(-10),
        planned_end=days(45),
        cycle_days=28,
        cycles=2,
        position=1,
    )
    view = RecordView(phases=[main, branch])
    assert [item.row_id for item in lane(view, LaneKey.WENT)] == ["p"]
    assert [item.row_id for item in lane(view, LaneKey.BESIDE)] == ["b", "b"]


def test_visits_stand_in_the_lane_of_their_kind_and_canceled_ones_nowhere():
    kinds = (AppointmentKind.TREATMENT, AppointmentKind.PROCEDURE, AppointmentKind.CLINIC)
    rows = [visit(id=kind.value, kind=kind) for kind in kinds]
    rows.append(visit(id="blood", kind=AppointmentKind.BLOOD))
    rows.append(visit(id="gone", status=AppointmentStatus.CANCELED))
    rows.append(visit(id="drawn", kind=AppointmentKind.BLOOD, start=at(days(-3))))
    rows.append(visit(id="missed", status=AppointmentStatus.MISSED, start=at(days(-2))))
    view = RecordView(appointments=rows)
    assert [item.row_id for item in lane(view, LaneKey.TREATMENT)] == ["treatment"]
    assert [item.row_id for item in lane(view, LaneKey.PROCEDURES)] == ["procedure"]
    assert [item.row_id for item in lane(view, LaneKey.DRAWS)] == ["blood"]
    visits = lane(view, LaneKey.VISITS)
    assert [item.row_id for item in visits] == ["drawn", "missed", "clinic"]
    assert [item.state for item in visits] == [State.PLANNED, State.MISSED, State.PLANNED]
    assert [bool(item.grips) for item in visits] == [True, False, True]


def test_a_visit_that_was_moved_twice_keeps_both_earlier_days():
    moved = visit(start=at(days(14)))
    slips = [
        Slip(patient_id="x", said_on=days(-2), what="Clinic", before=days(0), after=days(7)),
        Slip(
            patient_id="x",
            said_on=days(-1),
            phase_id="p",
            what="Clinic",
            before=days(7),
            after=days(14),
        ),
        Slip(patient_id="x", said_on=days(-1), what="Other", before=days(3), after=days(14)),
    ]
    view = RecordView(phases=[phase(planned_start=days(20))], appointments=[moved], slips=slips)
    (item,) = lane(view, LaneKey.VISITS)
    assert item.ghosts == (days(0), days(7))
    assert lane(view, LaneKey.WENT)[0].ghosts == ()


def test_a_visit_of_a_series_is_moved_as_that_one_visit():
    one = visit(series_id="s", original_start=at(days(7)), start=at(days(8)))
    (item,) = lane(RecordView(appointments=[one]), LaneKey.VISITS)
    (grip,) = item.grips
    assert grip.target.row_id == "s"
    assert grip.target.original_start == at(days(7))
    assert item.ghosts == (days(7),)


def test_a_visit_at_the_end_of_time_does_not_break_anything():
    last = visit(start=at(dt.date.max, 23), minutes=300)
    (item,) = lane(RecordView(appointments=[last]), LaneKey.VISITS)
    assert item.start == item.end == dt.date.max


@pytest.mark.parametrize(
    ("rule", "fevers"),
    [(None, ["b", "c"]), (38.5, ["c"])],
    ids=["lowest published", "rule of the team"],
)
def test_fevers_follow_the_rule_of_the_team_or_the_lowest_published_one(rule, fevers):
    rows = [
        Temperature(
            id=key,
            patient_id="x",
            measured_on=TODAY,
            measured_at=dt.time(hour),
            value_text=str(degrees),
            celsius=degrees,
            site=TemperatureSite.MOUTH,
        )
        for key, hour, degrees in (("a", 8, 37.9), ("b", 9, 38.0), ("c", 10, 38.6), ("d", 11, 35.2))
    ]
    own = None if rule is None else FeverRule(patient_id="x", celsius=rule)
    view = RecordView(temperatures=rows, fever_rule=own)
    assert [item.row_id for item in lane(view, LaneKey.FEVERS)] == fevers


def test_a_side_effect_that_goes_on_reaches_to_today():
    rows = [
        SideEffect(
            id="on", patient_id="x", name="Nausea", severity=Severity.MILD, began_on=days(-8)
        ),
        SideEffect(
            id="over",
            patient_id="x",
            name="Rash",
            severity=Severity.SEVERE,
            began_on=days(-8),
            ended_on=days(-20),
        ),
    ]
    going_on, over = lane(RecordView(side_effects=rows), LaneKey.SIDE_EFFECTS)
    assert (going_on.end, going_on.guess) == (TODAY, True)
    assert over.end == days(-8), "an end before the beginning is held at the beginning"


def test_results_reminders_and_notes():
    awaited = AwaitedResult(id="w", patient_id="x", test="test.fish", asked_on=days(-4))
    reminders = [
        OwnReminder(id="day", patient_id="x", text="Call", day=days(3)),
        OwnReminder(id="hangs", patient_id="x", text="Ask", phase_id="p", offset_days=-2),
        OwnReminder(id="nowhere", patient_id="x", text="Some day"),
        OwnReminder(id="gone", patient_id="x", text="Lost", phase_id="none"),
    ]
    view = RecordView(
        phases=[phase(planned_start=days(30))],
        awaited=[awaited],
        own_reminders=reminders,
        notes=[Note(id="n", patient_id="x", day=TODAY, text="  \nFirst\nsecond")],
    )
    asked = Asked(TODAY, test_names={"test.fish": "FISH"})
    (result,) = lane(view, LaneKey.RESULTS, asked)
    assert (result.label, result.end, result.until) == ("FISH", TODAY, None)
    found = {item.row_id: item.start for item in lane(view, LaneKey.REMINDERS)}
    assert found == {"day": days(3), "hangs": days(28)}
    assert [item.title for item in lane(view, LaneKey.NOTES)] == ["First"]


def test_milestones_stay_as_half_known_as_they_are():
    rows = [
        Milestone(id="y", patient_id="x", name="Port out", day=PartialDate(2012)),
        Milestone(id="none", patient_id="x", name="Some day"),
        Milestone(id="d", patient_id="x", name="School", day=PartialDate(2014, 9, 1)),
    ]
    view = RecordView(milestones=rows, remission_on=PartialDate(2009, 5))
    remission, year, day = lane(view, LaneKey.MILESTONES)
    assert (remission.start, remission.end) == (dt.date(2009, 5, 1), dt.date(2009, 5, 31))
    assert (year.sign, year.start, year.end) == (
        Sign.SPAN,
        dt.date(2012, 1, 1),
        dt.date(2012, 12, 31),
    )
    assert (day.sign, day.half_known) == (Sign.MILESTONE, None)


def test_the_planned_end_is_a_line_over_everything_and_a_milestone():
    plan = Plan(patient_id="x", planned_end=days(100))
    view = RecordView(plan=plan, phases=[phase(actual_start=days(-5))])
    found = timeline(view, Asked(TODAY))
    assert [mark.day for mark in found.landmarks] == [days(100)]
    assert found.found["plan/end"].start == days(100)
    assert found.last == days(100)


def test_counts_are_a_line_from_afar_and_draws_near_by():
    draws = [Draw(id="d1", patient_id="x", day=days(-1)), Draw(id="d2", patient_id="x", day=TODAY)]
    limits = (CountLimit(None, 0.5, 1.5), CountLimit(days(1), 1.0, None))
    line = CountLine("ANC", "10⁹/L", (CountPoint("d2", TODAY, 1.12, "1.12"),), limits)
    asked = Asked(TODAY, line)
    view = RecordView(draws=draws)
    (counted,) = lane(view, LaneKey.COUNTS, asked)
    assert counted.level == 1.12
    near = lane(view, LaneKey.DRAWS, asked)
    assert [LANGUAGE.value(item.near_label) for item in near] == ["", "ANC 1.12"]
    assert limit_on(line, TODAY) == limits[0]
    assert limit_on(line, days(1)) == limits[1]
    assert lane(view, LaneKey.COUNTS) == ()
    bare = replace(line, limits=())
    assert lane(view, LaneKey.COUNTS, Asked(TODAY, bare))


def test_every_thing_has_a_key_of_its_own():
    rows = [visit(id=f"a{number}") for number in range(500)]
    found = timeline(RecordView(appointments=rows), Asked(TODAY))
    assert len(found.found) == 500


def test_two_readings_that_last_are_fevers_by_the_lasting_part_of_the_rule():
    rows = [
        Temperature(
            id=f"t{hour}",
            patient_id="x",
            measured_on=days(-1),
            measured_at=dt.time(hour),
            value_text="38.1",
            celsius=38.1,
        )
        for hour in (18, 20)
    ]
    rule = FeverRule(patient_id="x", celsius=38.3, lasting_celsius=38.0, lasting_minutes=60)
    assert len(lane(RecordView(temperatures=rows, fever_rule=rule), LaneKey.FEVERS)) == 2
    assert lane(RecordView(temperatures=rows[:1], fever_rule=rule), LaneKey.FEVERS) == ()
