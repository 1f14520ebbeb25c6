"""What was done in clinic and hospital on the timeline's one page."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import clock_on
from alltracker.care.kinds_events import BloodProduct, ProcedureKind
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.timeline_items import LaneKey
from alltracker.care.words import Message
from alltracker.db.models import Dose, DoseOrder, Medicine, Patient, Procedure, Stay, Transfusion
from alltracker.language import load_language
from alltracker.papers.drawing import Letters
from alltracker.papers.timeline_paper import LANES, timeline_paper

ON = dt.date(2026, 11, 24)
ADD = Message("test", "Added")
ALL = frozenset(lane.value for lane in LANES)


def days(count: int) -> dt.date:
    return ON + dt.timedelta(days=count)


@pytest.fixture
def someone(store) -> Patient:
    patient = Patient(name="Ada")
    own = {"patient_id": patient.id}
    home = Medicine(name="Mercaptopurine", **own)
    rows = [
        patient,
        home,
        DoseOrder(medicine_id=home.id, starts_on=days(-300), pattern="DAILY 1", **own),
        Stay(began_on=days(-300), ended_on=days(-290), **own),
        Procedure(kind=ProcedureKind.LUMBAR_PUNCTURE, day=days(-299), **own),
        Procedure(kind=ProcedureKind.MARROW_TEST, day=days(-150), **own),
        Procedure(kind=ProcedureKind.HEARING, day=days(-100), **own),
        Transfusion(product=BloodProduct.RED_CELLS, day=days(-299), **own),
        Transfusion(product=BloodProduct.PLATELETS, day=days(-298), **own),
        Transfusion(product=BloodProduct.PLASMA, day=days(-20), **own),
    ]
    store.apply(ADD, put=rows)
    doses = [Dose(medicine_id=home.id, day=days(-at), **own) for at in range(300)]
    store.apply(ADD, put=doses)
    return patient


def words(store, patient, lanes=ALL, language="en") -> list[str]:
    with clock_on(ON):
        made = timeline_paper(store, patient, lanes, load_language(language), facts=ReminderFacts())
        items = made.drawings["timeline"][0].draw(760.0).items
    return [item.text for item in items if isinstance(item, Letters)]


def test_stays_transfusions_and_procedures_are_printed(store, someone) -> None:
    said = words(store, someone)
    for expected in ("In hospital", "10 nights", "Transfusions", "1 + 1", "Procedures"):
        assert expected in said, expected
    assert "red cells + platelets" in said


def test_the_legend_names_only_the_signs_that_are_there(store, someone) -> None:
    said = words(store, someone)
    assert "square: bone marrow test" in said
    assert "drops: red cells filled, platelets hollow" in said
    without = words(store, someone, ALL - {LaneKey.PROCEDURES.value})
    assert "square: bone marrow test" not in without


def test_no_dose_at_home_is_printed(store, someone) -> None:
    assert not any("Mercaptopurine" in text for text in words(store, someone))
    assert LaneKey.DOSES not in LANES


def test_a_lane_of_the_care_log_can_be_left_out(store, someone) -> None:
    assert "In hospital" not in words(store, someone, ALL - {LaneKey.HOSPITAL.value})


def test_the_page_is_said_in_spanish(store, someone) -> None:
    said = words(store, someone, language="es")
    assert "En el hospital" in said
    assert "g. rojos + plaquetas" in said
