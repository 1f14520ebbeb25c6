"""Repeating visits: the same as dateutil, bounded, and honest about what cannot be."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.recurrence import (
    LAST,
    LONGEST_WINDOW,
    Occurrence,
    Rule,
    RuleKind,
    RuleProblem,
    check_series,
    last_day,
    occurrences,
    starts,
)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


START = at("2026-11-24 09:30")
EVER = dt.date.min, dt.date(2030, 12, 31)


@dataclass(frozen=True)
class Row:
    id: str = "series"
    kind: AppointmentKind = AppointmentKind.CLINIC
    title: str = "Clinic"
    place: str = "Ward 4"
    start: dt.datetime = START
    minutes: int | None = None
    all_day: bool = False
    zone: str = "Europe/Berlin"
    rule: str = ""
    series_id: str | None = None
    original_start: dt.datetime | None = None
    with_whom: str = ""
    preparation: str = ""
    lead_minutes: int | None = None
    questions: str = ""
    said: str = ""
    status: AppointmentStatus = AppointmentStatus.PLANNED


def days(visits: tuple[Occurrence, ...]) -> list[str]:
    return [visit.start.strftime("%d %b %Y") for visit in visits]


ends = st.one_of(
    st.builds(dict),
    st.fixed_dictionaries({"count": st.integers(1, 60)}),
    st.fixed_dictionaries({"until": st.dates(dt.date(2026, 1, 1), dt.date(2032, 1, 1))}),
)
months = st.integers(1, 12)
shapes = st.one_of(
    st.builds(lambda n: {"kind": RuleKind.DAYS, "every": n}, st.integers(1, 40)),
    st.builds(
        lambda n, days: {"kind": RuleKind.WEEKS, "every": n, "weekdays": tuple(sorted(days))},
        st.integers(1, 9),
        st.sets(st.integers(0, 6)),
    ),
    st.builds(
        lambda n, day: {"kind": RuleKind.MONTH_DAY, "every": n, "day": day},
        st.integers(1, 14),
        st.integers(0, 31),
    ),
    st.builds(
        lambda n, nth, day: {
            "kind": RuleKind.MONTH_WEEKDAY,
            "every": n,
            "nth": nth,
            "weekdays": (day,),
        },
        st.integers(1, 14),
        st.sampled_from([LAST, 1, 2, 3, 4, 5]),
        st.integers(0, 6),
    ),
    st.builds(
        lambda n, month, day: {
            "kind": RuleKind.YEARS,
            "every": n,
            "month": month,
            "day": min(day, 29 if month == 2 else 30),
        },
        st.integers(1, 5),
        months,
        st.integers(1, 31),
    ),
)
rules = st.builds(lambda shape, end: Rule(**shape, **end), shapes, ends)
cycles = st.builds(
    lambda on, off, end: Rule(RuleKind.CYCLES, on_days=on, off_days=off, **end),
    st.integers(1, 30),
    st.integers(1, 60),
    ends,
)
moments = st.datetimes(at("2025-01-01 00:00"), at("2029-01-01 00:00")).map(
    lambda moment: moment.replace(second=0, microsecond=0)
)
some_days = st.dates(dt.date(2024, 1, 1), dt.date(2033, 1, 1))


@given(rules, moments, some_days, st.integers(0, 900))
def test_visits_are_those_of_dateutil(
    rule: Rule, start: dt.datetime, first: dt.date, length: int
) -> None:
    last = first + dt.timedelta(days=length)
    theirs = rrulestr(rule.text(), dtstart=start).between(
        dt.datetime.combine(first, dt.time.min), dt.datetime.combine(last, dt.time.max), inc=True
    )
    assert list(starts(rule, start, first, last)) == theirs


@given(cycles, moments, some_days, st.integers(0, 300))
def test_days_on_and_off_are_counted_one_by_one(
    rule: Rule, start: dt.datetime, first: dt.date, length: int
) -> None:
    last = first + dt.timedelta(days=length)
    expected, day = [], 0
    while (start + dt.timedelta(days=day)).date() <= last:
        cycle, within = divmod(day, rule.on_days + rule.off_days)
        moment = start + dt.timedelta(days=day)
        if (
            within < rule.on_days
            and (rule.count is None or cycle < rule.count)
            and (rule.until is None or moment.date() <= rule.until)
            and moment.date() >= first
        ):
            expected.append(moment)
        day += 1
    assert list(starts(rule, start, first, last)) == expected


@given(st.one_of(rules, cycles))
def test_a_rule_comes_back_from_its_text(rule: Rule) -> None:
    assert Rule.parse(rule.text()) == rule
    assert len(rule.text()) <= 400


@given(rules, moments)
def test_what_the_first_visit_gives_changes_no_visit(rule: Rule, start: dt.datetime) -> None:
    window = start.date(), start.date() + dt.timedelta(days=800)
    assert list(starts(rule.begun_on(start.date()), start, *window)) == list(
        starts(rule, start, *window)
    )


@given(st.one_of(rules, cycles), moments, some_days, st.integers(0, 60), st.integers(1, 5000))
def test_no_visit_is_outside_the_days_asked_for(
    rule: Rule, start: dt.datetime, first: dt.date, length: int, minutes: int
) -> None:
    last = first + dt.timedelta(days=length)
    row = Row(rule=rule.text(), start=start, minutes=minutes)
    found = occurrences([row], first, last)
    assert all(visit.start.date() <= last and visit.last_day >= first for visit in found)
    assert all(one.start < next_one.start for one, next_one in pairwise(found))
    asked_wider = occurrences([row], first - dt.timedelta(days=30), last + dt.timedelta(days=30))
    assert set(found) <= set(asked_wider)


@given(st.one_of(rules, cycles), moments, st.data())
def test_an_exception_takes_the_place_of_exactly_one_visit(
    rule: Rule, start: dt.datetime, data: st.DataObject
) -> None:
    row = Row(rule=rule.text(), start=start)
    window = start.date(), start.date() + dt.timedelta(days=400)
    plain = occurrences([row], *window)
    if not plain:
        return
    chosen = data.draw(st.sampled_from(plain))
    moved = Row(
        id="own",
        title="Moved",
        start=chosen.start + dt.timedelta(hours=1),
        series_id=row.id,
        original_start=chosen.original_start,
    )
    found = occurrences([moved, row], dt.date.min, window[1] + dt.timedelta(days=1))
    kept = [visit for visit in found if visit.id == row.id and visit.start.date() <= window[1]]
    assert kept == [visit for visit in plain if visit is not chosen]
    own = [visit for visit in found if visit.id == "own"]
    assert [(one.title, one.original_start) for one in own] == [("Moved", chosen.start)]


def test_a_series_says_which_row_opens_and_which_visit_it_is() -> None:
    series = Row(rule="FREQ=WEEKLY;COUNT=2")
    first, second = occurrences([series], *EVER)
    assert (first.id, first.series_id, first.original_start) == ("series", "series", START)
    assert second.start == second.original_start == START + dt.timedelta(days=7)
    assert not second.own_row
    assert occurrences([Row()], *EVER)[0].series_id is None
    assert occurrences([Row()], *EVER)[0].own_row


def test_a_canceled_visit_of_a_series_keeps_its_status_and_hides_the_planned_one() -> None:
    canceled = Row(
        id="own",
        series_id="series",
        start=START + dt.timedelta(days=7),
        original_start=START + dt.timedelta(days=7),
        status=AppointmentStatus.CANCELED,
    )
    found = occurrences([Row(rule="FREQ=WEEKLY;COUNT=3"), canceled], *EVER)
    assert [visit.status.value for visit in found] == ["planned", "canceled", "planned"]


def test_months_without_the_day_are_left_out() -> None:
    row = Row(rule="FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", start=at("2027-01-31 09:00"))
    assert days(occurrences([row], *EVER)) == ["31 Jan 2027", "31 Mar 2027", "31 May 2027"]


def test_29_february_comes_in_leap_years() -> None:
    row = Row(rule="FREQ=YEARLY", start=at("2024-02-29 09:00"))
    found = occurrences([row], dt.date(2024, 1, 1), dt.date(2036, 12, 31))
    assert [visit.start.year for visit in found] == [2024, 2028, 2032, 2036]


def test_a_visit_over_midnight_touches_both_days() -> None:
    night = Row(start=at("2026-11-24 22:00"), minutes=600)
    assert last_day(night) == dt.date(2026, 11, 25)
    morning = dt.date(2026, 11, 25)
    assert occurrences([night], morning, morning)
    assert not occurrences([night], morning + dt.timedelta(days=1), dt.date.max)
    nightly = replace(night, rule="FREQ=DAILY;COUNT=1")
    assert occurrences([nightly], morning, morning)


@pytest.mark.parametrize(
    ("minutes", "all_day", "expected"),
    [(120, False, 24), (121, False, 25), (None, True, 24), (1440, True, 24), (2880, True, 25)],
)
def test_a_visit_that_ends_at_midnight_ends_the_day_before(
    minutes: int | None, expected: int, *, all_day: bool
) -> None:
    row = Row(start=at("2026-11-24 22:00"), minutes=minutes, all_day=all_day)
    assert last_day(row).day == expected


def test_a_series_without_end_is_bounded_by_the_days_asked_for() -> None:
    row = Row(rule="FREQ=DAILY", start=at("1900-01-01 09:00"))
    found = occurrences([row], dt.date.min, dt.date(2199, 12, 31))
    assert len(found) == LONGEST_WINDOW + 1
    assert found[-1].start.date() == dt.date(2199, 12, 31)


def test_a_row_with_an_unknown_rule_stands_as_one_visit() -> None:
    assert days(occurrences([Row(rule="FREQ=SECONDLY")], *EVER)) == ["24 Nov 2026"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "every week",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=MO,TU",
        "FREQ=MONTHLY;BYDAY=7TU",
        "FREQ=MONTHLY;BYDAY=0TU",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYMONTH=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "FREQ=YEARLY;BYMONTHDAY=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=1000",
        "FREQ=DAILY;INTERVAL=99999999",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=5001",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
        "FREQ=DAILY;UNTIL=20270231",
        "FREQ=DAILY;UNTIL=20270101T120000Z",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU",
        "CYCLE",
        "CYCLE;ON=0;OFF=5",
        "CYCLE;ON=5;OFF=0",
        "CYCLE;ON=5;OFF=5;BYDAY=MO",
        "FREQ=CYCLE",
        "FREQ=MONTHLY BYDAY",
        "FREQ=DAILY;INTERVAL=٣",
        "\x00",
    ],
)
def test_what_cannot_be_or_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(RuleProblem):
        Rule.parse(text)


@given(st.text(max_size=60))
def test_any_text_is_a_rule_or_a_known_problem(text: str) -> None:
    with suppress(RuleProblem):
        assert Rule.parse(text).text()


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ({"kind": RuleKind.DAYS, "every": 0}, "every"),
        ({"kind": RuleKind.MONTH_DAY, "day": 32}, "day"),
        ({"kind": RuleKind.YEARS, "month": 2, "day": 30}, "day"),
        ({"kind": RuleKind.MONTH_WEEKDAY, "weekdays": (1,)}, "nth"),
        ({"kind": RuleKind.CYCLES, "on_days": 5}, "off_days"),
        ({"kind": RuleKind.CYCLES, "off_days": 5}, "on_days"),
        ({"kind": RuleKind.DAYS, "count": 9999}, "count"),
        ({"kind": RuleKind.DAYS, "count": 2, "until": dt.date(2027, 1, 1)}, "count"),
    ],
)
def test_the_part_that_is_wrong_is_named(rule: dict[str, object], field: str) -> None:
    with pytest.raises(RuleProblem) as refused:
        Rule(**rule)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_rule_without_a_visit_is_refused() -> None:
    with pytest.raises(RuleProblem) as refused:
        check_series(Rule(RuleKind.DAYS, until=dt.date(2026, 11, 23)), START)
    assert refused.value.field == "until"
    with pytest.raises(RuleProblem):
        check_series(Rule(RuleKind.MONTH_DAY, every=12, day=31), at("2026-02-03 09:00"))
    with pytest.raises(RuleProblem):
        check_series(
            Rule(RuleKind.WEEKS, weekdays=(0,), until=dt.date(2026, 11, 25)),
            at("2026-11-24 09:00"),
        )
    check_series(Rule(RuleKind.CYCLES, on_days=1, off_days=1, until=START.date()), START)
    check_series(Rule(RuleKind.YEARS, month=2, day=29), START)
