"""Where labels and years stand on the line of visits."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from alltracker.ui.follow_up.line import LineKind, LineMark, VisitsLine, labels_over, years_under
from alltracker.ui.widgets.way import Scale

START = dt.date(2011, 10, 30)


def measure(words):
    return 7.0 * len(words)


def line(days, last=dt.date(2031, 11, 24)):
    marks = [
        LineMark(LineKind.MARK, START + dt.timedelta(days=day), "", f"milestone {day}")
        for day in sorted(days)
    ]
    return VisitsLine(START, last, dt.date(2026, 11, 24), "end of treatment", tuple(marks))


@given(st.lists(st.integers(0, 7300), max_size=9, unique=True), st.integers(200, 1600))
def test_labels_keep_clear_of_each_other_and_of_today(days, width):
    shown = line(days)
    scale = Scale(shown.start, shown.last, float(width))
    taken = (width * 0.7, width * 0.7 + 35)
    placed = labels_over(shown, scale, measure, taken)
    for label in placed:
        assert label.left >= 0
        assert label.right <= width
        assert label.right <= taken[0] or label.left >= taken[1]
        assert label.left <= label.x <= label.right
    for one, other in pairwise(placed):
        assert one.right < other.left


@given(st.integers(0, 80), st.integers(200, 1600))
def test_years_keep_clear_of_each_other_and_of_the_start(years, width):
    last = dt.date(2011 + years, 12, 31)
    shown = line([], last)
    placed = years_under(shown, Scale(START, last, float(width)), "{} years".format, measure)
    for one, other in pairwise(placed):
        assert one.right < other.left
    for label in placed:
        assert label.left > measure(shown.start_words)
        assert label.right <= width


def test_all_labels_stand_where_there_is_room():
    shown = line([700, 1827, 3500])
    scale = Scale(shown.start, shown.last, 1000.0)
    placed = labels_over(shown, scale, measure, (750.0, 790.0))
    assert len(placed) == 3
    assert all(abs(one.x - (one.left + one.right) / 2) < 1 for one in placed)
    assert [one.words for one in years_under(shown, scale, str, measure)] == ["5", "10", "15", "20"]
