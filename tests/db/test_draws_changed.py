from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.words import Message
from alltracker.db.counted import put_counted
from alltracker.db.draws_changed import draws_changed, newest_change
from alltracker.db.models import Draw, Note, Patient, Result, Threshold
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store

MADE = Message("test", "Made")
DAY = dt.date(2026, 11, 24)


def result(draw: Draw, analyte: str = "WBC") -> Result:
    return Result(draw_id=draw.id, analyte=analyte, value_text="2.4", value=2.4, unit="10*9/L")


@pytest.fixture
def draw(store: Store, patient: Patient) -> Draw:
    row = Draw(patient_id=patient.id, day=DAY)
    store.apply(MADE, put=[row, result(row, "HGB")])
    return row


def told(store: Store, since: int) -> frozenset[str] | None:
    changed = draws_changed(store, since)
    if changed is not None:
        assert changed.newest == newest_change(store)
    return None if changed is None else changed.draws


def test_edited_added_and_undone_draws_are_told(store, patient, draw) -> None:
    since = newest_change(store)
    assert told(store, since) == frozenset()
    store.save(result(draw), MADE)
    assert told(store, since) == {draw.id}
    other = Draw(patient_id=patient.id, day=DAY)
    store.apply(MADE, put=[other, *(result(other, str(n)) for n in range(14))])
    assert told(store, since) == {draw.id, other.id}
    since = newest_change(store)
    store.save(Note(patient_id=patient.id, day=DAY, text="tired"), MADE)
    assert told(store, since) == frozenset()


def test_the_choice_of_a_value_is_about_its_draw(store, patient, draw) -> None:
    since = newest_change(store)
    store.apply(MADE, put=put_counted(store, patient.id, (draw.id, "HGB"), "any"))
    assert told(store, since) == {draw.id}


def test_what_is_seen_everywhere_or_gone_is_not_told_apart(store, patient, draw) -> None:
    since = newest_change(store)
    store.apply(MADE, put=RecordSettings(store, patient.id).put_shown(["WBC"]))
    assert draws_changed(store, since) is None
    since = newest_change(store)
    store.save(Threshold(patient_id=patient.id, analyte="ANC", low=0.5, unit="10*9/L"), MADE)
    assert draws_changed(store, since) is None
    since = newest_change(store)
    store.apply(MADE, remove=[draw])
    assert draws_changed(store, since) is None
    assert draws_changed(store, 0) is None
    store.undo()
    assert told(store, newest_change(store)) == frozenset()


def test_many_changes_are_not_gone_through(store, patient) -> None:
    since = newest_change(store)
    for _ in range(50):
        store.save(Note(patient_id=patient.id, day=DAY, text="tired"), MADE)
    assert draws_changed(store, since) is None
