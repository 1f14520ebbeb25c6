from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QObject, Qt

from alltracker.care.kinds import AppointmentKind, PhaseKind, Severity
from alltracker.care.kinds_events import BloodProduct, ProcedureKind
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    Contact,
    FollowUpTest,
    Infection,
    Measurement,
    Milestone,
    Note,
    OwnReminder,
    Phase,
    Procedure,
    Radiation,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.queries import light_rows
from alltracker.ui.effects.diary_read import read_diary
from alltracker.ui.kinds import ListWords
from alltracker.ui.kinds_all import KINDS, kind_of
from alltracker.ui.records.diary import COLUMNS, SLICES
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.model import CELL_ROLE, RECORD_ROLE, SORT_ROLE, Entry, RecordModel, plain

TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


def rows_of(patient_id):
    phase = Phase(
        patient_id=patient_id, kind=PhaseKind.INDUCTION, actual_start=dt.date(2025, 1, 27)
    )
    at = dt.datetime(2026, 12, 8, 7, 30)  # noqa: DTZ001 - local wall time
    return [
        phase,
        Phase(patient_id=patient_id, kind=PhaseKind.OTHER, name=ODD, position=1),
        Appointment(patient_id=patient_id, title=ODD, start=at, minutes=90, place="day ward"),
        Appointment(
            patient_id=patient_id,
            title="Blood draw",
            start=at - dt.timedelta(days=400),
            kind=AppointmentKind.BLOOD,
        ),
        SideEffect(
            patient_id=patient_id,
            name=ODD,
            severity=Severity.SEVERE,
            began_on=TODAY,
            phase_id=phase.id,
            told_team=True,
        ),
        SideEffect(
            patient_id=patient_id,
            name="Nausea",
            severity=Severity.MILD,
            began_on=TODAY - dt.timedelta(days=3),
            ended_on=TODAY,
        ),
        Temperature(patient_id=patient_id, measured_on=TODAY, value_text="38,4", celsius=38.4),
        Measurement(patient_id=patient_id, day=TODAY, weight_kg=21.4),
        Note(patient_id=patient_id, day=TODAY, text=f"{ODD}\nsecond line"),
        Contact(patient_id=patient_id, name=ODD, phone="555 0199"),
        AwaitedResult(patient_id=patient_id, test="fish", name=f"FISH, {ODD}", asked_on=TODAY),
        OwnReminder(patient_id=patient_id, text=ODD, day=TODAY, rule="FREQ=WEEKLY"),
        FollowUpTest(patient_id=patient_id, name=ODD, every_months=12),
        Milestone(patient_id=patient_id, name=ODD),
        Procedure(patient_id=patient_id, kind=ProcedureKind.OTHER, name=ODD, day=TODAY),
        Transfusion(patient_id=patient_id, product=BloodProduct.PLATELETS, day=TODAY, place=ODD),
        Stay(patient_id=patient_id, began_on=TODAY, place=ODD),
        Infection(patient_id=patient_id, name=ODD, began_on=TODAY),
        Radiation(patient_id=patient_id, site=ODD, began_on=TODAY, gray=12.0),
        Absence(patient_id=patient_id, began_on=TODAY, reason=ODD),
    ]


@pytest.fixture
def filled(add, patient):
    add(*rows_of(patient.id))
    return patient


@pytest.fixture
def model_of(store, around, filled):
    """Return a function that makes the model of a kind, or of the diary for "diary"."""
    parent = QObject()
    lookups = Lookups(around, filled)

    def make(key):
        if key == "diary":
            model = RecordModel(COLUMNS, ListWords(around.language, TODAY), parent)
            model.show_entries(read_diary(store, lookups).entries, lookups.words())
            return model
        kind = kind_of(key)
        model = RecordModel(kind.columns, ListWords(around.language, TODAY), parent)
        rows = light_rows(store, kind.model, filled.id, newest_by=kind.order_by)
        model.show_entries([Entry(kind, row) for row in rows], lookups.words())
        return model

    return make


KEYS = [*(kind.key for kind in KINDS), "diary"]


@pytest.mark.parametrize("key", KEYS)
def test_qt_finds_nothing_wrong_with_the_model(model_of, qtmodeltester, key):
    model = model_of(key)
    assert model.rowCount() > 0
    qtmodeltester.check(model)


@pytest.mark.parametrize("key", KEYS)
def test_every_cell_has_words_or_a_sign_and_can_be_sorted_by(model_of, key):
    model = model_of(key)
    for column in range(model.columnCount()):
        for order in Qt.SortOrder:
            model.sort(column, order)
        keys = [model.index(r, column).data(SORT_ROLE) for r in range(model.rowCount())]
        assert keys == sorted(keys, reverse=True)
        for row in range(model.rowCount()):
            index = model.index(row, column)
            assert isinstance(index.data(), str)
            assert index.data(CELL_ROLE) is model.cell(row, column)
            assert isinstance(index.data(RECORD_ROLE), Entry)


@pytest.mark.parametrize("key", ["appointment", "side_effect", "phase", "contact", "note", "diary"])
def test_names_are_found_without_case_and_accents_and_shown_as_written(model_of, key):
    model = model_of(key)
    everything = model.rowCount()
    model.search("o'NEIL <B>")
    assert 0 < model.rowCount() < everything or everything == 1
    said = [text for row in range(model.rowCount()) for text in model.line(row)]
    assert any(ODD in text for text in said)
    model.search("nowhere to be found")
    assert model.rowCount() == 0
    model.search("")
    assert model.rowCount() == everything


def test_accents_do_not_matter():
    assert plain("MAÑANA Éste") == "manana este"


def test_the_parts_of_the_diary(model_of):
    model = model_of("diary")
    counts = {}
    for part in SLICES:
        model.choose(lambda entry, part=part: part.keeps(entry.row, TODAY))
        counts[part.key] = model.rowCount()
    assert counts == {
        "all": 5,
        "going_on": 1,
        "since_visit": 0,
        "temperatures": 1,
        "notes": 2,
    }


def test_markup_in_a_tooltip_is_shown_and_not_read(model_of):
    model = model_of("note")
    tip = model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_ten_thousand_rows_are_sorted_and_searched(around, filled):
    kind = kind_of("side_effect")
    rows = [
        SideEffect(
            id=f"{n:05}",
            patient_id=filled.id,
            name=f"Thing {n % 97}",
            severity=Severity(n % 5),
            began_on=dt.date(2000, 1, 1) + dt.timedelta(days=n % 4000),
        )
        for n in range(10_000)
    ]
    parent = QObject()
    model = RecordModel(kind.columns, ListWords(around.language, TODAY), parent)
    model.show_entries([Entry(kind, row) for row in rows], ListWords(around.language, TODAY))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    first = model.index(0, 0).data(RECORD_ROLE).row.began_on
    assert first == max(row.began_on for row in rows)
    model.search("thing 96 severe")
    assert 0 < model.rowCount() < 200
