"""Plain selects say the same as statements that SQLAlchemy builds."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Sex, TemperatureSite
from alltracker.care.words import Message
from alltracker.db.changes import table_of
from alltracker.db.log import LogChange, LogStep
from alltracker.db.models import TABLES, Appointment, Draw, Patient, Setting, Temperature
from alltracker.db.plain import Plain, marks, plain
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
MORNING = dt.datetime(2026, 1, 2, 9, 30)  # noqa: DTZ001 - the wall time of a visit
ADDED = Message("test", "Added")


@pytest.mark.parametrize("model", [*TABLES, LogStep, LogChange])
def test_every_value_is_read_as_it_was_meant(store, model):
    write_demo(store, ON)
    store.save(Setting(key="unit.temperature", value="Cel"), ADDED)
    built = [dict(row._mapping) for row in store.rows(select(table_of(model)))]
    assert [vars(row) for row in store.rows(plain(model))] == built
    assert [
        {name: type(value) for name, value in vars(row).items()} for row in store.rows(plain(model))
    ] == [{name: type(value) for name, value in row.items()} for row in built]


def test_words_days_and_moments_come_back_as_they_were_saved(store, patient):
    visit = Appointment(patient_id=patient.id, title="Clinic", start=MORNING)
    warm = Temperature(
        patient_id=patient.id,
        measured_on=ON,
        measured_at=dt.time(6, 30),
        value_text="38.0",
        celsius=38.0,
        told_team=True,
    )
    store.apply(ADDED, put=[visit, warm])
    (found,) = store.all(Temperature, patient.id)
    assert found == warm
    assert found.site is TemperatureSite.NOT_KNOWN
    assert found.told_team is True
    (who,) = store.all(Patient)
    assert (who.birth_date, who.sex) == (PartialDate.parse("2020-03"), Sex.NOT_KNOWN)
    assert store.get(Appointment, visit.id) == visit
    assert store.get(Appointment, "gone") is None


def test_moments_and_lists_are_asked_for_by_marks(store, patient):
    days = [ON - dt.timedelta(days=number) for number in range(3)]
    store.apply(ADDED, put=[Draw(patient_id=patient.id, day=day) for day in days])
    asked = plain(Draw, f"WHERE day IN {marks(days[:2])} ORDER BY day", *days[:2])
    assert [row.day for row in store.rows(asked)] == days[1::-1]
    visit = Appointment(patient_id=patient.id, title="Clinic", start=MORNING)
    store.save(visit, ADDED)
    before = plain(Appointment, "WHERE start < ?", MORNING)
    upto = plain(Appointment, "WHERE start <= ?", MORNING)
    assert [len(store.rows(query)) for query in (before, upto)] == [0, 1]


def test_single_columns_have_their_names(store, patient):
    column = table_of(Patient).c.name
    (row,) = store.rows(Plain([column], "FROM patient WHERE id = ?", [patient.id]))
    assert vars(row) == {"name": patient.name}
