"""Dose changes, holds and restarts: each is a new order, and the history can be corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget
from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlite

from alltracker.care.calendar import today
from alltracker.care.dosing import order_on
from alltracker.care.kinds_medicine import DoseReason
from alltracker.care.words import Message
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder, Medicine
from alltracker.db.store import Store
from alltracker.ui.medicines.change_dialog import Aim, DoseChangeDialog
from alltracker.ui.medicines.history_dialog import HistoryDialog
from alltracker.ui.medicines.hold_dialog import HoldDialog
from alltracker.ui.pages.page import Surroundings
from tests.ui.medicines.conftest import Add, order_of

Open = Callable[..., DoseChangeDialog]


@pytest.fixture
def window(shown: Callable[..., QMainWindow]) -> QMainWindow:
    return shown(QWidget())


@pytest.fixture
def change(around: Surroundings, patient: Patient, mp: Medicine, window: QMainWindow) -> Open:
    def make(**more: object) -> DoseChangeDialog:
        dialog = DoseChangeDialog(around, patient, mp, window, **more)  # type: ignore[arg-type]
        dialog.open()
        return dialog

    return make


def of(store: Store, medicine: Medicine) -> list[DoseOrder]:
    return [row for row in store.all(DoseOrder) if row.medicine_id == medicine.id]


def test_old_and_new_stand_beside_each_other(change: Open) -> None:
    dialog = change()
    assert dialog.aim is Aim.CHANGE
    assert "½ tablet" in dialog.beside.old.words.text()
    assert "50 %" in dialog.beside.old.week.text()
    dialog.schedule.fields.amount.setText("1")
    dialog.schedule.fields.amount.edited.emit()
    assert "1 tablet" in dialog.beside.new.words.text()
    assert "100 %" in dialog.beside.new.week.text()


def test_a_change_is_a_new_order_and_the_old_one_stays(
    change: Open, store: Store, mp: Medicine, around: Surroundings
) -> None:
    before = of(store, mp)
    dialog = change()
    dialog.schedule.fields.amount.setText("1/2")
    dialog.schedule.fields.starts.set_value(dt.date(2026, 11, 27))
    dialog.schedule.fields.amount.setText("¾")
    dialog.reasons.reason.set_value(DoseReason.COUNTS)
    dialog.reasons.said_by.setText("Dr. Lindqvist")
    dialog.accept()
    rows = of(store, mp)
    assert rows[:3] == before
    assert (rows[3].pattern, rows[3].reason) == ("DAILY 0.75 @bedtime", DoseReason.COUNTS)
    assert order_on(rows, mp.id, dt.date(2026, 11, 26)).id == before[2].id  # type: ignore[union-attr]
    assert order_on(rows, mp.id, dt.date(2026, 11, 27)).id == rows[3].id  # type: ignore[union-attr]
    around.deeds.undo()
    assert of(store, mp) == before


def test_ten_times_the_dose_is_asked_about(change: Open, store: Store, mp: Medicine) -> None:
    dialog = change()
    dialog.schedule.fields.amount.setText("5")
    dialog.accept()
    assert "10 or 1000" in dialog.question.text
    assert len(of(store, mp)) == 3
    dialog.question.keep.click()
    assert of(store, mp)[3].pattern == "DAILY 5 @bedtime"


def test_the_end_before_the_start_is_shown_in_its_field(
    change: Open, store: Store, mp: Medicine
) -> None:
    dialog = change()
    dialog.schedule.fields.ends.set_value(dt.date(2026, 11, 1))
    dialog.accept()
    assert dialog.schedule.grid.field(dialog.schedule.fields.ends).problem is not None
    assert len(of(store, mp)) == 3


def test_a_hold_without_an_end_and_the_restart_with_the_same_dose(
    around: Surroundings,
    patient: Patient,
    mp: Medicine,
    window: QMainWindow,
    store: Store,
    change: Open,
) -> None:
    hold = HoldDialog(around, patient, mp, window)
    hold.open()
    hold.reasons.note.setPlainText("ANC 0.3 <b>low</b>")
    hold.accept()
    held = of(store, mp)[-1]
    assert (held.pattern, held.ends_on) == ("HELD", None)
    restart = change(restart=True)
    assert restart.aim is Aim.RESTART
    restart.schedule.fields.starts.set_value(today() + dt.timedelta(days=3))
    restart.accept()
    row = of(store, mp)[-1]
    assert row.pattern == "DAILY 0.5 @bedtime"
    assert row.starts_on == today() + dt.timedelta(days=3)


def test_a_restart_before_the_hold_is_refused(
    around: Surroundings, patient: Patient, mp: Medicine, window: QMainWindow, change: Open
) -> None:
    hold = HoldDialog(around, patient, mp, window)
    hold.accept()
    restart = change(restart=True)
    restart.schedule.fields.starts.set_value(today() - dt.timedelta(days=1))
    restart.accept()
    assert restart.schedule.grid.field(restart.schedule.fields.starts).problem is not None


def test_another_dose_at_the_restart(
    around: Surroundings,
    patient: Patient,
    mp: Medicine,
    window: QMainWindow,
    store: Store,
    change: Open,
) -> None:
    HoldDialog(around, patient, mp, window).accept()
    restart = change(restart=True)
    assert not restart.schedule.grid.shows(restart.schedule.fields.amount)
    restart.same.set_value("other")
    restart.same.edited.emit()
    assert restart.schedule.grid.shows(restart.schedule.fields.amount)
    restart.schedule.fields.amount.setText("¼")
    restart.accept()
    assert of(store, mp)[-1].pattern == "DAILY 0.25 @bedtime"


def test_the_history_shows_all_and_deletes_with_a_way_back(
    around: Surroundings, patient: Patient, mp: Medicine, window: QMainWindow, store: Store
) -> None:
    dialog = HistoryDialog(around, patient, mp, window)
    dialog.open()
    assert dialog.rows[1].words.dose.startswith("Held for 14 ")
    assert dialog.rows[0].words.percent == "50 %"
    assert dialog.rows[1].words.said == "Dr. Okoye"
    dialog.rows[0].remove.click()
    assert len(dialog.rows) == 2
    dialog.undo.click()
    assert len(dialog.rows) == 3
    assert len(of(store, mp)) == 3


def test_an_entry_is_corrected_in_its_own_row(change: Open, store: Store, mp: Medicine) -> None:
    order = of(store, mp)[2]
    dialog = change(order=order)
    assert dialog.aim is Aim.EDIT
    assert dialog.schedule.fields.starts.day() == order.starts_on
    dialog.reasons.said_by.setText("Dr. Okoye")
    dialog.accept()
    rows = of(store, mp)
    assert len(rows) == 3
    assert (rows[2].id, rows[2].said_by, rows[2].pattern) == (order.id, "Dr. Okoye", order.pattern)
    assert rows[2].full_weekly is None


def test_a_hold_names_the_change_that_would_end_it(
    around: Surroundings,
    patient: Patient,
    mp: Medicine,
    window: QMainWindow,
    store: Store,
    add: Add,
) -> None:
    tomorrow = today() + dt.timedelta(days=1)
    add(order_of(mp, "DAILY 1 @bedtime", tomorrow))
    hold = HoldDialog(around, patient, mp, window)
    hold.open()
    hold.accept()
    assert "25 Nov 2026" in hold.question.text
    assert "1 tablet every day" in hold.question.text
    assert len(of(store, mp)) == 4
    hold.question.change.click()
    hold.ends.set_value(today())
    hold.accept()
    assert of(store, mp)[-1].pattern == "HELD"


def test_a_hold_that_the_planned_change_ends_is_written_when_the_family_says_so(
    around: Surroundings,
    patient: Patient,
    mp: Medicine,
    window: QMainWindow,
    store: Store,
    add: Add,
) -> None:
    add(order_of(mp, "DAILY 1", today() + dt.timedelta(days=1)))
    hold = HoldDialog(around, patient, mp, window)
    hold.open()
    hold.accept()
    hold.question.keep.click()
    assert of(store, mp)[-1].pattern == "HELD"


def test_a_full_disk_keeps_what_was_written_in_the_dialog(
    change: Open, store: Store, mp: Medicine
) -> None:
    dialog = change()
    dialog.schedule.fields.amount.setText("1")
    dialog.reasons.note.setPlainText("x" * 200_000)
    store.rows(text("PRAGMA max_page_count = 1"))
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.notice.isVisible()
    assert dialog.schedule.fields.amount.text() == "1"
    assert len(of(store, mp)) == 3


def test_a_record_held_elsewhere_keeps_what_was_written_in_the_dialog(
    change: Open, store: Store, mp: Medicine
) -> None:
    dialog = change()
    dialog.schedule.fields.amount.setText("1")
    store._connection.execute("PRAGMA busy_timeout = 0")  # do not wait for it to let go
    other = sqlite.connect(store.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    dialog.accept()
    other.close()
    assert dialog.isVisible()
    assert "another window" in dialog.notice.text
    assert dialog.schedule.fields.amount.text() == "1"
    dialog.accept()
    assert not dialog.isVisible()
    assert len(of(store, mp)) == 4


def test_a_medicine_taken_out_meanwhile_does_not_come_back(
    around: Surroundings,
    patient: Patient,
    mp: Medicine,
    window: QMainWindow,
    store: Store,
    change: Open,
) -> None:
    dialogs = [change(), HoldDialog(around, patient, mp, window)]
    store.apply(
        Message("test", "Taken out"), remove=[*of(store, mp), *store.all(Medicine, patient.id)]
    )
    for dialog in dialogs:
        dialog.accept()
        assert "not in the record" in dialog.notice.text
    assert of(store, mp) == []


def test_a_long_history_shows_its_older_part_on_demand(
    around: Surroundings, patient: Patient, mp: Medicine, window: QMainWindow, add: Add
) -> None:
    for number in range(70):
        first = dt.date(2026, 1, 1) + dt.timedelta(days=number)
        add(order_of(mp, f"DAILY {1 + number % 2}", first))
    history = HistoryDialog(around, patient, mp, window)
    history.open()
    assert len(history.rows) == 60
    assert "13" in history.more.text()
    history.more.click()
    assert len(history.rows) == 73
    assert history.more.isHidden()
