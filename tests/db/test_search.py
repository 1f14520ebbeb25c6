"""Search finds what was once written, whatever its case and signs."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import pytest

from alltracker.care.kind_words import word_of
from alltracker.care.kinds import ContactRole, Severity
from alltracker.care.kinds_events import ProcedureKind, StayReason
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    Contact,
    Draw,
    Note,
    Patient,
    Procedure,
    SideEffect,
    Stay,
)
from alltracker.db.search import find
from alltracker.db.store import Store
from alltracker.language import Language

LABEL = Message("test", "Added")
DAY = dt.date(2026, 11, 24)
PAST = dt.date(2026, 3, 12)


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


def test_a_procedure_is_found_by_what_it_is_called(store: Store, patient: Patient) -> None:
    puncture = Procedure(
        patient_id=patient.id, kind=ProcedureKind.LUMBAR_PUNCTURE, day=PAST, place="Harbor"
    )
    stay = Stay(patient_id=patient.id, began_on=PAST, reason=StayReason.FEVER, place="Harbor")
    store.apply(LABEL, put=[puncture, stay])

    def said(member: StrEnum) -> str:
        return Language().say(word_of(member))

    (hit,) = find(store, patient.id, "harbor LUMBAR", said=said)
    assert (hit.row_id, hit.sort) == (puncture.id, ProcedureKind.LUMBAR_PUNCTURE)
    (hit,) = find(store, patient.id, "fever", said=said)
    assert (hit.row_id, hit.title, hit.sort) == (stay.id, "Harbor", StayReason.FEVER)
    assert find(store, patient.id, "lumbar") == []
    assert find(store, patient.id, "lumbar fever", said=said) == []
