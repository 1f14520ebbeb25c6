"""One door: every write is one step, undo gives back exactly what was."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import PhaseKind, Severity
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.log import StepKind
from alltracker.db.models import (
    TABLES,
    Draw,
    Measurement,
    Note,
    Patient,
    Phase,
    Plan,
    Result,
    SideEffect,
)
from alltracker.db.problems import InvalidRow
from alltracker.db.store import Store

DAY = dt.date(2026, 11, 24)
LABEL = Message("test", "Blood counts of {day}", {"day": DAY, "born": PartialDate(2020, 3)})


def everything(store: Store) -> dict[str, list[dict[str, object]]]:
    return {
        str(table.__tablename__): sorted(
            (values_of(row) for row in store.all(table)), key=lambda row: str(row["id"])
        )
        for table in TABLES
    }


def a_draw(patient: Patient, results: int = 14) -> list[Draw | Result]:
    draw = Draw(patient_id=patient.id, day=DAY)
    return [
        draw,
        *(
            Result(draw_id=draw.id, analyte=f"A{n}", value_text=f"{n}.5", value=n + 0.5)
            for n in range(results)
        ),
    ]


def test_what_is_saved_comes_back_as_it_was(store: Store, patient: Patient) -> None:
    found = store.get(Patient, patient.id)
    assert found is not None
    assert found.name == "Ægir <b>O'Neil</b> 🪁"
    assert found.birth_date == PartialDate(2020, 3)


def test_a_draw_with_its_results_is_one_step(store: Store, patient: Patient) -> None:
    before = everything(store)
    store.apply(LABEL, put=a_draw(patient))
    after = everything(store)
    assert len(after["result"]) == 14
    store.undo()
    assert everything(store) == before
    step = store.redo()
    assert everything(store) == after
    assert step is not None
    assert step.label == LABEL


def test_removing_a_patient_takes_all_of_theirs_and_undo_brings_it_back(
    store: Store, patient: Patient
) -> None:
    phase = Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION)
    effect = SideEffect(
        patient_id=patient.id,
        name="Nausea",
        severity=Severity.MILD,
        began_on=DAY,
        phase_id=phase.id,
    )
    store.apply(LABEL, put=[phase, effect, *a_draw(patient)])
    whole = everything(store)
    store.apply(LABEL, remove=[patient])
    assert not any(everything(store).values())
    store.undo()
    assert everything(store) == whole


def test_removing_a_phase_keeps_the_side_effect_and_cuts_the_link(
    store: Store, patient: Patient
) -> None:
    phase = Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION)
    effect = SideEffect(
        patient_id=patient.id,
        name="Nausea",
        severity=Severity.MILD,
        began_on=DAY,
        phase_id=phase.id,
    )
    store.apply(LABEL, put=[phase, effect])
    whole = everything(store)
    store.apply(LABEL, remove=[phase])
    found = store.get(SideEffect, effect.id)
    assert found is not None
    assert found.phase_id is None
    store.undo()
    assert everything(store) == whole


def test_saving_what_stands_already_is_no_step(store: Store, patient: Patient) -> None:
    steps = len(store.history())
    assert store.apply(LABEL, put=[patient]) == frozenset()
    assert len(store.history()) == steps


def test_a_new_step_forgets_what_could_be_redone(store: Store, patient: Patient) -> None:
    store.save(Note(patient_id=patient.id, day=DAY, text="one"), LABEL)
    store.undo()
    assert store.next_redo() is not None
    store.save(Note(patient_id=patient.id, day=DAY, text="two"), LABEL)
    assert store.next_redo() is None
    assert store.redo() is None


def test_undo_is_logged_like_any_other_change(store: Store, patient: Patient) -> None:
    note = store.save(Note(patient_id=patient.id, day=DAY, text="one"), LABEL)
    store.undo()
    kinds = [step.kind for step in store.history(note.id)]
    assert kinds == [StepKind.UNDO, StepKind.DO]


def test_listeners_hear_which_kinds_changed(store: Store, patient: Patient) -> None:
    heard: list[object] = []
    stop = store.subscribe(heard.append)
    store.apply(LABEL, put=a_draw(patient, results=1))
    stop()
    store.undo()
    assert heard == [frozenset({Draw, Result})]


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "A", "birth_date": "2120-01-01"}, "birth_date"),
        ({"name": "A", "birth_date": "2020-03", "diagnosis_date": "2019"}, "diagnosis_date"),
        ({"name": "A", "diagnosis_date": "2024-05", "remission_on": "2024-04-30"}, "remission_on"),
        ({"name": "A", "birth_date": "2020", "remission_on": "2019-12-31"}, "remission_on"),
    ],
)
def test_an_impossible_patient_is_refused_in_its_field(
    store: Store, row: dict[str, str], field: str
) -> None:
    before = everything(store)
    with pytest.raises(InvalidRow) as caught:
        store.save(Patient.model_validate(row), LABEL)
    assert caught.value.problems[0].field == field
    assert everything(store) == before


def test_an_end_before_the_start_is_refused(store: Store, patient: Patient) -> None:
    phase = Phase(
        patient_id=patient.id,
        kind=PhaseKind.INDUCTION,
        actual_start=DAY,
        actual_end=DAY - dt.timedelta(days=1),
    )
    with pytest.raises(InvalidRow) as caught:
        store.save(phase, LABEL)
    assert caught.value.problems[0].field == "actual_end"


@pytest.mark.parametrize(
    ("field", "value"), [("weight_kg", -3.0), ("weight_kg", 401.0), ("height_cm", 900.0)]
)
def test_a_body_that_cannot_be_is_refused(
    store: Store, patient: Patient, field: str, value: float
) -> None:
    with pytest.raises(InvalidRow) as caught:
        store.save(Measurement(patient_id=patient.id, day=DAY, **{field: value}), LABEL)
    assert caught.value.problems[0].field == field


def test_a_plan_does_not_end_before_it_starts(store: Store, patient: Patient) -> None:
    early = DAY - dt.timedelta(days=1)
    with pytest.raises(InvalidRow) as caught:
        store.save(Plan(patient_id=patient.id, started_on=DAY, planned_end=early), LABEL)
    assert caught.value.problems[0].field == "planned_end"


def test_a_large_import_is_one_step_too(store: Store, patient: Patient) -> None:
    draw, *results = a_draw(patient, results=900)
    before = everything(store)
    rows = {Draw: [values_of(draw)], Result: [values_of(row) for row in results]}
    store.insert_new(LABEL, rows)
    after = everything(store)
    assert len(after["result"]) == 900
    store.undo()
    assert everything(store) == before
    store.redo()
    assert everything(store) == after


def take_step(store: Store, patient: Patient, move: str) -> None:
    notes = store.all(Note)
    if move == "add":
        store.save(Note(patient_id=patient.id, day=DAY, text="new"), LABEL)
    elif move == "change" and notes:
        notes[0].text += "!"
        store.save(notes[0], LABEL)
    elif move == "remove" and notes:
        store.apply(LABEL, remove=notes[:1])
    elif move == "redo":
        store.redo()
    elif move == "undo" and (step := store.next_undo()) is not None and step.label == LABEL:
        store.undo()


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(["add", "change", "remove", "undo", "redo"]), max_size=14))
def test_any_walk_of_steps_can_be_undone_to_the_start(
    store: Store, patient: Patient, walk: list[str]
) -> None:
    while (step := store.next_undo()) is not None and step.label == LABEL:
        store.undo()
    start = everything(store)
    for move in walk:
        take_step(store, patient, move)
    while (step := store.next_undo()) is not None and step.label == LABEL:
        store.undo()
    assert everything(store) == start
