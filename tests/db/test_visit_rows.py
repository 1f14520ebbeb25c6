"""Editing one visit, this and following, or all: what is left, and one undo each."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.recurrence import Rule, RuleKind, every_visit, occurrences, starts
from alltracker.care.recurrence_moves import Series, moved, split
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.models import Appointment
from alltracker.db.problems import InvalidRow
from alltracker.db.visit_rows import VisitGone, one_visit, this_and_following, whole_series

ADDED = Message("test", "Added")
UNTIL = dt.date(2027, 12, 31)


def at(text):
    return dt.datetime.fromisoformat(text)


@pytest.fixture
def series(store, patient):
    row = Appointment(
        patient_id=patient.id,
        title="Blood draw",
        place="Ward 4",
        start=at("2026-11-24 09:30"),
        rule="FREQ=WEEKLY;BYDAY=TU;COUNT=6",
    )
    return store.save(row, ADDED)


@pytest.fixture
def days(store):
    """Return a function that tells the visits as they stand: day, time, title, what became."""

    def told():
        rows = every_visit(store.all(Appointment), UNTIL)
        return [
            f"{one.start:%d%b %H:%M} {one.title}"
            + ("" if one.status is AppointmentStatus.PLANNED else f" {one.status.value}")
            for one in rows
        ]

    return told


@pytest.fixture
def visit(store):
    def chosen(number):
        return every_visit(store.all(Appointment), UNTIL)[number]

    return chosen


@pytest.fixture
def carry_out(store):
    """Return a function that writes rows as one step and proves that one undo restores them."""

    def write(rows):
        before = [values_of(row) for row in store.all(Appointment)]
        store.apply(ADDED, put=rows.put, remove=rows.remove)
        after = [values_of(row) for row in store.all(Appointment)]
        store.undo()
        key = "id"
        assert sorted(
            (values_of(row) for row in store.all(Appointment)), key=lambda row: row[key]
        ) == sorted(before, key=lambda row: row[key])
        store.redo()
        assert sorted(
            (values_of(row) for row in store.all(Appointment)), key=lambda row: row[key]
        ) == sorted(after, key=lambda row: row[key])

    return write


PLAIN = [
    "24Nov 09:30 Blood draw",
    "01Dec 09:30 Blood draw",
    "08Dec 09:30 Blood draw",
    "15Dec 09:30 Blood draw",
    "22Dec 09:30 Blood draw",
    "29Dec 09:30 Blood draw",
]


@pytest.mark.usefixtures("series")
def test_the_series_as_it_is(days):
    assert days() == PLAIN


@pytest.mark.parametrize("number", [0, 2, 5])
@pytest.mark.usefixtures("series")
def test_one_visit_is_moved_and_marked_and_the_others_stay(store, days, visit, carry_out, number):
    carry_out(one_visit(store, visit(number), {"start": visit(number).start.replace(hour=11)}))
    expected = [*PLAIN]
    expected[number] = expected[number].replace("09:30", "11:30")
    assert days() == expected
    carry_out(one_visit(store, visit(number), {"status": AppointmentStatus.DONE, "said": "Fine"}))
    expected[number] += " done"
    assert days() == expected
    assert visit(number).said == "Fine"


@pytest.mark.usefixtures("series")
def test_a_visit_moved_to_another_day_leaves_no_second_one(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(1), {"start": at("2026-12-09 08:00")}))
    assert days() == [PLAIN[0], PLAIN[2], "09Dec 08:00 Blood draw", *PLAIN[3:]]


@pytest.mark.usefixtures("series")
def test_one_visit_is_taken_away(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(0), None))
    assert days() == [PLAIN[0] + " canceled", *PLAIN[1:]]


@pytest.mark.usefixtures("series")
def test_when_the_last_visit_is_taken_away_nothing_is_left(store, visit, carry_out):
    for number in range(5):
        carry_out(one_visit(store, visit(number), None))
    carry_out(one_visit(store, visit(5), None))
    assert store.all(Appointment) == []


def test_a_single_visit_is_changed_made_a_series_and_removed(
    store, patient, days, visit, carry_out
):
    store.save(
        Appointment(patient_id=patient.id, title="Scan", start=at("2026-12-01 10:00")), ADDED
    )
    for change in (one_visit, this_and_following, whole_series):
        carry_out(change(store, visit(0), {"title": change.__name__}))
        assert days() == [f"01Dec 10:00 {change.__name__}"]
    carry_out(whole_series(store, visit(0), {"rule": "FREQ=DAILY;COUNT=2"}))
    assert len(days()) == 2
    carry_out(whole_series(store, visit(1), {"rule": ""}))
    assert days() == ["02Dec 10:00 whole_series"]
    carry_out(this_and_following(store, visit(0), None))
    assert days() == []


@pytest.mark.usefixtures("series")
def test_this_and_following_go_on_as_a_series_of_their_own(store, days, visit, carry_out):
    changes = {"title": "Clinic", "start": at("2026-12-09 08:00")}
    carry_out(this_and_following(store, visit(2), changes))
    assert days() == [
        *PLAIN[:2],
        "09Dec 08:00 Clinic",
        "16Dec 08:00 Clinic",
        "23Dec 08:00 Clinic",
        "30Dec 08:00 Clinic",
    ]
    first, second = store.all(Appointment)
    assert first.rule == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261207T235959"
    assert second.rule == "FREQ=WEEKLY;BYDAY=WE;COUNT=4"
    assert second.place == "Ward 4"


def test_a_split_at_the_first_visit_changes_the_whole(store, series, days, visit, carry_out):
    carry_out(this_and_following(store, visit(0), {"title": "Clinic"}))
    assert days() == [line.replace("Blood draw", "Clinic") for line in PLAIN]
    assert [row.id for row in store.all(Appointment)] == [series.id]


@pytest.mark.usefixtures("series")
def test_single_visits_after_a_split_move_with_it(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(1), {"title": "Before"}))
    carry_out(one_visit(store, visit(3), {"place": "Ward 9"}))
    carry_out(one_visit(store, visit(4), {"start": at("2026-12-23 15:00")}))
    carry_out(one_visit(store, visit(5), None))
    carry_out(
        this_and_following(
            store, visit(2), {"start": at("2026-12-08 10:00"), "title": "New", "place": "Ward 5"}
        )
    )
    assert days() == [
        PLAIN[0],
        "01Dec 09:30 Before",
        "08Dec 10:00 New",
        "15Dec 10:00 New",
        "23Dec 15:00 New",
        "29Dec 10:00 New canceled",
    ]
    assert [visit(number).place for number in range(2, 5)] == ["Ward 5", "Ward 9", "Ward 5"]
    new = store.all(Appointment)
    assert len({row.series_id for row in new if row.original_start and row.start.day > 8}) == 1


@pytest.mark.usefixtures("series")
def test_a_split_at_a_visit_of_its_own_takes_its_content(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(2), {"start": at("2026-12-10 07:00"), "place": "Ward 9"}))
    carry_out(this_and_following(store, visit(2), {"title": "Clinic"}))
    assert days() == [
        *PLAIN[:2],
        "10Dec 07:00 Clinic",
        "17Dec 07:00 Clinic",
        "24Dec 07:00 Clinic",
        "31Dec 07:00 Clinic",
    ]
    assert visit(5).place == "Ward 9"


@pytest.mark.parametrize(("edit", "number"), [(whole_series, 2), (this_and_following, 5)])
def test_a_later_day_loses_no_visit_at_the_last_day(
    store, series, days, visit, carry_out, edit, number
):
    rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229T235959"
    store.save(Appointment(**{**values_of(series), "rule": rule}), ADDED)
    assert days() == PLAIN
    carry_out(edit(store, visit(number), {"start": visit(number).start + dt.timedelta(days=3)}))
    assert len(days()) == len(PLAIN)
    assert days()[-1] == "01Jan 09:30 Blood draw"


@pytest.mark.usefixtures("series")
def test_following_visits_are_taken_away_and_what_took_place_stays(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(4), {"status": AppointmentStatus.DONE}))
    carry_out(one_visit(store, visit(3), {"place": "Ward 9"}))
    carry_out(this_and_following(store, visit(2), None))
    assert days() == [*PLAIN[:2], PLAIN[4] + " done"]
    assert [row.series_id for row in store.all(Appointment)] == [None, None]


@pytest.mark.usefixtures("series")
def test_the_last_visit_and_what_follows_is_taken_away(store, days, visit, carry_out):
    carry_out(this_and_following(store, visit(5), None))
    assert days() == PLAIN[:5]


@pytest.mark.usefixtures("series")
def test_all_visits_are_taken_away_and_what_took_place_stays(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(0), {"status": AppointmentStatus.DONE}))
    carry_out(one_visit(store, visit(1), None))
    carry_out(whole_series(store, visit(3), None))
    assert days() == [PLAIN[0] + " done"]
    kept = store.all(Appointment)[0]
    assert (kept.series_id, kept.original_start) == (None, None)
    store.save(kept, ADDED)


def test_all_visits_are_moved_and_named(store, series, days, visit, carry_out):
    carry_out(one_visit(store, visit(1), {"status": AppointmentStatus.MISSED}))
    carry_out(whole_series(store, visit(3), {"start": at("2026-12-17 12:00"), "title": "Clinic"}))
    assert days() == [
        "26Nov 12:00 Clinic",
        "03Dec 12:00 Clinic missed",
        "10Dec 12:00 Clinic",
        "17Dec 12:00 Clinic",
        "24Dec 12:00 Clinic",
        "31Dec 12:00 Clinic",
    ]
    assert store.get(Appointment, series.id).rule == "FREQ=WEEKLY;BYDAY=TH;COUNT=6"


@pytest.mark.usefixtures("series")
def test_another_rhythm_keeps_what_took_place(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(1), {"status": AppointmentStatus.DONE}))
    carry_out(one_visit(store, visit(2), {"status": AppointmentStatus.DONE}))
    carry_out(one_visit(store, visit(3), None))
    carry_out(whole_series(store, visit(0), {"rule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3"}))
    assert days() == [
        PLAIN[0],
        PLAIN[1] + " done",
        PLAIN[2] + " done",
        PLAIN[4],
    ]


@pytest.mark.usefixtures("series")
def test_what_was_said_stays_with_its_visit(store, days, visit, carry_out):
    said = {"said": "All fine", "status": AppointmentStatus.DONE, "place": "Ward 5"}
    carry_out(this_and_following(store, visit(2), said))
    assert days() == [*PLAIN[:2], PLAIN[2] + " done", *PLAIN[3:]]
    assert [visit(number).said for number in range(6)] == ["", "", "All fine", "", "", ""]
    assert [visit(number).place[-1] for number in range(6)] == ["4", "4", "5", "5", "5", "5"]
    carry_out(whole_series(store, visit(4), said | {"title": "Clinic"}))
    assert [visit(number).said for number in range(2, 6)] == ["All fine", "", "All fine", ""]


@pytest.mark.usefixtures("series")
def test_a_series_becomes_one_visit_at_the_visit_that_is_open(store, days, visit, carry_out):
    carry_out(one_visit(store, visit(2), {"place": "Ward 9"}))
    carry_out(whole_series(store, visit(2), {"rule": "", "said": "Only this one"}))
    # an exception has no rule of its own, so the family says it at a visit of the series
    assert len(days()) == 6
    carry_out(whole_series(store, visit(3), {"rule": "", "said": "Only this one"}))
    assert days() == [PLAIN[2], PLAIN[3]]
    assert visit(1).said == "Only this one"


def test_a_visit_that_is_gone_is_said_to_be_gone(store, series, visit):
    chosen = visit(2)
    store.apply(ADDED, remove=[series])
    for change in (one_visit, this_and_following, whole_series):
        with pytest.raises(VisitGone):
            change(store, chosen, {"title": "Clinic"})


def test_days_on_and_off_keep_their_rhythm_when_split(store, patient, days, visit, carry_out):
    row = Appointment(
        patient_id=patient.id,
        title="Infusion",
        start=at("2026-12-01 08:00"),
        rule="CYCLE;ON=3;OFF=4;COUNT=2",
    )
    store.save(row, ADDED)
    before = days()
    carry_out(this_and_following(store, visit(1), {"title": "Other"}))
    assert days() == [before[0], *(line.replace("Infusion", "Other") for line in before[1:])]
    assert [row.rule for row in store.all(Appointment)] == [
        "CYCLE;ON=3;OFF=4;UNTIL=20261201T235959",
        "CYCLE;ON=3;OFF=4;FROM=2;COUNT=2",
    ]


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"rule": "FREQ=SECONDLY"}, "rule"),
        ({"rule": "FREQ=DAILY;UNTIL=20200101"}, "rule"),
        ({"rule": "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "start": "2026-02-01T09:00"}, "rule"),
        ({"rule": "FREQ=DAILY", "status": "done"}, "status"),
        ({"zone": "Mars/Olympus"}, "zone"),
        ({"lead_minutes": -1}, "lead_minutes"),
        ({"minutes": 0}, "minutes"),
    ],
)
def test_an_impossible_series_is_refused_by_its_field(store, patient, values, name):
    whole = {"patient_id": patient.id, "title": "x", "start": "2026-11-24T09:30"} | values
    with pytest.raises(InvalidRow) as refused:
        store.save(Appointment.model_validate(whole), ADDED)
    assert [problem.field for problem in refused.value.problems] == [name]


def test_a_visit_of_a_series_has_a_place_in_it_and_no_rule(store, series):
    wrong = Appointment(
        patient_id=series.patient_id,
        title="x",
        start=series.start,
        series_id=series.id,
        rule="FREQ=DAILY",
    )
    with pytest.raises(InvalidRow) as refused:
        store.save(wrong, ADDED)
    assert [one.field for one in refused.value.problems] == ["original_start", "rule"]


RULES = st.one_of(
    st.builds(
        lambda every, weekdays: Rule(RuleKind.WEEKS, every, tuple(sorted(weekdays))),
        st.integers(1, 3),
        st.sets(st.integers(0, 6), min_size=1),
    ),
    st.builds(lambda every: Rule(RuleKind.DAYS, every), st.integers(1, 9)),
    st.builds(
        lambda every, day: Rule(RuleKind.MONTH_DAY, every, day=day),
        st.integers(1, 3),
        st.integers(1, 28),
    ),
    st.builds(
        lambda nth, day: Rule(RuleKind.MONTH_WEEKDAY, weekdays=(day,), nth=nth),
        st.sampled_from([-1, 1, 2, 3, 4]),
        st.integers(0, 6),
    ),
    st.builds(
        lambda on, off: Rule(RuleKind.CYCLES, on_days=on, off_days=off),
        st.integers(1, 6),
        st.integers(1, 9),
    ),
)
ENDS = st.one_of(
    st.just({}),
    st.builds(lambda count: {"count": count}, st.integers(1, 30)),
    st.builds(
        lambda days: {"until": dt.date(2026, 1, 1) + dt.timedelta(days=days)}, st.integers(60, 300)
    ),
)


@given(RULES, ENDS, st.data())
def test_a_split_series_has_the_same_visits(rule, end, data):
    rule = Rule.parse(";".join([rule.text(), *(f"COUNT={n}" for n in [end.get("count")] if n)]))
    start = at("2026-01-05 08:00")
    window = start.date(), dt.date(2026, 12, 31)
    whole = list(starts(rule, start, *window))
    if len(whole) < 2:
        return
    slot = data.draw(st.sampled_from(whole[1:]))
    before, after = split(Series(rule, start), slot)
    assert [*starts(before, start, *window), *starts(after, slot, *window)] == whole


@given(RULES, st.integers(0, 3), st.integers(0, 23))
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_a_moved_series_has_its_visit_where_it_was_moved_to(rule, days, hour):
    start = at("2026-01-01 08:00")
    window = start.date(), dt.date(2027, 12, 31)
    slot = list(starts(rule, start, *window))[2]
    to = slot.replace(hour=hour) + dt.timedelta(days=days)
    if to.month != slot.month or to.isocalendar().week != slot.isocalendar().week:
        return
    now = moved(Series(rule, start), slot, to)
    found = list(starts(now.rule, now.start, now.start.date(), window[1]))
    assert to in found
    assert all(one.hour == hour for one in found)
    assert occurrences([], *window) == ()
