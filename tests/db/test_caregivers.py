"""Who writes in a record: names come and go, what they wrote stays."""

from __future__ import annotations

import datetime as dt

from alltracker.care.kinds import ContactRole
from alltracker.care.words import Message
from alltracker.db.caregivers import (
    LONGEST_NAME,
    entered,
    named,
    nameless_doses,
    suggested_names,
    writers,
    writing_now,
)
from alltracker.db.models import Caregiver, Contact, Dose, Medicine, Patient
from alltracker.db.store import Store

ADDED = Message("test", "Added")
DAY = dt.date(2025, 3, 4)


def test_names_are_in_order_and_those_who_ended_are_kept(store: Store) -> None:
    rows = [Caregiver(name="jonas"), Caregiver(name="Ana"), Caregiver(name="Oma", ended_on=DAY)]
    store.apply(ADDED, put=rows)
    known = writers(store)
    assert [one.name for one in known] == ["Ana", "jonas", "Oma"]
    assert [one.name for one in writing_now(known)] == ["Ana", "jonas"]
    found = named(known, "  ANA ")
    assert found is not None
    assert found.name == "Ana"
    assert named(known, "Eva") is None


def test_a_name_is_entered_once_and_comes_back_as_the_same_person(store: Store) -> None:
    fresh = entered(store, "  Ana   Maria ")
    assert fresh is not None
    assert fresh.name == "Ana Maria"
    store.save(fresh, ADDED)
    assert entered(store, "ana maria") is None
    ended = Caregiver(id=fresh.id, name=fresh.name, ended_on=DAY)
    store.save(ended, ADDED)
    back = entered(store, "Ana Maria")
    assert back is not None
    assert (back.id, back.ended_on) == (fresh.id, None)
    long = entered(store, "x" * 200)
    assert long is not None
    assert len(long.name) == LONGEST_NAME


def test_the_family_among_the_contacts_is_suggested_by_first_names(
    store: Store, patient: Patient
) -> None:
    names = ["Ana Sommer, mother", "Jonas, father", ", the aunt", "Ana Other", "Eva"]
    rows = [Contact(patient_id=patient.id, role=ContactRole.FAMILY, name=name) for name in names]
    rows[-1].ended_on = DAY
    rows.append(Contact(patient_id=patient.id, role=ContactRole.SCHOOL, name="Mr. Holm"))
    store.apply(ADDED, put=rows)
    assert suggested_names(store, patient.id, ()) == ("Ana", "Jonas")
    store.save(Caregiver(name="ana"), ADDED)
    assert suggested_names(store, patient.id, writers(store)) == ("Jonas",)


def test_doses_that_name_nobody_are_found(store: Store, patient: Patient) -> None:
    medicine = Medicine(patient_id=patient.id, name="Mercaptopurine")
    rows = [
        Dose(patient_id=patient.id, medicine_id=medicine.id, day=DAY),
        Dose(patient_id=patient.id, medicine_id=medicine.id, day=DAY, given_by="Ana"),
    ]
    store.apply(ADDED, put=[medicine, *rows])
    found = nameless_doses(store, [*(row.id for row in rows), "gone"])
    assert [row.id for row in found] == [rows[0].id]
