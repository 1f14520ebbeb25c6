from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.db.models import Dose, Medicine
from alltracker.ui.kinds_events_days import CLINIC_DOSE

TODAY = dt.date(2026, 11, 24)


def write(dialog, name, amount="", unit=DoseUnit.MILLIGRAM, route=None):
    dialog.drug.name.setText(name)
    dialog.drug.name.edited.emit()
    if route is not None:
        dialog.drug.route.set_value(route)
    dialog.amount.number.setText(amount)
    dialog.amount.unit.set_value(unit)


def saved(clinic_form, *words, **more):
    dialog = clinic_form()
    write(dialog, *words, **more)
    dialog.accept()
    return dialog


def test_a_dose_makes_its_medicine_in_one_step(clinic_form, store, around):
    dialog = saved(clinic_form, "vincristine", "1,2")
    assert not dialog.isVisible()
    medicine = next(one for one in store.all(Medicine) if one.drug == "vincristine")
    dose = next(one for one in store.all(Dose) if one.medicine_id == medicine.id)
    assert (medicine.route, medicine.in_clinic) == (Route.VEIN, True)
    assert (dose.day, dose.status, dose.milligrams) == (TODAY, DoseStatus.GIVEN, 1.2)
    assert dose.procedure_id is None
    before = len(store.all(Dose))
    around.deeds.undo()
    assert len(store.all(Dose)) == before - 1


@pytest.mark.parametrize("name", ["Vincristine", "vincristina", "Vincristine sulfate", "Marqibo"])
def test_vincristine_offers_the_vein_only_and_says_why(clinic_form, name):
    dialog = clinic_form()
    write(dialog, name)
    assert dialog.drug.route.count() == 1
    assert dialog.drug.way() is Route.VEIN
    assert "vein only" in dialog.drug._note.text()


def test_names_that_look_alike_show_their_class(clinic_form):
    dialog = clinic_form()
    write(dialog, "Daunorubicin")
    assert dialog.drug._note.text() == "Anthracycline"


@pytest.mark.parametrize(
    ("name", "amount", "unit", "field"),
    [
        ("", "12", DoseUnit.MILLIGRAM, "drug"),
        ("Etoposide", "0", DoseUnit.MILLIGRAM, "dose"),
        ("Etoposide", "-1", DoseUnit.MILLIGRAM, "dose"),
        ("Etoposide", "a lot", DoseUnit.MILLIGRAM, "dose"),
        ("Etoposide", "100", DoseUnit.GRAM, "dose"),
    ],
)
def test_what_cannot_be_is_named_in_its_field(clinic_form, store, name, amount, unit, field):
    dialog = saved(clinic_form, name, amount, unit)
    assert dialog.isVisible()
    assert dialog.field_of(field).problem is not None
    assert store.all(Dose) == store.all(Medicine) == []


def test_milligrams_typed_as_grams_are_asked_about(clinic_form, store):
    saved(clinic_form, "Cytarabine", "60", route=Route.VEIN)
    dialog = saved(clinic_form, "Cytarabine", "60", DoseUnit.GRAM, route=Route.VEIN)
    assert "last time it was 60 mg" in dialog.field_of("dose").problem.sentence
    dialog.amount.unit.set_value(DoseUnit.MILLIGRAM)
    dialog.accept()
    assert not dialog.isVisible()
    assert [one.milligrams for one in store.all(Dose)] == [60.0, 60.0]


def test_an_amount_that_was_meant_is_kept(clinic_form, store):
    dialog = saved(clinic_form, "Cytarabine", "30", DoseUnit.GRAM)
    dialog.field_of("dose").problem.apply()
    dialog.accept()
    (dose,) = store.all(Dose)
    assert (dose.amount, dose.unit, dose.milligrams) == (30.0, DoseUnit.GRAM, 30_000.0)


def test_units_that_are_no_weight_have_no_milligrams(clinic_form, store):
    saved(clinic_form, "Pegaspargase", "1750", DoseUnit.UNIT)
    (dose,) = store.all(Dose)
    assert (dose.unit, dose.milligrams) == (DoseUnit.UNIT, None)


@pytest.mark.parametrize(
    ("amount", "unit", "asked"),
    [
        ("1750", DoseUnit.MILLIGRAM, True),
        ("17500", DoseUnit.UNIT, True),
        ("1500", DoseUnit.UNIT, False),
    ],
)
def test_another_kind_of_unit_than_the_last_time_is_asked_about(clinic_form, amount, unit, asked):
    saved(clinic_form, "Pegaspargase", "1750", DoseUnit.UNIT, route=Route.VEIN)
    dialog = saved(clinic_form, "Pegaspargase", amount, unit, route=Route.VEIN)
    assert dialog.isVisible() is asked
    if asked:
        assert "last time it was 1750 IU" in dialog.field_of("dose").problem.sentence


def test_a_short_or_brand_name_of_the_record_means_its_medicine(clinic_form, store, patient, add):
    add(
        Medicine(
            patient_id=patient.id,
            drug="vincristine",
            name="Vincristine",
            short="VCR",
            brand="Mine",
            route=Route.VEIN,
            in_clinic=True,
        )
    )
    for name in ("vcr", "MINE"):
        saved(clinic_form, name, "1,2")
    assert len(store.all(Medicine)) == 1
    assert len(store.all(Dose)) == 2


def test_a_dose_given_on_another_day_keeps_that_day(clinic_form, store, add):
    saved(clinic_form, "Doxorubicin", "30")
    (dose,) = store.all(Dose)
    given = TODAY - dt.timedelta(days=3)
    add(Dose(**{**dose.model_dump(), "given_on": given}))
    (dose,) = store.all(Dose)
    dialog = clinic_form(dose)
    dialog.editor("note").set_value("late")
    dialog.accept()
    (dose,) = store.all(Dose)
    assert (dose.given_on or dose.day) == given


def test_the_unit_of_the_last_time_is_offered(clinic_form):
    saved(clinic_form, "Pegaspargase", "1750", DoseUnit.UNIT, route=Route.VEIN)
    dialog = clinic_form()
    dialog.drug.name.setText("pegaspargase")
    dialog.drug.name.edited.emit()
    assert dialog.amount.value() == (None, DoseUnit.UNIT)


def test_another_medicine_takes_the_place_of_one_made_for_this_dose(clinic_form, store, around):
    saved(clinic_form, "Doxorubicin", "30")
    (dose,) = store.all(Dose)
    dialog = clinic_form(dose)
    write(dialog, "Daunorubicin", "30", route=Route.VEIN)
    dialog.accept()
    assert [one.drug for one in store.all(Medicine)] == ["daunorubicin"]
    (now,) = store.all(Dose)
    assert now.medicine_id == store.all(Medicine)[0].id
    around.deeds.undo()
    assert [one.drug for one in store.all(Medicine)] == ["doxorubicin"]
    assert [one.id for one in store.all(Dose)] == [dose.id]


def test_deleting_takes_the_dose_and_what_was_made_for_it(clinic_form, store, around):
    saved(clinic_form, "Doxorubicin", "30")
    (dose,) = store.all(Dose)
    clinic_form(dose)._remove()
    assert store.all(Dose) == store.all(Medicine) == []
    around.deeds.undo()
    assert len(store.all(Medicine)) == 1


def test_a_dose_that_was_held_stays_so_when_its_note_is_changed(clinic_form, store, add):
    saved(clinic_form, "Doxorubicin", "30")
    (dose,) = store.all(Dose)
    add(Dose(**{**dose.model_dump(), "status": DoseStatus.HELD}))
    dialog = clinic_form(store.get(Dose, dose.id))
    dialog.editor("note").set_value("Counts too low")
    dialog.accept()
    row = store.get(Dose, dose.id)
    assert (row.status, row.note) == (DoseStatus.HELD, "Counts too low")


def test_every_editor_has_a_name(clinic_form):
    dialog = clinic_form()
    for field in CLINIC_DOSE.fields:
        assert dialog.editor(field.name).accessibleName()
