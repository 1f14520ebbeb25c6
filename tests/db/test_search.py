"""Search finds what was once written, whatever its case and signs."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds import ContactRole, Severity
from alltracker.care.words import Message
from alltracker.db.models import Appointment, Contact, Draw, Note, Patient, SideEffect
from alltracker.db.search import find
from alltracker.db.store import Store

LABEL = Message("test", "Added")
DAY = dt.date(2026, 11, 24)


@pytest.fixture
def written(store: Store, patient: Patient) -> Store:
    other = Patient(name="Other")
    store.save(other, LABEL)
    start = dt.datetime(2026, 12, 8, 7, 30)  # noqa: DTZ001 - wall time, as it is kept
    rows = [
        Appointment(patient_id=patient.id, title="Lumbar puncture", start=start, place="Day ward"),
        SideEffect(patient_id=patient.id, name="Mouth sores", severity=Severity.MILD, began_on=DAY),
        Draw(patient_id=patient.id, day=DAY, note="100 % sure, under_score"),
        Note(patient_id=patient.id, day=DAY, text="Ask about school.\nÆgir likes it"),
        Note(patient_id=other.id, day=DAY, text="Ask about school"),
        Contact(patient_id=patient.id, name="Dr. Lindqvist", role=ContactRole.ONCOLOGY_TEAM),
    ]
    store.apply(LABEL, put=rows)
    return store


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("LUMBAR", "Lumbar puncture"),
        ("ward puncture", "Lumbar puncture"),
        ("sore", "Mouth sores"),
        ("100 %", "100 % sure, under_score"),
        ("under_score", "100 % sure, under_score"),
        ("lindq", "Dr. Lindqvist"),
    ],
)
def test_words_are_found_where_they_were_written(
    written: Store, patient: Patient, words: str, title: str
) -> None:
    assert [hit.title for hit in find(written, patient.id, words)] == [title]


def test_only_this_patients_rows_are_found(written: Store, patient: Patient) -> None:
    assert len(find(written, patient.id, "school")) == 1


@pytest.mark.parametrize("words", ["", "   ", "nothing of the kind", "under-score", "'; DROP"])
def test_nothing_is_found_for_nothing(written: Store, patient: Patient, words: str) -> None:
    assert find(written, patient.id, words) == []
