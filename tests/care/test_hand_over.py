"""Handing over: what was in the last 24 hours and what comes in the next, by the wall clock."""
# ruff: noqa: DTZ001 - wall times have no zone

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.dose_days import DoseState
from alltracker.care.hand_over import HandOver, HandOverOptions, hand_over
from alltracker.care.hand_over_lines import HandOverKind, HandOverLine
from alltracker.care.kinds import AppointmentStatus, Severity
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows import RecordView
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    Infection,
    Medicine,
    Note,
    Procedure,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.language import Language

DAY = dt.date(2026, 11, 24)
MORNING = dt.datetime(2026, 11, 24, 7, 30, tzinfo=dt.UTC)
EVENING = dt.datetime(2026, 11, 24, 19, 0)
ONE = dt.timedelta(days=1)
SAY = Language().say

MP = Medicine(id="mp", patient_id="p", name="Mercaptopurine", short="6-MP")
NIGHTLY = DoseOrder(
    id="o",
    patient_id="p",
    medicine_id="mp",
    starts_on=dt.date(2026, 1, 1),
    pattern="DAILY 0.5 @bedtime",
)


def dose(day: dt.date, **values: Any) -> Dose:
    row: dict[str, Any] = {
        "patient_id": "p",
        "medicine_id": "mp",
        "day": day,
        "slot": "bedtime",
        "amount": 0.5,
    }
    return Dose(**row | values)


def view(**rows: Any) -> RecordView:
    return RecordView(medicines=[MP], dose_orders=[NIGHTLY], **rows)


def said(lines: tuple[HandOverLine, ...]) -> list[tuple[str, str]]:
    return [(SAY(line.what), SAY(line.more) if line.more else "") for line in lines]


def kinds(lines: tuple[HandOverLine, ...]) -> list[HandOverKind]:
    return [line.kind for line in lines]


def test_with_nothing_noted_there_is_nothing_to_tell() -> None:
    found = hand_over(RecordView(), MORNING)
    assert found.past == ()
    assert found.ahead == ()
    assert found.hours.since == dt.datetime(2026, 11, 23, 7, 30)
    assert found.hours.until == dt.datetime(2026, 11, 25, 7, 30)


def test_the_morning_after_tells_who_gave_the_dose_and_when() -> None:
    given_at_night = dose(DAY - ONE, given_at=dt.time(21, 40), given_by="Jonas")
    found = hand_over(view(doses=[given_at_night]), MORNING)
    assert said(found.past) == [("Mercaptopurine (6-MP), ½ tablet", "given by Jonas")]
    (line,) = found.past
    assert (line.time, line.dose, line.page, line.row_id) == (
        dt.time(21, 40),
        DoseState.GIVEN,
        "medicines",
        "mp",
    )
    (tonight,) = found.ahead
    assert tonight.dose is DoseState.AHEAD
    assert tonight.day == DAY


def test_a_dose_nobody_ticked_is_told_as_such_and_not_as_missed() -> None:
    found = hand_over(view(), MORNING)
    assert said(found.past) == [("Mercaptopurine (6-MP), ½ tablet", "nobody ticked it")]
    assert found.past[0].dose is DoseState.OPEN


def test_a_dose_of_tonight_stays_ahead_until_its_part_of_the_day_is_over() -> None:
    late = dt.datetime(2026, 11, 24, 23, 30)
    found = hand_over(view(doses=[dose(DAY - ONE)]), late)
    assert [line.day for line in found.ahead] == [DAY, DAY + ONE]
    after_midnight = hand_over(view(doses=[dose(DAY - ONE)]), dt.datetime(2026, 11, 25, 0, 30))
    assert DAY in [line.day for line in after_midnight.ahead]
    assert after_midnight.hours.since == dt.datetime(2026, 11, 24, 0, 30)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"status": DoseStatus.VOMITED, "given_by": "Ana"}, "vomited, noted by Ana"),
        ({"status": DoseStatus.SKIPPED, "note": "asleep"}, "skipped: asleep"),
        ({"status": DoseStatus.NOT_KNOWN}, "not known"),
        ({"extra": True, "given_by": "Ana"}, "a second dose, given by Ana"),
        ({"status": DoseStatus.NOT_DUE}, "not scheduled"),
    ],
)
def test_what_became_of_a_dose_is_said(values: dict[str, Any], words: str) -> None:
    found = hand_over(view(doses=[dose(DAY - ONE, **values)]), MORNING)
    assert said(found.past)[0][1] == words


def test_vomited_and_given_again_are_two_lines() -> None:
    rows = [
        dose(DAY - ONE, status=DoseStatus.VOMITED, given_at=dt.time(21, 0)),
        dose(DAY - ONE, given_at=dt.time(21, 30), extra=True),
    ]
    found = hand_over(view(doses=rows), MORNING)
    assert [line.dose for line in found.past] == [DoseState.VOMITED, DoseState.GIVEN]


def test_a_dose_given_late_stands_on_the_day_it_was_given() -> None:
    late = dose(DAY - 2 * ONE, given_on=DAY - ONE, given_at=dt.time(8, 0), given_by="Ana")
    found = hand_over(view(doses=[late, dose(DAY - ONE)]), MORNING)
    assert "given by Ana" in [more for _, more in said(found.past)]


def test_a_new_dose_from_tomorrow_and_a_hold_are_told() -> None:
    more = DoseOrder(patient_id="p", medicine_id="mp", starts_on=DAY + ONE, pattern="DAILY 1")
    changed = RecordView(medicines=[MP], dose_orders=[NIGHTLY, more])
    found = hand_over(changed, EVENING)
    assert ("New from tomorrow: Mercaptopurine (6-MP)", "1 tablet every day") in [
        (what, words.replace(", at any time", "")) for what, words in said(found.ahead)
    ]
    hold = DoseOrder(patient_id="p", medicine_id="mp", starts_on=DAY - 3 * ONE, pattern="HELD")
    held = hand_over(RecordView(medicines=[MP], dose_orders=[NIGHTLY, hold]), EVENING)
    assert said(held.ahead) == [("Mercaptopurine (6-MP)", "held by the team since 21 Nov 2026")]
    assert held.past == ()


def test_temperatures_carry_what_the_rule_of_the_team_says_and_who_measured() -> None:
    rule = FeverRule(patient_id="p", celsius=38.0)
    rows = [
        Temperature(
            patient_id="p",
            measured_on=DAY - ONE,
            measured_at=dt.time(3, 0),
            value_text="39",
            celsius=39,
        ),
        Temperature(
            patient_id="p",
            measured_on=DAY,
            measured_at=dt.time(3, 0),
            value_text="38.4",
            celsius=38.4,
            measured_by="Ana",
        ),
        Temperature(
            patient_id="p",
            measured_on=DAY,
            measured_at=dt.time(6, 0),
            value_text="37.2",
            celsius=37.2,
            told_team=True,
        ),
        Temperature(
            patient_id="p",
            measured_on=DAY,
            measured_at=dt.time(9, 0),
            value_text="37.0",
            celsius=37.0,
        ),
    ]
    found = hand_over(RecordView(temperatures=rows, fever_rule=rule), MORNING)
    assert [line.calls for line in found.past] == [True, False]
    assert said(found.past)[0] == (
        "38.4 °C",
        "38.4 °C meets the rule of your team: 38.0 °C or more (by Ana)",
    )
    assert said(found.past)[1] == ("37.2 °C", "the team was told")


def test_side_effects_counts_notes_and_events_stand_by_their_day() -> None:
    effects = [
        SideEffect(
            patient_id="p", name="Mouth sores", severity=Severity.MILD, began_on=DAY - 9 * ONE
        ),
        SideEffect(
            patient_id="p",
            name="Nausea",
            severity=Severity.MILD,
            began_on=DAY - ONE,
            ended_on=DAY - ONE,
        ),
        SideEffect(
            patient_id="p",
            name="Old",
            severity=Severity.MILD,
            began_on=DAY - 9 * ONE,
            ended_on=DAY - 3 * ONE,
        ),
        SideEffect(patient_id="p", name="To come", severity=Severity.MILD, began_on=DAY + ONE),
    ]
    rows = RecordView(
        side_effects=effects,
        draws=[Draw(id="d", patient_id="p", day=DAY, time=dt.time(7, 0))],
        notes=[Note(patient_id="p", day=DAY, text=" slept well ")],
        procedures=[
            Procedure(
                patient_id="p", kind=ProcedureKind.LUMBAR_PUNCTURE, day=DAY - ONE, note="went well"
            )
        ],
        transfusions=[
            Transfusion(
                patient_id="p",
                product=BloodProduct.PLATELETS,
                day=DAY - ONE,
                reacted=True,
                reaction="hives",
            )
        ],
        stays=[Stay(patient_id="p", began_on=DAY - 4 * ONE, place="Ward 3")],
        infections=[Infection(patient_id="p", name="Cold", began_on=DAY - ONE)],
    )
    counts = {"d": Message("test", "ANC 0.4")}
    found = hand_over(rows, MORNING, HandOverOptions(counts=counts))
    words = dict(said(found.past))
    assert words["Mouth sores, mild"] == "since 15 Nov 2026"
    assert words["Nausea, mild"] == "until 23 Nov 2026"
    assert words["Blood counts"] == "ANC 0.4"
    assert words["slept well"] == ""
    assert words["Lumbar puncture"] == "went well"
    assert words["Transfusion: Platelets"] == "with a reaction: hives"
    assert words["In hospital since 20 Nov 2026"] == "Ward 3"
    assert "Cold" in words
    assert not any(name.startswith(("Old", "To come")) for name in words)
    assert found.ahead == ()


def test_that_the_team_was_told_of_a_side_effect_is_told() -> None:
    values: dict[str, Any] = {"patient_id": "p", "severity": Severity.MILD, "began_on": DAY}
    effects = [
        SideEffect(**values, name="Nausea", told_team=True),
        SideEffect(**values, name="Rash", told_team=True, told_whom=" Nurse Rivera "),
        SideEffect(**values, name="Tired"),
    ]
    found = hand_over(RecordView(side_effects=effects), EVENING)
    assert sorted(said(found.past)) == [
        ("Nausea, mild", "since 24 Nov 2026, the team was told"),
        ("Rash, mild", "since 24 Nov 2026, Nurse Rivera was told"),
        ("Tired, mild", "since 24 Nov 2026"),
    ]


def test_results_amounts_and_reasons_are_told_in_words() -> None:
    own: dict[str, Any] = {"patient_id": "p"}
    marrow = Procedure(
        **own,
        kind=ProcedureKind.MARROW_TEST,
        day=DAY,
        result="blasts <5 %; remission",
        note="went well",
    )
    cycle = Procedure(**own, kind=ProcedureKind.IMMUNOTHERAPY, day=DAY, result="cycle 2")
    bag = Transfusion(**own, product=BloodProduct.RED_CELLS, day=DAY, amount=250)
    stay = Stay(**own, began_on=DAY, reason=StayReason.FEVER)
    found = hand_over(
        RecordView(procedures=[marrow, cycle], transfusions=[bag], stays=[stay]), EVENING
    )
    assert sorted(said(found.past)) == [
        ("Bone marrow test", "blasts below 5 %, remission, went well"),
        ("Immunotherapy cycle 2", ""),
        ("In hospital since 24 Nov 2026", "fever"),
        ("Transfusion: Red cells, 250 mL", ""),
    ]


def test_a_place_that_is_the_title_is_not_told_twice() -> None:
    row = visit(dt.datetime(2026, 11, 24, 21, 0), place="clinic")
    assert said(hand_over(RecordView(appointments=[row]), EVENING).ahead) == [("Clinic", "")]


def visit(start: dt.datetime, **values: Any) -> Appointment:
    row: dict[str, Any] = {"patient_id": "p", "title": "Clinic", "start": start}
    return Appointment(**row | values)


def test_visits_come_with_place_and_preparation() -> None:
    rows = [
        visit(dt.datetime(2026, 11, 25, 7, 0), place="Day ward", preparation="Nothing to eat"),
        visit(
            dt.datetime(2026, 11, 25, 15, 0),
            title="Scan",
            preparation="Drink",
            lead_minutes=12 * 60,
        ),
        visit(dt.datetime(2026, 11, 25, 8, 0), title="Off", status=AppointmentStatus.CANCELED),
        visit(
            dt.datetime(2026, 11, 23, 9, 0),
            title="Was",
            status=AppointmentStatus.DONE,
            said="all well",
        ),
        visit(dt.datetime(2026, 11, 24, 0, 0), title="All day", all_day=True),
    ]
    found = hand_over(RecordView(appointments=rows), MORNING)
    assert said(found.past) == [("Was", "done: all well")]
    assert said(found.ahead) == [
        ("All day", ""),
        ("Prepare: Drink", "For Scan, 25 Nov 2026, 15:00"),
        ("Clinic", "Day ward. Prepare: Nothing to eat"),
    ]


@pytest.mark.parametrize(
    "moment",
    [
        dt.datetime(2026, 3, 29, 9, 0),
        dt.datetime(2026, 3, 29, 2, 30),
        dt.datetime(2026, 10, 25, 2, 30, fold=1),
        dt.datetime(2026, 10, 25, 9, 0),
    ],
)
def test_the_hours_of_a_day_on_which_the_clocks_change_are_told_once(moment: dt.datetime) -> None:
    rows = [
        Temperature(
            patient_id="p",
            measured_on=moment.date(),
            measured_at=dt.time(2, 15),
            value_text="37",
            celsius=37,
        ),
        Temperature(
            patient_id="p",
            measured_on=moment.date() - ONE,
            measured_at=dt.time(23, 0),
            value_text="37",
            celsius=37,
        ),
    ]
    record = RecordView(temperatures=rows)
    assert len(hand_over(record, moment).past) == 2
    day_later = hand_over(record, moment + ONE)
    assert len(day_later.past) == 0


@given(
    st.lists(st.datetimes(dt.datetime(2026, 3, 20), dt.datetime(2026, 4, 5)), max_size=12),
    st.datetimes(dt.datetime(2026, 3, 22), dt.datetime(2026, 4, 3)),
)
def test_two_hand_overs_a_day_apart_tell_each_reading_once(
    times: list[dt.datetime], moment: dt.datetime
) -> None:
    rows = [
        Temperature(
            id=str(n),
            patient_id="p",
            measured_on=at.date(),
            measured_at=at.time(),
            value_text="37",
            celsius=37,
        )
        for n, at in enumerate(times)
    ]
    record = RecordView(temperatures=rows)
    told: list[HandOver] = [hand_over(record, moment), hand_over(record, moment + ONE)]
    ids = [line.row_id for one in told for line in one.past]
    assert len(ids) == len(set(ids))
    begin, end = told[0].hours.since, told[1].hours.moment
    assert set(ids) == {str(n) for n, at in enumerate(times) if begin < at <= end}


@given(st.datetimes(dt.datetime(2026, 2, 1), dt.datetime(2026, 12, 1)))
def test_a_nightly_dose_without_ticks_is_never_lost(moment: dt.datetime) -> None:
    found = hand_over(view(), moment)
    days = {line.day for line in (*found.past, *found.ahead) if line.kind is HandOverKind.DOSE}
    assert (moment.date() in days) or (moment.date() - ONE in days)
    assert kinds(found.ahead).count(HandOverKind.DOSE) in {1, 2}
