"""Tables from spreadsheets and portals, pasted into the grid: shown first, then one step."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from alltracker.db.queries import results_of_draw
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.background import Background
from alltracker.ui.importing.import_dialog import ImportDialog
from alltracker.ui.importing.lines import LineKind
from tests.ui.counts.hands import MADE, Hands, add_draw

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

YEAR = [dt.date(2025, 12, 2) + dt.timedelta(7 * week) for week in range(51)]


def paste(hands: Hands, text: str) -> ImportDialog | None:
    """Paste a text at the current cell; return the preview if one opens."""
    QApplication.clipboard().setText(text)
    hands.key(Qt.Key.Key_V, CONTROL)
    dialogs = hands.page.findChildren(ImportDialog)
    return dialogs[-1] if dialogs else None


def lines(dialog: ImportDialog, kind: LineKind) -> list[tuple[str, str]]:
    return [(line.what, line.note) for line in dialog.table.lines() if line.kind is kind]


def told(dialog: ImportDialog) -> str:
    return "\n".join(notice._words.text() for notice in dialog.inquiry.told())


def values(hands: Hands) -> list[dict[str, float | None]]:
    return [{key: row.value for key, row in draw.results.items()} for draw in hands.draws()]


def test_a_year_from_a_spreadsheet_is_one_step(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    rows = [f"{day:%d.%m.%Y}\t2,{n:02d}\t{100 + n}" for n, day in enumerate(YEAR)]
    head = "Fecha\tLeucocitos (10^9/L)\tPlaquetas (10³/µl)"
    dialog = paste(hands, "\r\n".join([head, *rows]))
    assert dialog is not None
    assert len(lines(dialog, LineKind.NEW)) == len(YEAR)
    dialog.accept()
    assert [draw.day for draw in hands.draws()] == YEAR[::-1]
    first = hands.draws()[-1].results
    assert (first["PLT"].unit, first["WBC"].value_text) == ("10³/µl", "2,00")
    assert len(hands.steps()) == 2
    hands.page.around.deeds.undo()
    assert not hands.draws()


def test_missing_units_are_those_of_the_columns_at_one_press(open_page, store, patient) -> None:
    store.apply(MADE, put=RecordSettings(store, patient.id).put_unit("HGB", "g/L"))
    hands = open_page()
    hands.page.reveal("new")
    dialog = paste(hands, "Date\tWBC\tHgb\tNeutrophils\n2026-11-03\t2.1\t101\t38.5\n")
    assert dialog is not None
    (asked,) = dialog.inquiry.tables()
    assert not lines(dialog, LineKind.NEW)
    asked.as_columns.click()
    assert asked.as_columns.isHidden()
    dialog.accept()
    (draw,) = hands.draws()
    found = {key: (row.value, row.unit) for key, row in draw.results.items()}
    assert found == {"WBC": (2.1, "10*9/L"), "HGB": (101.0, "g/L")}


def test_a_name_in_the_singular_is_known_too(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    dialog = paste(hands, "WHITE BLOOD CELL\t2.9 K/uL\nPLATELET\t226 K/uL\nALK PHOS\t180 U/L\n")
    assert dialog is not None
    dialog.accept()
    (draw,) = hands.draws()
    assert set(draw.results) == {"WBC", "PLT", "ALP"}


def test_a_list_from_a_portal_goes_to_the_day_of_its_row(open_page, store) -> None:
    draw = add_draw(store, dt.date(2026, 11, 10), HGB=11.9)
    hands = open_page()
    hands.go(0, "WBC")
    dialog = paste(
        hands,
        "Component\tYour value\tStandard range\tFlag\n"
        "WBC\t3.1 K/uL\t4.0 - 10.0 K/uL\tL\n"
        "Hemoglobin\t11.9 g/dL\t11.5 - 14.5 g/dL\t\n"
        "Platelets\tpending\t150 - 400 K/uL\t\n"
        "Neutrophils\tentered in error\t\t\n"
        "ALT\tcancelled\t\t\n",
    )
    assert dialog is not None
    assert [what for what, _ in lines(dialog, LineKind.SAME)] == [
        "1 value(s), already in the record"
    ]
    reasons = dict(lines(dialog, LineKind.CANNOT))
    assert reasons == {
        "Platelets": "The result is still pending.",
        "Neutrophils": "The laboratory took it back as entered in error.",
        "ALT, liver enzyme": "The test was cancelled.",
    }
    assert "10 Nov 2026" in told(dialog)
    dialog.accept()
    rows = {row.analyte: row for row in results_of_draw(store, draw.id)}
    assert (rows["WBC"].value_text, rows["WBC"].unit) == ("3.1", "K/uL")
    assert (rows["WBC"].range_low, rows["WBC"].range_high) == (4.0, 10.0)
    assert set(rows) == {"HGB", "WBC"}


def test_dates_in_three_formats_are_asked_about(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    dialog = paste(
        hands, "Date\tWBC (10^9/L)\n2026-11-10\t1\n24/11/2026\t2\n11/17/2026\t3\n3/2/2026\t4\n"
    )
    assert dialog is not None
    (asked,) = dialog.inquiry.tables()
    assert dialog.inquiry.first_stop() is asked.fields()[0]
    assert not dialog.inquiry.settled()
    assert not dialog.deed.isVisible()
    field = asked.fields()[0]
    field.set_value(True)
    field.edited.emit()
    assert dialog.inquiry.settled()
    dialog.accept()
    days = [
        dt.date(2026, 2, 3),
        dt.date(2026, 11, 10),
        dt.date(2026, 11, 17),
        dt.date(2026, 11, 24),
    ]
    assert [draw.day for draw in hands.draws()] == days[::-1]


def test_a_number_that_can_be_read_in_two_ways_is_asked_about(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    dialog = paste(hands, "Date\tPLT (10^9/L)\n2026-11-10\t1,200\n2026-11-17\t198\n")
    assert dialog is not None
    (asked,) = dialog.inquiry.tables()
    (field,) = asked.fields()
    field.set_value((".", True))
    field.edited.emit()
    dialog.accept()
    assert values(hands) == [{"PLT": 198}, {"PLT": 1200}]


@pytest.mark.parametrize(
    ("text", "cannot"),
    [
        ("2026-11-10\t2\n2026-11-11\ttwo", "not a number"),
        ("2026-11-10\t2\n2026-02-30\t2", "not a full date"),
        ("2026-11-10\t2\n2027-02-03\t2", "still to come"),
        ("10/11/2026\t2\n11/24/2026\t3", ""),
    ],
)
def test_cells_that_would_have_to_be_guessed_are_shown_first(open_page, text, cannot):
    hands = open_page()
    hands.page.reveal("new")
    dialog = paste(hands, text)
    assert dialog is not None
    assert not hands.draws()
    if cannot:
        assert [note for _, note in lines(dialog, LineKind.CANNOT) if cannot in note]
        dialog.accept()
        assert values(hands) == [{"WBC": 2}]
    else:
        assert not dialog.inquiry.settled() or dialog.deed.isVisible()


def test_more_rows_than_are_pasted_at_once_are_read_beside_the_window(open_page, qtbot) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.page.around.background._pool = Background(hands.page)._pool
    day = dt.date(1990, 1, 1)
    rows = "".join(f"{day + dt.timedelta(n % 9000)}\t{n % 40 / 10}\n" for n in range(100_000))
    dialog = paste(hands, "Date\tWBC (10^9/L)\n" + rows)
    assert dialog is not None
    assert dialog.progress.isVisible()
    assert dialog.progress.stop.isEnabled()
    with qtbot.waitSignal(dialog.finished):
        dialog.progress.stop.click()
    hands.page.around.background.finish()
    assert not hands.draws()
    assert len(hands.steps()) == 1


def test_too_many_values_are_refused_with_the_remedy(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    rows = "".join(
        f"2026-11-10 {n // 3600:02d}:{n // 60 % 60:02d}\t{n % 40}\n" for n in range(70_000)
    )
    dialog = paste(hands, "Date\tWBC (10^9/L)\n" + rows)
    assert dialog is not None
    assert "Save them as a file" in told(dialog)
    assert not dialog.deed.isVisible()


def test_pending_in_one_pasted_row_is_left_out_and_said(open_page) -> None:
    hands = open_page()
    hands.page.reveal("new")
    assert paste(hands, "2026-11-10\t2.4\tpending\t\t\t11.9") is None
    assert "“pending”" in hands.question
    hands.type("\x1b\n")
    assert values(hands) == [{"WBC": 2.4, "HGB": 11.9}]


def test_whole_rows_are_copied_with_headings_and_come_back(open_page, store) -> None:
    add_draw(store, dt.date(2026, 11, 10), WBC=2.4, HGB=11.9)
    add_draw(store, dt.date(2026, 11, 17), WBC=2.6)
    hands = open_page()
    hands.go(0, "WBC")
    hands.key(Qt.Key.Key_A, CONTROL)
    hands.key(Qt.Key.Key_C, CONTROL)
    head, *rows = QApplication.clipboard().text().split("\n")
    assert head.split("\t")[:3] == ["Day", "White cells (10⁹/L)", "Neutrophils (10⁹/L)"]
    assert [row.split("\t")[:2] for row in rows] == [["2026-11-10", "2.4"], ["2026-11-17", "2.6"]]
    dialog = paste(hands, "\n".join([head, *rows]))
    assert dialog is not None
    assert not lines(dialog, LineKind.NEW)
    assert len(lines(dialog, LineKind.SAME)) == 2
    hands.go(0, "WBC")
    hands.key(Qt.Key.Key_Space, SHIFT)
    hands.key(Qt.Key.Key_C, CONTROL)
    assert len(QApplication.clipboard().text().split("\n")) == 2
