"""The month of a medicine: its days in words, keys, sums, late answers and adherence."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alltracker.care.dose_days import DoseState
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.words import Message
from alltracker.db.models_medicine import Dose, DoseOrder
from alltracker.ui.doses.adherence_dialog import AdherenceDialog
from alltracker.ui.doses.dialog import DoseDialog
from alltracker.ui.doses.fill_dialog import FillDialog
from alltracker.ui.doses.month_card import MonthCard
from alltracker.ui.doses.month_read import figure_of

TODAY = dt.date(2026, 11, 24)


def day(number):
    return dt.date(2026, 11, number)


@pytest.fixture
def november(medicine, dose):
    """Return mercaptopurine as in the picture: held until the 9th, then half a tablet."""
    row = medicine(
        "Mercaptopurine",
        (-60, "DAILY 1 @bedtime"),
        (-28, "HELD"),
        (-14, "DAILY 0.5 @bedtime"),
        (1, "WEEKDAYS 1,0.5,1,0.5,1,0.5,1 @bedtime"),
        short="6-MP",
    )
    for ahead in range(-14, 0):
        status = {-8: DoseStatus.VOMITED, -3: DoseStatus.NOT_KNOWN}.get(ahead, DoseStatus.GIVEN)
        if ahead not in {-5, -1}:
            dose(row, ahead, status, given_at=dt.time(20))
    return row


@pytest.fixture
def open_month(around, patient, shown, qtbot):
    def opened():
        card = MonthCard(around)
        around.deeds.changed.connect(card.refresh)
        card.show_patient(patient)
        window = shown(card)
        qtbot.waitUntil(window.isActiveWindow)
        return card

    return opened


def sums(card):
    return {one.accessibleName() for one in card.legend._keys}


def press(card, key, on=None):
    if on is not None:
        card.grid.go_to(on)
    card.grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.grid, key)


@pytest.mark.usefixtures("november")
def test_the_month_is_told_day_by_day_with_its_sums(open_month):
    card = open_month()
    assert card.accessibleName() == "Mercaptopurine in November"
    assert sums(card) == {"given 10", "vomited 1", "not known 1", "skipped 0", "not ticked 2"}
    assert card.legend._held.text() == "9 held day(s) not counted"
    words = card.grid.words_of
    assert words(day(9)) == "Monday, 9 November 2026: held"
    assert words(day(10)) == "Tuesday, 10 November 2026: ½ tablet at bedtime, given 20:00"
    assert words(day(16)) == "Monday, 16 November 2026: ½ tablet at bedtime, vomited 20:00"
    assert words(day(25)) == "Wednesday, 25 November 2026: 1 tablet at bedtime, still ahead"
    assert card.grid.accessibleDescription().startswith("Tuesday, 24 November 2026")


@pytest.mark.usefixtures("november")
def test_keys_answer_for_the_day_and_nothing_is_noted_ahead(open_month, store):
    card = open_month()
    press(card, Qt.Key.Key_S, day(23))
    row = store.all(Dose)[-1]
    assert (row.day, row.status, row.given_at) == (day(23), DoseStatus.SKIPPED, None)
    count = len(store.all(Dose))
    press(card, Qt.Key.Key_G, day(25))
    press(card, Qt.Key.Key_G, day(5))
    assert len(store.all(Dose)) == count
    press(card, Qt.Key.Key_Delete, day(23))
    assert len(store.all(Dose)) == count - 1
    assert card.grid.cursor_day == day(23)


@pytest.mark.usefixtures("november")
def test_a_second_tick_in_the_month_asks_first(open_month, store):
    card = open_month()
    count = len(store.all(Dose))
    press(card, Qt.Key.Key_G, day(10))
    assert card.guard.question.title == "Given already on 10 Nov 2026"
    assert card.guard.question.text == "Mercaptopurine was ticked at 20:00. A second dose?"
    assert card.guard.no.hasFocus()
    card.guard.no.click()
    assert card.guard is None
    assert card.grid.hasFocus()
    press(card, Qt.Key.Key_G, day(10))
    card.guard.yes.click()
    assert len(store.all(Dose)) == count + 1


@pytest.mark.usefixtures("november")
def test_arrows_and_page_keys_go_to_other_months(open_month):
    card = open_month()
    press(card, Qt.Key.Key_PageUp, day(24))
    assert card.accessibleName() == "Mercaptopurine in October"
    assert card.grid.cursor_day == dt.date(2026, 10, 24)
    press(card, Qt.Key.Key_End)
    press(card, Qt.Key.Key_Right)
    assert card.grid.cursor_day == day(1)
    card.before.click()
    for _ in range(10):
        card.before.click()
    assert card.accessibleName() == "Mercaptopurine in December 2025"
    assert card.grid.words_of(dt.date(2025, 12, 1)).endswith("no dose")


@pytest.mark.usefixtures("november")
def test_enter_opens_the_form_of_the_day(open_month, qtbot):
    card = open_month()
    press(card, Qt.Key.Key_Return, day(16))
    dialog = card.window().findChild(DoseDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.form.status.value() is DoseStatus.VOMITED
    assert dialog.form.day.day() == day(16)
    dialog.reject()


def offered(dialog):
    return [dialog.form.status.itemText(n) for n in range(dialog.form.status.count())]


@pytest.mark.usefixtures("november")
def test_what_the_team_leaves_out_is_noted_for_a_day_to_come(open_month, store, qtbot):
    card = open_month()
    press(card, Qt.Key.Key_Return, day(30))
    dialog = card.window().findChild(DoseDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert offered(dialog) == ["Held", "Not scheduled"]
    qtbot.waitUntil(dialog.form.status.hasFocus)
    QTest.keyClick(dialog.form.status, Qt.Key.Key_Down)
    dialog.form.note.set_value("puncture")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    row = store.all(Dose)[-1]
    assert (row.day, row.slot, row.status) == (day(30), "bedtime", DoseStatus.HELD)
    assert (row.given_at, row.milligrams, row.note) == (None, None, "puncture")
    assert card.grid.words_of(day(30)).endswith("1 tablet at bedtime, held, puncture")
    press(card, Qt.Key.Key_Delete, day(30))
    assert card.grid.words_of(day(30)).endswith("1 tablet at bedtime, still ahead")


def test_a_day_to_come_without_a_dose_has_nothing_to_leave_out(open_month, medicine):
    medicine("Methotrexate", (-30, "WEEKDAYS 0,6,0,0,0,0,0 @morning"))
    card = open_month()
    press(card, Qt.Key.Key_Return, day(26))
    assert card.window().findChild(DoseDialog) is None


def test_one_dose_of_a_day_left_out_leaves_the_other_one(open_month, medicine, dose, store):
    row = medicine("Co-trimoxazole", (-30, "WEEKDAYS 0,0,0,0,0,5,5 @morning,evening"))
    dose(row, 4, DoseStatus.NOT_DUE, slot="evening", amount=5.0)
    card = open_month()
    figures = [figure_of(card.shown.day(day(number))) for number in (28, 29)]
    assert figures == ["5", "5 + 5"]
    dose(row, 4, DoseStatus.HELD, slot="morning", amount=5.0)
    card.look()
    assert figure_of(card.shown.day(day(28))) == ""
    assert len(store.all(Dose)) == 2


@pytest.mark.usefixtures("november")
def test_a_key_that_is_held_answers_once_in_the_month(open_month, store):
    card = open_month()
    press(card, Qt.Key.Key_G, day(23))
    count = len(store.all(Dose))
    for key in (Qt.Key.Key_G, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        QApplication.sendEvent(card.grid, again(key))
    assert card.guard is None
    assert card.window().findChild(DoseDialog) is None
    assert len(store.all(Dose)) == count
    QApplication.sendEvent(card.grid, again(Qt.Key.Key_Left))
    assert card.grid.cursor_day == day(22)


def again(key):
    """Return what a key sends while it is held."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True, 1)


def test_several_doses_a_day_are_a_fraction(open_month, medicine, dose):
    row = medicine("Co-trimoxazole", (-30, "WEEKDAYS 0,0,0,0,0,5,5 @morning,evening"))
    dose(row, -3, slot="morning", amount=5.0)
    card = open_month()
    from alltracker.ui.doses.month_read import figure_of  # noqa: PLC0415 - one test

    assert figure_of(card.shown.day(day(21))) == "1/2"
    assert card.shown.day(day(21)).state is DoseState.OPEN
    assert figure_of(card.shown.day(day(22))) == "0/2"
    assert figure_of(card.shown.day(day(23))) == ""


@pytest.mark.usefixtures("november")
def test_another_medicine_can_be_chosen(open_month, medicine, qtbot):
    other = medicine("Methotrexate", (-30, "WEEKDAYS 0,3,0,0,0,0,0"))
    card = open_month()
    card.chooser.set_value(other.id)
    with qtbot.waitSignal(card.medicine_chosen) as chosen:
        card.chooser.edited.emit()
    assert chosen.args == [other.id]
    assert card.accessibleName() == "Methotrexate in November"


def test_without_medicines_the_card_is_away(open_month):
    assert not open_month().isVisible()


@pytest.mark.usefixtures("november")
def test_days_not_ticked_are_answered_in_one_step(open_month, around, patient, store):
    store.author = "Ana"
    card = open_month()
    dialog = FillDialog(around, patient, card.shown, card.window())
    assert [line.day for line in dialog.chosen()] == [day(19), day(23)]
    dialog._ticks[0][1].setChecked(False)
    assert dialog._deed.text() == "Mark 1 dose(s) as given"
    dialog.status.set_value(DoseStatus.NOT_KNOWN)
    dialog.status.edited.emit()
    before = len(store.history())
    dialog.accept()
    row = store.all(Dose)[-1]
    assert (row.day, row.status, row.given_by) == (day(23), DoseStatus.NOT_KNOWN, "Ana")
    assert len(store.history()) == before + 1
    assert "not ticked 1" in sums(card)


@pytest.mark.usefixtures("november")
def test_answers_leave_out_what_was_ticked_meanwhile(open_month, around, patient, store, dose):
    card = open_month()
    dialog = FillDialog(around, patient, card.shown, card.window())
    dose(card.shown.medicine, -1, given_by="Jonas")
    dialog.accept()
    found = [row for row in store.all(Dose) if row.day == day(23)]
    assert [row.given_by for row in found] == ["Jonas"]


def test_adherence_is_counted_by_month_and_copied(november, open_month, around, patient):
    card = open_month()
    dialog = AdherenceDialog(around, patient, november.id, card.window())
    rows = {row.cells[0]: row.cells[1:] for row in dialog.table.rows}
    # 24 days to yesterday less 9 held and today: 14 due; 11 opened, 1 not known, 2 not ticked.
    assert rows["November 2026"] == ("79 to 100 %", "23", "9", "10", "1", "0", "1", "2")
    assert rows["October 2026"][2] == "5"
    assert "Last 3 month(s)" in rows
    assert "as the family noted it" in dialog.accessibleName()
    assert "Friday: " in dialog.weekdays.accessibleDescription()
    assert "At bedtime: " in dialog.parts.accessibleDescription()
    dialog.table.copy_asked.emit()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:2] == ["Month", "Taken"]
    assert "\t".join(("November 2026", *rows["November 2026"])) in copied
    dialog.reject()


def test_months_of_more_than_a_year_are_shown_when_asked_for(medicine, around, patient, shown):
    row = medicine("Mercaptopurine", (-500, "DAILY 1 @bedtime"))
    window = shown(MonthCard(around))
    dialog = AdherenceDialog(around, patient, row.id, window)
    names = [one.cells[0] for one in dialog.table.rows]
    assert names[:4] == ["Last 3 month(s)", "Last 6 month(s)", "Last 12 month(s)", "November 2026"]
    assert names[-1] == "December 2025"
    assert not dialog.older.isHidden()
    dialog.older.click()
    assert dialog.table.rows[-1].cells[0] == "July 2025"
    assert dialog.older.isHidden()
    dialog.reject()


def test_adherence_of_what_was_never_due_says_so(medicine, around, patient, shown):
    row = medicine("Ondansetron", (-5, "AS_NEEDED 1"))
    card = MonthCard(around)
    window = shown(card)
    dialog = AdherenceDialog(around, patient, row.id, window)
    assert not dialog._none.isHidden()
    assert dialog.table.isHidden()
    assert not dialog.copy.isEnabled()
    dialog.reject()


def test_a_month_worked_out_by_hand(medicine, open_month, around, patient, store):
    """Work out November 2026 by hand for 1 to 24 November, the evening of the 24th ticked.

    One tablet a day: 24 days. Held by the team 2 to 5 (4 days) and, one day, on the 20th; left
    out on the 23rd, which is not due. 24 - 4 - 1 - 1 = 18 count. Given on 12, vomited on 1,
    skipped on 2, not known on 1, not ticked on 2: 13 taken of 18 is 72.2 %, 16 of 18 is 88.9 %.
    """
    row = medicine("Mercaptopurine", (-23, "DAILY 1 @bedtime"), (-22, "HELD"), short="6-MP")
    hold = store.all(DoseOrder)[-1]
    hold.ends_on = day(5)
    store.save(hold, Message("test", "Hold"))
    card = open_month()
    for number in (1, *range(8, 18), 24):
        press(card, Qt.Key.Key_G, day(number))
    press(card, Qt.Key.Key_V, day(18))
    for number in (6, 7):
        press(card, Qt.Key.Key_S, day(number))
    press(card, Qt.Key.Key_U, day(19))
    for number, status in ((20, DoseStatus.HELD), (23, DoseStatus.NOT_DUE)):
        press(card, Qt.Key.Key_Return, day(number))
        dialog = next(one for one in card.window().findChildren(DoseDialog) if one.isVisible())
        dialog.form.status.set_value(status)
        dialog.form.edited.emit()
        dialog.accept()
    dialog = AdherenceDialog(around, patient, row.id, card.window())
    rows = {one.cells[0]: one.cells[1:] for one in dialog.table.rows}
    dialog.reject()
    assert rows["November 2026"] == ("72 to 89 %", "23", "5", "12", "1", "2", "1", "2")


def test_the_table_of_a_year_scrolls_with_its_dialog_after_the_keyboard(
    medicine, around, patient, shown, qtbot
):
    row = medicine("Mercaptopurine", (-500, "DAILY 1 @bedtime"))
    dialog = AdherenceDialog(around, patient, row.id, shown(MonthCard(around)))
    dialog.open()
    qtbot.waitUntil(dialog.table.hasFocus)
    assert len(dialog.table.rows) == 15
    assert not dialog.table.verticalScrollBar().isVisible()
    for _ in range(14):
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    last = dialog.table.visualRect(dialog.table.currentIndex()).center()
    place = dialog.table.viewport().mapTo(dialog._scroll.viewport(), last)
    assert dialog._scroll.viewport().rect().contains(place)
    dialog.reject()
