"""The whole way of a new family, by keyboard: set up, type, import, log, move on, undo, print.

After every step Today, the pages, the reminders and the exported record have to say the same.
"""

from __future__ import annotations

import datetime as dt
import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from alltracker import cli
from alltracker.care.calendar import clock_at, day_at_noon, today
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases_way import way
from alltracker.charts.series import ChartContent
from alltracker.db.columns import values_of
from alltracker.db.dump import dump_record
from alltracker.db.files import create_record
from alltracker.db.models import Appointment, Patient, Phase, Plan, Result, Temperature
from alltracker.db.store import Store
from alltracker.exchange.record_json import export_record, read_record_json, take_in
from alltracker.ui.app import App
from alltracker.ui.first_run.first_run import FirstRun
from alltracker.ui.importing.import_dialog import ImportDialog
from alltracker.ui.pages.counts import CountsPage
from alltracker.ui.pages.papers import PapersPage
from alltracker.ui.pages.records import PhasesPage
from alltracker.ui.pages.today import TodayPage
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.due_list import DueList
from alltracker.ui.window.main_window import MainWindow

NINE_COUNTS = Path(__file__).parent / "data/samples/fhir/synthea-nine-counts.json.gz"
DRAWS = (
    "2026-10-22\t32\t0.4\t\t\t7.1\t\t38\n",
    "2026-10-29\t2.1\t0,2\t\t\t8.5\t\t45\n",
    "2026-11-19\t3.4\t1.1\t\t\t9.2\t\t150\n",
)
_KEYS = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Family:
    """Somebody who only has a keyboard, and looks at what the program says."""

    def __init__(self, root: App, path: Path, qtbot: QtBot) -> None:
        self._root = root
        self.path = path
        self.wait = qtbot.waitUntil

    @property
    def window(self) -> MainWindow:
        found = self._root.window
        assert isinstance(found, MainWindow)
        return found

    @property
    def first_run(self) -> FirstRun:
        found = self._root.window
        assert isinstance(found, FirstRun)
        return found

    @property
    def store(self) -> Store:
        assert self._root.around is not None
        return self._root.around.store

    @property
    def today(self) -> str:
        page = self.window.go("today")
        assert isinstance(page, TodayPage)
        return seen(page)

    @property
    def counts(self) -> CountsPage:
        page = self.window.go("counts")
        assert isinstance(page, CountsPage)
        return page

    @property
    def phases(self) -> PhasesPage:
        page = self.window.go("phases")
        assert isinstance(page, PhasesPage)
        return page

    def look_at(self, widget: QWidget) -> None:
        widget.activateWindow()
        self.wait(widget.isActiveWindow)
        self.wait(lambda: QApplication.focusWidget() is not None)

    def type(self, text: str) -> None:
        for sign in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            if sign in _KEYS:
                QTest.keyClick(focus, _KEYS[sign])
            else:
                QTest.keyClicks(focus, sign)

    def dialog(self) -> SheetDialog:
        self.wait(lambda: self._open_dialog() is not None)
        found = self._open_dialog()
        assert found is not None
        self.look_at(found)
        return found

    def log(self, letter: str) -> SheetDialog:
        """Press L, then the letter of what is logged."""
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or self.window, Qt.Key.Key_L)
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClicks(menu, letter)
        return self.dialog()

    def undo(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_Z, _CONTROL)

    def redo(self) -> None:
        both = _CONTROL | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(self.window, Qt.Key.Key_Z, both)

    def rows(self) -> list[tuple[str, dict[str, Any]]]:
        return rows_of(self.store)

    def ask(self, *words: str, capsys: pytest.CaptureFixture[str]) -> str:
        """Close the window, ask on the command line, and come back."""
        self.window.hide()
        self._root.close()
        capsys.readouterr()
        assert cli.run([*words, "--record", str(self.path)]) == 0
        answer = capsys.readouterr().out
        self.open()
        return answer

    def open(self) -> None:
        assert self._root.start(self.path)
        assert self._root.window is not None
        self.look_at(self._root.window)

    def _open_dialog(self) -> SheetDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, SheetDialog) and found.isVisible() else None


def seen(widget: QWidget) -> str:
    """Return all words that can be seen or heard on a page."""
    found = []
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget):
            text = getattr(child, "text", None)
            found += [str(text()) if callable(text) else "", child.accessibleName()]
            found.append(child.accessibleDescription())
    return "\n".join(part for part in found if part)


def rows_of(store: Store) -> list[tuple[str, dict[str, Any]]]:
    return [(type(row).__name__, values_of(row)) for row in dump_record(store).rows]


@pytest.fixture
def family(qapp: QApplication, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Family]:
    preferences = Preferences.at(tmp_path / "settings.ini")
    preferences.language = "en"
    root = App(qapp, preferences, synchronous=True, theme=theme)
    with clock_at(day_at_noon(dt.date(2026, 11, 21))):
        yield Family(root, tmp_path / "record.alltracker", qtbot)
        if root.window is not None:
            root.window.hide()
        root.close()
        root.deleteLater()


@pytest.fixture
def nine_counts(tmp_path: Path) -> Path:
    path = tmp_path / "synthea-nine-counts.json"
    with gzip.open(NINE_COUNTS) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def test_the_whole_way(
    family: Family,
    nine_counts: Path,
    tmp_path: Path,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(family)
    states = [family.rows()]
    type_three_draws(family)
    states.append(family.rows())
    import_nine_counts(family, nine_counts)
    states.append(family.rows())
    log_a_visit_and_a_fever(family)
    states.append(family.rows())
    move_to_consolidation(family)
    states.append(family.rows())

    everything_agrees(family)
    ask_the_command_line(family, capsys)
    undo_and_redo_it_all(family, states, steps=(1, 2, 1, 3))
    target = tmp_path / "summary.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    print_one_page(family, target, qtbot)


def begin(family: Family) -> None:
    family.open()
    family.type("\n")
    family.type("Ana Ruiz\t2019-03-12\n")
    assert family.first_run.since.isVisible()
    family.type("2026-02-31\n")
    assert "February 2026 has 28 days" in seen(family.first_run.since)
    family.first_run.since.day.clear()
    family.type("2018-01-01\n")
    assert "cannot be before the birth" in seen(family.first_run.since)
    family.first_run.since.day.clear()
    family.type("2026-10-20\t2026-10-22\n")
    family.type("\n")
    family.look_at(family.window)
    assert "Day 31 of about 28" in family.today
    assert "No counts are typed yet." in family.today
    assert "Has this phase ended: Induction?" in due(family)


def due(family: Family) -> str:
    page = family.window.go("today")
    assert isinstance(page, TodayPage)
    rows = page.due.card.findChildren(DueList)[0].model()
    return "\n".join(
        str(rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(rows.rowCount())
    )


def type_three_draws(family: Family) -> None:
    family.window.log("C")
    family.counts.part.grid.setFocus()
    for line in DRAWS:
        family.type(line)
    assert family.counts.subtitle() == "3 draws since 22 October 2026"
    assert "Counts of 19 November 2026" in family.today
    values = {row.analyte: row.value for row in family.store.all(Result) if row.value_text == "0,2"}
    assert values == {"ANC": 0.2}


def import_nine_counts(family: Family, path: Path) -> None:
    before = family.rows()
    family.counts.import_files([path])
    dialog = family.dialog()
    assert isinstance(dialog, ImportDialog)
    assert "Micah Schinner" in dialog.inquiry.people()[0].words
    assert not dialog.deed.isEnabled()
    family.type(" ")
    assert dialog.deed.isEnabled()
    assert family.rows() == before
    dialog.deed.setFocus()
    family.type("\n")
    family.look_at(family.window)
    assert family.counts.subtitle() == "15 draws since 30 April 2012"
    found = [row for row in family.store.all(Result) if row.analyte == "WBC" and row.origin]
    white = [row.value for row in found if row.value is not None]
    assert (len(white), min(white), max(white)) == pytest.approx((9, 0.540, 6.372), abs=0.001)
    assert "Counts of 19 November 2026" in family.today


def log_a_visit_and_a_fever(family: Family) -> None:
    family.log("a")
    family.type("Clinic visit\t2026-11-25\t9:30\n")
    family.look_at(family.window)
    family.log("t")
    family.type("38.6\n")
    notice = family.dialog()
    assert "38.6 °C" in notice.windowTitle()
    family.type("\n")
    family.look_at(family.window)
    assert "Clinic visit" in family.today
    assert "Clinic visit" in due(family)
    (visit,) = family.store.all(Appointment)
    assert visit.start == dt.datetime(2026, 11, 25, 9, 30)  # noqa: DTZ001 - local wall time
    (reading,) = family.store.all(Temperature)
    assert (reading.celsius, reading.measured_on) == (38.6, today())


def move_to_consolidation(family: Family) -> None:
    page = family.phases
    page.first_focus().setFocus()
    page.start_button.setFocus()
    family.type("\n")
    family.dialog()
    family.type("\n")
    family.look_at(family.window)
    assert page.subtitle().startswith("Consolidation: Day 1")


def everything_agrees(family: Family) -> None:
    assert "Day 1 of about 178" in family.today
    assert "Has this phase ended" not in due(family)
    store = family.store
    (plan,) = store.all(Plan)
    bars = way(store.all(Phase), plan, today())
    chart = family.counts.body.chart
    expected = [(bar.kind, bar.start, bar.end) for bar in bars]
    family.wait(lambda: bands(chart.content) == expected)
    assert chart.content is not None
    assert [event.label for event in chart.content.events] == ["fever 38.6 °C"]
    assert "1 planned, the next in 4 days" in family.window.go("appointments").subtitle()


def bands(content: ChartContent | None) -> list[tuple[PhaseKind, dt.date, dt.date | None]]:
    return [(band.kind, band.start, band.end) for band in content.bands] if content else []


def ask_the_command_line(family: Family, capsys: pytest.CaptureFixture[str]) -> None:
    reminded = family.ask("reminders", "--json", capsys=capsys)
    assert "Clinic visit" in reminded
    assert "Induction?" not in reminded
    target = family.path.with_name("export.json")
    family.ask("export", "--format", "json", "--output", str(target), capsys=capsys)
    exported = target.read_bytes()
    assert {"Ana Ruiz"} == {row["name"] for row in json.loads(exported)["tables"]["patient"]}
    again = create_record(target.with_name("again.alltracker"))
    take_in(again, read_record_json(exported))
    assert export_record(again) == exported
    again.close()


def undo_and_redo_it_all(
    family: Family, states: list[list[tuple[str, dict[str, Any]]]], steps: tuple[int, ...]
) -> None:
    whole = family.store.next_undo()
    for many, state in zip(steps, reversed(states[:-1]), strict=True):
        for _ in range(many):
            family.undo()
        assert family.rows() == state
    assert "No counts are typed yet." in family.today
    family.undo()
    QApplication.processEvents()
    family.look_at(family.first_run)
    assert family.rows() == []
    assert family.first_run.who.leave_out.isVisible()
    family.first_run.who.leave_out.setFocus()
    family.type("\n")
    family.look_at(family.window)
    assert family.rows() == states[0]
    for many, state in zip(reversed(steps), states[1:], strict=True):
        for _ in range(many):
            family.redo()
        assert family.rows() == state
    now = family.store.next_undo()
    assert whole is not None
    assert now is not None
    assert now.label == whole.label
    assert family.store.next_redo() is None
    assert [row.name for row in family.store.all(Patient)] == ["Ana Ruiz"]
    everything_agrees(family)


def print_one_page(family: Family, target: Path, qtbot: QtBot) -> None:
    page = family.window.go("papers", "summary")
    assert isinstance(page, PapersPage)
    qtbot.waitUntil(lambda: len(page.preview.views) == 1)
    page.options.pdf_button.click()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(b"%PDF")
