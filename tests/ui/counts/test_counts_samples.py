"""Published example files with strange contents, as the grid shows what became of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from alltracker.exchange.files import read_file
from alltracker.exchange.merge import ImportPlanner
from tests.ui.counts.hands import MADE, Hands

SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "fhir"
ALT = Qt.KeyboardModifier.AltModifier
TIP = Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def shown(open_page, store, patient):
    """Return how to open the page after a sample was imported."""

    def opened(name: str, point: str = ".") -> Hands:
        data = (SAMPLES / name).read_bytes()
        planner = ImportPlanner(store, patient)
        planner.add(read_file(data, name, print, bool))
        planner.take(MADE)
        return open_page(point=point)

    return opened


def said(hands: Hands, row: int, key: str) -> str:
    hands.go(row, key)
    hands.key(Qt.Key.Key_Down, ALT)
    return hands.page.part.units.popover.accessibleDescription()


def test_impossible_neutrophils_stay_and_are_marked(shown) -> None:
    hands = shown("derived-mcode-impossible-neutrophils.json")
    row = next(n for n in range(hands.model.rowCount()) if hands.text(n, "ANC"))
    assert hands.text(row, "ANC") == "3000"
    assert "To be checked" in hands.index(row, "ANC").data(TIP)
    assert "Reported: 3000" in said(hands, row, "ANC")


def test_a_swapped_range_is_shown_as_it_was_given(shown) -> None:
    hands = shown("uscore-hematocrit-swapped-range.json")
    assert hands.text(0, "HCT") == "43"
    words = said(hands, 0, "HCT")
    assert words.index("46") < words.index("38")


def test_mixed_units_stand_in_one_column_in_the_familys_unit(open_page, store, patient) -> None:
    table = (
        b"Date,WBC,Hgb,Neut %\n2026-11-03,4347 /uL,11.5 mmol/l,0.415 fraction\n"
        b"2026-11-10,9.714 10*3/uL,119 g/L,38.6 %\n"
    )
    planner = ImportPlanner(store, patient)
    planner.add(read_file(table, "a.csv", print, bool))
    planner.take(MADE)
    hands = open_page()
    assert [hands.text(row, "WBC") for row in (0, 1)] == ["4.347", "9.714"]
    assert [hands.text(row, "HGB") for row in (0, 1)] == ["18.53", "11.9"]
    assert [hands.text(row, "NEUT%") for row in (0, 1)] == ["41.5", "38.6"]
    assert "Reported as 11.5 mmol/L" in hands.index(0, "HGB").data(TIP)
    assert "Reported as 4347 /µL" in hands.index(0, "WBC").data(TIP)
    assert "Reported: 0.415 fraction" in said(hands, 0, "NEUT%")


@pytest.mark.parametrize("name", ["spec-entered-in-error.json", "spec-cancelled-no-value.json"])
def test_what_the_laboratory_took_back_is_not_in_the_grid(shown, name) -> None:
    assert not shown(name).draws()
