"""Choosing a patient by name, and gathering what the care functions read."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.words import Message
from alltracker.db.models import Draw, FeverRule, Patient, Plan
from alltracker.db.patients import (
    NoPatient,
    SameNames,
    SeveralPatients,
    UnknownPatient,
    choose_patient,
)
from alltracker.db.record_settings import RecordSettings
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.language import Language

ADDED = Message("test", "Added")


def add(store: Store, *names: str) -> list[Patient]:
    rows = [Patient(name=name) for name in names]
    store.apply(ADDED, put=rows)
    return rows


def said(problem: pytest.ExceptionInfo[NoPatient]) -> str:
    return Language().say(problem.value.message)


def test_the_only_patient_needs_no_name(store) -> None:
    (mila,) = add(store, "Mila Sommer")
    assert choose_patient(store, None).id == mila.id


@pytest.mark.parametrize("name", ["Mila Sommer", "  mila   SOMMER "])
def test_capitals_and_blanks_do_not_matter(store, name) -> None:
    mila, _ = add(store, "Mila Sommer", "Ben {x} <b>")
    assert choose_patient(store, name).id == mila.id


def test_nobody_yet(store) -> None:
    with pytest.raises(NoPatient):
        choose_patient(store, None)
    with pytest.raises(NoPatient):
        choose_patient(store, "Mila")


def test_several_are_listed(store) -> None:
    add(store, "Mila", "Ben {x}")
    with pytest.raises(SeveralPatients) as problem:
        choose_patient(store, None)
    assert "“Mila”, “Ben {x}”" in said(problem)


def test_an_unknown_name_lists_who_is_there(store) -> None:
    add(store, "Mila", "Ben")
    for name in ("Mia", "", "{0}"):
        with pytest.raises(UnknownPatient) as problem:
            choose_patient(store, name)
        assert "“Mila”, “Ben”" in said(problem)


def test_two_of_one_name_are_told_apart_by_identity(store) -> None:
    one, other = add(store, "Mila", "mila")
    with pytest.raises(SameNames) as problem:
        choose_patient(store, "Mila")
    assert one.id in said(problem)
    assert choose_patient(store, other.id).id == other.id


def test_a_view_holds_the_rows_of_one_patient_only(store) -> None:
    mila, ben = add(store, "Mila", "Ben")
    day = dt.date(2026, 11, 24)
    store.apply(ADDED, put=[Draw(patient_id=one.id, day=day) for one in (mila, ben)])
    view = record_view(store, mila)
    assert view.patient is mila
    assert [draw.day for draw in view.draws] == [day]
    assert view.plan is None
    assert view.fever_rule is None
    assert view.counts_after_days is None


def test_the_latest_plan_and_rule_are_in_force(store) -> None:
    (mila,) = add(store, "Mila")
    new, old = dt.date(2026, 2, 1), dt.date(2025, 2, 1)
    rows = [Plan(patient_id=mila.id, name="new", started_on=new)]
    rows += [Plan(patient_id=mila.id, name="old", started_on=old), Plan(patient_id=mila.id)]
    rules = [FeverRule(patient_id=mila.id, celsius=38.5)]
    rules += [FeverRule(patient_id=mila.id, celsius=38.0, given_on=new)]
    store.apply(ADDED, put=[*rows, *rules])
    view = record_view(store, mila)
    assert view.plan is not None
    assert view.plan.id == rows[0].id
    assert view.fever_rule is not None
    assert view.fever_rule.celsius == 38.0


def test_days_without_counts_come_from_the_settings(store) -> None:
    (mila,) = add(store, "Mila")
    settings = RecordSettings(store, mila.id)
    store.apply(ADDED, put=settings.put_counts_after_days(28))
    assert record_view(store, mila).counts_after_days == 28
    store.apply(ADDED, put=settings.put_counts_after_days(None))
    assert record_view(store, mila).counts_after_days is None
