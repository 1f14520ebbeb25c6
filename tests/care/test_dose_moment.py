"""When a dose was given, also in the hour that the clocks skip or show twice."""

from __future__ import annotations

import datetime as dt

from alltracker.care.dose_moment import dose_moment
from alltracker.care.zones import zone_at
from alltracker.language import load_language

BERLIN = "Europe/Berlin"
SPRING, AUTUMN = dt.date(2027, 3, 28), dt.date(2026, 10, 25)
HALF_PAST_TWO = dt.time(2, 30)


def test_a_time_in_winter_and_summer_has_its_distance_to_universal_time() -> None:
    assert dose_moment(dt.date(2026, 11, 24), dt.time(19, 52), BERLIN).offset == "+01:00"
    assert dose_moment(dt.date(2026, 7, 24), dt.time(19, 52), BERLIN).offset == "+02:00"
    assert dose_moment(dt.date(2026, 7, 24), dt.time(19), "America/St_Johns").offset == "-02:30"
    assert dose_moment(dt.date(2026, 7, 24), dt.time(19), "Asia/Kathmandu").offset == "+05:45"


def test_a_time_that_the_clocks_skip_is_asked_about() -> None:
    found = dose_moment(SPRING, HALF_PAST_TWO, BERLIN)
    assert found.meant == dt.time(3, 30)
    assert found.offset == "+02:00"
    assert found.question is not None
    assert "Was it 03:30" in load_language("en").say(found.question)


def test_a_time_that_the_clocks_show_twice_has_two_distances() -> None:
    found = dose_moment(AUTUMN, HALF_PAST_TWO, BERLIN)
    assert (found.offset, found.second_offset) == ("+02:00", "+01:00")
    assert found.question is not None
    assert found.meant is None


def test_without_a_zone_the_familys_own_holds() -> None:
    with zone_at("America/New_York"):
        assert dose_moment(dt.date(2026, 11, 24), dt.time(19)).offset == "-05:00"
    assert dose_moment(SPRING, dt.time(12), BERLIN).question is None
