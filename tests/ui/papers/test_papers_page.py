from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from alltracker.care.words import Message
from alltracker.db.models import Note, Patient
from alltracker.papers.paper import PaperSize
from alltracker.papers.period import PeriodRule
from alltracker.papers.problems import NoFolder
from alltracker.ui.pages.papers import PapersPage
from alltracker.ui.papers.hues import HUES
from alltracker.ui.papers.options import usual_size
from alltracker.ui.preferences import Preferences
from alltracker.ui.window.main_window import MainWindow

OpenWindow = Callable[..., MainWindow]
ON = dt.date(2026, 11, 24)


@pytest.fixture
def window(open_window: OpenWindow) -> Iterator[MainWindow]:
    opened = open_window()
    opened.show()
    yield opened
    opened.hide()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PapersPage:
    shown = window.go("papers", "summary")
    assert isinstance(shown, PapersPage)
    drawn(shown, qtbot)
    return shown


def drawn(page: PapersPage, qtbot: QtBot) -> None:
    """Wait until the preview shows what was asked for last."""
    if page._timer.isActive():
        with qtbot.waitSignal(page._timer.timeout):
            pass
    qtbot.waitUntil(lambda: bool(page.preview.views))


def text(page: PapersPage) -> str:
    assert page._paper is not None
    return page._paper.html


def test_the_page_shows_the_real_pages_since_the_last_visit(page: PapersPage) -> None:
    assert page.options.period.since.value() == PeriodRule.LAST_VISIT
    assert "10 Nov 2026 to 24 Nov 2026" in text(page)
    (view,) = page.preview.views
    assert view.width() < view.height()
    assert view.accessibleName() == "Page 1"
    assert "1 page" in page.preview.area.accessibleDescription()


def test_parts_can_be_left_out(page: PapersPage, qtbot: QtBot) -> None:
    assert "Side effects" in text(page)
    page.options.tick("side_effects").click()
    drawn(page, qtbot)
    assert "Side effects" not in text(page)


def test_another_period_shows_other_pages(page: PapersPage, qtbot: QtBot) -> None:
    period = page.options.period
    period.since.set_value(PeriodRule.CHOSEN)
    period.since.edited.emit()
    assert not period.since_day_field.isHidden()
    period.since_day.set_value(dt.date(2025, 1, 23))
    period.since_day.finished.emit()
    drawn(page, qtbot)
    assert "23 Jan 2025" in text(page)
    assert len(page.preview.views) > 1


def test_days_the_wrong_way_round_are_said_in_the_field(page: PapersPage, qtbot: QtBot) -> None:
    period = page.options.period
    period.since.set_value(PeriodRule.CHOSEN)
    period.since.edited.emit()
    period.since_day.set_value(dt.date(2026, 12, 24))
    period.since_day.finished.emit()
    drawn(page, qtbot)
    problem = period.since_day_field.problem
    assert problem is not None
    assert "24 Dec 2026" in problem.sentence
    assert not page.options.print_button.isEnabled()
    assert page.options.pdf_button.toolTip()
    period.since_day.set_value(dt.date(2026, 11, 1))
    period.since_day.finished.emit()
    drawn(page, qtbot)
    assert period.since_day_field.problem is None
    assert page.options.print_button.isEnabled()


def test_sheet_is_remembered_and_ink_changes_the_paper(page: PapersPage, qtbot: QtBot) -> None:
    page.options.size_choice.buttons()[1].click()
    page.options.ink_choice.buttons()[1].click()
    drawn(page, qtbot)
    assert page.around.preferences.letter_paper is True
    assert page._paper is not None
    assert page._paper.inks is HUES
    assert "Letter" in page.preview.area.accessibleDescription()


def test_the_usual_sheet_is_that_of_the_country(tmp_path: Path) -> None:
    preferences = Preferences.at(tmp_path / "settings.ini")
    english, spanish = QLocale.Language.English, QLocale.Language.Spanish
    lands = QLocale.Country
    assert usual_size(preferences, QLocale(english, lands.UnitedStates)) is PaperSize.LETTER
    assert usual_size(preferences, QLocale(spanish, lands.Mexico)) is PaperSize.LETTER
    assert usual_size(preferences, QLocale(spanish, lands.Spain)) is PaperSize.A4
    preferences.letter_paper = False
    assert usual_size(preferences, QLocale(english, lands.UnitedStates)) is PaperSize.A4


def test_zoom_with_buttons_and_keys(page: PapersPage, qtbot: QtBot) -> None:
    whole = page.preview.views[0].width()
    page.preview.larger.click()
    page.preview.larger.click()
    drawn(page, qtbot)
    assert page.preview.views[0].width() > whole
    QTest.keyClicks(page.preview, "--")
    drawn(page, qtbot)
    assert page.preview.views[0].width() == whole
    assert not page.preview.smaller.isEnabled()


def test_pdf_is_written_where_the_family_says(
    page: PapersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "for the clinic"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    told: list[Message] = []
    page.office.said.connect(told.append)
    page.options.pdf_button.click()
    page.options.pdf_button.click()
    assert (tmp_path / "for the clinic.pdf").read_bytes().startswith(b"%PDF-")
    assert told[0].values["file"] == "for the clinic.pdf"
    assert Path(asked[0]).name == "Summary for the care team Mila Sommer 2026-11-24.pdf"
    assert Path(asked[1]).parent == tmp_path


def test_a_folder_that_is_gone_is_said_in_words(page: PapersPage, tmp_path: Path) -> None:
    problems: list[object] = []
    page.office.refused.connect(problems.append)
    assert page._paper is not None
    page.office.save(page._paper, PaperSize.A4, tmp_path / "no" / "x.pdf")
    assert isinstance(problems[0], NoFolder)
    page.around.preferences.remember_bytes("paper_folder", QByteArray(b"/gone"))


def test_printing_draws_every_page(page: PapersPage, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    told: list[Message] = []
    page.office.said.connect(told.append)
    assert page._paper is not None
    page.office.print_on(printer, page._paper, PaperSize.LETTER)
    assert told[0].count == 1
    content = (tmp_path / "printed.pdf").read_bytes()
    assert b"/MediaBox [0 0 612" in content


def test_a_change_of_the_record_changes_the_paper(
    window: MainWindow, page: PapersPage, qtbot: QtBot
) -> None:
    note = Note(patient_id=window.patient.id, day=ON, text="Kite flown today")
    window._around.deeds.save(Message("test", "Added"), [note])
    drawn(page, qtbot)
    assert "Kite flown today" in text(page)


def test_ctrl_p_lands_on_the_paper_and_every_option_is_reached_by_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert isinstance(page, PapersPage)
    drawn(page, qtbot)
    page.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    reached = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        if focused is page.preview.area:
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        page.list.current(),
        page.options.period.since,
        page.options.tick("room"),
        page.options.print_button,
        page.options.pdf_button,
        page.preview.larger,
        page.preview.area,
    }
    assert wanted <= reached


def test_a_patient_without_anything_is_shown_what_belongs_here(
    window: MainWindow, page: PapersPage
) -> None:
    fresh = Patient(name="Jonas")
    window._around.deeds.save(Message("test", "Added"), [fresh])
    window.show_patient(fresh)
    assert page.empty.isVisible()
    assert page.first_focus() is page.empty.button
    asked: list[str] = []
    page.log_asked.disconnect()
    page.log_asked.connect(asked.append)
    page.empty.button.click()
    assert asked == ["C"]


def test_tab_goes_down_the_options_to_print_and_save(page: PapersPage) -> None:
    options = page.options
    options.period.until.setFocus()
    stops = [options.tick(key) for key in page._kind.sections]
    stops += [options.size_choice.buttons()[0], options.ink_choice.buttons()[0]]
    for stop in (*stops, options.print_button, options.pdf_button):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_paper_of_the_list_is_whole_and_the_chosen_one_in_sight(
    open_window: OpenWindow, scale: float
) -> None:
    window = open_window(scale=scale)
    window.resize(1280, 720)
    window.show()
    page = window.go("papers", "follow-up")
    assert isinstance(page, PapersPage)
    QApplication.processEvents()
    page.list.setFocus()
    for row in page.list._rows.values():
        assert row.height() >= row.heightForWidth(row.width())
    QTest.keyClick(page.list.current(), Qt.Key.Key_Up)
    QTest.keyClick(page.list.current(), Qt.Key.Key_Down)
    chosen = page.list.current()
    assert chosen.property("paper") == "follow-up"
    top = chosen.mapTo(page.shelf.viewport(), QPoint()).y()
    assert top >= 0
    assert top + chosen.height() <= page.shelf.viewport().height()
    window.hide()
