from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import today
from alltracker.care.kinds import DelayReason, SlipEdge
from alltracker.care.slip import SlipTarget, TargetKind, slip_plan
from alltracker.care.words import Message
from alltracker.db.models import Slip
from alltracker.db.slip_rows import slip_rows, slip_view
from alltracker.ui.slip.delay_list import DelayList
from alltracker.ui.slip.delay_table import DAYS


@pytest.fixture
def slipped(store, patient, plan_rows):
    """Induction slips by nine days for counts, and everything follows."""
    view = slip_view(store, patient)
    target = SlipTarget(TargetKind.PHASE_END, plan_rows[0].id)
    plan = slip_plan(view, target, dt.date(2026, 12, 9), today())
    put, remove = slip_rows(store, view, plan, DelayReason.COUNTS, "ANC 0.3")
    store.apply(Message("test", "slip"), put=put, remove=remove)


@pytest.fixture
def opened(around, patient, shown, qtbot):
    window = shown(QWidget())
    kept = []

    def open_list():
        dialog = DelayList(around, patient, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        kept.append(dialog)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    yield open_list
    for dialog in kept:
        dialog.close()
        dialog.deleteLater()


def cells(dialog):
    return [row.cells for row in dialog.words.rows]


@pytest.mark.usefixtures("slipped")
def test_nine_days_for_counts_stand_at_induction(opened, qtmodeltester):
    dialog = opened()
    assert cells(dialog) == [
        (
            "Induction",
            "2 Nov 2026 to 30 Nov 2026",
            "2 Nov 2026 to 9 Dec 2026",
            "+9",
            "blood counts (ANC 0.3)",
        ),
        (
            "Consolidation",
            "1 Dec 2026 to 31 Jan 2027",
            "10 Dec 2026 to 9 Feb 2027",
            "0",
            "",
        ),
        ("Maintenance", "1 Feb 2027 to 30 Nov 2028", "10 Feb 2027 to 9 Dec 2028", "0", ""),
    ]
    assert dialog.words.sums == (("blood counts", "+9"),)
    assert dialog.words.total.startswith("9 ")
    qtmodeltester.check(dialog.table.model())


@pytest.mark.usefixtures("slipped")
def test_what_moved_no_phase_stands_below_and_does_not_count(opened, add, patient):
    add(
        Slip(
            patient_id=patient.id,
            phase_id="i",
            said_on=dt.date(2026, 11, 5),
            what="Lumbar puncture",
            edge=SlipEdge.START,
            before=dt.date(2026, 11, 9),
        )
    )
    dialog = opened()
    assert cells(dialog)[1] == (
        "Lumbar puncture",
        "",
        "noted on 5 Nov 2026",
        "open",
        "no reason noted",
    )
    assert not dialog.words.rows[1].own
    assert dialog.words.total.startswith("9 ")


@pytest.mark.usefixtures("slipped")
def test_it_can_be_copied_and_printed(opened, qtbot):
    dialog = opened()
    dialog.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == list(dialog.words.heads)
    assert lines[1].split("\t")[3] == "+9"
    with qtbot.waitSignal(dialog.print_asked):
        dialog.print_button.click()
    assert not dialog.isVisible()


def test_without_phases_it_says_so(opened):
    dialog = opened()
    assert "No phase has dates yet" in dialog._text.text()
    assert not dialog.print_button.isEnabled()


@pytest.mark.usefixtures("slipped")
def test_the_keyboard_reads_row_by_row(opened, qtbot):
    dialog = opened()
    table = dialog.table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    said = table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert table.currentIndex().row() == 1
    assert said.startswith("Consolidation, 1 Dec 2026 to 31 Jan 2027")


@pytest.mark.usefixtures("plan_rows")
def test_the_days_keep_away_from_the_reason(around, patient, shown):
    window = shown(QWidget())
    dialog = DelayList(around, patient, window)
    model = dialog.table.model()
    days = model.index(0, DAYS).data()
    assert days.startswith(cells(dialog)[0][DAYS])
    assert days.endswith("\N{NO-BREAK SPACE}")
    assert model.headerData(DAYS, Qt.Orientation.Horizontal).endswith("\N{NO-BREAK SPACE}")
    assert not dialog.words.as_text().count("\N{NO-BREAK SPACE}")
