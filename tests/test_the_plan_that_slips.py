"""Induction slips by nine days: record, timeline, reminders, phone, paper and undo say the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from alltracker import cli
from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.delays import delays, phase_delays, total_delay
from alltracker.care.kinds import AppointmentKind, DelayReason, PhaseKind, SlipEdge
from alltracker.care.reminders import all_reminders
from alltracker.care.slip import MoveKind, SlipPlan, SlipTarget, TargetKind, slip_plan
from alltracker.care.timeline import Asked, timeline
from alltracker.care.timeline_items import LaneKey
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.dump import dump_record
from alltracker.db.files import create_record
from alltracker.db.models import Appointment, OwnReminder, Patient, Phase, Plan
from alltracker.db.record_view import record_view
from alltracker.db.slip_rows import slip_rows, slip_view
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.knowledge.outlines import plan_outlines
from alltracker.language import load_language
from alltracker.ui.plan_rows import plan_rows

FIRST = dt.date(2026, 11, 2)
TODAY = dt.date(2026, 11, 24)
NINE = dt.timedelta(days=9)
ADD = Message("test", "Added")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mila.alltracker"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """Return a child's record on day 23 of induction, by the documented plan."""
    made = create_record(path)
    with clock_at(day_at_noon(TODAY)):
        patient = Patient(
            name="Mila Sommer",
            birth_date=PartialDate(2020, 3, 3),
            diagnosis_date=PartialDate(2026, 10, 30),
        )
        made.apply(ADD, put=[patient])
        lay_out(made, patient)
        yield made
    made.close()


def lay_out(store: Store, patient: Patient) -> None:
    child = next(one for one in plan_outlines() if one.key == "documented-child")
    rows = plan_rows(
        child,
        patient,
        open_knowledge(),
        load_language("en"),
        first_day=FIRST,
        started_on=FIRST,
        begun=True,
    )
    store.apply(ADD, put=rows)
    consolidation = phase_of(store, PhaseKind.CONSOLIDATION)
    assert consolidation.planned_start is not None
    day = consolidation.planned_start
    own = {"patient_id": patient.id}
    store.apply(
        ADD,
        put=[
            Appointment(
                **own,
                kind=AppointmentKind.PROCEDURE,
                title="Lumbar puncture",
                start=dt.datetime.combine(day, dt.time(7, 30)),
                minutes=240,
            ),
            Appointment(
                **own,
                kind=AppointmentKind.BLOOD,
                title="Blood draw",
                start=dt.datetime.combine(day, dt.time(9, 15)),
            ),
            OwnReminder(
                **own,
                text="Ask for the new road map",
                phase_id=consolidation.id,
                edge=SlipEdge.START,
                offset_days=-1,
            ),
        ],
    )


def phase_of(store: Store, kind: PhaseKind) -> Phase:
    return next(row for row in store.all(Phase) if row.kind is kind)


def planned(store: Store) -> dict[PhaseKind, tuple[Any, Any]]:
    return {row.kind: (row.planned_start, row.planned_end) for row in store.all(Phase)}


def put_off(store: Store) -> SlipPlan:
    """Let the family say that induction ends nine days later, for counts."""
    view = slip_view(store, store.all(Patient)[0])
    induction = phase_of(store, PhaseKind.INDUCTION)
    assert induction.planned_end is not None
    target = SlipTarget(TargetKind.PHASE_END, induction.id)
    plan = slip_plan(view, target, induction.planned_end + NINE, TODAY)
    put, remove = slip_rows(store, view, plan, DelayReason.COUNTS, "Neutrophils 0.2")
    store.apply(ADD, put=put, remove=remove)
    return plan


def calendar(path: Path, folder: Path, name: str) -> dict[str, Any]:
    output = folder / name
    words = ["export", "--record", str(path), "--format", "ics", "--output", str(output)]
    assert cli.run(words) == 0
    found = Calendar.from_ical(output.read_bytes())
    return {str(event["UID"]): event for event in found.walk("VEVENT")}


def test_everything_after_follows_and_what_was_first_planned_stays(store: Store) -> None:
    before = planned(store)
    first = {row.id: (row.first_planned_start, row.first_planned_end) for row in store.all(Phase)}
    plan = put_off(store)
    assert plan.days == 9
    after = planned(store)
    induction = before[PhaseKind.INDUCTION]
    assert after[PhaseKind.INDUCTION] == (induction[0], induction[1] + NINE)
    for kind in (PhaseKind.CONSOLIDATION, PhaseKind.MAINTENANCE):
        assert after[kind][0] == before[kind][0] + NINE
    kept = {row.id: (row.first_planned_start, row.first_planned_end) for row in store.all(Phase)}
    assert kept == first


def test_treatment_moves_along_and_a_blood_draw_only_if_wanted(store: Store) -> None:
    day = phase_of(store, PhaseKind.CONSOLIDATION).planned_start
    assert day is not None
    plan = put_off(store)
    visits = {str(move.what): move for move in plan.moves if move.kind is MoveKind.VISIT}
    assert visits["Lumbar puncture"].chosen
    assert not visits["Blood draw"].chosen
    starts = {row.title: row.start.date() for row in store.all(Appointment)}
    assert starts == {"Lumbar puncture": day + NINE, "Blood draw": day}


def test_the_timeline_shows_both_dates_and_the_reminders_follow(store: Store) -> None:
    before = phase_of(store, PhaseKind.CONSOLIDATION)
    put_off(store)
    view = record_view(store, store.all(Patient)[0])
    lanes = {lane.key: lane.items for lane in timeline(view, Asked(TODAY)).lanes}
    at_first = {item.row_id: item.start for item in lanes[LaneKey.PLAN]}
    as_it_went = {item.row_id: item.start for item in lanes[LaneKey.WENT]}
    assert before.planned_start is not None
    assert at_first[before.id] == before.planned_start
    assert as_it_went[before.id] == before.planned_start + NINE
    facts = reminder_facts(open_knowledge(), "en")
    own = [one for one in all_reminders(view, facts, TODAY) if "road map" in str(one.title.values)]
    assert [one.first for one in own] == [before.planned_start + NINE - dt.timedelta(days=1)]


def test_the_delay_list_says_nine_days_for_counts_at_induction(store: Store) -> None:
    put_off(store)
    view = record_view(store, store.all(Patient)[0])
    days = {row.phase.kind: row.days for row in phase_delays(view)}
    assert days == {
        PhaseKind.INDUCTION: 9,
        PhaseKind.CONSOLIDATION: 0,
        PhaseKind.MAINTENANCE: 0,
    }
    assert [(one.reason, one.days) for one in delays(view) if one.days] == [(DelayReason.COUNTS, 9)]
    assert total_delay(view, TODAY) == 9


def test_the_phone_gets_the_new_days_under_the_old_names(
    store: Store, path: Path, tmp_path: Path
) -> None:
    day = phase_of(store, PhaseKind.CONSOLIDATION).planned_start
    assert day is not None
    before = calendar(path, tmp_path, "before.ics")
    put_off(store)
    after = calendar(path, tmp_path, "after.ics")
    assert before.keys() <= after.keys()
    moved = {
        uid: (before[uid].decoded("DTSTART"), event.decoded("DTSTART"))
        for uid, event in after.items()
        if uid in before and before[uid].decoded("DTSTART") != event.decoded("DTSTART")
    }
    days = [(as_day(old), as_day(new)) for old, new in moved.values()]
    assert (day, day + NINE) in days
    assert all(new - old == NINE for old, new in days)
    for uid in moved:
        assert int(after[uid]["SEQUENCE"]) > int(before[uid]["SEQUENCE"])


def as_day(value: Any) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def test_one_undo_restores_every_row(store: Store) -> None:
    def rows() -> list[Any]:
        return [values_of(row) for row in dump_record(store).rows]

    before = rows()
    put_off(store)
    assert rows() != before
    store.undo()
    assert rows() == before


@pytest.mark.usefixtures("qapp")
def test_papers_and_lists_are_written_for_a_survivor_of_2009_spring(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "elias.alltracker"
    made = create_record(path)
    spring = PartialDate.parse("2009-21")
    made.apply(ADD, put=[Patient(name="Elias", treatment_ended=spring)])
    assert made.all(Plan) == []
    made.close()
    for kind in ("summary", "timeline", "delays", "follow-up"):
        words = ["print", kind, "--record", str(path), "--on", str(TODAY)]
        assert cli.run([*words, "--output", str(tmp_path / f"{kind}.pdf")]) == 0
    assert cli.run(["reminders", "--record", str(path), "--on", str(TODAY)]) == 0
    assert cli.run(["check", "--record", str(path)]) == 0
    assert calendar(path, tmp_path, "elias.ics") is not None
    assert "Traceback" not in capsys.readouterr().err
