"""The light reads of Today say the same as the whole record."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    Comparator,
    ContactRole,
    PhaseKind,
)
from alltracker.care.kinds_medicine import DoseStatus, StockKind
from alltracker.care.reminders import reminders
from alltracker.care.words import Message
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    Contact,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    Medicine,
    Patient,
    Phase,
    Result,
    Stock,
    VisitStage,
)
from alltracker.db.queries import last_values
from alltracker.db.record_view import record_view
from alltracker.db.today_view import coming, reminder_view, team_contacts
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.sample.demo import write_demo
from alltracker.sample.ten_years import write_ten_years

ADDED = Message("test", "Added")
ON = dt.date(2026, 11, 24)


def same(store, day):
    facts = reminder_facts(open_knowledge(), "en")
    (patient,) = store.all(Patient)
    whole = reminders(record_view(store, patient, day), facts, day)
    assert reminders(reminder_view(store, patient, day), facts, day) == whole


@pytest.mark.parametrize("days", [0, -400, 300, 3000])
def test_the_same_reminders_as_of_the_whole_record(store, days):
    write_demo(store, ON)
    same(store, ON + dt.timedelta(days=days))


def test_the_same_reminders_of_a_series_with_visits_of_its_own(store, patient):
    start = dt.datetime.combine(ON - dt.timedelta(days=21), dt.time(9, 30))
    series = Appointment(patient_id=patient.id, title="Blood", start=start, rule="FREQ=WEEKLY")
    store.save(series, ADDED)
    for week, status in ((1, AppointmentStatus.DONE), (4, AppointmentStatus.CANCELED)):
        day = start + dt.timedelta(weeks=week)
        own = Appointment(
            patient_id=patient.id,
            title="Blood",
            start=day,
            series_id=series.id,
            original_start=day,
            status=status,
        )
        store.save(own, ADDED)
    same(store, ON)
    same(store, ON + dt.timedelta(days=900))
    ahead = coming(reminder_view(store, patient, ON).appointments, start, 3)
    assert [(row.start - start).days for row in ahead] == [0, 14, 21]


@pytest.mark.parametrize("kind", [StockKind.COUNTED, StockKind.FILLED])
def test_the_same_box_where_an_earlier_day_was_noted_later(store, patient, kind):
    days = [ON - dt.timedelta(days=number) for number in range(20)]
    medicine = Medicine(patient_id=patient.id, name="Mercaptopurine")
    of = {"patient_id": patient.id, "medicine_id": medicine.id}
    order = DoseOrder(**of, starts_on=days[-1], pattern="DAILY 1 @bedtime")
    skipped = [
        Dose(**of, day=day, slot="bedtime", status=DoseStatus.SKIPPED, amount=1.0) for day in days
    ]
    came = Stock(**of, day=days[5], kind=StockKind.FILLED, amount=10)
    earlier = Stock(**of, day=days[15], kind=kind, amount=5)
    with clock_at(day_at_noon(ON)):
        for row in (medicine, order, came, earlier, *skipped):
            store.save(row, ADDED)
    same(store, ON)
    same(store, ON + dt.timedelta(days=6))


def test_the_same_windows_of_a_visit_plan_with_draws_between_the_visits(store, patient):
    after = Phase(
        patient_id=patient.id,
        kind=PhaseKind.FOLLOW_UP,
        actual_start=ON - dt.timedelta(days=200),
    )
    stage = VisitStage(patient_id=patient.id, every_low=2, every_high=3, words="Every 2-3 months")
    visits = [
        Appointment(
            patient_id=patient.id,
            kind=kind,
            title=kind.value,
            start=dt.datetime.combine(ON - dt.timedelta(days=ago), dt.time(9)),
            status=AppointmentStatus.DONE,
        )
        for ago, kind in ((150, AppointmentKind.CLINIC), (100, AppointmentKind.BLOOD))
    ]
    store.apply(ADDED, put=[after, stage, *visits])
    same(store, ON)


def test_visits_far_ahead_are_kept_and_a_series_ends_where_it_is_laid_out(store, patient):
    start = dt.datetime.combine(ON, dt.time(9, 30))
    far = Appointment(
        patient_id=patient.id, title="Heart check", start=start + dt.timedelta(days=1500)
    )
    weekly = Appointment(patient_id=patient.id, title="Blood", start=start, rule="FREQ=WEEKLY")
    store.apply(ADDED, put=[far, weekly])
    found = record_view(store, patient, ON).appointments
    assert found[-1].title == "Heart check"
    assert found[-2].start.date() <= ON + dt.timedelta(days=400)
    assert len(found) == 59


def test_the_same_reminders_in_a_long_record(store):
    write_ten_years(store, 1, ON)
    same(store, ON)


def add_draw(store, patient, day, values, **more):
    draw = Draw(patient_id=patient.id, day=day, time=more.get("time"))
    results = [
        Result(
            draw_id=draw.id,
            analyte=analyte,
            value_text=text,
            value=None if text == "clotted" else float(text.lstrip("<")),
            comparator=Comparator.LESS if text.startswith("<") else Comparator.NONE,
            unit="10*9/L",
        )
        for analyte, text in values.items()
    ]
    store.apply(ADDED, put=[draw, *results])


def texts(store, patient, *analytes, **more):
    found = last_values(store, patient.id, analytes, **more)
    return {key: [row.value_text for row in rows] for key, rows in found.items()}


def test_last_values_come_oldest_first_and_end_with_the_newest(store, patient):
    for number in range(12):
        add_draw(store, patient, ON + dt.timedelta(days=number), {"ANC": f"{number}.5"})
    found = texts(store, patient, "ANC", "PLT")
    assert found == {"ANC": [f"{number}.5" for number in range(3, 12)], "PLT": []}


def test_a_rare_analyte_is_found_further_back(store, patient):
    add_draw(store, patient, dt.date(2020, 1, 1), {"PLT": "90", "WBC": "3.0"})
    for number in range(5):
        add_draw(store, patient, ON + dt.timedelta(days=number), {"ANC": "1.0"})
    found = texts(store, patient, "PLT", beside=("WBC",), among=3)
    assert found == {"PLT": ["90"], "WBC": []}


def test_what_has_no_number_is_no_value(store, patient):
    add_draw(store, patient, ON, {"ANC": "clotted", "PLT": "<10"})
    assert texts(store, patient, "ANC", "PLT") == {"ANC": [], "PLT": ["<10"]}


def test_two_draws_of_a_day_stand_in_the_order_of_their_times(store, patient):
    add_draw(store, patient, ON, {"ANC": "0.2"}, time=dt.time(18))
    add_draw(store, patient, ON, {"ANC": "0.1"}, time=dt.time(8))
    assert texts(store, patient, "ANC") == {"ANC": ["0.1", "0.2"]}


def test_only_the_patients_own_values(store, patient):
    other = store.save(Patient(name="Ben"), ADDED)
    add_draw(store, other, ON, {"ANC": "9.9"})
    assert texts(store, patient, "ANC") == {"ANC": []}


def visit(patient, start, **values):
    return Appointment(patient_id=patient.id, title="Visit", start=start, **values)


def at(day, hour=0):
    return dt.datetime.combine(day, dt.time(hour))


def test_visits_are_coming_until_they_are_over(patient):
    noon = at(ON, 12)
    over = visit(patient, noon - dt.timedelta(hours=2), minutes=60)
    running = visit(patient, noon - dt.timedelta(minutes=30), minutes=60)
    whole_day = visit(patient, at(ON), all_day=True)
    canceled = visit(patient, noon, status=AppointmentStatus.CANCELED)
    later = visit(patient, noon + dt.timedelta(days=9))
    rows = [later, over, running, whole_day, canceled]
    assert [row.id for row in coming(rows, noon, 9)] == [whole_day.id, running.id, later.id]
    assert len(coming(rows, noon, 1)) == 1


def test_light_view_reads_only_what_is_needed(store, patient):
    store.apply(
        ADDED,
        put=[
            visit(patient, at(dt.date(2026, 1, day), 9), status=AppointmentStatus.DONE)
            for day in range(1, 20)
        ],
    )
    store.save(visit(patient, at(dt.date(2026, 12, 1), 9)), ADDED)
    store.save(AwaitedResult(patient_id=patient.id, test="test.fish", asked_on=ON), ADDED)
    store.save(
        AwaitedResult(patient_id=patient.id, test="test.fish", asked_on=ON, received_on=ON), ADDED
    )
    for day in range(1, 9):
        add_draw(store, patient, dt.date(2026, 2, day), {"ANC": "1"})
    view = reminder_view(store, patient, ON)
    assert [row.start.day for row in view.appointments] == [19, 1]
    assert [row.day.day for row in view.draws] == [8]
    assert len(view.awaited) == 1


def test_the_latest_fever_rule_holds(store, patient):
    for year, celsius in ((2026, 38.0), (2024, 38.5)):
        rule = FeverRule(patient_id=patient.id, celsius=celsius, given_on=dt.date(year, 1, 1))
        store.save(rule, ADDED)
    rule = reminder_view(store, patient, ON).fever_rule
    assert rule is not None
    assert rule.celsius == 38.0


def test_the_team_can_be_phoned_and_former_contacts_cannot(store, patient):
    def contact(name, role, phone="1", ended=None):
        row = Contact(patient_id=patient.id, name=name, role=role, phone=phone, ended_on=ended)
        store.save(row, ADDED)

    contact("Emergency", ContactRole.EMERGENCY)
    contact("Silent", ContactRole.ONCOLOGY_TEAM, phone=" ")
    contact("Former", ContactRole.ONCOLOGY_TEAM, ended=dt.date(2026, 1, 1))
    contact("Ward", ContactRole.ONCOLOGY_TEAM)
    contact("School", ContactRole.SCHOOL)
    found = team_contacts(store, patient.id, ON)
    assert [row.name for row in found] == ["Ward", "Emergency"]
