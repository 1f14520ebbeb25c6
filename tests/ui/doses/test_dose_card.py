"""The card of the doses to tick: rows, keys, the guard in its row, what comes soon."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from sqlalchemy import text

from alltracker.care.calendar import clock_at
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.words import Message
from alltracker.care.zones import zone_at
from alltracker.db.models_medicine import Dose, DoseOrder
from alltracker.db.problems import RecordProblem
from alltracker.ui.doses.card import DoseCard
from alltracker.ui.doses.dialog import DoseDialog
from alltracker.ui.doses.guard import SoftRow
from alltracker.ui.widgets.dose_mark import DoseState

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def open_card(around, patient, shown, qtbot):
    def opened(*, whole: bool = False) -> DoseCard:
        card = DoseCard(around, whole=whole)
        around.deeds.changed.connect(card.refresh)
        card.show_patient(patient)
        window = shown(card)
        qtbot.waitUntil(window.isActiveWindow)
        return card

    return opened


def told(card):
    return [
        (row.shown.name, row.shown.detail, row.shown.outcome, row.shown.by) for row in card.rows()
    ]


def press(card, key, at=0):
    row = card.rows()[at]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, key)


def doses(store):
    return store.all(Dose)


def title(card):
    return card.accessibleName()


@pytest.mark.usefixtures("pills")
def test_tonight_shows_what_waits_and_one_key_ticks_it(open_card, store):
    store.author = "Jonas"
    card = open_card()
    assert title(card) == "Tonight"
    assert told(card) == [("Mercaptopurine", "6-MP, ½ tablet at bedtime", "", "")]
    assert card.left == 1
    press(card, Qt.Key.Key_G)
    assert told(card) == [
        ("Mercaptopurine", "6-MP, ½ tablet at bedtime", "given 20:05", "by Jonas")
    ]
    assert card.left == 0
    row = doses(store)[-1]
    assert (row.milligrams, row.given_at, row.given_by) == (25.0, dt.time(20, 5), "Jonas")
    assert card.rows()[0].hasFocus()
    store.undo()
    card.look()
    assert card.left == 1


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_Space, DoseStatus.GIVEN),
        (Qt.Key.Key_Return, DoseStatus.GIVEN),
        (Qt.Key.Key_S, DoseStatus.SKIPPED),
        (Qt.Key.Key_V, DoseStatus.VOMITED),
        (Qt.Key.Key_U, DoseStatus.NOT_KNOWN),
    ],
)
@pytest.mark.usefixtures("pills")
def test_each_answer_has_one_key(open_card, store, key, status):
    card = open_card()
    press(card, key)
    assert doses(store)[-1].status is status
    assert card.rows()[0].shown.state is DoseState(status.value)
    assert card.guard is None


@pytest.mark.usefixtures("pills")
def test_the_button_and_its_menu_answer_too(open_card, store):
    card = open_card()
    row = card.rows()[0]
    held = [one for one in row.menu.actions() if one.text() == "Held by the team this day"]
    held[0].trigger()
    assert doses(store)[-1].status is DoseStatus.HELD
    assert card.left == 0
    store.undo()
    card.look()
    card.rows()[0].button.click()
    assert doses(store)[-1].status is DoseStatus.GIVEN


def test_a_second_tick_asks_first_and_says_who_ticked_when(open_card, store, pills, dose):
    dose(pills, given_at=dt.time(19, 52), given_by="Jonas")
    card = open_card()
    press(card, Qt.Key.Key_G)
    assert card.guard.question.title == "Given already tonight"
    assert card.guard.question.text == "Jonas ticked mercaptopurine at 19:52. A second dose?"
    assert card.guard.no.hasFocus()
    count = len(doses(store))
    QTest.keyClick(card.guard.no, Qt.Key.Key_Return)
    assert card.guard is None
    assert len(doses(store)) == count
    assert card.rows()[0].hasFocus()
    press(card, Qt.Key.Key_G)
    QTest.keyClick(card.guard, Qt.Key.Key_Escape)
    assert card.guard is None
    press(card, Qt.Key.Key_G)
    card.guard.yes.click()
    assert len(doses(store)) == count + 1
    assert doses(store)[-1].extra
    assert card.rows()[0].shown.remark == "2 dose(s) are noted"


def test_the_guard_also_knows_what_another_parent_wrote_meanwhile(
    open_card, around, store, patient, pills
):
    card = open_card()
    around.deeds.changed.disconnect(card.refresh)
    row = Dose(patient_id=patient.id, medicine_id=pills.id, day=TODAY, slot="bedtime")
    row.given_by = "Ana"
    store.save(row, Message("test", "Ana"))
    press(card, Qt.Key.Key_G)
    assert card.guard.question.text == "Ana ticked mercaptopurine. A second dose?"


def again(key):
    """Return what a key sends while it is held."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True, 1)


@pytest.mark.usefixtures("pills")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_G])
def test_a_key_that_is_held_ticks_once_and_opens_nothing(open_card, store, key):
    card = open_card()
    press(card, key)
    count = len(doses(store))
    for _ in range(3):
        QApplication.sendEvent(QApplication.focusWidget(), again(key))
    assert len(doses(store)) == count
    assert card.guard is None
    assert card.window().findChild(DoseDialog) is None


@pytest.mark.usefixtures("pills")
def test_a_double_click_on_given_ticks_once_and_opens_nothing(open_card, store):
    card = open_card()
    window = card.window()
    place = card.rows()[0].button.mapTo(window, QPoint(8, 8))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    count = len(doses(store))
    QTest.mouseDClick(window.windowHandle(), left, none, place)
    QTest.mouseRelease(window.windowHandle(), left, none, place)
    assert len(doses(store)) == count + 1
    assert card.window().findChild(DoseDialog) is None


def test_what_was_given_when_needed_is_not_noted_twice_in_an_hour(open_card, store, medicine):
    store.author = "Ana"
    medicine("Ondansetron", (-9, "AS_NEEDED 1"))
    card = open_card(whole=True)
    press(card, Qt.Key.Key_G)
    press(card, Qt.Key.Key_G, at=1)
    assert card.guard.question.text == "Ana ticked ondansetron at 20:05. A second dose?"
    assert len(doses(store)) == 1
    card.guard.no.click()
    with clock_at(dt.datetime(2026, 11, 24, 21, 6, tzinfo=dt.UTC)):
        press(card, Qt.Key.Key_G, at=1)
    assert len(doses(store)) == 2


def test_a_tick_in_the_hour_that_comes_twice_knows_which_one(open_card, store, medicine):
    medicine("Mercaptopurine", (-60, "DAILY 0.5 @bedtime"))
    second = dt.datetime(2026, 10, 25, 2, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    with clock_at(second), zone_at("Europe/Berlin"):
        card = open_card()
        press(card, Qt.Key.Key_G, at=len(card.rows()) - 1)
        row = doses(store)[-1]
        assert (row.given_at, row.utc_offset) == (dt.time(2, 30), "+01:00")
        press(card, Qt.Key.Key_V, at=len(card.rows()) - 1)
        assert doses(store)[-1].utc_offset == "+01:00"


class Windows(QObject):
    """Keeps what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_a_tick_keeps_the_keyboard_and_shows_no_window(open_card, medicine):
    medicine("Mercaptopurine", (-9, "DAILY 0.5 @bedtime"), (1, "DAILY 1 @bedtime"), short="6-MP")
    card, windows = open_card(), Windows()
    QApplication.instance().installEventFilter(windows)
    press(card, Qt.Key.Key_G)
    card._shown = ()
    card.look()
    QApplication.instance().removeEventFilter(windows)
    assert windows.seen == []
    assert card.rows()[0].hasFocus()


def test_a_dose_given_is_not_changed_to_skipped_by_one_key(open_card, store, pills, dose):
    dose(pills, given_at=dt.time(19, 52))
    card = open_card()
    press(card, Qt.Key.Key_S)
    assert "Change it to “skipped”?" in card.guard.question.text
    card.guard.yes.click()
    assert [row.status for row in doses(store)] == [DoseStatus.GIVEN, DoseStatus.SKIPPED]


def test_vomited_keeps_when_it_was_given_and_notes_the_time(open_card, store, pills, dose):
    dose(pills, given_at=dt.time(19, 52), given_by="Jonas")
    card = open_card()
    press(card, Qt.Key.Key_V)
    row = doses(store)[-1]
    assert (row.status, row.given_at, row.given_by) == (
        DoseStatus.VOMITED,
        dt.time(19, 52),
        "Jonas",
    )
    assert card.rows()[0].shown.remark == "vomited at 20:05"
    press(card, Qt.Key.Key_G)
    assert card.guard.question.title == "Vomited tonight"
    card.guard.yes.click()
    assert card.rows()[0].shown.state is DoseState.GIVEN


def test_not_known_is_corrected_without_a_question_and_taken_back(open_card, store, pills, dose):
    dose(pills, status=DoseStatus.NOT_KNOWN)
    card = open_card()
    press(card, Qt.Key.Key_G)
    assert [row.status for row in doses(store)] == [DoseStatus.GIVEN, DoseStatus.GIVEN]
    press(card, Qt.Key.Key_Delete)
    assert len(doses(store)) == 1
    assert card.left == 1


def test_yesterday_not_ticked_is_a_quiet_row_without_a_time(open_card, store, medicine):
    medicine("Mercaptopurine", (-5, "DAILY 0.5 @bedtime"), short="6-MP")
    card = open_card()
    assert [row.shown.name for row in card.rows()] == [
        "Mercaptopurine",
        "Yesterday: 6-MP not ticked",
    ]
    press(card, Qt.Key.Key_G, at=1)
    (row,) = doses(store)
    assert (row.day, row.given_at) == (TODAY - dt.timedelta(days=1), None)


@pytest.mark.usefixtures("pills")
def test_after_midnight_the_dose_of_the_evening_gets_the_time_it_is(open_card, store):
    with clock_at(dt.datetime(2026, 11, 25, 0, 20, tzinfo=dt.UTC)):
        card = open_card()
        assert [row.shown.name for row in card.rows()][1] == "Yesterday: 6-MP not ticked"
        press(card, Qt.Key.Key_G, at=1)
    row = doses(store)[-1]
    assert (row.day, row.given_on, row.given_at) == (
        TODAY,
        dt.date(2026, 11, 25),
        dt.time(0, 20),
    )


@pytest.mark.usefixtures("pills")
def test_arrows_go_through_the_rows_which_are_one_stop(open_card, medicine):
    medicine("Co-trimoxazole", (-9, "DAILY 1 @evening"))
    card = open_card()
    rows = card.rows()
    assert [row.focusPolicy() for row in rows].count(Qt.FocusPolicy.StrongFocus) == 1
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_Home)
    assert rows[0].hasFocus()
    assert all(row.accessibleName() and row.accessibleDescription() for row in rows)


def test_a_new_dose_is_told_three_days_ahead_and_on_its_first_day(open_card, medicine):
    medicine(
        "Mercaptopurine",
        (-9, "DAILY 0.5 @bedtime"),
        (1, "WEEKDAYS 1,0.5,1,0.5,1,0.5,1 @bedtime"),
        short="6-MP",
    )
    medicine("Later", (-9, "DAILY 1"), (4, "DAILY 2"))
    medicine("Since today", (-9, "DAILY 1"), (0, "DAILY 2"))
    card = open_card()
    (note,) = card.findChildren(SoftRow)
    assert note.accessibleName() == "New dose from tomorrow"
    assert note.accessibleDescription() == "6-MP: 1 tablet Mon Wed Fri Sun, ½ Tue Thu Sat"
    remarks = {row.shown.name: row.shown.remark for row in card.rows()}
    assert remarks["Since today"] == "New dose since today"
    assert remarks["Later"] == ""


def test_what_the_team_leaves_out_soon_is_told(open_card, pills, medicine, dose):
    dose(pills, 1, DoseStatus.HELD, note="puncture")
    dose(pills, 4, DoseStatus.HELD)
    other = medicine("Methotrexate", (-9, "WEEKDAYS 0,0,0,0,6,0,0 @morning"))
    dose(other, 3, DoseStatus.NOT_DUE, slot="morning", amount=6.0)
    card = open_card()
    soft = [one for one in card.findChildren(SoftRow) if one is not card.guard]
    assert [(one.accessibleName(), one.accessibleDescription()) for one in soft] == [
        ("Left out tomorrow", "6-MP: held, puncture"),
        ("Left out on Friday", "Methotrexate: not scheduled"),
    ]
    assert not open_card(whole=True).findChildren(SoftRow)


def test_held_and_other_days_are_told_and_need_no_tick(open_card, medicine):
    medicine("Held", (-9, "DAILY 1"), (-3, "HELD"))
    medicine("Weekend", (-9, "WEEKDAYS 0,0,0,0,0,1,1"))
    whole = open_card(whole=True)
    assert [row[:2] for row in told(whole)] == [
        ("Held", "held by the team since 21 Nov"),
        ("Weekend", "not today, next on Saturday"),
    ]
    assert whole.left == 0
    assert [row[0] for row in told(open_card())] == ["Held"]


def test_needed_medicines_ask_at_the_limit_of_the_team(open_card, store, medicine):
    row = medicine("Ondansetron", (-9, "AS_NEEDED 1"))
    order = store.all(DoseOrder)[0]
    order.most_doses = 1
    store.save(order, Message("test", "Limit"))
    card = open_card()
    assert told(card) == []
    card = open_card(whole=True)
    assert told(card)[0][1] == "when needed, not given yet"
    press(card, Qt.Key.Key_G)
    assert len(doses(store)) == 1
    assert doses(store)[0].slot == ""
    names = [one.shown.name for one in card.rows()]
    assert names == ["Ondansetron", "Ondansetron"]
    press(card, Qt.Key.Key_Space, at=1)
    assert "limit of your team is 1 a day" in card.guard.question.text
    card.guard.yes.click()
    assert len(doses(store)) == 2
    assert not any(one.extra for one in doses(store))
    assert [one.shown.detail for one in open_card().rows()] == ["when needed, last today 20:05"]
    assert row.name == "Ondansetron"


def test_without_medicines_a_link_leads_to_them(open_card, qtbot):
    card = open_card()
    assert card.empty
    assert "No medicines are entered yet." in [label.text() for label in card.findChildren(QLabel)]
    with qtbot.waitSignal(card.medicines_asked):
        card._first.click()


def test_nothing_to_tick_is_one_sentence(open_card, medicine):
    medicine("Weekend", (-9, "WEEKDAYS 0,0,0,0,0,1,1"))
    card = open_card()
    assert card.rows() == []
    assert "Nothing to tick today." in [one.text() for one in card.findChildren(QLabel)]


def test_a_name_with_markup_is_shown_as_it_was_written(open_card, medicine):
    medicine("<b>O'Neil & Söhne</b>", (-1, "DAILY 1"))
    assert open_card().rows()[0].accessibleName() == "<b>O'Neil & Söhne</b>"


@pytest.mark.parametrize(
    ("patterns", "hour", "expected"),
    [
        (["DAILY 1 @bedtime"], 9, "Tonight"),
        (["DAILY 1 @morning"], 9, "This morning"),
        (["DAILY 1 @morning", "DAILY 1 @evening"], 9, "Today"),
        (["DAILY 1"], 9, "Today"),
        (["DAILY 1"], 19, "Tonight"),
    ],
)
def test_the_title_follows_what_is_due(open_card, medicine, patterns, hour, expected):
    for pattern in patterns:
        medicine(pattern, (0, pattern))
    with clock_at(dt.datetime(2026, 11, 24, hour, tzinfo=dt.UTC)):
        assert title(open_card()) == expected


def test_enter_on_a_ticked_row_opens_its_form(open_card, pills, dose, qtbot):
    dose(pills, given_at=dt.time(19, 52))
    card = open_card()
    press(card, Qt.Key.Key_Return)
    dialog = card.window().findChild(DoseDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.form.time.value() == dt.time(19, 52)
    dialog.reject()
    QApplication.processEvents()


def test_in_the_morning_the_other_parent_sees_last_night_and_is_asked(open_card, store, medicine):
    row = medicine("Mercaptopurine", (-30, "DAILY 0.5 @bedtime"), short="6-MP")
    last_night = Dose(
        patient_id=row.patient_id,
        medicine_id=row.id,
        day=TODAY - dt.timedelta(days=1),
        slot="bedtime",
        given_at=dt.time(19, 52),
        given_by="Jonas",
    )
    store.save(last_night, Message("test", "Last night"))
    with clock_at(dt.datetime(2026, 11, 24, 7, 10, tzinfo=dt.UTC)):
        card = open_card()
        assert card.rows()[0].shown.remark == "last night: given 19:52 by Jonas"
        press(card, Qt.Key.Key_G)
        assert card.guard.question.title == "This is the dose of tonight"
        assert "Last night: Jonas ticked mercaptopurine at 19:52." in card.guard.question.text
        card.guard.no.click()
        assert len(doses(store)) == 1
        press(card, Qt.Key.Key_S)
        assert doses(store)[-1].status is DoseStatus.SKIPPED
    with clock_at(dt.datetime(2026, 11, 24, 20, 10, tzinfo=dt.UTC)):
        assert open_card().rows()[0].shown.remark == ""


@pytest.mark.usefixtures("pills")
def test_a_new_day_begins_by_itself(open_card):
    card = open_card()
    press(card, Qt.Key.Key_G)
    assert card.left == 0
    with clock_at(dt.datetime(2026, 11, 25, 6, 0, tzinfo=dt.UTC)):
        card._watch.timeout.emit()
        assert card.left == 1


def test_a_tick_changes_its_own_row_and_leaves_the_others(open_card, medicine):
    for name in ("Aprepitant", "Mercaptopurine", "Zofran"):
        medicine(name, (-9, "DAILY 1 @bedtime"))
    card = open_card()
    before = card.rows()
    press(card, Qt.Key.Key_G, at=1)
    after = card.rows()
    assert (after[0], after[2]) == (before[0], before[2])
    assert after[1] is not before[1]
    assert after[1].hasFocus()
    assert [card._list._column.indexOf(row) for row in after] == list(range(6))


@pytest.mark.usefixtures("pills")
def test_what_could_not_be_saved_does_not_look_ticked(open_card, store, around, qtbot):
    card = open_card()
    with store._engine.connect() as connection:
        connection.execute(text("PRAGMA query_only = 1"))
    count = len(doses(store))
    with qtbot.waitSignal(around.deeds.refused) as refused:
        press(card, Qt.Key.Key_G)
    assert isinstance(refused.args[0], RecordProblem)
    assert len(doses(store)) == count
    assert card.rows()[0].shown.state is DoseState.OPEN
    assert card.rows()[0].shown.waits
    assert card.left == 1
