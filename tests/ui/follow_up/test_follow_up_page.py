"""The page of follow-up: what it says, what it writes, and what it refuses."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLabel

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import AppointmentStatus, Audience, CheckTopic, PhaseKind
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.reminders import reminders
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    CheckItem,
    Contact,
    FollowUpTest,
    Milestone,
    Patient,
    Phase,
    Plan,
    VisitStage,
)
from alltracker.db.record_view import anything_noted, record_view
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.ui.follow_up.line_dialog import LineDialog
from alltracker.ui.follow_up.offer import offer_follow_up
from alltracker.ui.pages.today import TodayPage
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.today.due_words import when_due

TODAY = dt.date(2026, 11, 24)


def said(widget):
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def ended(store, patient, text="2011-10-30"):
    row = store.get(Patient, patient.id)
    return Patient(**{**row.model_dump(), "treatment_ended": PartialDate.parse(text)})


def visit(patient, day, status=AppointmentStatus.DONE, **more):
    start = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9, 30))
    title = more.pop("title", "Late effects clinic")
    return Appointment(patient_id=patient.id, title=title, start=start, status=status, **more)


def yearly(patient, **more):
    values = {"every_low": 1, "every_high": 1, "unit": DurationUnit.YEAR, "from_months": 0}
    return VisitStage(patient_id=patient.id, **(values | more))


def latest(store, model, patient):
    return store.all(model, patient.id)[-1]


def dialog_of(page, kind):
    (found,) = page.window().findChildren(kind)
    return found


def test_during_treatment_the_page_says_what_belongs_here(page, store, add, patient):
    plan = Plan(patient_id=patient.id, planned_end=dt.date(2027, 4, 7))
    running = Phase(
        patient_id=patient.id,
        plan_id=plan.id,
        kind=PhaseKind.MAINTENANCE,
        actual_start=dt.date(2025, 1, 1),
    )
    add(plan, running)
    assert page.empty.isVisible()
    assert "7 Apr 2027" in page.subtitle()
    assert page.first_focus() is page.empty.button
    values = store.get(Patient, patient.id).model_dump() | {
        "diagnosis_date": PartialDate(2025, 1, 2)
    }
    rule = {"end_anchor": Anchor.DIAGNOSIS, "end_length": 3, "end_unit": DurationUnit.YEAR}
    add(Patient(**values), Plan(**(plan.model_dump() | {"planned_end": None} | rule)))
    assert "Jan 2028" in page.subtitle()


@pytest.mark.parametrize(
    ("typed", "kept", "subtitle"),
    [
        ("2009, spring", "2009-21", "About 17 years since the end of treatment, spring 2009"),
        ("2009", "2009", "About 17 years since the end of treatment, 2009"),
        ("May 2011", "2011-05", "May 2011"),
    ],
)
def test_the_end_is_noted_as_far_as_it_is_known(page, store, patient, typed, kept, subtitle):
    dialog = page.begin()
    dialog.day.setText(typed)
    dialog.choice.cards.set_value("none")
    dialog.accept()
    assert str(store.get(Patient, patient.id).treatment_ended) == kept
    assert store.all(Phase, patient.id) == store.all(VisitStage, patient.id) == []
    assert page.cards.isVisible()
    assert page.subtitle().endswith(subtitle)
    assert page.cards.line.line.words().startswith("end of treatment")
    page.around.deeds.undo()
    assert page.empty.isVisible()


def test_a_known_day_ends_the_phase_and_lays_out_the_plan_in_one_step(page, store, add, patient):
    add(Phase(patient_id=patient.id, kind=PhaseKind.MAINTENANCE, actual_start=dt.date(2024, 1, 1)))
    dialog = page.begin()
    dialog.day.setText("20 Nov 2026")
    dialog.choice.cards.set_value("acs")
    dialog.accept()
    ends = {row.kind: (row.actual_start, row.actual_end) for row in store.all(Phase, patient.id)}
    assert ends[PhaseKind.MAINTENANCE][1] == dt.date(2026, 11, 20)
    assert ends[PhaseKind.FOLLOW_UP][0] == dt.date(2026, 11, 21)
    assert len(store.all(VisitStage, patient.id)) == 2
    assert "Expected about 20 Dec 2026. Year 1: every month" in said(page.cards.coming)
    page.around.deeds.undo()
    assert store.all(VisitStage, patient.id) == []
    assert [row.actual_end for row in store.all(Phase, patient.id)] == [None]


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", "date is needed"),
        ("31 Feb 2011", "28 days"),
        ("2031", "cannot be after"),
        ("2007", "is before"),
    ],
)
def test_an_end_that_cannot_be_is_told_in_its_field(page, store, patient, typed, wrong):
    dialog = page.begin()
    dialog.day.setText(typed)
    dialog.accept()
    assert dialog.isVisible()
    assert wrong in dialog.day.accessibleDescription()
    assert store.get(Patient, patient.id).treatment_ended is None
    dialog.reject()


def test_the_line_tells_what_was_and_what_is_to_come(page, store, add, patient, qtbot):
    planned = visit(patient, "2027-01-14", AppointmentStatus.PLANNED)
    own = Milestone(patient_id=patient.id, name="18, adult clinic", day=PartialDate(2020, 6))
    stages = yearly(patient, source="our clinic, 2022")
    add(ended(store, patient), visit(patient, "2026-01-20"), planned, own, stages)
    line = page.cards.line.line
    words = line.words()
    for part in (
        "20 January 2026, Late effects clinic",
        "planned: 14 January 2027",
        "18, adult clinic: June 2020",
        "5 years after treatment: 30 October 2016",
        "expected about 14 Jan 2028",
        "Today is 24 November 2026",
    ):
        assert part in words
    assert "(our clinic, 2022)" in said(page.cards.line)
    opened = []
    line.opened.connect(opened.append)
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    for _ in range(99):
        qtbot.keyClick(line, Qt.Key.Key_Right)
    assert "expected" in line.accessibleDescription()
    while planned.title not in line.accessibleDescription():
        qtbot.keyClick(line, Qt.Key.Key_Left)
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert opened == [planned.id]
    assert line.mark_at(QPointF(-50, -50)) is None


def test_many_visits_are_one_dot_where_they_are_on_one_pixel(page, store, add, patient):
    days = (dt.date(2021, 1, 1) + dt.timedelta(days=at // 2) for at in range(3000))
    add(ended(store, patient), *(visit(patient, str(day)) for day in days))
    line = page.cards.line.line
    shown = line._line
    drawn = line._seen(shown, line._scale(shown))
    assert len(drawn) <= line.width()
    assert {mark.kind for _, mark in drawn} == {mark.kind for mark in shown.marks}


def test_the_next_visit_is_the_planned_one(page, store, add, patient):
    add(
        ended(store, patient),
        visit(
            patient,
            "2027-01-14",
            AppointmentStatus.PLANNED,
            with_whom="Dr. Nandakumar",
            questions="Heart?\n✓ Work?",
        ),
    )
    words = said(page.cards.coming)
    for part in ("Thursday, 14 January, 09:30", "Dr. Nandakumar, 2 question", "in 51 day"):
        assert part in words
    asked = []
    page.asked_for.connect(lambda key, row: asked.append((key, row)))
    page.cards.coming.stops()[0].click()
    page.cards.coming.stops()[2].click()
    assert asked == [
        ("appointments", latest(store, Appointment, patient).id),
        ("papers", "follow-up"),
    ]


def test_without_figures_the_team_is_to_be_asked(page, store, add, patient):
    stage = yearly(patient, every_low=None, every_high=None, words="Less often.", guess=True)
    add(ended(store, patient, "2009-21"), stage)
    words = said(page.cards.coming)
    assert "None is planned" in words
    assert "no figure given. Less often. Your team can say how often." in words


def test_tests_say_who_asked_and_when_they_are_next(page, store, add, patient):
    def asked(name, **values):
        return FollowUpTest(patient_id=patient.id, name=name, **values)

    add(
        ended(store, patient),
        asked(
            "Heart ultrasound",
            asked_by="our clinic, 2022",
            every_months=60,
            last_on=PartialDate(2022, 3, 11),
            last_result="normal",
        ),
        asked("Thyroid", every_months=12, last_on=PartialDate(2025)),
        asked("Eyes", every_months=12),
        asked("Bone density", asked_by="asked once", last_on=PartialDate(2019, 21)),
        asked("Old", ended_on=dt.date(2020, 1, 1)),
    )
    words = said(page.cards.tests)
    for part in (
        "our clinic, 2022, every 5 years",
        "11 Mar 2022, normal",
        "by March 2027",
        "3 month",
        "in 2026",
        "last time not known",
        "spring 2019",
        "ask",
    ):
        assert part in words
    assert "Old" not in words
    rows = page.cards.tests.stops()[1:-1]
    assert "next: by March 2027" in rows[1].accessibleDescription()


def test_a_test_is_written_changed_and_ended(page, store, add, patient, qtbot):
    add(ended(store, patient))
    page.cards.tests.stops()[-1].click()
    dialog = dialog_of(page, RecordDialog)
    dialog.editor("name").setText("Heart ultrasound")
    dialog.editor("every_months").setText("0")
    dialog.accept()
    assert dialog.isVisible()
    assert "least is 1" in dialog.editor("every_months").accessibleDescription()
    dialog.editor("every_months").setText("60")
    dialog.editor("last_on").setText("spring 2022")
    dialog.accept()
    row = latest(store, FollowUpTest, patient)
    assert (row.every_months, str(row.last_on), row.next_on) == (60, "2022-21", None)
    qtbot.waitUntil(lambda: not page.window().findChildren(RecordDialog))
    qtbot.keyClick(page.cards.tests.stops()[1], Qt.Key.Key_Return)
    dialog = dialog_of(page, RecordDialog)
    dialog.editor("ended_on").setText("1 Nov 2026")
    dialog.accept()
    assert latest(store, FollowUpTest, patient).ended_on == dt.date(2026, 11, 1)
    assert "No tests yet" in said(page.cards.tests)


def test_five_years_stay_apart(page, store, add, patient):
    row = ended(store, patient, "2009-21")
    add(Patient(**{**row.model_dump(), "remission_on": PartialDate(2008, 9)}))
    words = said(page.cards.marks)
    for part in (
        "September 2013",
        "5 years in remission (Together by St. Jude)",
        "spring 2014",
        "5 years after treatment (American Cancer Society)",
        "It does not say from which day",
    ):
        assert part in words
    dialog = page.change_dates()
    dialog.ended.setText("2010")
    dialog.accept()
    assert "2015" in said(page.cards.marks)


def test_an_own_milestone_is_added_and_changed(page, store, add, patient, qtbot):
    add(ended(store, patient))
    page.cards.marks.stops()[0].click()
    dialog = dialog_of(page, RecordDialog)
    dialog.editor("name").setText("18, adult clinic")
    dialog.editor("day").setText("summer 2020")
    dialog.accept()
    assert str(latest(store, Milestone, patient).day) == "2020-22"
    assert "summer 2020" in said(page.cards.marks)
    qtbot.waitUntil(lambda: not page.window().findChildren(RecordDialog))
    page.reveal(latest(store, Milestone, patient).id)
    page.cards.marks.stops()[1].click()
    assert dialog_of(page, RecordDialog).kind.key == "milestone"


def test_what_search_finds_is_shown_or_opened(page, store, add, patient):
    test = FollowUpTest(patient_id=patient.id, name="Heart")
    old = FollowUpTest(patient_id=patient.id, name="Old", ended_on=dt.date(2020, 1, 1))
    add(ended(store, patient), test, old)
    page.reveal(test.id)
    assert page.window().focusWidget() is page.cards.tests.stops()[1]
    page.reveal("nothing")
    assert not page.window().findChildren(RecordDialog)
    page.reveal(old.id)
    assert dialog_of(page, RecordDialog).editor("name").text() == "Old"


@pytest.mark.parametrize(
    ("card", "topic"),
    [("care_plan", CheckTopic.CARE_PLAN), ("copies", CheckTopic.RECORD_COPIES)],
)
def test_a_tick_is_kept_with_its_day_and_can_be_taken_back(page, store, add, patient, card, topic):
    add(ended(store, patient))
    shown = getattr(page.cards, card)
    shown.list.rows[1].tick.click()
    (row,) = store.all(CheckItem, patient.id)
    assert (row.topic, row.key, row.have) == (topic, shown.list.rows[1].key, True)
    assert row.noted_on == dt.date(2026, 11, 24)
    assert shown.list.rows[1].tick.isChecked()
    shown.list.rows[1].tick.click()
    (row,) = store.all(CheckItem, patient.id)
    assert (row.have, row.noted_on) == (False, None)
    page.around.deeds.undo()
    page.around.deeds.undo()
    assert store.all(CheckItem, patient.id) == []
    assert not shown.list.rows[1].tick.isChecked()


def test_a_line_of_ones_own_comes_and_goes(page, store, add, patient):
    add(ended(store, patient))
    card = page.cards.care_plan
    many = len(card.list.rows)
    card.add.click()
    dialog = dialog_of(page, LineDialog)
    dialog.accept()
    assert dialog.isVisible()
    dialog.line.setText("Vaccination card")
    dialog.accept()
    assert latest(store, CheckItem, patient).name == "Vaccination card"
    assert len(card.list.rows) == many + 1
    card.list.rows[-1].drop.click()
    assert len(card.list.rows) == many


def test_the_hand_over_has_its_own_list_people_and_paper(page, store, add, patient):
    clinic = Contact(patient_id=patient.id, name="Late effects clinic", phone="555 0170")
    add(ended(store, patient), clinic)
    asked = []
    page.asked_for.connect(lambda key, row: asked.append((key, row)))
    dialog = page.cards.hand_over()
    assert "Late effects clinic, 555 0170" in said(dialog)
    dialog.list.rows[0].tick.click()
    (row,) = store.all(CheckItem, patient.id)
    assert row.topic is CheckTopic.HAND_OVER
    assert dialog.list.rows[0].tick.isChecked()
    dialog.paper.click()
    assert asked == [("papers", "follow-up")]
    assert not dialog.isVisible()


def test_ending_the_last_phase_elsewhere_offers_the_plan(page, store, add, patient):
    done = Phase(
        patient_id=patient.id,
        kind=PhaseKind.MAINTENANCE,
        actual_start=dt.date(2024, 1, 1),
        actual_end=dt.date(2026, 11, 20),
    )
    assert offer_follow_up(page.around, patient, page.window()) is None
    add(done)
    offered = offer_follow_up(page.around, patient, page.window())
    assert "20 Nov 2026" in said(offered)
    offered.choice.cards.set_value("acs-easy-read")
    offered.accept()
    assert [row.every_low for row in store.all(VisitStage, patient.id)] == [3]
    follow_up = next(row for row in store.all(Phase, patient.id) if row.kind is PhaseKind.FOLLOW_UP)
    assert follow_up.actual_start == dt.date(2026, 11, 21)
    assert offer_follow_up(page.around, patient, page.window()) is None
    page.around.deeds.undo()
    assert [row.kind for row in store.all(Phase, patient.id)] == [PhaseKind.MAINTENANCE]
    assert store.all(VisitStage, patient.id) == []


def test_a_plan_for_a_half_known_end_begins_no_phase(page, store, add, patient):
    add(ended(store, patient, "2009-21"))
    offered = page.change_plan()
    offered.choice.cards.set_value("cruk-child")
    offered.accept()
    assert store.all(Phase, patient.id) == []
    assert "Expected between" in said(page.cards.coming)
    assert "once a year from 5 years on" in said(page.cards.line)


def test_a_record_with_only_a_name_and_a_spring_works_everywhere(page, store, qtbot):
    ana = Patient(name="Ana", treatment_ended=PartialDate.parse("2009-21"))
    page.around.deeds.save(Message("test", "Added"), [ana])
    page.show_patient(ana)
    assert page.subtitle() == "About 17 years since the end of treatment, spring 2009"
    today = TodayPage(page.around)
    qtbot.addWidget(today)
    today.show_patient(ana)
    assert today.title()
    assert "About 17 years since the end of treatment" in said_of(today.way)
    view = record_view(store, ana)
    facts = reminder_facts(page.around.knowledge, "en", Audience.ALL)
    language = page.around.language
    due = reminders(view, facts, TODAY)
    assert due
    for one in due:
        when = when_due(one, TODAY, language)
        assert "Jan" not in when
        assert "Dec" not in when
    assert any(when_due(one, TODAY, language) == "since spring 2009" for one in due)
    assert anything_noted(store, ana.id)


def said_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_care_plan_is_asked_for_at_the_next_visit(page, store, add, patient):
    add(ended(store, patient))
    assert not page.cards.ask.isVisibleTo(page)
    add(visit(patient, "2027-01-14", AppointmentStatus.PLANNED, questions="Heart?"))
    assert page.cards.ask.isVisibleTo(page)
    page.cards.ask.click()
    page.cards.ask.click()
    row = latest(store, Appointment, patient)
    assert row.questions.splitlines() == [
        "Heart?",
        "Can you draw up a survivorship care plan with us?",
    ]
    assert "2 question" in said(page.cards.coming)
