from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import AppointmentStatus, ContactRole
from alltracker.db.models import Appointment, Contact, Note
from alltracker.ui.kinds_visits import APPOINTMENT
from alltracker.ui.pages.records import ContactsPage
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.page import RecordsPage

TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class VisitsPage(RecordsPage):
    """A page as the registry alone would make it, of a kind with parts and an ending."""

    key = "appointments"
    kind = APPOINTMENT


def visit(patient, title, days, **known):
    start = dt.datetime.combine(TODAY, dt.time(9, 15)) + dt.timedelta(days=days)
    return Appointment(patient_id=patient.id, title=title, start=start, **known)


@pytest.fixture
def visits(around, patient, shown, add):
    add(
        visit(patient, "Next", 7, place="Harbor lab"),
        visit(patient, ODD, 14),
        visit(patient, "Later", 28),
        visit(patient, "Before", -14),
    )
    page = VisitsPage(around)
    page.show_patient(patient)
    shown(page)
    return page


@pytest.fixture
def people(around, patient, shown, add):
    add(
        Contact(patient_id=patient.id, name="Ward", phone="555 0199"),
        Contact(patient_id=patient.id, name=ODD, role=ContactRole.FAMILY),
    )
    page = ContactsPage(around)
    page.show_patient(patient)
    shown(page)
    return page


def titles(page):
    return [entry.row.title for entry in page.panel.model.entries]


def chosen(page):
    return [entry.row.title for entry in page.panel.table.chosen_entries()]


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.panel.table, key, modifier)


def dialog_over(qtbot, page):
    dialog = page.window().findChild(RecordDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or page))
    return dialog


def test_coming_and_past_stand_apart(visits):
    assert titles(visits) == ["Next", ODD, "Later"]
    visits.panel.choose_part("past")
    assert titles(visits) == ["Before"]


def test_an_empty_page_offers_the_one_button(around, patient, shown, qtbot):
    page = VisitsPage(around)
    page.show_patient(patient)
    shown(page)
    assert page.empty.isVisible()
    assert page.tools() == ()
    assert page.first_focus() is page.empty.button
    page.empty.button.click()
    dialog = dialog_over(qtbot, page)
    dialog.editor("title").setText("Clinic")
    dialog.editor("start").day.setText("8 Dec 2026")
    dialog.accept()
    assert titles(page) == ["Clinic"]
    assert chosen(page) == ["Clinic"]
    assert not page.empty.isVisible()


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Insert, None), (Qt.Key.Key_N, CONTROL)])
def test_a_key_adds_a_row(visits, qtbot, key, modifier):
    visits.panel.table.setFocus()
    qtbot.waitUntil(visits.panel.table.hasFocus)
    press(qtbot, visits, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert dialog_over(qtbot, visits).kind.key == "appointment"


def test_enter_opens_and_the_change_is_shown(visits, qtbot):
    visits.panel.table.select_only(0)
    press(qtbot, visits, Qt.Key.Key_Return)
    dialog = dialog_over(qtbot, visits)
    assert dialog.editor("title").text() == "Next"
    dialog.editor("title").setText("Blood draw")
    dialog.accept()
    assert titles(visits)[0] == "Blood draw"
    assert chosen(visits) == ["Blood draw"]


def test_delete_takes_all_chosen_rows_as_one_step_and_undo_brings_them_back(visits, qtbot, around):
    said = []
    around.deeds.said.connect(lambda message, _undo: said.append(around.language.say(message)))
    visits.panel.table.setFocus()
    visits.panel.table.select_only(0)
    press(qtbot, visits, Qt.Key.Key_Down, SHIFT)
    assert chosen(visits) == ["Next", ODD]
    press(qtbot, visits, Qt.Key.Key_Delete)
    assert titles(visits) == ["Later"]
    assert said == ["2 appointment(s) deleted"]
    around.deeds.undo()
    assert titles(visits) == ["Next", ODD, "Later"]


def test_one_deleted_row_is_named_as_it_was_written(visits, qtbot, around):
    said = []
    around.deeds.said.connect(lambda message, _undo: said.append(around.language.say(message)))
    visits.panel.table.select_only(1)
    press(qtbot, visits, Qt.Key.Key_Delete)
    assert said == [f"Appointment “{ODD}” deleted"]
    assert chosen(visits) == ["Later"]


def test_done_is_noted_and_offered_only_for_what_is_planned(visits, store):
    visits.panel.table.select_only(0)
    assert visits.panel.end_button.isVisible()
    visits.panel.end_button.click()
    (row,) = [row for row in store.all(Appointment) if row.title == "Next"]
    assert row.status is AppointmentStatus.DONE
    assert not visits.panel.end_button.isVisible()


def test_the_field_searches_and_says_when_nothing_is_found(visits, qtbot):
    qtbot.keyClicks(visits.panel.finder, "harbor")
    assert titles(visits) == ["Next"]
    qtbot.keyClicks(visits.panel.finder, "xyz")
    assert titles(visits) == []
    assert "harborxyz" in visits.panel._nothing.text()
    assert visits.panel._nothing.isVisible()


def test_reveal_finds_a_row_in_whichever_part_it_is_and_opens_nothing(visits, store):
    (row,) = [row for row in store.all(Appointment) if row.title == "Before"]
    visits.panel.finder.setText("zzz")
    visits.panel._search()
    visits.reveal(row.id)
    assert chosen(visits) == ["Before"]
    assert visits.window().findChild(RecordDialog) is None


def test_chosen_rows_are_copied_with_tabs(visits, qtbot):
    visits.panel.table.select_only(1)
    press(qtbot, visits, Qt.Key.Key_C, CONTROL)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert len(cells) == len(visits.kind.columns)
    assert cells[0] == "8 Dec 2026"
    assert ODD in cells[1]


def test_the_menu_offers_what_can_be_done_and_sorts(visits, qtbot):
    visits.panel.table.select_only(0)
    press(qtbot, visits, Qt.Key.Key_F10, SHIFT)
    menu = visits.panel._menu
    assert menu is not None
    keys = [str(action.data()) for action in menu.actions() if action.data()]
    assert keys[:4] == ["open", "end", "copy", "delete"]
    by_title = next(action for action in menu.actions() if action.data() == "sort 1")
    by_title.trigger()
    assert titles(visits) == ["Later", "Next", ODD]
    menu.close()


def test_another_kind_of_row_changes_nothing_here(visits, patient, add):
    before = visits.panel.model.entries
    add(Note(patient_id=patient.id, day=TODAY, text="Note"))
    assert visits.panel.model.entries is before


def test_choice_and_scroll_stay_when_a_row_is_added(visits, patient, add, qtbot):
    add(*(visit(patient, f"More {n:02}", 40 + n) for n in range(60)))
    bar = visits.panel.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    visits.panel.table.reveal(visits.panel.model.entries[40].id)
    at = bar.value()
    kept = chosen(visits)
    assert at > 0
    add(visit(patient, "Last of all", 300))
    assert chosen(visits) == kept
    assert bar.value() == at


def test_another_patient_has_a_list_of_their_own(visits, add):
    other = type(visits._patient)(name="Jonas")
    add(other)
    visits.show_patient(other)
    assert titles(visits) == []
    assert visits.empty.isVisible()


def test_a_former_contact_stands_apart(people, store):
    names = [entry.row.name for entry in people.panel.model.entries]
    assert names == ["Ward", ODD]
    people.panel.table.select_only(0)
    people.panel.end_chosen()
    assert [entry.row.name for entry in people.panel.model.entries] == [ODD]
    people.panel.choose_part("former")
    assert [entry.row.name for entry in people.panel.model.entries] == ["Ward"]
    assert {row.ended_on for row in store.all(Contact)} == {None, TODAY}


def test_columns_give_way_where_room_is_short(people, theme, qtbot):
    table = people.panel.table
    assert not table.isColumnHidden(3)
    theme.set_text_scale(2.0)
    people.window().resize(900, 700)
    qtbot.waitUntil(lambda: table.isColumnHidden(3))
    assert not table.isColumnHidden(0)
    assert not table.isColumnHidden(1)
