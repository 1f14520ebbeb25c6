"""What a cell says of itself: whose range it is read beside, and its grade if one is wanted."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

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
