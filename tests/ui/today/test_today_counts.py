"""The last counts: values as reported, beside the ones before and the limits of the team."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from alltracker.care.trends import LimitWord
from alltracker.care.words import Message
from alltracker.db.models import OwnAnalyte, Result, Threshold
from alltracker.db.record_settings import RecordSettings
from alltracker.language import Language
from alltracker.ui.today.read_counts import counts_shown
from alltracker.ui.widgets.count_cell import CountCell

TODAY = dt.date(2026, 11, 24)
BEFORE = dt.date(2026, 11, 10)
CELLS = "10*9/L"


@pytest.fixture
def read(store, patient, around):
    def reading():
        return counts_shown(store, patient.id, around.knowledge, around.language, TODAY)

    return reading


def words(shown, language):
    return [
        (one.name, one.shown, one.unit, language.say(one.limit.words), language.say(one.step.words))
        for one in shown.readings
    ]


def labels(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_main_counts_come_first_beside_the_ones_before(draw, add, read, patient, around):
    draw(BEFORE, {"ANC": ("0.94", CELLS), "HGB": ("11.4", "g/dL"), "WBC": ("2.4", CELLS)})
    draw(TODAY, {"ANC": ("1.12", CELLS), "HGB": ("11.9", "g/dL"), "WBC": ("2.9", CELLS)})
    add(
        Threshold(patient_id=patient.id, analyte="ANC", low=0.5, high=1.5, unit=CELLS, since=BEFORE)
    )
    shown = read()
    assert words(shown, around.language) == [
        ("Neutrophils", "1.12", "10⁹/L", "within 0.5 to 1.5", "from 0.94"),
        ("Hemoglobin", "11.9", "g/dL", "no limit entered", "from 11.4"),
        ("White cells", "2.9", "10⁹/L", "no limit entered", "from 2.4"),
    ]
    assert shown.before == BEFORE
    assert shown.limits_since == BEFORE


def test_values_are_shown_in_the_familys_units(draw, add, read, store, patient, around):
    draw(TODAY, {"ANC": ("0.42", CELLS), "HGB": ("7,4", "mmol/L")})
    add(
        Threshold(patient_id=patient.id, analyte="ANC", low=500, unit="/uL"),
        *RecordSettings(store, patient.id).put_unit("ANC", "/uL"),
        *RecordSettings(store, patient.id).put_unit("HGB", "g/L"),
    )
    found = words(read(), around.language)
    assert found[0][1:4] == ("420", "/µL", "below 500")
    assert found[1][1:3] == ("119.2", "g/L")


def test_zeros_at_the_end_are_kept_as_reported(draw, read):
    draw(TODAY, {"ANC": ("1.10", CELLS)})
    assert read().readings[0].shown == "1.10"


@pytest.mark.parametrize(
    ("text", "low", "found"),
    [
        ("<0.5", 0.5, ("below 0.5", LimitWord.BELOW)),
        ("<0.5", 0.3, ("cannot be compared with the limit", LimitWord.NOT_CLEAR)),
        ("<0.1", 0.5, ("below 0.5", LimitWord.BELOW)),
        ("0.6", 0.5, ("above 0.5", LimitWord.WITHIN)),
    ],
)
def test_a_bound_is_never_taken_for_a_value(draw, add, read, patient, text, low, found):
    draw(TODAY, {"ANC": (text, CELLS)})
    add(Threshold(patient_id=patient.id, analyte="ANC", low=low, unit=CELLS))
    (reading,) = read().readings
    assert reading.shown == text
    assert (Language().say(reading.limit.words), reading.limit.word) == found


def test_neutrophils_are_computed_only_from_whole_parts(draw, read):
    parts = {"WBC": ("2.0", CELLS), "SEG%": ("40", "%"), "BAND%": ("5", "%")}
    draw(TODAY, parts)
    reading = read().readings[0]
    assert (reading.name, reading.shown, reading.purpose) == ("Neutrophils", "0.90", "computed")


def test_a_share_alone_is_no_count(draw, read):
    draw(TODAY, {"WBC": ("2.0", CELLS), "SEG%": ("40", "%")})
    assert [one.key for one in read().readings] == ["WBC"]


def test_an_older_value_says_its_day(draw, read):
    draw(BEFORE, {"PLT": ("226", CELLS)})
    draw(TODAY, {"ANC": ("1.12", CELLS)})
    assert [one.purpose for one in read().readings] == ["destroy germs", "of 10 Nov"]


def test_an_uncertain_unit_is_shown_as_reported_beside_nothing(draw, add, read, patient, around):
    draw(BEFORE, {"ANC": ("1.0", CELLS)})
    draw(TODAY, {"ANC": ("1.12", "furlongs")})
    add(Threshold(patient_id=patient.id, analyte="ANC", low=0.5, unit=CELLS))
    (found,) = words(read(), around.language)
    assert found == ("Neutrophils", "1.12", "furlongs", "no limit entered", "first value")


def test_an_unusual_value_asks_to_be_checked(draw, read, store):
    draw(TODAY, {"ANC": ("112", CELLS)})
    (row,) = store.all(Result)
    row.review = True
    store.save(row, Message("test", "x"))
    assert read().readings[0].purpose == "to be checked"


def test_a_limit_to_come_does_not_hold_yet(draw, add, read, patient):
    draw(TODAY, {"ANC": ("1.12", CELLS)})
    later = TODAY + dt.timedelta(days=1)
    add(Threshold(patient_id=patient.id, analyte="ANC", low=0.5, unit=CELLS, since=later))
    assert not read().readings[0].limited


def test_own_tests_take_the_place_of_missing_ones(draw, add, read, store, patient):
    own = OwnAnalyte(patient_id=patient.id, name="Vitamin <D>", unit="ng/mL")
    add(own, *RecordSettings(store, patient.id).put_shown(["ANC", own.id]))
    draw(TODAY, {own.id: ("31", "ng/mL")})
    assert [(one.name, one.shown, one.unit) for one in read().readings] == [
        ("Vitamin <D>", "31", "ng/mL")
    ]


@pytest.mark.parametrize(
    ("day", "time", "title"),
    [
        (TODAY, dt.time(8, 20), "Counts this morning"),
        (TODAY, dt.time(15), "Counts of today"),
        (TODAY, None, "Counts of today"),
        (BEFORE, dt.time(8), "Counts of 10 November 2026"),
    ],
)
def test_the_title_names_the_day_honestly(draw, open_page, day, time, title):
    draw(day, {"ANC": ("1.12", CELLS)}, time)
    assert title in labels(open_page())


def test_without_counts_a_link_leads_to_typing_them(open_page, qtbot):
    page = open_page()
    assert "No counts are typed yet." in labels(page)
    with qtbot.waitSignal(page.log_asked) as asked:
        page.counts._first.click()
    assert asked.args == ["C"]


def test_missing_limits_are_asked_for(draw, open_page, qtbot):
    draw(TODAY, {"ANC": ("1.12", CELLS)})
    page = open_page()
    with qtbot.waitSignal(page.asked_for) as asked:
        page.counts._ask_limits.click()
    assert asked.args == ["settings", "limits"]


def test_a_count_opens_its_draw_by_mouse_and_keyboard(draw, open_page, qtbot):
    row = draw(TODAY, {"ANC": ("1.12", CELLS)})
    page = open_page()
    cell = page.findChild(CountCell)
    with qtbot.waitSignal(page.asked_for) as asked:
        QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert asked.args == ["counts", row.id]
    with qtbot.waitSignal(page.asked_for):
        QTest.keyClick(cell, Qt.Key.Key_Return)


def test_a_row_says_aloud_what_it_shows(draw, open_page):
    draw(BEFORE, {"ANC": ("0.94", CELLS)})
    draw(TODAY, {"ANC": ("1.12", CELLS)})
    cell = open_page().findChild(CountCell)
    assert cell.accessibleName() == "Neutrophils"
    said = "destroy germs: 1.12 10⁹/L, no limit entered, up from 0.94"
    assert cell.accessibleDescription() == said


def test_counts_follow_a_new_draw_and_undo(draw, open_page, around):
    page = open_page()
    draw(TODAY, {"ANC": ("1.12", CELLS)}, dt.time(8))
    assert "Counts this morning" in labels(page)
    around.deeds.undo()
    assert "No counts are typed yet." in labels(page)
