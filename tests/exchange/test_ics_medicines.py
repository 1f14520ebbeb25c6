"""Medicine times for the phone: the calendar says the doses that are due, no more and no fewer."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from alltracker.care.dose_pattern import DosePattern, PatternKind, Slot, TaperStep
from alltracker.care.dose_words import amount_words
from alltracker.care.dosing import due_doses
from alltracker.care.kinds_medicine import DayPart, DoseStatus
from alltracker.care.rows import RecordView
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Dose, DoseOrder, Medicine, Patient
from alltracker.db.row_history import Changed
from alltracker.exchange.ics import calendar_entries
from alltracker.exchange.ics_content import CalendarContent, read_calendar
from alltracker.exchange.ics_options import CalendarOptions, PhoneKind
from alltracker.language import load_language

DONE = Message("test", "Done")
TODAY = dt.date(2026, 11, 24)
FIRST, LAST = dt.date(2026, 11, 1), dt.date(2027, 3, 1)
ONLY = CalendarOptions(since=dt.date.min, kinds=frozenset({PhoneKind.MEDICINES}))
ENGLISH = load_language("en")
BEDTIME, MORNING = Slot(DayPart.BEDTIME), Slot(DayPart.MORNING)


def order(pattern: DosePattern, first: dt.date, last: dt.date | None = None) -> DoseOrder:
    return DoseOrder(
        patient_id="p", medicine_id="m", starts_on=first, ends_on=last, pattern=pattern.text()
    )


def content_of(orders: list[DoseOrder], doses: list[Dose] = ()) -> CalendarContent:
    medicine = Medicine(id="m", patient_id="p", name="Mercaptopurine", short="6-MP", strength=50.0)
    view = RecordView(medicines=[medicine], dose_orders=orders, doses=list(doses))
    return CalendarContent(Patient(id="p", name="Mila"), TODAY, view, Changed())


def told(content: CalendarContent, options: CalendarOptions = ONLY) -> Counter:
    """Return what a phone would show from FIRST to LAST, laid out by another program's rules."""
    found: Counter = Counter()
    for event in calendar_entries(content, options, ENGLISH):
        if event["STATUS"] == "CANCELLED":
            continue
        start = event.decoded("dtstart")
        begin = start if isinstance(start, dt.datetime) else dt.datetime.combine(start, dt.time())
        days = [begin]
        if "RRULE" in event:
            rule = event["RRULE"].to_ical().decode()
            days = list(
                rrulestr(rule, dtstart=begin).between(
                    dt.datetime.combine(FIRST, dt.time()),
                    dt.datetime.combine(LAST, dt.time.max),
                    inc=True,
                )
            )
        out = event.get("EXDATE", [])
        out = out if isinstance(out, list) else [out]
        gone = {
            one.dt if isinstance(one.dt, dt.datetime) else dt.datetime.combine(one.dt, dt.time())
            for dates in out
            for one in dates.dts
        }
        for day in days:
            if FIRST <= day.date() <= LAST and day not in gone:
                found[day.date(), str(event["SUMMARY"]).rpartition(": ")[2]] += 1
    return found


def due(content: CalendarContent) -> Counter:
    view = content.view
    out = {(row.day, row.slot) for row in view.doses}
    return Counter(
        (one.day, ENGLISH.say(amount_words(one.amount, one.medicine.unit)))
        for one in due_doses(view.medicines, view.dose_orders, FIRST, LAST)
        if (one.day, one.slot_key) not in out
    )


PATTERNS = [
    DosePattern(PatternKind.DAILY, (0.5,), (BEDTIME,)),
    DosePattern(PatternKind.DAILY, (2.0,), (MORNING, Slot(DayPart.EVENING, amount=3.0))),
    DosePattern(PatternKind.WEEKDAYS, (1.5, 1.5, 1.5, 1.5, 1.5, 2.0, 2.0), (BEDTIME,)),
    DosePattern(PatternKind.WEEKDAYS, (0.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0), (Slot(DayPart.ANY),)),
    DosePattern(PatternKind.EVERY_DAYS, (1.0,), (Slot.of_time(dt.time(20, 30)),), every=3),
    DosePattern(PatternKind.CYCLE, (4.0,), (MORNING,), every=28, on_days=5),
    DosePattern(PatternKind.TAPER, (), (MORNING,), steps=(TaperStep(3, 4.0), TaperStep(2, 1.0))),
    DosePattern(PatternKind.ONCE, (1.0,), (MORNING,)),
]


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.text())
def test_the_phone_shows_the_doses_that_are_due(pattern: DosePattern) -> None:
    for last in (None, dt.date(2026, 12, 20)):
        content = content_of([order(pattern, dt.date(2026, 11, 18), last)])
        assert due(content)
        assert told(content) == due(content)


@given(
    st.lists(
        st.tuples(st.sampled_from(range(len(PATTERNS))), st.integers(0, 90), st.integers(0, 60)),
        min_size=1,
        max_size=4,
    )
)
@settings(max_examples=60, deadline=None)
def test_changes_and_holds_never_tell_a_dose_twice(spans) -> None:
    orders = [
        order(
            PATTERNS[at], FIRST + dt.timedelta(days=first), FIRST + dt.timedelta(days=first + days)
        )
        for at, first, days in spans
    ]
    content = content_of(orders)
    assert told(content) == due(content)


def test_a_hold_leaves_its_days_out_and_the_entry_stays_the_same() -> None:
    first = order(PATTERNS[2], FIRST)
    hold = order(DosePattern(PatternKind.HELD), dt.date(2026, 12, 1), dt.date(2026, 12, 14))
    before, after = content_of([first]), content_of([first, hold])
    assert told(after) == due(after)
    assert not [day for day, _ in told(after) if hold.starts_on <= day <= hold.ends_on]
    uids = [
        {str(event["UID"]) for event in calendar_entries(content, ONLY, ENGLISH)}
        for content in (before, after)
    ]
    assert uids[0] == uids[1]


def test_a_single_day_the_team_left_out_is_not_told() -> None:
    day = dt.date(2026, 12, 8)
    weekly = order(PATTERNS[3], FIRST)
    out = Dose(patient_id="p", medicine_id="m", day=day, slot="any", status=DoseStatus.NOT_DUE)
    content = content_of([weekly], [out])
    assert day not in {told_on for told_on, _ in told(content)}
    assert told(content) == due(content)


def test_private_says_neither_name_nor_amount_nor_purpose() -> None:
    private = CalendarOptions(since=dt.date.min, kinds=ONLY.kinds, private=True)
    content = content_of([order(PATTERNS[0], FIRST)])
    text = b"".join(event.to_ical() for event in calendar_entries(content, private, ENGLISH))
    assert b"Reminder" in text
    for word in (b"Mercapto", b"6-MP", b"tablet", b"bedtime"):
        assert word not in text


def test_what_is_deleted_is_canceled_on_the_phone(tmp_path) -> None:
    store = create_record(tmp_path / "record.alltracker")
    patient = store.save(Patient(name="Mila"), DONE)
    medicine = Medicine(patient_id=patient.id, name="Mercaptopurine")
    pattern = DosePattern(PatternKind.DAILY, (1.0,), (BEDTIME,)).text()
    planned = DoseOrder(
        patient_id=patient.id,
        medicine_id=medicine.id,
        starts_on=dt.date(2026, 12, 1),
        pattern=pattern,
    )
    store.apply(DONE, put=[medicine, planned])
    (before,) = calendar_entries(read_calendar(store, patient, TODAY, "en"), ONLY, ENGLISH)
    store.apply(DONE, remove=[medicine])
    (after,) = calendar_entries(read_calendar(store, patient, TODAY, "en"), ONLY, ENGLISH)
    store.close()
    assert before["UID"] == after["UID"]
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_medicines_given_in_the_clinic_and_as_needed_stay_off_the_phone() -> None:
    content = content_of([order(DosePattern(PatternKind.AS_NEEDED, (1.0,)), FIRST)])
    assert calendar_entries(content, ONLY, ENGLISH) == []
    clinic = content_of([order(PATTERNS[0], FIRST)])
    clinic.view.medicines[0].in_clinic = True
    assert calendar_entries(clinic, ONLY, ENGLISH) == []
