"""The medicine calendar: boxes, holds, changes since the last print, and the note of a print."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable

import pytest

from alltracker.care.kinds import AppointmentKind, AppointmentStatus, ContactRole
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    Caregiver,
    Contact,
    Dose,
    DoseOrder,
    Medicine,
    Patient,
    Printed,
)
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.language import Formats, load_language
from alltracker.papers.calendar_month import CalendarMonth, calendar_month, month_of
from alltracker.papers.calendar_paper import usual_month
from alltracker.papers.calendar_printed import PAPER, print_note
from alltracker.papers.drawing import Letters
from alltracker.papers.inks import BLACK
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.pages import arrange
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import QtTypesetter, render_pages
from alltracker.papers.period import Period
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
DECEMBER = dt.date(2026, 12, 1)
ADDED = Message("test", "Added")
Add = Callable[..., None]


def printed(
    store: Store, patient: Patient, month: dt.date = DECEMBER, language: str = "en"
) -> Paper:
    kind = KNOWN_PAPERS["medicine-calendar"]
    order = PaperOrder(
        patient=patient,
        period=Period(*month_of(month)),
        sections=frozenset(kind.sections),
        language=load_language(language),
    )
    return kind.make(store, order)


def text_of(paper: Paper) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", paper.html)).split())


def drawn(paper: Paper) -> list[str]:
    return [
        item.text
        for plans in paper.drawings.values()
        for item in plans[0].draw(763.0).items
        if isinstance(item, Letters)
    ]


def pages(paper: Paper, size: PaperSize = PaperSize.A4) -> int:
    return len(arrange(paper, size, QtTypesetter(BLACK)).boxes)


def month(store: Store, patient: Patient, day: dt.date = DECEMBER, **habits: int) -> CalendarMonth:
    language = load_language("en", Formats(**habits))  # type: ignore[arg-type]
    return calendar_month(record_view(store, patient), day, language)


@pytest.fixture
def pills(store: Store, patient: Patient) -> Medicine:
    row = Medicine(patient_id=patient.id, name="Mercaptopurine", short="6-MP", strength=50)
    return store.save(row, ADDED)


def order(medicine: Medicine, pattern: str, first: dt.date, **more: object) -> DoseOrder:
    row = {"patient_id": medicine.patient_id, "medicine_id": medicine.id}
    return DoseOrder.model_validate({**row, "pattern": pattern, "starts_on": first, **more})


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_month_of_the_invented_patient_lies_on_one_page(
    store: Store, language: str, size: PaperSize
) -> None:
    write_demo(store, ON)
    paper = printed(store, store.all(Patient)[0], language=language)
    (image,) = render_pages(paper, size, 40)
    assert image.width() > image.height()


def test_it_says_names_changes_who_ticks_and_whom_to_ask(store: Store) -> None:
    write_demo(store, ON)
    paper = printed(store, store.all(Patient)[0])
    said = text_of(paper)
    for words in (
        "Medicine calendar, December 2026",
        "Replaces the calendar printed 10 November 2026",
        "New: 6-MP from 25 Nov: 1 tablet Mon Wed Fri Sun, ½ Tue Thu Sat, at bedtime",
        "(before: ½ tablet every day, at bedtime)",
        "Dr. Lindqvist, 24 Nov 2026",
        "6-MP Mercaptopurine 50 mg",
        "A Ana, J Jonas",
        "Vomited or not sure: ask Clinic 4, Lakeside",
        "555 0142",
        "Fever 38.0 °C or more: 555 0199",
        "Doses as entered by the family",
    ):
        assert words in said, words
    assert "No MTX by mouth today" in drawn(paper)


def test_boxes_and_figures_of_a_day(store: Store, patient: Patient, add: Add) -> None:
    pills = Medicine(patient_id=patient.id, name="Prednisone", short="PRED")
    drops = Medicine(patient_id=patient.id, name="Syrup", unit=DoseUnit.MILLILITER)
    needed = Medicine(patient_id=patient.id, name="Ondansetron")
    clinic = Medicine(patient_id=patient.id, name="Daunorubicin", in_clinic=True)
    add(
        pills,
        drops,
        needed,
        clinic,
        order(pills, "CYCLE ON=5 EVERY=28 4 @morning,evening=3", DECEMBER),
        order(drops, "WEEKDAYS 0,0,0,0,0,5,5 @morning,evening", ON),
        order(needed, "AS_NEEDED 1", ON),
        order(clinic, "ONCE 1", DECEMBER),
    )
    found = month(store, patient)
    days = {box.day.day: box for week in found.weeks for box in week if box.inside}
    assert [(row.label, row.figure, len(row.boxes)) for row in days[5].rows] == [
        ("PRED", "4", 1),
        ("PRED", "3", 1),
        ("Syrup", "5 mL", 2),
    ]
    assert days[7].rows == ()
    assert {medicine.name for medicine in found.medicines} == {"Prednisone", "Syrup"}


def test_held_days_and_noted_doses(
    store: Store, patient: Patient, pills: Medicine, add: Add
) -> None:
    own = {"patient_id": patient.id, "medicine_id": pills.id, "slot": "bedtime"}
    given = {16: DoseStatus.VOMITED, 17: DoseStatus.GIVEN, 18: DoseStatus.NOT_KNOWN}
    add(
        order(pills, "DAILY 0.5 @bedtime", dt.date(2026, 10, 1)),
        order(pills, "HELD", dt.date(2026, 11, 1), ends_on=dt.date(2026, 11, 9)),
        *(
            Dose(**own, day=dt.date(2026, 11, day), status=status, amount=0.5)
            for day, status in given.items()
        ),
        Dose(**own, day=dt.date(2026, 11, 20), status=DoseStatus.NOT_DUE),
    )
    days = {
        box.day.day: box
        for week in month(store, patient, dt.date(2026, 11, 1)).weeks
        for box in week
        if box.inside
    }
    assert days[9].rows[0].held
    assert [days[day].rows[0].boxes for day in (16, 17, 18, 19)] == [("V",), ("✓",), ("?",), ("",)]
    assert days[20].rows == ()
    assert days[20].notes == ("No 6-MP by mouth today",)
    said = text_of(printed(store, patient, dt.date(2026, 11, 1)))
    assert "until 9 Nov: held; from 10 Nov: ½ tablet every day, at bedtime" in said
    assert "held" in drawn(printed(store, patient, dt.date(2026, 11, 1)))


def test_the_first_day_of_the_week_is_the_systems(
    store: Store, patient: Patient, pills: Medicine, add: Add
) -> None:
    add(order(pills, "DAILY 1", ON))
    assert month(store, patient).weeks[0][0].day == dt.date(2026, 11, 30)
    assert month(store, patient, first_weekday=6).weeks[0][0].day == dt.date(2026, 11, 29)
    assert len(month(store, patient, dt.date(2027, 2, 1)).weeks) == 4
    assert len(month(store, patient, dt.date(2026, 11, 1)).weeks) == 6


def test_visits_stand_at_the_foot_of_their_day(
    store: Store, patient: Patient, pills: Medicine, add: Add
) -> None:
    own = {"patient_id": patient.id, "kind": AppointmentKind.CLINIC}
    at = dt.datetime.combine(dt.date(2026, 12, 8), dt.time(7, 30))
    add(
        order(pills, "DAILY 1", ON),
        Appointment(**own, title="Day ward & <b>puncture</b>", start=at),
        Appointment(**own, title="Gone", start=at, status=AppointmentStatus.CANCELED),
    )
    days = {box.day: box for week in month(store, patient).weeks for box in week}
    assert days[at.date()].notes == ("07:30 Day ward & <b>puncture</b>",)


def test_an_empty_record_says_so_and_asks_for_nothing_it_does_not_know(
    store: Store, patient: Patient
) -> None:
    paper = printed(store, patient)
    said = text_of(paper)
    assert "No doses are entered for this month." in said
    assert "Replaces" not in said
    assert "Vomited or not sure: ask your team." in said
    assert "Fever" not in said
    assert pages(paper) == 1


def test_more_medicines_first_get_smaller_rows_then_a_second_page(
    store: Store, patient: Patient, add: Add
) -> None:
    rows = [Medicine(patient_id=patient.id, name=f"Medicine {at} שלום 🪁") for at in range(40)]
    add(*rows[:4], *(order(row, "DAILY 1 @morning,evening", ON) for row in rows[:4]))
    assert pages(printed(store, patient)) == 1
    add(*rows[4:], *(order(row, "DAILY 1", ON) for row in rows[4:]))
    paper = printed(store, patient)
    assert pages(paper) > 1
    assert sum(words.startswith("Medicine 3") for words in drawn(paper)) >= 11 * 31


def test_a_long_name_is_cut_in_its_day_and_told_above(
    store: Store, patient: Patient, add: Add
) -> None:
    row = Medicine(patient_id=patient.id, name="Ægir's <b>very</b> long syrup name, twice over")
    add(row, order(row, "DAILY 1 @morning,noon,evening,bedtime", ON))
    paper = printed(store, patient)
    assert row.name in text_of(paper)
    assert any(words.startswith("Æ") and words.endswith("…") for words in drawn(paper))
    for plans in paper.drawings.values():
        for item in plans[0].draw(712.0).items:
            if isinstance(item, Letters):
                assert 0 <= item.left <= 712


def test_letters_tell_people_apart(store: Store, patient: Patient, add: Add) -> None:
    add(
        Caregiver(name="Ana"),
        Caregiver(name="Anton"),
        Caregiver(name="Jo"),
        Caregiver(name="Old", ended_on=dt.date(2026, 1, 1)),
        Contact(patient_id=patient.id, role=ContactRole.FAMILY, name="Mother", phone="1"),
    )
    said = text_of(printed(store, patient))
    assert "Ana Ana, Ant Anton, J Jo" in said
    assert "Old" not in said
    assert "Mother" not in said, "the family is not asked by the family"


def test_a_print_is_noted_once_a_day_unless_a_dose_changed(
    store: Store, patient: Patient, pills: Medicine, add: Add
) -> None:
    add(order(pills, "DAILY 1", ON))
    days = month_of(DECEMBER)
    row = print_note(store, patient.id, *days, ON)
    assert row is not None
    add(row)
    assert print_note(store, patient.id, *days, ON) is None
    assert "Replaces" not in text_of(printed(store, patient)), "another copy of the same"
    add(order(pills, "DAILY 2", dt.date(2026, 12, 10), said_on=ON, said_by="Dr. L"))
    said = text_of(printed(store, patient))
    assert "Replaces the calendar printed earlier on 24 November 2026" in said
    assert "6-MP from 10 Dec: 2 tablets every day (before: 1 tablet every day) Dr. L" in said
    assert print_note(store, patient.id, *days, ON) is not None


def test_a_calendar_whose_days_are_over_is_not_replaced(
    store: Store, patient: Patient, add: Add
) -> None:
    own = {"patient_id": patient.id, "paper": PAPER}
    first, last = month_of(dt.date(2026, 10, 1))
    add(Printed(**own, day=dt.date(2026, 9, 30), first=first, last=last))
    assert "Replaces" not in text_of(printed(store, patient))
    first, last = month_of(ON)
    add(Printed(**own, day=dt.date(2026, 11, 1), first=first, last=last))
    assert "Replaces" not in text_of(printed(store, patient)), "both months are right"
    pills = Medicine(patient_id=patient.id, name="6-MP")
    add(pills, order(pills, "DAILY 1", ON))
    assert "Replaces the calendar printed 1 November 2026" in text_of(printed(store, patient))


@pytest.mark.parametrize(
    ("day", "first"),
    [
        ((2026, 11, 19), (2026, 11, 1)),
        ((2026, 11, 20), (2026, 12, 1)),
        ((2026, 12, 31), (2027, 1, 1)),
    ],
)
def test_late_in_a_month_the_next_one_is_meant(
    day: tuple[int, int, int], first: tuple[int, int, int]
) -> None:
    assert usual_month(dt.date(*day))[0] == dt.date(*first)
