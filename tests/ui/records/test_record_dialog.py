from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from alltracker.care.kinds import AppointmentStatus, PhaseKind, Severity, TemperatureSite
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    Contact,
    FeverRule,
    Measurement,
    Note,
    Phase,
    SideEffect,
    Temperature,
)
from alltracker.db.record_settings import POUND, RecordSettings
from alltracker.ui.kinds_all import KINDS, kind_of
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.discard import DiscardQuestion
from alltracker.ui.records.fever_notice import FeverAnswerDialog
from alltracker.ui.records.log_forms import open_log_form
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.opener import FormOpener, form_of
from alltracker.ui.widgets.dialog import SheetDialog

TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


@pytest.fixture
def window(shown):
    return shown(QLineEdit())


@pytest.fixture
def form(around, patient, window, qtbot):
    """Return a function that opens the form of a kind."""

    def open_form(key, row=None):
        kind = kind_of(key)
        dialog = form_of(kind)(around, patient, kind, row, parent=window)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or window))
        return dialog

    return open_form


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def write(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def close_notices():
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, SheetDialog) and widget.isVisible():
            widget.done(0)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_editor_has_a_name_and_nothing_was_written_yet(form, kind):
    dialog = form(kind.key)
    for field in kind.fields:
        assert dialog.editor(field.name).accessibleName()
    assert not dialog.written
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    "key",
    [
        *("temperature", "side_effect", "appointment"),
        *("awaited_result", "measurement", "note", "contact"),
    ],
)
def test_an_empty_form_is_not_saved(form, store, key):
    dialog = form(key)
    dialog.accept()
    assert dialog.isVisible()
    assert store.all(kind_of(key).model) == []


def test_an_appointment_by_keyboard(form, store, qtbot):
    form("appointment")
    write(qtbot, ODD)
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "8 Dec 2026")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "730")
    press(qtbot, Qt.Key.Key_Return)
    (row,) = store.all(Appointment)
    assert row.title == ODD
    assert row.start == dt.datetime(2026, 12, 8, 7, 30)  # noqa: DTZ001 - local wall time
    assert not row.all_day
    assert row.status is AppointmentStatus.PLANNED


def test_an_appointment_without_a_time_lasts_all_day(form, store, qtbot):
    form("appointment")
    write(qtbot, "School talk")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "3 Dec 2026")
    press(qtbot, Qt.Key.Key_Return)
    assert store.all(Appointment)[0].all_day


@pytest.mark.parametrize("typed", ["31 Feb 2027", "soon", "Dec 2026"])
def test_a_date_that_cannot_be_is_named_in_its_field(form, store, qtbot, typed):
    dialog = form("appointment")
    write(qtbot, "Clinic")
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, typed)
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.field_of("start").problem is not None
    assert store.all(Appointment) == []


@pytest.mark.parametrize("typed", ["0", "1.5", "99999999", "an hour"])
def test_a_length_that_cannot_be_is_named_in_its_field(form, typed):
    dialog = form("appointment")
    dialog.editor("title").setText("Clinic")
    dialog.editor("start").day.setText("8 Dec 2026")
    dialog.editor("minutes").setText(typed)
    dialog.accept()
    assert dialog.field_of("minutes").problem is not None


def test_a_side_effect_by_numbers(form, store, qtbot):
    form("side_effect")
    write(qtbot, "1")
    write(qtbot, "2")
    press(qtbot, Qt.Key.Key_Return)
    (row,) = store.all(SideEffect)
    assert row.name == "Hair loss"
    assert row.item == "side_effect.chemo.hair_loss"
    assert row.severity is Severity.MODERATE
    assert row.began_on == TODAY


def test_a_side_effect_in_own_words_belongs_to_the_phase_of_today(form, store, add, patient, qtbot):
    phase = Phase(
        patient_id=patient.id, kind=PhaseKind.MAINTENANCE, actual_start=dt.date(2026, 1, 1)
    )
    add(phase)
    dialog = form("side_effect")
    dialog.editor("name").chips()[-1].click()
    write(qtbot, ODD)
    press(qtbot, Qt.Key.Key_Return)
    (row,) = store.all(SideEffect)
    assert (row.name, row.item, row.phase_id) == (ODD, "", phase.id)


def test_an_end_before_the_start_is_named_at_the_end(form, store):
    dialog = form("side_effect")
    dialog.editor("name").set_value(("Nausea", ""))
    dialog.editor("ended_on").setText("1 Nov 2026")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.field_of("ended_on").problem is not None
    assert store.all(SideEffect) == []


@pytest.mark.parametrize(
    ("typed", "unit", "celsius"),
    [("38,4", "Cel", 38.4), ("38.4", "Cel", 38.4), ("100,4", "[degF]", 38.0)],
)
def test_a_temperature_is_kept_as_it_was_read(form, store, qtbot, typed, unit, celsius):
    dialog = form("temperature")
    dialog.editor("value_text").unit.set_value(unit)
    write(qtbot, typed)
    press(qtbot, Qt.Key.Key_Return)
    close_notices()
    (row,) = store.all(Temperature)
    assert (row.value_text, row.unit) == (typed, unit)
    assert row.celsius == pytest.approx(celsius)
    assert row.measured_at == dt.time(12, 0)


def test_fahrenheit_typed_under_celsius_is_asked_about(form, store, qtbot):
    dialog = form("temperature")
    write(qtbot, "101.2")
    press(qtbot, Qt.Key.Key_Return)
    problem = dialog.field_of("value_text").problem
    assert problem is not None
    assert "°F" in problem.sentence
    assert problem.apply is not None
    problem.apply()
    dialog.accept()
    close_notices()
    (row,) = store.all(Temperature)
    assert (row.value_text, row.unit) == ("101.2", "[degF]")


def test_a_strange_temperature_is_saved_once_it_is_confirmed(form, store, qtbot):
    dialog = form("temperature")
    write(qtbot, "34.2")
    press(qtbot, Qt.Key.Key_Return)
    problem = dialog.field_of("value_text").problem
    assert store.all(Temperature) == []
    assert problem is not None
    assert problem.apply is not None
    problem.apply()
    dialog.accept()
    close_notices()
    assert store.all(Temperature)[0].celsius == 34.2


@pytest.mark.parametrize("typed", ["12", "hot", "380"])
def test_a_temperature_that_cannot_be_is_refused(form, store, qtbot, typed):
    dialog = form("temperature")
    write(qtbot, typed)
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.field_of("value_text").problem is not None
    assert store.all(Temperature) == []


def test_the_team_rule_is_said_while_typing_and_after_saving(form, add, patient, qtbot):
    add(FeverRule(patient_id=patient.id, celsius=38.0, words=f"Call {ODD}.", phone="555 0199"))
    dialog = form("temperature")
    write(qtbot, "38.1")
    assert dialog._fever is not None
    shown = dialog._fever.text()
    assert f"Call {ODD}." in shown
    assert "555 0199" in shown
    press(qtbot, Qt.Key.Key_Return)
    notices = [
        w
        for w in QApplication.topLevelWidgets()
        if isinstance(w, FeverAnswerDialog) and w.isVisible()
    ]
    assert len(notices) == 1
    assert "38.1" in notices[0].windowTitle().replace(",", ".")
    notices[0].done(0)


def test_without_a_rule_the_published_ones_stand_with_their_source(form, add, patient, qtbot):
    add(Contact(patient_id=patient.id, name="Ward", phone="555 0142"))
    dialog = form("temperature")
    write(qtbot, "38.0")
    text = dialog._fever.text()
    assert "Ask your team" in text
    assert "555 0142" in text
    assert "(Children's Cancer and Leukaemia Group" in text


def test_nothing_reassuring_is_said_of_an_everyday_temperature(form, qtbot):
    dialog = form("temperature")
    write(qtbot, "36.8")
    assert dialog._fever.isHidden()
    assert not dialog._fever.text()
    dialog.editor("site").set_value(TemperatureSite.EAR)
    assert not dialog._fever.text()


def test_weight_and_height_need_one_of_the_two(form, store, qtbot):
    dialog = form("measurement")
    press(qtbot, Qt.Key.Key_Return)
    assert dialog.field_of("weight_kg").problem is not None
    dialog.editor("weight_kg").setText("21,4")
    dialog.accept()
    (row,) = store.all(Measurement)
    assert (row.weight_kg, row.height_cm) == (21.4, None)


def test_a_weight_far_from_the_last_one_is_asked_about(form, add, patient, store):
    add(Measurement(patient_id=patient.id, day=dt.date(2026, 11, 1), weight_kg=21.4))
    dialog = form("measurement")
    dialog.editor("weight_kg").setText("41.2")
    dialog.accept()
    problem = dialog.field_of("weight_kg").problem
    assert problem is not None
    assert problem.apply is not None
    problem.apply()
    dialog.accept()
    assert len(store.all(Measurement)) == 2


def test_a_note_keeps_enter_for_itself_and_ctrl_enter_saves(form, store, qtbot):
    dialog = form("note")
    write(qtbot, "First")
    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, ODD)
    assert dialog.isVisible()
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert store.all(Note)[0].text == f"First\n{ODD}"
    assert not dialog.isVisible()


def test_ctrl_enter_saves_and_opens_another(around, patient, window, store, qtbot):
    first = FormOpener(around, patient, window).open(kind_of("contact"))
    qtbot.waitUntil(lambda: first.isAncestorOf(QApplication.focusWidget() or window))
    write(qtbot, "First")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    second = QApplication.activeModalWidget()
    assert isinstance(second, RecordDialog)
    assert second is not first
    second.activateWindow()
    qtbot.waitUntil(lambda: second.isAncestorOf(QApplication.focusWidget() or window))
    write(qtbot, "Second")
    press(qtbot, Qt.Key.Key_Return)
    assert [row.name for row in store.all(Contact)] == ["First", "Second"]


def test_escape_asks_before_something_written_is_lost(form, store, qtbot):
    dialog = form("contact")
    write(qtbot, "Ward")
    press(qtbot, Qt.Key.Key_Escape)
    question = dialog.findChild(DiscardQuestion)
    assert question is not None
    assert dialog.isVisible()
    question.reject()
    assert dialog.isVisible()
    assert dialog.editor("name").text() == "Ward"
    dialog.reject()
    dialog.findChildren(DiscardQuestion)[-1].accept()
    assert not dialog.isVisible()
    assert store.all(Contact) == []


def test_an_old_row_is_shown_changed_and_says_when_it_changed(form, add, patient, store):
    row = Contact(patient_id=patient.id, name=ODD, phone="1", note="kept")
    add(row)
    dialog = form("contact", store.get(Contact, row.id))
    assert dialog.editor("name").text() == ODD
    assert "24 Nov 2026, 12:00" in dialog._footnote.text()
    dialog.editor("phone").setText("555 0199")
    dialog.accept()
    changed = store.get(Contact, row.id)
    assert (changed.phone, changed.note) == ("555 0199", "kept")


def test_an_old_row_can_be_deleted_and_comes_back(form, add, patient, store, around):
    row = Contact(patient_id=patient.id, name=ODD)
    add(row)
    dialog = form("contact", store.get(Contact, row.id))
    dialog._remove()
    assert store.all(Contact) == []
    around.deeds.undo()
    assert store.all(Contact)[0].name == ODD


@pytest.mark.parametrize("letter", ["T", "S", "A", "W", "N", "n"])
def test_every_letter_opens_its_form_and_gives_the_focus_back(
    around, patient, window, qtbot, letter
):
    line = window.findChild(QLineEdit)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    dialog = open_log_form(around, patient, letter, line)
    assert isinstance(dialog, RecordDialog)
    assert dialog.kind.letter == letter.upper()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    dialog.reject()
    qtbot.waitUntil(line.hasFocus)


def test_a_letter_without_a_form_opens_nothing(around, patient, window):
    assert open_log_form(around, patient, "C", window) is None
    assert open_log_form(around, patient, "X", window) is None


def test_a_weight_in_pounds_is_kept_in_kilograms(form, store, patient, around):
    settings = RecordSettings(store, patient.id)
    store.apply(Message("test", "Unit"), put=settings.put_weight_unit(POUND))
    dialog = form("measurement")
    assert dialog.editor("weight_kg").unit == "lb"
    dialog.editor("weight_kg").setText("47,2")
    dialog.accept()
    (row,) = store.all(Measurement)
    assert row.weight_kg == pytest.approx(21.41, abs=0.001)
    assert dialog.editor("weight_kg").value() is not None
    again = form("measurement", row)
    assert again.editor("weight_kg").text() == "47,2"
    assert Lookups(around, patient).words().pounds


def test_the_chosen_unit_of_temperature_stands_until_another_was_read(form, store, patient):
    settings = RecordSettings(store, patient.id)
    store.apply(Message("test", "Unit"), put=settings.put_temperature_unit("[degF]"))
    assert form("temperature").editor("value_text").unit.value() == "[degF]"


@pytest.mark.parametrize("key", ["temperature", "side_effect", "measurement", "awaited_result"])
@pytest.mark.parametrize("typed", ["24 Nov 2062", "1 Jan 2012"])
def test_what_was_noticed_lies_between_birth_and_today(form, store, key, typed):
    kind = kind_of(key)
    dialog = form(key)
    name = next(
        name
        for name in ("measured_on", "began_on", "day", "asked_on")
        if name in kind.model.model_fields
    )
    dialog.editor(name).setText(typed)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.field_of(name).problem is not None
    assert store.all(kind.model) == []
