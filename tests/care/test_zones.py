"""Wall times in zones: the clocks that change, and visits elsewhere."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.zones import (
    clock_note,
    elsewhere,
    here,
    known_zone,
    local_zone,
    settled,
    zone_at,
    zone_names,
    zone_of,
)

SPRING, AUTUMN = "2026-03-29 02:30", "2026-10-25 02:30"


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def test_the_machine_knows_a_zone() -> None:
    assert known_zone(local_zone())


def test_a_time_that_the_clocks_skip_is_moved_on_and_said() -> None:
    found = settled(at(SPRING), "Europe/Berlin")
    assert found.moment.isoformat() == "2026-03-29T03:30:00+02:00"
    assert (found.missing, found.twice) == (True, False)
    note = clock_note(at(SPRING), "Europe/Berlin")
    assert note is not None
    assert note.values == {"time": dt.time(2, 30), "later": dt.time(3, 30)}


def test_of_a_time_shown_twice_the_first_is_meant_and_said() -> None:
    found = settled(at(AUTUMN), "Europe/Berlin")
    assert found.moment.isoformat() == "2026-10-25T02:30:00+02:00"
    assert (found.missing, found.twice) == (False, True)
    note = clock_note(at(AUTUMN), "Europe/Berlin")
    assert note is not None
    assert "twice" in note.text


def test_an_ordinary_time_needs_no_word() -> None:
    assert clock_note(at("2026-11-24 09:30"), "Europe/Berlin") is None


def test_a_visit_elsewhere_is_told_in_local_time() -> None:
    with zone_at("Europe/Berlin"):
        assert here(at("2026-11-24 09:30"), "America/New_York") == at("2026-11-24 15:30")
        assert here(at("2026-11-24 20:00"), "America/Los_Angeles") == at("2026-11-25 05:00")
        assert elsewhere(at("2026-11-24 09:30"), "America/New_York")
        assert not elsewhere(at("2026-11-24 09:30"), "Europe/Paris")
        assert here(at(SPRING), "") == at(SPRING)
        assert here(at(SPRING), "Europe/Berlin") == at("2026-03-29 03:30")
        assert not elsewhere(at(SPRING), "Europe/Berlin")
        assert not elsewhere(at(AUTUMN), "Europe/Berlin")


def test_the_machine_tells_its_own_wall_time() -> None:
    local = at("2026-11-24 09:30").astimezone()
    universal = local.astimezone(dt.UTC).replace(tzinfo=None)
    assert here(universal, "UTC") == at("2026-11-24 09:30")
    assert here(at("0001-01-01"), "Asia/Tokyo") <= at("0001-01-02")


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "Europe", "a\x00b", "/"])
def test_an_unknown_zone_means_where_the_family_is(name: str) -> None:
    assert not known_zone(name)
    with zone_at("Asia/Tokyo"):
        assert zone_of(name).key == "Asia/Tokyo"
        assert here(at("2026-11-24 09:30"), name) == at("2026-11-24 09:30")


def test_a_machine_without_a_known_zone_is_taken_at_universal_time() -> None:
    with zone_at("Nowhere/Land"):
        assert zone_of("").key == "UTC"


def test_the_zones_to_choose_from_are_known() -> None:
    names = zone_names()
    assert {"Europe/Berlin", "America/New_York", "UTC"} <= set(names)
    assert not any(name.startswith("Etc/") for name in names)


@given(
    st.datetimes(at("2020-01-01"), at("2035-01-01")),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"]),
)
def test_a_moment_is_the_wall_time_or_is_flagged(start: dt.datetime, zone: str) -> None:
    found = settled(start, zone)
    wall = found.moment.replace(tzinfo=None)
    assert (wall == start) is not found.missing
    assert wall >= start
    with zone_at(zone):
        assert here(start, "UTC") == settled(start, "UTC").moment.astimezone(zone_of(zone)).replace(
            tzinfo=None
        )
