"""Which range stands beside a result: report, team, healthy people; age and sex must be known."""

from __future__ import annotations

import datetime as dt

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Sex
from alltracker.care.ranges import (
    HealthyRange,
    RangeOrigin,
    ShownRange,
    age_months,
    healthy_range,
    range_in_force,
    range_words,
)
from alltracker.language import Language

DAY = dt.date(2026, 11, 24)
ROWS = (
    HealthyRange("PLT", "10*9/L", 200, 490, 24, 72, "uhd"),
    HealthyRange("HGB", "g/L", 130, 170, 216, None, "uhd", Sex.MALE),
)
REPORT = ShownRange(RangeOrigin.REPORT, 150, 400)
TEAM = ShownRange(RangeOrigin.TEAM, 50, None, since=dt.date(2026, 1, 2))
HEALTHY = ShownRange(RangeOrigin.HEALTHY, 200, 490, source="a hospital")


def test_the_report_wins_over_the_team_and_the_team_over_healthy_people() -> None:
    assert range_in_force(HEALTHY, TEAM, REPORT) is REPORT
    assert range_in_force(HEALTHY, TEAM, None) is TEAM
    assert range_in_force(ShownRange(RangeOrigin.REPORT), HEALTHY) is HEALTHY
    assert range_in_force(None, ShownRange(RangeOrigin.REPORT)) is None


def test_age_and_sex_choose_the_row() -> None:
    child = PartialDate(2021, 3, 4)
    assert healthy_range(ROWS, "PLT", child, Sex.NOT_KNOWN, DAY) is ROWS[0]
    assert healthy_range(ROWS, "PLT", PartialDate(2020, 11, 24), Sex.FEMALE, DAY) is None
    assert healthy_range(ROWS, "PLT", None, Sex.FEMALE, DAY) is None
    grown = PartialDate(1990)
    assert healthy_range(ROWS, "HGB", grown, Sex.MALE, DAY) is ROWS[1]
    assert healthy_range(ROWS, "HGB", grown, Sex.NOT_KNOWN, DAY) is None


def test_a_year_of_birth_that_may_fall_on_either_side_chooses_nothing() -> None:
    assert age_months(PartialDate(2020), DAY) == (70, 82)
    assert healthy_range(ROWS, "PLT", PartialDate(2020), Sex.FEMALE, DAY) is None


def test_the_words_say_who_gave_the_range() -> None:
    say = Language().say
    assert say(range_words(REPORT, "10⁹/L")) == "Range on the report: 150 to 400 10⁹/L"
    assert "since 2 Jan 2026: 50 or more" in say(range_words(TEAM, "10⁹/L"))
    assert say(range_words(HEALTHY, "10⁹/L")) == (
        "Healthy people, not people on treatment: 200 to 490 10⁹/L (a hospital)"
    )
    copy = ShownRange(RangeOrigin.HEALTHY, 12, None, source="a book", secondary=True)
    assert "12 or more g/dL (a book, read in a copy)" in say(range_words(copy, "g/dL"))
    words = ShownRange(RangeOrigin.REPORT, text="see note")
    assert say(range_words(words, "")).startswith("Range on the report: see note")
