"""Adding and correcting a medicine: names of the catalog, ways that are refused, questions."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.kinds_medicine import DoseUnit, MedicineForm, Route
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder, Medicine
from alltracker.db.store import Store
from alltracker.ui.medicines.medicine_dialog import MedicineDialog
from alltracker.ui.medicines.ways import Way
from alltracker.ui.pages.page import Surroundings

ODD = "Ægir <b>O'Neil</b>"
Open = Callable[..., MedicineDialog]


@pytest.fixture
def opened(around: Surroundings, patient: Patient, shown: Callable[..., QMainWindow]) -> Open:
    window = shown(QWidget())

    def make(medicine: Medicine | None = None) -> MedicineDialog:
        dialog = MedicineDialog(around, patient, medicine, window)
        dialog.open()
        return dialog

    return make


def type_name(dialog: MedicineDialog, text: str) -> None:
    dialog.fields.name.setFocus()
    QTest.keyClicks(dialog.fields.name, text)
    popup = dialog.fields.name.completer().popup()
    if popup is not None:
        popup.hide()
    dialog.fields.name.editingFinished.emit()


def write_daily(dialog: MedicineDialog, amount: str) -> None:
    fields = dialog.schedule.fields
    fields.way.set_value(Way.DAILY)
    fields.way.edited.emit()
    fields.amount.setText(amount)
    fields.amount.edited.emit()


@pytest.mark.parametrize(
    ("typed", "key"),
    [("6-MP", "mercaptopurine"), ("6mp", "mercaptopurine"), ("METHOTREXATE", "methotrexate")],
)
def test_any_name_finds_the_medicine(opened: Open, typed: str, key: str) -> None:
    dialog = opened()
    type_name(dialog, typed)
    assert dialog.fields.name.value()[0] == key


def test_what_is_typed_offers_names_with_their_class(opened: Open) -> None:
    dialog = opened()
    type_name(dialog, "merc")
    assert any("antimetabolite" in line for line in dialog.fields.name.offered)


def test_choosing_from_the_list_writes_the_name_alone(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    field = dialog.fields.name
    field.setFocus()
    QTest.keyClicks(field, "purix")
    completer = field.completer()
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "Mercaptopurine"
    assert field.value()[0] == "mercaptopurine"
    assert dialog.fields.short.value() == "6-MP"
    assert "Thioguanine" in dialog.fields.field(field).sentence.text()


def test_a_brand_is_kept_beside_the_generic_name(opened: Open) -> None:
    dialog = opened()
    type_name(dialog, "purixan")
    assert dialog.fields.name.value() == ("mercaptopurine", "Mercaptopurine")
    assert dialog.fields.brand.value() == "purixan"


def test_a_longer_name_is_still_the_medicine(opened: Open) -> None:
    dialog = opened()
    type_name(dialog, "Methotrexate, spinal")
    assert dialog.fields.name.value() == ("methotrexate", "Methotrexate, spinal")
    dialog.fields.name.selectAll()
    type_name(dialog, "Something else")
    assert dialog.fields.name.value() == ("", "Something else")


def test_a_name_of_the_familys_own_is_kept_as_written(opened: Open, store: Store) -> None:
    dialog = opened()
    type_name(dialog, ODD)
    dialog.with_schedule.click()
    dialog.accept()
    row = store.all(Medicine)[0]
    assert (row.drug, row.name) == ("", ODD)
    assert store.all(DoseOrder) == []


def test_a_medicine_is_saved_with_its_schedule_in_one_step(
    opened: Open, store: Store, around: Surroundings
) -> None:
    dialog = opened()
    type_name(dialog, "6-MP")
    dialog.fields.strength.number.setText("50")
    write_daily(dialog, "1½")
    dialog.said_by.setText("Dr. Okoye")
    dialog.accept()
    row, order = store.all(Medicine)[0], store.all(DoseOrder)[0]
    assert (row.drug, row.strength, row.short) == ("mercaptopurine", 50.0, "6-MP")
    assert (order.pattern, order.said_by) == ("DAILY 1.5", "Dr. Okoye")
    assert row.started_on == order.starts_on
    around.deeds.undo()
    assert store.all(Medicine) == []
    assert store.all(DoseOrder) == []


def test_the_form_says_what_doses_are_counted_in(opened: Open) -> None:
    fields = opened().fields
    fields.form.set_value(MedicineForm.LIQUID)
    fields.form.edited.emit()
    assert fields.unit.value() is DoseUnit.MILLILITER
    assert fields.field(fields.strength).label.text() == "In one mL"
    fields.form.set_value(MedicineForm.INJECTION)
    fields.form.edited.emit()
    assert fields.field(fields.strength).isHidden()


def test_vincristine_offers_the_vein_only(opened: Open) -> None:
    dialog = opened()
    type_name(dialog, "Vincristine")
    route = dialog.fields.route
    assert route.value() is Route.VEIN
    assert route.count() == 2
    assert "vein" in dialog.fields.field(route).sentence.text()


def test_vincristine_on_record_with_another_way_is_refused_in_the_field(
    opened: Open, patient: Patient, store: Store
) -> None:
    row = Medicine(patient_id=patient.id, drug="", name="Vincristin", route=Route.SPINAL)
    dialog = opened(row)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.fields.field(dialog.fields.route).problem is not None
    assert store.all(Medicine) == []


def test_methotrexate_every_day_is_asked_about_and_nothing_is_lost(
    opened: Open, store: Store
) -> None:
    dialog = opened()
    type_name(dialog, "methotrexate")
    dialog.fields.strength.number.setText("2,5")
    write_daily(dialog, "3")
    dialog.accept()
    assert "once-a-week" in dialog.question.text
    assert store.all(Medicine) == []
    dialog.question.change.click()
    assert dialog.question.isHidden()
    assert dialog.isVisible()
    assert dialog.schedule.fields.amount.value() == 3
    assert dialog.fields.name.text() == "methotrexate"
    dialog.accept()
    dialog.question.keep.click()
    assert len(store.all(Medicine)) == 1


def test_methotrexate_once_a_week_is_not_asked_about(opened: Open, store: Store) -> None:
    dialog = opened()
    type_name(dialog, "methotrexate")
    fields = dialog.schedule.fields
    fields.way.set_value(Way.WEEKLY)
    fields.way.edited.emit()
    fields.amount.setText("3")
    fields.amount.edited.emit()
    dialog.accept()
    assert len(store.all(Medicine)) == 1


def test_milligrams_typed_as_tablets_are_asked_about_with_the_number_meant(
    opened: Open, store: Store
) -> None:
    dialog = opened()
    type_name(dialog, "6-MP")
    dialog.fields.strength.number.setText("50")
    write_daily(dialog, "75")
    dialog.accept()
    assert "1½ tablets" in dialog.question.use.text()
    dialog.question.use.click()
    assert dialog.schedule.fields.amount.value() == pytest.approx(1.5)
    dialog.accept()
    assert store.all(DoseOrder)[0].pattern == "DAILY 1.5"


def test_grams_in_a_tablet_are_asked_about(opened: Open) -> None:
    dialog = opened()
    type_name(dialog, "6-MP")
    dialog.fields.strength.set_value(50, DoseUnit.GRAM)
    write_daily(dialog, "1")
    dialog.accept()
    assert "Check the number and the unit" in dialog.question.text


def test_a_second_schedule_of_the_same_drug_is_asked_about(opened: Open, mp: Medicine) -> None:
    assert mp.drug == "mercaptopurine"
    dialog = opened()
    type_name(dialog, "mercaptopurine")
    write_daily(dialog, "1")
    dialog.accept()
    assert "same medicine" in dialog.question.text


def test_a_nameless_medicine_is_not_saved(opened: Open, store: Store) -> None:
    dialog = opened()
    write_daily(dialog, "1")
    dialog.accept()
    assert dialog.fields.field(dialog.fields.name).problem is not None
    assert store.all(Medicine) == []


def test_what_the_team_gives_needs_no_schedule(opened: Open, store: Store) -> None:
    dialog = opened()
    type_name(dialog, "vincristine")
    dialog.fields.in_clinic.click()
    assert dialog.schedule.isHidden()
    dialog.accept()
    assert store.all(Medicine)[0].in_clinic


def test_correcting_keeps_what_the_form_does_not_show(
    opened: Open, mp: Medicine, store: Store
) -> None:
    mp.refill_days = 7
    dialog = opened(mp)
    dialog.fields.purpose.setText("against leukemia")
    dialog.accept()
    row = store.all(Medicine)[0]
    assert (row.refill_days, row.purpose, row.drug) == (7, "against leukemia", "mercaptopurine")


def test_escape_asks_before_what_was_written_is_lost(opened: Open) -> None:
    dialog = opened()
    type_name(dialog, "6-MP")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()


def test_another_unit_or_strength_under_written_schedules_is_asked_about(
    opened: Open, mp: Medicine, store: Store
) -> None:
    dialog = opened(mp)
    dialog.fields.strength.set_value(25, DoseUnit.MILLIGRAM)
    dialog.accept()
    assert "correction" in dialog.question.text
    dialog.fields.unit.set_value(DoseUnit.MILLILITER)
    dialog.fields.unit.edited.emit()
    dialog.accept()
    assert "tablet" in dialog.question.text
    assert store.all(Medicine)[0].strength == 50  # as before
    dialog.question.keep.click()
    assert store.all(Medicine)[0].unit is DoseUnit.MILLILITER
