"""The page as a whole: way, fever rule, visits, follow-up, keyboard, days that pass."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from alltracker.care.calendar import PartialDate, clock_at
from alltracker.care.kinds import ContactRole, PhaseKind, TemperatureSite
from alltracker.care.words import Message
from alltracker.db.models import Appointment, Contact, FeverRule, Note, Patient, Phase, Plan
from alltracker.db.record_settings import RecordSettings
from alltracker.ui.today.dialogs import NoteDialog
from alltracker.ui.today.visits_card import VisitRow
from alltracker.ui.widgets.way_bar import WayBar

TODAY = dt.date(2026, 11, 24)


def day(ahead):
    return TODAY + dt.timedelta(days=ahead)


def labels(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


@pytest.fixture
def maintenance(add, patient):
    plan = Plan(patient_id=patient.id, planned_end=dt.date(2027, 4, 7))
    induction = Phase(
        patient_id=patient.id,
        kind=PhaseKind.INDUCTION,
        actual_start=dt.date(2025, 1, 27),
        actual_end=dt.date(2025, 2, 25),
    )
    row = Phase(
        patient_id=patient.id,
        kind=PhaseKind.MAINTENANCE,
        position=1,
        actual_start=dt.date(2025, 10, 15),
        cycle_days=84,
    )
    add(plan)
    add(induction, row)
    return row


def test_title_is_the_day_and_the_subtitle_counts_from_diagnosis(open_page, theme):
    page = open_page()
    assert page.title() == "Tuesday, 24 November"
    assert page.subtitle() == "669 day(s) since diagnosis"
    theme.set_text_scale(2.0)
    assert page.title() == "Tue 24 Nov"


@pytest.mark.usefixtures("maintenance")
def test_way_says_phase_cycle_and_the_planned_end(open_page):
    way = open_page().way
    assert labels(way) == [
        "cycle 5, day 70 of 84",
        "Month 14 of about 18",
        "134 day(s) to the planned end",
        "about 7 Apr 2027, the date your team gave",
    ]
    said = way.findChild(WayBar).accessibleDescription()
    assert "Today, 24 November 2026, is in Maintenance." in said


def test_without_phases_one_button_leads_to_them(open_page, qtbot):
    way = open_page().way
    assert labels(way) == ["Enter the phases of the plan, and you see here where you are."]
    page = way.window().centralWidget()
    with qtbot.waitSignal(page.asked_for) as asked:
        way._enter.click()
    assert asked.args == ["phases", ""]


def test_between_phases_the_next_one_is_named(add, patient, open_page):
    add(
        Phase(
            patient_id=patient.id,
            kind=PhaseKind.INDUCTION,
            name="<b>First</b>",
            actual_start=day(-60),
            actual_end=day(-30),
        ),
        Phase(
            patient_id=patient.id,
            kind=PhaseKind.CONSOLIDATION,
            position=1,
            planned_start=day(4),
            planned_end=day(60),
        ),
    )
    found = labels(open_page().way)
    assert "Between two phases" in found
    assert "Consolidation is planned to begin on 28 Nov 2026" in found


def test_a_phase_known_only_from_the_plan_says_so(add, patient, open_page):
    phase = Phase(
        patient_id=patient.id,
        kind=PhaseKind.INDUCTION,
        planned_start=day(-3),
        planned_end=day(20),
    )
    add(phase)
    assert "by your plan, not noted as begun" in labels(open_page().way)


def test_fever_rule_of_the_team_with_its_number(add, patient, open_page, qtbot):
    add(
        FeverRule(
            patient_id=patient.id,
            celsius=38.0,
            site=TemperatureSite.ARMPIT,
            words="Call <b>at once</b>.",
            phone="555 0199",
            given_on=dt.date(2025, 1, 27),
        )
    )
    page = open_page()
    assert labels(page.fever) == [
        "Fever",
        "38.0 °C",
        "or more (armpit)",
        "Call <b>at once</b>.",
        "555 0199",
        "Team’s rule, card of 27 Jan 2025",  # noqa: RUF001 - typographic
        "Unwell without a fever: call your team.",
    ]
    with qtbot.waitSignal(page.log_asked) as asked:
        page.fever._log.click()
    assert asked.args == ["T"]


def test_fever_is_told_in_the_familys_degrees(add, patient, store, open_page):
    settings = RecordSettings(store, patient.id)
    add(FeverRule(patient_id=patient.id, celsius=38.0), *settings.put_temperature_unit("[degF]"))
    assert "100.4 °F" in labels(open_page().fever)


def test_without_a_rule_the_number_of_the_team_stands_in(add, patient, open_page, qtbot):
    add(Contact(patient_id=patient.id, role=ContactRole.EMERGENCY, name="Ward", phone="555 0111"))
    page = open_page()
    found = labels(page.fever)
    assert "Enter the fever rule that your team gave you." in found
    assert "555 0111" in found
    (published,) = [text for text in found if text.startswith("Hospitals differ")]
    assert "38.0 °C" in published
    assert "Source: Children's Cancer and Leukaemia Group" in published
    with qtbot.waitSignal(page.asked_for) as asked:
        page.fever._ask.click()
    assert asked.args == ["settings", "fever_rule"]


def test_visits_with_day_time_place_and_what_to_prepare_when_near(add, patient, open_page, qtbot):
    rows = [
        Appointment(
            patient_id=patient.id,
            title=f"Visit <u>{ahead}</u>",
            start=dt.datetime.combine(day(ahead), dt.time(9, 15)),
            place="Harbor lab",
            preparation="Nothing to eat",
            all_day=ahead == 5,
        )
        for ahead in (5, 1, 30, 40, 50)
    ]
    add(*rows)
    page = open_page()
    shown = page.visits.findChildren(VisitRow)
    assert [labels(row) for row in shown] == [
        ["Visit <u>1</u>", "Wed 09:15, Harbor lab", "Nothing to eat"],
        ["Visit <u>5</u>", "Sun, Harbor lab"],
        ["Visit <u>30</u>", "Thu 09:15, Harbor lab"],
        ["Visit <u>40</u>", "Sun 09:15, Harbor lab"],
    ]
    said = "Wednesday, 25 November 2026, Wed 09:15, Harbor lab, Nothing to eat"
    assert shown[0].accessibleDescription() == said
    with qtbot.waitSignal(page.asked_for) as asked:
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["appointments", rows[1].id]
    with qtbot.waitSignal(page.asked_for) as asked:
        QTest.keyClick(shown[1], Qt.Key.Key_Space)
    assert asked.args == ["appointments", rows[0].id]
    with qtbot.waitSignal(page.asked_for) as asked:
        page.visits._all.click()
    assert asked.args == ["appointments", ""]


def test_without_visits_a_link_adds_one(open_page, qtbot):
    page = open_page()
    assert "No visits are planned." in labels(page.visits)
    with qtbot.waitSignal(page.log_asked) as asked:
        page.visits._add.click()
    assert asked.args == ["A"]


@pytest.fixture
def survivor(patient, add):
    patient.diagnosis_date = PartialDate(2008, 8, 18)
    patient.birth_date = PartialDate(2002, 3, 1)
    patient.remission_on = PartialDate(2008, 9, 20)
    add(patient)
    add(
        Phase(
            patient_id=patient.id,
            kind=PhaseKind.MAINTENANCE,
            actual_start=dt.date(2008, 8, 18),
            actual_end=dt.date(2011, 10, 7),
        ),
        Contact(patient_id=patient.id, name="Late effects clinic", phone="555 0170"),
    )
    return patient


def test_follow_up_tells_years_milestones_and_the_clinic(survivor, add, open_page):
    start = dt.datetime.combine(dt.date(2027, 1, 14), dt.time(9))
    add(Appointment(patient_id=survivor.id, title="Late effects clinic", start=start))
    page = open_page()
    assert page.subtitle() == "18 year(s) and 3 month(s) since diagnosis"
    assert labels(page.way) == [
        "B-ALL, diagnosed 18 August 2008 at the age of 6",
        "15 year(s) and 1 month(s) since the end of treatment",
        "Next visit in 51 day(s)",
        "Thursday, 14 January 2027, Late effects clinic",
    ]
    said = page.way.findChild(WayBar).accessibleDescription()
    for milestone in (
        "End of treatment: 7 October 2011.",
        "5 years in remission: 20 September 2013.",
        "5 years after treatment: 7 October 2016.",
        "10 years: 7 October 2021.",
    ):
        assert milestone in said
    assert labels(page.clinic) == ["Late effects clinic", "555 0170"]
    assert not page.fever.isVisible()
    assert not page.counts.isVisible()
    assert page.due.card.y() < page.way.parentWidget().height()


def test_follow_up_keeps_a_fever_rule_that_the_team_gave(survivor, add, open_page):
    add(FeverRule(patient_id=survivor.id, celsius=38.0))
    assert open_page().fever.isVisible()


@pytest.mark.usefixtures("maintenance")
def test_tab_goes_through_counts_due_fever_and_visits(draw, add, patient, open_page):
    draw(TODAY, {"ANC": ("1.12", "10*9/L"), "PLT": ("226", "10*9/L")})
    start = dt.datetime.combine(day(3), dt.time(9))
    add(Appointment(patient_id=patient.id, title="Visit", start=start))
    page = open_page()
    page.window().activateWindow()
    page.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    visited = []
    for _ in range(12):
        focused = page.window().focusWidget()
        visited.append(focused.accessibleName() or focused.text())
        page.focusNextChild()
    assert visited == [
        "Enter the medicines",
        "Neutrophils",
        "Platelets",
        "Enter the limits of your team",
        "Due",
        "Add a reminder",
        "Enter the rule",
        "Emergency sheet",
        "Log a temperature",
        "All visits",
        "Visit",
        "Chemotherapy was put off…",
    ]


@pytest.mark.usefixtures("maintenance")
def test_large_text_puts_the_fever_rule_under_the_way(draw, open_page, theme):
    draw(TODAY, {"ANC": ("1.12", "10*9/L")})
    page = open_page()
    assert page.fever.mapTo(page, page.fever.rect().topLeft()).x() > page.counts.width()
    theme.set_text_scale(2.0)
    QApplication.processEvents()
    content = page.way.parentWidget()
    heights = [
        card.mapTo(content, card.rect().topLeft()).y()
        for card in (page.way, page.fever, page.counts, page.due.card)
    ]
    assert heights == sorted(heights)
    assert len(set(heights)) == 4
    stops = page._stops()
    assert stops.index(page.doses.stops()[0]) < stops.index(page.fever._ask)
    assert stops.index(page.fever._ask) < stops.index(page.counts.stops()[0])


def test_narrow_page_has_one_column(draw, open_page):
    draw(TODAY, {"ANC": ("1.12", "10*9/L")})
    page = open_page(700)
    QApplication.processEvents()
    content = page.way.parentWidget()
    left, right = (
        card.mapTo(content, card.rect().topLeft()) for card in (page.due.card, page.fever)
    )
    assert right.y() > left.y()


def test_fever_card_stays_in_sight_while_a_long_list_scrolls(add, patient, open_page):
    add(
        *(
            Appointment(
                patient_id=patient.id,
                title=f"Visit {number}",
                start=dt.datetime.combine(day(number), dt.time(9)),
            )
            for number in range(14)
        ),
        FeverRule(patient_id=patient.id, celsius=38.0, phone="1"),
    )
    page = open_page(1072, 640)
    page.due.card._more.click()
    QApplication.processEvents()
    bar = page._columns.verticalScrollBar()
    bar.setValue(300)
    QApplication.processEvents()
    assert bar.value() == 300
    assert page.fever.mapTo(page, page.fever.rect().topLeft()).y() >= 0


def test_search_shows_a_note(add, patient, open_page):
    note = Note(patient_id=patient.id, day=TODAY, text="Asked <i>twice</i>\nabout the port.")
    add(note)
    page = open_page()
    page.reveal(note.id)
    dialog = page.window().findChild(NoteDialog)
    assert dialog.isVisible()
    assert "Tuesday, 24 November 2026" in labels(dialog)
    assert note.text in labels(dialog)
    dialog.reject()


def test_an_unknown_note_shows_nothing(open_page):
    page = open_page()
    page.reveal("gone")
    assert page.window().findChild(NoteDialog) is None


@pytest.mark.usefixtures("maintenance")
def test_a_new_day_begins_by_itself(open_page, qtbot):
    page = open_page()
    with (
        clock_at(dt.datetime(2026, 11, 25, 0, 0, 30, tzinfo=dt.UTC)),
        qtbot.waitSignal(page.header_changed),
    ):
        page._watch.timeout.emit()
    assert page.title() == "Wednesday, 25 November"
    assert "cycle 5, day 71 of 84" in labels(page.way)


def test_steps_elsewhere_are_followed(maintenance, open_page, around):
    page = open_page()
    maintenance.actual_end = day(-1)
    around.deeds.carry_out(Message("test", "Ended"), put=[maintenance])
    assert not page.way._chip.isVisible() or "Maintenance" not in labels(page.way)
    around.deeds.undo()
    assert "cycle 5, day 70 of 84" in labels(page.way)


def test_another_patient_is_shown_whole(open_page, add, draw):
    draw(TODAY, {"ANC": ("1.12", "10*9/L")}, dt.time(8))
    other = Patient(name="Ben")
    add(other)
    page = open_page()
    page.show_patient(other)
    assert page.subtitle() == ""
    assert "No counts are typed yet." in labels(page.counts)
