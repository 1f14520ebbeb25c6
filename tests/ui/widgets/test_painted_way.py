"""The way bar: where bars, months and milestones lie, and what it says in words."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from alltracker.care.kinds import PhaseKind
from alltracker.language import Language
from alltracker.ui.widgets.way import (
    Milestone,
    Scale,
    Segment,
    Way,
    milestone_places,
    month_marks,
)
from alltracker.ui.widgets.way_axis import WayAxis
from alltracker.ui.widgets.way_bar import WayBar

INDUCTION = Segment(PhaseKind.INDUCTION, "Induction", dt.date(2025, 1, 27), dt.date(2025, 2, 28))
MAINTENANCE = Segment(
    PhaseKind.MAINTENANCE, "Maintenance", dt.date(2025, 10, 15), dt.date(2027, 4, 7)
)
TODAY = dt.date(2026, 11, 24)
WAY = Way((INDUCTION, MAINTENANCE), TODAY)

days = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))


def bar(theme, qtbot, way, width=800):
    made = WayBar(theme, Language())
    qtbot.addWidget(made)
    made.show_way(way)
    made.resize(width, made.sizeHint().height())
    return made


def measure(words):
    return 7.0 * len(words)


def test_current_phase_is_the_later_of_two_that_overlap():
    second = Segment(PhaseKind.OTHER, "Radiation", dt.date(2026, 11, 1), dt.date(2026, 12, 1))
    assert Way((MAINTENANCE, second), TODAY).current is second


def test_today_between_phases_has_no_current_one():
    assert Way((INDUCTION, MAINTENANCE), dt.date(2025, 5, 1)).current is None


def test_way_reaches_to_a_today_after_its_end():
    late = dt.date(2027, 8, 1)
    assert Way((INDUCTION,), late).last == late


def test_way_begins_with_a_today_before_its_start():
    early = dt.date(2025, 1, 1)
    assert Way((INDUCTION,), early).first == early


def test_bar_of_one_day_can_still_be_seen():
    one = Segment(PhaseKind.OTHER, "Transplant", TODAY, TODAY)
    _, width = Scale(dt.date(2000, 1, 1), dt.date(2030, 1, 1), 300).span(one, 1.5)
    assert width == 3


@given(first=days, last=days, width=st.floats(200, 2000))
def test_month_labels_never_touch(first, last, width):
    if first > last:
        first, last = last, first
    scale = Scale(first, last, width)

    def say(day):
        return f"{day:%b %Y}" if day.month == 1 else f"{day:%b}"

    free = (80.0, width - 80)
    marks = month_marks(scale, say, measure, free, 12)
    assert all(left.right + 12 <= right.left for left, right in pairwise(marks))
    assert all(mark.left >= 92 and mark.right <= width - 92 for mark in marks)
    assert all(mark.day.day == 1 for mark in marks)


@given(width=st.floats(120, 1200))
def test_axis_always_names_the_start_and_never_overlaps(theme_metrics, width):
    axis = WayAxis(Language(), theme_metrics)
    labels = axis.labels(WAY, Scale(WAY.first, WAY.last, width), 16)
    assert labels[0].words == "27 Jan 2025"
    assert all(left.right < right.left for left, right in pairwise(labels))


@pytest.fixture(scope="module")
def theme_metrics(dressed):
    def metrics(step):
        return QFontMetricsF(dressed.font(step))

    return metrics


def test_axis_leaves_the_year_out_where_a_january_says_it(theme_metrics):
    axis = WayAxis(Language(), theme_metrics)
    labels = axis.labels(WAY, Scale(WAY.first, WAY.last, 966), 16)
    said = [label.words for label in labels]
    assert said == [
        *("27 Jan 2025", "Jul", "Oct", "Jan 2026", "Apr", "Jul", "Oct", "Jan 2027", "7 Apr"),
    ]


def test_axis_says_about_before_a_guessed_end(theme_metrics):
    guessed = Segment(
        PhaseKind.MAINTENANCE, "Maintenance", dt.date(2025, 10, 15), dt.date(2027, 4, 7), guess=True
    )
    axis = WayAxis(Language(), theme_metrics)
    labels = axis.labels(Way((guessed,), TODAY), Scale(guessed.start, guessed.end, 300), 16)
    assert labels[-1].words.startswith("about 7 Apr")


@given(st.lists(days, max_size=8), st.floats(200, 1500))
def test_milestone_labels_stay_inside_and_apart(dates, width):
    scale = Scale(dt.date(1990, 1, 1), dt.date(2060, 12, 31), width)
    rows = [Milestone("5 years in remission", day) for day in dates]
    placed = milestone_places(scale, rows, lambda _row: 110.0, 12)
    assert all(label.left >= 0 and label.right <= width for label in placed)
    assert all(left.right + 12 <= right.left for left, right in pairwise(placed))
    assert not dates or placed


def test_says_all_phases_with_dates(theme, qtbot):
    words = bar(theme, qtbot, WAY).accessibleDescription()
    assert "Induction: 27 January 2025 to 28 February 2025." in words
    assert "Maintenance: 15 October 2025 to 7 April 2027." in words
    assert "Today, 24 November 2026, is in Maintenance." in words


def test_says_what_is_planned_guessed_and_between(theme, qtbot):
    guess = Segment(
        PhaseKind.MAINTENANCE, "Maintenance", dt.date(2025, 10, 15), dt.date(2027, 4, 7), guess=True
    )
    planned = Segment(PhaseKind.OTHER, "Own {name}", dt.date(2025, 9, 1), dt.date(2025, 9, 2))
    way = Way((INDUCTION, planned, guess), dt.date(2025, 5, 1))
    words = bar(theme, qtbot, way).words()
    assert "Own {name}: 1 September 2025 to 2 September 2025, planned." in words
    assert "Maintenance: about 15 October 2025 to 7 April 2027, not fixed yet." in words
    assert "is between phases" in words


def test_empty_way_says_so(theme, qtbot):
    made = bar(theme, qtbot, None)
    assert made.words() == "No phases entered yet."
    assert made.segment_at(QPointF(10, 25)) is None
    made.show_way(Way((), TODAY))
    assert made.words() == "No phases entered yet."
    assert not made.grab().isNull()


def test_bar_under_the_pointer_and_its_tip(theme, qtbot):
    made = bar(theme, qtbot, WAY)
    middle = made.sizeHint().height() / 2
    assert made.segment_at(QPointF(5, middle)) is INDUCTION
    assert made.segment_at(QPointF(700, middle)) is MAINTENANCE
    assert made.segment_at(QPointF(100, middle)) is None
    assert made.segment_at(QPointF(5, 1)) is None
    assert made.tip(INDUCTION) == "Induction, 27 Jan to 28 Feb 2025"
    assert made.tip(MAINTENANCE) == "Maintenance, 15 Oct 2025 to 7 Apr 2027"


def test_pointer_outlines_a_bar_until_it_leaves(theme, qtbot):
    made = bar(theme, qtbot, WAY)
    made.show()
    before = made.grab().toImage()
    QTest.mouseMove(made, QPoint(700, made.height() // 2))
    assert made.grab().toImage() != before
    QTest.mouseMove(made, QPoint(100, made.height() // 2))
    assert made.grab().toImage() == before


def test_bar_colors_past_and_future(theme, qtbot):
    made = bar(theme, qtbot, WAY)
    image = made.grab().toImage()
    hues = theme.tokens.phases[PhaseKind.MAINTENANCE]
    middle = round(made._bar_top() + made._bar_height() / 2)
    today = round(Scale(WAY.first, WAY.last, 800).x(TODAY))
    assert image.pixelColor(today - 20, middle).name().upper() == hues.solid
    assert image.pixelColor(today + 20, middle).name().upper() == hues.soft


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_grows_with_the_text_and_paints_in_both_schemes(theme, qtbot, scheme, scale):
    way = Way(WAY.segments, TODAY, (Milestone("End of treatment", dt.date(2026, 1, 1)),))
    made = bar(theme, qtbot, way)
    height = made.sizeHint().height()
    theme.set_scheme(scheme)
    theme.set_text_scale(scale)
    assert made.sizeHint().height() > height * scale * 0.9
    made.resize(240, made.sizeHint().height())
    assert not made.grab().isNull()
