"""When somebody last looked, over restarts, wrong clocks and long absences."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from alltracker.ui.preferences import Preferences
from alltracker.ui.today.absence import Absence, Away

TENTH = dt.date(2026, 11, 10)
BACK = dt.date(2026, 11, 24)
DAYS = st.dates(min_value=dt.date(2026, 1, 1), max_value=dt.date(2027, 12, 31))


def days(number):
    return dt.timedelta(days=number)


@pytest.fixture
def absence(tmp_path):
    return Absence(Preferences.at(tmp_path / "preferences.ini"), "p")


def test_the_first_look_and_daily_looks_are_no_absence(absence):
    assert absence.look(TENTH) is None
    assert absence.look(TENTH + days(1)) is None
    assert absence.look(TENTH + days(3)) is None


def test_an_absence_stays_until_it_is_read(absence):
    absence.look(TENTH)
    assert absence.look(BACK) == Away(TENTH, BACK)
    assert absence.look(BACK) == Away(TENTH, BACK)
    assert absence.look(BACK + days(1)) == Away(TENTH, BACK)
    absence.read()
    assert absence.look(BACK + days(1)) is None


def test_a_second_absence_before_reading_makes_one(absence):
    absence.look(TENTH)
    absence.look(BACK)
    assert absence.look(BACK + days(20)) == Away(TENTH, BACK + days(20))


def test_a_clock_that_stood_ahead_hides_nothing(absence):
    absence.look(TENTH)
    absence.look(dt.date(2030, 1, 1))
    assert absence.look(BACK) == Away(TENTH, BACK)


def test_a_clock_that_stood_behind_makes_no_absence(absence):
    absence.look(TENTH)
    assert absence.look(dt.date(2000, 1, 1)) is None
    assert absence.look(TENTH + days(1)) is None


def test_a_clock_set_back_keeps_what_was_not_read(absence):
    absence.look(TENTH)
    absence.look(BACK)
    assert absence.look(TENTH - days(5)) is None
    assert absence.look(BACK) == Away(TENTH, BACK)


def test_patients_are_apart(absence):
    absence.look(TENTH)
    assert Absence(absence.preferences, "q").look(BACK) is None


@pytest.mark.parametrize("text", ["no dates", "- -", "2026-11-10", "x y 2026-11-10", "\xff"])
def test_nonsense_is_no_absence(absence, text):
    absence.preferences.remember_bytes("looked_p", QByteArray(text.encode("latin-1")))
    assert absence.look(TENTH + days(1)) is None


@given(looks=st.lists(DAYS, min_size=1, max_size=60))
def test_only_time_since_the_last_look_is_an_absence(tmp_path_factory, looks):
    folder = tmp_path_factory.mktemp("absence")
    absence = Absence(Preferences.at(folder / "preferences.ini"), "p")
    for day in sorted(set(looks)):
        earlier = [other for other in looks if other < day]
        away = absence.look(day)
        absence.read()
        if away is not None:
            assert away == Away(max(earlier), day)
            assert (day - away.since).days >= 3
        elif earlier:
            assert (day - max(earlier)).days < 3
