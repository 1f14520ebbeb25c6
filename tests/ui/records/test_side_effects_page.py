from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import ContactRole, PhaseKind, Severity
from alltracker.db.models import (
    Contact,
    FeverRule,
    Measurement,
    Note,
    Patient,
    Phase,
    SideEffect,
    Temperature,
)
from alltracker.ui.pages.side_effects import SideEffectsPage
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.timeline_mark import MarkKind

TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


@pytest.fixture
def page(around, patient, shown):
    page = SideEffectsPage(around)
    page.show_patient(patient)
    shown(page)
    return page


def start(qtbot, page):
    page.first_focus().setFocus()
    qtbot.waitUntil(page.first_focus().hasFocus)


def write(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def enter(qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def shown_texts(page):
    model = page.panel.model
    return [model.cell(row, 1).text for row in range(model.rowCount())]


def close_notices():
    seen = []
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, SheetDialog) and widget.isVisible():
            seen.append(widget.windowTitle())
            widget.done(0)
    return seen


def test_a_side_effect_in_four_keys_and_a_note(page, qtbot, store, add, patient):
    phase = Phase(patient_id=patient.id, kind=PhaseKind.OTHER, actual_start=dt.date(2026, 1, 1))
    add(phase)
    start(qtbot, page)
    write(qtbot, "2")
    write(qtbot, "3")
    write(qtbot, "after 4 tablets")
    enter(qtbot)
    (row,) = store.all(SideEffect)
    assert (row.name, row.severity) == (page.quick.what.chips()[1].text(), Severity.SEVERE)
    assert (row.note, row.began_on, row.ended_on) == ("after 4 tablets", TODAY, None)
    assert row.phase_id == phase.id
    assert shown_texts(page) == [f"{row.name}, severe"]
    assert page.subtitle() == "1 going on"
    assert page.quick.what.value() is None


def test_enter_without_anything_chosen_says_what_is_missing(page, qtbot, store):
    start(qtbot, page)
    enter(qtbot)
    assert store.all(SideEffect) == []
    assert page.quick.form.field(page.quick.what).problem is not None


def test_own_words_are_kept_as_written_and_become_a_chip(page, qtbot, store, patient, around):
    start(qtbot, page)
    page.quick.what.chips()[-1].click()
    write(qtbot, ODD)
    enter(qtbot)
    assert store.all(SideEffect)[0].name == ODD
    again = SideEffectsPage(around)
    again.show_patient(patient)
    assert again.quick.what.chips()[0].text() == ODD
    again.deleteLater()


@pytest.mark.parametrize("typed", ["31 Feb 2026", "never", ""])
def test_a_day_that_cannot_be_is_named_in_its_field(page, qtbot, store, typed):
    start(qtbot, page)
    write(qtbot, "1")
    page.quick.began.setText(typed)
    assert not page.quick.commit()
    assert page.quick._fields[0].problem is not None
    assert store.all(SideEffect) == []


def test_an_end_before_the_start_is_named_at_the_end(page, qtbot, store):
    start(qtbot, page)
    write(qtbot, "1")
    page.quick.ended.setText("1 Nov 2026")
    assert not page.quick.commit()
    assert page.quick.ended_field.problem is not None
    assert store.all(SideEffect) == []


def test_a_temperature_says_the_teams_rule_while_typing_and_afterwards(
    page, qtbot, store, add, patient
):
    add(FeverRule(patient_id=patient.id, celsius=38.0, words="Call at once.", phone="555 0199"))
    start(qtbot, page)
    place = [chip.text() for chip in page.quick.what.chips()].index("Temperature") + 1
    write(qtbot, str(place))
    write(qtbot, "38,4")
    assert "Call at once." in page.quick.fever.text()
    assert "555 0199" in page.quick.fever.text()
    enter(qtbot)
    (row,) = store.all(Temperature)
    assert (row.value_text, row.celsius) == ("38,4", 38.4)
    assert len(close_notices()) == 1
    assert page.panel.model.cell(0, 1).sign is MarkKind.FEVER


def test_escape_empties_the_quick_log(page, qtbot):
    start(qtbot, page)
    write(qtbot, "1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.quick.what.value() is None


def test_the_diary_holds_everything_of_a_day_together(page, add, patient):
    add(
        SideEffect(patient_id=patient.id, name="Nausea", severity=Severity.MILD, began_on=TODAY),
        Temperature(patient_id=patient.id, measured_on=TODAY, value_text="37", celsius=37.0),
        Note(patient_id=patient.id, day=TODAY - dt.timedelta(days=1), text="First\nsecond"),
        Measurement(patient_id=patient.id, day=TODAY, weight_kg=21.4, height_cm=118),
    )
    assert set(shown_texts(page)[:3]) == {"Nausea, mild", "37 °C", "21,4 kg, 118 cm"} or set(
        shown_texts(page)[:3]
    ) == {"Nausea, mild", "37,0 °C", "21,4 kg, 118 cm"}
    assert shown_texts(page)[3] == "First"
    page.panel.choose_part("temperatures")
    assert len(shown_texts(page)) == 1


def test_each_thing_of_the_diary_opens_its_own_form(page, add, patient, qtbot, store):
    add(Note(patient_id=patient.id, day=TODAY, text="First"))
    page.panel.table.setFocus()
    page.panel.table.select_only(0)
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    dialog = page.window().findChild(RecordDialog)
    assert dialog.kind.key == "note"
    dialog.editor("text").set_value("Second")
    dialog.accept()
    assert store.all(Note)[0].text == "Second"
    assert shown_texts(page) == ["Second"]


def test_over_today_and_delete_and_undo(page, add, patient, store, qtbot, around):
    add(
        SideEffect(
            patient_id=patient.id,
            name=ODD,
            severity=Severity.MILD,
            began_on=TODAY - dt.timedelta(days=3),
        )
    )
    page.panel.table.setFocus()
    page.panel.table.select_only(0)
    page.panel.end_button.click()
    assert store.all(SideEffect)[0].ended_on == TODAY
    assert page.subtitle() == "None going on"
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Delete)
    assert store.all(SideEffect) == []
    around.deeds.undo()
    around.deeds.undo()
    assert store.all(SideEffect)[0].ended_on is None
    assert page.subtitle() == "1 going on"


def test_the_search_finds_notes_and_severities(page, add, patient, qtbot):
    add(
        SideEffect(
            patient_id=patient.id,
            name="Nausea",
            severity=Severity.SEVERE,
            began_on=TODAY,
            note="after the evening tablets",
        ),
        SideEffect(patient_id=patient.id, name="Pain", severity=Severity.MILD, began_on=TODAY),
    )
    qtbot.keyClicks(page.panel.finder, "evening severe")
    assert shown_texts(page) == ["Nausea, severe"]


def test_the_card_has_the_teams_rule_and_number(page, add, patient):
    assert "Add it under Contacts" in page.tell.text()
    add(Contact(patient_id=patient.id, name="Ward", phone="555 0142", role=ContactRole.HOSPITAL))
    assert "555 0142" in page.tell.text()
    add(FeverRule(patient_id=patient.id, celsius=38.0, words=f"Say {ODD}.", phone="555 0199"))
    text = page.tell.text()
    assert "38,0 °C or more" in text
    assert f"Say {ODD}." in text
    assert "555 0199" in text
    assert "only for adults" in text


def test_an_adult_sees_the_documented_signs_with_their_source(page, add):
    adult = Patient.model_validate(
        {"name": "Ada", "birth_date": "1980", "diagnosis_date": "2025-01-24"}
    )
    add(adult)
    page.show_patient(adult)
    text = page.tell.text()
    assert "Any side effect of chemotherapy" in text
    assert "Dizziness, Headache, Nausea" in text
    assert "American Cancer Society" in text


def test_what_is_being_written_stays_when_something_else_changes(page, qtbot, add, patient):
    start(qtbot, page)
    write(qtbot, "1")
    page.quick.note.setText("half a sentence")
    add(Note(patient_id=patient.id, day=TODAY, text="Note"))
    assert page.quick.note.text() == "half a sentence"
    assert page.quick.what.value() is not None


def test_every_widget_that_takes_the_focus_has_a_name(page):
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


@pytest.mark.parametrize("born", ["2020", "1980"])
def test_only_rules_that_a_reading_alone_can_meet_are_held_against_it(around, add, born):
    person = Patient.model_validate(
        {"name": "Ada", "birth_date": born, "diagnosis_date": "2025-01-24"}
    )
    add(person)
    rules = Lookups(around, person).published_rules()
    assert rules
    assert all(37 <= rule.celsius <= 39 for rule in rules)
    assert not any("neutrophil" in rule.words for rule in rules)
    assert all(rule.sources for rule in rules)


def test_the_quick_log_goes_on_after_midnight(page):
    with clock_at(day_at_noon(TODAY + dt.timedelta(days=1))):
        page.quick.began.set_value(TODAY + dt.timedelta(days=1))
        assert page.quick.began.problem() is None
        page.quick.began.set_value(TODAY + dt.timedelta(days=2))
        assert page.quick.began.problem() is not None


def test_what_is_noted_at_night_is_not_of_the_evening_before(page):
    night = dt.datetime(2026, 11, 25, 3, 5, tzinfo=dt.UTC).astimezone()
    with clock_at(night):
        page.quick.what.edited.emit()
        assert page.quick.began.day() == night.date()
        assert page.quick.time.value() == night.time()
        page.quick.began.set_value(TODAY)
        page.quick.time.set_value(dt.time(22, 30))
    with clock_at(night + dt.timedelta(minutes=7)):
        page.quick.what.edited.emit()
        assert page.quick.began.day() == TODAY
        assert page.quick.time.value() == dt.time(22, 30)
