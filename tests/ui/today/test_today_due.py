"""What is due: the first four, decisions and their undo, and what came up while away."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from alltracker.care.calendar import clock_at
from alltracker.care.kinds import PhaseKind, ReminderDecision
from alltracker.care.recurrence import RuleKind
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    FeverRule,
    OwnReminder,
    Phase,
    ReminderState,
)
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.pages.today import TodayPage
from alltracker.ui.slip.slip_sheet import SlipSheet
from alltracker.ui.today.absence import Absence
from alltracker.ui.today.dialogs import MoveDialog
from alltracker.ui.today.due_words import near_day
from alltracker.ui.today.own_reminders import OwnReminders

TODAY = dt.date(2026, 11, 24)
EVENING = dt.datetime(2026, 11, 24, 18, 1, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _rule(add, patient):
    add(FeverRule(patient_id=patient.id, celsius=38.0))


@pytest.fixture
def visits(add, patient):
    def make(*days):
        rows = [
            Appointment(
                patient_id=patient.id,
                title=f"Visit <i>{number}</i>",
                start=dt.datetime.combine(TODAY, dt.time(15)) + dt.timedelta(days=ahead),
                place="Clinic 4",
            )
            for number, ahead in enumerate(days, start=1)
        ]
        add(*rows)
        return rows

    return make


def titles(due):
    model = due.model()
    return [row.title for row in model.rows()] if due.isVisible() else []


def note(page):
    return page.due.card._note.text()


def key_of(page, place=0):
    return page.due.card._list.model().rows()[place].key


def state(store):
    return [(row.decision, row.until) for row in store.all(ReminderState)]


def test_nothing_due_is_one_line(open_page):
    card = open_page().due.card
    assert card._empty.isVisible()
    assert card._empty.text() == "Nothing is due."
    assert not card._list.isVisible()
    assert not note(card.window().centralWidget())


def test_rows_say_what_why_and_when(visits, open_page):
    visits(0, 3, 9)
    rows = open_page().due.card._list.model().rows()
    assert [(row.title, row.why, row.when) for row in rows] == [
        ("Visit <i>1</i>", "24 Nov 2026, 15:00, Clinic 4", "today"),
        ("Visit <i>2</i>", "27 Nov 2026, 15:00, Clinic 4", "Fri 27 Nov"),
        ("Visit <i>3</i>", "3 Dec 2026, 15:00, Clinic 4", "Thu 3 Dec"),
    ]


def test_four_are_shown_and_the_rest_on_demand(visits, open_page):
    visits(*range(1, 8))
    page = open_page()
    card = page.due.card
    assert len(titles(card._list)) == 4
    assert note(page) == "7 thing(s)"
    assert card._more.text() == "3 more"
    card._more.click()
    assert len(titles(card._list)) == 7
    card._more.click()
    assert len(titles(card._list)) == 4


def test_done_is_kept_and_can_be_taken_back(visits, open_page, around, store, qtbot):
    visits(1, 2)
    page = open_page()
    with qtbot.waitSignal(around.deeds.said) as said:
        page.due.card._list.done_chosen.emit(key_of(page))
    assert around.language.say(said.args[0]) == "Done: Visit <i>1</i>"
    assert titles(page.due.card._list) == ["Visit <i>2</i>"]
    assert state(store) == [(ReminderDecision.DONE, None)]
    around.deeds.undo()
    assert len(titles(page.due.card._list)) == 2
    assert state(store) == []


def test_dismissed_is_gone(visits, open_page, store):
    visits(1)
    page = open_page()
    page.due.card._list.dismissed.emit(key_of(page))
    assert state(store) == [(ReminderDecision.DISMISSED, None)]
    assert page.due.card._empty.isVisible()


@pytest.mark.parametrize(("place", "days"), [(1, 1), (2, 3), (3, 7)])
def test_later_offers_days(visits, open_page, store, place, days):
    visits(9)
    page = open_page()
    card = page.due.card
    card._list.later_chosen.emit(key_of(page))
    assert card._later.isVisible()
    card._later.actions()[place].trigger()
    card._later.close()
    until = TODAY + dt.timedelta(days=days)
    assert state(store) == [(ReminderDecision.SNOOZED, until)]
    assert note(page) == f"1 put off until {near_day(until, TODAY, page.around.language)}"


def test_this_evening_is_offered_until_then_and_comes_back(visits, open_page, store):
    visits(9)
    page = open_page()
    card = page.due.card
    card._list.later_chosen.emit(key_of(page))
    card._later.evening.trigger()
    card._later.close()
    assert state(store) == [(ReminderDecision.SNOOZED, TODAY)]
    assert note(page) == "1 put off until this evening"
    assert card._empty.isVisible()
    with clock_at(EVENING):
        page._watch.timeout.emit()
        assert titles(card._list) == ["Visit <i>1</i>"]
        card._list.later_chosen.emit(key_of(page))
        assert not card._later.evening.isVisible()
        card._later.close()


def test_later_can_ask_for_a_day(visits, open_page, store, qtbot):
    visits(9)
    page = open_page()
    page.due.card._list.later_chosen.emit(key_of(page))
    page.due.card._later.other.trigger()
    page.due.card._later.close()
    dialog = page.window().findChild(MoveDialog)
    dialog.day.setText("30 Nov 2026")
    with qtbot.waitSignal(page.around.deeds.changed):
        dialog.accept()
    assert state(store) == [(ReminderDecision.SNOOZED, dt.date(2026, 11, 30))]


def test_a_second_decision_replaces_the_first(visits, open_page, store):
    visits(9)
    page = open_page()
    key = key_of(page)
    page.due._put_off(key, TODAY)
    assert titles(page.due.card._list) == []
    around = page.around
    around.deeds.undo()
    page.due._done(key)
    assert state(store) == [(ReminderDecision.DONE, None)]


def test_moved_asks_for_the_day_and_shows_a_mistake_in_the_field(
    add, patient, open_page, store, qtbot
):
    add(AwaitedResult(patient_id=patient.id, test="other", name="MRD", asked_on=TODAY))
    page = open_page()
    page.due.card._list.moved_chosen.emit(key_of(page))
    dialog = page.window().findChild(MoveDialog)
    dialog.day.setText("23 Nov 2026")
    dialog.accept()
    assert dialog.isVisible()
    assert "cannot be before" in dialog._form.fields[0].problem.sentence
    dialog.day.setText("8 Dec 2026")
    with qtbot.waitSignal(page.around.deeds.changed):
        dialog.accept()
    assert state(store) == [(ReminderDecision.MOVED, dt.date(2026, 12, 8))]
    assert note(page) == "1 put off until Tue 8 Dec"


def test_a_moved_visit_moves_in_the_plan_and_is_due_on_its_new_day(visits, open_page, store, qtbot):
    (row,) = visits(3)
    page = open_page()
    page.due._done(key_of(page))
    page.around.deeds.undo()
    page.due.card._list.moved_chosen.emit(key_of(page))
    sheet = page.findChild(SlipSheet)
    sheet.day.setText("1 Dec 2026")
    sheet.day.edited.emit()
    with qtbot.waitSignal(page.around.deeds.changed):
        sheet.accept()
    assert store.get(Appointment, row.id).start.date() == dt.date(2026, 12, 1)
    assert [one.when for one in page.due.card._list.model().rows()] == ["Tue 1 Dec"]
    assert state(store) == []


def test_a_decision_on_the_old_date_does_not_hide_the_new_one(visits, open_page, store):
    (row,) = visits(3)
    page = open_page()
    page.due._done(key_of(page))
    assert titles(page.due.card._list) == []
    row.start += dt.timedelta(days=2)
    store.apply(Message("test", "Moved"), put=[row])
    assert titles(page.due.card._list) == ["Visit <i>1</i>"]


def test_an_own_reminder_is_added_opened_and_listed(open_page, store, patient):
    page = open_page()
    page.due.card._add.click()
    form = QApplication.activeModalWidget()
    form.editor("text").setText("Order <b>cream</b>")
    form.editor("day").day.setText("24 Nov 2026")
    form.editor("rule").rhythm.set_value(RuleKind.WEEKS)
    form.accept()
    (row,) = store.all(OwnReminder, patient.id)
    assert (row.day, row.rule) == (TODAY, "FREQ=WEEKLY")
    (shown,) = page.due.card._list.model().rows()
    assert (shown.title, shown.why, shown.when) == (
        "Order <b>cream</b>",
        "Every week. Your own reminder",
        "today",
    )
    page.due.card._list.opened.emit(shown.key)
    again = QApplication.activeModalWidget()
    assert again.editor("rule").value() == "FREQ=WEEKLY"
    again.reject()
    page.due.card._own.click()
    listed = page.window().findChild(OwnReminders)
    (item,) = listed.list.rows
    assert item.item.title == "Order <b>cream</b>"
    assert item.item.text.endswith("next on Tue 24 Nov 2026")
    listed.list.delete_asked.emit(row.id)
    assert listed.list.rows == []
    assert titles(page.due.card._list) == []
    listed.done(0)
    page.around.deeds.undo()
    assert len(store.all(OwnReminder)) == 1


def test_search_leads_to_an_own_reminder(open_page, store, patient):
    row = OwnReminder(patient_id=patient.id, text="Later", day=TODAY + dt.timedelta(days=90))
    store.save(row, Message("test", "Added"))
    page = open_page()
    page.reveal(row.id)
    form = QApplication.activeModalWidget()
    assert form.editor("text").value() == "Later"
    form.reject()
    page.reveal("gone")
    assert QApplication.activeModalWidget() is None


def test_opening_leads_to_the_right_page(visits, add, patient, store, open_page):
    (row,) = visits(1)
    phase = Phase(
        patient_id=patient.id,
        kind=PhaseKind.INDUCTION,
        planned_end=TODAY - dt.timedelta(days=3),
        actual_start=TODAY - dt.timedelta(days=40),
    )
    awaited = AwaitedResult(patient_id=patient.id, test="other", name="MRD", asked_on=TODAY)
    add(phase, awaited, *RecordSettings(store, patient.id).put_counts_after_days(7))
    page = open_page()
    rows = {one.title: one for one in page.due.card._list.model().rows()}
    page.due.card._more.click()
    rows = {one.title: one for one in page.due.card._list.model().rows()}
    assert rows["Result awaited: MRD"].can_open
    asked = []
    page.asked_for.connect(lambda *where: asked.append(where))
    page.log_asked.connect(asked.append)
    for title in (
        "Visit <i>1</i>",
        "Has this phase ended: Induction?",
        "Are there new counts to log?",
        "Result awaited: MRD",
    ):
        page.due.card._list.opened.emit(rows[title].key)
    waiting = ("appointments", awaited.id)
    assert asked == [("appointments", row.id), ("phases", phase.id), "C", waiting]


def test_missing_fever_rule_leads_to_settings(open_page, store, qtbot):
    store.apply(Message("test", "Removed"), remove=store.all(FeverRule))
    page = open_page()
    with qtbot.waitSignal(page.asked_for) as asked:
        page.due.card._list.opened.emit("fever-rule")
    assert asked.args == ["settings", "fever_rule"]


def test_enter_marks_the_row_in_focus_done(visits, open_page, store):
    visits(1, 2)
    page = open_page()
    page.due.card._list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.due.card._list, Qt.Key.Key_Down)
    QTest.keyClick(page.due.card._list, Qt.Key.Key_Return)
    assert titles(page.due.card._list) == ["Visit <i>1</i>"]
    assert len(state(store)) == 1


def test_what_came_up_while_away_is_told_once_and_can_be_read(visits, open_page, around, patient):
    with clock_at(dt.datetime(2026, 11, 17, 9, tzinfo=dt.UTC)):
        Absence(around.preferences, patient.id).look(dt.date(2026, 11, 17))
    visits(2, 9)  # the second came up on 19 November, two weeks ahead
    page = open_page()
    card = page.due.card
    assert titles(card._list) == ["Visit <i>1</i>"]
    assert titles(card._away) == ["Visit <i>2</i>"]
    assert note(page) == "2 thing(s)"
    heading = [
        label.text() for label in card.findChildren(QLabel) if label.text().startswith("While")
    ]
    assert heading == ["While you were away, 17 to 24 Nov"]
    card._away.done_chosen.emit(card._away.model().rows()[0].key)
    assert not card._away.isVisible()
    around.deeds.undo()
    card._seen.click()
    assert titles(card._list) == ["Visit <i>1</i>", "Visit <i>2</i>"]
    assert not card._seen.isVisible()


def test_what_came_up_stays_until_it_is_seen(visits, open_page, around, patient):
    Absence(around.preferences, patient.id).look(dt.date(2026, 11, 17))
    visits(9)
    first = open_page().due.card
    assert titles(first._away) == ["Visit <i>1</i>"]
    with clock_at(dt.datetime(2026, 11, 25, 9, tzinfo=dt.UTC)):
        again = open_page().due.card
        assert titles(again._away) == ["Visit <i>1</i>"]
        again._seen.click()
        assert titles(again._list) == ["Visit <i>1</i>"]
        assert not open_page().due.card._seen.isVisible()


def test_a_page_that_nobody_sees_notes_no_look(around, patient, visits):
    Absence(around.preferences, patient.id).look(dt.date(2026, 11, 17))
    visits(9)
    page = TodayPage(around)
    page.show_patient(patient)
    assert Absence(around.preferences, patient.id).unread(TODAY) is None
    page.deleteLater()


def test_opening_changes_nothing_in_the_record(open_page, store):
    before = store.path.read_bytes()
    open_page()
    QApplication.processEvents()
    assert store.path.read_bytes() == before
