from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds import AppointmentStatus, DelayReason
from alltracker.care.slip import SlipTarget, TargetKind
from alltracker.db.models import Appointment, Phase, Slip
from alltracker.ui.slip.slip_sheet import SlipSheet

END = SlipTarget(TargetKind.PHASE_END, "i")


@pytest.fixture
def opened(around, patient, plan_rows, shown, qtbot):
    """Return how to open the sheet over a page."""
    assert plan_rows
    window = shown(QWidget())
    kept = []

    def open_sheet(target=END, to=None):
        sheet = SlipSheet(around, patient, target, window, to=to)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        kept.append(sheet)
        plans = []
        sheet.previewed.connect(plans.append)
        sheet.plans = plans
        sheet.open()
        sheet.activateWindow()
        qtbot.waitUntil(sheet.day.hasFocus)
        return sheet

    yield open_sheet
    for sheet in kept:
        sheet.close()
        sheet.deleteLater()


def lines(sheet):
    return {
        line.tick.text(): (
            line.tick.isChecked(),
            line.before.text(),
            line.after.text() or line.stays.text(),
        )
        for line in sheet.moves._lines.values()
    }


def deed(sheet):
    return sheet._deed


def test_it_shows_nothing_to_move_before_another_date_is_chosen(opened):
    sheet = opened()
    assert sheet.windowTitle() == "Move the end of Induction"
    assert sheet.day.text() == "30 Nov 2026"
    assert lines(sheet) == {}
    assert not deed(sheet).isEnabled()


def test_the_weeks_count_from_the_old_date_and_everything_is_listed(opened):
    sheet = opened()
    sheet._steps[0].click()
    assert sheet.day.text() == "7 Dec 2026"
    assert lines(sheet) == {
        "Induction, its last day": (True, "Mon 30 Nov", "Mon 7 Dec"),
        "Consolidation": (True, "Tue 1 Dec", "Tue 8 Dec"),
        "Lumbar puncture": (True, "Tue 1 Dec", "Tue 8 Dec"),
        "Blood draw": (False, "Thu 3 Dec", "stays"),
        "Maintenance": (True, "Mon 1 Feb", "Mon 8 Feb"),
    }
    assert "4" in deed(sheet).text()
    assert sheet.plans[-1].days == 7
    assert "moves to about 7 Dec 2028" in sheet.info.text
    sheet._steps[1].click()
    assert sheet.day.text() == "14 Dec 2026"


def test_ticks_decide_and_all_or_none_turns_them(opened):
    sheet = opened(to=dt.date(2026, 12, 9))
    tick = sheet.moves._lines["phase:m"].tick
    tick.click()
    assert not sheet.plan.moves[-1].chosen
    sheet.moves.all_or_none.click()
    assert len(sheet.plan.moving) == 5
    sheet.moves.all_or_none.click()
    assert [move.key for move in sheet.plan.moving] == ["target"]
    assert not sheet.moves._lines["target"].tick.isVisible()


def test_it_saves_one_step_with_reason_and_note(opened, store, around):
    sheet = opened(to=dt.date(2026, 12, 9))
    said = []
    around.deeds.said.connect(lambda label, undo: said.append((around.language.say(label), undo)))
    sheet.reason.set_value(DelayReason.COUNTS)
    sheet.note.set_value("ANC 0.3")
    sheet.accept()
    assert not sheet.isVisible()
    assert sheet.plans[-1] is None
    assert said == [("Induction ends on 9 Dec 2026 now", True)]
    [slip] = store.all(Slip)
    assert (slip.reason, slip.note, slip.moved_along) == (DelayReason.COUNTS, "ANC 0.3", 3)
    assert {row.id: row.planned_start for row in store.all(Phase)}["m"] == dt.date(2027, 2, 10)
    around.deeds.undo()
    assert store.all(Slip) == []
    assert {row.id: row.planned_start for row in store.all(Phase)}["m"] == dt.date(2027, 2, 1)


def test_not_known_yet_takes_the_date_away(opened, store):
    sheet = opened(SlipTarget(TargetKind.PHASE_START, "c"))
    sheet.unknown.click()
    assert sheet.day.text() == ""
    assert lines(sheet)["Consolidation"] == (True, "Tue 1 Dec", "not known")
    assert lines(sheet)["Maintenance"] == (False, "Mon 1 Feb", "stays")
    sheet.day.setText("8 Dec 2026")
    sheet.day.edited.emit()
    assert not sheet.unknown.isChecked()
    sheet.unknown.click()
    sheet.accept()
    assert {row.id: row.planned_start for row in store.all(Phase)}["c"] is None
    assert store.all(Slip)[0].after is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("1 Nov 2026", "Induction begins on 2 Nov 2026"),
        ("3 Dec 2062", "more than ten years"),
        ("3 Mar 2019", "before the birth"),
        ("31 Feb 2027", "February 2027 has 28 days"),
    ],
)
def test_what_cannot_be_is_said_in_the_field(opened, qtbot, typed, words):
    sheet = opened()
    sheet.day.selectAll()
    qtbot.keyClicks(sheet.day, typed)
    qtbot.keyClick(sheet.day, Qt.Key.Key_Tab)
    problem = sheet.form.field(sheet.day).problem
    assert words in problem.sentence
    assert not deed(sheet).isEnabled()
    assert sheet.plans[-1] is None


def test_a_phase_that_began_cannot_be_moved_and_it_is_said(opened):
    sheet = opened(SlipTarget(TargetKind.PHASE_START, "i"), dt.date(2026, 11, 20))
    assert "Induction began on" in sheet.form.field(sheet.day).problem.sentence
    assert not deed(sheet).isEnabled()


def test_a_visit_without_a_new_day_is_canceled(opened, store):
    row = next(row for row in store.all(Appointment) if row.title == "Lumbar puncture")
    sheet = opened(SlipTarget(TargetKind.VISIT, row.id))
    assert sheet.windowTitle() == "Move this visit: Lumbar puncture"
    sheet.unknown.click()
    assert lines(sheet)["Lumbar puncture"][2] == "canceled"
    sheet.accept()
    assert store.get(Appointment, row.id).status is AppointmentStatus.CANCELED


def test_the_keyboard_does_it_all(opened, qtbot, store):
    sheet = opened(SlipTarget(TargetKind.CYCLE_START, "c", 2))
    assert sheet.focusWidget() is sheet.day
    sheet.day.selectAll()
    qtbot.keyClicks(sheet.day, "29 Dec 2026")
    qtbot.keyClick(sheet.day, Qt.Key.Key_Return)
    assert [slip.cycle for slip in store.all(Slip)] == [2]
    assert not sheet.isVisible()


def test_tab_comes_from_the_link_to_every_line_and_then_to_the_buttons(opened):
    sheet = opened(to=dt.date(2026, 12, 9))
    found, widget = [], sheet.moves.all_or_none
    while widget is not sheet.cancel:
        found.append(widget)
        widget = widget.nextInFocusChain()
        while not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()):
            widget = widget.nextInFocusChain()
    ticks = [line.tick for key, line in sheet.moves._lines.items() if key != "target"]
    assert found == [sheet.moves.all_or_none, *ticks, sheet._close]


def test_it_stands_at_the_right_edge_as_high_as_the_window(opened, qtbot):
    sheet = opened()
    window = sheet.parentWidget().window()
    qtbot.waitUntil(
        lambda: sheet.geometry().right() <= window.mapToGlobal(window.rect().topRight()).x()
    )
    window.resize(900, 600)
    qtbot.waitUntil(lambda: sheet.height() == window.height() - 40)
