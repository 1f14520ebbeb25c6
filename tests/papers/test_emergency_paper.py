"""The emergency sheet: what the record holds, and a line to write on where it holds nothing."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextDocument

from alltracker.care.kinds import ContactRole, PhaseKind, TemperatureSite
from alltracker.care.kinds_medicine import DoseReason, DoseStatus, DoseUnit, Route
from alltracker.db.models import (
    Contact,
    Dose,
    DoseOrder,
    FeverRule,
    Medicine,
    Patient,
    Phase,
    Stay,
    Temperature,
)
from alltracker.db.store import Store
from alltracker.language import load_language
from alltracker.papers.inks import BLACK
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.pages import arrange
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import QtTypesetter, render_pages
from alltracker.papers.period import Period
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
CELLS = "10*9/L"
Add = Callable[..., None]
AddDraw = Callable[..., object]


def sheet(store: Store, patient: Patient, language: str = "en") -> Paper:
    kind = KNOWN_PAPERS["emergency"]
    order = PaperOrder(
        patient=patient,
        period=Period(ON, ON),
        sections=frozenset(kind.sections),
        language=load_language(language),
    )
    return kind.make(store, order)


def text_of(paper: Paper) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", paper.html)).split())


def pages(paper: Paper, size: PaperSize = PaperSize.A4) -> int:
    return len(arrange(paper, size, QtTypesetter(BLACK)).boxes)


def phase(patient: Patient, kind: PhaseKind, began: dt.date | None = None) -> Phase:
    start = began or dt.date(2026, 9, 15)
    return Phase(patient_id=patient.id, kind=kind, planned_start=start, actual_start=start)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_invented_patient_fits_one_page(store: Store, language: str, size: PaperSize) -> None:
    write_demo(store, ON)
    assert pages(sheet(store, store.all(Patient)[0], language), size) == 1


def test_it_says_what_a_nurse_asks_first(store: Store) -> None:
    write_demo(store, ON)
    said = text_of(sheet(store, store.all(Patient)[0]))
    for words in (
        "On chemotherapy, may be neutropenic",
        "38.0 °C (100.4 °F) or more, once",
        "entered by the family",
        "555 0199",
        "B-ALL , 23 January 2025",
        "Maintenance , cycle 5, day 71 of 84",
        "Methotrexate 7.5 mg",
        "15 Sep 2026 : Vincristine",
        "20 G, ¾ inch",
        "1.12",
        "Lowest in 30 days: ANC 0.42 on 27 October 2026",
        "Pegaspargase : rash and wheeze",
        "O positive",
        "Mercaptopurine (6-MP)",
        "Ana Sommer, mother",
        "38.3 °C, armpit",
    ):
        assert words in said, words


def test_nothing_missing_is_hidden(store: Store, patient: Patient) -> None:
    paper = sheet(store, patient)
    said = text_of(paper)
    assert "No rule was entered. Ask the team for their rule." in said
    assert "38.0" not in said, "no rule is ever made up"
    assert "Phase of treatment: not entered" in said
    assert "No medicines entered" in said
    for label in ("Last by mouth", "Last by vein", "Last spinal", "Allergies", "Needle", "Family"):
        assert f"{label} not entered" in said, label
    assert said.count("not entered") >= 15
    assert 'class="blank"' in paper.html
    assert pages(paper) == 1


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (PhaseKind.INDUCTION, "On chemotherapy, may be neutropenic"),
        (PhaseKind.FOLLOW_UP, "Follow-up, day 71"),
        (PhaseKind.CAR_T, ", day 71"),
    ],
)
def test_chemotherapy_is_only_claimed_in_its_phases(
    store: Store, patient: Patient, add: Add, kind: PhaseKind, words: str
) -> None:
    add(phase(patient, kind))
    said = text_of(sheet(store, patient))
    assert words in said
    assert ("neutropenic" in said) is (kind is PhaseKind.INDUCTION)


def test_a_phase_that_only_the_plan_knows_is_not_claimed(
    store: Store, patient: Patient, add: Add
) -> None:
    planned = phase(patient, PhaseKind.MAINTENANCE)
    planned.actual_start, planned.planned_end = None, dt.date(2027, 9, 1)
    add(planned)
    said = text_of(sheet(store, patient))
    assert "by the plan" in said
    assert "neutropenic" not in said


def test_a_rule_in_fahrenheit_and_its_lasting_part(
    store: Store, patient: Patient, add: Add
) -> None:
    row = FeverRule(
        patient_id=patient.id,
        celsius=38.3,
        entered_unit="[degF]",
        site=TemperatureSite.MOUTH,
        lasting_celsius=38.0,
        lasting_minutes=60,
        words="Call & come.\nNever rectal.",
        phone="555 <b>0</b>",
        source="Card of the clinic",
        given_on=dt.date(2025, 1, 27),
    )
    add(row)
    paper = sheet(store, patient)
    said = text_of(paper)
    assert "100.9 °F (38.3 °C) or more, once" in said
    assert "twice at least 60 minute" in said
    assert "Call & come." in said
    assert "Never rectal." in said
    assert "Measured: mouth" in said
    assert "Card of the clinic, 27 Jan 2025, entered by the family" in said
    assert "555 &lt;b&gt;0" in paper.html


def test_numbers_are_told_once_and_people_who_left_not_at_all(
    store: Store, patient: Patient, add: Add
) -> None:
    own = {"patient_id": patient.id}
    add(
        Contact(**own, role=ContactRole.EMERGENCY, name="On call", phone="1", hours="always"),
        Contact(**own, role=ContactRole.ONCOLOGY_TEAM, name="Clinic", phone="1"),
        Contact(**own, role=ContactRole.HOSPITAL, name="Ward", phone="3"),
        Contact(**own, role=ContactRole.FAMILY, name="Mother", phone=""),
        Contact(**own, role=ContactRole.FAMILY, name="Old aunt", ended_on=dt.date(2026, 1, 1)),
    )
    said = text_of(sheet(store, patient))
    assert "Call 1 On call, always 3 Ward" in said
    assert "Mother not entered" in said
    assert "Old aunt" not in said


def medicine(patient: Patient, **values: object) -> Medicine:
    row = {"patient_id": patient.id, "name": "Mercaptopurine", "strength": 50.0, **values}
    return Medicine.model_validate(row)


def test_a_held_medicine_a_change_and_a_vomited_dose_are_told(
    store: Store, patient: Patient, add: Add
) -> None:
    pills = medicine(patient, short="6-MP", drug="mercaptopurine")
    own = {"patient_id": patient.id, "medicine_id": pills.id}
    add(
        pills,
        DoseOrder(
            **own,
            starts_on=dt.date(2026, 11, 20),
            ends_on=dt.date(2026, 11, 26),
            pattern="HELD",
            reason=DoseReason.COUNTS,
        ),
        DoseOrder(**own, starts_on=dt.date(2026, 11, 27), pattern="DAILY 0.5 @bedtime"),
        Dose(
            **own,
            day=dt.date(2026, 11, 19),
            status=DoseStatus.VOMITED,
            amount=1,
            given_at=dt.time(20, 15),
        ),
        Dose(**own, day=dt.date(2026, 11, 21), status=DoseStatus.SKIPPED),
    )
    said = text_of(sheet(store, patient))
    assert "held 20 Nov 2026 to 26 Nov 2026, blood counts" in said
    assert "held held" not in said
    assert "from 27 Nov: ½ tablet every day, at bedtime" in said
    assert "19 Nov, 20:15, vomited" in said
    assert "19 Nov 2026 : Mercaptopurine 50 mg" in said


def test_vitamins_do_not_hide_the_last_chemotherapy(
    store: Store, patient: Patient, add: Add
) -> None:
    pills = medicine(patient, name="Methotrexate", drug="methotrexate", strength=2.5)
    drops = medicine(patient, name="Vitamin D", unit=DoseUnit.DROP, strength=None)
    pump = medicine(
        patient, name="Blinatumomab", drug="blinatumomab", route=Route.VEIN, in_clinic=True
    )
    own = {"patient_id": patient.id}
    add(
        pills,
        drops,
        pump,
        Dose(**own, medicine_id=pills.id, day=dt.date(2026, 11, 17), amount=3),
        Dose(**own, medicine_id=drops.id, day=ON, amount=2, unit=DoseUnit.DROP),
        DoseOrder(**own, medicine_id=pump.id, starts_on=ON, pattern="INFUSION ON=28 1"),
    )
    said = text_of(sheet(store, patient))
    assert "Last by mouth 17 Nov 2026 : Methotrexate 7.5 mg Last by vein" in said
    assert "Vitamin D dose not entered, by mouth" in said
    assert "as an infusion over 28 day" in said, "a pump that runs is with the patient"


def test_ended_medicines_are_left_out(store: Store, patient: Patient, add: Add) -> None:
    gone = medicine(patient, name="Dexamethasone", ended_on=dt.date(2026, 11, 23))
    over = medicine(patient, name="Cytarabine")
    own = {"patient_id": patient.id, "medicine_id": over.id}
    add(gone, over, DoseOrder(**own, starts_on=dt.date(2026, 11, 1), pattern="TAPER 3x4,3x2"))
    said = text_of(sheet(store, patient))
    assert "Dexamethasone" not in said
    assert "Cytarabine" not in said


def test_forty_medicines_take_a_second_page_and_none_is_cut(
    store: Store, patient: Patient, add: Add
) -> None:
    rows = [medicine(patient, name=f"Medicine number {at:02} <i>") for at in range(40)]
    orders = [
        DoseOrder(patient_id=patient.id, medicine_id=row.id, starts_on=ON, pattern="DAILY 1")
        for row in rows
    ]
    add(*rows, *orders)
    paper = sheet(store, patient)
    assert pages(paper) == 2
    assert all(f"Medicine number {at:02} <i>" in text_of(paper) for at in range(40))


def test_long_names_and_allergies_wrap(store: Store, patient: Patient, add: Add) -> None:
    patient.allergies = "Pegaspargase: " + "rash and wheeze " * 60
    patient.central_line = "Port " * 30
    patient.note = "Ægir <b>O'Neil</b> & " * 20
    add(patient, FeverRule(patient_id=patient.id, celsius=38.0, words="Come at once. " * 120))
    paper = sheet(store, patient)
    document = QTextDocument()
    document.setHtml(paper.html)
    assert patient.name in document.toPlainText()
    assert len(render_pages(paper, PaperSize.LETTER, 40)) == pages(paper, PaperSize.LETTER) == 2


def test_counts_of_other_days_are_told_apart(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(dt.date(2026, 11, 10), ANC=("<0.1", CELLS), PLT=("198", CELLS))
    add_draw(dt.date(2026, 11, 20), WBC=("2.9", CELLS), HGB=("11.9", "g/dL"), PLT=("226", CELLS))
    add_draw(dt.date(2026, 12, 1), ANC=("9.9", CELLS))
    said = text_of(sheet(store, patient))
    assert "20 November 2026, Clinic 4, lab" in said
    assert "10 Nov 2026 <0.1" in said
    assert "Lowest in 30 days: ANC <0.1 on 10 November 2026" in said
    assert "9.9" not in said, "what is dated after today is not the last"


def test_a_stay_that_goes_on_is_told(store: Store, patient: Patient, add: Add) -> None:
    own = {"patient_id": patient.id}
    add(
        Stay(**own, began_on=dt.date(2026, 11, 23)),
        Temperature(
            **own,
            measured_on=dt.date(2026, 11, 22),
            value_text="39.2",
            celsius=39.2,
            note="Shivers.",
        ),
    )
    said = text_of(sheet(store, patient))
    assert "since 22 Nov 2026 39.2 °C, in hospital since 23 Nov 2026. Shivers." in said
