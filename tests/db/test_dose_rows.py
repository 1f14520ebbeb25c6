"""Light reads of doses, and the rows for what the family says of them."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import clock_at
from alltracker.care.dosing import due_doses
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit
from alltracker.care.words import Message
from alltracker.care.zones import zone_at
from alltracker.db.dose_queries import (
    doses_between,
    doses_of,
    last_taken,
    orders_of,
    prescribed,
)
from alltracker.db.dose_rows import (
    Said,
    Which,
    changed_row,
    dose_row,
    rows_of,
    standing,
    tick_rows,
)
from alltracker.db.models import Patient
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


@pytest.fixture(autouse=True)
def _that_evening():
    with clock_at(dt.datetime(2026, 11, 24, 21, 52, tzinfo=dt.UTC)):
        yield


def day(ahead: int) -> dt.date:
    return TODAY + dt.timedelta(days=ahead)


@pytest.fixture
def pills(store, patient):
    row = Medicine(patient_id=patient.id, name="Mercaptopurine", short="6-MP", strength=50.0)
    store.save(row, ADDED)
    return row


@pytest.fixture
def order(store, patient, pills):
    row = DoseOrder(
        patient_id=patient.id,
        medicine_id=pills.id,
        starts_on=day(-30),
        pattern="DAILY 0.5 @bedtime",
    )
    store.save(row, ADDED)
    return row


def which_of(pills, order, on: dt.date) -> Which:
    return Which.of(due_doses([pills], [order], on, on)[0])


def test_a_dose_given_now_keeps_who_when_and_its_milligrams(store, patient, pills, order):
    store.author = ODD
    which = which_of(pills, order, TODAY)
    (row,) = tick_rows(store, patient.id, which, Said(DoseStatus.GIVEN, TODAY, dt.time(19, 52)))
    store.save(row, ADDED)
    (found,) = doses_between(store, patient.id, TODAY, TODAY)
    assert (found.slot, found.amount, found.milligrams) == ("bedtime", 0.5, 25.0)
    assert (found.given_by, found.given_at, found.given_on) == (ODD, dt.time(19, 52), None)
    assert found.unit is DoseUnit.TABLET
    assert not found.extra


def test_given_after_midnight_keeps_the_other_day(store, patient, pills, order):
    which = which_of(pills, order, day(-1))
    row = dose_row(store, patient.id, which, Said(DoseStatus.GIVEN, TODAY, dt.time(0, 20)))
    assert (row.day, row.given_on) == (day(-1), TODAY)


def test_what_was_not_taken_has_no_time_and_no_milligrams(store, patient, pills, order):
    which = which_of(pills, order, TODAY)
    said = Said(DoseStatus.SKIPPED, TODAY, dt.time(20), note="asleep")
    row = dose_row(store, patient.id, which, said)
    assert (row.given_at, row.given_on, row.milligrams, row.utc_offset) == (None, None, None, "")
    assert (row.amount, row.note) == (0.5, "asleep")


def test_a_tick_takes_the_place_of_not_known_but_never_of_a_dose_taken(
    store, patient, pills, order
):
    which = which_of(pills, order, TODAY)
    store.save(dose_row(store, patient.id, which, Said(DoseStatus.NOT_KNOWN)), ADDED)
    (row,) = tick_rows(store, patient.id, which, Said(DoseStatus.GIVEN, at=dt.time(20)))
    store.save(row, ADDED)
    assert [one.status for one in standing(store, which).doses] == [DoseStatus.GIVEN]
    (second,) = tick_rows(store, patient.id, which, Said(DoseStatus.GIVEN, extra=True))
    store.save(second, ADDED)
    found = standing(store, which)
    assert [one.extra for one in found.doses] == [False, True]
    assert found.taken.id == second.id


def test_standing_finds_a_dose_whose_name_changed_with_the_order(store, patient, pills, order):
    which = which_of(pills, order, TODAY)
    store.save(dose_row(store, patient.id, which, Said(DoseStatus.GIVEN)), ADDED)
    order.pattern = "DAILY 0.5 @20:00"
    store.save(order, ADDED)
    renamed = which_of(pills, order, TODAY)
    assert renamed.slot == "20:00"
    assert standing(store, renamed).taken is not None


def test_standing_of_a_dose_of_its_own_knows_only_those(store, patient, pills, order):
    store.save(
        dose_row(store, patient.id, which_of(pills, order, TODAY), Said(DoseStatus.GIVEN)), ADDED
    )
    assert standing(store, Which(pills, TODAY)).doses == ()


def test_a_correction_keeps_the_row_and_can_be_undone(store, patient, pills, order):
    which = which_of(pills, order, TODAY)
    row = dose_row(store, patient.id, which, Said(DoseStatus.GIVEN, by="Jonas"))
    store.save(row, ADDED)
    (light,) = doses_between(store, patient.id, TODAY, TODAY)
    store.save(changed_row(light, store, which, Said(DoseStatus.VOMITED, by="Ana")), ADDED)
    (found,) = doses_between(store, patient.id, TODAY, TODAY)
    assert (found.id, found.status, found.given_by) == (row.id, DoseStatus.VOMITED, "Ana")
    store.undo()
    (found,) = doses_between(store, patient.id, TODAY, TODAY)
    assert (found.status, found.given_by) == (DoseStatus.GIVEN, "Jonas")


def test_taking_back_finds_only_what_is_still_there(store, patient, pills, order):
    row = dose_row(store, patient.id, which_of(pills, order, TODAY), Said(DoseStatus.GIVEN))
    store.save(row, ADDED)
    assert [one.id for one in rows_of(store, [row])] == [row.id]
    store.apply(ADDED, remove=[row])
    assert rows_of(store, [row]) == []


def test_reads_stay_within_patient_medicine_and_days(store, patient, pills, order):
    other = Patient(name="Other")
    store.save(other, ADDED)
    drops = Medicine(patient_id=other.id, name="Drops")
    store.save(drops, ADDED)
    for medicine, owner in ((pills, patient), (drops, other)):
        for ahead in (-40, -1, 0):
            store.save(Dose(patient_id=owner.id, medicine_id=medicine.id, day=day(ahead)), ADDED)
    plan = prescribed(store, patient.id)
    assert [row.name for row in plan.medicines] == ["Mercaptopurine"]
    assert [row.id for row in plan.orders] == [order.id]
    assert plan.medicine(drops.id) is None
    assert [row.day for row in doses_between(store, patient.id, day(-1), TODAY)] == [day(-1), TODAY]
    assert len(doses_of(store, pills.id)) == 3
    assert [row.day for row in doses_of(store, pills.id, last=day(-2))] == [day(-40)]
    assert [row.id for row in orders_of(store, drops.id)] == []


def test_the_last_dose_taken_is_by_its_time_not_by_its_row(store, patient, pills):
    for at, status in (
        (dt.time(21), DoseStatus.GIVEN),
        (dt.time(7), DoseStatus.GIVEN),
        (dt.time(23), DoseStatus.SKIPPED),
    ):
        row = Dose(
            patient_id=patient.id, medicine_id=pills.id, day=TODAY, status=status, given_at=at
        )
        store.save(row, ADDED)
    assert last_taken(store, [pills.id, "gone"])[pills.id].given_at == dt.time(21)
    assert last_taken(store, ["gone"]) == {}


@pytest.mark.parametrize(
    ("zone", "on", "at", "ahead"),
    [
        ("Europe/Berlin", dt.date(2026, 11, 24), dt.time(20), "+01:00"),
        ("Europe/Berlin", dt.date(2026, 7, 1), dt.time(20), "+02:00"),
        ("Europe/Berlin", dt.date(2026, 10, 25), dt.time(2, 30), "+02:00"),
        ("America/St_Johns", dt.date(2026, 1, 5), dt.time(8), "-03:30"),
    ],
)
def test_the_offset_of_the_clocks_is_kept(store, patient, pills, zone, on, at, ahead):
    with zone_at(zone):
        row = dose_row(store, patient.id, Which(pills, on), Said(DoseStatus.GIVEN, at=at))
    assert row.utc_offset == ahead


def test_of_a_time_shown_twice_the_second_can_be_meant(store, patient, pills):
    said = Said(DoseStatus.GIVEN, at=dt.time(2, 30), offset="+01:00")
    row = dose_row(store, patient.id, Which(pills, dt.date(2026, 10, 25)), said)
    assert row.utc_offset == "+01:00"
