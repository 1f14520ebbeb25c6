"""Results that are waited for: written down, reminded of, and come."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from alltracker.care.reminders import reminders
from alltracker.care.reminders_list import ReminderKind
from alltracker.db.models import Appointment, AwaitedResult
from alltracker.db.record_view import record_view
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.ui.pages.records import AppointmentsPage
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.small_editors import TestField
from alltracker.ui.window.finder import look_up

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def page(around, patient, shown, add):
    start = dt.datetime(2026, 12, 1, 9)  # noqa: DTZ001 - local wall time
    add(Appointment(patient_id=patient.id, title="Clinic", start=start))
    page = AppointmentsPage(around)
    page.show_patient(patient)
    shown(page)
    return page


def open_form(qtbot, page):
    dialog = page.add()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or page))
    return dialog


def names(page):
    return [page.panel.model.line(row)[1] for row in range(page.panel.model.rowCount())]


def test_a_result_is_written_down_reminded_of_and_comes(page, store, patient, around, qtbot):
    page.panel.choose_part("awaited")
    page.panel.parts.edited.emit()
    assert page.add_button.text() == "Add result to wait for"
    dialog = open_form(qtbot, page)
    dialog.editor("test").setText("fish, second sample")
    dialog.accept()
    (row,) = store.all(AwaitedResult)
    assert (row.test, row.name, row.asked_on) == ("fish", "fish, second sample", TODAY)
    assert len(names(page)) == 1
    facts = reminder_facts(around.knowledge, "en")
    kinds = {one.kind for one in reminders(record_view(store, patient), facts, TODAY)}
    assert ReminderKind.RESULT_AWAITED in kinds
    page.panel.table.select_only(0)
    page.panel.end_chosen()
    assert store.all(AwaitedResult)[0].received_on == TODAY
    assert names(page) == []
    page.panel.choose_part("past")
    assert len(names(page)) == 1
    around.deeds.undo()
    page.panel.choose_part("awaited")
    assert len(names(page)) == 1


def test_visits_and_results_stand_apart(page, add, patient):
    add(AwaitedResult(patient_id=patient.id, test="mrd", asked_on=TODAY))
    assert page.panel.model.rowCount() == 1
    assert page.add_button.text() == "Add appointment"
    page.panel.choose_part("awaited")
    assert page.panel.model.rowCount() == 1


def test_a_result_alone_fills_the_page_and_is_led_to(around, patient, shown, add):
    row = AwaitedResult(patient_id=patient.id, test="fish", name="FISH", asked_on=TODAY)
    add(row)
    page = AppointmentsPage(around)
    page.show_patient(patient)
    shown(page)
    assert not page.empty.isVisible()
    page.reveal(row.id)
    assert page.panel.parts.value() == "awaited"
    assert [entry.id for entry in page.panel.table.chosen_entries()] == [row.id]
    found = look_up(around.store, patient.id, "fish", around.language)
    assert [(hit.page, hit.row_id) for hit in found] == [("appointments", row.id)]


def test_the_answer_cannot_come_before_the_question(page, store, qtbot):
    page.panel.choose_part("awaited")
    dialog = open_form(qtbot, page)
    dialog.editor("test").setText("Cytogenetics")
    dialog.editor("received_on").setText("1 Nov 2026")
    dialog.accept()
    assert isinstance(dialog, RecordDialog)
    assert dialog.field_of("received_on").problem is not None
    assert store.all(AwaitedResult) == []


@pytest.mark.parametrize(
    ("written", "test"),
    [
        ("FISH", "fish"),
        ("Cytogenetics, second look", "cytogenetics"),
        ("Fishing", "Fishing"),
        ("HLA typing", "HLA typing"),
    ],
)
def test_words_that_begin_with_a_documented_test_are_that_test(
    around, patient, theme, qtbot, written, test
):
    field = TestField(theme, Lookups(around, patient).words().tests)
    qtbot.addWidget(field)
    field.setText(written)
    assert field.value() == (test, written)
    field.set_value(("test.fish", ""))
    assert field.text() == "FISH"
