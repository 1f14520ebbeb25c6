from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from alltracker.db import queries
from alltracker.db.models import (
    Appointment,
    FeverRule,
    Patient,
    Phase,
    Temperature,
    Threshold,
)
from alltracker.db.problems import DiskFull
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.counts.looks import CellLook
from alltracker.ui.counts.model import LOOK
from alltracker.ui.counts.ranges import Range
from alltracker.ui.pages.counts import CountsPage
from alltracker.ui.widgets.popover import Menu
from tests.ui.counts.hands import MADE, Hands, add_draw

DAYS = [dt.date(2026, 9, 15), dt.date(2026, 10, 13), dt.date(2026, 10, 27), dt.date(2026, 11, 10)]


def record(store, patient, days=DAYS):
    for at, day in enumerate(days):
        add_draw(store, day, ANC=0.4 + at / 4, PLT=200 + at, HGB=11.5)
    own = {"patient_id": patient.id}
    phase = Phase.model_validate(
        {**own, "kind": "maintenance", "actual_start": dt.date(2026, 9, 1), "cycle_days": 84}
    )
    limit = Threshold(
        **own, analyte="ANC", low=0.5, high=1.5, unit="10*9/L", since=dt.date(2026, 9, 1)
    )
    store.apply(MADE, put=[phase, limit])


def drawn(hands: Hands, qtbot) -> CountsPage:
    qtbot.waitUntil(lambda: hands.page.body.chart.view is not None)
    return hands.page


def look(hands: Hands, row: int, key: str) -> CellLook:
    found = hands.index(row, key).data(LOOK)
    assert isinstance(found, CellLook)
    return found


def test_the_model_keeps_qts_rules(open_page, store, patient, qtmodeltester) -> None:
    record(store, patient)
    hands = open_page()
    qtmodeltester.check(hands.model)
    hands.page.reveal("new")
    hands.type("\t2.9")
    qtmodeltester.check(hands.model)


def test_the_header_says_how_many_draws_since_when(open_page, store, patient) -> None:
    record(store, patient)
    page = open_page().page
    assert page.title() == "Counts"
    assert page.subtitle() == "4 draw(s) since 15 September 2026"
    assert [tool.text() for tool in page.tools()] == ["Import"]


def test_a_value_below_the_teams_limit_is_marked_from_the_day_it_holds(
    open_page, store, patient
) -> None:
    add_draw(store, dt.date(2026, 8, 1), ANC=0.3)
    record(store, patient)
    hands = open_page()
    assert not look(hands, 0, "ANC").low
    assert look(hands, 1, "ANC").low
    assert not look(hands, 2, "ANC").low
    assert "Below the team’s limit, 0.5 10⁹/L." in hands.index(1, "ANC").data(  # noqa: RUF001
        Qt.ItemDataRole.ToolTipRole
    )


def test_a_large_record_opens_with_its_newest_draws_only(open_page, store, patient) -> None:
    first = dt.date(2020, 1, 1)
    rows = {queries.Draw: [], queries.Result: []}
    for at in range(700):
        draw = queries.Draw(patient_id=patient.id, day=first + dt.timedelta(days=at))
        rows[queries.Draw].append(draw.model_dump())
        result = queries.Result(
            draw_id=draw.id, analyte="WBC", value_text="2", value=2, unit="K/uL"
        )
        rows[queries.Result].append(result.model_dump())
    store.insert_new(MADE, rows)
    hands = open_page()
    assert hands.page.subtitle().startswith("700 draw")
    assert hands.model.rowCount() == 201
    assert hands.text(-2, "day") == "Tue 30 Nov 2021"
    bar = hands.grid.verticalScrollBar()
    seen = hands.model.index(30, 0)
    hands.grid.scrollTo(seen)
    bar.setValue(0)
    assert hands.model.rowCount() == 401
    assert bar.value() > 0
    oldest = hands.draws()[-1]
    hands.page.reveal(oldest.id)
    assert hands.cell[0] == 0
    assert hands.model.rowCount() == 701


def test_chart_and_grid_choose_each_others_draw(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    view = page.body.chart.view
    view.day_chosen.emit(DAYS[1])
    assert hands.cell[0] == 1
    hands.go(2, "ANC")
    qtbot.waitUntil(lambda: view.day == DAYS[2])
    assert "maintenance cycle 1, day 57" in view.read_out.text
    hands.go(-1, "day")
    qtbot.waitUntil(lambda: view.day is None)


def test_the_pointer_is_linked_both_ways(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    view = page.body.chart.view
    view.day_hovered.emit(DAYS[0])
    assert hands.grid.linked_row == 0
    view.day_hovered.emit(None)
    assert hands.grid.linked_row == -1
    box = hands.grid.visualRect(hands.index(3, "ANC"))
    QTest.mouseMove(hands.grid.viewport(), box.center())
    assert hands.grid.linked_row == 3
    assert view.day == DAYS[3]
    hands.grid.row_pointed.emit(-1)
    assert hands.grid.linked_row == -1
    assert view.day is None


def test_the_chart_shows_what_the_record_holds(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    own = {"patient_id": patient.id}
    rows = [
        FeverRule(**own, celsius=38.5),
        Temperature(**own, measured_on=DAYS[0], value_text="38.4", celsius=38.4),
        Temperature(**own, measured_on=DAYS[1], value_text="38.6", celsius=38.6),
        Appointment.model_validate(
            {**own, "kind": "procedure", "title": "Puncture", "start": dt.datetime(2026, 10, 1, 9)}  # noqa: DTZ001
        ),
        Appointment.model_validate(
            {
                **own,
                "kind": "treatment",
                "title": "Vincristine",
                "start": dt.datetime(2026, 10, 2, 9),  # noqa: DTZ001
                "status": "canceled",
            }
        ),
    ]
    store.apply(MADE, put=rows)
    add_draw(store, DAYS[3], HGB={"value_text": "12", "value": 12, "unit": "spoons"})
    hands = open_page()
    content = drawn(hands, qtbot).body.chart.content
    assert [series.key for series in content.series] == ["ANC", "PLT", "HGB"]
    assert [(event.kind, event.label) for event in content.events] == [
        ("procedure", "Puncture"),
        ("fever", "fever 38.6 °C"),
    ]
    assert [band.name for band in content.bands] == ["Maintenance"]
    assert "Hemoglobin" in hands.page.body.chart.left_out


def test_chosen_counts_are_kept_in_the_record(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    page.body.toolbar.counts_chosen.emit(["WBC", "PLT"])
    qtbot.waitUntil(lambda: [s.key for s in page.body.chart.content.series] == ["PLT", "WBC"])
    assert page.body.toolbar.counts.text() == "2 of 8 counts"
    page.body.toolbar.menu.actions()[0].setChecked(False)
    page.body.toolbar.counts_chosen.emit([])

    def ticked() -> bool:
        return page.body.toolbar.menu.actions()[0].isChecked()

    qtbot.waitUntil(ticked)
    assert page.body.toolbar.counts.text() == "2 of 8 counts"


def test_ranges_and_scale(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    axes = page.body.chart.view.axes
    whole = axes.span
    page.body.toolbar.range_chosen.emit(Range.PHASE)
    assert page.body.chart.view.axes.span[0] == dt.date(2026, 9, 1).toordinal()
    page.body.toolbar.range_chosen.emit(Range.ALL)
    assert page.body.chart.view.axes.span == whole
    page.body.toolbar.scale_chosen.emit(True)
    assert page.body.chart.content.log


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_the_chart_is_saved_as_a_picture(open_page, store, patient, qtbot, tmp_path, ending):
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    qtbot.waitUntil(lambda: page.body.chart.view.stage.width() > 400)
    page.save_picture(tmp_path / f"chart.{ending}")
    assert (tmp_path / f"chart.{ending}").stat().st_size > 1000
    assert "Picture saved" in hands.said[-1].text


@pytest.mark.parametrize("name", ["no/folder/chart.png", "chart.doc"])
def test_a_picture_that_cannot_be_saved_is_said(open_page, store, patient, qtbot, tmp_path, name):
    record(store, patient)
    hands = open_page()
    drawn(hands, qtbot).save_picture(tmp_path / name)
    assert "cannot be written" in hands.said[-1].text


def test_undo_and_redo_bring_rows_and_cells_back(open_page) -> None:
    hands = open_page()
    deeds = hands.page.around.deeds
    hands.page.reveal("new")
    hands.type("\t2.9\n")
    hands.go(0, "WBC")
    hands.type("3.1\n")
    deeds.undo()
    assert hands.text(0, "WBC") == "2.9"
    deeds.undo()
    assert hands.model.rowCount() == 1
    deeds.redo()
    deeds.redo()
    assert hands.text(0, "WBC") == "3.1"


def test_units_and_columns_follow_the_settings(open_page, store, patient) -> None:
    record(store, patient)
    hands = open_page()
    settings = RecordSettings(store, patient.id)
    store.apply(MADE, put=[*settings.put_unit("HGB", "g/L"), *settings.put_shown(["HGB", "PLT"])])
    keys = [column.key for column in hands.model.columns]
    assert keys == ["day", "HGB", "PLT", "place", "note"]
    assert hands.text(0, "HGB") == "115"
    hands.page.reveal("new")
    hands.type("\t119\n")
    assert hands.draws()[0].results["HGB"].unit == "g/L"


def test_dragged_columns_keep_their_order(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    hands = open_page()
    hands.grid.head.moveSection(2, 1)
    qtbot.waitUntil(lambda: hands.model.columns[1].key == "ANC")
    assert RecordSettings(store, patient.id).shown_analytes()[:2] == ("ANC", "WBC")
    assert hands.grid.visual_columns() == list(range(len(hands.model.columns)))


def test_files_dropped_on_the_page_are_imported(open_page, monkeypatch) -> None:
    hands = open_page()
    asked = []
    monkeypatch.setattr(CountsPage, "import_files", lambda _page, paths: asked.append(list(paths)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/nowhere/counts.csv"), QUrl("mailto:nobody")])
    event = QDropEvent(
        QPointF(QPoint(20, 20)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    hands.page.dropEvent(event)
    assert asked == [[Path("/nowhere/counts.csv")]]


def test_each_patient_keeps_what_is_typed_for_them(open_page, store, patient) -> None:
    other = store.save(Patient(name="Ben"), MADE)
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9\t")
    hands.page.show_patient(other)
    assert hands.text(-1, "WBC") == ""
    hands.page.show_patient(patient)
    assert hands.text(-1, "WBC") == "2.9"
    assert hands.text(-1, "day") == "Tue 24 Nov 2026"


def test_a_record_that_cannot_be_written_keeps_what_is_typed(open_page, store, monkeypatch) -> None:
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9")

    def full(*_args: object, **_named: object) -> None:
        raise DiskFull(store.path)

    monkeypatch.setattr(store, "apply", full)
    hands.type("\n")
    assert "disk is full" in hands.said[-1].text
    assert hands.text(-1, "WBC") == "2.9"
    assert hands.page.part.unsaved == 1


def test_the_tab_chain_goes_from_the_grid_over_the_toolbar_to_the_chart(
    open_page, store, patient, qtbot
) -> None:
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    hands.grid.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(6):
        hands.key(Qt.Key.Key_Tab)
        seen.append(hands.focus)
    bar = page.body.toolbar
    assert bar.range.isAncestorOf(seen[0])
    assert bar.scale.isAncestorOf(seen[1])
    assert seen[2:] == [bar.cycles, bar.counts, bar.picture, page.body.chart.view]


def test_a_limit_without_a_day_holds_always(open_page, store, patient, qtbot) -> None:
    add_draw(store, DAYS[0], PLT=40)
    store.save(Threshold(patient_id=patient.id, analyte="PLT", low=50, unit="K/uL"), MADE)
    hands = open_page()
    assert look(hands, 0, "PLT").low
    (series,) = [s for s in drawn(hands, qtbot).body.chart.content.series if s.key == "PLT"]
    assert series.limits[0].label == "team’s limit 50"  # noqa: RUF001 - typographic


def test_a_computed_count_is_drawn_and_explained(open_page, store, qtbot) -> None:
    shares = {"SEG%": 50, "BAND%": 4}
    values = {
        key: {"value_text": str(value), "value": value, "unit": "%"}
        for key, value in shares.items()
    }
    add_draw(store, DAYS[0], WBC=2.0, **values)
    hands = open_page()
    assert look(hands, 0, "ANC").computed
    view = drawn(hands, qtbot).body.chart.view
    hands.go(0, "WBC")
    assert "1.08" in view.read_out.text
    assert "Computed: white cells 2" in view.read_out.text


def test_a_reported_count_is_never_computed_over(open_page, store) -> None:
    share = {"value_text": "50", "value": 50, "unit": "%"}
    add_draw(store, DAYS[0], WBC=2.0, ANC=0.7, **{"SEG%": share, "BAND%": share})
    hands = open_page()
    assert hands.text(0, "ANC") == "0.7"
    assert not look(hands, 0, "ANC").computed


def test_decimal_signs_stand_under_each_other(open_page, store) -> None:
    add_draw(store, DAYS[0], ANC={"value_text": "1.12", "value": 1.12})
    add_draw(store, DAYS[1], ANC={"value_text": "2", "value": 2})
    hands = open_page()
    assert hands.model.decimals(hands.index(0, "ANC").column()) == 2
    assert [look(hands, row, "ANC").decimals(".") for row in (0, 1)] == [2, 0]


def test_the_divider_is_remembered(open_page, store, patient) -> None:
    record(store, patient)
    hands = open_page()
    splitter = hands.page.body.splitter
    splitter.moveSplitter(160, 1)
    wanted = splitter.sizes()
    again = open_page()
    assert again.page.body.splitter.sizes() == wanted


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_paints_in_both_schemes_and_large(
    open_page, store, patient, theme, qtbot, scheme, scale
) -> None:
    record(store, patient)
    theme.set_scheme(scheme)
    theme.set_text_scale(scale)
    hands = open_page(size=(720, 480))
    drawn(hands, qtbot)
    hands.page.reveal("new")
    hands.type("\t\t\t\t\t3.2\t")
    assert "unusual" in hands.question
    assert not hands.page.grab().isNull()
    box = hands.page.part.entry.asking.question
    assert hands.page.rect().contains(box.geometry())


def test_the_picture_is_asked_for_in_the_folder_of_last_time(
    open_page, store, patient, qtbot, tmp_path, monkeypatch
) -> None:
    record(store, patient)
    hands = open_page()
    page = drawn(hands, qtbot)
    asked = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "ours"), "SVG (*.svg)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    page.body.toolbar.picture.click()
    page.body.toolbar.picture.click()
    assert (tmp_path / "ours.svg").read_bytes().startswith(b"<?xml")
    assert asked == ["counts.png", str(tmp_path / "counts.png")]


def test_the_import_button_hands_over_the_chosen_files(open_page, monkeypatch) -> None:
    hands = open_page()
    taken = []
    monkeypatch.setattr(CountsPage, "import_files", lambda _page, paths: taken.append(paths))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["a.csv", "b.json"], ""))
    hands.page.import_button.click()
    assert taken == [[Path("a.csv"), Path("b.json")]]


def test_the_menu_of_a_cell_names_every_deed_and_does_it(open_page, store, patient) -> None:
    record(store, patient)
    hands = open_page()
    hands.go(1, "PLT")
    hands.page.part.menu.open()
    (menu,) = hands.grid.findChildren(Menu)
    names = [action.text().split("\t")[0] for action in menu.actions()]
    first = ["Edit", "Unit and source", "Add a second value"]
    assert names == [*first, "Copy", "Paste", "Empty", "Remove this draw"]
    menu.actions()[-1].trigger()
    assert len(hands.draws()) == 3
    menu.close()


def test_only_the_last_row_is_taller(open_page, store, patient) -> None:
    record(store, patient)
    hands = open_page()
    hands.page.reveal("new")
    hands.type("\t2.9\n")
    heights = [hands.grid.rowHeight(row) for row in range(hands.model.rowCount())]
    assert len(set(heights[:-1])) == 1
    assert heights[-1] > heights[0]


def test_digits_that_no_lab_prints_are_shown_rounded_and_kept(open_page, store) -> None:
    long = {"value_text": "13.225343506534283", "value": 13.225343506534283}
    add_draw(store, dt.date(2026, 11, 10), HGB=long)
    hands = open_page()
    assert hands.text(0, "HGB") == "13.23"
    hands.go(0, "HGB")
    hands.key(Qt.Key.Key_F2)
    hands.type("\n")
    assert hands.draws()[0].results["HGB"].value_text == "13.225343506534283"


def test_cycles_are_laid_over_each_other_and_back(open_page, store, patient, qtbot) -> None:
    record(store, patient)
    page = drawn(open_page(), qtbot)
    card, bar = page.body.chart, page.body.toolbar
    bar.cycles.click()
    assert card.cycle_view.isVisible()
    assert not card.view.isVisible()
    assert not bar.range.isEnabled()
    bar.cycles.click()
    assert card.view.isVisible()
    assert not card.cycle_view.isVisible()
    assert bar.range.isEnabled()


def test_without_a_phase_with_cycles_the_button_says_why(open_page, store, qtbot) -> None:
    add_draw(store, DAYS[0], PLT=40)
    bar = drawn(open_page(), qtbot).body.toolbar
    assert not bar.cycles.isEnabled()
    assert "No phase of this record has cycles" in bar.cycles.toolTip()
