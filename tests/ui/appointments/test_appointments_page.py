"""Agenda and month: what is shown, chosen, done and moved, by mouse and by keyboard alone."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from alltracker.care.calendar import clock_at
from alltracker.care.kinds import AppointmentKind, AppointmentStatus, PhaseKind
from alltracker.db.models import Appointment, AwaitedResult, Phase
from alltracker.ui.appointments.form import QuickVisit, VisitDialog
from alltracker.ui.appointments.results_dialog import ResultsDialog
from alltracker.ui.appointments.scope import Scope, ScopeQuestion
from alltracker.ui.slip.slip_sheet import SlipSheet

ODD = "Ægir <b>O'Neil</b>"
WEEKLY = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
D8 = dt.date(2026, 12, 8)


def titles(page):
    return [item.visit.visit.title for item in page.agenda.items]


def lines(page):
    return [item.row.text().split("\n")[1] for item in page.agenda.items]


def dialog_of(page, kind):
    found = [one for one in page.window().findChildren(kind) if one.isVisible()]
    assert found
    return found[-1]


def focus(qtbot, widget):
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)


@pytest.fixture
def page(add, visit, open_page):
    add(
        visit("Blood draw", "2026-12-01 09:15", place="Harbor lab", kind=AppointmentKind.BLOOD),
        visit(
            ODD,
            "2026-12-08 07:30",
            place="day ward",
            minutes=240,
            preparation="Nothing to eat from 02:00\nNumbing cream at 06:45",
            lead_minutes=690,
            questions="Is school allowed?\n✓ What comes next?",
        ),
        visit("Holidays", "2026-12-19", minutes=3 * 1440, kind=AppointmentKind.OTHER),
        visit("Before", "2026-11-10 09:00"),
    )
    return open_page()


def test_coming_and_past_stand_apart_and_the_next_is_unfolded(page):
    assert titles(page) == ["Blood draw", ODD, "Holidays"]
    assert lines(page)[0] == "Tue 09:15, Harbor lab"
    assert lines(page)[1] == "Tue 07:30, day ward, about 4 hour(s)"
    assert lines(page)[2] == "Sat 19 Dec to Mon 21 Dec"
    assert page.subtitle() == "3 planned, the next in 7 day(s)"
    assert page.agenda.items[0].unfolded
    page.agenda.switch.click()
    assert titles(page) == ["Before"]
    page.agenda.switch.click()
    assert titles(page) == ["Blood draw", ODD, "Holidays"]


def test_what_unfolds_names_preparation_reminder_and_questions(page):
    item = page.agenda.items[1]
    page._choose(item.visit)
    words = [label.text() for label in item.details.findChildren(type(page.agenda._nothing))]
    assert "Nothing to eat from 02:00" in words
    assert "Reminder on Mon 7 Dec at 20:00" in words
    assert [(tick.text(), tick.isChecked()) for tick in item.details.ticks] == [
        ("Is school allowed?", False),
        ("What comes next?", True),
    ]
    assert item.details.notes is None
    assert not page.agenda.items[0].unfolded


def test_a_question_is_ticked_and_the_keyboard_stays(page, store, qtbot):
    page._choose(page.agenda.items[1].visit)
    tick = page.agenda.items[1].details.ticks[0]
    focus(qtbot, tick)
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    row = next(one for one in store.all(Appointment) if one.title == ODD)
    assert row.questions == "✓ Is school allowed?\n✓ What comes next?"
    assert tick.hasFocus()
    assert page.agenda.items[1].details.ticks[0] is tick


def test_choosing_in_one_is_choosing_in_the_other(page, qtbot):
    grid = page.month.grid
    assert grid.month == dt.date(2026, 12, 1)
    (chip,) = grid.plan.chips_with(page.agenda.items[1].key)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=chip.box.center().toPoint())
    assert page.agenda.chosen_key == page.agenda.items[1].key
    qtbot.mouseClick(page.agenda.items[2].row, Qt.MouseButton.LeftButton)
    assert page.agenda.items[2].unfolded
    assert grid._chosen == page.agenda.items[2].key


def test_a_chosen_past_visit_turns_the_agenda_to_the_past(page):
    page.month.grid.go_to(dt.date(2026, 11, 10))
    before = page.month.grid.plan.by_day[dt.date(2026, 11, 10)][0]
    page._choose(before)
    assert page.agenda.past
    assert titles(page) == ["Before"]
    assert page.agenda.back.isVisible()
    page.agenda.back.click()
    assert not page.agenda.past


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_D, AppointmentStatus.DONE),
        (Qt.Key.Key_M, AppointmentStatus.MISSED),
        (Qt.Key.Key_X, AppointmentStatus.CANCELED),
    ],
)
def test_one_key_says_what_became_of_it_and_takes_it_back(page, store, qtbot, key, status):
    row = page.agenda.items[0].row
    focus(qtbot, row)
    qtbot.keyClick(row, key)
    saved = next(one for one in store.all(Appointment) if one.title == "Blood draw")
    assert saved.status is status
    assert row.hasFocus()
    qtbot.keyClick(row, key)
    saved = next(one for one in store.all(Appointment) if one.title == "Blood draw")
    assert saved.status is AppointmentStatus.PLANNED


def test_after_the_visit_it_is_asked_for_and_noted(page, store, around, qtbot):
    page.agenda.switch.click()
    item = page.agenda.items[0]
    page._choose(item.visit)
    assert set(item.details.buttons) >= {"done", "missed", "canceled"}
    notes = item.details.notes
    focus(qtbot, notes)
    qtbot.keyClicks(notes, "All went well.")
    focus(qtbot, item.row)
    assert next(one for one in store.all(Appointment) if one.title == "Before").said == (
        "All went well."
    )
    item.details.buttons["done"].click()
    assert next(one for one in store.all(Appointment) if one.title == "Before").status is (
        AppointmentStatus.DONE
    )
    assert "Done" in item.row.text()
    around.deeds.undo()
    around.deeds.undo()
    row = next(one for one in store.all(Appointment) if one.title == "Before")
    assert (row.said, row.status) == ("", AppointmentStatus.PLANNED)


def test_arrows_go_through_the_agenda_and_enter_unfolds_then_opens(page, qtbot):
    first, second = page.agenda.items[0].row, page.agenda.items[1].row
    focus(qtbot, first)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert page.agenda.items[1].unfolded
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert dialog_of(page, VisitDialog).editor("title").text() == ODD


def test_the_agenda_is_one_stop_of_the_keyboard(page):
    stops = [item for item in page.agenda.items if item.row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [page.agenda.items[0]]


def test_tab_goes_from_top_to_bottom_and_left_to_right(page, qtbot):
    page._choose(page.agenda.items[1].visit)
    item, month = page.agenda.items[1], page.month
    qtbot.waitUntil(item.details.isVisible)
    stops, widget = [], page.agenda.switch
    for _ in range(200):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            stops.append(widget)
        widget = widget.nextInFocusChain()
        if widget is page.agenda.switch:
            break
    inside = [item.row, item.more, *item.details.stops()]
    assert stops[:2] == [page.agenda.switch, page.agenda.add]
    assert stops[2 : 2 + len(inside)] == inside
    assert stops[2 + len(inside) :] == [month.before, month.back, month.after, month.grid]


def test_the_keyboard_stays_in_the_agenda_when_its_visit_goes(page, qtbot):
    row = page.agenda.items[1].row
    focus(qtbot, row)
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert page.agenda.items[1].row.hasFocus()
    qtbot.keyClick(page.agenda.items[1].row, Qt.Key.Key_Delete)
    assert page.agenda.items[0].row.hasFocus()


def test_the_phone_is_offered(page):
    page.phone_button.click()
    assert [one for one in page.window().findChildren(QDialog) if one.isVisible()]


def test_a_visit_of_a_series_is_moved_by_the_sheet_and_once_more(
    add, visit, open_page, store, around
):
    add(visit("Blood draw", "2026-12-01 09:15", rule=WEEKLY))
    page = open_page()
    for day in (16, 17):
        page.deeds.move_to(page.agenda.items[1].visit, dt.date(2026, 12, day))
        dialog_of(page, SlipSheet).accept()
        assert page.agenda.items[1].visit.first_day == dt.date(2026, 12, day)
    own = [row for row in store.all(Appointment) if row.series_id]
    assert [row.start.day for row in own] == [17]
    around.deeds.undo()
    around.deeds.undo()
    assert page.agenda.items[1].visit.first_day == dt.date(2026, 12, 15)


def test_copy_puts_the_visit_on_the_clipboard_as_text(page, qtbot):
    row = page.agenda.items[1].row
    focus(qtbot, row)
    qtbot.keyClick(row, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text().split("\n")
    assert text[0] == ODD
    assert text[1] == "8 Dec 2026, 07:30"
    assert "What comes next?" in text


def test_delete_is_one_step_that_undo_takes_back(page, around, qtbot):
    said = []
    around.deeds.said.connect(lambda message, _: said.append(around.language.say(message)))
    focus(qtbot, page.agenda.items[1].row)
    qtbot.keyClick(page.agenda.items[1].row, Qt.Key.Key_Delete)
    assert titles(page) == ["Blood draw", "Holidays"]
    assert said == [f"“{ODD}” deleted"]
    around.deeds.undo()
    assert titles(page) == ["Blood draw", ODD, "Holidays"]


def test_two_at_the_same_time_are_named_in_both(page, add, visit):
    add(visit("Talk", "2026-12-08 08:00"))
    page.refresh(frozenset({Appointment}))
    assert page.agenda.items[1].row.text().endswith("At the same time as Talk")
    assert page.agenda.items[2].row.text().endswith(f"At the same time as {ODD}")


def test_the_month_goes_by_day_week_and_month(page, qtbot):
    grid = page.month.grid
    focus(qtbot, grid)
    assert grid.cursor_day == dt.date(2026, 12, 1)
    for key, day in (
        (Qt.Key.Key_Right, dt.date(2026, 12, 2)),
        (Qt.Key.Key_Down, dt.date(2026, 12, 9)),
        (Qt.Key.Key_Left, D8),
        (Qt.Key.Key_End, dt.date(2026, 12, 31)),
        (Qt.Key.Key_PageDown, dt.date(2027, 1, 31)),
        (Qt.Key.Key_PageDown, dt.date(2027, 2, 28)),
        (Qt.Key.Key_Home, dt.date(2027, 2, 1)),
        (Qt.Key.Key_Up, dt.date(2027, 1, 25)),
    ):
        qtbot.keyClick(grid, key)
        assert grid.cursor_day == day
    assert grid.accessibleName() == "January 2027"
    page.month.back.click()
    assert grid.cursor_day == dt.date(2026, 11, 24)


def test_enter_in_the_month_leads_to_the_visit_or_adds_one(page, qtbot):
    grid = page.month.grid
    focus(qtbot, grid)
    grid.go_to(D8)
    assert ODD in grid.accessibleDescription()
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert page.agenda.items[1].row.hasFocus()
    focus(qtbot, grid)
    grid.go_to(dt.date(2026, 12, 9))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    dialog = dialog_of(page, QuickVisit)
    assert dialog.editor("start").value() == (dt.datetime(2026, 12, 9), True)  # noqa: DTZ001


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Insert])
def test_a_key_adds_a_visit_on_a_day_that_has_one(page, qtbot, store, key):
    grid = page.month.grid
    focus(qtbot, grid)
    grid.go_to(D8)
    qtbot.keyClick(grid, key)
    dialog = dialog_of(page, QuickVisit)
    dialog.editor("title").setText("Second")
    dialog.accept()
    assert "Second" in titles(page)
    assert page.agenda.item_of(page.agenda.chosen_key).visit.visit.title == "Second"
    assert len(store.all(Appointment)) == 5


def test_tab_goes_through_the_chips_of_the_day(page, add, visit, qtbot):
    add(visit("Talk", "2026-12-08 13:00"))
    page.refresh(frozenset({Appointment}))
    grid = page.month.grid
    focus(qtbot, grid)
    grid.go_to(D8)
    assert grid.held() is None
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert grid.held().visit.visit.title == ODD
    qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert grid.held().visit.visit.title == "Talk"
    assert "Talk" in grid.accessibleDescription()
    qtbot.keyClick(grid, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert grid.held().visit.visit.title == ODD
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.held() is None
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_Tab)
    assert not grid.hasFocus()


def test_a_visit_of_the_month_is_copied_and_deleted_by_key(page, qtbot):
    grid = page.month.grid
    focus(qtbot, grid)
    grid.go_to(D8)
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith(ODD)
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    assert dialog_of(page, VisitDialog).editor("title").text() == ODD
    dialog_of(page, VisitDialog).reject()
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert titles(page) == ["Blood draw", "Holidays"]


def test_a_chip_dragged_to_another_day_asks_in_the_sheet(page, store, qtbot):
    grid = page.month.grid
    (chip,) = grid.plan.chips_with(page.agenda.items[1].key)
    start, end = (
        chip.box.center().toPoint(),
        grid.plan.cell(dt.date(2026, 12, 15)).center().toPoint(),
    )
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(grid, start + QPoint(0, 30))
    qtbot.mouseMove(grid, end)
    grid.grab()
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=end)
    sheet = dialog_of(page, SlipSheet)
    sheet.accept()
    row = next(one for one in store.all(Appointment) if one.title == ODD)
    assert row.start == dt.datetime(2026, 12, 15, 7, 30)  # noqa: DTZ001


def test_escape_leaves_a_dragged_chip_where_it_was(page, qtbot):
    grid = page.month.grid
    (chip,) = grid.plan.chips_with(page.agenda.items[1].key)
    start = chip.box.center().toPoint()
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(grid, start + QPoint(0, 120))
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 120))
    assert not [one for one in page.window().findChildren(SlipSheet) if one.isVisible()]


def test_what_has_no_room_is_counted_and_listed(page, add, visit):
    add(*(visit(f"Scan {n}", f"2026-12-10 {9 + n:02d}:00") for n in range(7)))
    page.refresh(frozenset({Appointment}))
    grid = page.month.grid
    (more,) = grid.plan.more
    day = dt.date(2026, 12, 10)
    assert more.day == day
    assert more.count + len(grid.plan.chips_of(day)) == 7
    page._show_day(day, QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()][-1] == "15:00 Scan 6"
    menu.actions()[-1].trigger()
    menu.close()
    assert page.agenda.item_of(page.agenda.chosen_key).visit.visit.title == "Scan 6"


def test_visits_of_several_days_lie_across_them(page):
    grid = page.month.grid
    key = page.agenda.items[2].key
    across = grid.plan.chips_with(key)
    assert [(chip.first.day, chip.last.day) for chip in across] == [(19, 20), (21, 21)]


def test_a_series_is_laid_out_and_one_visit_is_done(add, visit, open_page, store, around):
    add(visit("Blood draw", "2026-12-01 09:15", rule=WEEKLY))
    page = open_page()
    assert lines(page)[:2] == ["Tue 09:15. Every 2 week(s)"] * 2
    assert page.subtitle() == "1 planned, the next in 7 day(s)"
    page.deeds.carry_out("done", page.agenda.items[1].visit)
    rows = store.all(Appointment)
    assert len(rows) == 2
    own = next(row for row in rows if row.series_id)
    assert (own.status, own.start.day) == (AppointmentStatus.DONE, 15)
    assert page.agenda.items[1].visit.visit.status is AppointmentStatus.DONE
    around.deeds.undo()
    assert len(store.all(Appointment)) == 1


@pytest.mark.parametrize(
    ("scope", "left"),
    [
        (Scope.ONE, [1, 29, 12]),
        (Scope.FOLLOWING, [1]),
        (Scope.ALL, []),
    ],
)
def test_deleting_a_visit_of_a_series_asks_which(add, visit, open_page, around, scope, left):
    add(visit("Blood draw", "2026-12-01 09:15", rule=WEEKLY))
    page = open_page()
    page.deeds.carry_out("delete", page.agenda.items[1].visit)
    question = dialog_of(page, ScopeQuestion)
    assert question.scope is Scope.ONE
    question.choices[scope].setChecked(True)
    question.accept()
    assert [item.visit.first_day.day for item in page.agenda.items[:3]] == left
    around.deeds.undo()
    assert [item.visit.first_day.day for item in page.agenda.items[:3]] == [1, 15, 29]


def test_an_empty_page_offers_the_one_button(open_page):
    page = open_page()
    assert page.empty.isVisible()
    assert page.tools() == ()
    assert page.first_focus() is page.empty.button
    page.empty.button.click()
    dialog = dialog_of(page, QuickVisit)
    dialog.editor("title").setText("Clinic")
    dialog.editor("start").day.setText("8 Dec 2026")
    dialog.accept()
    assert titles(page) == ["Clinic"]
    assert page.agenda.items[0].unfolded
    assert not page.empty.isVisible()
    assert page.tools() == (page.phone_button,)


def test_a_plan_can_go_to_the_phone_before_there_is_a_visit(add, patient, open_page):
    page = open_page()
    assert page.tools() == ()
    add(Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION))
    assert page.tools() == (page.phone_button,)
    assert page.empty.isVisible()


def test_a_search_result_is_led_to(page, store):
    row = next(one for one in store.all(Appointment) if one.title == "Before")
    page.reveal(row.id)
    assert page.agenda.past
    assert page.agenda.items[0].unfolded
    assert page.month.grid.month == dt.date(2026, 11, 1)


def test_one_visit_of_a_series_is_led_to_by_its_day(add, visit, open_page, store):
    add(visit("Blood draw", "2026-11-03 09:15", rule=WEEKLY))
    page = open_page()
    (row,) = store.all(Appointment)
    page.reveal(row.id)
    assert page.agenda.item_of(page.agenda.chosen_key).visit.first_day == dt.date(2026, 12, 1)
    page.reveal(f"{row.id}:2026-11-17")
    assert page.agenda.past
    assert page.agenda.item_of(page.agenda.chosen_key).visit.first_day == dt.date(2026, 11, 17)


def test_a_visit_of_a_series_in_later_years_is_led_to(add, visit, open_page, store):
    add(visit("Blood draw", "2026-11-03 09:15", rule=WEEKLY))
    page = open_page()
    (row,) = store.all(Appointment)
    for day, first in (("2029-03-06", dt.date(2029, 3, 6)), ("no day", dt.date(2026, 12, 1))):
        page.reveal(f"{row.id}:{day}")
        assert page.month.grid.month == first.replace(day=1)


def test_a_visit_far_ahead_hides_no_visit_of_a_series_that_is_near(add, visit, open_page):
    add(
        visit("Mistyped", "2190-01-01 09:00"),
        visit("Blood draw", "2026-11-03 09:15", rule=WEEKLY),
    )
    page = open_page()
    assert page.subtitle() == "2 planned, the next in 7 day(s)"
    assert page.agenda.items[0].visit.first_day == dt.date(2026, 12, 1)


def test_results_awaited_stand_below_and_are_led_to(page, add, patient, store):
    assert not page.results.isVisible()
    rows = [
        AwaitedResult(patient_id=patient.id, test="fish", asked_on=dt.date(2026, 11, day))
        for day in (20, 21, 22)
    ]
    add(*rows)
    page.refresh(frozenset({AwaitedResult}))
    assert page.results.isVisible()
    assert page.results.all.text() == "1 more"
    page.reveal(rows[0].id)
    dialog = dialog_of(page, ResultsDialog)
    assert [entry.id for entry in dialog.panel.table.chosen_entries()] == [rows[0].id]
    dialog.reject()
    next(iter(page.results._entries)).click()
    assert sum(one.received_on is not None for one in store.all(AwaitedResult)) == 1


def test_a_visit_elsewhere_stands_at_the_time_here(add, visit, open_page):
    add(visit("Second opinion", "2026-12-01 20:00", zone="America/Chicago"))
    page = open_page()
    item = page.agenda.items[0]
    assert item.visit.start == dt.datetime(2026, 12, 2, 3)  # noqa: DTZ001
    assert lines(page) == ["Wed 03:00 (Tue 1 Dec 20:00 in Chicago)"]


def test_a_visit_over_midnight_touches_both_days(add, visit, open_page):
    add(visit("Night on the ward", "2026-12-08 22:00", minutes=600))
    page = open_page()
    by_day = page.month.grid.plan.by_day
    assert by_day[D8] == by_day[dt.date(2026, 12, 9)]


def test_ten_thousand_visits_are_not_all_laid_out(add, visit, open_page):
    start = dt.datetime(2016, 1, 1, 9)  # noqa: DTZ001
    add(
        *(
            visit(f"Visit {n}", (start + dt.timedelta(hours=10 * n)).isoformat(" "))
            for n in range(10_000)
        )
    )
    page = open_page()
    assert len(page.agenda.items) == 24
    assert len(page.month.grid.plan.chips) + sum(m.count for m in page.month.grid.plan.more) < 120
    page.agenda.more.click()
    assert len(page.agenda.items) == 48


def test_past_visits_have_room_for_their_words(add, visit, open_page, qtbot):
    place = "the long corridor behind the second waiting room of the day ward"
    add(*(visit(f"Visit {n}", f"2026-10-{n + 1:02} 09:00", place=place) for n in range(24)))
    page = open_page()
    page.agenda.switch.click()
    qtbot.waitUntil(lambda: all(one.height() >= one.row.height() for one in page.agenda.items))
    rows = page.agenda.items[0].parentWidget()
    qtbot.waitUntil(lambda: rows.height() >= rows.minimumSizeHint().height())


def test_the_day_turns_and_the_agenda_follows(page):
    later = dt.datetime(2026, 12, 9, 8, tzinfo=dt.UTC)
    with clock_at(later):
        page.refresh(frozenset({Appointment}))
        assert titles(page) == ["Holidays"]
