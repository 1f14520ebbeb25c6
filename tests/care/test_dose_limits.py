"""The team's limits for a medicine taken when needed."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

from alltracker.care.dose_limits import over_limit
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit

NOW = dt.datetime(2026, 11, 24, 20, 5)  # noqa: DTZ001 - wall time
PILLS = SimpleNamespace(id="p", unit=DoseUnit.TABLET)


def order(**limits):
    known = {"most_doses": None, "most_amount": None, "least_hours": None}
    return SimpleNamespace(**(known | limits))


def dose(hour, *, ahead=0, status=DoseStatus.GIVEN, amount=1.0, medicine="p", offset=""):
    on = NOW.date() + dt.timedelta(days=ahead)
    at = None if hour is None else dt.time(hour)
    return SimpleNamespace(
        medicine_id=medicine,
        day=on,
        given_on=None,
        given_at=at,
        utc_offset=offset,
        status=status,
        amount=amount,
    )


def test_without_limits_nothing_is_asked():
    assert over_limit(PILLS, order(), [dose(hour) for hour in range(20)], NOW, 1.0) is None


def test_the_fourth_dose_of_a_day_is_asked_about_when_three_are_the_limit():
    three = [dose(8), dose(12), dose(16)]
    limit = over_limit(PILLS, order(most_doses=3), three, NOW, 1.0)
    assert limit.values == {"most": 3, "number": 4}
    assert over_limit(PILLS, order(most_doses=3), three[1:], NOW, 1.0) is None


def test_only_doses_taken_of_that_medicine_on_that_day_count():
    others = [
        dose(8, ahead=-1),
        dose(9, status=DoseStatus.SKIPPED),
        dose(10, medicine="other"),
        dose(11, status=DoseStatus.VOMITED),
    ]
    assert over_limit(PILLS, order(most_doses=2), others, NOW, 1.0) is None
    assert over_limit(PILLS, order(most_doses=1), others, NOW, 1.0) is not None


def test_the_amount_of_a_day_counts_with_the_new_dose():
    limited = order(most_amount=3.0)
    assert over_limit(PILLS, limited, [dose(8, amount=2.0)], NOW, 1.0) is None
    assert over_limit(PILLS, limited, [dose(8, amount=2.0)], NOW, 1.5) is not None
    assert over_limit(PILLS, limited, [dose(8, amount=None)], NOW, None) is None


def test_a_dose_too_soon_names_the_time_of_the_last_one():
    limited = order(least_hours=6.0)
    asked = over_limit(PILLS, limited, [dose(8), dose(15)], NOW, 1.0)
    assert asked.values == {"hours": 6.0, "time": dt.time(15)}
    assert over_limit(PILLS, limited, [dose(14), dose(None)], NOW, 1.0) is None
    assert over_limit(PILLS, limited, [dose(23, ahead=-1)], NOW.replace(hour=2), 1.0) is not None


def test_hours_between_two_doses_are_right_when_the_clocks_change():
    limited, hours = order(least_hours=6.0), [dose(15, offset="+02:00")]
    at_nine = NOW.replace(hour=21, minute=0)
    assert over_limit(PILLS, limited, hours, at_nine, 1.0, "+02:00") is None
    assert over_limit(PILLS, limited, hours, at_nine, 1.0, "+03:00") is not None
    at_eight = NOW.replace(hour=20, minute=0)
    assert over_limit(PILLS, limited, hours, at_eight, 1.0, "+02:00") is not None
    assert over_limit(PILLS, limited, hours, at_eight, 1.0, "+01:00") is None
    assert over_limit(PILLS, limited, hours, at_eight, 1.0) is not None
