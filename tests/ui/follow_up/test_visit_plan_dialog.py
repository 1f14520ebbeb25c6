"""The visit plan as a form: stages come and go, mistakes stay in their field, one step saves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from alltracker.care.calendar import PartialDate
from alltracker.care.plan_template import DurationUnit
from alltracker.db.models import Patient, VisitStage
from alltracker.ui.follow_up.begin_dialog import BeginDialog
from alltracker.ui.follow_up.plan_dialog import PlanDialog, ScheduleDialog
from alltracker.ui.records.discard import DiscardQuestion


@pytest.fixture
def over(page, store, add, patient):
    """Return the page after treatment, with a plan of two stages."""
    row = store.get(Patient, patient.id)
    first = VisitStage(
        patient_id=patient.id,
        from_months=0,
        to_months=12,
        every_low=1,
        every_high=1,
        guess=True,
        source="American Cancer Society",
    )
    then = VisitStage(patient_id=patient.id, position=1, from_months=12, words="Less often.")
    add(Patient(**{**row.model_dump(), "treatment_ended": PartialDate(2026, 10, 30)}), first, then)
    return page


def stages(store, patient):
    return sorted(store.all(VisitStage, patient.id), key=lambda row: row.position)


def test_a_stage_is_changed_as_the_clinic_said(over, store, patient):
    dialog = over.change_plan()
    assert isinstance(dialog, PlanDialog)
    form = dialog.forms[1]
    form.low.setText("3")
    form.high.setText("4")
    form.source.setText("our clinic, 2022")
    dialog.accept()
    first, then = stages(store, patient)
    assert (first.guess, first.source) == (True, "American Cancer Society")
    assert (then.every_low, then.every_high, then.guess) == (3, 4, False)
    assert (then.source, then.words) == ("our clinic, 2022", "Less often.")
    over.around.deeds.undo()
    assert stages(store, patient)[1].every_low is None


def test_an_interval_of_ones_own_is_no_guess_any_more(over, store, patient):
    dialog = over.change_plan()
    dialog.forms[0].low.setText("2")
    dialog.accept()
    assert (stages(store, patient)[0].every_low, stages(store, patient)[0].guess) == (2, False)


def test_stages_are_added_and_taken_out(over, store, patient):
    dialog = over.change_plan()
    dialog.forms[0].remove.click()
    dialog.more.click()
    added = dialog.forms[-1]
    assert added.begin.text() == "24"
    added.low.setText("1")
    added.unit.set_value(DurationUnit.YEAR)
    dialog.accept()
    found = stages(store, patient)
    assert [(row.from_months, row.every_low) for row in found] == [(12, None), (24, 1)]
    assert found[1].unit is DurationUnit.YEAR


@pytest.mark.parametrize(
    ("field", "text", "wrong"),
    [
        ("end", "0", "least is 1"),
        ("end", "12.5", "whole number"),
        ("begin", "", "is needed"),
        ("begin", "-1", "least is 0"),
        ("begin", "5000", "most is"),
        ("low", "0", "cannot be"),
        ("low", "often", "is not a number"),
        ("high", "0.5", "shorter than 1"),
    ],
)
def test_a_stage_that_cannot_be_is_told_in_its_field(over, store, patient, field, text, wrong):
    dialog = over.change_plan()
    editor = getattr(dialog.forms[0], field)
    editor.setText(text)
    dialog.accept()
    assert dialog.isVisible()
    assert wrong in editor.accessibleDescription()
    assert [row.every_low for row in stages(store, patient)] == [1, None]


def test_a_stage_that_ends_before_it_begins_is_told(over):
    dialog = over.change_plan()
    dialog.forms[1].end.setText("6")
    dialog.accept()
    assert dialog.isVisible()
    assert "more than 12 months" in dialog.forms[1].end.accessibleDescription()


def test_a_stage_says_how_often_in_some_way(over):
    dialog = over.change_plan()
    dialog.forms[1].words.setText("")
    dialog.accept()
    assert dialog.isVisible()
    assert "how often" in dialog.forms[1].low.accessibleDescription()


def test_a_published_schedule_takes_the_place_of_the_stages(over, store, patient):
    dialog = over.change_plan()
    dialog.start_over.click()
    (schedules,) = dialog.findChildren(ScheduleDialog)
    schedules.choice.cards.set_value("cruk-adult")
    schedules.accept()
    assert len(dialog.forms) == 4
    assert len(stages(store, patient)) == 2
    dialog.accept()
    assert [row.every_low for row in stages(store, patient)] == [3, 4, 6, 1]
    assert all(row.source == "Cancer Research UK" for row in stages(store, patient))
    over.around.deeds.undo()
    assert [row.every_low for row in stages(store, patient)] == [1, None]


def test_what_was_written_is_not_lost_by_accident(over, store, patient):
    dialog = over.change_plan()
    dialog.forms[0].low.setText("6")
    dialog.forms[0].low.edited.emit()
    dialog.reject()
    (question,) = dialog.findChildren(DiscardQuestion)
    question.reject()
    assert dialog.isVisible()
    dialog.reject()
    dialog.findChildren(DiscardQuestion)[-1].accept()
    assert not dialog.isVisible()
    assert stages(store, patient)[0].every_low == 1


def test_without_changes_nothing_is_written(over, store):
    steps = len(store.history())
    over.change_plan().accept()
    assert len(store.history()) == steps


def test_without_a_plan_the_published_ones_are_offered(over, store, patient):
    dialog = over.change_plan()
    for form in list(dialog.forms):
        form.remove.click()
    dialog.accept()
    assert stages(store, patient) == []
    offered = over.change_plan()
    assert isinstance(offered, BeginDialog)
    assert isinstance(over.window(), QMainWindow)
    offered.choice.cards.set_value("nccn-child")
    offered.accept()
    assert [row.every_high for row in stages(store, patient)] == [4, 6, 12]
