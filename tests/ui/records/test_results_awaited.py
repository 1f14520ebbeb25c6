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
from alltracker.ui.appointments.results_dialog import ResultsDialog
from alltracker.ui.pages.appointments import AppointmentsPage
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


@pytest.fixture
def results(page, qtbot):
    dialog = page.open_results()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def form_of(qtbot, results):
    results.add.click()
    dialog = results.findChild(RecordDialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or results))
    return dialog


def names(results):
    model = results.panel.model
    return [entry.row.name or entry.row.test for entry in model.entries]


def test_a_result_is_written_down_reminded_of_and_comes(results, store, patient, around, qtbot):
    dialog = form_of(qtbot, results)
    dialog.editor("test").setText("fish, second sample")
    dialog.accept()
    (row,) = store.all(AwaitedResult)
    assert (row.test, row.name, row.asked_on) == ("fish", "fish, second sample", TODAY)
    assert len(names(results)) == 1
    facts = reminder_facts(around.knowledge, "en")
    kinds = {one.kind for one in reminders(record_view(store, patient), facts, TODAY)}
    assert ReminderKind.RESULT_AWAITED in kinds
    results.panel.table.select_only(0)
    results.panel.end_chosen()
    assert store.all(AwaitedResult)[0].received_on == TODAY
    assert names(results) == []
    results.panel.choose_part("come")
    assert len(names(results)) == 1
    around.deeds.undo()
    results.panel.choose_part("awaited")
    assert len(names(results)) == 1


def test_visits_and_results_stand_apart(page, add, patient):
    add(AwaitedResult(patient_id=patient.id, test="mrd", asked_on=TODAY))
    page.refresh(frozenset({AwaitedResult}))
    assert len(page.agenda.items) == 1
    assert page.results.isVisible()


def test_a_result_alone_fills_the_page_and_is_led_to(around, patient, shown, add):
    row = AwaitedResult(patient_id=patient.id, test="fish", name="FISH", asked_on=TODAY)
    add(row)
    page = AppointmentsPage(around)
    page.show_patient(patient)
    shown(page)
    assert not page.empty.isVisible()
    page.reveal(row.id)
    (dialog,) = page.window().findChildren(ResultsDialog)
    assert dialog.panel.parts.value() == "awaited"
    assert [entry.id for entry in dialog.panel.table.chosen_entries()] == [row.id]
    found = look_up(around.store, patient.id, "fish", around.language)
    assert [(hit.page, hit.row_id) for hit in found] == [("appointments", row.id)]


def test_the_answer_cannot_come_before_the_question(results, store, qtbot):
    dialog = form_of(qtbot, results)
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
