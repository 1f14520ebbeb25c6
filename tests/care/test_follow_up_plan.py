"""Visit windows and tests due: never before the end, never backwards, nothing made up."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.follow_up_plan import (
    Basis,
    follow_up_visits,
    stage_on,
    visit_windows,
)
from alltracker.care.follow_up_plan import tests_due as due_tests
from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.plan_template import DurationUnit
from alltracker.care.rows import RecordView
from alltracker.db.models import Appointment, FollowUpTest, VisitStage

TODAY = dt.date(2026, 11, 24)


def stage(start, end, low, high=None, unit=DurationUnit.MONTH, words=""):
    return VisitStage(
        patient_id="p",
        position=start,
        from_months=start,
        to_months=end,
        every_low=low,
        every_high=high if high is not None else low,
        unit=unit,
        words=words,
    )


MONTHLY_THEN_YEARLY = [
    stage(0, 12, 1),
    stage(12, 60, 4),
    stage(60, None, 1, unit=DurationUnit.YEAR),
]


def visit(day, status=AppointmentStatus.DONE, kind=AppointmentKind.CLINIC):
    start = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(9))
    return Appointment(patient_id="p", title="Clinic", start=start, status=status, kind=kind)


def view(ended, stages=MONTHLY_THEN_YEARLY, visits=(), tests=()):
    known = PartialDate.parse(ended) if ended else None
    return RecordView(
        treatment_ended=known, visit_stages=stages, appointments=visits, follow_up_tests=tests
    )


def days(windows):
    return [(str(one.first), str(one.last)) for one in windows]


def test_visits_follow_the_stage_they_fall_into():
    windows = visit_windows(view("2025-10-31"), dt.date(2025, 11, 1), dt.date(2027, 4, 30))
    assert [str(one.first) for one in windows[:4]] == [
        "2025-11-30",
        "2025-12-31",
        "2026-01-31",
        "2026-02-28",
    ]
    assert [str(one.first) for one in windows[11:]] == ["2026-10-31", "2027-02-28"]


def test_the_last_visit_is_what_the_next_one_is_counted_from():
    missed = visit("2026-11-20", AppointmentStatus.MISSED)
    rows = [visit("2025-01-14"), visit("2026-01-20"), missed, visit("2026-11-01", kind="blood")]
    windows = visit_windows(view("2011-10-30", visits=rows), TODAY)
    assert str(windows[0].first) == "2027-01-20"
    assert len(windows) == 5


def test_a_planned_visit_comes_before_what_is_expected():
    rows = [visit("2026-01-20"), visit("2027-01-14", AppointmentStatus.PLANNED)]
    record = view("2011-10-30", visits=rows)
    assert [str(row.start.date()) for row in follow_up_visits(record, TODAY)] == [
        "2026-01-20",
        "2027-01-14",
    ]
    assert str(visit_windows(record, TODAY)[0].first) == "2028-01-14"


def test_an_expected_visit_stands_until_it_is_noted_or_the_next_one_begins():
    record = view("2011-10-30", visits=[visit("2024-01-20")])
    assert [str(one.first) for one in visit_windows(record, TODAY)[:2]] == [
        "2026-01-20",
        "2027-01-20",
    ]


def test_a_half_known_end_gives_wider_windows():
    stages = [stage(0, None, 1, 2)]
    exact = visit_windows(view("2026-11-01", stages), TODAY)
    month = visit_windows(view("2026-11", stages), dt.date(2026, 11, 1))
    assert days(exact)[:2] == [("2026-12-01", "2027-01-01"), ("2027-01-17", "2027-02-17")]
    assert days(month)[0] == ("2026-12-01", "2027-01-30")
    wide = visit_windows(view("2009-21", [stage(60, None, 1, unit=DurationUnit.YEAR)]), TODAY)
    assert all((one.last - one.first).days in {364, 365} for one in wide)
    assert wide[0].first <= TODAY < wide[1].first


def test_a_stage_without_figures_expects_no_day():
    stages = [stage(0, 12, 1), stage(12, 60, None, words="less often")]
    assert visit_windows(view("2011-10-30", stages), TODAY) == ()
    early = visit_windows(view("2026-10-30", stages), TODAY)
    assert str(early[-1].first) == "2027-10-30"
    assert stage_on(view("2024-10-30", stages), TODAY) is stages[1]
    assert stage_on(view("2011-10-30", stages), TODAY) is None


def test_a_gap_between_stages_is_waited_out():
    stages = [stage(24, None, 6)]
    windows = visit_windows(view("2026-10-30", stages), TODAY)
    assert str(windows[0].first) == "2029-04-30"


def test_without_an_end_or_a_plan_nothing_is_expected():
    assert visit_windows(view(""), TODAY) == ()
    assert visit_windows(view("2011", []), TODAY) == ()
    assert visit_windows(view("2027-01-01"), TODAY) == ()
    assert follow_up_visits(view("", visits=[visit("2026-01-20")]), TODAY) == ()


def test_an_end_on_29_february_is_followed_through_the_calendar():
    record = view("2024-02-29", [stage(0, None, 1, unit=DurationUnit.YEAR)])
    windows = visit_windows(record, dt.date(2024, 3, 1))
    assert [str(one.first) for one in windows] == [
        "2025-02-28",
        "2026-02-28",
        "2027-02-28",
        "2028-02-29",
        "2029-02-28",
    ]


STAGES = st.lists(
    st.builds(
        stage,
        st.integers(0, 90),
        st.none() | st.integers(91, 200),
        st.none() | st.sampled_from([0.25, 0.5, 1, 1.5, 2, 3, 6]),
        st.none() | st.sampled_from([6, 7.5, 12]),
        st.sampled_from([DurationUnit.WEEK, DurationUnit.MONTH, DurationUnit.YEAR]),
    ),
    max_size=4,
)
ENDS = st.one_of(
    st.dates(dt.date(1990, 1, 1), TODAY).map(str),
    st.integers(1990, 2026).map(str),
    st.integers(1990, 2025).map(lambda year: f"{year}-02"),
    st.integers(1990, 2025).map(lambda year: f"{year}-24"),
)


@given(ENDS, STAGES, st.lists(st.dates(dt.date(1980, 1, 1), TODAY), max_size=3))
def test_windows_never_lie_before_the_end_and_never_go_back(ended, stages, been):
    record = view(ended, stages, [visit(str(day)) for day in been])
    windows = visit_windows(record, TODAY)
    for one in windows:
        assert one.first >= PartialDate.parse(ended).first
        assert one.first <= one.day <= one.last
        assert one.stage in stages
    for one, other in pairwise(windows):
        assert one.first <= other.first
        assert one.last <= other.last
        assert one.day < other.day
    assert all(one.first > TODAY for one in windows[1:])


def asked(name, every=None, last=None, given_on=None, ended=None):
    return FollowUpTest(
        patient_id="p",
        name=name,
        every_months=every,
        last_on=PartialDate.parse(last) if last else None,
        next_on=PartialDate.parse(given_on) if given_on else None,
        ended_on=ended,
    )


@pytest.mark.parametrize(
    ("every", "last", "given_on", "basis", "due"),
    [
        (60, "2022-03-11", None, Basis.INTERVAL, "2027-03-11"),
        (60, "2022-03", None, Basis.INTERVAL, "2027-03"),
        (60, "2022", None, Basis.INTERVAL, "2027"),
        (6, "2022", None, Basis.INTERVAL, None),
        (12, "2026-01-20", "2027-01-14", Basis.DATE, "2027-01-14"),
        (12, "2026-01-20", "2026-01-14", Basis.INTERVAL, "2027-01-20"),
        (None, None, "2027", Basis.DATE, "2027"),
        (12, None, None, Basis.NEVER_NOTED, None),
        (0, "2019", None, Basis.ASK, None),
        (None, "2019", None, Basis.ASK, None),
        (None, None, None, Basis.ASK, None),
    ],
)
def test_a_test_is_due_only_where_the_team_said_when(every, last, given_on, basis, due):
    (found,) = due_tests(view("2011", tests=[asked("Echo", every, last, given_on)]), TODAY)
    assert found.basis is basis
    assert (str(found.due) if found.due else None) == due


def test_what_cannot_be_named_as_one_date_keeps_its_span():
    (found,) = due_tests(view("2011", tests=[asked("Echo", 6, "2026")]), TODAY)
    assert (str(found.first), str(found.last)) == ("2026-07-01", "2027-06-30")
    assert not found.overdue(TODAY)
    assert found.overdue(dt.date(2027, 7, 1))


def test_ended_tests_are_left_out_and_the_next_one_stands_first():
    rows = [
        asked("Bone density"),
        asked("Blood count", 12, "2026-01-20"),
        asked("Old", 12, "2020", ended=dt.date(2021, 1, 1)),
        asked("Heart", None, None, "2026-12-01"),
    ]
    found = due_tests(view("2011", tests=rows), TODAY)
    assert [one.test.name for one in found] == ["Heart", "Blood count", "Bone density"]
