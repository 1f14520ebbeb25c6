"""When reminders are told: at their own time, at the family's, and again when put off."""

from __future__ import annotations

import datetime as dt

from alltracker.care.kinds import ReminderDecision
from alltracker.care.notices import notices
from alltracker.care.reminders import all_reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.rows import RecordView
from alltracker.db.models import Appointment, FeverRule, OwnReminder, ReminderState

TODAY = dt.date(2026, 11, 24)
NINE = dt.time(9)


def days(number):
    return dt.timedelta(days=number)


def at(hour, day=TODAY):
    return dt.datetime.combine(day, dt.time(hour))


def view(*own, visits=()):
    rule = FeverRule(patient_id="p", celsius=38.0)
    return RecordView(own_reminders=list(own), appointments=list(visits), fever_rule=rule)


def own(row_id="o", day=TODAY, **changes):
    return OwnReminder(id=row_id, patient_id="p", text="Order cream", day=day, **changes)


def told(record, now, states=(), time=NINE):
    found = all_reminders(record, ReminderFacts(), now.date())
    return [(one.reminder.open_id, one.moment) for one in notices(found, states, now, time)]


def state(key, decision, until, decided_on=TODAY):
    return ReminderState(
        patient_id="p", key=key, decision=decision, until=until, decided_on=decided_on
    )


def test_what_has_only_a_day_is_told_at_the_time_the_family_chose():
    assert told(view(own()), at(7)) == [("o", at(9))]
    assert told(view(own()), at(7), time=dt.time(20, 30)) == [
        ("o", dt.datetime.combine(TODAY, dt.time(20, 30)))
    ]
    assert told(view(own(day=TODAY + days(1))), at(7)) == []


def test_what_was_missed_is_still_told():
    assert told(view(own(day=TODAY - days(3))), at(7)) == [("o", at(9, TODAY - days(3)))]


def test_a_visit_is_told_the_day_before():
    start = dt.datetime.combine(TODAY + days(1), dt.time(8, 40))
    visit = Appointment(id="v", patient_id="p", title="Puncture", start=start)
    assert told(view(visits=[visit]), at(7)) == [("v", at(9))]
    assert told(view(visits=[visit]), at(7, TODAY - days(1))) == []


def test_a_preparation_is_told_at_its_own_time():
    start = dt.datetime.combine(TODAY, dt.time(10))
    visit = Appointment(
        id="v",
        patient_id="p",
        title="Puncture",
        start=start,
        preparation="numbing cream",
        lead_minutes=90,
    )
    moments = [moment for _, moment in told(view(visits=[visit]), at(7))]
    assert dt.datetime.combine(TODAY, dt.time(8, 30)) in moments


def test_a_put_off_reminder_is_told_when_it_comes_back():
    key = f"own:o:{TODAY}"
    evening = state(key, ReminderDecision.SNOOZED, TODAY)
    assert told(view(own()), at(10), [evening]) == [("o", at(18))]
    later = state(key, ReminderDecision.SNOOZED, TODAY + days(2))
    assert told(view(own()), at(10), [later]) == []
    back = TODAY + days(2)
    assert told(view(own()), at(8, back), [later]) == [("o", at(9, back))]
    done = state(key, ReminderDecision.DONE, None)
    assert told(view(own()), at(10), [done]) == []


def test_the_standing_request_for_a_fever_rule_is_never_told():
    assert told(RecordView(), at(10)) == []
