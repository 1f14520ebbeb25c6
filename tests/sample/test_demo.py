"""The invented patient: the same each time, possible, and rich enough to judge screens by."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from alltracker.care.calendar import age, clock_at, day_at_noon, today
from alltracker.care.kinds import AppointmentStatus, Comparator, PhaseKind
from alltracker.care.labs import ANALYTES
from alltracker.care.phases import phase_on
from alltracker.db.check import check_record
from alltracker.db.files import create_record
from alltracker.db.models import (
    TABLES,
    Appointment,
    AwaitedResult,
    Draw,
    Measurement,
    Note,
    OwnAnalyte,
    Patient,
    Phase,
    Plan,
    Result,
    SideEffect,
    Temperature,
)
from alltracker.db.queries import draws
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.sample.demo import FIRST_DAY, DemoDayOutOfReach, Rows, demo_rows, write_demo

ON = dt.date(2026, 11, 24)
DAYS = [ON, dt.date(2026, 3, 1), dt.date(2024, 2, 29), dt.date(2025, 12, 31), FIRST_DAY]


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Store]:
    store = create_record(tmp_path / "mila.alltracker")
    write_demo(store, ON)
    yield store
    store.close()


def every_row(store: Store) -> dict[str, list[Any]]:
    return {str(model.__tablename__): store.all(model) for model in TABLES}


def test_the_same_day_gives_the_same_rows(shown: Store, tmp_path: Path) -> None:
    other = create_record(tmp_path / "other.alltracker")
    write_demo(other, ON)
    assert every_row(other) == every_row(shown)
    other.close()


def test_no_table_is_left_empty_and_all_is_sound(shown: Store) -> None:
    empty = [name for name, rows in every_row(shown).items() if not rows]
    assert empty == ["radiation"], "a plan such as hers has none"
    with clock_at(day_at_noon(ON)):
        assert check_record(shown).wrong == ()


def test_it_is_one_step_that_can_be_taken_back_and_done_again(shown: Store) -> None:
    before = every_row(shown)
    step = shown.undo()
    assert step is not None
    assert step.label.values == {"name": "Mila Sommer"}
    assert shown.all(Patient) == []
    shown.redo()
    assert every_row(shown) == before


@pytest.mark.parametrize("on", DAYS)
def test_every_day_keeps_the_shape(on: dt.date) -> None:
    rows, reference = demo_rows(on), demo_rows(ON)
    assert {m: len(r) for m, r in rows.items()} == {m: len(r) for m, r in reference.items()}
    (patient,) = rows[Patient]
    assert age(patient["birth_date"].exact, on) == 6
    assert max(row["day"] for row in rows[Draw]) == on
    phases = [Phase.model_validate(row) for row in rows[Phase]]
    here = phase_on(phases, on, Plan.model_validate(rows[Plan][0]))
    assert here is not None
    assert here.phase.kind is PhaseKind.MAINTENANCE
    assert (here.month, here.cycle, here.cycle_day) == (14, 5, 71)


@pytest.mark.parametrize("on", DAYS)
def test_everything_lies_within_the_way(on: dt.date) -> None:
    rows = demo_rows(on)
    (patient,) = rows[Patient]
    diagnosed = patient["diagnosis_date"].exact
    past = [row["day"] for model in (Draw, Measurement, Note) for row in rows[model]]
    past += [row["began_on"] for row in rows[SideEffect]]
    past += [row["measured_on"] for row in rows[Temperature]]
    assert diagnosed <= min(past)
    assert max(past) <= on
    for row in rows[Appointment]:
        planned = row["status"] is AppointmentStatus.PLANNED
        assert (row["start"].date() >= on) is planned


def test_days_of_different_records_never_share_an_identity() -> None:
    def identities(rows: Rows) -> set[str]:
        return {row["id"] for many in rows.values() for row in many}

    one, other = identities(demo_rows(ON)), identities(demo_rows(ON + dt.timedelta(days=1)))
    assert len(one) == sum(map(len, demo_rows(ON).values()))
    assert one.isdisjoint(other)


def test_no_text_keeps_a_gap_for_a_date() -> None:
    texts = [
        value
        for many in demo_rows(ON).values()
        for row in many
        for value in row.values()
        if isinstance(value, str)
    ]
    assert not [text for text in texts if re.search(r"[{}]", text)]
    assert any("7 Apr 2027" in text for text in texts)


def test_phases_follow_one_another_with_gaps_and_a_reason(shown: Store) -> None:
    phases = shown.all(Phase)
    assert [phase.position for phase in phases] == list(range(len(phases)))
    gaps = []
    for earlier, later in pairwise(phases):
        assert earlier.actual_end is not None
        assert later.actual_start is not None
        gaps.append((later.actual_start - earlier.actual_end).days - 1)
    assert min(gaps) == 0
    assert max(gaps) > 0
    assert any(phase.delay_reason for phase in phases)
    assert phases[-1].cycle_days == 84
    assert phases[-1].actual_end is None


def test_counts_are_possible(shown: Store) -> None:
    (patient,) = shown.all(Patient)
    own_tests = {row.id for row in shown.all(OwnAnalyte)}
    for draw in draws(shown, patient.id):
        found = draw.results
        assert set(found) <= {*ANALYTES, *own_tests}
        number = {key: result.value for key, result in found.items() if result.value is not None}
        assert number["ANC"] <= number["WBC"]
        assert number.get("ALC", 0) <= number["WBC"]
        shares = [number.get(key, 0.0) for key in ("NEUT%", "BLAST%")]
        assert sum(shares) <= 100
        if "NEUT%" in number and found["ANC"].comparator is Comparator.NONE:
            share = number["ANC"] / number["WBC"] * 100
            assert number["NEUT%"] == pytest.approx(share, abs=3)
        assert number["HCT"] == pytest.approx(number["HGB"] * 3, rel=0.06)
        assert all(found[key].unit == ANALYTES[key].unit for key in found if key in ANALYTES)


def test_own_tests_have_results(shown: Store) -> None:
    (test,) = shown.all(OwnAnalyte)
    assert [r.value for r in shown.all(Result) if r.analyte == test.id] == [14, 22, 31, 34]


def test_documented_side_effects_and_tests_exist(shown: Store) -> None:
    knowledge = open_knowledge()
    for effect in shown.all(SideEffect):
        if effect.item:
            assert knowledge.fact(effect.item).term("en")
    named = {fact.about for fact in knowledge.topic("tests")}
    assert {row.test for row in shown.all(AwaitedResult)} <= named


def test_counts_look_like_a_sheet(shown: Store) -> None:
    (patient,) = shown.all(Patient)
    found = draws(shown, patient.id)
    assert len(found) == 63
    assert {draw.place for draw in found} == {"Clinic 4", "Harbor lab", "Lakeside ward"}
    texts = [result.value_text for draw in found for result in draw.results.values()]
    assert texts.count("<0.1") == 1
    assert any("ALT" not in draw.results for draw in found)
    latest = {key: result.value_text for key, result in found[0].results.items()}
    assert latest["ANC"] == "1.12"
    assert latest["PLT"] == "226"


def test_counts_fall_in_treatment_and_recover(shown: Store) -> None:
    by_phase: dict[str, list[float]] = {}
    phases = shown.all(Phase)
    of_draw = {draw.id: draw.day for draw in shown.all(Draw)}
    for result in shown.all(Result):
        here = phase_on(phases, of_draw[result.draw_id])
        if result.analyte == "ANC" and here is not None and result.value is not None:
            by_phase.setdefault(here.phase.id, []).append(result.value)
    hard = (PhaseKind.INDUCTION, PhaseKind.DELAYED_INTENSIFICATION)
    for phase in phases:
        if phase.kind in hard:
            assert min(by_phase[phase.id]) <= 0.1
            assert max(by_phase[phase.id]) > 1.5


def test_side_effects_hang_on_the_phase_they_began_in(shown: Store) -> None:
    phases = {phase.id: phase for phase in shown.all(Phase)}
    linked = [effect for effect in shown.all(SideEffect) if effect.phase_id]
    assert linked
    for effect in linked:
        phase = phases[effect.phase_id or ""]
        assert phase.actual_start is not None
        assert phase.actual_start <= effect.began_on
        assert phase.actual_end is None or effect.began_on <= phase.actual_end


@pytest.mark.parametrize("on", [dt.date.min, FIRST_DAY - dt.timedelta(days=1), dt.date.max])
def test_a_day_out_of_reach_is_refused_and_nothing_is_written(tmp_path: Path, on: dt.date) -> None:
    store = create_record(tmp_path / "record.alltracker")
    with pytest.raises(DemoDayOutOfReach):
        write_demo(store, on)
    assert store.next_undo() is None
    store.close()


def test_the_diagnosis_is_never_in_the_future() -> None:
    with clock_at(day_at_noon(ON)):
        latest = today() + dt.timedelta(days=670)
        assert demo_rows(latest)[Patient][0]["diagnosis_date"].exact == today()
        with pytest.raises(DemoDayOutOfReach):
            demo_rows(latest + dt.timedelta(days=1))
