"""The summary's fevers, procedures, medicines and doses, and the doses in its chart."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable

import pytest

from alltracker.care.kinds import AppointmentKind
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.care.kinds_medicine import DoseReason, DoseStatus, DoseUnit, Route
from alltracker.db.models import (
    Appointment,
    Dose,
    DoseOrder,
    FeverRule,
    Infection,
    Medicine,
    Patient,
    Procedure,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.store import Store
from alltracker.language import load_language
from alltracker.papers.drawing import Letters
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import render_pages
from alltracker.papers.period import Period, PeriodRule
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
PERIOD = Period(dt.date(2026, 11, 10), ON, PeriodRule.LAST_VISIT)
Add = Callable[..., None]


def day(number: int, month: int = 11) -> dt.date:
    return dt.date(2026, month, number)


def summary(
    store: Store, patient: Patient, language: str = "en", without: frozenset[str] = frozenset()
) -> Paper:
    kind = KNOWN_PAPERS["summary"]
    order = PaperOrder(
        patient=patient,
        period=PERIOD,
        sections=frozenset(kind.sections) - without,
        language=load_language(language),
    )
    return kind.make(store, order)


def text_of(paper: Paper) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", paper.html)).split())


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", ["en", "es"])
def test_an_ordinary_month_is_one_page(store: Store, language: str, size: PaperSize) -> None:
    write_demo(store, ON)
    made = summary(store, store.all(Patient)[0], language)
    assert len(render_pages(made, size, 40)) == 1


def test_the_invented_fortnight_is_told_as_it_was(store: Store) -> None:
    write_demo(store, ON)
    made = summary(store, store.all(Patient)[0])
    said = text_of(made)
    for words in (
        "Mercaptopurine ½ tablet every day",
        "restarted 10 Nov after 14 days held, blood counts",
        "given 12 of 14, vomited 1 (16 Nov), not known 1 (21 Nov)",
        "Methotrexate 3 tablets once a week, on Tuesday",
        "Co-trimoxazole 5 mL twice Sat Sun: given 8 of 8",
        "Ondansetron 1 tablet as needed: given 1 (16 Nov)",
        "Next: Lumbar puncture, vincristine, 8 Dec 2026.",
    ):
        assert words in said, words


def test_the_chart_has_the_doses_until_the_page_is_too_short(store: Store) -> None:
    write_demo(store, ON)
    plans = summary(store, store.all(Patient)[0]).drawings["counts"]
    drawn = [
        {item.text for item in plan.draw(540.0).items if isinstance(item, Letters)}
        for plan in plans
    ]
    assert all("6-MP dose" in words for words in drawn[:-1])
    assert "6-MP dose" not in drawn[-1]
    assert [plan.height for plan in plans] == sorted((p.height for p in plans), reverse=True)


@pytest.fixture
def pills(patient: Patient, add: Add) -> Medicine:
    row = Medicine(patient_id=patient.id, name="Pills & <b>more</b>", strength=50)
    add(row)
    return row


def order(medicine: Medicine, pattern: str, first: dt.date, **more: object) -> DoseOrder:
    row = {"patient_id": medicine.patient_id, "medicine_id": medicine.id}
    return DoseOrder.model_validate({**row, "pattern": pattern, "starts_on": first, **more})


def dose(medicine: Medicine, number: int, status: DoseStatus) -> Dose:
    return Dose(
        patient_id=medicine.patient_id,
        medicine_id=medicine.id,
        day=day(number),
        slot="any",
        status=status,
        amount=1,
    )


def test_every_state_of_a_dose_is_told_apart(
    store: Store, patient: Patient, pills: Medicine, add: Add
) -> None:
    statuses = {
        10: DoseStatus.GIVEN,
        11: DoseStatus.SKIPPED,
        12: DoseStatus.VOMITED,
        13: DoseStatus.NOT_KNOWN,
        14: DoseStatus.NOT_DUE,
        15: DoseStatus.HELD,
    }
    add(
        order(pills, "DAILY 1", day(1)),
        *(dose(pills, number, status) for number, status in statuses.items()),
    )
    said = text_of(summary(store, patient))
    assert "Pills & <b>more</b> 1 tablet every day: given 1 of 12" in said
    assert "vomited 1 (12 Nov), skipped 1 (11 Nov), not known 1 (13 Nov)" in said
    assert "nothing noted 8 (16 Nov to 23 Nov)" in said, "today is still to come"
    assert "held 1 (15 Nov), left out by the team 1 (14 Nov)" in said


def test_changes_holds_and_ends_of_the_period(
    store: Store, patient: Patient, pills: Medicine, add: Add
) -> None:
    held = Medicine(patient_id=patient.id, name="Held one")
    gone = Medicine(patient_id=patient.id, name="Gone one", ended_on=day(12))
    broken = Medicine(patient_id=patient.id, name="Quiet one")
    add(
        held,
        gone,
        broken,
        order(pills, "DAILY 1", day(1)),
        order(pills, "DAILY 2", day(17), reason=DoseReason.WEIGHT),
        order(held, "DAILY 1", day(1)),
        order(held, "HELD", day(20), reason=DoseReason.LIVER),
        order(gone, "DAILY 1", day(1)),
        order(broken, "CYCLE ON=5 EVERY=84 1", day(1, 9)),
    )
    said = text_of(summary(store, patient))
    assert "2 tablets every day changed 17 Nov, before: 1 tablet every day, weight" in said
    assert "Held one held since 20 Nov, liver tests" in said
    assert "held 5 (20 Nov to 24 Nov)" in said
    assert "Gone one ended 12 Nov" in said
    assert "Quiet one" not in said, "a medicine without a dose in the period"


def test_doses_in_the_clinic(store: Store, patient: Patient, add: Add) -> None:
    row = Medicine(
        patient_id=patient.id,
        name="Vincristine",
        drug="vincristine",
        route=Route.VEIN,
        unit=DoseUnit.MILLIGRAM,
        in_clinic=True,
    )
    own = {"patient_id": patient.id, "medicine_id": row.id, "unit": DoseUnit.MILLIGRAM}
    add(
        row, Dose(**own, day=day(12), amount=1.2, milligrams=1.2), Dose(**own, day=day(1), amount=1)
    )
    said = text_of(summary(store, patient))
    assert "In the clinic 12 Nov Vincristine 1.2 mg, into a vein" in said
    assert "No medicines entered" not in said


def test_procedures_transfusions_and_stays(store: Store, patient: Patient, add: Add) -> None:
    own = {"patient_id": patient.id}
    later = dt.datetime.combine(day(8, 12), dt.time(7, 30))
    add(
        Procedure(**own, kind=ProcedureKind.MARROW_TEST, day=day(12), result="No blasts"),
        Procedure(**own, kind=ProcedureKind.POKE, day=day(13)),
        Procedure(**own, kind=ProcedureKind.SCAN, day=day(1)),
        Transfusion(**own, product=BloodProduct.PLATELETS, day=day(14), amount=250, reacted=True),
        Stay(**own, began_on=day(15), ended_on=day(18), reason=StayReason.FEVER),
        Stay(**own, began_on=day(23), reason=StayReason.TREATMENT),
        Appointment(**own, kind=AppointmentKind.PROCEDURE, title="Puncture", start=later),
    )
    said = text_of(summary(store, patient))
    assert "12 Nov Bone marrow test No blasts" in said
    assert "14 Nov Platelets 250 mL reaction: not described" in said
    assert "15 Nov to 18 Nov In hospital, fever 3 nights" in said
    assert "since 23 Nov In hospital, treatment 1 night" in said
    assert "Next: Puncture, 8 Dec 2026." in said
    assert "Scan" not in said
    assert "Needle poke" not in said


def test_a_fever_of_many_readings_is_one_row(store: Store, patient: Patient, add: Add) -> None:
    own = {"patient_id": patient.id}
    readings = [
        Temperature(
            **own,
            measured_on=day(number),
            measured_at=dt.time(hour),
            value_text=text,
            celsius=float(text),
            note="Shivers" if text == "39.1" else "",
            told_team=True,
        )
        for number, hour, text in ((14, 22, "38.4"), (15, 3, "39.1"), (15, 12, "38.2"))
    ]
    add(
        FeverRule(**own, celsius=38.0),
        *readings,
        Temperature(**own, measured_on=day(20), value_text="35.5", celsius=35.5),
        Stay(**own, began_on=day(15), ended_on=day(18), reason=StayReason.FEVER),
        Infection(**own, name="Blood stream", organism="<i>E. coli</i>", began_on=day(15)),
    )
    said = text_of(summary(store, patient))
    assert "14 Nov to 15 Nov 39.1 °C place not noted, the highest of 3 readings Shivers" in said
    assert "Blood stream (<i>E. coli</i>) in hospital 15 Nov to 18 Nov team told" in said
    assert "20 Nov 35.5 °C" in said, "a low reading that asks for a call is told as well"


def test_parts_can_be_left_out(store: Store, patient: Patient, pills: Medicine, add: Add) -> None:
    add(order(pills, "DAILY 1", day(1)))
    made = summary(store, patient, without=frozenset({"medicines", "procedures"}))
    assert "Medicines and doses" not in text_of(made)
    assert "Procedures" not in text_of(made)
