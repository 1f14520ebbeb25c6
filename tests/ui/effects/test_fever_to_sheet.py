from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import TemperatureSite
from alltracker.db.models import FeverRule, Temperature
from alltracker.ui.kinds_all import kind_of
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.fever_notice import FeverAnswerDialog, FeverNotice
from alltracker.ui.records.lookups import Lookups

TODAY = dt.date(2026, 11, 24)


def notices():
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, FeverAnswerDialog) and widget.isVisible()
    ]


def write(page, degrees):
    page.quick.what.chips()[-2].click()
    page.quick.degrees.number.setText(degrees)
    page.quick.degrees.edited.emit()


def test_from_the_reading_to_the_emergency_sheet_in_two_clicks(open_window):
    window = open_window()
    window.show()
    page = window.go("side_effects")
    write(page, "38.4")
    page.quick.save.click()
    (notice,) = notices()
    assert "38.4 °C meets the rule of your team" in notice.windowTitle()
    notice.accept()
    assert window.page.key == "papers"


def test_the_fever_card_of_today_leads_to_the_sheet(open_window):
    window = open_window()
    window.show()
    page = window.go("today")
    page.fever.sheet_asked.emit()
    assert window.page.key == "papers"


def test_a_reading_that_only_counts_if_it_lasts_says_so_and_then_calls(page, add, patient, store):
    add(FeverRule(patient_id=patient.id, celsius=38.3, lasting_celsius=38.0, lasting_minutes=60))
    write(page, "38,1")
    assert "your team also counts" in page.quick.fever.text()
    page.quick.time.set_value(dt.time(8))
    page.quick.commit()
    for notice in notices():
        notice.done(0)
    write(page, "38,0")
    page.quick.time.set_value(dt.time(9, 30))
    page.quick.commit()
    (notice,) = notices()
    assert "meets the rule of your team" in notice.windowTitle()
    notice.done(0)
    assert len(store.all(Temperature)) == 2
    assert all(entry.row.fever for entry in page.panel.model.everything)


def test_a_stored_reading_is_not_its_own_earlier_one(page, around, add, patient, qtbot):
    add(FeverRule(patient_id=patient.id, celsius=38.3, lasting_celsius=38.0, lasting_minutes=60))
    row = Temperature(patient_id=patient.id, measured_on=TODAY, value_text="38,1", celsius=38.1)
    add(row)
    dialog = RecordDialog(around, patient, kind_of("temperature"), row, parent=page.window())
    qtbot.addWidget(dialog)
    assert "also counts" in dialog._fever.headline


def test_under_the_rule_nothing_is_said_and_nothing_reassures(page, add, patient, around):
    add(FeverRule(patient_id=patient.id, celsius=38.0, site=TemperatureSite.MOUTH))
    notice = FeverNotice(around, Lookups(around, patient))
    notice.show_values(
        {"value_text": "37", "unit": "Cel", "celsius": 37.0, "site": TemperatureSite.MOUTH}
    )
    assert notice.text() == ""
    notice.deleteLater()
    write(page, "37,0")
    assert page.quick.fever.isHidden()


def test_who_writes_measured_it(page, store):
    store.author = "Ana"
    write(page, "36,8")
    page.quick.commit()
    assert store.all(Temperature)[0].measured_by == "Ana"
