from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import DelayReason, PhaseKind
from alltracker.db.models import Phase, Plan
from alltracker.ui.pages.records import PhasesPage
from alltracker.ui.plan.plan_editor import PlanEditor
from alltracker.ui.records.phase_dialogs import StartPhaseDialog

ALT = Qt.KeyboardModifier.AltModifier
D = dt.date


@pytest.fixture
def way(around, patient, shown, add):
    plan = Plan(patient_id=patient.id)
    spans = [
        (PhaseKind.INDUCTION, D(2026, 10, 20), D(2026, 11, 16), D(2026, 10, 20)),
        (PhaseKind.CONSOLIDATION, D(2026, 11, 17), D(2027, 1, 15), None),
        (PhaseKind.MAINTENANCE, D(2027, 1, 16), D(2029, 1, 15), None),
    ]
    phases = [
        Phase(
            patient_id=patient.id,
            plan_id=plan.id,
            kind=kind,
            position=at,
            planned_start=start,
            planned_end=end,
            actual_start=begun,
        )
        for at, (kind, start, end, begun) in enumerate(spans)
    ]
    add(plan, *phases)
    page = PhasesPage(around)
    page.show_patient(patient)
    shown(page)
    return page


def kinds(page):
    return [entry.row.kind for entry in page.panel.model.entries]


def by_kind(store):
    return {row.kind: row for row in store.all(Phase)}


def choose(page, kind):
    page.panel.table.select_only(kinds(page).index(kind))


def test_the_way_stands_in_its_order_with_what_the_documents_say(way):
    assert kinds(way) == [PhaseKind.INDUCTION, PhaseKind.CONSOLIDATION, PhaseKind.MAINTENANCE]
    cell = way.panel.model.cell(0, 0)
    assert cell.text == "Induction"
    assert cell.second == "Usually 4 weeks (Northwell Health Cancer Institute)"
    assert way.subtitle() == "Induction: Day 36 of about 28"


def test_starting_the_next_phase_ends_the_running_one_in_one_step(way, store, around):
    choose(way, PhaseKind.CONSOLIDATION)
    way.start_button.setFocus()
    dialog = way.start_phase()
    dialog.day.setText("24 Nov 2026")
    dialog.reason.set_value(DelayReason.COUNTS)
    dialog._preview()
    assert "7 day(s) later than planned." in dialog.moves.text()
    dialog.accept()
    rows = by_kind(store)
    assert rows[PhaseKind.INDUCTION].actual_end == D(2026, 11, 23)
    assert rows[PhaseKind.CONSOLIDATION].actual_start == D(2026, 11, 24)
    assert rows[PhaseKind.CONSOLIDATION].delay_reason is DelayReason.COUNTS
    assert rows[PhaseKind.MAINTENANCE].planned_start == D(2027, 1, 16)
    assert way.window().focusWidget() is way.panel.table
    around.deeds.undo()
    rows = by_kind(store)
    assert rows[PhaseKind.INDUCTION].actual_end is None
    assert rows[PhaseKind.CONSOLIDATION].actual_start is None


def test_later_dates_move_only_when_asked_and_are_shown_before(way, store):
    choose(way, PhaseKind.CONSOLIDATION)
    dialog = way.start_phase()
    dialog.day.setText("24 Nov 2026")
    dialog.move_later.click()
    line = dialog.moves.text().splitlines()[-1]
    assert line.startswith("Maintenance: from 16 Jan 2027")
    assert "to 23 Jan 2027" in line
    assert line.endswith("22 Jan 2029")
    assert by_kind(store)[PhaseKind.MAINTENANCE].planned_start == D(2027, 1, 16)
    dialog.accept()
    assert by_kind(store)[PhaseKind.MAINTENANCE].planned_start == D(2027, 1, 23)


@pytest.mark.parametrize("typed", ["1 Oct 2026", "31 Feb 2027", ""])
def test_a_phase_cannot_begin_on_such_a_day(way, store, typed):
    choose(way, PhaseKind.CONSOLIDATION)
    dialog = way.start_phase()
    dialog.day.setText(typed)
    dialog.accept()
    assert dialog.form.field(dialog.day).problem is not None
    assert by_kind(store)[PhaseKind.CONSOLIDATION].actual_start is None
    dialog.reject()


def test_ending_a_phase(way, store):
    choose(way, PhaseKind.INDUCTION)
    dialog = way.end_phase()
    dialog.day.setText("1 Oct 2026")
    dialog.accept()
    assert dialog.form.field(dialog.day).problem is not None
    dialog.day.setText("17 Nov 2026")
    dialog.accept()
    assert by_kind(store)[PhaseKind.INDUCTION].actual_end == D(2026, 11, 17)


def test_buttons_say_why_they_rest(way):
    choose(way, PhaseKind.INDUCTION)
    assert not way.start_button.isEnabled()
    assert way.start_button.toolTip()
    assert way.end_phase_button.isEnabled()
    choose(way, PhaseKind.MAINTENANCE)
    assert way.start_button.isEnabled()
    assert not way.end_phase_button.isEnabled()
    assert way.end_phase() is None


def test_tab_goes_through_all_deeds_before_the_list(way, qtbot):
    choose(way, PhaseKind.CONSOLIDATION)
    way.panel.delete_button.setFocus()
    for stop in (
        way.add_button,
        way.start_button,
        way.up,
        way.down,
        way.more_button,
        way.panel.table,
    ):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_alt_and_the_arrows_move_a_phase(way, qtbot, around):
    choose(way, PhaseKind.MAINTENANCE)
    qtbot.keyClick(way.panel.table, Qt.Key.Key_Up, ALT)
    assert kinds(way) == [PhaseKind.INDUCTION, PhaseKind.MAINTENANCE, PhaseKind.CONSOLIDATION]
    qtbot.keyClick(way.panel.table, Qt.Key.Key_Down, ALT)
    assert kinds(way)[2] is PhaseKind.MAINTENANCE
    qtbot.keyClick(way.panel.table, Qt.Key.Key_Down, ALT)
    assert kinds(way)[2] is PhaseKind.MAINTENANCE
    around.deeds.undo()
    assert kinds(way)[1] is PhaseKind.MAINTENANCE


def test_the_teams_end_of_treatment(way, store, around):
    dialog = way.change_end()
    dialog.day.setText("7 Apr 2029")
    dialog.note.setText("the letter of 12 November")
    dialog.accept()
    (plan,) = store.all(Plan)
    assert (plan.planned_end, plan.planned_end_note) == (D(2029, 4, 7), "the letter of 12 November")
    assert "7 Apr 2029: the letter of 12 November" in way._end_text.text()
    around.deeds.undo()
    assert store.all(Plan)[0].planned_end is None


def test_an_own_phase_comes_last_under_the_plan(way, store):
    dialog = way.add()
    dialog.editor("name").setText("Prephase <b>")
    dialog.accept()
    (row,) = [row for row in store.all(Phase) if row.name]
    assert (row.position, row.kind) == (3, PhaseKind.OTHER)
    assert row.plan_id == store.all(Plan)[0].id


def test_a_documented_plan_is_laid_out_from_the_diagnosis(around, patient, shown, store):
    page = PhasesPage(around)
    page.show_patient(patient)
    window = shown(page)
    page.empty.button.click()
    editor = window.findChild(PlanEditor)
    assert editor.chooser.list.value() == "documented-child"
    editor.start.click()
    assert editor.bench.first_day.day() == D(2025, 1, 24)
    editor.save.click()
    rows = by_kind(store)
    assert rows[PhaseKind.INDUCTION].planned_start == D(2025, 1, 24)
    assert rows[PhaseKind.INDUCTION].planned_end == D(2025, 2, 20)
    assert rows[PhaseKind.INDUCTION].actual_start is None
    assert rows[PhaseKind.MAINTENANCE].length_is_guess
    assert len(page.panel.model.entries) == 3
    around.deeds.undo()
    assert store.all(Phase) == store.all(Plan) == []
    assert page.empty.isVisible()


def test_the_page_is_the_plan_and_changes_it(way):
    assert way.title() == "Plan"
    assert way.tools() == (way.change_button,)
    way.change_button.click()
    editor = way.window().findChild(PlanEditor)
    editor.desk.choose(editor.desk.draft.phases[1].key)
    editor.bench.phases.remove_button.click()
    editor.save.click()
    assert kinds(way) == [PhaseKind.INDUCTION, PhaseKind.MAINTENANCE]


def test_quick_entries_open_the_editor_on_their_matter(way):
    way.add_branch()
    editor = way.window().findChild(PlanEditor)
    assert editor.bench.phases.branch_menu.isVisible()
    editor.bench.phases.branch_menu.close()
    editor.reject()
    assert way.relapse.isVisible()
    way.begin_relapse()
    editor = way.window().findChildren(PlanEditor)[-1]
    assert [one.kind for one in editor.desk.draft.phases] == [PhaseKind.RELAPSE]
    assert [one.kind for one in editor.desk.draft.history] == [PhaseKind.INDUCTION]
    editor.desk.start(editor.desk.draft)
    editor.reject()


def test_a_form_remembers_what_was_planned_first(way, store):
    dialog = way.add()
    dialog.editor("name").setText("Block")
    dialog.editor("planned_start").setText("1 Mar 2029")
    dialog.accept()
    (row,) = [row for row in store.all(Phase) if row.name]
    assert row.first_planned_start == D(2029, 3, 1)
    assert row.first_planned_end is None
    dialog = way.panel.open_row(row.id)
    dialog.editor("planned_start").setText("5 Mar 2029")
    dialog.editor("planned_end").setText("9 Mar 2029")
    dialog.accept()
    (row,) = [row for row in store.all(Phase) if row.name]
    assert (row.planned_start, row.first_planned_start) == (D(2029, 3, 5), D(2029, 3, 1))
    assert row.first_planned_end == D(2029, 3, 9)


def test_without_a_choice_the_next_waiting_phase_starts(way):
    dialog = way.start_phase()
    assert isinstance(dialog, StartPhaseDialog)
    assert "Consolidation" in dialog.windowTitle()
    dialog.reject()
