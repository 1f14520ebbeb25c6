"""The page around the canvas: spans, lanes, forms, the sheet, pictures, records of all kinds."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.kinds import AppointmentKind, PhaseKind, Severity
from alltracker.care.recurrence import Rule, RuleKind
from alltracker.care.slip_parts import MoveKind, TargetKind
from alltracker.care.timeline_items import LaneKey
from alltracker.care.words import Message
from alltracker.db.models import Appointment, Milestone, Patient, Phase, SideEffect, Slip
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.timeline.menu import ItemMenu
from alltracker.ui.timeline.picture import picture_bytes, save_picture

TODAY = dt.date(2026, 11, 24)


def at(day, hour):
    return dt.datetime.combine(day, dt.time(hour))


def near(page, days=42.0):
    page.show_span(days)
    page.canvas.glide.settle()
    return page.canvas


def lanes(page):
    return [lane.key for lane in page.canvas.stage.scene.lanes]


def test_the_whole_way_is_shown_first_and_the_phase_is_told(open_page, filled):
    page = open_page(filled)
    assert page.body.toolbar.spans.value() == 1096.0
    assert page.canvas.scale.day_at(0) == dt.date(2025, 12, 1)
    assert "Maintenance: Month 10 of about" in page.subtitle()
    assert {LaneKey.PLAN, LaneKey.WENT, LaneKey.COUNTS} <= set(lanes(page))
    assert LaneKey.CYCLES not in lanes(page)
    page.canvas.grab()


@pytest.mark.parametrize("days", [1096.0, 366.0, 92.0, 42.0, 7.0])
def test_every_span_shows_today(open_page, filled, days):
    page = open_page(filled)
    canvas = near(page, days)
    assert page.body.toolbar.spans.value() == days
    assert canvas.scale.day_at(0) <= TODAY <= canvas.scale.day_at(canvas.scale.width)
    canvas.grab()


def test_near_by_there_are_cycles_and_weeks_begin_on_their_first_day(open_page, filled):
    page = open_page(filled)
    canvas = near(page)
    assert canvas.scale.day_at(0) == dt.date(2026, 11, 16)
    assert LaneKey.CYCLES in lanes(page)
    assert LaneKey.WENT not in lanes(page)
    assert page.subtitle().startswith("16 November to 27 December 2026")


def test_between_two_spans_none_is_chosen(open_page, filled):
    page = open_page(filled)
    page.canvas.zoom(0.8, still=True)
    assert page.body.toolbar.spans.value() is None
    page.body.toolbar.show_span(42.0)
    assert page.body.toolbar.spans.value() == 42.0


def test_the_arrows_turn_a_screen_and_today_comes_back(open_page, filled):
    page = open_page(filled)
    canvas = near(page)
    page.body.toolbar.on.click()
    canvas.glide.settle()
    assert canvas.scale.day_at(1) == dt.date(2026, 12, 28)
    page.body.toolbar.today.click()
    canvas.glide.settle()
    assert canvas.scale.day_at(1) == dt.date(2026, 11, 16)


def test_lanes_are_hidden_and_stay_hidden(open_page, filled):
    page = open_page(filled)
    bar = page.body.toolbar
    count = len(lanes(page))
    assert bar.lanes.text() == f"All {count} lane(s)"
    action = next(one for one in bar.lanes_menu.actions() if one.data() == LaneKey.FEVERS.value)
    action.trigger()
    assert LaneKey.FEVERS not in lanes(page)
    assert bar.lanes.text() == f"{count - 1} of {count} lanes"
    again = open_page(filled)
    assert LaneKey.FEVERS not in lanes(again)
    near(again)
    assert LaneKey.FEVERS not in lanes(again)


def test_the_last_lane_cannot_be_hidden(open_page, patient, add):
    add(Milestone(patient_id=patient.id, name="School", day=PartialDate(2026, 9, 1)))
    page = open_page(patient)
    (action,) = page.body.toolbar.lanes_menu.actions()
    action.trigger()
    assert lanes(page) == [LaneKey.MILESTONES]
    assert action.isChecked()


def test_the_form_of_a_thing_opens_and_its_change_is_shown(open_page, filled, thing, store):
    page = open_page(filled)
    page.canvas.choose(thing(page, "fever/"))
    page.body.detail.open_button.click()
    dialog = page.window().findChild(RecordDialog)
    assert dialog is not None
    dialog.reject()
    scale = page.canvas.scale
    row = store.get(SideEffect, "nausea")
    page.around.deeds.carry_out(_label(), put=[row.model_copy(update={"name": "Vomiting"})])
    assert page.canvas.stage.said.text(thing(page, "effect/").title) == "Vomiting, mild"
    assert page.canvas.scale == scale
    assert page.canvas.chosen == thing(page, "fever/")
    page.around.deeds.carry_out(_label(), remove=[store.get(SideEffect, "nausea")])
    assert LaneKey.SIDE_EFFECTS not in lanes(page)


def _label():
    return Message("test", "Changed")


def test_what_has_no_form_here_leads_to_its_page(open_page, filled, thing, qtbot):
    page = open_page(filled)
    page.canvas.choose(thing(page, "count/draw"))
    with qtbot.waitSignal(page.asked_for) as told:
        page.canvas.open_chosen()
    assert told.args == ["counts", "draw"]
    page.canvas.choose(page.canvas.stage.scene.timeline.found["plan/end"])
    with qtbot.waitSignal(page.asked_for) as told:
        page.canvas.open_chosen()
    assert told.args[0] == "phases"
    with qtbot.waitSignal(page.asked_for) as told:
        page.body.toolbar.page.click()
    assert told.args == ["papers", "timeline"]


def test_a_drag_opens_the_sheet_with_target_and_day_and_previews(open_page, filled, thing, qtbot):
    page = open_page(filled)
    canvas = near(page)
    width = canvas.width()
    item = thing(page, "visit/next")
    start = canvas.stage.find(item).center()
    end = start + QPointF(canvas.scale.per_day * 7, 0)
    for kind, at in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, start + QPointF(40, 0)),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        _mouse(canvas, kind, at)
    sheet = page.desk.sheet
    assert sheet is not None
    assert sheet.plan.target.row_id == "next"
    assert sheet.plan.to == TODAY + dt.timedelta(days=21)
    qtbot.waitUntil(lambda: canvas.width() < width)
    canvas.grab()
    assert item.key in canvas.stage.lifted
    sheet.reject()
    assert page.desk.sheet is None
    canvas.grab()
    assert canvas.stage.lifted == frozenset()
    qtbot.waitUntil(lambda: canvas.width() == width)


def _mouse(canvas, kind, at):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    place = QPointF(canvas.viewport().mapToGlobal(at.toPoint()))
    event = QMouseEvent(kind, at, place, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def test_a_slip_said_yes_to_is_shown_with_its_ghost(open_page, filled, thing, store):
    page = open_page(filled)
    near(page)
    item = thing(page, "visit/next")
    page.desk.move(item.grips[0].target, TODAY + dt.timedelta(days=21))
    page.desk.sheet.accept()
    assert page.desk.sheet is None
    assert store.all(Slip, filled.id)
    moved = thing(page, "visit/next")
    assert moved.start == TODAY + dt.timedelta(days=21)
    assert moved.ghosts == (TODAY + dt.timedelta(days=14),)
    page.canvas.grab()
    page.around.deeds.undo()
    assert thing(page, "visit/next").start == TODAY + dt.timedelta(days=14)


def test_the_delay_is_on_the_button_and_the_list_opens(open_page, filled):
    page = open_page(filled)
    assert page.body.toolbar.delays.text().startswith("Delays, ")
    dialog = page.desk.show_delays()
    assert dialog.isVisible()
    dialog.reject()


def test_a_record_without_anything_says_what_belongs_here(open_page, patient, qtbot):
    page = open_page(patient)
    assert page.first_focus() is page.empty.button
    assert page.subtitle() == ""
    with qtbot.waitSignal(page.asked_for) as told:
        page.empty.button.click()
    assert told.args[0] == "phases"
    phase = Phase(
        patient_id=patient.id, kind=PhaseKind.INDUCTION, actual_start=TODAY, actual_end=TODAY
    )
    page.around.deeds.carry_out(_label(), put=[phase])
    assert page.first_focus() is page.canvas
    page.canvas.show_all(still=True)
    page.canvas.grab()


def test_a_survivor_with_only_years_sees_the_milestones(open_page, add):
    survivor = Patient(
        name="Ben",
        diagnosis_date=PartialDate(2009),
        remission_on=PartialDate(2009),
        treatment_ended=PartialDate(2012),
    )
    add(survivor, Milestone(patient_id=survivor.id, name="Port out", day=PartialDate(2012, 9)))
    page = open_page(survivor)
    assert lanes(page) == [LaneKey.MILESTONES]
    titles = [page.canvas.stage.said.text(i.title) for i in page.canvas.stage.scene.lanes[0].items]
    assert {"Diagnosis", "Remission", "End of treatment", "Port out"} <= set(titles)
    assert page.canvas.scale.day_at(0) < dt.date(2009, 1, 1)
    said = page.canvas.stage.said
    found = page.canvas.stage.scene.timeline.found["patient/diagnosis"]
    assert said.when(found) == "2009"
    page.canvas.grab()
    toolbar = page.body.toolbar
    assert (toolbar.spans.buttons()[0].text(), toolbar.spans.value()) == ("Whole way", 1096.0)
    near(page)
    assert toolbar.spans.value() == 42.0
    toolbar.spans.buttons()[0].click()
    page.canvas.glide.settle()
    assert page.canvas.scale.day_at(0) < dt.date(2009, 1, 1)
    assert page.canvas.scale.day_at(page.canvas.scale.width) > TODAY


def test_absurd_days_do_not_break_anything(open_page, patient, add):
    own = {"patient_id": patient.id}
    add(
        Appointment(title="Early", start=at(dt.date(1900, 1, 1), 8), **own),
        Appointment(title="Late", start=at(dt.date(2200, 12, 31), 23), minutes=90, **own),
        SideEffect(
            name="Long",
            severity=Severity.SEVERE,
            began_on=dt.date(1900, 1, 1),
            ended_on=dt.date(2026, 1, 1),
            **own,
        ),
    )
    page = open_page(patient)
    for days in (1096.0, 42.0, 7.0):
        near(page, days).grab()
    canvas = page.canvas
    canvas.show_all(still=True)
    canvas.grab()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        QApplication.sendEvent(canvas, _key(key))
        canvas.glide.settle()
        canvas.grab()


def _key(key):
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_five_hundred_at_once_stay_usable(open_page, patient, add, qtbot):
    own = {"patient_id": patient.id}
    add(
        *(
            SideEffect(
                name=f"Effect {number}",
                severity=Severity.MILD,
                began_on=dt.date(2026, 11, 20),
                ended_on=dt.date(2026, 11, 24),
                **own,
            )
            for number in range(500)
        )
    )
    page = open_page(patient)
    canvas = near(page)
    lane = canvas.stage.scene.lanes[0]
    assert lane.height <= 110
    (bundle,) = lane.bundles
    assert len(bundle.members) == 498
    canvas.grab()
    hit = canvas.stage.hit(canvas.stage.bundle_box(lane, bundle).center())
    assert len(hit.members) == 498
    menu = ItemMenu(page.around.theme, canvas.stage.said, hit.members, canvas)
    qtbot.addWidget(menu)
    assert len(menu.actions()) == 31
    with qtbot.waitSignal(menu.chosen) as told:
        menu.actions()[4].trigger()
    canvas.reveal(told.args[0])
    canvas.grab()
    canvas.choice.edge(last=False)
    for _ in range(499):
        canvas.choice.step(1)
    assert canvas.chosen == lane.items[-1]


def test_each_patient_is_found_where_it_was_left(open_page, filled, add, thing):
    other = Patient(name="Ben")
    add(other, Milestone(patient_id=other.id, name="School", day=PartialDate(2026, 9, 1)))
    page = open_page(filled)
    near(page)
    page.canvas.choose(thing(page, "visit/next"))
    scale = page.canvas.scale
    page.show_patient(other)
    assert page.canvas.chosen is None
    page.show_patient(filled)
    assert page.canvas.scale == scale
    assert page.canvas.chosen == thing(page, "visit/next")


def test_a_thing_is_revealed_by_its_row(open_page, filled):
    page = open_page(filled)
    near(page, 7.0)
    page.reveal("fever")
    page.canvas.glide.settle()
    assert page.canvas.chosen.row_id == "fever"
    assert page.canvas.stage.plot.intersects(page.canvas.stage.find(page.canvas.chosen))
    page.reveal("nobody")
    assert page.canvas.chosen.row_id == "fever"


@pytest.mark.parametrize(
    ("kind", "beginning"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_pictures_are_made_in_light_colors(open_page, filled, theme, tmp_path, kind, beginning):
    theme.set_scheme("dark")
    page = open_page(filled)
    path = tmp_path / f"timeline.{kind}"
    save_picture(page.canvas, theme, TODAY, path)
    data = path.read_bytes()
    assert data.startswith(beginning)
    if kind == "png":
        image = QImage(str(path))
        assert image.pixelColor(4, 4).lightness() > 240
        assert image.width() >= 2 * page.canvas.stage.width - 2
    with pytest.raises(ValueError, match="gif"):
        picture_bytes(page.canvas, theme, TODAY, "gif")


def test_a_picture_is_copied_and_one_that_cannot_be_written_is_told(
    open_page, filled, tmp_path, qtbot
):
    page = open_page(filled)
    page.desk.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    with qtbot.waitSignal(page.around.deeds.refused):
        page.desk.write_picture(tmp_path / "none" / "x.png")
    with qtbot.waitSignal(page.around.deeds.said):
        page.desk.write_picture(tmp_path / "x.svg")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_large_text_keeps_room_for_the_days(open_page, filled, theme, scheme):
    theme.set_scheme(scheme)
    theme.set_text_scale(2.0)
    page = open_page(filled)
    canvas = page.canvas
    canvas.grab()
    assert canvas.stage.plot.width() > canvas.stage.width * 0.65
    assert canvas.verticalScrollBar().maximum() > 0
    near(page).grab()


@pytest.mark.parametrize("calm", [False, True])
def test_what_was_moved_glides_unless_less_motion_is_asked_for(
    open_page, filled, store, theme, monkeypatch, qtbot, calm
):
    monkeypatch.setattr(type(theme), "calm", calm)
    page = open_page(filled)
    canvas = near(page)
    visit = store.get(Appointment, "next")
    later = visit.model_copy(update={"start": visit.start + dt.timedelta(days=7)})
    page.around.deeds.carry_out(_label(), put=[later])
    moved = canvas.moving.moved
    if calm:
        assert moved == ()
        return
    assert [(one.item.key, one.days) for one in moved] == [("visit/next", 7)]
    canvas.grab()
    assert canvas.stage.lifted == {"visit/next"}
    with qtbot.waitSignal(canvas.moving.advanced):
        canvas.moving.settle()
    canvas.grab()
    assert canvas.stage.lifted == frozenset()


@pytest.mark.parametrize("calm", [False, True])
def test_zooming_glides_unless_less_motion_is_asked_for(
    open_page, filled, theme, monkeypatch, calm
):
    monkeypatch.setattr(type(theme), "calm", calm)
    page = open_page(filled)
    page.show_span(42.0)
    assert (page.canvas.stage.scale.days == 42.0) is calm
    page.canvas.glide.settle()
    assert page.canvas.stage.scale.days == 42.0


def test_the_toolbar_takes_more_lines_where_one_is_too_short(open_page, filled, qtbot):
    page = open_page(filled)
    bar = page.body.toolbar
    one_line = bar.height()
    assert bar.lanes.y() == bar.spans.y()
    assert bar.more.geometry().right() >= bar.width() - 2
    page.window().resize(640, 700)
    qtbot.waitUntil(lambda: bar.height() > one_line)
    assert bar.lanes.y() > bar.spans.y()


def test_the_chosen_thing_stays_in_sight_when_its_strip_appears(open_page, filled, thing, qtbot):
    page = open_page(filled)
    page.window().resize(1072, 500)
    item = thing(page, "note/")
    page.canvas.reveal(item)
    page.canvas.glide.settle()
    qtbot.waitUntil(lambda: not page.body.detail.isHidden())
    qtbot.wait(0)
    canvas = page.canvas
    assert canvas.stage.plot.contains(canvas.stage.find(item).center())


def test_another_day_is_noticed_when_the_page_is_shown_again(open_page, filled, thing):
    page = open_page(filled)
    page.hide()
    with clock_at(day_at_noon(dt.date(2026, 11, 30))):
        page.show()
        assert thing(page, "effect/nausea").end == dt.date(2026, 11, 30)
    page.hide()


def test_one_visit_of_a_series_opens_previews_and_is_revealed(
    open_page, filled, thing, qtbot, add, patient
):
    start = at(TODAY, 8)
    own = {"patient_id": patient.id, "title": "Blood draw", "kind": AppointmentKind.TREATMENT}
    moment = start + dt.timedelta(days=14)
    weekly = Rule(RuleKind.WEEKS, every=1, weekdays=(1,)).text()
    add(
        Appointment(id="weekly", start=start, rule=weekly, **own),
        Appointment(
            id="moved",
            series_id="weekly",
            original_start=moment,
            start=moment + dt.timedelta(days=1),
            **own,
        ),
    )
    page = open_page(filled)
    canvas = near(page)
    for day in (start.date() + dt.timedelta(days=7), moment.date()):
        page.reveal(f"weekly:{day}")
        assert canvas.chosen == thing(page, f"visit/weekly/{day}")
        with qtbot.waitSignal(page.asked_for) as told:
            canvas.open_chosen()
        assert told.args == ["appointments", f"weekly:{day}"]
    canvas.move_chosen(3)
    assert canvas.chosen.key in canvas.stage.lifted or page.desk.sheet.plan is not None
    canvas.grab()
    assert canvas.chosen.key in canvas.stage.lifted
    page.desk.sheet.reject()
    page.reveal("")
    assert canvas.chosen == thing(page, f"visit/weekly/{moment.date()}")


def test_the_sheet_of_one_patient_closes_when_another_is_shown(open_page, filled, thing, store):
    page = open_page(filled)
    page.canvas.choose(thing(page, "visit/next"))
    page.canvas.move_chosen(7)
    assert page.desk.sheet is not None
    page.show_patient(filled)
    assert page.desk.sheet is not None
    other = Patient(name="Other")
    store.save(other, _label())
    page.show_patient(other)
    assert page.desk.sheet is None
    assert store.get(Appointment, "next").start.date() == TODAY + dt.timedelta(days=14)


@pytest.mark.parametrize(
    ("place", "kind"), [(1, TargetKind.PHASE_START), (2, TargetKind.PHASE_END)]
)
def test_the_keyboard_asks_whether_the_start_or_the_end_of_a_phase_moves(
    open_page, filled, thing, qtbot, add, place, kind
):
    begin = dt.date(2028, 5, 1)
    add(
        Phase(
            id="later",
            patient_id=filled.id,
            kind=PhaseKind.CONSOLIDATION,
            position=2,
            planned_start=begin,
            planned_end=begin + dt.timedelta(days=40),
        )
    )
    page = open_page(filled)
    page.reveal("later")
    page.canvas.choose(thing(page, "phase/later"))
    page.canvas.move_asked.disconnect(page.desk.move)
    qtbot.keyClick(page.canvas, Qt.Key.Key_M)
    menu = page.canvas.findChild(ItemMenu)
    assert [action.text() for action in menu.actions()][1:] == ["Move the start…", "Move the end…"]
    with qtbot.waitSignal(page.canvas.move_asked) as told:
        menu.actions()[place].trigger()
    assert (told.args[0].kind, told.args[1]) == (kind, None)
    menu.close()


def test_the_preview_of_a_series_shows_every_visit_that_moves(open_page, filled, add):
    weekly = Rule(RuleKind.WEEKS, every=1, weekdays=(1,)).text()
    kind = AppointmentKind.TREATMENT
    start = at(dt.date(2026, 12, 1), 8)
    own = {"patient_id": filled.id, "title": "Vincristine", "kind": kind}
    add(Appointment(id="weekly", start=start, rule=weekly, **own))
    page = open_page(filled)
    canvas = near(page)
    canvas.choose(canvas.stage.scene.timeline.found["cycle/running/5"])
    canvas.move_chosen(7)
    plan = page.desk.sheet.plan
    assert any(move.kind is MoveKind.SERIES and move.chosen for move in plan.moves)
    canvas.grab()
    moved = sorted(key for key in canvas.stage.lifted if key.startswith("visit/weekly/"))
    assert [key[13:23] for key in moved[:3]] == ["2027-01-26", "2027-02-02", "2027-02-09"]
    page.desk.sheet.reject()
