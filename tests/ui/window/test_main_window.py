"""The window as a person uses it: pages, steps back and forth, search, Log, another patient."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from alltracker.care.words import Message
from alltracker.db.models import Note, Patient
from alltracker.ui.window.entries import ENTRIES
from alltracker.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
LABEL = Message("test", "Written")


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    found = open_window()
    with qtbot.waitActive(found):
        found.activateWindow()
    return found


def test_it_opens_on_today_with_the_patient(window: MainWindow) -> None:
    assert window.page.key == "today"
    assert "Mila" in window.windowTitle()
    assert window.navigation.patient.accessibleName() == "Patient: Mila Sommer"


def test_every_page_is_reached_by_its_number(window: MainWindow, qtbot: QtBot) -> None:
    for number, entry in enumerate(ENTRIES[:9], start=1):
        key = getattr(Qt.Key, f"Key_{number}")
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.page.key == entry.key
        assert window.navigation.current().text() == window.page.title() or entry.key == "today"


def test_arrows_walk_the_navigation(window: MainWindow, qtbot: QtBot) -> None:
    window.navigation.current().setFocus()
    for entry in ENTRIES[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert window.page.key == entry.key
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert window.page.key == "today"


def test_a_step_is_said_undone_and_done_again(window: MainWindow, qtbot: QtBot) -> None:
    around = window.page.around
    notes = len(around.store.all(Note))
    row = Note(patient_id=window.patient.id, day="2026-11-24", text="new")
    around.deeds.save(LABEL, [row])
    assert window.toast.text == "Written"
    assert window.header.undo.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(around.store.all(Note)) == notes
    assert "Taken back" in window.toast.text
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    assert len(around.store.all(Note)) == notes + 1


def test_search_finds_pages_and_rows_and_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = window.header.search
    qtbot.keyClicks(search, "lumbar")
    assert search.results.count() > 0
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert window.page.key == "appointments"
    qtbot.keyClicks(search, "no such thing")
    assert search.results.item(0).text().startswith("Nothing found")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not search.text()


def test_l_opens_the_log_menu_and_a_letter_the_form(window: MainWindow, qtbot: QtBot) -> None:
    window.page.first_focus().setFocus()
    qtbot.keyClick(window, Qt.Key.Key_L)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    qtbot.keyClicks(menu, "N")
    dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert dialog is not None
    assert dialog is not window
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_l_is_a_letter_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    window.header.focus_search()
    qtbot.keyClicks(window.header.search, "l")
    assert window.header.search.text() == "l"
    assert QApplication.activePopupWidget() is None


def test_f6_goes_round(window: MainWindow, qtbot: QtBot) -> None:
    window.navigation.current().setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert len({id(widget) for widget in seen}) == 3


def test_another_patient_is_shown_everywhere(window: MainWindow) -> None:
    around = window.page.around
    other = Patient(name="Noa")
    around.deeds.save(LABEL, [other])
    for entry in ENTRIES:
        window.go(entry.key)
    window.navigation.patient.chosen.emit(other.id)
    assert window.patient.name == "Noa"
    assert "Noa" in window.windowTitle()


def test_deleting_the_shown_patient_shows_another(window: MainWindow) -> None:
    around = window.page.around
    mila = window.patient
    around.deeds.save(LABEL, [Patient(name="Noa")])
    around.deeds.carry_out(LABEL, remove=[mila])
    assert window.patient.name == "Noa"
    around.deeds.undo()
    assert {row.name for row in around.store.all(Patient)} == {"Mila Sommer", "Noa"}


def test_a_narrow_window_keeps_everything_within_reach(window: MainWindow) -> None:
    window.resize(760, 600)
    QApplication.processEvents()
    assert window.navigation.width() < 100
    assert window.header.more.isVisible()
    window.resize(1280, 720)
    QApplication.processEvents()
    assert not window.header.more.isVisible()


def test_a_low_window_with_large_text_shows_the_patient_and_every_page_whole(
    window: MainWindow,
) -> None:
    theme, navigation = window.page.around.theme, window.navigation
    theme.set_text_scale(2.0)
    window.resize(1280, 720)
    QApplication.processEvents()
    for part in (navigation.patient, *navigation.items.values()):
        assert part.height() >= part.minimumSizeHint().height()
        assert navigation.rect().contains(part.geometry())
    theme.set_text_scale(1.0)


def test_tab_goes_from_navigation_to_the_header_to_the_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    for key in ("counts", "papers", "today"):
        page = window.go(key)
        window.navigation.patient.setFocus()
        areas = []
        for _ in range(16):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            for name, top in (("nav", window.navigation), ("head", window.header), ("page", page)):
                if top.isAncestorOf(focused) and name not in areas:
                    areas.append(name)
        assert areas == ["nav", "head", "page"], key
