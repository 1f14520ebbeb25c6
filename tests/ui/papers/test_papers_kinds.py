"""The emergency sheet, the medicine calendar and the courage tally on the Papers page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from alltracker.care.words import Message
from alltracker.db.models import Patient, Printed
from alltracker.papers.calendar_paper import usual_month
from alltracker.papers.paper import Paper, PaperSize
from alltracker.ui.medicines.print_words import calendar_month
from alltracker.ui.pages.papers import PapersPage
from alltracker.ui.papers.printing import PaperOffice
from alltracker.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
ON = dt.date(2026, 11, 24)


@pytest.fixture
def window(open_window: OpenWindow) -> Iterator[MainWindow]:
    opened = open_window()
    opened.show()
    yield opened
    opened.hide()


def shown(window: MainWindow, kind: str, qtbot: QtBot) -> PapersPage:
    """Follow a link to a paper, as other pages ask for it, and wait for its preview."""
    window.page.asked_for.emit("papers", kind)
    page = window.page
    assert isinstance(page, PapersPage)
    settled(page, qtbot)
    return page


def settled(page: PapersPage, qtbot: QtBot) -> None:
    if page._timer.isActive():
        with qtbot.waitSignal(page._timer.timeout):
            pass
    qtbot.waitUntil(lambda: bool(page.preview.views))


def html_of(page: PapersPage) -> str:
    assert page._paper is not None
    return page._paper.html


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("emergency", "Fever rule of the team"),
        ("medicine-calendar", "Medicine calendar, December 2026"),
        ("courage", "needle pokes"),
    ],
)
def test_a_link_opens_its_paper_with_the_preview(
    window: MainWindow, qtbot: QtBot, kind: str, words: str
) -> None:
    page = shown(window, kind, qtbot)
    assert page.list.current().property("paper") == kind
    assert words in html_of(page)
    assert len(page.preview.views) == 1


def test_the_calendar_asks_for_a_month_and_no_days(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, "medicine-calendar", qtbot)
    month = page.options.month
    assert month.isVisible()
    assert not page.options.period.isVisible()
    (view,) = page.preview.views
    assert view.width() > view.height()
    month.choice.set_value(dt.date(2026, 11, 1))
    month.choice.edited.emit()
    settled(page, qtbot)
    assert "Medicine calendar, November 2026" in html_of(page)
    page.list.choose("summary")
    page.reveal("summary")
    assert not month.isVisible()
    assert page.options.period.isVisible()


def prints(window: MainWindow) -> list[tuple[dt.date, dt.date | None]]:
    return [(row.day, row.first) for row in window._around.store.all(Printed, window.patient.id)]


def test_a_saved_calendar_is_noted_and_undo_takes_only_the_note_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(window, "medicine-calendar", qtbot)
    before = prints(window)
    path = tmp_path / "calendar.pdf"

    def choose(*_args: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    said: list[Message] = []
    window._around.deeds.said.connect(lambda message, _undo: said.append(message))
    page.options.pdf_button.click()
    assert path.exists()
    assert prints(window) == [*before, (ON, dt.date(2026, 12, 1))]
    assert said[-1].values["file"] == "calendar.pdf", "the note itself makes no toast"
    settled(page, qtbot)
    assert "Replaces the calendar printed 10 November 2026" in html_of(page)
    window._around.deeds.undo()
    assert prints(window) == before
    assert path.exists()


def test_a_dialog_that_is_left_notes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(window, "medicine-calendar", qtbot)
    before = prints(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    page.options.pdf_button.click()
    page.reveal("emergency")
    settled(page, qtbot)
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    page.options.pdf_button.click()
    assert path.exists()
    assert prints(window) == before


def test_ctrl_p_prints_what_is_on_show(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask(_office: PaperOffice, paper: Paper, _size: PaperSize) -> None:
        asked.append(paper.title)

    monkeypatch.setattr(PaperOffice, "ask_printer", ask)
    page = shown(window, "emergency", qtbot)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.page is page
    assert asked == ["Emergency sheet: Mila Sommer, 24 Nov 2026"]
    page.reveal("courage")
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked[-1] == "Courage tally: Mila Sommer, 24 Nov 2026", "the one just chosen"


def test_an_empty_record_still_has_an_emergency_sheet_to_fill_in(
    window: MainWindow, qtbot: QtBot
) -> None:
    someone = Patient(name="Ada")
    window._around.deeds.save(Message("test", "Added"), [someone])
    window.show_patient(someone)
    page = shown(window, "emergency", qtbot)
    assert not page.empty.isVisible()
    assert "No rule was entered." in html_of(page)
    page.reveal("summary")
    assert page.empty.isVisible()


def test_a_paper_without_choices_says_what_it_is_made_of(window: MainWindow, qtbot: QtBot) -> None:
    options = shown(window, "emergency", qtbot).options
    assert options.note.isVisible()
    assert "left open" in options.note.text()
    options = shown(window, "summary", qtbot).options
    assert not options.note.isVisible()


@pytest.mark.parametrize(
    "day", [dt.date(2026, 2, 19), dt.date(2026, 11, 20), dt.date(2026, 12, 31)]
)
def test_the_medicines_page_offers_the_month_that_is_printed(day: dt.date) -> None:
    assert usual_month(day)[0] == calendar_month(day)
