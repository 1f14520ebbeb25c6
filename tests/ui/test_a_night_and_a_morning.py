"""A night and a morning by two parents: one dose, a change on Friday, a fever at three."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at
from alltracker.care.kinds import TemperatureSite
from alltracker.care.kinds_medicine import DoseReason, DoseStatus
from alltracker.db.models import Dose, DoseOrder, Medicine, Temperature
from alltracker.ui.doses.row import DoseRow
from alltracker.ui.medicines.change_dialog import DoseChangeDialog
from alltracker.ui.medicines.history_dialog import HistoryDialog
from alltracker.ui.medicines.ways import Way
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.fever_notice import FeverAnswerDialog
from alltracker.ui.window.main_window import MainWindow

FRIDAY = dt.date(2026, 11, 27)


@contextmanager
def at(day: int, hour: int, minute: int = 0):
    """Let it be a time of a day in November."""
    with clock_at(dt.datetime(2026, 11, day, hour, minute, tzinfo=dt.UTC)):
        yield


@pytest.fixture
def window(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    found = open_window()
    with qtbot.waitActive(found):
        found.activateWindow()
    return found


def mercaptopurine(window: MainWindow) -> Medicine:
    (found,) = (row for row in window.page.around.store.all(Medicine) if row.short == "6-MP")
    return found


def tonight(window: MainWindow) -> DoseRow:
    page = window.go("today")
    page.doses.look()
    return next(row for row in page.doses.rows() if row.shown.name == "Mercaptopurine")


def doses(window: MainWindow) -> list[Dose]:
    return window.page.around.store.all(Dose)


def press(row: DoseRow, key: Qt.Key) -> None:
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, key)


def test_the_dose_of_the_evening_is_ticked_once_and_guarded_in_the_morning(
    window: MainWindow,
) -> None:
    store = window.page.around.store
    before = len(doses(window))
    with at(24, 19, 52):
        store.author = "Jonas"
        press(tonight(window), Qt.Key.Key_G)
        assert len(doses(window)) == before + 1
        given = doses(window)[-1]
        assert (given.status, given.given_by, given.given_at) == (
            DoseStatus.GIVEN,
            "Jonas",
            dt.time(19, 52),
        )
        press(tonight(window), Qt.Key.Key_G)
        guard = window.page.doses.guard
        assert "Jonas ticked mercaptopurine at 19:52" in guard.question.text
        assert guard.no.hasFocus()
        QTest.keyClick(guard.no, Qt.Key.Key_Return)
        assert len(doses(window)) == before + 1
    with at(25, 7, 30):
        store.author = "Ana"
        row = tonight(window)
        assert row.shown.remark.splitlines() == [
            "last night: given 19:52 by Jonas",
            "New dose since today",
        ]
        press(row, Qt.Key.Key_G)
        assert window.page.doses.guard is not None
        QTest.keyClick(window.page.doses.guard.no, Qt.Key.Key_Return)
        assert len(doses(window)) == before + 1


def test_the_guard_stands_in_the_month_too(window: MainWindow, qtbot: QtBot) -> None:
    with at(24, 19, 52):
        window.page.around.store.author = "Jonas"
        press(tonight(window), Qt.Key.Key_G)
        before = len(doses(window))
        page = window.go("medicines")
        page.month.show_medicine(mercaptopurine(window).id)
        page.month.grid.go_to(dt.date(2026, 11, 24))
        page.month.grid.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(page.month.grid, Qt.Key.Key_G)
        assert "Jonas" in page.month.guard.question.text
        assert len(doses(window)) == before


def test_a_change_on_friday_is_on_today_month_chart_and_in_the_history(
    window: MainWindow, qtbot: QtBot
) -> None:
    around = window.page.around
    medicine = mercaptopurine(window)
    with at(27, 10):
        dialog = DoseChangeDialog(around, window.patient, medicine, window)
        qtbot.addWidget(dialog)
        dialog.open()
        change_to_quarter(dialog)
        dialog.reasons.reason.set_value(DoseReason.LIVER)
        dialog.accept()
        order = around.store.all(DoseOrder)[-1]
        assert (order.starts_on, order.reason) == (FRIDAY, DoseReason.LIVER)

        assert "¼ tablet" in tonight(window).shown.detail
        month = window.go("medicines").month
        month.show_medicine(medicine.id)
        assert "¼" in month.grid.words_of(FRIDAY)
        assert "¼" not in month.grid.words_of(FRIDAY - dt.timedelta(days=1))

        counts = window.go("counts")
        qtbot.waitUntil(lambda: counts.body.chart.content is not None)
        lane = next(lane for lane in counts.body.chart.content.doses if lane.key == medicine.id)
        assert lane.on(FRIDAY).first == FRIDAY
        assert lane.on(FRIDAY).amount < lane.on(FRIDAY - dt.timedelta(days=1)).amount

        history = HistoryDialog(around, window.patient, medicine, window)
        qtbot.addWidget(history)
        history.open()
        assert history.rows[0].row_id == order.id


def change_to_quarter(dialog: DoseChangeDialog) -> None:
    """Write a quarter of a tablet every day from Friday on."""
    fields = dialog.schedule.fields
    fields.way.set_value(Way.DAILY)
    fields.way.edited.emit()
    fields.amount.setText("1/4")
    fields.amount.edited.emit()
    fields.starts.set_value(FRIDAY)


def test_a_fever_at_three_leads_to_the_emergency_sheet_in_two_clicks(
    window: MainWindow, qtbot: QtBot
) -> None:
    with at(28, 3, 5):
        window.page.around.store.author = "Ana"
        window.go("today")
        window.log("T")
        (form,) = window.findChildren(RecordDialog)
        qtbot.waitUntil(form.isActiveWindow)
        qtbot.keyClicks(QApplication.focusWidget(), "38.4")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        reading = window.page.around.store.all(Temperature)[-1]
        assert (reading.celsius, reading.measured_by) == (38.4, "Ana")
        assert reading.site is TemperatureSite.NOT_KNOWN
        (notice,) = window.findChildren(FeverAnswerDialog)
        assert "38.4 °C meets the rule of your team" in notice.windowTitle()
        notice.accept()
        assert window.page.key == "papers"
        assert "Emergency sheet" in window.page.list.current().accessibleName()
