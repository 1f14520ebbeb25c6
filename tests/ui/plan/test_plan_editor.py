"""The plan editor: choose, change with mouse and keyboard, see what follows, save as one step."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from alltracker.care.kinds import PhaseKind, Sex
from alltracker.care.plan_template import Anchor
from alltracker.db.columns import values_of
from alltracker.db.models import CycleStart, Patient, Phase, Plan
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.outlines import plan_outlines
from alltracker.language import load_language
from alltracker.ui.plan.bench import Part
from alltracker.ui.plan.chooser import OWN_PHASES
from alltracker.ui.plan.end_form import OWN_RULE
from alltracker.ui.plan_rows import plan_rows
from alltracker.ui.records.discard import DiscardQuestion

D = dt.date
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def kinds(editor):
    return [line.kind for line in editor.bench.phases.list.lines()]


def lines(editor):
    return editor.bench.phases.list.lines()


def phases(store):
    return sorted(store.all(Phase), key=lambda row: row.position)


def start(editor, key):
    editor.chooser.list.choose(key)
    editor.start.click()


def typed(field, text):
    field.setText(text)
    field.finished.emit()


def close(editor):
    editor.desk.start(editor.desk.draft)
    editor.reject()


def test_without_a_plan_the_documented_one_for_the_age_is_offered(open_editor):
    editor = open_editor()
    assert editor.windowTitle() == "Lay out a plan"
    assert editor.chooser.list.value() == "documented-child"
    assert editor.start.isEnabled()
    assert "usually 4 weeks" in editor.chooser.detail.phases.text().lower()
    assert "read in the source" in editor.chooser.detail.confidence.text()
    close(editor)


def test_an_example_says_so_and_is_never_chosen_by_itself(open_editor):
    editor = open_editor()
    editor.chooser.list.choose("cog-aall0932")
    detail = editor.chooser.detail
    assert detail.confidence.text().startswith("Example")
    assert "read 21 Nov 2026" in detail.source.text()
    assert "boys and men who began by 2019" in detail.phases.text()
    close(editor)


def test_where_the_age_does_not_decide_nothing_is_chosen(open_editor, patient, store):
    patient.birth_date = None
    store.save(patient, store.history()[0].label)
    editor = open_editor()
    assert not editor.chooser.ready()
    assert not editor.start.isEnabled()
    editor.accept()
    assert editor.isVisible()
    close(editor)


@pytest.mark.parametrize("known", [{"diagnosis_date": "2009-21"}, {"treatment_ended": "2009"}])
def test_a_plan_of_long_ago_gets_no_day_that_nobody_said(open_editor, patient, store, known):
    row = Patient.model_validate(
        {**values_of(patient), "birth_date": "2003", "diagnosis_date": None, **known}
    )
    store.save(row, store.history()[0].label)
    patient.diagnosis_date, patient.treatment_ended = row.diagnosis_date, row.treatment_ended
    editor = open_editor()
    editor.chooser.list.choose("documented-child")
    editor.accept()
    editor.accept()
    assert {row.planned_start for row in store.all(Phase)} == {None}
    assert len(store.all(Phase)) == 3


def test_a_copy_of_a_published_plan_is_saved_as_one_step(open_editor, store, around):
    editor = open_editor()
    start(editor, "cog-aall0932")
    assert editor.bench.name.value() == "Copy of COG AALL0932, average and low risk"
    assert editor.bench.first_day.day() == D(2026, 11, 20)
    typed(editor.bench.name, "The plan of our team")
    editor.save.click()
    (plan,) = store.all(Plan)
    assert (plan.name, plan.template_key) == ("The plan of our team", "cog-aall0932")
    assert plan.end_anchor is Anchor.START_OF_INTERIM_MAINTENANCE
    rows = phases(store)
    assert [row.planned_start for row in rows][:2] == [D(2026, 11, 20), D(2026, 12, 25)]
    assert rows[-1].planned_end == D(2029, 1, 22)
    assert rows[-1].cycle_days == 84
    around.deeds.undo()
    assert store.all(Phase) == store.all(Plan) == []


def test_the_older_rule_for_boys_is_offered_and_taken_for_its_years(open_editor, patient, store):
    patient.sex, patient.diagnosis_date = Sex.MALE, None
    store.save(patient, store.history()[0].label)
    editor = open_editor()
    typed(editor.bench.first_day, "1 Mar 2018")
    editor._show_choice()
    start(editor, "cog-aall0932")
    assert editor.desk.draft.end_rule.length == 3.0
    end = editor.bench.end_form
    assert end.rule.value().length == 3.0
    assert "boys and men" in end.rule.currentText()
    assert "3 years from the start of interim maintenance I" in end.day.text()
    close(editor)


def test_our_own_phases_begin_empty(open_editor, store):
    editor = open_editor()
    start(editor, OWN_PHASES)
    assert lines(editor) == []
    editor.bench.phases.add_kind(PhaseKind.OTHER)
    form = editor.bench.phase_form
    typed(form.name, "Prephase <b>")
    typed(form.days, "7")
    editor.save.click()
    (row,) = phases(store)
    assert (row.name, row.planned_end) == ("Prephase <b>", D(2026, 11, 26))
    assert not row.length_is_guess


@pytest.mark.usefixtures("standing")
def test_an_existing_plan_opens_as_it_is_and_saves_nothing_unchanged(open_editor, store):
    steps = len(store.history())
    editor = open_editor()
    assert editor.windowTitle() == "Change the plan"
    assert [line.state for line in lines(editor)] == ["over", "going on", "", ""]
    assert editor.desk.chosen == editor.desk.draft.phases[1].key
    editor.save.click()
    assert not editor.isVisible()
    assert len(store.history()) == steps


@pytest.mark.usefixtures("standing")
def test_what_has_begun_is_locked_in_place_but_can_be_resized_ahead(open_editor, store):
    editor = open_editor()
    form = editor.bench.phase_form
    assert not form.start.isEnabled()
    assert form.days.isEnabled()
    typed(form.days, "70")
    editor.save.click()
    rows = phases(store)
    assert (rows[1].actual_start, rows[1].planned_start) == (D(2026, 10, 2), D(2026, 9, 29))
    assert rows[1].planned_end == D(2026, 12, 10)
    assert rows[1].first_planned_end == D(2026, 12, 8)
    assert rows[2].planned_start == D(2026, 12, 11)


@pytest.mark.usefixtures("standing")
def test_removing_what_has_begun_is_refused_in_words(open_editor, qtbot):
    editor = open_editor()
    part = editor.bench.phases
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert "has begun" in part.refusal.text()
    assert len(lines(editor)) == 4
    editor.desk.choose(editor.desk.draft.phases[2].key)
    assert part.refusal.isHidden()
    qtbot.keyClick(part.list, Qt.Key.Key_Delete)
    assert kinds(editor)[2] is PhaseKind.MAINTENANCE
    close(editor)


@pytest.mark.usefixtures("standing")
def test_the_keyboard_moves_adds_names_and_takes_back(open_editor, qtbot):
    editor = open_editor()
    part = editor.bench.phases
    editor.desk.choose(editor.desk.draft.phases[3].key)
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Up, ALT)
    assert kinds(editor)[2:] == [PhaseKind.MAINTENANCE, PhaseKind.INTERIM_MAINTENANCE]
    qtbot.keyClick(part.list, Qt.Key.Key_Up, ALT)
    assert "keeps its place" in part.refusal.text()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert kinds(editor)[2:] == [PhaseKind.INTERIM_MAINTENANCE, PhaseKind.MAINTENANCE]
    assert not editor.desk.can_undo()
    qtbot.keyClick(part.list, Qt.Key.Key_F2)
    assert editor.bench.phase_form.name.hasFocus()
    part.list.setFocus()
    qtbot.keyClick(part.list, Qt.Key.Key_Insert)
    assert part.phase_menu.isVisible()
    part.phase_menu.close()
    close(editor)


@pytest.mark.usefixtures("standing")
def test_a_row_can_be_dropped_elsewhere(open_editor):
    editor = open_editor()
    editor.bench.phases.list.drop(3, 2)
    assert kinds(editor)[2:] == [PhaseKind.MAINTENANCE, PhaseKind.INTERIM_MAINTENANCE]
    editor.bench.phases.list.drop(2, 4)
    assert kinds(editor)[2:] == [PhaseKind.INTERIM_MAINTENANCE, PhaseKind.MAINTENANCE]
    editor.bench.phases.list.drop(2, 3)
    assert kinds(editor)[2:] == [PhaseKind.INTERIM_MAINTENANCE, PhaseKind.MAINTENANCE]
    close(editor)


@pytest.mark.usefixtures("standing")
def test_the_mouse_moves_a_row_and_the_list_keeps_all_rows(open_editor):
    editor = open_editor()
    rows = editor.bench.phases.list
    rows.setCurrentRow(3)
    event = QDropEvent(
        QPointF(rows.visualItemRect(rows.item(2)).center()),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    rows.dropEvent(event)
    assert event.dropAction() is Qt.DropAction.IgnoreAction
    assert kinds(editor)[2:] == [PhaseKind.MAINTENANCE, PhaseKind.INTERIM_MAINTENANCE]
    assert rows.count() == 4
    close(editor)


@pytest.mark.usefixtures("standing")
def test_tab_goes_from_the_name_through_the_phases_to_the_deed(open_editor, qtbot):
    editor = open_editor()
    bench = editor.bench
    bench.name.setFocus()
    seen = []
    for _ in range(40):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Tab)
        if QApplication.focusWidget() is bench.name:
            break
    form = bench.phase_form
    wanted = [bench.name, bench.first_day, bench.phases.list, form.name, form.note]
    wanted += [editor.cancel, editor.save]
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)
    close(editor)


@pytest.mark.usefixtures("standing")
@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("days", "0", "at least one day"),
        ("days", "-4", "at least one day"),
        ("days", "2,5", "whole number"),
        ("days", "99999", "10 years"),
        ("days", "abc", "not a number"),
        ("start", "31 Feb 2027", "28 days"),
        ("start", "2027", "day is missing"),
        ("on_days", "5", "length of a cycle first"),
        ("cycles", "0", "length of a cycle first"),
    ],
)
def test_mistakes_are_named_in_their_field_and_keep_the_plan_open(
    open_editor, store, field, text, words
):
    steps = len(store.history())
    editor = open_editor()
    editor.desk.choose(editor.desk.draft.phases[2].key)
    form = editor.bench.phase_form
    typed(getattr(form, field), text)
    shown = [one.problem.sentence for one in form.form.fields if one.problem]
    assert len(shown) == 1
    assert words in shown[0]
    editor.save.click()
    assert editor.isVisible()
    assert len(store.history()) == steps
    close(editor)


@pytest.mark.usefixtures("standing")
def test_a_mistake_that_is_put_right_is_gone(open_editor):
    editor = open_editor()
    editor.desk.choose(editor.desk.draft.phases[2].key)
    form = editor.bench.phase_form
    typed(form.days, "0")
    assert form.form.field(form.days).problem is not None
    typed(form.days, "56")
    assert form.form.field(form.days).problem is None
    typed(form.on_days, "5")
    assert not form.check()
    typed(form.cycle_days, "28")
    assert form.check()
    close(editor)


@pytest.mark.usefixtures("standing")
def test_overlaps_are_allowed_and_said(open_editor, store):
    editor = open_editor()
    editor.desk.choose(editor.desk.draft.phases[2].key)
    typed(editor.bench.phase_form.start, "1 Dec 2026")
    assert "overlap by 8 days" in editor.bench.notes.text()
    editor.save.click()
    assert phases(store)[2].planned_start == D(2026, 12, 1)


@pytest.mark.usefixtures("standing")
def test_a_side_branch_has_its_own_day_and_rhythm(open_editor, store):
    editor = open_editor()
    outline = next(one for one in editor._starter.outlines if one.key == "blinatumomab-label")
    editor.bench.phases.add_branch(outline)
    assert "no first day yet" in editor.bench.notes.text()
    form = editor.bench.phase_form
    assert form.start.hasFocus()
    typed(form.start, "30 Nov 2026")
    weeks = editor.bench.weeks
    assert "cycle 1, day 1" in weeks.words()
    assert "days off begin" in weeks.words()
    editor.save.click()
    (branch,) = [row for row in store.all(Phase) if row.beside]
    assert (branch.kind, branch.planned_start) == (PhaseKind.IMMUNOTHERAPY, D(2026, 11, 30))
    assert (branch.cycle_days, branch.cycle_on_days, branch.cycles) == (42, 28, 5)
    assert phases(store)[2].planned_start == D(2026, 12, 9)


def test_what_only_some_patients_have_is_added_in_its_place(open_editor):
    editor = open_editor()
    start(editor, "cog-aall1731")
    part = editor.bench.phases
    part.phase_menu.offer(part._optional())
    part.phase_menu.actions()[0].trigger()
    assert kinds(editor)[1:4] == [
        PhaseKind.CONSOLIDATION,
        PhaseKind.IMMUNOTHERAPY,
        PhaseKind.INTERIM_MAINTENANCE,
    ]
    close(editor)


@pytest.mark.usefixtures("standing")
def test_relapse_treatment_is_a_new_plan_after_the_one_before(open_editor, store):
    editor = open_editor()
    editor.begin_relapse()
    assert kinds(editor) == [PhaseKind.RELAPSE]
    assert "2 phases" in editor.bench.notes.text()
    typed(editor.bench.phase_form.days, "56")
    editor.save.click()
    assert len(store.all(Plan)) == 2
    rows = phases(store)
    assert [row.kind for row in rows] == [
        PhaseKind.INDUCTION,
        PhaseKind.CONSOLIDATION,
        PhaseKind.RELAPSE,
    ]
    assert (rows[2].planned_start, rows[2].planned_end) == (D(2026, 11, 24), D(2027, 1, 18))
    assert rows[1].planned_end == D(2026, 11, 23)


def test_a_plan_without_dates_gets_them_from_its_first_day(open_editor, store, patient):
    patient.diagnosis_date = None
    store.save(patient, store.history()[0].label)
    outline = next(one for one in plan_outlines() if one.key == "group-bfm")
    rows = plan_rows(outline, patient, open_knowledge(), load_language("en"), first_day=None)
    store.apply(store.history()[0].label, put=rows)
    steps = len(store.history())
    editor = open_editor()
    assert editor.bench.first_day.hasFocus()
    assert [line.second for line in lines(editor)] == ["no dates yet"] * 5
    editor.save.click()
    assert len(store.history()) == steps
    editor = open_editor()
    typed(editor.bench.first_day, "1 Dec 2026")
    editor.save.click()
    found = phases(store)
    assert found[0].planned_start == found[0].first_planned_start == D(2026, 12, 1)
    assert found[1].planned_start == D(2026, 12, 29)
    assert store.all(Plan)[0].started_on == D(2026, 12, 1)


@pytest.mark.usefixtures("standing")
def test_another_plan_replaces_only_what_is_still_to_come(open_editor):
    editor = open_editor()
    editor.another.trigger()
    assert editor.back.isVisible()
    start(editor, "documented-child")
    assert kinds(editor) == [
        PhaseKind.INDUCTION,
        PhaseKind.CONSOLIDATION,
        PhaseKind.MAINTENANCE,
    ]
    assert [line.state for line in lines(editor)][:2] == ["over", "going on"]
    close(editor)


@pytest.mark.usefixtures("standing")
def test_the_end_can_be_given_by_a_rule_by_the_team_or_not_at_all(open_editor, store):
    editor = open_editor()
    editor.bench.show_part(Part.END)
    end = editor.bench.end_form
    end.rule.set_value(OWN_RULE)
    end.rule.finished.emit()
    assert end.length.isVisible()
    end.anchor.set_value(Anchor.END_OF_INDUCTION)
    typed(end.length, "2,5")
    assert "1 Apr 2029: 2.5 years" in end.day.text().replace(",5", ".5")
    end.lasts.click()
    assert editor.desk.layout.phases[-1].end == D(2029, 4, 1)
    typed(end.team_day, "1 Jan 2020")
    assert "before the first day" in end.form.field(end.team_day).problem.sentence
    typed(end.team_day, "7 Apr 2029")
    typed(end.team_note, "the letter")
    assert "7 Apr 2029: the letter" in editor.bench.end.text()
    editor.save.click()
    (plan,) = store.all(Plan)
    assert (plan.planned_end, plan.planned_end_note) == (D(2029, 4, 7), "the letter")
    assert (plan.end_anchor, plan.end_length) == (Anchor.END_OF_INDUCTION, 2.5)
    assert phases(store)[-1].planned_end == D(2029, 4, 7)


@pytest.mark.usefixtures("standing")
def test_days_past_every_calendar_are_named_where_they_were_written(open_editor):
    editor = open_editor()
    editor.bench.show_part(Part.END)
    end = editor.bench.end_form
    end.rule.set_value(OWN_RULE)
    end.rule.finished.emit()
    end.anchor.set_value(Anchor.END_OF_INDUCTION)
    typed(end.length, "500")
    assert "2200" in end.form.field(end.length).problem.sentence
    assert end.form.field(end.team_day).problem is None
    typed(end.length, "2")
    assert end.form.field(end.length).problem is None
    editor.desk.choose(editor.desk.draft.phases[2].key)
    form = editor.bench.phase_form
    typed(form.start, "1 Jan 2200")
    assert "2200" in form.form.field(form.start).problem.sentence
    assert form.form.field(form.days).problem is None
    close(editor)


@pytest.mark.usefixtures("standing")
def test_the_first_day_can_be_changed_but_not_past_every_calendar(open_editor):
    editor = open_editor()
    typed(editor.bench.first_day, "1 Jan 2199")
    editor.desk.choose(editor.desk.draft.phases[2].key)
    typed(editor.bench.phase_form.start, "1 Jan 2199")
    problem = editor.bench.phase_form.form.field(editor.bench.phase_form.start).problem
    assert problem is not None
    assert "past the year 2200" in problem.sentence
    close(editor)


@pytest.mark.usefixtures("standing")
def test_leaving_asks_before_something_written_is_lost(open_editor, store):
    steps = len(store.history())
    editor = open_editor()
    typed(editor.bench.name, "Another name")
    editor.reject()
    (question,) = editor.findChildren(DiscardQuestion)
    question.reject()
    assert editor.isVisible()
    editor.reject()
    editor.findChildren(DiscardQuestion)[-1].accept()
    assert not editor.isVisible()
    assert len(store.history()) == steps


@pytest.mark.usefixtures("standing")
def test_enter_in_a_field_takes_its_value_and_does_not_save(open_editor, qtbot, store):
    steps = len(store.history())
    editor = open_editor()
    form = editor.bench.phase_form
    form.days.setFocus()
    form.days.setText("80")
    qtbot.keyClick(form.days, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.desk.draft.phases[1].days == 80
    assert len(store.history()) == steps
    qtbot.keyClick(form.days, Qt.Key.Key_Return, CTRL)
    assert not editor.isVisible()
    assert len(store.history()) == steps + 1


@pytest.mark.usefixtures("standing")
def test_a_moved_cycle_stays_when_the_plan_is_saved(open_editor, store, standing, patient):
    moved = CycleStart(
        patient_id=patient.id, phase_id=standing[3].id, number=2, starts_on=D(2027, 5, 1)
    )
    store.apply(store.history()[0].label, put=[moved])
    editor = open_editor()
    typed(editor.bench.name, "Renamed")
    editor.save.click()
    assert [row.starts_on for row in store.all(CycleStart)] == [D(2027, 5, 1)]


@pytest.mark.usefixtures("standing")
def test_a_plan_goes_out_as_a_template_and_comes_back(open_editor, tmp_path, monkeypatch, store):
    editor = open_editor()
    path = tmp_path / "ours.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    editor.save_file.trigger()
    assert "ours.toml" in editor.problem.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    editor.another.trigger()
    editor.open_file.click()
    assert editor.chooser.outline().name.en == "Our plan"
    assert editor.chooser.outline().confidence.value == "M"
    broken = tmp_path / "broken.toml"
    broken.write_text(path.read_text().replace('kind = "induction"', 'kind = "indction"'))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    editor.open_file.click()
    assert editor.problem.text().startswith("broken.toml, line ")
    assert "kind" in editor.problem.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/proc/none/x.toml", ""))
    editor._show_bench()
    editor.save_file.trigger()
    assert "cannot be written" in editor.problem.text()
    assert len(store.all(Plan)) == 1
    close(editor)
