"""The end of treatment as one step, with what is known of the day."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate, clock_on
from alltracker.care.follow_up import in_follow_up, treatment_end
from alltracker.care.kinds import PhaseKind
from alltracker.care.words import Message
from alltracker.db.follow_up_rows import ended_rows, replaced_stages, stage_rows
from alltracker.db.models import Patient, Phase, VisitStage
from alltracker.db.record_view import record_view
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.visit_plans import visit_templates

ENDED = Message("test", "Ended")
TODAY = dt.date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _one_day():
    with clock_on(TODAY):
        yield


def phase(patient, kind, position, start=None, end=None):
    return Phase(
        patient_id=patient.id,
        kind=kind,
        position=position,
        actual_start=start,
        actual_end=end,
    )


def end(store, patient, text):
    store.apply(ENDED, put=ended_rows(store, patient, PartialDate.parse(text)))
    (fresh,) = store.all(Patient)
    return fresh, record_view(store, fresh)


def test_a_half_known_end_touches_no_phase(store, patient):
    fresh, view = end(store, patient, "2026-22")
    assert str(fresh.treatment_ended) == "2026-22"
    assert view.phases == []
    assert in_follow_up(view, TODAY)


def test_a_known_day_ends_the_running_phase_and_begins_follow_up(store, patient):
    done = phase(patient, PhaseKind.INDUCTION, 0, dt.date(2024, 1, 1), dt.date(2024, 2, 1))
    running = phase(patient, PhaseKind.MAINTENANCE, 1, dt.date(2024, 9, 1))
    store.apply(ENDED, put=[done, running])
    before = [store.get(Phase, row.id) for row in (done, running)]
    _, view = end(store, patient, "2026-11-20")
    ends = {row.kind: (row.actual_start, row.actual_end) for row in view.phases}
    assert ends[PhaseKind.INDUCTION] == (dt.date(2024, 1, 1), dt.date(2024, 2, 1))
    assert ends[PhaseKind.MAINTENANCE][1] == dt.date(2026, 11, 20)
    assert ends[PhaseKind.FOLLOW_UP] == (dt.date(2026, 11, 21), None)
    assert treatment_end(view, TODAY) == PartialDate(2026, 11, 20)
    store.undo()
    assert [store.get(Phase, row.id) for row in (done, running)] == before
    assert store.all(Patient)[0].treatment_ended is None


def test_a_planned_phase_of_follow_up_is_the_one_that_begins(store, patient):
    planned = phase(patient, PhaseKind.FOLLOW_UP, 5)
    store.apply(ENDED, put=[planned])
    _, view = end(store, patient, "2024-02-29")
    assert [(row.id, row.actual_start) for row in view.phases] == [
        (planned.id, dt.date(2024, 3, 1))
    ]
    _, again = end(store, patient, "2024-03-05")
    assert [row.actual_start for row in again.phases] == [dt.date(2024, 3, 1)]


def test_another_schedule_takes_the_place_of_the_first(store, patient):
    known = open_knowledge()
    for template in visit_templates(known):
        names = [known.source_names(stage.sources, "es") for stage in template.stages]
        rows = stage_rows(template, patient.id, "es", names)
        put, remove = replaced_stages(store, patient.id, rows)
        store.apply(ENDED, put=put, remove=remove)
        kept = store.all(VisitStage, patient.id)
        assert [row.words for row in kept] == [stage.words.es for stage in template.stages]
        assert all(row.source for row in kept)
