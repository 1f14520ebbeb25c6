"""The small and the whole form of a visit: writing, mistakes, series and what they ask."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from alltracker.care.calendar import today
from alltracker.care.kinds import AppointmentStatus
from alltracker.db.models import Appointment
from alltracker.ui.appointments.form import (
    QuickVisit,
    VisitDialog,
    open_new_visit,
    open_visit,
)
from alltracker.ui.appointments.question_picker import QuestionPicker
from alltracker.ui.appointments.scope import Scope, ScopeQuestion
from alltracker.ui.appointments.visits import VisitBook
from alltracker.ui.kinds_visits import APPOINTMENT
from alltracker.ui.records.log_forms import open_log_form
from alltracker.ui.records.opener import FormOpener

ODD = "Ægir <b>O'Neil</b>"
BIWEEKLY = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"


def at(text):
    return dt.datetime.fromisoformat(text)


@pytest.fixture
def window(open_page):
    return open_page().window()


@pytest.fixture
def quick(around, patient, window):
    return open_new_visit(around, patient, None, window)


@pytest.fixture
def whole(quick):
    return quick.open_whole()


@pytest.fixture
def form_of(around, patient, window):
    """Return a function that opens the whole form of a visit, of a series its nth one."""

    def opened(nth=0):
        book = VisitBook(around.store, patient.id)
        visits = book.between(today(), today() + dt.timedelta(days=100))
        return open_visit(around, patient, visits[nth], window)

    return opened


def write(dialog, title="Clinic", day="8 Dec 2026", time="09:00"):
    dialog.editor("title").setText(title)
    dialog.when.day.setText(day)
    dialog.when.time.setText(time)
    dialog.when.time.edited.emit()


def question_of(dialog):
    return next(one for one in dialog.findChildren(ScopeQuestion) if one.isVisible())


def starts(store):
    return sorted((row.title, row.start.isoformat(" "), row.rule) for row in store.all(Appointment))


def test_the_letter_opens_the_small_form(around, patient, window, store):
    dialog = open_log_form(around, patient, "A", window)
    assert isinstance(dialog, QuickVisit)
    dialog.editor("title").setText(ODD)
    dialog.editor("start").day.setText("8 Dec 2026")
    dialog.editor("start").time.setText("7:30")
    dialog.accept()
    (row,) = store.all(Appointment)
    assert (row.title, row.start, row.all_day) == (ODD, at("2026-12-08 07:30"), False)


def test_the_whole_form_goes_on_with_what_is_written(quick, store):
    told = []
    quick.saved.connect(told.append)
    quick.editor("title").setText("Clinic")
    quick.editor("start").day.setText("8 Dec 2026")
    quick.editor("start").time.setText("9:15")
    quick.editor("minutes").setText("40")
    whole = quick.open_whole()
    assert not quick.isVisible()
    assert whole.when.value() == (at("2026-12-08 09:15"), False, 40, "")
    whole.repeat.rhythm.set_value("WEEKLY")
    whole.repeat.rhythm.edited.emit()
    whole.repeat.every.setText("2")
    whole.repeat.every.edited.emit()
    assert whole.repeat.preview.text().startswith("Next: Tue 8 Dec 2026; Tue 22 Dec 2026; ")
    whole.accept()
    (row,) = store.all(Appointment)
    assert (row.rule, row.minutes) == (BIWEEKLY, 40)
    assert told == [row.id]


def test_escape_in_the_whole_form_asks_before_words_are_lost(whole, store):
    write(whole)
    whole.editor("title").edited.emit()
    whole.reject()
    assert whole.isVisible()
    assert store.all(Appointment) == []


@pytest.mark.parametrize(
    ("day", "time", "last", "until", "words"),
    [
        ("8 Dec 2026", "9:00", "", "9:00", "It ends when it begins"),
        ("8 Dec 2026", "9:00", "", "8:00", "The end is before the beginning"),
        ("8 Dec 2026", "9:00", "7 Dec 2026", "10:00", "The end is before the beginning"),
        ("8 Dec 2026", "", "7 Dec 2026", "", "The last day is before the first one"),
        ("8 Dec 2026", "", "", "9:00", "Write when it begins too"),
        ("8 Dec 2026", "9:00", "10 Dec 2026", "", "Write the time at which it ends"),
        ("8 Dec 2026", "9:00", "8 Mar 2027", "9:00", "at most 60 days"),
        ("29 Feb 2027", "9:00", "", "", "28 days"),
        ("31 Nov 2026", "9:00", "", "", "30 days"),
        ("8 Dec 2026", "25:00", "", "", "is not a time"),
        ("", "9:00", "", "", "A date is needed"),
    ],
)
def test_times_that_cannot_be_are_named_in_the_field(whole, store, day, time, last, until, words):
    write(whole, "Clinic", day, time)
    whole.when.end_day.setText(last)
    whole.when.end_time.setText(until)
    whole.accept()
    problem = whole.field_of("start").problem
    assert problem is not None
    assert words in problem.sentence
    assert store.all(Appointment) == []


def test_an_end_before_the_beginning_can_be_on_the_next_day(whole, store):
    write(whole, "Night on the ward", "8 Dec 2026", "22:00")
    whole.when.end_time.setText("6:00")
    whole.accept()
    problem = whole.field_of("start").problem
    assert problem.remedy == "It ends on the next day"
    problem.apply()
    whole.accept()
    (row,) = store.all(Appointment)
    assert (row.start, row.minutes) == (at("2026-12-08 22:00"), 480)


def test_a_visit_over_midnight_or_several_days_is_shown_as_it_was_written(
    add, visit, form_of, window
):
    add(visit("Night", "2026-12-08 22:00", minutes=480), visit("Camp", "2026-12-19", minutes=4320))
    night, camp = form_of(0), form_of(1)
    assert (night.when.end_day.text(), night.when.end_time.text()) == ("9 Dec 2026", "06:00")
    assert (camp.when.end_day.text(), camp.when.end_time.text()) == ("21 Dec 2026", "")
    assert camp.when.value() == (at("2026-12-19"), True, 4320, "")
    assert window.isVisible()


@pytest.mark.parametrize(
    ("day", "rhythm", "rule", "second"),
    [
        ("8 Dec 2026", "DAILY", "FREQ=DAILY", "Wed 9 Dec 2026"),
        ("8 Dec 2026", "WEEKLY", "FREQ=WEEKLY;BYDAY=TU", "Tue 15 Dec 2026"),
        ("31 Dec 2026", "MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=31", "Sun 31 Jan 2027"),
        ("8 Dec 2026", "MONTHLY BYDAY", "FREQ=MONTHLY;BYDAY=2TU", "Tue 12 Jan 2027"),
        ("29 Dec 2026", "last weekday", "FREQ=MONTHLY;BYDAY=-1TU", "Tue 26 Jan 2027"),
        ("29 Feb 2028", "YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "Sun 29 Feb 2032"),
        ("8 Dec 2026", "CYCLE", "CYCLE;ON=5;OFF=23", "Wed 9 Dec 2026"),
    ],
)
def test_each_rhythm_says_its_next_dates(whole, store, day, rhythm, rule, second):
    write(whole, day=day)
    whole.repeat.rhythm.set_value(rhythm)
    whole.repeat.rhythm.edited.emit()
    assert whole.repeat.preview.text().split("; ")[1] == second
    whole.accept()
    assert [row.rule for row in store.all(Appointment)] == [rule]


def test_weekdays_and_days_of_the_month_follow_the_first_visit(whole):
    write(whole)
    repeat = whole.repeat
    repeat.rhythm.set_value("WEEKLY")
    repeat.rhythm.edited.emit()
    write(whole, day="10 Dec 2026")
    assert repeat.value() == "FREQ=WEEKLY;BYDAY=TH"
    repeat.weekdays.days[0].click()
    write(whole, day="11 Dec 2026")
    assert repeat.value() == "FREQ=WEEKLY;BYDAY=MO,TH"
    repeat.rhythm.set_value("MONTHLY")
    repeat.rhythm.edited.emit()
    assert repeat.value() == "FREQ=MONTHLY;BYMONTHDAY=11"
    assert repeat.rhythm.currentText() == "On day 11 of each month"


@pytest.mark.parametrize(
    ("end", "text", "words"),
    [
        ("until", "1 Dec 2026", "The last day is before the first visit"),
        ("until", "", "A date is needed"),
        ("count", "", "A number is needed"),
        ("count", "0", "The least is 1"),
        ("count", "2.5", "whole number"),
    ],
)
def test_rules_that_cannot_be_are_named_in_the_field(whole, store, end, text, words):
    write(whole)
    repeat = whole.repeat
    repeat.rhythm.set_value("WEEKLY")
    repeat.end.set_value(end)
    repeat.end.edited.emit()
    (repeat.until if end == "until" else repeat.count).setText(text)
    whole.accept()
    assert words in whole.field_of("rule").problem.sentence
    assert store.all(Appointment) == []


@pytest.mark.parametrize("every", ["0", "1000", "x"])
def test_a_step_of_nothing_is_refused(whole, store, every):
    write(whole)
    whole.repeat.rhythm.set_value("DAILY")
    whole.repeat.rhythm.edited.emit()
    whole.repeat.every.setText(every)
    whole.accept()
    assert whole.field_of("rule").problem is not None
    assert store.all(Appointment) == []


def test_a_series_with_an_end_names_all_its_visits(whole):
    write(whole)
    whole.repeat.set_value("FREQ=WEEKLY;BYDAY=TU;COUNT=3")
    assert whole.repeat.preview.text() == (
        "Visits on Tue 8 Dec 2026; Tue 15 Dec 2026; Tue 22 Dec 2026"
    )
    assert whole.repeat.value() == "FREQ=WEEKLY;BYDAY=TU;COUNT=3"


def test_a_rule_that_the_list_has_no_word_for_stays(whole):
    write(whole)
    rule = "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=20"
    whole.repeat.set_value(rule)
    assert whole.repeat.value() == rule
    assert "20" in whole.repeat.rhythm.currentText()


@pytest.mark.parametrize(
    ("choice", "minutes"),
    [("none", None), (120, 120), ("evening", 780), (1440, 1440)],
)
def test_the_reminder_to_prepare_has_its_own_lead(whole, store, choice, minutes):
    write(whole)
    lead = whole.editor("lead_minutes")
    lead.choice.set_value(choice)
    whole.accept()
    assert store.all(Appointment)[0].lead_minutes == minutes


def test_an_own_lead_is_written_in_hours_and_read_again(whole, store, form_of):
    write(whole)
    lead = whole.editor("lead_minutes")
    lead.choice.set_value("own")
    lead.choice.edited.emit()
    whole.accept()
    assert whole.field_of("lead_minutes").problem is not None
    lead.hours.setText("5")
    whole.accept()
    assert store.all(Appointment)[0].lead_minutes == 300
    again = form_of().editor("lead_minutes")
    assert (again.choice.value(), again.hours.text(), again.value()) == ("own", "5", 300)


def test_a_lead_of_no_whole_hours_stays_until_it_is_changed(add, visit, form_of):
    add(visit("Clinic", "2026-12-08 07:30", lead_minutes=95))
    lead = form_of().editor("lead_minutes")
    assert (lead.choice.value(), lead.hours.text(), lead.value()) == ("own", "2", 95)
    lead.hours.setText("3")
    assert lead.value() == 180


def test_the_evening_before_is_known_again(add, visit, form_of):
    add(visit("Clinic", "2026-12-08 07:30", lead_minutes=690))
    dialog = form_of()
    assert dialog.editor("lead_minutes").choice.value() == "evening"
    write(dialog, time="08:00")
    assert dialog.editor("lead_minutes").value() == 720


def test_another_zone_shows_both_times_and_an_unknown_one_is_refused(whole, store):
    write(whole)
    when = whole.when
    assert not when.zone.isVisible()
    when.elsewhere.click()
    assert when.zone.hasFocus() or when.zone.isVisible()
    when.zone.setText("America/Nowhere")
    whole.accept()
    assert "time zone" in whole.field_of("start").problem.sentence
    when.zone.setText("America/Chicago")
    when.zone.edited.emit()
    assert when._note.text() == "09:00 in Chicago is Tue 8 Dec 16:00 where you are."
    whole.accept()
    (row,) = store.all(Appointment)
    assert (row.zone, row.start) == ("America/Chicago", at("2026-12-08 09:00"))


def test_a_time_that_the_clocks_skip_is_said(whole):
    write(whole, day="28 Mar 2027", time="2:30")
    assert "02:30" in whole.when._note.text()


def test_what_is_at_the_same_time_is_said_and_not_forbidden(add, visit, whole, store):
    add(visit(ODD, "2026-12-08 08:30", minutes=60))
    write(whole)
    assert whole._same_time.text() == f"At the same time: {ODD}."
    write(whole, time="10:00")
    assert whole._same_time.text() == ""
    write(whole)
    whole.accept()
    assert len(store.all(Appointment)) == 2


def test_documented_questions_are_searched_ticked_and_added(whole, store, around):
    write(whole)
    editor = whole.editor("questions")
    editor.lines.setPlainText("Is school allowed?\n✓ Asked already?")
    picker = editor.open_picker()
    assert isinstance(picker, QuestionPicker)
    facts = {fact.text("en") for fact in around.knowledge.topic("questions")}
    assert set(picker.ticks.values()) == facts
    picker.finder.setText("second opinion")
    picker.finder.edited.emit()
    fitting = [tick for tick in picker.ticks if tick.isVisible()]
    assert fitting
    assert all("second opinion" in picker.ticks[tick] for tick in fitting)
    fitting[0].click()
    picker.finder.setText("no such words")
    picker.finder.edited.emit()
    assert picker._nothing.isVisible()
    picker.accept()
    whole.accept()
    lines = store.all(Appointment)[0].questions.split("\n")
    assert lines[:2] == ["Is school allowed?", "✓ Asked already?"]
    assert "second opinion" in lines[2]


def test_questions_for_the_age_come_first(around, patient, window):
    picker = QuestionPicker(around, patient, window)
    heads = list(picker._heads)
    assert heads[-1] == "Written for adults"
    picker.deleteLater()


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (
            Scope.ONE,
            [("Clinic", "2026-12-01 09:15:00", BIWEEKLY), ("Other", "2026-12-15 09:15:00", "")],
        ),
        (
            Scope.FOLLOWING,
            [
                ("Clinic", "2026-12-01 09:15:00", f"{BIWEEKLY};UNTIL=20261214T235959"),
                ("Other", "2026-12-15 09:15:00", BIWEEKLY),
            ],
        ),
        (Scope.ALL, [("Other", "2026-12-01 09:15:00", BIWEEKLY)]),
    ],
)
def test_a_change_of_a_series_asks_which_visits(
    add, visit, form_of, store, around, scope, expected
):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    before = starts(store)
    dialog = form_of(1)
    dialog.editor("title").setText("Other")
    dialog.accept()
    question = question_of(dialog)
    assert question.scope is Scope.ONE
    question.choices[scope].setChecked(True)
    question.accept()
    assert not dialog.isVisible()
    found = starts(store)
    assert [one[:2] for one in found] == [one[:2] for one in expected]
    assert [one[2].split(";UNTIL")[0] for one in found] == [
        one[2].split(";UNTIL")[0] for one in expected
    ]
    around.deeds.undo()
    assert starts(store) == before


@pytest.mark.parametrize(
    ("scope", "days"),
    [(Scope.ONE, [1, 16, 29]), (Scope.FOLLOWING, [1, 16, 30]), (Scope.ALL, [2, 16, 30])],
)
def test_another_day_for_a_visit_of_a_series_asks_which(
    add, visit, form_of, store, patient, scope, days
):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    write(dialog, "Clinic", "16 Dec 2026", "09:15")
    dialog.accept()
    question = question_of(dialog)
    question.choices[scope].setChecked(True)
    question.accept()
    found = VisitBook(store, patient.id).between(today(), dt.date(2026, 12, 31))
    assert [one.first_day.day for one in found if not one.taken_out] == days


def test_canceling_the_question_keeps_the_form_open(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    before = starts(store)
    dialog = form_of(1)
    dialog.editor("title").setText("Other")
    dialog.accept()
    question_of(dialog).reject()
    assert dialog.isVisible()
    assert starts(store) == before


def test_what_is_said_of_one_visit_asks_nothing(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    dialog.editor("said").setPlainText("All went well.")
    dialog.editor("status").set_value(AppointmentStatus.DONE)
    dialog.accept()
    assert not dialog.isVisible()
    own = next(row for row in store.all(Appointment) if row.series_id)
    assert (own.said, own.status) == ("All went well.", AppointmentStatus.DONE)


def test_a_new_rhythm_is_never_for_one_visit_alone(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    dialog.repeat.every.setText("3")
    dialog.repeat.every.edited.emit()
    dialog.accept()
    question = question_of(dialog)
    assert list(question.choices) == [Scope.FOLLOWING, Scope.ALL]
    question.accept()
    rules = sorted(row.rule for row in store.all(Appointment))
    assert any("INTERVAL=3" in rule for rule in rules)
    assert any("INTERVAL=2" in rule and "UNTIL" in rule for rule in rules)


def test_a_series_ends_when_it_no_longer_repeats(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    dialog.repeat.rhythm.set_value("single")
    dialog.repeat.rhythm.edited.emit()
    dialog.accept()
    question_of(dialog).accept()
    found = store.all(Appointment)
    assert sorted(row.start.day for row in found) == [1, 15]
    assert not next(row for row in found if row.start.day == 15).rule


def test_control_enter_saves_and_opens_another(whole, store, window, qtbot):
    write(whole)
    whole.activateWindow()
    whole._save_and_more()
    assert len(store.all(Appointment)) == 1
    again = [one for one in window.findChildren(QuickVisit) if one.isVisible()]
    assert [one.editor("title").text() for one in again] == [""]
    qtbot.waitUntil(lambda: not whole.isVisible())


def test_control_enter_asks_which_visits_of_a_series(add, visit, form_of):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    dialog.editor("title").setText("Other")
    dialog._save_and_more()
    assert question_of(dialog).scope is Scope.ONE


def test_nothing_changed_saves_nothing(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY, preparation="Numbing cream"))
    steps = len(store.history())
    dialog = form_of(1)
    dialog.accept()
    assert not dialog.isVisible()
    assert len(store.history()) == steps


def test_delete_in_the_form_of_a_series_asks_which(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    dialog._remove()
    question = question_of(dialog)
    question.choices[Scope.ALL].setChecked(True)
    question.accept()
    assert not dialog.isVisible()
    assert store.all(Appointment) == []


def test_a_visit_that_is_over_cannot_become_a_series(add, visit, form_of, store):
    add(visit("Clinic", "2026-12-01 09:15", status=AppointmentStatus.DONE))
    dialog = form_of()
    dialog.repeat.rhythm.set_value("WEEKLY")
    dialog.repeat.rhythm.edited.emit()
    dialog.accept()
    assert "Only a planned visit can repeat" in dialog.field_of("rule").problem.sentence
    assert store.all(Appointment)[0].rule == ""


def test_any_list_opens_the_form_that_fits(add, visit, around, patient, window, store):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    (row,) = store.all(Appointment)
    opener = FormOpener(around, patient, window)
    assert isinstance(opener.open(APPOINTMENT, row), VisitDialog)
    assert isinstance(opener.open(APPOINTMENT), QuickVisit)


def test_the_scope_is_chosen_by_keyboard(add, visit, form_of, qtbot):
    add(visit("Clinic", "2026-12-01 09:15", rule=BIWEEKLY))
    dialog = form_of(1)
    dialog.editor("title").setText("Other")
    dialog.accept()
    question = question_of(dialog)
    question.activateWindow()
    first = question.choices[Scope.ONE]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert question.scope is Scope.FOLLOWING
