from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from alltracker.care.kinds import Comparator
from alltracker.db.queries import results_of_draw
from alltracker.db.record_settings import RecordSettings
from tests.ui.counts.hands import MADE, TODAY, add_draw

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_three_draws_by_keyboard_only_cost_no_more_keys_than_signs_and_cells(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    rows = [
        ("t", "3.1", "1.29", "41.5", "1.2", "11.9", "35.0", "236", "68"),
        ("-7", "2.8", "1.05", "37.5", "1.1", "11.8", "34.6", "224", "77"),
        ("3/11", "2.6", "0,88", "33.8", "<1.0", "11.5", "33.9", "190", "84", "Harbor lab", "tired"),
    ]
    for row in rows:
        hands.type("\t".join(row) + "\n")
    signs = sum(len(text) for row in rows for text in row)
    cells = sum(len(row) for row in rows)
    assert hands.pressed <= signs + cells + 5
    newest, middle, oldest = hands.draws()
    assert (newest.day, middle.day, oldest.day) == (
        TODAY,
        TODAY - dt.timedelta(days=7),
        dt.date(2026, 11, 3),
    )
    assert {key: row.value for key, row in newest.results.items()} == {
        "WBC": 3.1,
        "ANC": 1.29,
        "NEUT%": 41.5,
        "ALC": 1.2,
        "HGB": 11.9,
        "HCT": 35.0,
        "PLT": 236,
        "ALT": 68,
    }
    assert (oldest.place, oldest.note) == ("Harbor lab", "tired")
    assert oldest.results["ALC"].comparator is Comparator.LESS
    assert oldest.results["ALC"].value_text == "<1.0"
    assert oldest.results["ANC"].value == 0.88
    assert hands.steps()[:3] == [
        "Blood counts of 3 Nov 2026 saved",
        "Blood counts of 17 Nov 2026 saved",
        "Blood counts of 24 Nov 2026 saved",
    ]
    assert hands.model.rowCount() == 4
    assert hands.cell == (3, "day")


def test_a_draw_of_today_needs_no_day_and_takes_the_units_of_the_family(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9")
    assert hands.text(-1, "day") == "Tue 24 Nov 2026"
    hands.type("\n")
    (draw,) = hands.draws()
    assert draw.day == TODAY
    assert draw.results["WBC"].unit == "10*9/L"


def test_the_empty_record_begins_with_one_button(open_page) -> None:
    hands = open_page()
    assert hands.page.first_focus() is hands.page.empty.button
    hands.page.empty.button.click()
    hands.type("\t2.9\n")
    assert hands.page.subtitle().startswith("1 draw")
    assert hands.draws()[0].results["WBC"].value == 2.9


@pytest.mark.parametrize(("typed", "value"), [("1,12", 1.12), ("1.12", 1.12), (".9", 0.9)])
@pytest.mark.parametrize("point", [".", ","])
def test_both_decimal_signs_are_taken(open_page, typed, value, point) -> None:
    hands = open_page(point=point)
    hands.page.reveal("new")
    hands.type(f"\t\t{typed}\n")
    assert hands.draws()[0].results["ANC"].value == value
    assert hands.text(0, "ANC") == (f"{value}".replace(".", point))


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("31 Feb", "February"),
        ("2019-01-01", "before"),
        ("2300-01-01", "still to come"),
        ("25 Nov 2026", "still to come"),
        ("Nov 2026", "day is missing"),
        ("never", "not a date"),
    ],
)
def test_an_impossible_day_keeps_the_keyboard_in_its_cell(open_page, typed, part) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type(typed + "\t")
    assert part in hands.question
    assert hands.cell == (0, "day")
    assert isinstance(hands.focus, QLineEdit)
    hands.type("\n")
    assert not hands.draws()
    hands.type("\x1b\x1b")
    assert hands.question == ""
    assert hands.page.part.unsaved == 0


def test_what_cannot_be_is_refused(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t\t\t140\n")
    assert "cannot be" in hands.question
    assert hands.page.part.entry.asking.question.buttons() == []
    assert not hands.draws()
    hands.key(Qt.Key.Key_Backspace)
    assert hands.question == ""
    hands.type("\n")
    assert hands.draws()[0].results["NEUT%"].value == 14


@pytest.mark.parametrize("typed", ["words", "1.2.3", "-", "1,200"])
def test_text_in_a_number_cell_is_explained(open_page, typed) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type(f"\t{typed}\n")
    assert typed in hands.question
    assert not hands.draws()


def test_what_is_rare_is_asked_about_and_taken(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t\t\t\t\t3.2\n")
    assert "unusual" in hands.question
    hands.type("\n")
    assert hands.focus is hands.page.part.entry.asking.question.accept
    hands.type("\n")
    assert hands.draws()[0].results["HGB"].value == 3.2


def test_a_unit_is_guessed_but_never_changed_silently(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t\t\t\t\t\t\t226000\t")
    assert "Use 226" in hands.question
    assert not hands.draws()
    hands.type("\t\n")
    assert hands.cell == (0, "ALT")
    hands.type("\n")
    result = hands.draws()[0].results["PLT"]
    assert (result.value, result.value_text, result.unit) == (226, "226", "10*9/L")


def test_the_keyboard_finds_back_from_a_question(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t\t\t\t\t3.2\n\n")
    hands.type("\x1b")
    assert isinstance(hands.focus, QLineEdit)
    assert hands.focus.text() == "3.2"
    hands.key(Qt.Key.Key_Home)
    hands.type("1\n")
    assert hands.draws()[0].results["HGB"].value == 13.2


def test_more_neutrophils_than_white_cells_are_asked_about(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2\t5\t")
    assert "more than all white cells" in hands.question
    hands.type("\t\n\n")
    assert hands.draws()[0].results["ANC"].value == 5


def test_escape_restores_the_cell_and_then_the_row(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=198)
    hands = open_page()
    hands.go(0, "WBC")
    hands.type("3")
    hands.type("\t")
    hands.go(0, "PLT")
    hands.type("150\x1b")
    assert hands.text(0, "PLT") == "198"
    assert hands.text(0, "WBC") == "3"
    hands.type("\x1b")
    assert hands.text(0, "WBC") == "2.4"
    assert hands.page.part.unsaved == 0


def test_escape_keeps_the_day_that_was_typed_and_lets_go_of_one_that_was_assumed(
    open_page,
) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("3.11.2026\tabc\t\x1b")
    assert hands.text(0, "day") == "Tue 3 Nov 2026"
    hands.type("4.1\n")
    assert hands.draws()[0].day == dt.date(2026, 11, 3)
    hands.page.reveal("new")
    hands.type("\tabc\t\x1b")
    assert hands.page.part.unsaved == 0


def test_arrows_leave_a_cell_that_is_typed_anew_and_move_in_one_that_is_edited(
    open_page, store
) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=18)
    hands = open_page()
    hands.go(0, "WBC")
    hands.type("3")
    hands.key(Qt.Key.Key_Right)
    assert hands.cell == (0, "ANC")
    hands.go(0, "PLT")
    hands.key(Qt.Key.Key_F2)
    hands.key(Qt.Key.Key_Left)
    hands.type("0\n")
    assert hands.draws()[0].results["PLT"].value == 108


def test_editing_one_cell_keeps_what_the_lab_reported_beside_it(open_page, store) -> None:
    draw = add_draw(
        store,
        dt.date(2026, 11, 10),
        WBC=2.4,
        PLT={
            "value_text": "198",
            "value": 198,
            "range_low": 150,
            "range_high": 450,
            "origin": "lab",
            "review": True,
        },
    )
    hands = open_page()
    hands.go(0, "PLT")
    hands.type("189\n")
    rows = {row.analyte: row for row in results_of_draw(store, draw.id)}
    assert (rows["PLT"].value, rows["PLT"].range_low, rows["PLT"].origin) == (189, 150, "lab")
    assert not rows["PLT"].review
    assert rows["WBC"].value == 2.4
    assert hands.steps()[0] == "Blood counts of 10 Nov 2026 saved"
    hands.page.around.deeds.undo()
    assert hands.text(0, "PLT") == "198"
    hands.page.around.deeds.redo()
    assert hands.text(0, "PLT") == "189"


def test_leaving_the_page_keeps_what_is_typed(open_page, store, qtbot) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    stack, elsewhere = QStackedWidget(), QLineEdit()
    qtbot.addWidget(stack)
    stack.addWidget(hands.page)
    stack.addWidget(elsewhere)
    with qtbot.waitActive(stack):
        stack.show()
        stack.activateWindow()
    hands.page.reveal("new")
    hands.type("\t2.9\t1.1")
    stack.setCurrentWidget(elsewhere)
    elsewhere.setFocus()
    add_draw(store, dt.date(2026, 11, 11), WBC=2.5)
    stack.setCurrentWidget(hands.page)
    hands.page.first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert hands.model.rowCount() == 3
    assert hands.text(-1, "WBC") == "2.9"
    assert hands.text(-1, "ANC") == "1.1"
    assert hands.page.subtitle().startswith("1 row")
    assert hands.cell == (2, "ANC")
    hands.type("2\n")
    assert hands.draws()[0].results["ANC"].value == 1.12


def test_typing_survives_a_change_elsewhere(open_page, store) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9\t31 x")
    add_draw(store, dt.date(2026, 11, 11), WBC=2.5)
    assert isinstance(hands.focus, QLineEdit)
    assert hands.focus.text() == "31 x"
    assert hands.cell == (1, "ANC")


def test_a_calculated_cell_is_passed_over(open_page, store) -> None:
    add_draw(
        store,
        dt.date(2026, 11, 10),
        WBC=2.0,
        **{
            "SEG%": {"value_text": "50", "value": 50, "unit": "%"},
            "BAND%": {"value_text": "4", "value": 4, "unit": "%"},
        },
    )
    hands = open_page()
    assert hands.text(0, "ANC") == "1.08"
    assert "Computed" in str(hands.index(0, "ANC").data(Qt.ItemDataRole.ToolTipRole))
    hands.go(0, "WBC")
    hands.type("2.0\t")
    assert hands.cell == (0, "NEUT%")


def test_tab_at_the_end_of_the_row_leaves_the_grid(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.go(-1, "note")
    hands.type("Lovely day\t")
    assert not hands.grid.hasFocus()
    assert not hands.grid.isAncestorOf(hands.focus)
    assert hands.text(-1, "note") == "Lovely day"


def test_the_grid_is_one_stop_for_those_who_pass_by(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    hands.grid.setFocus(Qt.FocusReason.TabFocusReason)
    hands.type("\t")
    assert not hands.grid.hasFocus()


def test_shift_tab_goes_back(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9\t")
    hands.key(Qt.Key.Key_Tab, SHIFT)
    assert hands.cell == (0, "WBC")


def test_a_row_without_anything_is_not_saved(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("-1\n")
    assert "Nothing to save" in hands.question
    assert not hands.draws()


def test_another_day_for_a_saved_draw_moves_it(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    add_draw(store, dt.date(2026, 11, 17), WBC=2.6)
    hands = open_page()
    hands.go(1, "day")
    hands.type("3 Nov\n")
    assert [draw.day.day for draw in hands.draws()] == [10, 3]
    assert hands.steps()[0] == "Blood counts of 3 Nov 2026 saved"


def test_shares_that_do_not_add_up_are_asked_about(open_page, store, patient) -> None:
    shown = ["WBC", "NEUT%", "LYMPH%", "MONO%", "EOS%", "BASO%"]
    store.apply(MADE, put=RecordSettings(store, patient.id).put_shown(shown))
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t3\t40\t30\t5\t1\t1\n")
    assert "77" in hands.question
    hands.type("\n\n")
    assert hands.draws()[0].results["NEUT%"].value == 40


def test_a_place_is_completed_from_those_before(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), place="Harbor lab", WBC=2.4)
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9")
    hands.type("\t")
    hands.go(-1, "place")
    hands.type("har\n")
    assert hands.draws()[0].place == "Harbor lab"


def test_a_letter_begins_a_note_and_no_shortcut_takes_it(open_page, qtbot) -> None:
    hands = open_page()
    window = hands.page.window()
    asked = []
    shortcut = QShortcut(QKeySequence("L"), window)
    shortcut.activated.connect(lambda: asked.append("log"))
    hands.page.reveal("new")
    hands.go(-1, "note")
    hands.type("Lovely\n")
    assert hands.draws()[0].note == "Lovely"
    assert asked == []
    hands.go(-1, "WBC")
    hands.type("L")
    qtbot.waitUntil(lambda: asked == ["log"])


def test_one_cell_is_pasted_into_the_text_that_is_edited(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), PLT=19)
    hands = open_page()
    hands.go(0, "PLT")
    hands.key(Qt.Key.Key_F2)
    QGuiApplication.clipboard().setText("8")
    hands.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.type("\n")
    assert hands.draws()[0].results["PLT"].value == 198
