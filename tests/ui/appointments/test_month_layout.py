"""Where visits lie in a month, and what is said of them."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.recurrence import occurrences
from alltracker.db.models import Appointment
from alltracker.language import Language
from alltracker.ui.appointments.looks import hues_of, kind_word
from alltracker.ui.appointments.month_layout import Measures, MonthLayout
from alltracker.ui.appointments.preparation import evening_before, icon_of, lines_of
from alltracker.ui.appointments.visits import shown_visit
from alltracker.ui.appointments.words import as_text, length_words, line_words
from alltracker.ui.theme.tokens import DARK, LIGHT
from alltracker.ui.widgets.month_days import first_of_month, weeks_of

DECEMBER = dt.date(2026, 12, 1)
SIZES = Measures(head=20, number=20, one_line=16, two_lines=30, gap=2, inset=4, more=14)


def shown(title, start, minutes=None, **known):
    moment = dt.datetime.fromisoformat(start)
    row = Appointment(
        id=title,
        patient_id="x",
        title=title,
        start=moment,
        minutes=minutes,
        all_day=len(start) == len("2026-12-08"),
        **known,
    )
    return shown_visit(occurrences([row], dt.date.min, dt.date.max)[0])


def laid(visits, high=620.0, month=DECEMBER, first=0):
    return MonthLayout(weeks_of(month, first), visits, QRectF(0, 0, 700, high), SIZES)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 1)), st.integers(0, 6))
def test_every_day_of_a_month_has_its_cell(day, first):
    layout = laid([], month=first_of_month(day), first=first)
    assert layout.first <= day <= layout.last
    assert layout.first.weekday() == first
    assert layout.day_at(layout.cell(day).center()) == day


def test_a_place_outside_is_no_day():
    layout = laid([])
    assert layout.day_at(QPointF(10, 5)) is None
    assert layout.day_at(QPointF(701, 100)) is None


def test_chips_have_two_lines_while_there_is_room():
    one = [shown("a", "2026-12-08 09:00"), shown("b", "2026-12-08 10:00")]
    assert [chip.two_lines for chip in laid(one).chips_of(dt.date(2026, 12, 8))] == [True, True]
    many = [shown(str(n), f"2026-12-08 {9 + n:02d}:00") for n in range(4)]
    layout = laid(many)
    assert [chip.two_lines for chip in layout.chips_of(dt.date(2026, 12, 8))] == [False] * 4
    assert layout.more == []


@given(st.integers(1, 12), st.integers(0, 4), st.floats(300, 900))
def test_every_visit_is_a_chip_or_counted_and_none_leaves_its_cell(single, long, high):
    day = dt.date(2026, 12, 9)
    visits = [shown(f"long {n}", "2026-12-08", 3 * 1440) for n in range(long)]
    visits += [shown(str(n), f"2026-12-09 {n + 8:02d}:00") for n in range(single)]
    layout = laid(visits, high)
    counted = sum(line.count for line in layout.more if line.day == day)
    assert len(layout.chips_of(day)) + counted == single + long
    boxes = [chip.box for chip in layout.chips_of(day)]
    for box in boxes[long and 1 :]:
        assert box.bottom() <= layout.cell(day).bottom() + 1
    for first, second in itertools.pairwise(boxes):
        assert first.bottom() <= second.top()


def test_a_visit_over_two_weeks_begins_and_ends_once():
    layout = laid([shown("Holidays", "2026-12-19", 9 * 1440)])
    assert [(chip.first.day, chip.last.day) for chip in layout.chips] == [(19, 20), (21, 27)]
    first, second = layout.chips
    assert first.box.right() > layout.cell(dt.date(2026, 12, 20)).right() - 2
    assert second.box.right() < layout.cell(dt.date(2026, 12, 27)).right() - 2


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_kind_has_a_color_and_a_word_of_its_own(tokens):
    assert len({hues_of(kind, tokens).solid for kind in AppointmentKind}) == len(AppointmentKind)
    assert len({kind_word(kind, Language()) for kind in AppointmentKind}) == len(AppointmentKind)


@pytest.mark.parametrize(
    ("line", "icon"),
    [
        ("Nothing to eat from 02:00, clear drinks", "utensils-crossed"),
        ("En ayunas desde las 02:00", "utensils-crossed"),
        ("Numbing cream at 06:45", "bandage"),
        ("Beber mucha agua", "glass-water"),
        ("Call the ward", "check"),
    ],
)
def test_lines_to_prepare_have_an_icon(line, icon):
    assert icon_of(line) == icon


def test_preparation_is_read_line_by_line():
    assert lines_of(" One \n\n two\n") == ["One", "two"]
    assert evening_before(dt.datetime(2026, 12, 8, 7, 30)) == 690  # noqa: DTZ001
    assert evening_before(dt.datetime(2026, 12, 8)) == 240  # noqa: DTZ001


def test_words_of_a_visit():
    today = dt.date(2026, 11, 24)
    visit = shown("A", "2027-01-05 08:40", 95, with_whom="Dr. Lindqvist")
    assert line_words(visit, Language(), today) == (
        "Tue 5 Jan 2027 08:40, Dr. Lindqvist, about 1 h 35 min"
    )
    assert length_words(45, Language()) == "about 45 minute(s)"
    assert as_text(shown("Holidays", "2026-12-19", 9 * 1440), Language()) == (
        "Holidays\nSat 19 Dec to Sun 27 Dec"
    )


def test_a_line_that_ends_in_a_period_gets_no_second_one():
    today = dt.date(2026, 11, 24)
    visit = shown(
        "A", "2026-12-01 09:15", place="Sta. Ana, bloque A.", status=AppointmentStatus.DONE
    )
    assert line_words(visit, Language(), today).endswith("bloque A. Done")
