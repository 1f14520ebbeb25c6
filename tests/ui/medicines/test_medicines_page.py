"""The page of medicines: what it says, what its keys do, and what it never loses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import today
from alltracker.care.kinds import Severity
from alltracker.care.kinds_medicine import Route, StockKind
from alltracker.db.models import Patient, SideEffect
from alltracker.db.models_events import Printed
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine, Stock
from alltracker.db.store import Store
from alltracker.ui.medicines.change_dialog import DoseChangeDialog
from alltracker.ui.medicines.change_mark import When
from alltracker.ui.medicines.history_dialog import HistoryDialog
from alltracker.ui.medicines.hold_dialog import HoldDialog
from alltracker.ui.medicines.medicine_dialog import MedicineDialog
from alltracker.ui.medicines.stock_dialog import StockDialog
from alltracker.ui.medicines.stop_dialog import StopDialog
from alltracker.ui.pages.medicines import MedicinesPage
from alltracker.ui.pages.page import Surroundings

Add = Callable[..., None]
ODD = "Ægir <b>O'Neil</b>"


def test_the_empty_page_offers_the_one_button(
    around: Surroundings, patient: Patient, shown: Callable[..., QMainWindow]
) -> None:
    page = MedicinesPage(around)
    page.show_patient(patient)
    shown(page)
    assert page.empty.isVisible()
    assert page.first_focus() is page.empty.button
    assert page.subtitle() == ""
    assert page.tools() == ()
    page.empty.button.click()
    assert page.window().findChild(MedicineDialog) is not None


def test_what_is_taken_now_and_what_is_left_to_tick(page: MedicinesPage) -> None:
    assert page.subtitle() == "2 now, 2 dose(s) left to tick today"
    assert page.tools() == (page.add_button,)


def test_a_weekly_medicine_looks_different_from_a_daily_one(
    page: MedicinesPage, mp: Medicine, mtx: Medicine
) -> None:
    daily, weekly = page.medicines.row_of(mp.id), page.medicines.row_of(mtx.id)
    assert daily is not None
    assert weekly is not None
    assert daily.words.icon == ""
    assert weekly.words.icon
    assert "once a week" in weekly.words.dose
    assert "Once a week" in weekly.accessibleDescription()


def test_dose_changes_newest_first(page: MedicinesPage, mp: Medicine) -> None:
    page.show_changes(mp.id)
    lines = page.changes.lines
    assert [line.when for line in lines] == [When.NOW, When.PAST, When.PAST]
    assert lines[0].dose == "½ tablet every day, now"
    assert lines[1].dose.startswith("Held for 14 ")
    assert "Dr. Okoye: ANC 0.42" in lines[1].since
    assert page.changes.more.text() == "All 3"


def test_a_planned_change_stands_first_and_is_said_in_the_list(
    page: MedicinesPage, mp: Medicine, add: Add
) -> None:
    add(
        DoseOrder(
            patient_id=mp.patient_id,
            medicine_id=mp.id,
            pattern="DAILY 1 @bedtime",
            starts_on=dt.date(2026, 11, 25),
        )
    )
    page.show_changes(mp.id)
    assert page.changes.lines[0].when is When.AHEAD
    assert page.changes.lines[0].since.startswith("From Wed")
    row = page.medicines.row_of(mp.id)
    assert row is not None
    assert "1 tablet every day" in row.words.after


@pytest.mark.parametrize(
    ("key", "dialog"),
    [
        (Qt.Key.Key_Return, MedicineDialog),
        (Qt.Key.Key_C, DoseChangeDialog),
        (Qt.Key.Key_H, HoldDialog),
        (Qt.Key.Key_B, StockDialog),
        (Qt.Key.Key_S, StopDialog),
        (Qt.Key.Key_Y, HistoryDialog),
    ],
)
def test_keys_in_a_row_open_what_they_stand_for(
    page: MedicinesPage, mp: Medicine, key: Qt.Key, dialog: type
) -> None:
    row = page.medicines.row_of(mp.id)
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, key)
    assert page.window().findChild(dialog) is not None


def test_arrows_go_from_row_to_row(page: MedicinesPage) -> None:
    first, second = page.medicines.rows[:2]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_h_restarts_what_is_held(page: MedicinesPage, mp: Medicine, add: Add) -> None:
    hold = DoseOrder(patient_id=mp.patient_id, medicine_id=mp.id, pattern="HELD", starts_on=today())
    add(hold)
    row = page.medicines.row_of(mp.id)
    assert row is not None
    assert row.words.dose == "Held since 24 Nov"
    page.show_changes(mp.id)
    assert page.changes.change.text() == "Restart"
    QTest.keyClick(row, Qt.Key.Key_H)
    dialog = page.window().findChild(DoseChangeDialog)
    assert isinstance(dialog, DoseChangeDialog)
    assert dialog.same.isVisible()


def test_what_is_left_at_home_and_until_when(page: MedicinesPage, mp: Medicine, add: Add) -> None:
    add(Stock(patient_id=mp.patient_id, medicine_id=mp.id, day=today(), amount=5))
    row = page.medicines.row_of(mp.id)
    assert row is not None
    assert row.words.left == "5 tablets"
    assert row.words.until == "until 3 Dec"


def test_a_count_and_the_refill_day_are_saved_in_one_step(
    page: MedicinesPage, mp: Medicine, store: Store, around: Surroundings
) -> None:
    dialog = page.deeds.carry_out("box", mp.id)
    assert isinstance(dialog, StockDialog)
    dialog.kind.set_value(StockKind.FILLED)
    dialog.amount.setText("12½")
    dialog.refill.setText("7")
    dialog.accept()
    stock, row = store.all(Stock)[0], store.get(Medicine, mp.id)
    assert (stock.kind, stock.amount, stock.day) == (StockKind.FILLED, 12.5, today())
    assert row is not None
    assert row.refill_days == 7
    around.deeds.undo()
    assert store.all(Stock) == []


def test_a_count_of_tomorrow_or_of_nothing_readable_is_refused(
    page: MedicinesPage, mp: Medicine, store: Store
) -> None:
    dialog = page.deeds.carry_out("box", mp.id)
    assert isinstance(dialog, StockDialog)
    dialog.amount.setText("a few")
    dialog.day.set_value(today() + dt.timedelta(days=1))
    dialog.accept()
    assert dialog.form.field(dialog.amount).problem is not None
    assert dialog.form.field(dialog.day).problem is not None
    assert store.all(Stock) == []


def test_a_medicine_with_doses_is_kept_and_can_be_ended(
    page: MedicinesPage, mp: Medicine, store: Store, add: Add
) -> None:
    add(Dose(patient_id=mp.patient_id, medicine_id=mp.id, day=today(), slot="bedtime"))
    row = page.medicines.row_of(mp.id)
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_Delete)
    dialog = page.window().findChild(StopDialog)
    assert isinstance(dialog, StopDialog)
    dialog.ended_on.set_value(today() - dt.timedelta(days=1))
    dialog.why.setText(ODD)
    dialog.accept()
    kept = store.get(Medicine, mp.id)
    assert kept is not None
    assert kept.ended_why == ODD
    assert len(store.all(Dose)) == 1
    assert page.medicines.row_of(mp.id) is None
    page.medicines.stopped.click()
    stopped = page.medicines.row_of(mp.id)
    assert stopped is not None
    assert stopped.words.after == ODD
    page.deeds.carry_out("resume", mp.id)
    back = store.get(Medicine, mp.id)
    assert back is not None
    assert back.ended_on is None


def test_a_medicine_without_doses_is_deleted_with_all_that_hangs_on_it(
    page: MedicinesPage, mp: Medicine, store: Store, around: Surroundings, add: Add
) -> None:
    add(
        Stock(patient_id=mp.patient_id, medicine_id=mp.id, day=today(), amount=5),
        SideEffect(
            patient_id=mp.patient_id,
            name="Nausea",
            began_on=today(),
            severity=Severity.MILD,
            medicine_id=mp.id,
        ),
    )
    orders = len(store.all(DoseOrder))
    page.deeds.carry_out("delete", mp.id)
    assert store.get(Medicine, mp.id) is None
    assert store.all(SideEffect)[0].medicine_id is None
    around.deeds.undo()
    assert store.get(Medicine, mp.id) is not None
    assert len(store.all(DoseOrder)) == orders
    assert store.all(SideEffect)[0].medicine_id == mp.id


def test_a_last_day_before_the_first_is_refused(page: MedicinesPage, mp: Medicine) -> None:
    dialog = page.deeds.carry_out("stop", mp.id)
    assert isinstance(dialog, StopDialog)
    dialog.ended_on.set_value(dt.date(1999, 1, 1))
    dialog.accept()
    assert dialog.form.field(dialog.ended_on).problem is not None


def test_what_the_team_gives_stands_apart(page: MedicinesPage, patient: Patient, add: Add) -> None:
    row = Medicine(patient_id=patient.id, name=ODD, in_clinic=True, route=Route.VEIN)
    add(row)
    shown = page.medicines.row_of(row.id)
    assert shown is not None
    assert shown.words.until == "in the clinic"
    assert shown.words.name == ODD
    assert page.subtitle().startswith("2 now")


def test_the_month_and_the_changes_show_the_same_medicine(
    page: MedicinesPage, mp: Medicine, mtx: Medicine
) -> None:
    page.month.chooser.set_value(mtx.id)
    page.month.chooser.edited.emit()
    assert page.changes.accessibleName() == "MTX dose changes"
    page.reveal(mp.id)
    assert page.changes.accessibleName() == "6-MP dose changes"
    assert page.month.chooser.value() == mp.id


def test_the_paper_says_which_sheet_it_replaces(
    qtbot: QtBot, page: MedicinesPage, patient: Patient, add: Add
) -> None:
    assert page.changes.print_button.text() == "Print December"
    add(Printed(patient_id=patient.id, paper="medicine-calendar", day=dt.date(2026, 11, 10)))
    assert page.changes.print_button.text() == "Print December, replaces 10 Nov"
    with qtbot.waitSignal(page.asked_for) as asked:
        page.changes.print_button.click()
    assert asked.args == ["papers", "medicine-calendar"]


def test_reveal_finds_a_stopped_medicine_by_its_order(
    page: MedicinesPage, mp: Medicine, store: Store
) -> None:
    row = store.get(Medicine, mp.id)
    assert row is not None
    row.ended_on = today() - dt.timedelta(days=2)
    store.save(row, page.around.store.history()[0].label)
    order = next(one for one in store.all(DoseOrder) if one.medicine_id == mp.id)
    page.reveal(order.id)
    shown = page.medicines.row_of(mp.id)
    assert shown is not None
    assert shown.hasFocus()


def test_the_focus_goes_to_the_neighbor_of_a_medicine_that_is_gone(
    page: MedicinesPage, mp: Medicine, mtx: Medicine
) -> None:
    row = page.medicines.row_of(mtx.id)
    assert row is not None
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert page.medicines.row_of(mtx.id) is None
    left = page.medicines.row_of(mp.id)
    assert left is not None
    assert left.hasFocus()
