"""The settings of a record: defaults, what is kept, undo, and what cannot be."""

from __future__ import annotations

import pytest

from alltracker.care.words import Message
from alltracker.db.models import Patient, Setting
from alltracker.db.record_settings import DEFAULT_COLUMNS, RecordSettings
from alltracker.db.store import Store

CHOSEN = Message("test", "Chosen")


@pytest.fixture
def settings(store: Store, patient: Patient) -> RecordSettings:
    return RecordSettings(store, patient.id)


def test_a_new_record_has_the_defaults(settings: RecordSettings) -> None:
    assert settings.unit_of("HGB") is None
    assert settings.units() == {}
    assert settings.shown_analytes() == DEFAULT_COLUMNS
    assert settings.counts_after_days() is None
    assert settings.temperature_unit() == "Cel"
    assert settings.weight_unit() == "kg"


def test_what_is_put_is_kept_and_one_row_a_key(store: Store, settings: RecordSettings) -> None:
    store.apply(CHOSEN, put=settings.put_unit("HGB", "g/L"))
    store.apply(CHOSEN, put=settings.put_unit("HGB", "mmol/L"))
    store.apply(CHOSEN, put=settings.put_shown(["PLT", "WBC", "PLT"]))
    store.apply(CHOSEN, put=settings.put_counts_after_days(10))
    store.apply(CHOSEN, put=settings.put_temperature_unit("[degF]"))
    store.apply(CHOSEN, put=settings.put_weight_unit("[lb_av]"))
    assert settings.unit_of("HGB") == "mmol/L"
    assert settings.units() == {"HGB": "mmol/L", "WEIGHT": "[lb_av]"}
    assert settings.shown_analytes() == ("PLT", "WBC")
    assert settings.counts_after_days() == 10
    assert settings.temperature_unit() == "[degF]"
    assert settings.weight_unit() == "[lb_av]"
    assert len(store.all(Setting)) == 5


def test_grades_are_told_only_when_they_are_wanted(store: Store, settings: RecordSettings) -> None:
    assert not settings.grades_shown()
    store.apply(CHOSEN, put=settings.put_grades_shown(shown=True))
    assert settings.grades_shown()
    store.apply(CHOSEN, put=settings.put_grades_shown(shown=False))
    assert not settings.grades_shown()
    store.apply(CHOSEN, put=settings.put({"counts.grades": "perhaps"}))
    assert not settings.grades_shown()


def test_undo_brings_the_default_back(store: Store, settings: RecordSettings) -> None:
    store.apply(CHOSEN, put=settings.put_counts_after_days(7))
    store.undo()
    assert settings.counts_after_days() is None
    store.redo()
    assert settings.counts_after_days() == 7
    store.apply(CHOSEN, put=settings.put_counts_after_days(None))
    assert settings.counts_after_days() is None


def test_patients_do_not_share_settings(store: Store, settings: RecordSettings) -> None:
    other = Patient(name="Bo")
    store.save(other, CHOSEN)
    store.apply(CHOSEN, put=settings.put_shown(["PLT"]))
    assert RecordSettings(store, other.id).shown_analytes() == DEFAULT_COLUMNS


def test_what_cannot_be_is_refused(settings: RecordSettings) -> None:
    for wrong in (
        lambda: settings.put_unit("HGB", "10*9/L"),
        lambda: settings.put_unit("NOTHING", "g/L"),
        lambda: settings.put_counts_after_days(0),
        lambda: settings.put_counts_after_days(366),
        lambda: settings.put_temperature_unit("K"),
        lambda: settings.put_weight_unit("[in_i]"),
    ):
        with pytest.raises(ValueError, match=r".*"):
            wrong()


def test_values_of_another_version_fall_back(store: Store, settings: RecordSettings) -> None:
    values = {"unit.HGB": "stone", "counts.reminder_days": "soon", "unit.temperature": "K"}
    store.apply(CHOSEN, put=settings.put(values))
    assert settings.unit_of("HGB") is None
    assert settings.units() == {}
    assert settings.counts_after_days() is None
    assert settings.temperature_unit() == "Cel"
