from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.kinds_events import BloodProduct, ProductUnit, StayReason
from alltracker.db.models import Absence, Infection, Radiation, Stay, Transfusion
from alltracker.ui.kinds_all import kind_of
from alltracker.ui.records.opener import FormOpener

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def form(around, patient, window, qtbot):
    """Return a function that opens the form of a kind, whichever it has."""

    def open_form(key, row=None):
        dialog = FormOpener(around, patient, window).open(kind_of(key), row)
        qtbot.addWidget(dialog)
        return dialog

    return open_form


def test_a_transfusion_without_a_reaction(form, store):
    dialog = form("transfusion")
    assert dialog.field_of("reaction").isHidden()
    assert dialog.field_of("name").isHidden()
    dialog.editor("amount").setText("250")
    dialog.accept()
    (row,) = store.all(Transfusion)
    assert (row.product, row.amount, row.unit) == (
        BloodProduct.RED_CELLS,
        250.0,
        ProductUnit.MILLILITER,
    )
    assert (row.day, row.reacted, row.reaction) == (TODAY, False, "")


def test_a_reaction_is_asked_about_once_it_is_ticked_and_forgotten_when_not(form, store):
    dialog = form("transfusion")
    dialog.editor("reacted").click()
    assert not dialog.field_of("reaction").isHidden()
    dialog.editor("reaction").setText("hives")
    dialog.accept()
    (row,) = store.all(Transfusion)
    assert (row.reacted, row.reaction) == (True, "hives")
    again = form("transfusion", row)
    again.editor("reacted").click()
    again.accept()
    row = store.get(Transfusion, row.id)
    assert (row.reacted, row.reaction) == (False, "")


@pytest.mark.parametrize("typed", ["0", "-250", "6000", "a bag"])
def test_an_amount_that_cannot_be_is_named(form, store, typed):
    dialog = form("transfusion")
    dialog.editor("amount").setText(typed)
    dialog.accept()
    assert dialog.field_of("amount").problem is not None
    assert store.all(Transfusion) == []


def test_milliliters_typed_as_bags_are_named(form, store):
    dialog = form("transfusion")
    dialog.editor("amount").setText("250")
    dialog.editor("unit").set_value(ProductUnit.BAG)
    dialog.accept()
    assert "unit" in dialog.field_of("amount").problem.sentence
    assert store.all(Transfusion) == []


def test_a_stay_tells_its_nights_while_it_is_written(form, store):
    dialog = form("stay")
    assert dialog._footnote.text() == "Still there, no night yet"
    dialog.editor("began_on").setText("20 Nov 2026")
    dialog.editor("began_on").edited.emit()
    assert dialog._footnote.text().startswith("Still there, 4 night")
    dialog.editor("ended_on").setText("22 Nov 2026")
    dialog.editor("ended_on").edited.emit()
    assert dialog._footnote.text().startswith("2 night")
    dialog.editor("reason").set_value(StayReason.FEVER)
    dialog.accept()
    (row,) = store.all(Stay)
    assert (row.reason, row.ended_on) == (StayReason.FEVER, dt.date(2026, 11, 22))


@pytest.mark.parametrize(
    ("began", "said"), [(dt.date(2026, 7, 3), "3 Jul"), (dt.date(2025, 7, 3), "3 Jul 2025")]
)
def test_a_second_stay_without_an_end_is_asked_about_and_never_refused(
    form, store, add, patient, began, said
):
    first = Stay(patient_id=patient.id, began_on=began)
    add(first)
    dialog = form("stay")
    dialog.accept()
    problem = dialog.field_of("began_on").problem
    assert problem.sentence == f"Another stay since {said} has no end. Is this a new one?"
    assert len(store.all(Stay)) == 1
    dialog.field_of("began_on")._apply_remedy()  # the link under the field
    assert dialog.field_of("began_on").problem is None
    dialog.accept()
    assert not dialog.isVisible()
    assert len(store.all(Stay)) == 2
    again = form("stay", first)  # both go on: that was said already
    again.editor("place").setText("Ward 4")
    again.accept()
    assert store.get(Stay, first.id).place == "Ward 4"


def test_a_stay_that_is_over_is_not_asked_about_until_its_end_is_taken_away(
    form, store, add, patient
):
    add(Stay(patient_id=patient.id, began_on=dt.date(2026, 7, 3)))
    dialog = form("stay")
    dialog.editor("ended_on").setText("24 Nov 2026")
    dialog.accept()
    (over,) = (row for row in store.all(Stay) if row.ended_on is not None)
    again = form("stay", over)
    again.editor("ended_on").setText("")
    again.accept()
    assert "3 Jul" in again.field_of("began_on").problem.sentence
    assert store.get(Stay, over.id).ended_on is not None
    again.editor("ended_on").setText("24 Nov 2026")
    again.accept()
    assert not again.isVisible()


@pytest.mark.parametrize(
    ("field", "typed"),
    [("ended_on", "22 Nov 2026"), ("ended_on", "25 Nov 2026"), ("began_on", "25 Nov 2026")],
)
def test_a_stay_that_cannot_be_is_named_in_its_field(form, store, field, typed):
    dialog = form("stay")
    dialog.editor(field).setText(typed)
    dialog.editor(field).edited.emit()
    dialog.accept()
    assert dialog.field_of(field).problem is not None
    assert store.all(Stay) == []


def test_going_home_before_coming_in_on_one_day_is_named(form, store):
    dialog = form("stay")
    dialog.editor("began_at").setText("14:00")
    dialog.editor("ended_on").setText("24 Nov 2026")
    dialog.editor("ended_at").setText("9:00")
    dialog.accept()
    assert dialog.field_of("ended_at").problem is not None
    assert store.all(Stay) == []


def test_an_infection(form, store):
    dialog = form("infection")
    dialog.accept()
    assert dialog.field_of("name").problem is not None
    dialog.editor("name").setText("Line infection")
    dialog.editor("organism").setText("S. epidermidis")
    dialog.accept()
    (row,) = store.all(Infection)
    assert (row.began_on, row.ended_on, row.organism) == (TODAY, None, "S. epidermidis")


def test_centigray_are_asked_about_and_turned_into_gray(form, store):
    dialog = form("radiation")
    dialog.editor("site").setText("Skull")
    dialog.editor("fractions").setText("10")
    dialog.editor("gray").setText("1200")
    dialog.accept()
    problem = dialog.field_of("gray").problem
    assert "cGy" in problem.sentence
    assert problem.remedy == "Use 12 Gy"
    problem.apply()
    dialog.accept()
    (row,) = store.all(Radiation)
    assert (row.fractions, row.gray) == (10, 12.0)


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("gray", "-12"),
        ("gray", "0"),
        ("gray", "12000"),
        ("gray", "twelve"),
        ("fractions", "0"),
        ("fractions", "-1"),
        ("fractions", "2,5"),
        ("ended_on", "1 Jan 2026"),
    ],
)
def test_radiation_that_cannot_be_is_named_in_its_field(form, store, field, typed):
    dialog = form("radiation")
    dialog.editor("site").setText("Skull")
    dialog.editor(field).setText(typed)
    dialog.accept()
    assert dialog.field_of(field).problem is not None
    assert store.all(Radiation) == []


def test_half_days_away(form, store):
    dialog = form("absence")
    dialog.editor("days").setText("0,5")
    dialog.accept()
    assert store.all(Absence)[0].days == 0.5


@pytest.mark.parametrize("typed", ["0", "0,3", "3"])
def test_days_away_that_cannot_be_are_named(form, store, typed):
    dialog = form("absence")
    dialog.editor("ended_on").setText("25 Nov 2026")
    dialog.editor("days").setText(typed)
    dialog.accept()
    assert dialog.field_of("days").problem is not None
    assert store.all(Absence) == []
