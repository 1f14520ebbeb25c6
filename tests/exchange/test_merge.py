"""What an import adds, changes and leaves alone, and that it can be taken back whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.care.labs import ANALYTES
from alltracker.care.units import convert, known_unit
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.queries import draws
from alltracker.db.store import Store
from alltracker.exchange.files import read_file
from alltracker.exchange.merge import FilePlan, ImportPlanner, import_label
from alltracker.exchange.proposal import distinct
from alltracker.exchange.record_json import export_record
from alltracker.exchange.standing import comparable

DAY = dt.date(2024, 1, 4)
MOMENT = "2024-01-04T08:30:00+11:00"
LABEL = Message("import", "Import")
ADDED = Message("test", "Added")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    return store.save(Patient(name="Mila Sommer"), ADDED)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a record in which every example has a patient of its own."""
    record = create_record(tmp_path_factory.mktemp("shared") / "record.alltracker")
    yield record
    record.close()


Take = Callable[..., FilePlan]


@pytest.fixture
def take(store: Store, patient: Patient, read, bundle) -> Take:
    """Return a function that imports observations and says what that did."""

    def taken(*observations: dict[str, Any], changed: bool = True) -> FilePlan:
        planner = ImportPlanner(store, patient)
        plan = planner.add(read(bundle(*observations)))
        planner.take(LABEL, changed=changed)
        return plan

    return taken


def sizes(plan: FilePlan) -> tuple[int, int, int, int]:
    return len(plan.new), len(plan.same), len(plan.changed), len(plan.outdated)


def values(store: Store) -> list[tuple[str, str, ResultStatus]]:
    return sorted((row.analyte, row.value_text, row.status) for row in store.all(Result))


def typed(store: Store, patient: Patient, *results: tuple[str, str, str]) -> Draw:
    """Type a slip without a time: analyte, value and unit."""
    draw = Draw(patient_id=patient.id, day=DAY)
    rows = [
        Result(draw_id=draw.id, analyte=analyte, value_text=text, value=float(text), unit=unit)
        for analyte, text, unit in results
    ]
    store.apply(ADDED, put=[draw, *rows])
    return draw


def test_one_moment_is_one_draw_and_one_step(take, store, observation) -> None:
    steps = len(store.history())
    plan = take(observation(), observation("777-3", 226), observation("718-7", 119, "g/L"))
    assert sizes(plan) == (3, 0, 0, 0)
    assert len(store.all(Draw)) == 1
    assert len(store.history()) == steps + 1
    (draw,) = store.all(Draw)
    assert (draw.day, draw.time, draw.utc_offset) == (DAY, dt.time(8, 30), "+11:00")


def test_twice_the_same_file_is_no_step(take, store, observation) -> None:
    rows = [observation(), observation("777-3", 226), observation(value=4.7)]
    take(*rows)
    before, steps = export_record(store), len(store.history())
    assert sizes(take(*rows)) == (0, 3, 0, 0)
    assert export_record(store) == before
    assert len(store.history()) == steps


def test_undo_brings_back_exactly_what_was(take, store, patient, observation) -> None:
    typed(store, patient, ("WBC", "4.6", "10*9/L"))
    take(observation("777-3", 100, status="preliminary"))
    before = {row.id: row.model_dump() for row in (*store.all(Draw), *store.all(Result))}
    take(observation(), observation("777-3", 226), observation("718-7", 119, "g/L"))
    store.undo()
    after = {row.id: row.model_dump() for row in (*store.all(Draw), *store.all(Result))}
    assert after == before


def test_identifiers_play_no_part(take, store, observation) -> None:
    take(observation(id="one"), observation("777-3", 226, id="one"))
    assert sizes(take(observation(id="two"))) == (0, 1, 0, 0)
    assert len(store.all(Result)) == 2


def test_the_same_value_in_another_unit_is_the_same(take, observation) -> None:
    take(observation("718-7", 11.9, "g/dL"))
    assert sizes(take(observation("718-7", 119, "g/L"))) == (0, 1, 0, 0)


def test_a_limit_is_not_a_value(take, observation) -> None:
    limit = {"value": 4.6, "unit": "10*9/L", "comparator": "<"}
    take(observation())
    assert sizes(take(observation(valueQuantity=limit))) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    "moment", ["2024-01-03T21:30:00Z", "2024-01-03T21:30:00+00:00", "2024-01-03T16:30:00-05:00"]
)
def test_the_same_instant_in_another_zone_is_the_same(take, observation, moment) -> None:
    take(observation())
    assert sizes(take(observation(effectiveDateTime=moment))) == (0, 1, 0, 0)


def test_another_moment_of_the_day_is_another_result(take, store, observation) -> None:
    take(observation())
    assert sizes(take(observation(effectiveDateTime="2024-01-04T17:00:00+11:00"))) == (1, 0, 0, 0)
    assert len(store.all(Draw)) == 2


def test_a_printed_unit_that_is_not_known_does_not_double_results(take, store, observation) -> None:
    odd = {"value": 4.6, "unit": "Thousand per microliter", "code": "10*3/uL"}
    take(observation(valueQuantity=odd))
    assert sizes(take(observation(valueQuantity=odd))) == (0, 1, 0, 0)
    (row,) = store.all(Result)
    assert known_unit(ANALYTES["WBC"], row.unit) is not None


def test_two_values_of_one_moment_both_stay_in_one_draw(take, store, patient, observation) -> None:
    rows = [observation(), observation(value=4.9), observation("777-3", 226)]
    assert sizes(take(*rows)) == (3, 0, 0, 0)
    (draw,) = draws(store, patient.id)
    (other,) = draw.doubles["WBC"]
    assert {draw.results["WBC"].value, other.value} == {4.6, 4.9}
    assert sizes(take(*rows)) == (0, 3, 0, 0)
    assert len(store.all(Draw)) == 1


def test_another_method_at_the_same_time_is_a_second_value_of_the_draw(
    take, store, patient, observation
) -> None:
    take(observation(), observation("777-3", 226))
    assert sizes(take(observation("26464-8", 4.9))) == (1, 0, 0, 0)
    (draw,) = draws(store, patient.id)
    assert len(draw.doubles["WBC"]) == 1
    assert sizes(take(observation("26464-8", 4.9), observation())) == (0, 2, 0, 0)


def test_two_values_of_a_day_without_time_may_be_two_draws(take, store, observation) -> None:
    rows = [observation(effectiveDateTime="2024-01-04", value=value) for value in (4.6, 4.9)]
    assert sizes(take(*rows)) == (2, 0, 0, 0)
    assert len(store.all(Draw)) == 2
    assert sizes(take(*rows)) == (0, 2, 0, 0)


def test_a_typed_slip_that_shares_a_value_keeps_its_own_other_values(
    take, store, patient, observation
) -> None:
    draw = typed(store, patient, ("WBC", "5.1", "10*9/L"), ("HGB", "11.9", "g/dL"))
    assert sizes(take(observation(), observation("718-7", 119, "g/L"))) == (1, 1, 0, 0)
    assert [row.value_text for row in store.all(Result) if row.draw_id == draw.id] == [
        "5.1",
        "11.9",
    ]


def test_a_slip_typed_from_paper_is_the_same(take, store, patient, observation) -> None:
    draw = typed(store, patient, ("WBC", "4.6", "10*9/L"), ("HGB", "11.9", "g/dL"))
    plan = take(observation(), observation("718-7", 119, "g/L"), observation("777-3", 226))
    assert sizes(plan) == (1, 2, 0, 0)
    assert [row.id for row in store.all(Draw)] == [draw.id]
    assert {row.draw_id for row in store.all(Result)} == {draw.id}


def test_a_typed_slip_with_other_values_stays_apart(take, store, patient, observation) -> None:
    typed(store, patient, ("WBC", "5.1", "10*9/L"))
    assert sizes(take(observation())) == (1, 0, 0, 0)
    assert len(store.all(Draw)) == 2


def test_a_table_without_times_meets_the_file_with_times(take, observation) -> None:
    take(observation())
    assert sizes(take(observation(effectiveDateTime="2024-01-04"))) == (0, 1, 0, 0)


@pytest.mark.parametrize("status", ["corrected", "amended"])
def test_a_corrected_result_replaces_the_earlier_one(take, store, observation, status) -> None:
    take(observation(), observation("777-3", 226))
    plan = take(observation(value=4.9, status=status))
    assert sizes(plan) == (0, 0, 1, 0)
    assert not plan.changed[0].by_hand
    (white,) = [row for row in store.all(Result) if row.analyte == "WBC"]
    assert (white.value_text, white.status) == ("4.9", ResultStatus(status))
    assert len(store.history(white.id)) == 2
    store.undo()
    assert ("WBC", "4.6", ResultStatus.FINAL) in values(store)


def test_the_earlier_file_does_not_bring_the_old_value_back(take, store, observation) -> None:
    take(observation())
    take(observation(value=4.9, status="corrected"))
    assert sizes(take(observation())) == (0, 0, 0, 1)
    assert values(store) == [("WBC", "4.9", ResultStatus.CORRECTED)]


def test_a_correction_can_be_left_out(take, store, observation) -> None:
    take(observation())
    take(observation(value=4.9, status="corrected"), observation("777-3", 226), changed=False)
    assert values(store) == [
        ("PLT", "226", ResultStatus.FINAL),
        ("WBC", "4.6", ResultStatus.FINAL),
    ]


def test_a_file_with_both_versions_gives_the_corrected_one(take, store, observation) -> None:
    both = [observation(), observation(value=4.9, status="corrected")]
    assert sizes(take(*both)) == (1, 0, 0, 1)
    assert values(store) == [("WBC", "4.9", ResultStatus.CORRECTED)]
    assert sizes(take(*both)) == (0, 1, 0, 1)


@pytest.mark.parametrize("value", [4.6, 4.9])
def test_preliminary_becomes_final(take, store, observation, value) -> None:
    take(observation(status="preliminary"))
    assert sizes(take(observation(value=value))) == (0, 0, 1, 0)
    assert values(store) == [("WBC", str(value), ResultStatus.FINAL)]
    assert sizes(take(observation(value=value))) == (0, 1, 0, 0)
    if value != 4.6:
        assert sizes(take(observation(status="preliminary"))) == (0, 0, 0, 1)


def test_a_correction_of_a_typed_value_says_that_it_was_typed(
    take, store, patient, observation
) -> None:
    typed(store, patient, ("WBC", "4.6", "10*9/L"), ("PLT", "226", "10*9/L"))
    plan = take(observation("777-3", 226), observation(value=4.9, status="corrected"))
    assert sizes(plan) == (0, 1, 1, 0)
    assert plan.changed[0].by_hand


def test_what_a_family_changed_by_hand_is_named_and_kept(take, store, observation) -> None:
    take(observation())
    (row,) = store.all(Result)
    row.value_text, row.value = "4.1", 4.1
    store.save(row, ADDED)
    again = take(observation())
    assert sizes(again) == (0, 0, 0, 1)
    assert again.outdated[0].by_hand
    assert [text for _, text, _ in values(store)] == ["4.1"]
    corrected = take(observation(value=4.9, status="corrected"))
    assert corrected.changed[0].by_hand


def test_several_files_are_one_step(store, patient, read, bundle, observation) -> None:
    planner = ImportPlanner(store, patient)
    first = planner.add(read(bundle(observation(), observation("777-3", 226))))
    second = planner.add(read(bundle(observation(), observation("718-7", 119, "g/L"))))
    third = planner.add(read(bundle(observation(value=4.9, status="corrected"))))
    assert [sizes(plan) for plan in (first, second, third)] == [
        (2, 0, 0, 0),
        (1, 1, 0, 0),
        (0, 0, 1, 0),
    ]
    steps = len(store.history())
    planner.take(LABEL)
    assert len(store.history()) == steps + 1
    assert ("WBC", "4.9", ResultStatus.CORRECTED) in values(store)
    assert len(store.all(Draw)) == 1


def test_another_patient_of_the_record_is_not_touched(take, store, observation) -> None:
    other = store.save(Patient(name="Noa"), ADDED)
    take(observation())
    reading = read_file(b"Date,WBC (10^9/L)\n2024-01-04,4.6\n", "a.csv", print, bool)
    planner = ImportPlanner(store, other)
    assert sizes(planner.add(reading)) == (1, 0, 0, 0)


def test_the_patient_is_made_in_the_same_step(store, read, bundle, observation) -> None:
    planner = ImportPlanner(store, Patient(name="Mila"))
    planner.add(read(bundle(observation())))
    planner.take(LABEL, make_patient=True)
    assert len(store.history()) == 1
    store.undo()
    assert (store.all(Patient), store.all(Draw), store.all(Result)) == ([], [], [])


def test_known_results_need_no_consent_and_new_ones_do(
    take, store, patient, read, bundle, observation
) -> None:
    take(observation())
    planner = ImportPlanner(store, patient)
    assert planner.add_known(read(bundle(observation()))) is not None
    assert planner.add_known(read(bundle(observation(value=9)))) is None
    assert not planner.writes


def test_long_texts_fit_the_record(take, store, observation) -> None:
    take(observation(unit="10*9/L", code={"coding": [_white("x" * 900)], "text": "y" * 900}))
    assert sizes(take(observation())) == (0, 1, 0, 0)
    from_file = export_record(store)
    assert b"yyy" in from_file


def _white(display: str) -> dict[str, str]:
    return {"system": "http://loinc.org", "code": "6690-2", "display": display}


TIMED = st.tuples(
    st.sampled_from([MOMENT, "2024-01-03T21:30:00Z", "2024-01-04T08:30:00"]),
    st.sampled_from(["final", "preliminary", "corrected"]),
)
UNTIMED = st.just(("2024-01-04", "final"))


def rows_of(moments: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[list[Any]]:
    codes, numbers = st.sampled_from(["6690-2", "777-3"]), st.sampled_from([1.0, 2.0, 3.5])
    return st.lists(st.tuples(codes, numbers, moments), max_size=6)


FILES = st.one_of(rows_of(TIMED), rows_of(UNTIMED))


@given(FILES, FILES)
@settings(max_examples=60, deadline=None)
def test_any_files_twice_change_nothing(shared, read, bundle, observation, one, other) -> None:
    """However results are written and spread, taking them in again is no step."""
    patient = shared.save(Patient(name="Mila"), ADDED)
    readings = [
        read(
            bundle(
                *(
                    observation(code, value, effectiveDateTime=when, status=status)
                    for code, value, (when, status) in rows
                )
            )
        )
        for rows in (one, other)
    ]
    for reading in readings:
        planner = ImportPlanner(shared, patient)
        plan = planner.add(reading)
        planner.take(LABEL)
        assert sum(sizes(plan)) == len(distinct(reading.results))
    for reading in readings:
        again = ImportPlanner(shared, patient)
        again.add(reading)
        assert not again.writes


def test_labels_name_the_file_or_count_them() -> None:
    assert import_label(3, ["a.json"]).values == {"file": "a.json"}
    assert import_label(3, ["a.json", "b.json"]).values == {"files": 2}


@given(st.floats(0.001, 5000, allow_nan=False), st.sampled_from(["g/dL", "g/L"]))
def test_values_stay_comparable_through_units(value, unit) -> None:
    """A value that went into the record in one unit is found again in the other."""
    analyte = ANALYTES["HGB"]
    there = convert(value, unit, "g/L", analyte)
    back = convert(convert(there, "g/L", unit, analyte), unit, "g/L", analyte)
    assert comparable(Comparator.NONE, there) == comparable(Comparator.NONE, back)
