"""What is said of the things of the timeline, in both languages."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.timeline_items import Item, LaneKey, RowKind, Sign, State
from alltracker.care.timeline_scale import Step, Tick
from alltracker.language import Formats, load_language
from alltracker.ui.timeline.said import Said

DAY = dt.date(2026, 12, 8)


def item(**fields):
    whole = {
        "key": "k",
        "lane": LaneKey.VISITS,
        "sign": Sign.VISIT,
        "row": RowKind.APPOINTMENT,
        "row_id": "r",
        "start": DAY,
        "end": DAY,
        "title": "Clinic",
    }
    return Item(**{**whole, **fields})


@pytest.fixture
def said():
    return Said(load_language("en"))


def test_a_moment_is_told_with_its_time(said):
    assert said.when(item(at=dt.time(7, 30))) == "Tuesday, 8 December 2026, 07:30"


def test_a_span_says_the_year_once(said):
    bar = item(sign=Sign.PHASE, end=dt.date(2026, 12, 27))
    assert said.when(bar) == "8 December to 27 December 2026"
    over = item(sign=Sign.PHASE, end=dt.date(2027, 1, 3))
    assert said.when(over) == "8 December 2026 to 3 January 2027"


def test_what_has_no_end_and_what_is_half_known_say_so(said):
    assert said.when(item(sign=Sign.PHASE, end=None)) == "from 8 December 2026, no end known"
    assert said.when(item(half_known=PartialDate(2009))) == "2009"


def test_state_and_earlier_days_are_remarks(said):
    moved = item(state=State.PLANNED, ghosts=(dt.date(2026, 12, 1),), remark="Day ward")
    assert said.remarks(moved) == "Day ward, planned, moved from 1 Dec 2026"
    assert said.remarks(item(state=State.MISSED)) == "missed"


@pytest.mark.parametrize(
    ("step", "english", "spanish"),
    [
        (Step.YEARS, "2026", "2026"),
        (Step.MONTHS, "Dec", "Dic"),
        (Step.MONTHS_NAMED, "December 2026", "Diciembre de 2026"),
        (Step.WEEKS, "8 Dec", "8 dic"),
        (Step.MONDAYS, "8", "8"),
        (Step.LETTERS, "T", "M"),
        (Step.DAYS, "Tue 8", "Mar 8"),
    ],
)
def test_the_axis_speaks_both_languages(step, english, spanish):
    tick = Tick(DAY, DAY)
    assert Said(load_language("en")).tick(step, tick) == english
    assert Said(load_language("es")).tick(step, tick) == spanish


def test_months_first_and_half_days_follow_the_system():
    said = Said(load_language("en", Formats(day_first=False, hour24=False)))
    assert said.span(DAY, dt.date(2026, 12, 27)) == "December 8 to December 27, 2026"
    assert said.when(item(at=dt.time(19, 5))) == "Tuesday, December 8, 2026, 7:05 PM"
