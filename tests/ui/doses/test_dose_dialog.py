"""The form of one dose: from the Log menu, late, corrected, and what it refuses."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.zones import zone_at
from alltracker.db.dose_rows import Which
from alltracker.db.models_medicine import Dose
from alltracker.ui.doses.dialog import DoseDialog
from alltracker.ui.records.log_forms import LOG_KINDS, open_log_form

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def window(shown):
    return shown(QWidget())


@pytest.fixture
def form(around, patient, window):
    """Return a function that opens the form of a dose, or of the first that waits."""

    def opened(which=None, dose=None, status=None):
        dialog = DoseDialog(around, patient, window)
        if which is None:
            dialog.show_first()
        else:
            dialog.show_dose(which, dose, status)
        dialog.open()
        return dialog

    return opened


def save(dialog):
    dialog.accept()
    return not dialog.isVisible()


def test_log_offers_a_dose_as_its_second_entry_under_d(around, patient, window, store, pills):
    assert (LOG_KINDS[1].letter, LOG_KINDS[1].icon) == ("D", "pill")
    store.author = "Jonas"
    dialog = open_log_form(around, patient, "d", window)
    assert isinstance(dialog, DoseDialog)
    assert dialog.form.which.currentText() == "At bedtime: not ticked"
    QTest.keyClick(dialog.form.note, Qt.Key.Key_Return)
    row = store.all(Dose)[-1]
    assert (row.medicine_id, row.day, row.slot) == (pills.id, TODAY, "bedtime")
    assert (row.given_at, row.given_by, row.amount) == (dt.time(20, 5), "Jonas", 0.5)


def test_a_dose_ticked_meanwhile_is_asked_about(form, store, pills, dose):
    dialog = form()
    dose(pills, given_at=dt.time(19, 52), given_by="Jonas")
    assert not save(dialog)
    text = "Jonas ticked mercaptopurine at 19:52. A second dose?"
    assert dialog._guard.question.text == text
    assert dialog._guard.no.hasFocus() or dialog._guard.no.focusWidget() is not None
    dialog._guard.yes.click()
    assert not dialog.isVisible()
    assert [row.extra for row in store.all(Dose)] == [False, False, True]


def test_a_time_to_come_is_refused_in_its_field(form, pills, store):
    dialog = form(Which(pills, TODAY, "bedtime", 0.5))
    dialog.form.time.set_value(dt.time(23, 30))
    assert not save(dialog)
    assert "still to come" in dialog.form.time_field.problem.sentence
    dialog.form.day.setText("25 Nov 2026")
    assert not save(dialog)
    assert dialog.form.status_field.problem.sentence == "Choose what became of it."
    assert len(store.all(Dose)) == 1
    dialog.reject()


def test_a_day_before_the_prescription_is_asked_about(form, pills, store):
    dialog = form(Which(pills, TODAY - dt.timedelta(days=90), "", 0.5))
    dialog.form.time.set_value(None)
    assert not save(dialog)
    assert "first prescribed from 25 Oct 2026 on" in dialog._guard.question.text
    dialog._guard.left.emit()
    assert dialog._guard is None
    assert not save(dialog)
    dialog._guard.yes.click()
    assert store.all(Dose)[-1].day == TODAY - dt.timedelta(days=90)


def test_milligrams_typed_as_tablets_are_asked_about(form, pills, store):
    dialog = form(Which(pills, TODAY, "bedtime", 0.5))
    dialog.form.amount.set_value(Decimal(25))
    assert not save(dialog)
    assert dialog._guard is not None
    assert len(store.all(Dose)) == 1
    dialog.reject()


def test_a_correction_changes_the_row_and_can_take_it_back(form, pills, dose, store):
    row = dose(pills, given_at=dt.time(19), given_by="Jonas")
    dialog = form(Which(pills, TODAY, "bedtime", 0.5), row)
    assert dialog.windowTitle() == "Correct a dose"
    dialog.form.status.set_value(DoseStatus.SKIPPED)
    dialog.form.edited.emit()
    assert dialog.form.time_field.isHidden()
    dialog.form.note.set_value("asleep")
    assert save(dialog)
    found = store.get(Dose, row.id)
    assert (found.status, found.note, found.given_at) == (DoseStatus.SKIPPED, "asleep", None)
    dialog = form(Which(pills, TODAY, "bedtime", 0.5), found)
    dialog._take_back()
    assert store.get(Dose, row.id) is None
    store.undo()
    assert store.get(Dose, row.id) is not None


def test_skipped_and_why_begins_with_the_reason(form, pills, store):
    dialog = form(Which(pills, TODAY, "bedtime", 0.5), None, DoseStatus.SKIPPED)
    assert dialog.form.status.value() is DoseStatus.SKIPPED
    dialog.form.note.set_value("out of tablets")
    assert save(dialog)
    assert store.all(Dose)[-1].note == "out of tablets"


def test_a_time_that_the_clocks_skip_is_asked_about(form, medicine, store):
    row = medicine("Mercaptopurine", (-300, "DAILY 1 @bedtime"))
    with zone_at("Europe/Berlin"):
        dialog = form(Which(row, dt.date(2026, 3, 29), "bedtime", 1.0))
        dialog.form.time.set_value(dt.time(2, 30))
        assert not save(dialog)
        assert "The clocks skip 02:30" in dialog._guard.question.text
        dialog._guard.yes.click()
    assert store.all(Dose)[-1].given_at == dt.time(2, 30)


def test_of_a_time_shown_twice_the_second_can_be_chosen(form, medicine, store):
    pills = medicine("Mercaptopurine", (-300, "DAILY 1 @bedtime"))
    with zone_at("Europe/Berlin"):
        dialog = form(Which(pills, dt.date(2026, 10, 25), "bedtime", 1.0))
        assert dialog.form.clock_field.isHidden()
        dialog.form.time.set_value(dt.time(2, 30))
        dialog.form.edited.emit()
        assert not dialog.form.clock_field.isHidden()
        dialog.form.clock.set_value(True)
        assert save(dialog)
        row = store.all(Dose)[-1]
        assert row.utc_offset == "+01:00"
        corrected = form(Which(pills, row.day, "bedtime", 1.0), row)
        corrected.form.note.set_value("with juice")
        assert save(corrected)
    assert store.all(Dose)[-1].utc_offset == "+01:00"


def test_of_a_day_to_come_only_what_is_left_out_can_be_noted(form, medicine, store):
    row = medicine("Methotrexate", (-9, "WEEKDAYS 0,6,0,0,0,0,0 @morning"))
    dialog = form()
    assert dialog.form.medicine.value().id == row.id
    dialog.form.day.set_value(TODAY + dt.timedelta(days=8))
    dialog.form.day.finished.emit()
    words = [dialog.form.status.itemText(n) for n in range(dialog.form.status.count())]
    assert words == ["Held", "Not scheduled"]
    assert dialog.form.status.value() is None
    assert not save(dialog)
    assert dialog.form.day_field.problem.sentence == "No dose is due on this day."
    dialog.form.day.set_value(TODAY + dt.timedelta(days=14))
    dialog.form.day.finished.emit()
    dialog.form.status.set_value(DoseStatus.NOT_DUE)
    assert save(dialog)
    last = store.all(Dose)[-1]
    assert (last.day, last.slot, last.status) == (
        dt.date(2026, 12, 8),
        "morning",
        DoseStatus.NOT_DUE,
    )


def test_another_day_offers_its_own_doses(form, medicine):
    row = medicine("Co-trimoxazole", (-9, "WEEKDAYS 0,0,0,0,0,5,5 @morning,evening"))
    dialog = form(Which(row, TODAY))
    words = [dialog.form.which.itemText(n) for n in range(dialog.form.which.count())]
    assert words == ["A dose of its own"]
    dialog.form.day.set_value(dt.date(2026, 11, 21))
    dialog.form.day.finished.emit()
    words = [dialog.form.which.itemText(n) for n in range(dialog.form.which.count())]
    assert words[:2] == ["In the morning: not ticked", "In the evening: not ticked"]
    assert words[2] == "One more, outside the schedule"
    dialog.reject()


def test_ctrl_enter_saves_and_opens_another(around, patient, window, pills, medicine, store):
    medicine("Methotrexate", (-9, "WEEKDAYS 0,3,0,0,0,0,0"))
    dialog = open_log_form(around, patient, "D", window)
    dialog._save_and_more()
    others = [one for one in window.findChildren(DoseDialog) if one.isVisible()]
    assert len(others) == 1
    assert len(store.all(Dose)) == 2
    assert others[0].form.medicine.value().id != store.all(Dose)[-1].medicine_id
    others[0].reject()
    assert pills.name == "Mercaptopurine"


def test_without_medicines_the_form_says_what_to_do_first(form):
    dialog = form()
    assert dialog.form.isHidden()
    dialog.accept()
    dialog.reject()
