from __future__ import annotations

import pytest

from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Patient, Setting
from alltracker.db.quick_effects import LONGEST, put_quick_effects, quick_effects

LABEL = Message("test", "Changed")


@pytest.fixture
def store(tmp_path):
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store):
    row = Patient(name="Mila")
    store.save(row, LABEL)
    return row


def test_there_is_no_list_at_first(store, patient):
    assert quick_effects(store, patient.id) == ()


def test_a_list_is_kept_changed_and_given_up(store, patient):
    store.apply(LABEL, put=put_quick_effects(store, patient.id, ["Nausea", "<b>Ache</b>"]))
    assert quick_effects(store, patient.id) == ("Nausea", "<b>Ache</b>")
    store.apply(LABEL, put=put_quick_effects(store, patient.id, ["Cough"]))
    assert quick_effects(store, patient.id) == ("Cough",)
    store.apply(LABEL, put=put_quick_effects(store, patient.id, [" "]))
    assert quick_effects(store, patient.id) == ()
    store.undo()
    assert quick_effects(store, patient.id) == ("Cough",)


def test_names_are_tidied(store, patient):
    names = ["  a  b ", "A B", "", "x" * 90, *(str(n) for n in range(20))]
    store.apply(LABEL, put=put_quick_effects(store, patient.id, names))
    assert quick_effects(store, patient.id) == ("a b", "x" * LONGEST, "0", "1", "2", "3", "4")


@pytest.mark.parametrize("value", ["{", "3", '{"a": 1}', "[1, null]", "not json"])
def test_a_broken_setting_is_no_list(store, patient, value):
    store.save(Setting(patient_id=patient.id, key="effects.quick", value=value), LABEL)
    assert quick_effects(store, patient.id) == ()
