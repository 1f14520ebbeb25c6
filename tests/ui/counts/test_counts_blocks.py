from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import ResultStatus
from alltracker.db.models import OwnAnalyte
from alltracker.db.queries import results_of_draw
from tests.ui.counts.hands import MADE, TODAY, Hands, add_draw

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PROSE = (
    "Blood counts tell how the marrow is doing. The white cells, the hemoglobin and the "
    "platelets are counted, and the team tells what that means.\nCall the clinic."
)
TIP = Qt.ItemDataRole.ToolTipRole


def paste(hands: Hands, text: str) -> None:
    QApplication.clipboard().setText(text)
    hands.key(Qt.Key.Key_V, CONTROL)


def select(hands: Hands, first: tuple[int, str], last: tuple[int, str]) -> None:
    area = QItemSelection(hands.index(*first), hands.index(*last))
    hands.grid.selectionModel().select(area, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_one_pasted_row_waits_for_enter(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    paste(hands, "24 Nov 2026\t3.1\t1,29\t\t1.2\r\n")
    assert not hands.draws()
    assert hands.text(0, "ANC") == "1,29"
    hands.type("\n")
    (draw,) = hands.draws()
    assert {key: row.value for key, row in draw.results.items()} == {
        "WBC": 3.1,
        "ANC": 1.29,
        "ALC": 1.2,
    }


def test_several_pasted_rows_are_one_step(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=198)
    hands = open_page()
    hands.go(0, "day")
    paste(hands, "2026-11-10\t2.5\t0.9\n2026-11-17\t2.6\t0.95\n2026-11-24\t2.7\t1.0")
    assert [row.results["WBC"].value for row in hands.draws()] == [2.7, 2.6, 2.5]
    assert hands.draws()[2].results["PLT"].value == 198
    assert hands.steps()[0] == "Blood counts of 3 day(s) saved"
    hands.page.around.deeds.undo()
    assert len(hands.draws()) == 1
    assert hands.text(0, "WBC") == "2.4"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2026-11-10\t2\n\t2", "need their day"),
        ("\t".join("1" * 30), "more than there are columns"),
        ("2026-11-10\t2" + "\t" * 8 + "\twell\n2026-11-11\ttwo", "not a number"),
        (PROSE, "not a table of counts"),
        ("<html><body><table><tr><td>WBC</td><td>2</td></tr></table></body></html>", "is text"),
    ],
)
def test_what_is_no_table_or_fits_nowhere_is_refused(open_page, text, why) -> None:
    hands = open_page()
    hands.page.reveal("new")
    paste(hands, text)
    assert why in hands.question
    assert not hands.draws()
    assert hands.page.part.unsaved == 0
    hands.type("\x1b")
    assert hands.question == ""


def test_new_rows_without_their_day_are_refused(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t")
    paste(hands, "2.4\n2.5")
    assert "need their day" in hands.question


def test_copied_cells_are_divided_by_tabs_and_paste_as_they_were(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=198)
    add_draw(
        store, dt.date(2026, 11, 17), WBC={"value_text": "<0.1", "value": 0.1, "comparator": "<"}
    )
    hands = open_page()
    hands.go(0, "day")
    select(hands, (0, "day"), (1, "WBC"))
    hands.key(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "2026-11-10\t2.4\n2026-11-17\t<0.1"


def test_delete_empties_and_enter_saves_it(open_page, store) -> None:
    draw = add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=198)
    hands = open_page()
    hands.go(0, "PLT")
    hands.type("\b")
    assert hands.text(0, "PLT") == ""
    assert len(results_of_draw(store, draw.id)) == 2
    hands.type("\n")
    assert set(hands.draws()[0].results) == {"WBC"}
    hands.page.around.deeds.undo()
    assert hands.text(0, "PLT") == "198"


def test_a_cut_cell_is_copied_and_emptied(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=198)
    hands = open_page()
    hands.go(0, "PLT")
    hands.key(Qt.Key.Key_X, CONTROL)
    assert QApplication.clipboard().text() == "198"
    assert hands.text(0, "PLT") == ""
    hands.type("\x1b")
    assert hands.text(0, "PLT") == "198"


def test_the_day_cannot_be_emptied(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    hands.go(0, "day")
    hands.type("\b")
    assert hands.page.part.unsaved == 0


def test_removing_a_draw_can_be_undone(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    add_draw(store, dt.date(2026, 11, 17), WBC=2.6)
    hands = open_page()
    hands.go(0, "WBC")
    hands.key(Qt.Key.Key_Delete, SHIFT)
    assert [draw.day.day for draw in hands.draws()] == [17]
    assert hands.steps()[0] == "Blood counts of 10 Nov 2026 removed"
    hands.page.around.deeds.undo()
    assert hands.text(0, "WBC") == "2.4"


def test_another_unit_is_chosen_and_saved_with_the_row(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), PLT={"value_text": "198", "value": 198})
    hands = open_page()
    hands.go(0, "PLT")
    hands.key(Qt.Key.Key_Down, ALT)
    popover = hands.page.part.units.popover
    assert popover.isVisible()
    assert "198" in popover.accessibleDescription()
    button = next(b for b in popover._buttons if b.property("unit") == "K/uL")
    button.click()
    assert hands.grid.hasFocus()
    assert hands.text(0, "PLT") == "198 K/µL"
    hands.type("\n")
    result = hands.draws()[0].results["PLT"]
    assert (result.value, result.unit) == (198, "K/uL")
    assert hands.text(0, "PLT") == "198"
    assert "Reported as 198 K/µL" in hands.index(0, "PLT").data(TIP)


def test_escape_closes_the_popover_and_changes_nothing(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), PLT=198)
    hands = open_page()
    hands.go(0, "PLT")
    hands.key(Qt.Key.Key_Down, ALT)
    hands.type("\x1b")
    assert not hands.page.part.units.popover.isVisible()
    assert hands.grid.hasFocus()
    assert hands.page.part.unsaved == 0


def test_values_in_other_units_are_shown_in_the_familys(open_page, store) -> None:
    add_draw(
        store,
        dt.date(2026, 11, 10),
        HGB={"value_text": "119", "value": 119, "unit": "g/L"},
        WBC={"value_text": "2900", "value": 2900, "unit": "/uL"},
        PLT={"value_text": "190", "value": 190, "unit": "per field"},
    )
    hands = open_page()
    assert hands.text(0, "HGB") == "11.9"
    assert hands.text(0, "WBC") == "2.9"
    assert hands.text(0, "PLT") == "190 per field"
    assert "not certain" in hands.index(0, "PLT").data(TIP)


def test_marks_are_said_in_words(open_page, store) -> None:
    add_draw(
        store,
        dt.date(2026, 11, 10),
        WBC={"value_text": "2.4", "value": 2.4, "status": ResultStatus.PRELIMINARY},
        ANC={"value_text": "0.9", "value": 0.9, "status": ResultStatus.CORRECTED},
        PLT={"value_text": "4000", "value": 4000, "review": True},
    )
    hands = open_page()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert "Preliminary" in hands.index(0, "WBC").data(spoken)
    assert "Corrected" in hands.index(0, "ANC").data(spoken)
    assert "To be checked" in hands.index(0, "PLT").data(spoken)
    hands.go(0, "PLT")
    hands.page.part.menu.confirm()
    assert not hands.draws()[0].results["PLT"].review


def test_a_tooltip_shows_markup_as_it_was_written(open_page, store) -> None:
    add_draw(store, TODAY, WBC={"value_text": "2", "value": 2, "unit": "<b>x</b>"})
    hands = open_page()
    assert "&lt;b&gt;" in hands.index(0, "WBC").data(TIP)


def test_own_tests_stand_after_the_usual_ones(open_page, store, patient) -> None:
    own = OwnAnalyte(patient_id=patient.id, name="Vitamin D", unit="ng/mL")
    store.save(own, MADE)
    hands = open_page()
    hands.page.reveal("new")
    hands.go(-1, own.id)
    hands.type("34\n")
    result = hands.draws()[0].results[own.id]
    assert (result.value, result.unit) == (34, "ng/mL")
