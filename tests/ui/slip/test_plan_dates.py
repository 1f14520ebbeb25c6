from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.delays import delays, total_delay
from alltracker.care.kinds import DelayReason
from alltracker.db.models import Phase, Slip
from alltracker.db.slip_rows import slip_view
from alltracker.ui.pages.records import PhasesPage


@pytest.fixture
def page(around, patient, plan_rows, shown):
    assert plan_rows
    made = PhasesPage(around)
    made.show_patient(patient)
    shown(made)
    return made


def open_more(page, at):
    page.panel.table.select_only(at)
    page._open_more()
    page.more_menu.close()


def test_the_dates_of_the_chosen_phase_can_be_moved(page, store):
    open_more(page, 1)
    page.dates.move.trigger()
    words = [action.text() for action in page.dates.menu.actions()]
    assert words == [
        "Start of Consolidation: 1 Dec 2026",
        "Start of cycle 2: 22 Dec 2026",
        "End of Consolidation: 31 Jan 2027",
    ]
    page.dates.menu.actions()[2].trigger()
    sheet = page.dates.sheet
    sheet.day.set_value(dt.date(2027, 2, 3))
    sheet.day.finished.emit()
    sheet.accept()
    assert {row.id: row.planned_end for row in store.all(Phase)}["c"] == dt.date(2027, 2, 3)
    assert len(store.all(Slip)) == 1


def test_one_date_opens_its_sheet_at_once(page):
    open_more(page, 0)
    page.dates.move.trigger()
    assert page.dates.sheet.windowTitle() == "Move the end of Induction"
    page.dates.sheet.reject()
    assert page.dates.sheet is None


def test_a_phase_that_is_over_has_nothing_to_move(page, add, store):
    ended = store.get(Phase, "i")
    ended.actual_end = dt.date(2026, 11, 20)
    add(ended)
    open_more(page, 0)
    assert not page.dates.move.isEnabled()


def test_the_delays_are_listed_and_printed(page, qtbot):
    open_more(page, 0)
    dialog = page.dates.show_delays()
    with qtbot.waitSignal(page.asked_for) as asked:
        dialog.print_button.click()
    assert asked.args == ["papers", "delays"]


def start(page, at, day, *, later):
    page.panel.table.select_only(at)
    dialog = page.start_phase()
    dialog.day.setText(day)
    dialog.reason.set_value(DelayReason.INFECTION)
    if later:
        dialog.move_later.click()
    dialog.accept()
    return dialog


def test_a_late_beginning_with_everything_after_it_is_a_slip(page, store, around):
    start(page, 1, "8 Dec 2026", later=True)
    rows = {row.id: row for row in store.all(Phase)}
    assert rows["c"].actual_start == dt.date(2026, 12, 8)
    assert rows["c"].planned_start == dt.date(2026, 12, 1)
    assert rows["c"].planned_end == dt.date(2027, 2, 7)
    assert rows["m"].planned_start == dt.date(2027, 2, 8)
    assert rows["m"].first_planned_start == dt.date(2027, 2, 1)
    [slip] = store.all(Slip)
    assert (slip.before, slip.after, slip.reason) == (
        dt.date(2026, 12, 1),
        dt.date(2026, 12, 8),
        DelayReason.INFECTION,
    )
    around.deeds.undo()
    assert store.all(Slip) == []
    assert store.get(Phase, "c").actual_start is None


def test_a_late_beginning_alone_leaves_every_plan(page, store):
    start(page, 1, "8 Dec 2026", later=False)
    assert store.all(Slip) == []
    assert store.get(Phase, "m").planned_start == dt.date(2027, 2, 1)
    assert store.get(Phase, "i").actual_end == dt.date(2026, 12, 7)


def test_a_side_branch_begins_without_ending_anything(page, add, store, patient):
    add(
        Phase(
            id="b",
            patient_id=patient.id,
            kind="car_t",
            position=5,
            beside=True,
            planned_start=dt.date(2026, 11, 20),
            planned_end=dt.date(2026, 12, 20),
        )
    )
    start(page, 3, "24 Nov 2026", later=False)
    assert store.get(Phase, "b").actual_start == dt.date(2026, 11, 24)
    assert store.get(Phase, "i").actual_end is None


def test_a_late_end_can_take_what_follows_along(page, store, around):
    page.panel.table.select_only(0)
    dialog = page.end_phase()
    dialog.day.setText("9 Dec 2026")
    dialog.reason.set_value(DelayReason.COUNTS)
    dialog.move_later.click()
    dialog._preview()
    lines = dialog.moves.text().splitlines()
    assert lines[0].startswith("9 ")
    assert lines[1].startswith("Consolidation: from 1 Dec 2026")
    assert lines[1].endswith("9 Feb 2027")
    dialog.accept()
    rows = {row.id: row for row in store.all(Phase)}
    assert rows["i"].actual_end == dt.date(2026, 12, 9)
    assert rows["i"].planned_end == dt.date(2026, 11, 30)
    assert rows["i"].delay_reason is DelayReason.COUNTS
    assert rows["c"].planned_start == dt.date(2026, 12, 10)
    view = slip_view(store, page._patient)
    assert [(found.days, found.reason) for found in delays(view)] == [(9, DelayReason.COUNTS)]
    assert total_delay(view, dt.date(2026, 12, 9)) == 9
    around.deeds.undo()
    assert store.get(Phase, "c").planned_start == dt.date(2026, 12, 1)
