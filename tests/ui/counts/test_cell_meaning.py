"""What a cell says of itself: whose range it is read beside, and its grade if one is wanted."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from alltracker.db.models import Threshold
from alltracker.db.record_settings import RecordSettings
from tests.ui.counts.hands import MADE, Hands, add_draw

ALT = Qt.KeyboardModifier.AltModifier
TIP = Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
DAY = dt.date(2026, 11, 10)
HEALTHY = "Healthy people, not people on treatment"


def popover(hands: Hands, row: int, key: str) -> str:
    """Return what the popover of a cell shows and a screen reader says."""
    hands.go(row, key)
    hands.key(Qt.Key.Key_Down, ALT)
    return hands.page.part.units.popover.accessibleDescription()


@pytest.fixture
def graded(store, patient):
    """Switch the grades on."""
    store.apply(MADE, put=RecordSettings(store, patient.id).put_grades_shown(shown=True))


def test_the_range_of_the_report_comes_first_then_the_teams_then_healthy_people(
    open_page, store, patient
) -> None:
    printed = {"value_text": "198", "value": 198, "range_low": 150, "range_high": 400}
    add_draw(store, DAY, PLT=printed, WBC=2.4, HGB=11.9)
    limit = {"patient_id": patient.id, "analyte": "WBC", "low": 1, "high": 3, "unit": "10*9/L"}
    store.save(Threshold.model_validate(limit), MADE)
    hands = open_page()
    said = popover(hands, 0, "PLT")
    assert "Range on the report: 150 to 400 10⁹/L" in said
    assert HEALTHY not in said
    assert "team’s range: 1 to 3" in popover(hands, 0, "WBC")  # noqa: RUF001 - typographic
    said = popover(hands, 0, "HGB")
    assert f"{HEALTHY}: 11" in said
    assert "g/dL (" in said


def test_a_cell_without_a_value_and_one_being_typed_say_the_range_too(open_page, store) -> None:
    add_draw(store, DAY, WBC=2.4)
    hands = open_page()
    assert HEALTHY in popover(hands, 0, "HGB")
    hands.type("\x1b")
    hands.go(-1, "HGB")
    hands.type("11.9")
    hands.type("\t")
    said = popover(hands, -1, "HGB")
    assert said.startswith("Typed: 11.9")
    assert HEALTHY in said


def test_columns_of_words_have_no_range(open_page, store) -> None:
    add_draw(store, DAY, WBC=2.4)
    assert HEALTHY not in popover(open_page(), 0, "place")


def test_nobody_is_told_a_grade_who_did_not_ask(open_page, store) -> None:
    add_draw(store, DAY, HGB=9.1)
    hands = open_page()
    assert "CTCAE" not in popover(hands, 0, "HGB")
    assert "CTCAE" not in str(hands.index(0, "HGB").data(TIP))
    assert "CTCAE" not in hands.index(0, "HGB").data(SPOKEN)


@pytest.mark.usefixtures("graded")
def test_a_wanted_grade_is_shown_in_tip_popover_and_read_aloud(open_page, store) -> None:
    add_draw(store, DAY, HGB=9.1, PLT=198)
    hands = open_page()
    line = "CTCAE v5.0 grade 2: anemia (a reporting scale)"
    assert line in popover(hands, 0, "HGB")
    assert line in hands.index(0, "HGB").data(TIP)
    assert hands.index(0, "HGB").data(SPOKEN).endswith(line)
    assert "CTCAE" not in popover(hands, 0, "PLT")
    assert "CTCAE" not in hands.index(0, "PLT").data(SPOKEN)


@pytest.mark.usefixtures("graded")
def test_a_computed_count_has_a_grade_and_a_typed_one_has_none_yet(open_page, store) -> None:
    share = {"value_text": "30", "value": 30, "unit": "%"}
    band = {"value_text": "5", "value": 5, "unit": "%"}
    add_draw(store, DAY, WBC=2.0, **{"SEG%": share, "BAND%": band}, HGB=9.1)
    hands = open_page()
    line = "CTCAE v5.0 grade 3: neutrophil count decreased"
    assert line in hands.index(0, "ANC").data(SPOKEN)
    assert line in popover(hands, 0, "ANC")
    hands.type("\x1b")
    hands.go(0, "HGB")
    hands.type("8.1\t")
    assert "CTCAE" not in hands.index(0, "HGB").data(SPOKEN)
    assert "CTCAE" not in hands.index(0, "ANC").data(SPOKEN)


def test_the_grades_follow_the_setting_at_once(open_page, store, patient) -> None:
    add_draw(store, DAY, HGB=9.1)
    hands = open_page()
    deeds = hands.page.around.deeds
    deeds.carry_out(MADE, put=RecordSettings(store, patient.id).put_grades_shown(shown=True))
    assert "CTCAE" in hands.index(0, "HGB").data(SPOKEN)
    deeds.undo()
    assert "CTCAE" not in hands.index(0, "HGB").data(SPOKEN)


def tip_of_head(hands: Hands, key: str) -> str:
    model = hands.page.part.model
    at = [column.key for column in model.columns].index(key)
    return str(model.headerData(at, Qt.Orientation.Horizontal, TIP))


def test_heads_and_cells_say_in_plain_words_what_a_count_does(open_page, store) -> None:
    add_draw(store, DAY, WBC=2.4, PLT=40)
    hands = open_page()
    assert "help the body fight infection" in tip_of_head(hands, "WBC")
    assert "Too few platelets: Bruises come easily." in tip_of_head(hands, "PLT")
    assert "American Cancer Society, written for adults" in tip_of_head(hands, "PLT")
    assert "fight infection" in tip_of_head(hands, "ALC")
    assert "Too few red cells" in popover(hands, 0, "HGB")
    assert "substances in the blood" in popover(hands, 0, "ALT")
    head = hands.page.part.model.headerData(0, Qt.Orientation.Horizontal, SPOKEN)
    assert head == "Day"


def grade_cell(hands: Hands, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    model = hands.page.part.model
    at = [column.key for column in model.columns].index("grade")
    return str(model.index(row, at).data(role) or "")


def test_the_column_of_grades_comes_with_its_switch(open_page, store, patient) -> None:
    add_draw(store, DAY, WBC=0.9, PLT=40)
    hands = open_page()
    keys = [column.key for column in hands.page.part.model.columns]
    assert "grade" not in keys
    store.apply(MADE, put=RecordSettings(store, patient.id).put_grades_shown(shown=True))
    assert grade_cell(hands, 0) == "4 WBC"
    assert hands.page.part.columns[-3].shown_unit == "CTCAE v5.0"


@pytest.mark.usefixtures("graded")
def test_the_highest_grade_names_its_tests_and_the_tip_every_grade(open_page, store) -> None:
    alt = {"value_text": "130", "value": 130, "unit": "U/L", "range_high": 40}
    add_draw(store, DAY, ANC=0.9, PLT=40, ALT=alt, HGB=11.9)
    hands = open_page()
    assert grade_cell(hands, 0) == "3 ANC, Plt"
    tip = grade_cell(hands, 0, TIP)
    assert "CTCAE v5.0 grade 3" in tip
    assert "grade 2: ALT increased" in tip
    assert grade_cell(hands, 1) == ""
    add_draw(store, DAY.replace(day=12), HGB=13)
    assert grade_cell(hands, 1) == ""


@pytest.mark.usefixtures("graded")
def test_a_computed_count_has_a_grade_and_a_typed_cell_none(open_page, store) -> None:
    segs, bands = ({"value_text": str(n), "value": n, "unit": "%"} for n in (20, 0))
    add_draw(store, DAY, **{"WBC": 2.0, "SEG%": segs, "BAND%": bands})
    hands = open_page()
    assert grade_cell(hands, 0) == "4 ANC"
    hands.go(0, "WBC")
    hands.type("9\t")
    assert grade_cell(hands, 0) == ""


@pytest.mark.usefixtures("graded")
def test_nothing_is_typed_pasted_or_copied_in_the_column_of_grades(open_page, store) -> None:
    add_draw(store, DAY, ALT=20, WBC=0.9)
    hands = open_page()
    hands.go(0, "grade")
    hands.type("7")
    assert not hands.page.part.entry.editing
    hands.key(Qt.Key.Key_Delete)
    assert hands.page.part.unsaved == 0
    hands.go(0, "ALT")
    hands.type("21\t")
    assert hands.page.part.model.columns[hands.grid.currentIndex().column()].key == "place"
    said = popover(hands, 0, "grade")
    assert "grade 4" in said
    hands.go(0, "place")
    hands.key(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    hands.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "CTCAE" not in copied
    assert "4 WBC" not in copied
