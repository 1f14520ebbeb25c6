from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import AppointmentKind, CheckTopic, PhaseKind, Severity
from alltracker.care.kinds_events import StayReason
from alltracker.db.models import (
    Appointment,
    CheckItem,
    FeverRule,
    Medicine,
    Note,
    Phase,
    SideEffect,
    Stay,
    Temperature,
)
from alltracker.ui.effects.diary_panel import MEDICINE
from alltracker.ui.widgets.timeline_mark import MarkKind

TODAY = dt.date(2026, 11, 24)


def nov(day):
    return dt.date(2026, 11, day)


@pytest.fixture
def effect(add, patient):
    def made(name, severity=Severity.MILD, began=TODAY, **more):
        row = SideEffect(
            patient_id=patient.id, name=name, severity=severity, began_on=began, **more
        )
        add(row)
        return row

    return made


@pytest.fixture
def reading(add, patient):
    def made(day, time, celsius, **more):
        row = Temperature(
            patient_id=patient.id,
            measured_on=day,
            measured_at=time,
            value_text=str(celsius),
            celsius=celsius,
            **more,
        )
        add(row)
        return row

    return made


def texts(page, column=1):
    model = page.panel.model
    return [model.cell(row, column) for row in range(model.rowCount())]


def test_none_ends_what_was_going_on(page, effect, store, around):
    old = effect("Nausea", began=nov(16), note="evenings")
    page.quick.what.set_value(("Nausea", ""))
    page.quick.severity.set_value(Severity.NONE)
    page.quick.note.setText("better")
    assert page.quick.commit()
    (row,) = store.all(SideEffect)
    assert (row.id, row.ended_on, row.note) == (old.id, nov(23), "evenings; better")
    assert page.subtitle() == "None going on"
    around.deeds.undo()
    assert store.all(SideEffect)[0].ended_on is None


def test_none_of_what_was_not_there_is_an_entry_of_one_day(page, store):
    page.quick.what.set_value(("Nausea", ""))
    page.quick.severity.set_value(Severity.NONE)
    assert page.quick.commit()
    (row,) = store.all(SideEffect)
    assert (row.severity, row.began_on, row.ended_on) == (Severity.NONE, TODAY, TODAY)


def test_two_keys_a_word_and_enter(page, qtbot, store):
    page.first_focus().setFocus()
    for keys in ("1", "2", "late"):
        qtbot.keyClicks(QApplication.focusWidget(), keys)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (row,) = store.all(SideEffect)
    assert (row.severity, row.note) == (Severity.MODERATE, "late")


def test_the_chips_are_the_familys(page, around):
    page.quick.note.setText("half a sentence")
    dialog = page.quick.open_list()
    for line, name in zip(dialog.lines, ["Cough", "", "cough", "<b>Ache</b>"], strict=False):
        line.set_value(name)
    for line in dialog.lines[4:]:
        line.set_value("")
    dialog.accept()
    names = [chip.text() for chip in page.quick.what.chips()]
    assert names == ["Cough", "<b>Ache</b>", "Temperature", "Other"]
    assert page.quick.note.text() == "half a sentence"
    page.quick.what.chips()[1].click()
    assert page.quick.what.value() == ("<b>Ache</b>", "")
    page.quick.open_list().usual.click()
    assert len(page.quick.what.chips()) == 9
    assert page.quick.what.value() == ("<b>Ache</b>", "")
    around.deeds.undo()
    assert page.quick.what.chips()[0].text() == "Cough"


def test_the_grade_stands_beside_with_scale_and_version(page):
    page.quick.what.set_value(("Nausea", ""))
    page.quick.severity.set_value(Severity.MODERATE)
    page.quick._show_beside()
    assert page.quick.beside.text().startswith(
        "CTCAE v5.0, a scale for reports. Nausea, grade 2: Eats less"
    )
    page.quick.what.set_value(("Grumpy", ""))
    page.quick._show_beside()
    assert page.quick.beside.text() == ""


def test_a_sign_to_report_names_source_and_phone(page, add, patient):
    add(
        Medicine(patient_id=patient.id, name="6-MP", drug="mercaptopurine"),
        FeverRule(patient_id=patient.id, celsius=38.0, phone="555 0199"),
        CheckItem(
            patient_id=patient.id,
            topic=CheckTopic.TELL_TEAM,
            key="own:1",
            name="Vomiting twice",
            note="Card",
        ),
    )
    page.quick.what.set_value(("Vomiting", ""))
    page.quick._show_beside()
    text = page.quick.beside.text()
    assert "Vomiting twice\nCard" in text
    assert "Severe vomiting. The leaflet asks to call for it." in text
    assert "Cincinnati Children's" in text
    assert text.endswith("555 0199")
    page.quick.severity.set_value(Severity.NONE)
    page.quick._show_beside()
    assert page.quick.beside.text() == ""


def test_told_is_one_click_and_can_be_taken_back(page, effect, store, around):
    row = effect("Vomiting", Severity.MODERATE, nov(16))
    said = []
    around.deeds.said.connect(lambda message, undo: said.append((message, undo)))
    index = page.panel.model.index(0, 3)
    page.panel.table.clicked.emit(index)
    told = store.get(SideEffect, row.id)
    assert (told.told_team, told.told_on) == (True, TODAY)
    assert around.language.say(said[0][0]) == "Vomiting on 16 Nov 2026 marked as told to the team"
    assert said[0][1]
    assert texts(page, 3)[0].text == "team told"
    page.panel.table.select_only(0)
    assert page.panel.told_button.text() == "Not told"
    page.panel.told_button.click()
    assert not store.get(SideEffect, row.id).told_team
    around.deeds.undo()
    assert store.get(SideEffect, row.id).told_team


def test_several_are_told_in_one_step(page, effect, reading, store, around):
    effect("Pain")
    reading(TODAY, dt.time(3), 37.0)
    page.panel.table.selectAll()
    page.panel.told_button.click()
    assert store.all(SideEffect)[0].told_team
    assert store.all(Temperature)[0].told_team
    around.deeds.undo()
    assert not store.all(Temperature)[0].told_team


def test_a_note_cannot_be_told(page, add, patient):
    add(Note(patient_id=patient.id, day=TODAY, text="Note"))
    page.panel.table.select_only(0)
    assert page.panel.told_button.isHidden()
    page.panel.table.clicked.emit(page.panel.model.index(0, 3))


def test_a_fever_of_several_readings_is_one_block(page, reading, add, patient):
    add(Stay(patient_id=patient.id, began_on=nov(20), reason=StayReason.FEVER))
    reading(nov(19), dt.time(21), 38.6)
    reading(nov(20), dt.time(3), 39.1)
    reading(nov(20), dt.time(12), 37.0)
    days = texts(page, 0)
    assert [cell.text for cell in days] == ["19 Nov to 20 Nov"] * 2 + ["Fri 20"]
    assert days[0].second == "fever to 39,1 °C"
    assert days[0].said.startswith("Thursday, 19 November 2026, Friday, 20 November 2026, fever")
    assert (days[2].second, days[2].said) == ("November", "Friday, 20 November 2026")
    whats = texts(page)
    assert [cell.text for cell in whats] == ["Fever 39,1 °C", "Fever 38,6 °C", "37,0 °C"]
    assert whats[0].sign is MarkKind.FEVER
    assert "in hospital from 20 Nov 2026" in whats[0].second
    assert page.month.map._marks[nov(19)].fever


def test_since_the_last_visit(page, effect, add, patient):
    effect("Old", began=nov(1), ended_on=nov(5))
    effect("Lasting", began=nov(1))
    effect("New", began=nov(12), ended_on=nov(12))
    add(
        Appointment(
            patient_id=patient.id,
            title="Clinic",
            kind=AppointmentKind.CLINIC,
            start=dt.datetime.combine(nov(10), dt.time(9)),
            status="done",
        )
    )
    assert page.subtitle() == "1 going on, 2 since the visit on 10 Nov"
    page.panel.choose_part("since_visit")
    assert [cell.text for cell in texts(page)] == ["New, mild", "Lasting, mild"]


def test_the_month_shows_the_worst_and_opens_a_day(page, effect, qtbot):
    effect("Nausea", Severity.MILD, nov(16))
    effect("Vomiting", Severity.MODERATE, nov(16), ended_on=nov(16))
    assert "Vomiting, Nausea, at worst moderate" in page.month.map.words_of(nov(16))
    page.month.map.setFocus()
    page.month.map.go_to(nov(16))
    qtbot.keyClick(page.month.map, Qt.Key.Key_Return)
    assert {entry.row.row.name for entry in page.panel.table.chosen_entries()} == {
        "Nausea",
        "Vomiting",
    }
    page.month.item.set_value("nausea")
    page.month.item.edited.emit()
    assert "Vomiting" not in page.month.map.words_of(nov(16))


def test_the_month_goes_by_keys_and_says_the_days(page, qtbot):
    month = page.month.map
    month.setFocus()
    qtbot.keyClick(month, Qt.Key.Key_Left)
    assert month.cursor_day == nov(23)
    assert "nothing noted" in month.accessibleDescription()
    qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.cursor_day == dt.date(2026, 12, 23)
    assert "day ahead" in month.accessibleDescription()
    assert page.month.accessibleName() == "December"
    page.month.before.click()
    qtbot.keyClick(month, Qt.Key.Key_Home)
    assert month.cursor_day == nov(1)
    month.go_to(dt.date(1800, 1, 1))
    assert page.month.accessibleName() == "January 1900"
    month.grab()


def test_a_day_without_anything_opens_nothing(page, effect):
    effect("Nausea", began=nov(16), ended_on=nov(17))
    page.show_day(nov(2))
    assert page.panel.table.chosen_entries() == []


def test_by_medicine_lists_sources_apart_and_the_own_entries(page, effect, add, patient):
    medicine = Medicine(patient_id=patient.id, name="6-MP <b>", drug="mercaptopurine")
    own = Medicine(patient_id=patient.id, name="Grandma's tea")
    add(medicine, own)
    effect("Nausea", medicine_id=medicine.id)
    page.panel.views.set_value(MEDICINE)
    page.panel._show_view()
    parts = page.panel.medicines.parts
    parts[medicine.id].toggle()
    text = parts[medicine.id].text()
    assert "6-MP <b>" in text
    assert "Children's Hospital of The King's Daughters: Mercaptopurine (6-MP)" in text
    assert "Cincinnati Children's: Mercaptopurine" in text
    assert "in your diary 1 time" in text
    assert parts[own.id].more.isHidden()
    assert page.panel.table.isHidden()
    effect("Rash", medicine_id=medicine.id)
    assert not page.panel.medicines.parts[medicine.id].more_hidden


def test_the_last_keys_stay_with_temperature_and_other_words(page, qtbot):
    page.quick.what.set_names(["Nausea", "Rash"])
    chips = page.quick.what.chips()
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_3)
    assert page.quick.what.value() is None
    qtbot.keyClick(chips[0], Qt.Key.Key_8)
    assert page.quick.what.is_extra()
    qtbot.keyClick(chips[0], Qt.Key.Key_2)
    assert page.quick.what.value()[0] == "Rash"
    qtbot.keyClick(chips[0], Qt.Key.Key_9)
    assert page.quick.what.line.isVisible()


def test_an_empty_diary_says_what_will_be_in_it(page, effect):
    panel = page.panel
    assert panel.start.isVisible()
    assert not panel.parts.isVisible()
    assert not panel.open_button.isVisible()
    effect("Nausea")
    assert panel.start.isHidden()
    assert panel.table.isVisible()
    assert panel.parts.isVisible()
    panel.finder.setText("nothing of the kind")
    panel.finder.edited.emit()
    assert panel.start.isHidden()


def test_a_line_cut_short_is_read_below_the_list_while_chosen(page, effect):
    effect("Short", note="Brief")
    effect("Long", began=nov(1), note="A long story. " * 30)
    table, whole = page.panel.table, page.panel.whole
    assert whole.isHidden()
    table.select_only(1)
    assert whole.text().startswith("still there, A long story. A long")
    table.select_only(0)
    assert whole.isHidden()
    page.panel.views.set_value(MEDICINE)
    page.panel._show_view()
    table.select_only(1)
    assert whole.isHidden()


def test_how_often_by_phase(page, effect, add, patient):
    assert page.open_frequency().model.rowCount() == 0
    add(
        Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION, actual_start=nov(1)),
    )
    effect("Nausea", began=nov(10), ended_on=nov(12))
    dialog = page.open_frequency()
    assert dialog.model.item(0).text() == "Nausea"
    row = [dialog.model.item(1, column).text() for column in range(3)]
    assert row[0] == "Induction"
    assert row[1].startswith("3 day")
    assert row[2] == "Mild"
    dialog.done(0)


def test_the_teams_own_list_is_written_changed_and_given_up(page, store, around, add, patient):
    add(FeverRule(patient_id=patient.id, celsius=38.0, phone="555 0199"))
    dialog = page.tell.open_list()
    dialog.signs.set_value("Bleeding  10 minutes\n\n<b>Chickenpox</b>\nBleeding 10 minutes")
    dialog.source.set_value("card of 27 January")
    dialog.accept()
    rows = store.all(CheckItem)
    assert [row.name for row in rows] == ["Bleeding 10 minutes", "<b>Chickenpox</b>"]
    text = page.tell.text()
    assert "<b>Chickenpox</b>" in text
    assert "card of 27 January" in text
    assert "only for adults" not in text
    dialog = page.tell.open_list()
    dialog.signs.set_value("<b>Chickenpox</b>\nNew")
    dialog.accept()
    assert rows[1].id in {row.id for row in store.all(CheckItem)}
    around.deeds.undo()
    around.deeds.undo()
    assert store.all(CheckItem) == []
    assert "only for adults" in page.tell.text()
