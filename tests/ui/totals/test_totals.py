"""The totals in words and in their dialog: raw doses stay, schemes are named, nothing is judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from alltracker.care.kinds_events import BloodProduct
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.db.exposure_view import SCHEME, chosen_scheme
from alltracker.db.models import (
    Dose,
    Measurement,
    Medicine,
    Patient,
    Radiation,
    Setting,
    Transfusion,
)
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.totals.totals_dialog import TotalsDialog
from alltracker.ui.totals.totals_table import cell

DAY = dt.date(2025, 3, 4)
Add = Callable[..., None]
Shown = Callable[[QWidget], QMainWindow]


@pytest.fixture
def opened(around: Surroundings, patient: Patient, shown: Shown) -> Callable[[], TotalsDialog]:
    """Return how to open the dialog over a window."""

    def opening() -> TotalsDialog:
        window = shown(QWidget())
        dialog = TotalsDialog(around, patient, window)
        dialog.open()
        return dialog

    return opening


@pytest.fixture
def given(patient: Patient, add: Add) -> Callable[..., Medicine]:
    """Return how to note doses of a drug, in milligrams."""

    def note(drug: str, name: str, *amounts: float | None, **values: object) -> Medicine:
        medicine = Medicine(
            patient_id=patient.id,
            drug=drug,
            name=name,
            route=Route.VEIN,
            unit=DoseUnit.MILLIGRAM,
            in_clinic=True,
        )
        rows = [
            Dose(
                patient_id=patient.id,
                medicine_id=medicine.id,
                day=DAY,
                slot=str(number),
                amount=amount,
                unit=DoseUnit.MILLIGRAM,
                milligrams=amount,
                **values,  # type: ignore[arg-type] # a status
            )
            for number, amount in enumerate(amounts)
        ]
        add(medicine, *rows)
        return medicine

    return note


def weigh(patient: Patient, add: Add) -> None:
    """Give the patient a body surface of one square meter."""
    add(Measurement(patient_id=patient.id, day=DAY, weight_kg=30, height_cm=120))


def test_an_anthracycline_in_another_unit_is_not_said_to_lack_a_weight(
    opened: Callable[[], TotalsDialog], given: Callable[..., Medicine], patient: Patient, add: Add
) -> None:
    weigh(patient, add)
    medicine = given("doxorubicin", "Doxorubicin")
    add(
        Dose(
            patient_id=patient.id,
            medicine_id=medicine.id,
            day=DAY,
            amount=20,
            unit=DoseUnit.UNIT,
        )
    )
    words = opened().equivalents()
    assert words.lines == ("Doxorubicin: 20 IU. Not converted: no amount in mg.",)
    assert words.total.startswith("No total")


def test_with_nothing_noted_it_says_what_will_be_here(
    opened: Callable[[], TotalsDialog],
) -> None:
    dialog = opened()
    assert "Nothing was noted yet" in dialog.accessibleDescription()
    assert dialog.table.isHidden()
    assert dialog.copy.isHidden()
    assert not dialog.scheme.isVisible()


def test_a_drug_has_its_doses_total_estimate_and_span(
    opened: Callable[[], TotalsDialog],
    given: Callable[..., Medicine],
    patient: Patient,
    add: Add,
) -> None:
    weigh(patient, add)
    given("vincristine", "Vincristine", 1.5, 1.5, None)
    given("vincristine", "Vincristine", 2.0, status=DoseStatus.VOMITED)
    dialog = opened()
    (row,) = dialog.words.rows
    assert row.first == ("Vincristine", "4", "5 mg", "5")
    assert row.second[0] == "into a vein, 4 Mar 2025"
    assert row.second[1] == "1 of them vomited"
    assert row.second[2] == "2 mg of it vomited, 1 without an amount in mg"
    assert cell(row, 0) == "Vincristine\ninto a vein, 4 Mar 2025"
    assert "family record" in dialog.text()
    assert not dialog.scheme.isVisible()


def test_without_weight_and_height_the_estimate_is_missing_and_says_why(
    opened: Callable[[], TotalsDialog], given: Callable[..., Medicine]
) -> None:
    given("daunorubicin", "Daunorubicin", 25.0)
    dialog = opened()
    assert dialog.words.rows[0].first[3] == "–"  # noqa: RUF001 - a dash in an empty cell
    assert dialog.words.rows[0].second[3] == "no weight and height"
    words = dialog.equivalents()
    assert words.lines == (
        "Daunorubicin: 25 mg. Not converted: no weight and height for its days.",
    )
    assert words.total == "No total by IGHG recommendation (2025)."


def test_anthracyclines_are_counted_by_the_chosen_scheme_which_is_kept(
    opened: Callable[[], TotalsDialog],
    given: Callable[..., Medicine],
    around: Surroundings,
    patient: Patient,
    add: Add,
) -> None:
    weigh(patient, add)
    given("daunorubicin", "Daunorubicin", 100.0)
    given("idarubicin", "Idarubicin", 10.0)
    dialog = opened()
    words = dialog.equivalents()
    assert words.lines == (
        "Daunorubicin: 100 mg, 100 mg/m² × 0,6 = 60",  # noqa: RUF001 - a product
        "Idarubicin: 10 mg. Not converted: no recommendation.",
    )
    assert words.total.startswith(
        "About 60 mg/m² as doxorubicin, by IGHG recommendation (2025). Not all doses"
    )
    assert "Kouwenberg" in words.source
    dialog.scheme.set_value("cog_hematological")
    dialog.scheme.edited.emit()
    assert dialog.equivalents().total.startswith("About 140 to 150 mg/m²")
    assert chosen_scheme(around.store, patient.id) == "cog_hematological"
    again = opened()
    assert again.scheme.value() == "cog_hematological"
    assert "100 mg" in again.text()
    assert "2019" in again.text()
    around.deeds.undo()
    assert chosen_scheme(around.store, patient.id) == ""


def test_a_scheme_that_is_not_known_any_more_stands_as_the_suggested_one(
    opened: Callable[[], TotalsDialog],
    given: Callable[..., Medicine],
    around: Surroundings,
    patient: Patient,
    add: Add,
) -> None:
    given("doxorubicin", "Doxorubicin", 25.0)
    settings: list[Setting] = RecordSettings(around.store, patient.id).put({SCHEME: "made up"})
    add(*settings)
    assert opened().scheme.value() == "ighg_2025"


def test_the_interval_of_a_paper_stands_beside_its_factor(
    opened: Callable[[], TotalsDialog],
    given: Callable[..., Medicine],
    patient: Patient,
    add: Add,
) -> None:
    weigh(patient, add)
    given("mitoxantrone", "Mitoxantrone", 10.0)
    dialog = opened()
    dialog.scheme.set_value("feijen_2019_mean")
    dialog.scheme.edited.emit()
    (line,) = dialog.equivalents().lines
    assert line.endswith("= 105 (95 % interval of the factor: 6,2 to 19,1)")


def test_radiation_and_transfusions_are_told(
    opened: Callable[[], TotalsDialog], patient: Patient, add: Add
) -> None:
    add(
        Radiation(patient_id=patient.id, site="Head", began_on=DAY, fractions=8, gray=12),
        Radiation(patient_id=patient.id, site="Chest", began_on=DAY),
        Transfusion(patient_id=patient.id, product=BloodProduct.RED_CELLS, day=DAY, amount=200),
        Transfusion(patient_id=patient.id, product=BloodProduct.RED_CELLS, day=DAY, reacted=True),
    )
    dialog = opened()
    heads = {part.head: part.lines for part in dialog.words.parts}
    assert sorted(heads["Radiation"]) == [
        "Chest: 4 Mar 2025",
        "Head: 12 Gy, 8 fraction(s), 4 Mar 2025",
    ]
    assert heads["Transfusions"] == (
        "Red cells: 2 time(s), 200 mL, 1 without an amount, 1 with a reaction, 4 Mar 2025",
    )
    assert dialog.table.isHidden()


def test_the_totals_are_copied_as_a_table(
    opened: Callable[[], TotalsDialog], given: Callable[..., Medicine]
) -> None:
    given("vincristine", "Vincristine", 1.5)
    dialog = opened()
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    dialog.copy_text()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert "Drug\tDoses\tTotal\tmg/m², estimate" in lines
    assert any(
        line.startswith("Vincristine (into a vein, 4 Mar 2025)\t1\t1,5 mg") for line in lines
    )
