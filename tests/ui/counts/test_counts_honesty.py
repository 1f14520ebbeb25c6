"""Two values of one test, computed counts, slips by ten or a thousand, days and units as typed."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from alltracker.care.kinds import ResultStatus
from alltracker.db.models import Result, Setting
from alltracker.db.queries import results_of_draw, series
from alltracker.db.record_settings import RecordSettings
from tests.ui.counts.hands import MADE, TODAY, Hands, add_draw

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TIP = Qt.ItemDataRole.ToolTipRole


def second(store, draw, text: str, status: ResultStatus = ResultStatus.FINAL) -> Result:
    row = Result(
        draw_id=draw.id,
        analyte="WBC",
        value_text=text,
        value=float(text),
        unit="10*9/L",
        status=status,
    )
    store.apply(MADE, put=[row])
    return row


def popover(hands: Hands):
    hands.key(Qt.Key.Key_Down, ALT)
    return hands.page.part.units.popover


def test_fourteen_values_of_a_slip_cost_no_more_keys_than_their_signs_and_cells(
    open_page, store, patient
) -> None:
    keys = ["WBC", "ANC", "NEUT%", "ALC", "HGB", "HCT", "PLT", "ALT", "AST", "BILI", "ALB"]
    keys += ["RDW", "RBC", "MPV"]
    settings = RecordSettings(store, patient.id)
    store.apply(MADE, put=settings.put_shown(keys))
    hands = open_page()
    hands.page.reveal("new")
    values = ["3.1", "1.29", "41.5", "1.2", "11.9", "35.0", "236", "68", "54", "0.6", "4.1"]
    values += ["13.1", "4.12", "9.8"]
    start = hands.pressed
    hands.type("23/11\t" + "\t".join(values) + "\n")
    assert hands.question == ""
    (draw,) = hands.draws()
    assert draw.day == dt.date(2026, 11, 23)
    assert {key: row.value_text for key, row in draw.results.items()} == dict(
        zip(keys, values, strict=True)
    )
    assert hands.pressed - start <= sum(map(len, values)) + len(values) + 5 + len("23/11")


def test_of_two_values_the_more_final_one_counts_and_the_other_is_said(open_page, store) -> None:
    draw = add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    second(store, draw, "2.6", ResultStatus.PRELIMINARY)
    hands = open_page()
    assert hands.text(0, "WBC") == "2.4"
    assert "2.6 10⁹/L, preliminary" in hands.index(0, "WBC").data(TIP)
    second(store, draw, "2.9", ResultStatus.CORRECTED)
    assert hands.text(0, "WBC") == "2.9"
    assert [row.value for row in series(store, draw.patient_id, ["WBC"])["WBC"]] == [2.9]


def test_the_family_chooses_which_value_counts(open_page, store) -> None:
    draw = add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    second(store, draw, "2.6")
    hands = open_page()
    hands.go(0, "WBC")
    assert hands.text(0, "WBC") == "2.6"
    (button,) = popover(hands)._buttons
    assert "2.4" in button.text()
    assert button.hasFocus()
    button.click()
    assert hands.text(0, "WBC") == "2.4"
    assert hands.grid.hasFocus()
    assert len(results_of_draw(store, draw.id)) == 2
    assert "another value counts" in hands.steps()[0]
    hands.page.around.deeds.undo()
    assert hands.text(0, "WBC") == "2.6"


def test_a_second_value_is_typed_beside_the_first(open_page, store) -> None:
    draw = add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    hands.go(0, "WBC")
    hands.key(Qt.Key.Key_Insert)
    hands.type("2.6\n")
    assert hands.text(0, "WBC") == "2.6"
    assert [row.value for row in results_of_draw(store, draw.id)] == [2.4, 2.6]
    hands.go(0, "WBC")
    hands.type("2.7\n")
    assert [row.value for row in results_of_draw(store, draw.id)] == [2.4, 2.7]
    hands.go(0, "WBC")
    hands.type("\b\n")
    assert [row.value for row in results_of_draw(store, draw.id)] == [2.4]
    assert hands.text(0, "WBC") == "2.4"
    assert len(store.all(Setting)) == 1


def test_insert_where_there_is_no_value_does_nothing(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    hands.go(0, "PLT")
    hands.key(Qt.Key.Key_Insert)
    assert not hands.page.part.entry.editing


def test_a_computed_count_is_explained_on_click(open_page, store) -> None:
    shares = {"SEG%": {"unit": "%", "value_text": "36", "value": 36}}
    shares["BAND%"] = {"unit": "%", "value_text": "2.6", "value": 2.6}
    add_draw(store, dt.date(2026, 11, 10), WBC=2.9, **shares)
    hands = open_page()
    hands.go(0, "day")
    box = hands.grid.visualRect(hands.index(0, "ANC"))
    QTest.mouseClick(hands.grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    shown = hands.page.part.units.popover
    assert shown.isVisible()
    said = shown.accessibleDescription()
    for part in ("(segmented 36 % + bands 2.6 %)", "Result: 1.119", "Registry", "reports"):
        assert part in said
    assert hands.grid.hasFocus()
    hands.type("\x1b")
    assert not shown.isVisible()
    hands.type("1.2\n")
    assert hands.text(0, "ANC") == "1.2"
    QTest.mouseClick(hands.grid.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert not shown.isVisible()


@pytest.mark.parametrize(
    ("key", "before", "typed", "meant"),
    [
        ("WBC", 2.9, "2900", "2.9"),
        ("ANC", 1.12, "950", "0.95"),
        ("HGB", 11.9, "119", "11.9"),
        ("HGB", 11.9, "1.19", ""),
        ("HCT", 35.0, "0.348", "34.8"),
        ("PLT", 226, "22.6", "226"),
        ("WBC", 2.4, "26", "2.6"),
        ("PLT", 0.4, "226", "0.226"),
    ],
)
def test_a_slip_is_asked_about_and_never_corrected_by_itself(
    open_page, store, key, before, typed, meant
) -> None:
    unit = {"HCT": "%", "HGB": "g/dL"}.get(key, "10*9/L")
    given = {"value_text": str(before), "value": before, "unit": unit}
    add_draw(store, dt.date(2026, 11, 10), **{key: given})
    hands = open_page()
    hands.page.reveal("new")
    hands.go(-1, key)
    hands.type(typed + "\t")
    assert hands.question
    box = hands.page.part.entry.asking.question
    assert hands.cell == (1, key)
    if meant:
        assert box.use.text() == f"Use {meant}"
        hands.type("\t\n")
        assert hands.page.part.model.draft_at(1).cells[key].text == meant
    else:
        assert box.use.isHidden()


def test_what_treatment_does_to_counts_is_not_asked_about(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.9, ANC=1.5, PLT=226)
    hands = open_page()
    hands.page.reveal("new")
    hands.type("t\t0.3\t0.04\t\t\t\t\t22\t\n")
    assert hands.question == ""
    hands.type("t 18:00\t3.1\t0.9\t\t\t\t\t240\n")
    assert hands.question == ""
    assert len(hands.draws()) == 3


def test_a_count_that_does_not_fit_its_share_is_asked_about(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("t\t2.9\t0.112\t38.6\t")
    assert "does not fit" in hands.question
    hands.type("\x1b")
    hands.go(-1, "ANC")
    hands.type("1.12\t38.6\t")
    assert hands.question == ""


@pytest.mark.parametrize(
    ("typed", "day", "time"),
    [
        ("t", TODAY, None),
        ("-1", dt.date(2026, 11, 23), None),
        ("12", dt.date(2026, 11, 12), None),
        ("3/11", dt.date(2026, 11, 3), None),
        ("3/11 8:30", dt.date(2026, 11, 3), dt.time(8, 30)),
        ("t 6:15 pm", TODAY, dt.time(18, 15)),
        ("8h30", TODAY, dt.time(8, 30)),
    ],
)
def test_days_and_times_as_people_type_them(open_page, typed, day, time) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type(typed + "\t2.4\n")
    (draw,) = hands.draws()
    assert (draw.day, draw.time) == (day, time)


def test_a_day_to_come_is_asked_about(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("25/11/2026\t")
    assert "25 Nov 2026 is still to come" in hands.question
    box = hands.page.part.entry.asking.question
    assert box.use.text() == "Use 25 Nov 2025"
    assert not box.accept.isHidden()
    hands.type("\t\n")
    hands.type("2.4\n")
    assert hands.draws()[0].day == dt.date(2025, 11, 25)
    hands.type("24/11/2030\t")
    assert box.accept.isHidden()


def test_two_draws_at_one_time_are_asked_about(open_page, store) -> None:
    add_draw(store, TODAY, WBC=2.4)
    hands = open_page()
    hands.page.reveal("new")
    hands.type("t\t")
    assert "There is a draw of 24 Nov 2026 already" in hands.question
    hands.type("\t\n2.6\n")
    assert len(hands.draws()) == 2
    hands.go(-1, "WBC")
    hands.type("2.8\n")
    assert "already" in hands.question
    assert hands.cell == (2, "day")
    hands.type("\n\n")
    assert len(hands.draws()) == 3
    hands.type("t 8:30\t2.9\n")
    assert hands.question == ""
    assert {hands.text(row, "day") for row in range(4)} >= {"Tue 24 Nov 2026, 08:30"}


@pytest.mark.parametrize(
    ("key", "typed", "value", "unit"),
    [
        ("HGB", "119 g/L", 119, "g/L"),
        ("HGB", "7,4 mmol/l", 7.4, "mmol/L"),
        ("WBC", "2400 /µl", 2400, "/uL"),
        ("ANC", "1,12 G/l", 1.12, "10*9/L"),
        ("HCT", "0.35 L/L", 0.35, "L/L"),
    ],
)
def test_a_unit_behind_the_number_is_kept_with_it(open_page, key, typed, value, unit) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.go(-1, key)
    hands.type(typed + "\n")
    assert hands.question == ""
    result = hands.draws()[0].results[key]
    assert (result.value, result.unit) == (value, unit)


def test_a_unit_that_is_none_is_said(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.go(-1, "WBC")
    hands.type("2.4 spoons\t")
    assert "“spoons” is not a unit of White cells" in hands.question


def test_what_is_typed_is_taken_back_step_by_step(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, PLT=198)
    hands = open_page()
    hands.go(0, "WBC")
    hands.type("2.5\t")
    hands.go(0, "PLT")
    hands.type("199\t")
    hands.go(0, "PLT")
    hands.type("\b")
    texts = [hands.text(0, "WBC"), hands.text(0, "PLT")]
    assert texts == ["2.5", ""]
    for expected in (["2.5", "199"], ["2.5", "198"], ["2.4", "198"]):
        hands.key(Qt.Key.Key_Z, CONTROL)
        assert [hands.text(0, "WBC"), hands.text(0, "PLT")] == expected
    assert hands.page.part.unsaved == 0
    assert len(hands.steps()) == 2
    hands.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert hands.text(0, "WBC") == "2.5"
    hands.type("\n")
    assert hands.draws()[0].results["WBC"].value == 2.5
    hands.go(0, "WBC")
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert hands.text(0, "WBC") == "2.4"
    assert len(hands.draws()) == 1


def test_undo_in_an_open_cell_takes_back_what_was_typed_there(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    hands.go(0, "WBC")
    hands.type("9")
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert not hands.page.part.entry.editing
    assert hands.text(0, "WBC") == "2.4"
    assert len(hands.steps()) == 2


def test_a_new_row_taken_back_is_empty_and_comes_again(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.4\t")
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert hands.page.part.unsaved == 0
    hands.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    hands.type("\n")
    assert hands.draws()[0].day == TODAY


def test_the_windows_undo_waits_while_something_unsaved_can_be_taken_back(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4)
    hands = open_page()
    pressed = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), hands.page)
    shortcut.activated.connect(lambda: pressed.append("undo"))
    hands.go(0, "WBC")
    hands.type("2.5\t")
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert hands.text(0, "WBC") == "2.4"
    assert not pressed
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert pressed == ["undo"]
