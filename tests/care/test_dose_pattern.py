"""Dose patterns: every schedule that families get, its text and back, and what is refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.dose_pattern import (
    DosePattern,
    PatternKind,
    PatternProblem,
    Rhythm,
    Slot,
    TaperStep,
)
from alltracker.care.kinds_medicine import DayPart

MONDAY = dt.date(2026, 11, 2)


def due(text: str, days: int, starts: dt.date = MONDAY) -> list[float]:
    pattern = DosePattern.parse(text)
    return [pattern.total_on(starts + dt.timedelta(days=n), starts) for n in range(days)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DAILY 0.5 @bedtime", [0.5] * 7),
        ("WEEKDAYS 1.5,1.5,1.5,1.5,1.5,2,2 @bedtime", [1.5, 1.5, 1.5, 1.5, 1.5, 2, 2]),
        ("WEEKDAYS 0,3,0,0,0,0,0", [0, 3, 0, 0, 0, 0, 0]),
        ("WEEKDAYS 0,0,0,0,0,5,5 @morning,evening", [0, 0, 0, 0, 0, 10, 10]),
        ("EVERY_DAYS EVERY=3 2", [2, 0, 0, 2, 0, 0, 2]),
        ("CYCLE ON=2 EVERY=5 4 @morning,evening=3", [7, 7, 0, 0, 0, 7, 7]),
        ("TAPER 2x4,1x0,2x0.5", [4, 4, 0, 0.5, 0.5, 0, 0]),
        ("ONCE 2", [2, 0, 0]),
        ("INFUSION ON=3 28", [28, 28, 28, 0]),
        ("AS_NEEDED 5", [0, 0]),
        ("HELD", [0, 0]),
    ],
)
def test_what_is_due_on_each_day(text: str, expected: list[float]) -> None:
    assert due(text, len(expected)) == expected
    assert DosePattern.parse(text).text() == text


def test_nothing_is_due_before_the_order_begins() -> None:
    before = MONDAY - dt.timedelta(days=28)
    for text in ("DAILY 1", "CYCLE ON=5 EVERY=28 4", "EVERY_DAYS EVERY=2 1", "ONCE 1"):
        assert not DosePattern.parse(text).due_on(before, MONDAY), text


def test_a_pulse_is_five_days_in_every_28() -> None:
    assert due("CYCLE ON=5 EVERY=28 4", 61) == ([4] * 5 + [0] * 23) * 2 + [4] * 5


def test_a_leap_day_is_a_day_like_any_other() -> None:
    starts = dt.date(2028, 2, 27)
    assert due("EVERY_DAYS EVERY=2 1", 5, starts) == [1, 0, 1, 0, 1]


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("DAILY 1", Rhythm.EVERY_DAY),
        ("WEEKDAYS 1,2,1,2,1,2,1", Rhythm.EVERY_DAY),
        ("WEEKDAYS 0,0,0,8,0,0,0", Rhythm.ONCE_A_WEEK),
        ("WEEKDAYS 0,0,1,1,0,0,0", Rhythm.SOME_WEEKDAYS),
        ("EVERY_DAYS EVERY=7 8", Rhythm.ONCE_A_WEEK),
        ("EVERY_DAYS EVERY=1 8", Rhythm.EVERY_DAY),
        ("EVERY_DAYS EVERY=2 8", Rhythm.EVERY_SOME_DAYS),
        ("CYCLE ON=1 EVERY=7 8", Rhythm.ONCE_A_WEEK),
        ("CYCLE ON=7 EVERY=7 8", Rhythm.EVERY_DAY),
        ("CYCLE ON=5 EVERY=28 8", Rhythm.PULSES),
    ],
)
def test_weekly_and_daily_are_told_apart(text: str, rhythm: Rhythm) -> None:
    assert DosePattern.parse(text).rhythm is rhythm


def test_times_have_a_part_of_the_day_and_a_key() -> None:
    pattern = DosePattern.parse("DAILY 1 @20:00,bedtime/18:30,07:30=2,any")
    assert [slot.key for slot in pattern.slots] == ["20:00", "18:30", "07:30", "any"]
    assert [slot.part for slot in pattern.ordered_slots] == [
        DayPart.MORNING,
        DayPart.EVENING,
        DayPart.BEDTIME,
        DayPart.ANY,
    ]
    parts = [Slot.of_time(dt.time(hour, 30)).part for hour in (2, 7, 11, 15, 18, 23)]
    assert parts == list(DayPart)[:1] * 2 + list(DayPart)[1:5]


def test_a_dose_in_the_skipped_hour_stays_a_dose_of_its_day() -> None:
    starts = dt.date(2027, 3, 27)
    assert due("DAILY 1 @02:30", 3, starts) == [1, 1, 1]  # the clocks skip 02:30 on 28 March


REFUSED = {
    "amounts": (
        "DAILY",
        "DAILY 0",
        "DAILY 1,2",
        "DAILY 0.0001",
        "DAILY 1000000",
        "WEEKDAYS 1,1,1",
        "WEEKDAYS 0,0,0,0,0,0,0",
        "WEEKDAYS 1,1,1,1,1,1,1,1",
        "HELD 1",
    ),
    "on_days": ("CYCLE ON=6 EVERY=5 1", "CYCLE EVERY=5 1", "CYCLE ON=0 EVERY=5 1", "INFUSION 1"),
    "every": ("EVERY_DAYS EVERY=0 1", "EVERY_DAYS EVERY=1000 1", "CYCLE ON=1 1"),
    "steps": ("TAPER", "TAPER 3x0", "TAPER 0x3", "TAPER 900x2,900x1"),
    "slots": (
        "DAILY 1 @bedtime,bedtime",
        "DAILY 1 @20:00,bedtime/20:00",
        "DAILY 1 @bedtime=0",
        "AS_NEEDED 1 @morning",
        "HELD @morning",
        "TAPER 3x2 @morning,evening=1",
    ),
    "pattern": (
        "",
        "   ",
        "DAILY -1",
        "DAILY 1e3",
        "DAILY nan",
        "DAILY 1 @",
        "DAILY 1 @dawn",
        "DAILY 1 @25:00",
        "DAILY 1 2",
        "DAILY EVERY=2 1",
        "DAILY ON=2 1",
        "EVERY_DAYS EVERY=-2 1",
        "TAPER 3",
        "daily 1",
        "SOMETIMES 1",
        "DAILY 1 @bedtime=½",
        "DAILY " + "1" * 700,
    ),
}


@pytest.mark.parametrize(
    ("field", "text"), [(field, text) for field, texts in REFUSED.items() for text in texts]
)
def test_nonsense_is_refused_with_its_field(field: str, text: str) -> None:
    with pytest.raises(PatternProblem) as found:
        DosePattern.parse(text)
    assert found.value.field == field
    assert found.value.message.context == "dose_rules"


@pytest.mark.parametrize("amount", [float("nan"), float("inf"), -1.0, 0.0, 0.0005])
def test_numbers_that_are_none_are_refused(amount: float) -> None:
    with pytest.raises(PatternProblem):
        DosePattern(PatternKind.DAILY, (amount,))


def test_seconds_are_no_time_of_a_dose() -> None:
    with pytest.raises(PatternProblem):
        DosePattern(PatternKind.DAILY, (1.0,), (Slot(DayPart.EVENING, dt.time(20, 0, 5)),))


amounts = st.floats(0.001, 100_000)
times = st.times().map(lambda time: time.replace(second=0, microsecond=0))
slots = st.one_of(
    st.builds(Slot, st.sampled_from(DayPart), st.none(), st.none() | amounts),
    st.builds(Slot, st.sampled_from(DayPart), times, st.none() | amounts),
)
days = st.lists(slots, min_size=1, max_size=4, unique_by=lambda slot: slot.key).map(tuple)
some_days = st.integers(1, 999)


def one(kind: PatternKind) -> st.SearchStrategy[DosePattern]:
    return st.builds(DosePattern, st.just(kind), st.tuples(amounts), days)


@st.composite
def cycles(draw: st.DrawFn) -> DosePattern:
    every = draw(some_days)
    on_days = draw(st.integers(1, every))
    amount = draw(amounts)
    return DosePattern(PatternKind.CYCLE, (amount,), draw(days), every, on_days)


@st.composite
def week_patterns(draw: st.DrawFn) -> DosePattern:
    week = draw(st.lists(st.just(0.0) | amounts, min_size=7, max_size=7).filter(any))
    return DosePattern(PatternKind.WEEKDAYS, tuple(week), draw(days))


def tapers() -> st.SearchStrategy[DosePattern]:
    steps = st.lists(st.builds(TaperStep, st.integers(1, 60), amounts), min_size=1, max_size=12)
    return steps.map(lambda found: DosePattern(PatternKind.TAPER, steps=tuple(found)))


patterns = st.one_of(
    one(PatternKind.DAILY),
    one(PatternKind.ONCE),
    st.tuples(one(PatternKind.ONCE), some_days).map(
        lambda pair: replace(pair[0], kind=PatternKind.INFUSION, on_days=pair[1])
    ),
    st.tuples(one(PatternKind.ONCE), some_days).map(
        lambda pair: replace(pair[0], kind=PatternKind.EVERY_DAYS, every=pair[1])
    ),
    week_patterns(),
    cycles(),
    tapers(),
    amounts.map(lambda amount: DosePattern(PatternKind.AS_NEEDED, (amount,))),
    st.just(DosePattern(PatternKind.HELD)),
)


@given(patterns)
def test_the_text_says_the_whole_pattern(pattern: DosePattern) -> None:
    assert DosePattern.parse(pattern.text()) == pattern


@given(patterns, st.integers(-40, 4000))
def test_a_day_is_never_less_than_nothing(pattern: DosePattern, after: int) -> None:
    total = pattern.total_on(MONDAY + dt.timedelta(days=after), MONDAY)
    assert total >= 0
    assert total == 0 or after >= 0


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        pattern = DosePattern.parse(text)
    except PatternProblem:
        return
    assert DosePattern.parse(pattern.text()) == pattern
