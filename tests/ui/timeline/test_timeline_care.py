"""Doses near by, the frame about one of them, and what was done in clinic and hospital."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alltracker.care.dose_days import DoseState
from alltracker.care.kinds_events import BloodProduct, ProcedureKind
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.care.timeline_items import Item, LaneKey, RowKind, Sign
from alltracker.db.models import (
    Dose,
    DoseOrder,
    Medicine,
    Procedure,
    Stay,
    Transfusion,
)
from alltracker.ui.doses.dialog import DoseDialog
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.timeline.picture import FORMATS, picture_bytes

TODAY = dt.date(2026, 11, 24)


def days(count: int) -> dt.date:
    return TODAY + dt.timedelta(days=count)


@pytest.fixture
def treated(filled, add):
    """Return a patient with tablets at home, a stay, transfusions and a puncture."""
    own = {"patient_id": filled.id}
    add(
        Medicine(id="mp", name="Mercaptopurine", short="6-MP", strength=50.0, **own),
        Medicine(id="old", name="Prednisone", ended_on=days(-200), **own),
        Medicine(id="vcr", name="Vincristine", in_clinic=True, route=Route.VEIN, unit="mg", **own),
    )
    add(
        DoseOrder(medicine_id="mp", starts_on=days(-100), pattern="DAILY 0.5 @bedtime", **own),
        DoseOrder(medicine_id="mp", starts_on=days(10), pattern="DAILY 1 @bedtime", **own),
        DoseOrder(
            medicine_id="old",
            starts_on=days(-220),
            ends_on=days(-200),
            pattern="DAILY 4 @morning,evening",
            **own,
        ),
        Procedure(id="lp", kind=ProcedureKind.LUMBAR_PUNCTURE, day=days(-20), **own),
        Stay(id="stay", began_on=days(-300), ended_on=days(-290), **own),
        Transfusion(id="red", product=BloodProduct.RED_CELLS, day=days(-299), **own),
        Transfusion(id="white", product=BloodProduct.PLATELETS, day=days(-298), **own),
    )
    add(
        _dose(filled, "given", -1, DoseStatus.GIVEN, given_by="Ana", given_at=dt.time(20)),
        _dose(filled, "unknown", -3, DoseStatus.NOT_KNOWN, note="At grandparents."),
        _dose(filled, "one", -20, DoseStatus.GIVEN, "vcr", slot="", unit=DoseUnit.MILLIGRAM),
    )
    return filled


def _dose(patient, key, day, status, medicine="mp", slot="bedtime", **fields):
    return Dose(
        id=key,
        patient_id=patient.id,
        medicine_id=medicine,
        day=days(day),
        slot=slot,
        status=status,
        amount=0.5,
        **fields,
    )


def near(page, span=42.0):
    page.show_span(span)
    page.canvas.glide.settle()
    return page.canvas


def dose_lanes(page):
    lanes = page.canvas.stage.scene.lanes
    return {one.lane.part: one for one in lanes if one.key is LaneKey.DOSES}


def box_on(page, day: dt.date) -> Item:
    lane = dose_lanes(page)["mp"]
    return next(item for item in lane.items if item.start == day and item.sign is Sign.DOSE)


def click(canvas, item):
    box = canvas.stage.find(item)
    at = QPointF(box.center())
    place = QPointF(canvas.viewport().mapToGlobal(at.toPoint()))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, at, place, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(canvas.viewport(), event)


def test_from_afar_no_dose_at_home_is_read(open_page, treated):
    page = open_page(treated)
    assert dose_lanes(page) == {}
    assert not any(item.sign is Sign.DOSE for item in page._timeline.found.values())
    shown = {lane.key for lane in page.canvas.stage.scene.lanes}
    assert {LaneKey.TREATMENT, LaneKey.PROCEDURES, LaneKey.HOSPITAL} <= shown
    page.canvas.grab()


def test_near_by_each_medicine_in_sight_has_its_lane(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    assert list(dose_lanes(page)) == ["mp"]
    lane = dose_lanes(page)["mp"]
    assert lane.rows[lane.places["change/" + _order_id(lane)]] == 0
    assert box_on(page, days(-1)).dose is DoseState.GIVEN
    assert box_on(page, days(1)).dose is DoseState.AHEAD
    canvas.grab()
    for span in (92.0, 7.0):
        near(page, span).grab()


def _order_id(lane):
    key = next(item.key for item in lane.items if item.sign is Sign.DOSE_CHANGE)
    return key.removeprefix("change/")


def test_lanes_come_and_go_with_the_days_in_sight(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    keys = [lane.key for lane in canvas.stage.scene.lanes]
    assert LaneKey.HOSPITAL not in keys
    canvas.show_days(42.0, days(-210), 0.5, still=True)
    assert set(dose_lanes(page)) == {"old"}
    assert len({item.start for item in dose_lanes(page)["old"].items}) == 21
    canvas.show_days(42.0, days(-297), 0.5, still=True)
    keys = [lane.key for lane in canvas.stage.scene.lanes]
    assert {LaneKey.HOSPITAL, LaneKey.TRANSFUSIONS} <= set(keys)
    assert dose_lanes(page) == {}
    canvas.grab()


def test_moving_on_reads_further_doses_and_keeps_what_is_chosen(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    canvas.choose(box_on(page, TODAY))
    for _ in range(6):
        canvas.go_to(canvas.scale.moved(40), still=True)
        assert "mp" in dose_lanes(page)
    assert canvas.chosen is not None
    assert box_on(page, days(230)).dose is DoseState.AHEAD


def test_the_menu_has_the_doses_once_and_hides_all_of_them(open_page, treated):
    page = open_page(treated)
    near(page)
    bar = page.body.toolbar
    actions = [one for one in bar.lanes_menu.actions() if one.data() == LaneKey.DOSES.value]
    (action,) = actions
    assert action.text() == "Doses at home"
    action.trigger()
    assert dose_lanes(page) == {}
    again = next(one for one in bar.lanes_menu.actions() if one.data() == LaneKey.DOSES.value)
    assert not again.isChecked()
    again.trigger()
    assert list(dose_lanes(page)) == ["mp"]


def test_a_click_shows_the_frame_and_given_is_one_more(open_page, treated, store):
    page = open_page(treated)
    canvas = near(page)
    click(canvas, box_on(page, days(-3)))
    popover = page.desk.doses.popover
    assert popover.isVisible()
    assert popover.accessibleName() == "Saturday, 21 November"
    assert "not known" in popover.accessibleDescription()
    assert "At grandparents." in popover.accessibleDescription()
    assert page.body.detail.title.text() == "6-MP ½ tablet at bedtime"
    popover.given.click()
    row = store.get(Dose, "unknown")
    assert row.status is DoseStatus.GIVEN
    assert not popover.isVisible()
    assert box_on(page, days(-3)).dose is DoseState.GIVEN


def test_a_dose_nobody_ticked_can_be_noted_as_not_given(open_page, treated, store):
    page = open_page(treated)
    canvas = near(page)
    click(canvas, box_on(page, days(-2)))
    page.desk.doses.popover.skipped.click()
    rows = [row for row in store.all(Dose, treated.id) if row.day == days(-2)]
    assert [row.status for row in rows] == [DoseStatus.SKIPPED]


def test_enter_opens_the_frame_and_escape_closes_it(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    canvas.setFocus()
    canvas.reveal(box_on(page, days(-3)))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    popover = page.desk.doses.popover
    assert page.window().focusWidget() is popover.given
    QTest.keyClick(popover.given, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert page.window().focusWidget() is canvas


def test_what_would_change_a_given_dose_asks_in_the_form(open_page, treated, store):
    page = open_page(treated)
    canvas = near(page)
    click(canvas, box_on(page, days(-1)))
    popover = page.desk.doses.popover
    assert popover.given is None
    assert "given at 20:00" in popover.accessibleDescription()
    assert "Noted by Ana." in popover.accessibleDescription()
    popover.skipped.click()
    dialog = page.window().findChild(DoseDialog)
    assert dialog is not None
    assert store.get(Dose, "given").status is DoseStatus.GIVEN
    dialog.reject()


def test_the_strip_opens_the_form_of_a_dose(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    canvas.reveal(box_on(page, days(-1)))
    assert "noted by Ana" in page.body.detail.when.text()
    page.body.detail.open_button.click()
    dialog = page.window().findChild(DoseDialog)
    assert dialog is not None
    dialog.reject()


def test_a_dose_to_come_has_no_answers_but_a_form(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    click(canvas, box_on(page, days(2)))
    popover = page.desk.doses.popover
    assert (popover.given, popover.skipped) == (None, None)
    assert "planned" in popover.accessibleDescription()
    popover.open.click()
    dialog = page.window().findChild(DoseDialog)
    assert dialog is not None
    dialog.reject()


def test_a_held_day_to_come_leads_to_its_medicine(open_page, treated, add, qtbot):
    hold = {"starts_on": days(3), "ends_on": days(5), "pattern": "HELD"}
    add(DoseOrder(medicine_id="mp", patient_id=treated.id, **hold))
    page = open_page(treated)
    canvas = near(page)
    item = box_on(page, days(4))
    assert item.dose is DoseState.HELD
    click(canvas, item)
    with qtbot.waitSignal(page.asked_for) as asked:
        page.desk.doses.popover.open.click()
    assert asked.args == ["medicines", "mp"]


def test_a_change_leads_to_its_medicine(open_page, treated, qtbot):
    page = open_page(treated)
    canvas = near(page)
    items = dose_lanes(page)["mp"].items
    change = [item for item in items if item.sign is Sign.DOSE_CHANGE][-1]
    canvas.reveal(change)
    assert canvas.stage.said.label(change, near=True) == "1 from 4 Dec"
    with qtbot.waitSignal(page.asked_for) as asked:
        page.body.detail.open_button.click()
    assert asked.args == ["medicines", "mp"]


def test_the_frame_goes_when_the_days_move(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    click(canvas, box_on(page, days(-3)))
    canvas.go_to(canvas.scale.moved(3), still=True)
    assert not page.desk.doses.popover.isVisible()


@pytest.mark.parametrize("key", ["stay/", "transfusion/red", "procedure/", "treatment/"])
def test_the_form_of_what_was_done_opens(open_page, treated, thing, key):
    page = open_page(treated)
    page.canvas.choose(thing(page, key))
    page.body.detail.open_button.click()
    dialog = page.window().findChild(RecordDialog)
    assert dialog is not None
    dialog.reject()


def test_several_medicines_of_a_day_are_shown_on_their_page(open_page, treated, add, thing, qtbot):
    add(_dose(treated, "two", -20, DoseStatus.GIVEN, "vcr", slot=""))
    page = open_page(treated)
    page.canvas.choose(thing(page, "treatment/"))
    with qtbot.waitSignal(page.asked_for) as asked:
        page.body.detail.open_button.click()
    assert asked.args[0] == "events"


def test_a_thing_out_of_sight_is_brought_into_sight_with_its_lane(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    page.reveal("stay")
    assert canvas.chosen is not None
    assert canvas.chosen.row is RowKind.STAY
    assert canvas.stage.find(canvas.chosen) is not None


def test_transfusions_of_one_place_are_counted_and_listed(open_page, treated):
    page = open_page(treated)
    canvas = page.canvas
    lanes = canvas.stage.scene.lanes
    lane = next(one for one in lanes if one.key is LaneKey.TRANSFUSIONS)
    (bundle,) = lane.bundles
    box = canvas.stage.bundle_box(lane, bundle)
    hit = canvas.stage.hit(box.center())
    assert hit is not None
    assert [item.row_id for item in hit.members] == ["red", "white"]


def test_a_screen_reader_is_told_everything_of_a_dose(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    canvas.reveal(box_on(page, days(-3)))
    said = canvas.accessibleDescription()
    assert said.startswith("6-MP ½ tablet at bedtime. Saturday, 21 November 2026. not known.")
    assert "6-MP, bedtime" in said


@pytest.mark.parametrize("kind", FORMATS)
def test_pictures_show_the_doses(open_page, treated, kind):
    page = open_page(treated)
    near(page)
    assert len(picture_bytes(page.canvas, page.around.theme, TODAY, kind)) > 1000


def test_a_record_with_nothing_but_tablets_is_no_empty_page(open_page, patient, add):
    own = {"patient_id": patient.id}
    add(Medicine(id="mp", name="Mercaptopurine", **own))
    add(DoseOrder(medicine_id="mp", starts_on=days(-9), pattern="DAILY 1 @bedtime", **own))
    page = open_page(patient)
    near(page)
    assert list(dose_lanes(page)) == ["mp"]
    page.canvas.grab()


def test_a_taken_back_tick_is_seen_at_once(open_page, treated):
    page = open_page(treated)
    canvas = near(page)
    click(canvas, box_on(page, days(-3)))
    page.desk.doses.popover.given.click()
    assert box_on(page, days(-3)).dose is DoseState.GIVEN
    page.around.deeds.undo()
    assert box_on(page, days(-3)).dose is DoseState.NOT_KNOWN
