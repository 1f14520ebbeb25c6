"""The doses on Today: their place on the page, and where they lead."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import PhaseKind
from alltracker.db.models import Phase
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def pills(add, patient):
    row = Medicine(patient_id=patient.id, name="Mercaptopurine", short="6-MP")
    order = DoseOrder(
        patient_id=patient.id, medicine_id=row.id, starts_on=TODAY, pattern="DAILY 0.5 @morning"
    )
    add(row)
    add(order)
    return row


@pytest.fixture
def survivor(add, patient):
    add(
        Phase(
            patient_id=patient.id,
            kind=PhaseKind.MAINTENANCE,
            actual_start=dt.date(2008, 8, 18),
            actual_end=dt.date(2011, 10, 7),
        )
    )
    return patient


def corner(card, page):
    return card.mapTo(page.way.parentWidget(), QPoint(0, 0))


@pytest.mark.usefixtures("pills")
def test_doses_stand_left_of_the_counts_and_are_ticked_by_key(open_page, store):
    page = open_page()
    QApplication.processEvents()
    assert page.doses.width() == 328
    assert corner(page.doses, page).y() == corner(page.counts, page).y()
    assert corner(page.doses, page).x() < corner(page.counts, page).x()
    assert page.doses.height() == page.counts.height()
    (row,) = page.doses.rows()
    QTest.keyClick(row, Qt.Key.Key_G)
    assert [dose.given_at for dose in store.all(Dose)] == [dt.time(9, 30)]
    assert page.doses.left == 0


@pytest.mark.usefixtures("pills")
def test_doses_stand_above_the_counts_where_there_is_no_room(open_page, draw):
    draw(TODAY, {"ANC": ("1.12", "10*9/L"), "PLT": ("226", "10*9/L")})
    page = open_page(560)
    QApplication.processEvents()
    assert corner(page.doses, page).x() == corner(page.counts, page).x()
    assert corner(page.doses, page).y() < corner(page.counts, page).y()
    assert page.doses.width() == page.counts.width()


@pytest.mark.usefixtures("pills")
def test_large_text_puts_doses_and_fever_side_by_side(open_page, theme):
    page = open_page()
    theme.set_text_scale(1.6)
    QApplication.processEvents()
    assert corner(page.doses, page).y() == corner(page.fever, page).y()
    assert corner(page.counts, page).y() > corner(page.fever, page).y()
    assert corner(page.visits, page).y() > corner(page.due.card, page).y()


def test_the_links_lead_to_the_medicines(open_page, qtbot):
    page = open_page()
    with qtbot.waitSignal(page.asked_for) as asked:
        page.doses._first.click()
    assert asked.args == ["medicines", ""]


@pytest.mark.usefixtures("survivor")
def test_after_treatment_without_medicines_the_card_is_away(open_page):
    page = open_page()
    assert not page.doses.isVisible()


@pytest.mark.usefixtures("survivor", "pills")
def test_after_treatment_with_medicines_the_card_stays(open_page):
    page = open_page()
    assert page.doses.isVisible()
    assert corner(page.doses, page).y() < corner(page.due.card, page).y()


def test_the_first_medicine_of_the_record_turns_up_at_once(open_page, add, patient):
    page = open_page()
    assert page.doses.rows() == []
    row = Medicine(patient_id=patient.id, name="New")
    add(row)
    add(DoseOrder(patient_id=patient.id, medicine_id=row.id, starts_on=TODAY, pattern="DAILY 1"))
    assert [one.shown.name for one in page.doses.rows()] == ["New"]
