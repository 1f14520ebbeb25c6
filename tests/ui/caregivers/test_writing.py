"""Who writes: chosen in the window, remembered on this computer, asked for once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.words import Message
from alltracker.db.caregivers import named, writers
from alltracker.db.changes_since import Since, last_place
from alltracker.db.models import Caregiver, Dose, DoseOrder, Medicine, Note
from alltracker.db.store import Store
from alltracker.ui.caregivers.marks import WRITER, Marks
from alltracker.ui.caregivers.who_dialog import WhoDialog
from alltracker.ui.caregivers.writing import Writing
from alltracker.ui.preferences import Preferences
from alltracker.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
ADDED = Message("test", "Added")
DAY = dt.date(2026, 11, 24)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """Return the window on the invented patient, with Ana writing."""
    found = open_window()
    found.writing.writing.write_as("Ana")
    return found


def store_of(window: MainWindow) -> Store:
    return window._around.store


def preferences_of(window: MainWindow) -> Preferences:
    return window._around.preferences


def note(window: MainWindow, author: str, text: str) -> Note:
    """Write a note as somebody else who sits at this computer does."""
    store = store_of(window)
    before, store.author = store.author, author
    row = Note(patient_id=window.patient.id, day=DAY, text=text)
    store.save(row, Message("test", text))
    store.author = before
    return row


def tick(window: MainWindow) -> Dose:
    store = store_of(window)
    medicine = store.all(Medicine)[0]
    row = Dose(
        patient_id=window.patient.id,
        medicine_id=medicine.id,
        day=DAY,
        given_by=store.author,
    )
    store.save(row, Message("test", "Ticked"))
    return row


def questions(window: MainWindow) -> list[WhoDialog]:
    QApplication.processEvents()
    return [one for one in window.findChildren(WhoDialog) if one.isVisible()]


def test_whoever_is_chosen_is_the_author_and_is_remembered(window: MainWindow) -> None:
    store = store_of(window)
    assert store.author == "Ana"
    assert preferences_of(window).word(WRITER) == "Ana"
    assert window.navigation.writer.accessibleName() == "Ana writes"
    note(window, store.author, "x")
    assert store.history(limit=1)[0].author == "Ana"
    window.writing.writing.write_as("Jonas")
    assert store.author == "Jonas"


def test_a_start_sets_the_author_before_the_first_write(window: MainWindow) -> None:
    store_of(window).author = ""
    again = Writing(window._around, window)
    assert store_of(window).author == "Ana"
    assert again.writer is not None
    preferences_of(window).remember_word(WRITER, "Somebody of another record")
    assert Writing(window._around, window).writer is None
    assert store_of(window).author == ""


def test_with_nobody_chosen_nothing_asks_until_the_first_dose(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.navigation.writer.accessibleName() == "Who writes?"
    note(window, "", "x")
    assert questions(window) == []
    dose = tick(window)
    (question,) = questions(window)
    assert [button.text() for button in question.choices][:2] == ["Ana", "Jonas"]
    question.choices[1].click()
    store = store_of(window)
    assert store.author == "Jonas"
    kept = store.get(Dose, dose.id)
    assert kept is not None
    assert kept.given_by == "Jonas"
    tick(window)
    assert questions(window) == []


def test_not_now_is_an_answer_and_is_not_asked_again(open_window: OpenWindow) -> None:
    window = open_window()
    tick(window)
    (question,) = questions(window)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    tick(window)
    assert questions(window) == []
    assert store_of(window).author == ""


def test_many_doses_at_once_are_no_tick_and_ask_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    store = store_of(window)
    medicine = store.all(Medicine)[0]
    rows = [
        Dose(patient_id=window.patient.id, medicine_id=medicine.id, day=DAY, slot=str(n))
        for n in range(9)
    ]
    store.apply(ADDED, put=rows)
    assert questions(window) == []


def test_a_new_name_can_be_typed_and_undone(open_window: OpenWindow) -> None:
    window = open_window()
    question = window.writing.writing.ask()
    question.accept()
    assert question.isVisible()  # a name is needed
    question.other.setText("  Eva   Maria ")
    question.accept()
    store = store_of(window)
    assert store.author == "Eva Maria"
    assert named(writers(store), "eva maria") is not None
    window._around.deeds.undo()
    assert store.author == ""
    assert window.writing.writing.writer is None


def test_renaming_goes_on_under_the_new_name_and_keeps_the_old_in_what_was_written(
    window: MainWindow,
) -> None:
    store = store_of(window)
    note(window, "Ana", "before")
    ana = named(writers(store), "Ana")
    assert ana is not None
    store.save(Caregiver(id=ana.id, name="Anna"), ADDED)
    assert store.author == "Anna"
    assert preferences_of(window).word(WRITER) == "Anna"
    assert "Ana" in [step.author for step in store.history(limit=3)]
    store.save(Caregiver(id=ana.id, name="Anna", ended_on=DAY), ADDED)
    assert store.author == ""


def test_what_others_wrote_is_counted_until_it_is_seen(window: MainWindow) -> None:
    writing = window.writing.writing
    note(window, "Jonas", "supper")
    assert writing.news == Since(0, ())  # only what was there when Ana came back is news
    writing.write_as("Jonas")
    note(window, "Jonas", "breakfast")
    note(window, "Jonas", "lunch")
    writing.write_as("Ana")
    assert writing.news == Since(2, ("Jonas",))
    assert window.navigation.writer.accessibleDescription() == "2 changes by Jonas"
    note(window, "Ana", "own")
    assert writing.news.count == 2
    writing.see()
    assert window.navigation.writer.accessibleDescription() == ""


def test_a_known_name_in_other_letters_is_the_same_person(window: MainWindow) -> None:
    window.writing.writing.write_as("jONAS ")
    assert store_of(window).author == "Jonas"
    assert [one.name for one in writers(store_of(window))].count("Jonas") == 1


@pytest.mark.parametrize(
    "name", ["👩‍👧 Mamá", "Ægir <b>O'Neil</b> & Co", "x" * 500, "very long name " * 9]
)
def test_odd_names_stand_as_they_are(window: MainWindow, name: str) -> None:
    window.writing.writing.write_as(name)
    shown = name[:80].strip()
    assert store_of(window).author == shown
    assert window.navigation.writer.accessibleName() == f"{shown} writes"
    menu = window.writing.open_menu()
    assert shown.replace("&", "&&") in [action.text() for action in menu.actions()]
    menu.close()


def test_what_is_unseen_stays_new_after_a_short_visit_and_a_new_name(window: MainWindow) -> None:
    writing = window.writing.writing
    store = store_of(window)
    writing.write_as("Jonas")
    note(window, "Jonas", "supper")
    writing.write_as("Ana")
    note(window, "Ana", "a fever at three")
    window.hide()
    assert Writing(window._around, window).news == Since(1, ("Jonas",))
    window.show()
    ana = named(writers(store), "Ana")
    assert ana is not None
    store.save(Caregiver(id=ana.id, name="Anna"), ADDED)
    assert writing.news == Since(1, ("Jonas",))
    writing.see()
    window.hide()
    assert Writing(window._around, window).news == Since(0, ())


def test_a_step_with_very_many_schedules_names_the_first(window: MainWindow) -> None:
    writing = window.writing.writing
    writing.write_as("Jonas")
    rows: list[Medicine | DoseOrder] = []
    for number in range(9):
        medicine = Medicine(patient_id=window.patient.id, name=f"Medicine {number}")
        order = DoseOrder(
            patient_id=window.patient.id,
            medicine_id=medicine.id,
            starts_on=DAY,
            pattern="DAILY 1",
        )
        rows += [medicine, order]
    store_of(window).apply(ADDED, put=rows)
    writing.write_as("Ana")
    dialog = window.writing.show_news()
    assert dialog is not None
    (line,) = (one for one in dialog.table._lines if one.detail)
    assert line.detail.split("\n")[3:] == ["1 tablet every day", "and 5 more"]


def test_the_place_is_kept_when_the_window_goes_and_holds_no_names(window: MainWindow) -> None:
    writing = window.writing.writing
    note(window, "Ana", "own")
    window.hide()
    writer = writing.writer
    assert writer is not None
    preferences = preferences_of(window)
    preferences.save()
    marks = Marks(preferences, store_of(window).path)
    assert marks.of(writer.id)[-1] == last_place(store_of(window))
    kept = "\n".join(preferences._settings.allKeys())
    assert "Mila" not in kept
    assert store_of(window).path.name not in kept
    assert marks.of("somebody else") == ()


def test_the_first_place_is_kept_at_once(window: MainWindow) -> None:
    note(window, "Jonas", "supper")  # and no orderly end after it
    again = Writing(window._around, window)
    assert again.news == Since(1, ("Jonas",))


def test_a_mark_that_is_no_place_is_none(window: MainWindow) -> None:
    marks = Marks(preferences_of(window), store_of(window).path)
    at = "2026-11-24T06:00:00+00:00"
    for text in ("", "-3", "many", "12", f"²@{at}", f"-3@{at}", "12@noon", f"12@{at[:-6]}", "@"):
        preferences_of(window).remember_word(marks._key("seen", "x"), text)
        assert marks.of("x") == ()


def test_the_menu_offers_names_news_and_hand_over_by_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    menu = window.writing.open_menu()
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Ana",
        "Jonas",
        "Somebody else…",
        "Manage names…",
        "What changed since you last looked",
        "Hand-over: last and next 24 hours",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert store_of(window).author == "Jonas"
    menu = window.writing.open_menu()
    menu.actions()[3].trigger()
    assert window.page.key == "settings"
    menu.close()


def next_stop(widget: QWidget) -> QWidget:
    found = widget.nextInFocusChain()
    while found is not None and not found.focusPolicy() & Qt.FocusPolicy.TabFocus:
        found = found.nextInFocusChain()
    assert found is not None
    return found


def test_the_navigation_is_one_stop_then_who_writes_then_the_header(window: MainWindow) -> None:
    writer = window.navigation.writer
    assert next_stop(window.navigation.current()) is writer
    assert window.header.isAncestorOf(next_stop(writer))


def test_the_list_of_changes_tells_old_and_new_and_leads_to_the_page(window: MainWindow) -> None:
    store = store_of(window)
    medicine = next(row for row in store.all(Medicine) if row.drug == "mercaptopurine")
    window.writing.writing.write_as("Jonas")
    order = DoseOrder(
        patient_id=window.patient.id,
        medicine_id=medicine.id,
        starts_on=DAY + dt.timedelta(days=5),
        pattern="DAILY 2 @evening",
    )
    store.save(order, Message("test", "New dose"))
    row = note(window, "Jonas", "A note")
    note(window, "Jonas", "taken back")
    store.undo()
    window.writing.writing.write_as("Ana")
    dialog = window.writing.show_news()
    assert dialog is not None
    lines = [line for line in dialog.table._lines if not line.head]
    assert [line.what for line in lines] == ["A note", "New dose"]
    assert lines[1].detail.endswith("→ 2 tablets every day, in the evening")
    assert (lines[1].page, lines[1].row_id) == ("medicines", medicine.id)
    assert (lines[0].page, lines[0].row_id) == ("today", row.id)
    asked: list[tuple[str, str]] = []
    dialog.asked_for.connect(lambda page, row_id: asked.append((page, row_id)))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked == [("today", row.id)]
    for over in window.findChildren(QDialog):
        over.close()
    again = window.writing.show_news()
    assert again is not None
    again.accept()
    assert window.writing.writing.news.count == 0


def test_without_news_the_list_says_so(window: MainWindow) -> None:
    dialog = window.writing.show_news()
    assert dialog is not None
    assert dialog.table.isHidden()
    assert "Nobody else" in dialog.accessibleDescription()
    dialog.reject()


def test_what_is_asked_for_without_a_name_asks_for_the_name(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.writing.show_news() is None
    assert len(questions(window)) == 1


def test_the_hand_over_can_be_copied_and_leads_to_pages(window: MainWindow) -> None:
    dialog = window.writing.hand_over()
    dialog.copy_text()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Hand-over: Mila")
    assert "Last 24 hours" in text
    assert "Next 24 hours" in text
    assert "Mercaptopurine" in text
    rows = [row for column in dialog.columns for row in column.rows]
    assert rows
    target = next(row for row in rows if row.said.line.page == "counts")
    QTest.keyClick(target, Qt.Key.Key_Return)
    assert window.page.key == "counts"
    assert not [button for button in dialog.findChildren(QPushButton) if not button.text()]
