"""The calendar file: two readers agree, a second import updates, and private tells nothing."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace
from enum import StrEnum
from itertools import takewhile

import icalendar
import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.kinds import AppointmentStatus, PhaseKind
from alltracker.care.recurrence import every_visit
from alltracker.care.words import Message
from alltracker.care.zones import zone_at
from alltracker.db.columns import values_of
from alltracker.db.dump import dump_record
from alltracker.db.files import create_record
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CycleStart,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    ReminderState,
)
from alltracker.db.visit_rows import one_visit, this_and_following, whole_series
from alltracker.exchange.ics import calendar_bytes, calendar_entries, standing
from alltracker.exchange.ics_content import read_calendar
from alltracker.exchange.ics_options import CalendarOptions, PhoneKind
from alltracker.language import load_language
from alltracker.sample.demo import write_demo

DONE = Message("test", "Done")
TODAY = dt.date(2026, 11, 24)
EVERYTHING = CalendarOptions(since=dt.date.min)
ENGLISH, SPANISH = load_language("en"), load_language("es")
BERLIN = "Europe/Berlin"


def at(text):
    return dt.datetime.fromisoformat(text)


@pytest.fixture
def store(tmp_path):
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store):
    return store.save(Patient(name="Ægir <b>O'Neil</b>"), DONE)


@pytest.fixture
def visit(store, patient):
    def made(**values):
        whole = {"title": "Blood draw", "start": at("2026-12-01 09:30"), "zone": BERLIN} | values
        return store.save(Appointment(patient_id=patient.id, **whole), DONE)

    return made


@pytest.fixture
def export(store):
    """Return a function that gives the bytes of the calendar file of the record's patient."""

    def write(options=EVERYTHING, language=ENGLISH, today=TODAY):
        (patient,) = store.all(Patient)
        content = read_calendar(store, patient, today, language.code)
        return calendar_bytes(content, options, language)

    return write


def events(data):
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def titles(data):
    return sorted(str(event["SUMMARY"]) for event in events(data))


def by_uid(data):
    """Return the entries without RECURRENCE-ID by their identity, each one once."""
    found = [event for event in events(data) if "RECURRENCE-ID" not in event]
    assert max(Counter(str(event["UID"]) for event in found).values(), default=1) == 1
    return {str(event["UID"]): event for event in found}


def wall(value):
    """Return a moment as the clock on the wall shows it; a day stays a day."""
    return value.replace(tzinfo=None) if isinstance(value, dt.datetime) else value


def laid_out(data, last):
    """Return when the entries take place up to a day, as an independent reader sees it."""
    entries = vobject.readOne(data.decode()).vevent_list
    own = {
        (one.uid.value, wall(one.recurrence_id.value))
        for one in entries
        if hasattr(one, "recurrence_id")
    }
    end = dt.datetime.combine(last, dt.time.max)
    found = []
    for one in entries:
        if one.status.value == "CANCELLED":
            continue
        if not hasattr(one, "rrule"):
            found.append(wall(one.dtstart.value))
            continue
        moments = takewhile(lambda moment: wall(moment) <= end, one.getrruleset())
        found += [wall(moment) for moment in moments if (one.uid.value, wall(moment)) not in own]
    return sorted(found)


def test_two_readers_read_the_demo_alike(store, export):
    write_demo(store, TODAY)
    data = export()
    theirs = vobject.readOne(data.decode())
    ours = events(data)
    assert len(theirs.vevent_list) == len(ours) > 10
    for one, other in zip(ours, theirs.vevent_list, strict=True):
        assert str(one["UID"]) == other.uid.value
        assert str(one["SUMMARY"]) == other.summary.value
        start = one.decoded("DTSTART")
        assert start == other.dtstart.value
        assert str(one.get("DESCRIPTION", "")) == (
            other.description.value if hasattr(other, "description") else ""
        )
    assert export() == data
    by_uid(data)


def test_lines_are_folded_and_text_is_escaped(export, visit):
    title = "Ægir <b>O'Neil</b>, visit; with \\n and 🪁 " * 4
    visit(title=title, place="Ward 4, room; 2\nground floor", preparation="No breakfast\r\nCream")
    data = export()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = events(data)
    assert str(event["SUMMARY"]) == title.strip()
    assert str(event["LOCATION"]) == "Ward 4, room; 2\nground floor"
    assert "No breakfast\nCream" in str(event["DESCRIPTION"])
    assert vobject.readOne(data.decode()).vevent.summary.value == title.strip()


@given(st.text(min_size=1).filter(str.strip))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_title_comes_back(store, patient, export, title):
    try:
        title.encode()
    except UnicodeEncodeError:
        return
    row = Appointment(id="a" * 16, patient_id=patient.id, title=title[:200], start=at("2026-12-01"))
    if not row.title.strip():
        return
    store.save(row, DONE)
    data = export()
    (event,) = events(data)
    assert (
        str(event["SUMMARY"]).split() == vobject.readOne(data.decode()).vevent.summary.value.split()
    )
    kept = [sign for sign in row.title if sign.isprintable() and not sign.isspace()]
    assert [sign for sign in str(event["SUMMARY"]) if sign.isprintable() and sign in kept] == kept


def test_a_visit_has_its_time_zone_and_its_length(export, visit):
    visit(minutes=90)
    data = export()
    assert b"TZID:Europe/Berlin" in data
    (event,) = events(data)
    assert event.decoded("DTSTART").isoformat() == "2026-12-01T09:30:00+01:00"
    assert event.decoded("DTEND").isoformat() == "2026-12-01T11:00:00+01:00"


def test_times_without_a_zone_are_those_of_the_phone_and_all_day_is_a_day(export, visit):
    visit(zone="", title="Here")
    visit(zone="", title="Day", all_day=True, minutes=2880)
    data = export()
    here, day = events(data)
    assert b"VTIMEZONE" not in data
    assert here.decoded("DTSTART") == at("2026-12-01 09:30")
    assert (day.decoded("DTSTART"), day.decoded("DTEND")) == (
        dt.date(2026, 12, 1),
        dt.date(2026, 12, 3),
    )


def test_a_time_that_the_clocks_skip_is_moved_on(export, visit):
    visit(start=at("2027-03-28 02:30"), minutes=60)
    (event,) = events(export())
    assert event.decoded("DTSTART").isoformat() == "2027-03-28T03:30:00+02:00"
    assert event.decoded("DTEND").isoformat() == "2027-03-28T04:30:00+02:00"


RULES = [
    "FREQ=DAILY;INTERVAL=3",
    "FREQ=DAILY;COUNT=7",
    "FREQ=WEEKLY",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270401T235959",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYDAY=2TU;COUNT=5",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "CYCLE;ON=5;OFF=23",
    "CYCLE;ON=3;OFF=4;FROM=2;COUNT=4",
    "CYCLE;ON=3;OFF=4;UNTIL=20270110T235959",
]


@pytest.mark.parametrize("zone", [BERLIN, "America/New_York", ""])
@pytest.mark.parametrize("rule", RULES)
def test_a_phone_lays_a_series_out_as_the_program_does(store, export, visit, rule, zone):
    visit(rule=rule, zone=zone)
    last = dt.date(2028, 12, 31)
    expected = [one.start for one in every_visit(store.all(Appointment), last)]
    assert laid_out(export(), last) == expected


def test_a_series_that_begins_at_a_skipped_time_keeps_its_time(store, export, visit):
    visit(start=at("2027-03-28 02:30"), minutes=60, rule="FREQ=DAILY;COUNT=3")
    last = dt.date(2028, 12, 31)
    expected = [one.start for one in every_visit(store.all(Appointment), last)]
    assert laid_out(export(), last) == expected
    assert [start.time() for start in expected] == [dt.time(2, 30)] * 3


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;BYDAY=TU;COUNT=6", "CYCLE;ON=2;OFF=5;COUNT=3"])
def test_exceptions_take_the_place_of_their_visits(store, export, visit, rule):
    visit(rule=rule)
    last = dt.date(2027, 12, 31)

    def change(number, changes):
        chosen = every_visit(store.all(Appointment), last)[number]
        rows = one_visit(store, chosen, changes)
        store.apply(DONE, put=rows.put, remove=rows.remove)

    change(1, {"start": at("2026-12-10 15:00"), "place": "Ward 9"})
    change(4, None)
    data = export()
    expected = [
        one.start
        for one in every_visit(store.all(Appointment), last)
        if one.status is not AppointmentStatus.CANCELED
    ]
    assert laid_out(data, last) == expected
    (moved,) = [event for event in events(data) if "RECURRENCE-ID" in event]
    assert str(moved["LOCATION"]) == "Ward 9"
    assert moved["UID"] in {event["UID"] for event in events(data) if "RRULE" in event}


def test_all_day_series_have_days_only(store, export, visit):
    visit(rule="FREQ=WEEKLY;UNTIL=20270101T235959", all_day=True, start=at("2026-12-01 00:00"))
    chosen = every_visit(store.all(Appointment), dt.date(2027, 12, 31))[1]
    rows = one_visit(store, chosen, None)
    store.apply(DONE, put=rows.put, remove=rows.remove)
    data = export()
    assert b"UNTIL=20270101\r\n" in data
    assert b"EXDATE;VALUE=DATE:20261208" in data


def test_alarms_for_preparation_and_for_the_family(export, visit):
    visit(preparation="No breakfast", lead_minutes=720)
    visit(title="Party", all_day=True)
    first, second = events(export(replace(EVERYTHING, alarm_minutes=60)))
    assert [
        (str(alarm["DESCRIPTION"]), alarm.decoded("TRIGGER")) for alarm in first.walk("VALARM")
    ] == [
        ("No breakfast", dt.timedelta(hours=-12)),
        ("Blood draw", dt.timedelta(hours=-1)),
    ]
    (morning,) = second.walk("VALARM")
    assert morning.decoded("TRIGGER") == dt.timedelta(hours=9)
    assert [len(list(event.walk("VALARM"))) for event in events(export())] == [1, 0]


def test_a_canceled_and_a_removed_visit_are_told_as_canceled(store, export, visit):
    kept, removed, series = visit(), visit(title="Scan"), visit(title="Clinic", rule="FREQ=DAILY")
    before = by_uid(export())
    store.save(Appointment(**{**values_of(kept), "status": AppointmentStatus.CANCELED}), DONE)
    store.apply(DONE, remove=[removed, series])
    after = by_uid(export())
    assert set(before) == set(after)
    assert all(event["STATUS"] == "CANCELLED" for event in after.values())
    assert all(after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"] for uid in after)
    assert titles(export()) == ["Canceled: Blood draw", "Canceled: Clinic", "Canceled: Scan"]
    content = read_calendar(store, store.all(Patient)[0], TODAY, "en")
    assert standing(calendar_entries(content, EVERYTHING, ENGLISH)) == 0
    store.undo()
    again = by_uid(export())
    assert Counter(str(event["STATUS"]) for event in again.values()) == {
        "CONFIRMED": 2,
        "CANCELLED": 1,
    }
    assert all(again[uid]["SEQUENCE"] >= after[uid]["SEQUENCE"] for uid in again)


def test_a_visit_that_is_moved_stays_the_same_visit(store, export, visit):
    row = visit()
    (before,) = events(export())
    store.save(Appointment(**{**values_of(row), "start": at("2026-12-03 11:00")}), DONE)
    (after,) = events(export())
    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert after.decoded("DTSTART").day == 3


def test_a_changed_visit_of_a_series_raises_the_number_of_its_series(store, export, visit):
    visit(rule="FREQ=WEEKLY;COUNT=4")
    numbers = []
    for changes in (None, {"place": "Ward 9"}, {"place": "Ward 1"}):
        data = export()
        numbers.append(max(int(event["SEQUENCE"]) for event in events(data)))
        chosen = every_visit(store.all(Appointment), dt.date(2027, 12, 31))[1]
        rows = one_visit(store, chosen, changes)
        store.apply(DONE, put=rows.put, remove=rows.remove)
    assert numbers == sorted(set(numbers))


def test_a_cycle_with_fewer_days_on_cancels_the_day_it_lost(store, export, visit):
    row = visit(rule="CYCLE;ON=3;OFF=4")
    before = by_uid(export())
    assert len(before) == 3
    store.save(Appointment(**{**values_of(row), "rule": "CYCLE;ON=2;OFF=5"}), DONE)
    after = by_uid(export())
    assert set(after) == set(before)
    assert [str(event["STATUS"]) for event in after.values()].count("CANCELLED") == 1


def test_the_number_of_a_series_rises_when_one_of_its_visits_leaves_it(store, export, visit):
    visit(rule="FREQ=WEEKLY;COUNT=6")
    last = dt.date(2027, 12, 31)
    for words in ("Fine", "Very well", "Come again"):
        chosen = every_visit(store.all(Appointment), last)[1]
        rows = one_visit(store, chosen, {"said": words})
        store.apply(DONE, put=rows.put, remove=rows.remove)
    (uid,) = by_uid(export())
    before = int(by_uid(export())[uid]["SEQUENCE"])
    chosen = every_visit(store.all(Appointment), last)[0]
    rows = whole_series(store, chosen, {"rule": "FREQ=DAILY;INTERVAL=2;COUNT=3"})
    store.apply(DONE, put=rows.put, remove=rows.remove)
    assert len(by_uid(export())) == 2
    assert int(by_uid(export())[uid]["SEQUENCE"]) > before


def test_a_visit_that_stood_alone_is_taken_out_when_its_series_is_back(store, export, visit):
    visit(rule="FREQ=WEEKLY;COUNT=6")
    last = dt.date(2027, 12, 31)
    done = one_visit(store, every_visit(store.all(Appointment), last)[1], {"status": "done"})
    store.apply(DONE, put=done.put, remove=done.remove)
    rows = whole_series(store, every_visit(store.all(Appointment), last)[3], None)
    store.apply(DONE, put=rows.put, remove=rows.remove)
    alone = [uid for uid, event in by_uid(export()).items() if event["STATUS"] == "CONFIRMED"]
    store.undo()
    after = by_uid(export())
    assert [str(after[uid]["STATUS"]) for uid in alone] == ["CANCELLED"]
    assert laid_out(export(), last) == [
        one.start for one in every_visit(store.all(Appointment), last)
    ]


def test_a_cycle_that_becomes_one_visit_cancels_its_other_days(store, export, visit):
    row = visit(rule="CYCLE;ON=3;OFF=4")
    before = by_uid(export())
    for change in ({"rule": ""}, None):
        if change is None:
            store.apply(DONE, remove=[row])
        else:
            row = store.save(Appointment(**{**values_of(row), **change}), DONE)
        after = by_uid(export())
        assert set(after) == set(before)
        standing = [event for event in after.values() if event["STATUS"] == "CONFIRMED"]
        assert len(standing) == (0 if change is None else 1)


def test_a_split_and_a_deleted_series(store, export, visit):
    visit(rule="FREQ=WEEKLY;COUNT=6")
    last = dt.date(2027, 12, 31)
    chosen = every_visit(store.all(Appointment), last)[2]
    rows = this_and_following(store, chosen, {"title": "Clinic"})
    store.apply(DONE, put=rows.put, remove=rows.remove)
    expected = [one.start for one in every_visit(store.all(Appointment), last)]
    assert laid_out(export(), last) == expected
    chosen = every_visit(store.all(Appointment), last)[4]
    rows = whole_series(store, chosen, None)
    store.apply(DONE, put=rows.put, remove=rows.remove)
    assert titles(export()) == ["Blood draw", "Canceled: Clinic"]


@pytest.fixture
def way(store, patient):
    """Return a patient in induction, with consolidation planned after it and cycles later."""
    induction = Phase(
        patient_id=patient.id,
        kind=PhaseKind.INDUCTION,
        planned_start=dt.date(2026, 11, 1),
        planned_end=dt.date(2026, 12, 5),
        actual_start=dt.date(2026, 11, 1),
    )
    later = Phase(
        patient_id=patient.id,
        kind=PhaseKind.CONSOLIDATION,
        position=1,
        planned_start=dt.date(2026, 12, 6),
        planned_end=dt.date(2027, 2, 27),
        cycle_days=28,
    )
    store.apply(DONE, put=[induction, later])
    return induction, later


@pytest.mark.usefixtures("way")
def test_phases_and_cycles_have_their_first_days(export):
    data = export()
    days = {str(event["SUMMARY"]): event.decoded("DTSTART") for event in events(data)}
    assert days["Begins: Induction"] == dt.date(2026, 11, 1)
    assert days["Planned to begin: Consolidation"] == dt.date(2026, 12, 6)
    assert days["Consolidation: cycle 2 begins"] == dt.date(2027, 1, 3)
    assert days["Consolidation: cycle 3 begins"] == dt.date(2027, 1, 31)
    assert days["About: planned end of treatment"] == dt.date(2027, 2, 27)
    assert "Planned to begin: Consolidation" in titles(export(language=ENGLISH))
    assert not set(titles(export(language=SPANISH))) & set(titles(data))
    assert set(by_uid(data)) == set(by_uid(export(language=SPANISH)))


def test_a_slip_moves_the_same_entries(store, export, way):
    before = by_uid(export())
    by = dt.timedelta(days=9)
    induction, later = way
    store.apply(
        DONE,
        put=[
            Phase(**{**values_of(induction), "planned_end": induction.planned_end + by}),
            Phase(
                **{
                    **values_of(later),
                    "planned_start": later.planned_start + by,
                    "planned_end": later.planned_end + by,
                }
            ),
        ],
    )
    after = by_uid(export())
    assert set(after) == set(before)
    assert all(int(after[uid]["SEQUENCE"]) > int(before[uid]["SEQUENCE"]) for uid in after)
    moved = {
        str(event["SUMMARY"]): event.decoded("DTSTART") - before[uid].decoded("DTSTART")
        for uid, event in after.items()
        if event["STATUS"] == "CONFIRMED"
    }
    assert moved.pop("Begins: Induction") == dt.timedelta(0)
    assert set(moved.values()) == {by}
    assert len(moved) >= 5


def test_what_a_phase_no_longer_has_is_canceled(store, export, way):
    _, later = way
    before = by_uid(export())
    store.save(Phase(**{**values_of(later), "planned_end": dt.date(2027, 1, 20)}), DONE)
    after = by_uid(export())
    assert set(after) == set(before)
    gone = [str(e["SUMMARY"]) for e in after.values() if e["STATUS"] == "CANCELLED"]
    assert gone == ["Canceled: Consolidation: cycle 3 begins"]
    store.apply(DONE, remove=[later])
    gone = [str(e["SUMMARY"]) for e in by_uid(export()).values() if e["STATUS"] == "CANCELLED"]
    assert "Canceled: Planned to begin: Consolidation" in gone


def test_a_cycle_put_off_without_a_date_is_not_told(store, export, way):
    _, later = way
    off = CycleStart(
        patient_id=later.patient_id,
        phase_id=later.id,
        number=3,
        starts_on=None,
    )
    store.save(off, DONE)
    assert not any(event.decoded("DTSTART").year > 2100 for event in events(export()))


def test_reminders_are_windows_and_answered_ones_are_canceled(store, patient, export):
    row = AwaitedResult(
        patient_id=patient.id,
        test="cytogenetics",
        name="Cytogenetics",
        asked_on=dt.date(2026, 11, 20),
    )
    store.save(row, DONE)
    only = replace(EVERYTHING, kinds=frozenset({PhoneKind.REMINDERS}))
    (event,) = [e for e in events(export(only)) if "ytogenetics" in str(e["SUMMARY"])]
    assert event.decoded("DTEND") - event.decoded("DTSTART") > dt.timedelta(days=3)
    assert event["TRANSP"] == "TRANSPARENT"
    store.save(AwaitedResult(**{**values_of(row), "received_on": TODAY}), DONE)
    after = by_uid(export(only))
    assert after[str(event["UID"])]["STATUS"] == "CANCELLED"


def test_an_answered_reminder_is_canceled_on_the_phone(store, export):
    write_demo(store, TODAY)
    only = replace(EVERYTHING, kinds=frozenset({PhoneKind.REMINDERS}))
    patient = store.all(Patient)[0]
    content = read_calendar(store, patient, TODAY, "en")
    before = by_uid(export(only))
    store.apply(DONE, remove=store.all(ReminderState))
    for reminder in content.reminders:
        state = ReminderState(
            patient_id=patient.id, key=reminder.key, decision="done", decided_on=TODAY
        )
        store.save(ReminderState.model_validate(values_of(state)), DONE)
    after = by_uid(export(only))
    assert set(after) == set(before)
    assert {str(event["STATUS"]) for event in after.values()} <= {"CANCELLED"}


def test_own_reminders_repeat_and_move_with_their_phase(store, patient, export, way):
    _, later = way
    rows = [
        OwnReminder(patient_id=patient.id, text="Refill", day=TODAY, rule="FREQ=WEEKLY;COUNT=3"),
        OwnReminder(patient_id=patient.id, text="Pack", phase_id=later.id, offset_days=-2),
        OwnReminder(
            patient_id=patient.id,
            text="Over",
            phase_id=later.id,
            ended_on=dt.date(2026, 11, 1),
        ),
        OwnReminder(
            patient_id=patient.id,
            text="Ends",
            day=TODAY,
            rule="CYCLE;ON=2;OFF=5",
            ended_on=dt.date(2026, 12, 2),
        ),
    ]
    for row in rows:
        store.apply(DONE, put=[row])
    data = export(replace(EVERYTHING, kinds=frozenset({PhoneKind.OWN})))
    found = {str(event["SUMMARY"]): event for event in events(data)}
    assert dict(found["Refill"]["RRULE"]) == {"FREQ": ["WEEKLY"], "COUNT": [3]}
    assert found["Pack"].decoded("DTSTART") == dt.date(2026, 12, 4)
    assert found["Canceled: Over"]["STATUS"] == "CANCELLED"
    assert found["Ends"]["RRULE"]["UNTIL"] == [dt.date(2026, 12, 2)]


def test_removed_reminders_and_results_are_canceled(store, patient, export):
    own = OwnReminder(patient_id=patient.id, text="Refill", day=TODAY, rule="FREQ=WEEKLY")
    result = AwaitedResult(patient_id=patient.id, test="fish", name="FISH", asked_on=TODAY)
    store.apply(DONE, put=[own, result])
    before = by_uid(export())
    store.apply(DONE, remove=[own, result])
    after = by_uid(export())
    gone = {uid for uid, event in after.items() if event["STATUS"] == "CANCELLED"}
    assert len(gone) == 2
    assert gone <= set(before)
    store.undo()
    assert not any(event["STATUS"] == "CANCELLED" for event in by_uid(export()).values())


def test_the_team_gives_the_end_and_the_end_is_told_when_it_came(store, patient, export, way):
    plan = store.save(Plan(patient_id=patient.id, planned_end=dt.date(2028, 5, 1)), DONE)
    assert "Planned end of treatment" in titles(export())
    induction, later = way
    store.apply(
        DONE,
        put=[
            Phase(**{**values_of(induction), "actual_end": dt.date(2026, 11, 20)}),
            Phase(
                **{
                    **values_of(later),
                    "actual_start": dt.date(2026, 11, 21),
                    "actual_end": dt.date(2026, 11, 23),
                }
            ),
        ],
    )
    assert "End of treatment" in titles(export())
    assert plan.planned_end is not None


def strings_of(store):
    """Return every text of the record that a family or a team wrote."""
    found = set()
    for row in dump_record(store).rows:
        for name, value in values_of(row).items():
            if (
                isinstance(value, str)
                and not isinstance(value, StrEnum)
                and len(value) > 3
                and name not in {"zone", "label"}
            ):
                found |= {part for part in value.split("\n") if len(part) > 3}
    return found


def test_private_tells_nothing_of_the_record(store, export):
    write_demo(store, TODAY)
    patient = store.all(Patient)[0]
    store.apply(
        DONE,
        put=[
            Appointment(
                patient_id=patient.id,
                title="Lumbar puncture",
                start=at("2026-12-01 09:30"),
                zone=BERLIN,
                place="Ward 4",
                with_whom="Dr. Flores",
                preparation="Numbing cream",
                lead_minutes=60,
                questions="Is it over?",
                rule="FREQ=WEEKLY;COUNT=3",
            ),
            OwnReminder(patient_id=patient.id, text="Buy mercaptopurine", day=TODAY, note="Blue"),
        ],
    )
    options = replace(EVERYTHING, private=True, alarm_minutes=60)
    data = export(options)
    unfolded = data.decode().replace("\r\n ", "").replace("\\", "")
    told = {str(event["SUMMARY"]) for event in events(data)}
    assert told <= {
        "Appointment",
        "Reminder",
        "Canceled: Appointment",
        "Canceled: Reminder",
    }
    assert b"DESCRIPTION:Appointment" in data
    assert b"LOCATION" not in data
    allowed = {"FREQ=WEEKLY;COUNT=3"}
    leaked = {
        text for text in strings_of(store) - allowed if text.casefold() in unfolded.casefold()
    }
    assert leaked == set()
    assert set(by_uid(data)) == set(by_uid(export()))


@pytest.mark.usefixtures("way")
def test_only_what_was_chosen_and_only_from_the_day_that_was_asked(export, visit):
    visit(title="Old", start=at("2020-01-01 09:00"))
    visit(title="Old series", start=at("2020-01-01 09:00"), rule="FREQ=DAILY;UNTIL=20200201")
    visit(title="Counted", start=at("2020-01-01 09:00"), rule="FREQ=DAILY;COUNT=9")
    visit(title="Cycles", start=at("2020-01-01 09:00"), rule="CYCLE;ON=2;OFF=2;COUNT=9")
    visit(title="New")
    since = CalendarOptions(TODAY - dt.timedelta(days=60), frozenset({PhoneKind.VISITS}))
    assert titles(export(since)) == ["New"]
    assert events(export(replace(since, kinds=frozenset()))) == []
    phases = export(replace(since, kinds=frozenset({PhoneKind.PHASES})))
    assert all("egin" in title or "end" in title for title in titles(phases))


def test_the_zone_of_the_machine_does_not_matter(export, visit):
    visit()
    data = []
    for zone in (BERLIN, "Asia/Tokyo"):
        with zone_at(zone):
            data.append(export())
    assert data[0] == data[1]


def test_ten_thousand_visits(store, patient, export):
    rows = [
        values_of(
            Appointment(
                patient_id=patient.id,
                title=f"Visit {number}",
                start=at("2020-01-01 08:00") + dt.timedelta(hours=5 * number),
                zone=BERLIN,
            )
        )
        for number in range(10_000)
    ]
    store.insert_new(DONE, {Appointment: rows})
    data = export()
    assert data.count(b"BEGIN:VEVENT") == 10_000
    assert data.count(b"BEGIN:VTIMEZONE") == 1
    assert data.count(b"SEQUENCE:0") == 10_000
