from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.kinds import ResultStatus
from alltracker.care.typed_value import read_value
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.counted import chosen_results, put_counted
from alltracker.db.draw_writes import (
    DrawEdit,
    DrawIsGone,
    TypedResult,
    confirmed,
    draws_of,
    removed_label,
    rows_of_edit,
    saved_label,
)
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.queries import draws, last_values, results_of_draw, series
from alltracker.db.queries_counts import draws_since, places_used, setting_text
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store

DAY = dt.date(2026, 11, 24)
MADE = Message("test", "Made")


def typed(text: str, unit: str = "10*9/L") -> TypedResult:
    return TypedResult(read_value(text), unit)


def save(store: Store, edit: DrawEdit) -> Draw:
    rows = rows_of_edit(store, edit)
    store.apply(saved_label([rows.draw.day]), put=rows.put, remove=rows.remove)
    return rows.draw


def reported(store: Store, patient: Patient, **values: object) -> tuple[Draw, Result]:
    draw = Draw(patient_id=patient.id, day=DAY, place="Clinic 4", origin="file")
    result = Result.model_validate(
        {
            "draw_id": draw.id,
            "analyte": "HGB",
            "value_text": "119",
            "value": 119,
            "unit": "g/L",
            "range_low": 115,
            "range_high": 150,
            "range_text": "115-150",
            "code": "718-7",
            "reported_name": "Hb",
            "status": "corrected",
            "origin": "file",
            **values,
        }
    )
    store.apply(MADE, put=[draw, result])
    return draw, result


def test_a_new_draw_holds_what_was_typed_and_nothing_else(store: Store, patient: Patient) -> None:
    results = {"WBC": typed("<0.1"), "ANC": typed(""), "HGB": typed("11.9", "g/dL")}
    draw = save(store, DrawEdit(patient.id, day=DAY, place="Clinic 4", results=results))
    found = {row.analyte: row for row in results_of_draw(store, draw.id)}
    assert set(found) == {"WBC", "HGB"}
    assert (found["WBC"].value_text, found["WBC"].value, found["WBC"].comparator) == (
        "<0.1",
        0.1,
        "<",
    )
    assert (found["HGB"].unit, found["HGB"].origin) == ("g/dL", "")
    (row,) = draws(store, patient.id)
    assert (row.day, row.place, row.note) == (DAY, "Clinic 4", "")


def test_a_new_draw_needs_a_day(store: Store, patient: Patient) -> None:
    with pytest.raises(ValueError, match="day"):
        rows_of_edit(store, DrawEdit(patient.id, results={"WBC": typed("2")}))


def test_an_edit_changes_only_what_was_edited(store: Store, patient: Patient) -> None:
    draw, result = reported(store, patient)
    before = values_of(draw)
    save(store, DrawEdit(patient.id, draw.id, note="tired"))
    assert values_of(store.get(Draw, draw.id)) == {**before, "note": "tired"}
    assert values_of(store.get(Result, result.id)) == values_of(result)


def test_a_changed_value_keeps_what_the_report_says_beside_it(
    store: Store, patient: Patient
) -> None:
    draw, result = reported(store, patient, review=True)
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": typed("118", "g/L")}))
    now = store.get(Result, result.id)
    changed = {"value_text": "118", "value": 118.0, "review": False}
    assert values_of(now) == {**values_of(result), **changed}
    assert now.status is ResultStatus.CORRECTED


def test_a_value_typed_in_another_unit_takes_its_range_along(
    store: Store, patient: Patient
) -> None:
    draw, result = reported(store, patient)
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": typed("11.8", "g/dL")}))
    now = store.get(Result, result.id)
    assert (now.range_low, now.range_high, now.range_text) == (11.5, 15.0, "")


def test_a_corrected_unit_leaves_the_numbers_alone(store: Store, patient: Patient) -> None:
    draw, result = reported(store, patient)
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": typed("119", "g/dL")}))
    now = store.get(Result, result.id)
    assert (now.value, now.unit, now.range_low, now.range_text) == (119, "g/dL", 115, "115-150")


def test_a_range_in_a_unit_that_is_not_known_goes(store: Store, patient: Patient) -> None:
    draw, result = reported(store, patient, unit="spoons")
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": typed("11.8", "g/dL")}))
    now = store.get(Result, result.id)
    assert (now.range_low, now.range_high, now.range_text) == (None, None, "")


def test_an_emptied_cell_removes_the_result_that_counts(store: Store, patient: Patient) -> None:
    draw, _ = reported(store, patient)
    again = Result(draw_id=draw.id, analyte="HGB", value_text="120", value=120, unit="g/L")
    store.save(again, MADE)
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": typed("")}))
    (left,) = results_of_draw(store, draw.id)
    assert left.value == 120
    store.undo()
    assert len(results_of_draw(store, draw.id)) == 2


def test_a_draw_that_was_removed_meanwhile_is_said(store: Store, patient: Patient) -> None:
    draw, _ = reported(store, patient)
    store.apply(removed_label([DAY]), remove=draws_of(store, [draw.id, "unknown"]))
    with pytest.raises(DrawIsGone):
        rows_of_edit(store, DrawEdit(patient.id, draw.id, note="late"))


def test_a_confirmed_value_loses_its_mark_only(store: Store, patient: Patient) -> None:
    draw, result = reported(store, patient, review=True)
    store.apply(MADE, put=confirmed(store, draw.id, "HGB"))
    assert values_of(store.get(Result, result.id)) == {**values_of(result), "review": False}
    assert confirmed(store, draw.id, "HGB") == []


def test_what_is_worth_a_draw(patient: Patient) -> None:
    assert DrawEdit(patient.id, day=DAY).empty
    assert DrawEdit(patient.id, day=DAY, results={"WBC": typed("")}).empty
    assert not DrawEdit(patient.id, day=DAY, note="port flushed").empty


def test_the_steps_name_one_day_or_how_many() -> None:
    assert saved_label([DAY]).values == {"day": DAY}
    assert saved_label([DAY, DAY]).count == 2
    assert removed_label([DAY, DAY, DAY]).count == 3


def test_reads_for_the_page(store: Store, patient: Patient) -> None:
    for at, place in enumerate(("Harbor lab", "Clinic 4", "Clinic 4", "")):
        day = DAY - dt.timedelta(days=at)
        store.save(Draw(patient_id=patient.id, day=day, place=place), MADE)
    assert draws_since(store, patient.id, DAY - dt.timedelta(days=1)) == 2
    assert places_used(store, patient.id) == ["Clinic 4", "Harbor lab"]
    assert setting_text(store, patient.id, "counts.charted") == ""
    store.apply(MADE, put=RecordSettings(store, patient.id).put({"counts.charted": "ANC"}))
    assert setting_text(store, patient.id, "counts.charted") == "ANC"


def test_only_some_analytes_are_read_when_asked_so(store: Store, patient: Patient) -> None:
    save(store, DrawEdit(patient.id, day=DAY, results={"WBC": typed("2"), "PLT": typed("90")}))
    (row,) = draws(store, patient.id, analytes=("PLT", "HGB"))
    assert set(row.results) == {"PLT"}


numbers = st.decimals(0, 900, places=2).map(str)


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(first=st.dictionaries(st.sampled_from(["WBC", "ANC", "PLT"]), numbers), second=numbers)
def test_undo_brings_back_every_cell(store: Store, patient: Patient, first, second) -> None:
    results = {key: typed(text) for key, text in first.items()}
    draw = save(store, DrawEdit(patient.id, day=DAY, results=results))
    before = {row.id: values_of(row) for row in results_of_draw(store, draw.id)}
    results = {"WBC": typed(second), "PLT": typed("")}
    save(store, DrawEdit(patient.id, draw.id, note="seen again", results=results))
    store.undo()
    assert {row.id: values_of(row) for row in results_of_draw(store, draw.id)} == before


def test_a_second_value_counts_and_the_first_one_stays(store: Store, patient: Patient) -> None:
    draw, first = reported(store, patient)
    added = TypedResult(typed("120", "g/L").value, "g/L", added=True)
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": added}))
    assert [row.value for row in results_of_draw(store, draw.id)] == [first.value, 120]
    (row,) = draws(store, patient.id)
    assert row.results["HGB"].value == 120
    assert [other.id for other in row.doubles["HGB"]] == [first.id]
    assert [one.value for one in last_values(store, patient.id, ["HGB"])["HGB"]] == [120]
    save(store, DrawEdit(patient.id, draw.id, results={"HGB": typed("121", "g/L")}))
    assert [row.value for row in results_of_draw(store, draw.id)] == [first.value, 121]


def test_which_value_counts_is_the_familys_to_choose(store: Store, patient: Patient) -> None:
    draw, first = reported(store, patient)
    again = Result(draw_id=draw.id, analyte="HGB", value_text="120", value=120, unit="g/L")
    store.save(again, MADE)
    for chosen, other in ((again, first), (first, again)):
        store.apply(MADE, put=put_counted(store, patient.id, (draw.id, "HGB"), chosen.id))
        assert chosen_results(store, patient.id) == {(draw.id, "HGB"): chosen.id}
        (row,) = draws(store, patient.id)
        assert (row.results["HGB"].id, row.doubles["HGB"][0].id) == (chosen.id, other.id)
        assert [one.id for one in series(store, patient.id, ["HGB"])["HGB"]] == [chosen.id]
    store.apply(MADE, remove=[first])
    (row,) = draws(store, patient.id)
    assert (row.results["HGB"].id, row.doubles) == (again.id, {})


def test_a_time_is_kept_until_another_is_typed(store: Store, patient: Patient) -> None:
    draw, _ = reported(store, patient)
    save(store, DrawEdit(patient.id, draw.id, time=dt.time(8, 30)))
    save(store, DrawEdit(patient.id, draw.id, note="late"))
    assert store.get(Draw, draw.id).time == dt.time(8, 30)
