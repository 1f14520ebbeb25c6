from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.db.models import Appointment, Dose, Medicine, Procedure
from alltracker.ui.events.clinic_form import ClinicDialog
from alltracker.ui.events.editors import CLINIC

TODAY = dt.date(2026, 11, 24)
AT = dt.datetime(2026, 11, 24, 7, 30)  # noqa: DTZ001 - local wall time


def choose(dialog, kind):
    dialog.choice.set_value(kind)
    dialog.choice.edited.emit()


def give(dialog, *drugs):
    lines = dialog.editor("drugs")
    for at, (name, amount) in enumerate(drugs):
        if at == len(lines.lines):
            lines.add_button.click()
        lines.lines[at].name.setText(name)
        lines.lines[at].amount.setText(amount)


def puncture(procedure_form, *drugs):
    dialog = procedure_form()
    give(dialog, *drugs)
    dialog.accept()
    return dialog


def test_a_puncture_with_two_drugs_is_one_step(procedure_form, store, around):
    dialog = puncture(procedure_form, ("methotrexate", "12"), ("Hydrocortisone", "24"))
    assert not dialog.isVisible()
    (row,) = store.all(Procedure)
    assert (row.kind, row.day) == (ProcedureKind.LUMBAR_PUNCTURE, TODAY)
    medicines = {one.id: one for one in store.all(Medicine)}
    assert {one.drug for one in medicines.values()} == {"methotrexate", "hydrocortisone"}
    assert all(one.route is Route.SPINAL and one.in_clinic for one in medicines.values())
    doses = store.all(Dose)
    assert [(d.amount, d.unit, d.milligrams) for d in doses] == [
        (12.0, DoseUnit.MILLIGRAM, 12.0),
        (24.0, DoseUnit.MILLIGRAM, 24.0),
    ]
    assert {d.procedure_id for d in doses} == {row.id}
    around.deeds.undo()
    assert store.all(Procedure) == store.all(Medicine) == store.all(Dose) == []
    around.deeds.redo()
    assert len(store.all(Dose)) == 2


def test_the_step_is_said_with_what_was_given(procedure_form, store, around):
    puncture(procedure_form, ("MTX", "12"))
    said = around.language.say(store.next_undo().label)
    assert said == "Lumbar puncture, methotrexate 12 mg saved"


def test_a_medicine_is_made_once_and_found_by_any_of_its_names(procedure_form, store):
    puncture(procedure_form, ("Methotrexate", "12"))
    puncture(procedure_form, ("mtx", "12"))
    puncture(procedure_form, ("My own mix", "3"))
    puncture(procedure_form, ("my own MIX", "3"))
    assert len(store.all(Medicine)) == 2
    assert len(store.all(Dose)) == 4


def test_a_clinic_medicine_of_another_route_is_not_taken(procedure_form, store, patient, add):
    home = Medicine(patient_id=patient.id, drug="methotrexate", name="Methotrexate")
    vein = Medicine(
        patient_id=patient.id,
        drug="methotrexate",
        name="Methotrexate",
        route=Route.VEIN,
        in_clinic=True,
    )
    add(home, vein)
    puncture(procedure_form, ("methotrexate", "12"))
    (dose,) = store.all(Dose)
    assert dose.medicine_id not in {home.id, vein.id}


@pytest.mark.parametrize(
    "name",
    [
        "vincristine",
        "Vincristina",
        "VINCRISTINE sulfate",
        "Marqibo",
        "VCR",
        "V.C.R. 1 mg",
        "VCR/MTX",
        "Oncovin®",
        "vincristin",
        "vin-cristine",
        "\uff36\uff23\uff32",
    ],
)
def test_vincristine_is_refused_for_the_spinal_fluid(procedure_form, store, name):
    dialog = puncture(procedure_form, (name, "1,2"))
    assert dialog.isVisible()
    assert "vein only" in dialog.field_of("drugs").problem.sentence
    assert store.all(Procedure) == []


@pytest.mark.parametrize(
    ("drugs", "begins"),
    [
        ([("", "12")], "Write which medicine"),
        ([("methotrexate", "-12")], "Write a number above zero"),
        ([("methotrexate", "0")], "Write a number above zero"),
        ([("methotrexate", "twelve")], "“twelve” is not a number"),
        ([("methotrexate", "12"), ("MTX", "12")], "Methotrexate stands here twice"),
        ([("methotrexate", "50000")], "That is 50000 mg"),
    ],
)
def test_what_cannot_be_is_named_in_its_field(procedure_form, store, drugs, begins):
    dialog = puncture(procedure_form, *drugs)
    assert dialog.isVisible()
    assert dialog.field_of("drugs").problem.sentence.startswith(begins)
    assert store.all(Procedure) == []


@pytest.mark.parametrize(
    ("drugs", "field"),
    [
        ([("methotrexate", "12"), ("vincristine", "1")], "name"),
        ([("methotrexate", "12"), ("hydrocortisone", "much")], "amount"),
    ],
)
def test_the_focus_goes_to_the_line_with_the_mistake(procedure_form, qtbot, drugs, field):
    dialog = puncture(procedure_form, *drugs)
    wanted = getattr(dialog.editor("drugs").lines[1], field)
    qtbot.waitUntil(lambda: dialog.focusWidget() is wanted)


def test_an_amount_far_from_the_last_one_is_asked_about_and_can_be_kept(procedure_form, store):
    puncture(procedure_form, ("methotrexate", "12"))
    dialog = puncture(procedure_form, ("methotrexate", "0,012"))
    problem = dialog.field_of("drugs").problem
    assert "last time it was 12 mg" in problem.sentence
    problem.apply()
    dialog.accept()
    assert not dialog.isVisible()
    assert len(store.all(Dose)) == 2


def test_an_amount_may_be_unknown_and_a_puncture_without_a_drug(procedure_form, store):
    puncture(procedure_form, ("methotrexate", ""))
    puncture(procedure_form)
    (dose,) = store.all(Dose)
    assert (dose.amount, dose.milligrams) == (None, None)
    assert len(store.all(Procedure)) == 2


def test_changing_a_puncture_changes_its_doses_in_one_step(procedure_form, store, around):
    puncture(procedure_form, ("methotrexate", "12"), ("hydrocortisone", "24"))
    (row,) = store.all(Procedure)
    kept = store.all(Dose)[0].id
    dialog = procedure_form(row)
    lines = dialog.editor("drugs").lines
    assert [(one.name.text(), one.amount.text()) for one in lines] == [
        ("Methotrexate", "12"),
        ("Hydrocortisone", "24"),
    ]
    lines[1].remove.click()
    lines[0].amount.setText("15")
    dialog.editor("day").set_value(TODAY - dt.timedelta(days=1))
    dialog.accept()
    (dose,) = store.all(Dose)
    assert (dose.id, dose.amount) == (kept, 15.0)
    assert dose.day == TODAY - dt.timedelta(days=1)
    assert [one.drug for one in store.all(Medicine)] == ["methotrexate"]
    around.deeds.undo()
    assert [one.amount for one in store.all(Dose)] == [12.0, 24.0]
    assert len(store.all(Medicine)) == 2


def test_another_drug_takes_the_place_of_the_one_that_stood_there(procedure_form, store, around):
    puncture(procedure_form, ("methotrexate", "12"))
    (row,) = store.all(Procedure)
    dialog = procedure_form(row)
    give(dialog, ("cytarabine", "12"))
    dialog.accept()
    assert [one.drug for one in store.all(Medicine)] == ["cytarabine"]
    assert [one.procedure_id for one in store.all(Dose)] == [row.id]
    around.deeds.undo()
    assert [one.drug for one in store.all(Medicine)] == ["methotrexate"]
    assert len(store.all(Dose)) == 1


def test_saving_without_a_change_changes_nothing(procedure_form, store):
    puncture(procedure_form, ("methotrexate", "12"))
    (row,) = store.all(Procedure)
    before = store.next_undo()
    dialog = procedure_form(row)
    dialog.accept()
    assert not dialog.isVisible()
    assert store.next_undo().id == before.id


def test_deleting_a_puncture_takes_its_doses_and_comes_back_whole(procedure_form, store, around):
    puncture(procedure_form, ("methotrexate", "12"))
    (row,) = store.all(Procedure)
    procedure_form(row)._remove()
    assert store.all(Procedure) == store.all(Dose) == store.all(Medicine) == []
    around.deeds.undo()
    assert store.all(Dose)[0].procedure_id == row.id


def test_a_medicine_that_is_used_elsewhere_or_described_stays(procedure_form, store, add):
    puncture(procedure_form, ("methotrexate", "12"))
    puncture(procedure_form, ("methotrexate", "12"))
    rows = store.all(Procedure)
    procedure_form(rows[0])._remove()
    (medicine,) = store.all(Medicine)
    add(Medicine(**{**medicine.model_dump(), "purpose": "To the spinal fluid"}))
    procedure_form(rows[1])._remove()
    assert len(store.all(Medicine)) == 1
    assert store.all(Dose) == []


def test_a_dose_stays_where_its_medicine_is_no_longer_one_of_the_clinic(procedure_form, store, add):
    puncture(procedure_form, ("methotrexate", "12"))
    (row,), (medicine,) = store.all(Procedure), store.all(Medicine)
    add(Medicine(**{**medicine.model_dump(), "in_clinic": False}))
    dialog = procedure_form(row)
    assert [one.drug.name for one in dialog.editor("drugs").value()] == ["Methotrexate"]
    dialog.editor("note").set_value("went well")
    dialog.accept()
    (dose,) = store.all(Dose)
    assert (dose.medicine_id, dose.procedure_id) == (medicine.id, row.id)
    assert len(store.all(Medicine)) == 1


def test_the_form_asks_for_what_belongs_to_the_kind(procedure_form):
    dialog = procedure_form()
    assert not dialog.field_of("drugs").isHidden()
    assert dialog.field_of("name").isHidden()
    choose(dialog, ProcedureKind.VACCINATION)
    assert dialog.field_of("drugs").isHidden()
    assert dialog.field_of("result").isHidden()
    assert dialog.field_of("name").label.text() == "Against what"
    choose(dialog, ProcedureKind.HEARING)
    assert dialog.field_of("pokes").isHidden()
    assert not dialog.field_of("result").isHidden()


def test_what_is_not_asked_for_is_not_saved(procedure_form, store):
    dialog = procedure_form()
    give(dialog, ("methotrexate", "12"))
    dialog.editor("asleep").set_value(True)
    choose(dialog, ProcedureKind.LINE_FLUSHED)
    dialog.accept()
    (row,) = store.all(Procedure)
    assert (row.kind, row.asleep) == (ProcedureKind.LINE_FLUSHED, False)
    assert store.all(Dose) == []


@pytest.mark.parametrize(
    ("below", "share", "words", "kept"),
    [
        (True, "5", "remission", "blasts <5 %; remission"),
        (False, "2,5", "", "blasts 2.5 %"),
        (False, "", "not enough cells", "not enough cells"),
    ],
)
def test_a_marrow_test_keeps_blasts_and_words(procedure_form, store, below, share, words, kept):
    dialog = procedure_form()
    choose(dialog, ProcedureKind.MARROW_TEST)
    dialog.findings.below.set_value(below)
    dialog.findings.blasts.setText(share)
    dialog.findings.words.set_value(words)
    dialog.accept()
    (row,) = store.all(Procedure)
    assert row.result == kept
    again = procedure_form(row)
    assert again.findings.blasts.text() == share
    assert again.findings.below.value() is below
    assert again.findings.words.value() == words
    assert again.values()["result"] == kept


@pytest.mark.parametrize("share", ["101", "-1", "few"])
def test_impossible_blasts_are_named(procedure_form, store, share):
    dialog = procedure_form()
    choose(dialog, ProcedureKind.MARROW_TEST)
    dialog.findings.blasts.setText(share)
    dialog.accept()
    assert dialog.field_of("result").problem is not None
    assert store.all(Procedure) == []


def test_an_immunotherapy_cycle_has_its_number(procedure_form, store):
    dialog = procedure_form()
    choose(dialog, ProcedureKind.IMMUNOTHERAPY)
    dialog.editor("name").setText("Blinatumomab")
    dialog.findings.cycle.setText("2")
    dialog.accept()
    (row,) = store.all(Procedure)
    assert (row.name, row.result) == ("Blinatumomab", "cycle 2")
    assert procedure_form(row).findings.cycle.text() == "2"


def test_another_procedure_needs_words(procedure_form, store):
    dialog = procedure_form()
    choose(dialog, ProcedureKind.OTHER)
    dialog.accept()
    assert dialog.field_of("name").problem is not None
    assert store.all(Procedure) == []


@pytest.mark.parametrize("typed", ["25 Nov 2026", "1 Jan 2019", "soon", ""])
def test_a_day_to_come_or_before_birth_is_refused(procedure_form, store, typed):
    dialog = procedure_form()
    dialog.editor("day").setText(typed)
    dialog.accept()
    assert dialog.field_of("day").problem is not None
    assert store.all(Procedure) == []


@pytest.fixture
def visit(patient, add):
    row = Appointment(
        patient_id=patient.id,
        title="Lumbar puncture",
        kind=AppointmentKind.PROCEDURE,
        start=AT - dt.timedelta(days=1),
        place="Day ward",
        with_whom="Dr. Lindqvist",
    )
    add(row)
    return row


def pick(dialog, at=1):
    dialog.visit.visits.setCurrentIndex(at)
    dialog.visit.visits.edited.emit()


def test_the_visit_fills_the_form_and_is_done_with_it(procedure_form, store, around, visit):
    dialog = procedure_form()
    pick(dialog)
    assert dialog.editor("day").day() == TODAY - dt.timedelta(days=1)
    assert dialog.editor("time").value() == dt.time(7, 30)
    assert dialog.editor("place").value() == "Day ward"
    assert dialog.editor("with_whom").value() == "Dr. Lindqvist"
    assert dialog.visit.done.isChecked()
    dialog.accept()
    (row,) = store.all(Procedure)
    assert row.appointment_id == visit.id
    assert store.get(Appointment, visit.id).status is AppointmentStatus.DONE
    around.deeds.undo()
    assert store.all(Procedure) == []
    assert store.get(Appointment, visit.id).status is AppointmentStatus.PLANNED


def test_a_visit_later_today_is_not_done_by_itself(procedure_form, patient, add):
    evening = AT.replace(hour=18)
    add(Appointment(patient_id=patient.id, title="Clinic", start=evening))
    dialog = procedure_form()
    pick(dialog)
    assert not dialog.visit.done.isHidden()
    assert not dialog.visit.done.isChecked()


@pytest.mark.usefixtures("visit")
def test_what_was_written_is_not_overwritten_by_the_visit(procedure_form):
    dialog = procedure_form()
    dialog.editor("place").setText("Ward 4")
    pick(dialog)
    assert dialog.editor("place").value() == "Ward 4"


def test_a_visit_can_be_linked_without_being_done(procedure_form, store, visit):
    dialog = procedure_form()
    pick(dialog)
    dialog.visit.done.set_value(False)
    dialog.accept()
    assert store.get(Appointment, visit.id).status is AppointmentStatus.PLANNED
    (row,) = store.all(Procedure)
    again = procedure_form(row)
    assert again.visit.value().shown.visit.id == visit.id


def test_one_visit_of_a_series_is_done_and_the_others_stay(procedure_form, store, patient, add):
    series = Appointment(
        patient_id=patient.id,
        title="Clinic",
        start=AT - dt.timedelta(weeks=2),
        rule="FREQ=WEEKLY;BYDAY=TU",
    )
    add(series)
    dialog = procedure_form()
    pick(dialog)
    dialog.accept()
    (row,) = store.all(Procedure)
    own = store.get(Appointment, row.appointment_id)
    assert (own.series_id, own.status) == (series.id, AppointmentStatus.DONE)
    assert store.get(Appointment, series.id).status is AppointmentStatus.PLANNED


def test_without_visits_nothing_is_asked_about_them(procedure_form):
    assert procedure_form().field_of("visit").isHidden()


def test_deleting_the_visit_keeps_the_procedure(procedure_form, store, around, visit):
    dialog = procedure_form()
    pick(dialog)
    dialog.accept()
    around.deeds.carry_out(store.next_undo().label, remove=[visit])
    (row,) = store.all(Procedure)
    assert row.appointment_id is None


def test_a_medicine_without_a_procedure_goes_on_in_its_own_form(procedure_form, window):
    dialog = procedure_form()
    dialog.editor("time").setText("9:15")
    choose(dialog, CLINIC)
    clinic = next(one for one in window.findChildren(ClinicDialog) if one.isVisible())
    assert not dialog.isVisible()
    assert clinic.editor("given_at").value() == dt.time(9, 15)
    clinic.reject()
