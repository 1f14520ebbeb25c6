"""Counts: where a number stands, what is said, and how rows line up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from alltracker.care.kinds import Comparator
from alltracker.care.trends import Direction, LimitWord
from alltracker.language import Formats, Language
from alltracker.ui.widgets.count_cell import CountCell
from alltracker.ui.widgets.count_cells import CountCells
from alltracker.ui.widgets.count_reading import CountReading
from alltracker.ui.widgets.sparkline import Spark, Sparkline

numbers = st.floats(0, 1000)
LESS = Comparator.LESS


def reading(*values, low=None, high=None, shown=None, key="anc", **more):
    text = shown or str(values[-1])
    return CountReading(
        key, "Neutrophils", "fight infection", "anc", text, "10⁹/L", values, low, high, **more
    )


def cell(theme, qtbot, row, language=None, **options):
    made = CountCell(theme, language or Language(), row, **options)
    qtbot.addWidget(made)
    made.resize(360, made.sizeHint().height())
    return made


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (reading(1.12, low=0.5, high=1.5), "within 0.5 to 1.5"),
        (reading(0.5, low=0.5, high=1.5), "at 0.5"),
        (reading(0.42, low=0.5, high=1.5), "below 0.5"),
        (reading(1.7, low=0.5, high=1.5), "above 1.5"),
        (reading(11.9, low=8), "above 8"),
        (reading(7, low=8), "below 8"),
        (reading(30, high=40), "below 40"),
        (reading(64, high=40), "above 40"),
        (reading(64), "no limit entered"),
        (reading(0.5, low=0.3, comparator=LESS), "cannot be compared with the limit"),
        (reading(0.5, low=0.5, comparator=LESS), "below 0.5"),
    ],
)
def test_limit_in_words(theme, qtbot, row, words):
    assert cell(theme, qtbot, row).limit_words() == words


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (reading(0.94, 1.12), "from 0.94"),
        (reading(0.88, 0.42), "from 0.88"),
        (reading(1.0, 1.0), "as before"),
        (reading(64), "first value"),
        (reading(0.1, 0.3, comparator_before=LESS), "from <0.1"),
    ],
)
def test_trend_in_words(theme, qtbot, row, words):
    assert cell(theme, qtbot, row).trend_words() == words


def test_says_everything_in_one_sentence(theme, qtbot):
    row = reading(0.88, 0.42, low=0.5, high=1.5)
    assert cell(theme, qtbot, row).accessibleDescription() == (
        "fight infection: 0.42 10⁹/L, below 0.5, down from 0.88"
    )
    plain = cell(theme, qtbot, replace(row, purpose="", values=(0.42,)))
    assert plain.accessibleDescription() == "0.42 10⁹/L, below 0.5, first value"


def test_numbers_follow_the_systems_decimal_sign(theme, qtbot):
    language = Language(formats=Formats(decimal_point=","))
    made = cell(theme, qtbot, reading(0.94, 1.12, low=0.5, high=1.5), language)
    assert made.limit_words() == "within 0,5 to 1,5"
    assert made.trend_words() == "from 0,94"


def test_reported_text_stands_as_it_was(theme, qtbot):
    made = cell(theme, qtbot, reading(0.1, low=0.5, shown="<0.1"))
    assert "<0.1 10⁹/L" in made.words()


@given(value=numbers, low=st.none() | numbers, high=st.none() | numbers)
def test_the_word_agrees_with_the_limits(value, low, high):
    word = reading(value, low=low, high=high).limit.word
    assert (word is LimitWord.BELOW) == (low is not None and value < low)
    assert (word is LimitWord.NO_LIMIT) == (low is None and high is None)


@given(st.lists(numbers, min_size=1))
def test_the_step_agrees_with_the_last_two_values(values):
    direction = reading(*values).step.direction
    assert (direction is Direction.FIRST) == (len(values) == 1)
    if direction is Direction.UP:
        assert values[-1] > values[-2]


def test_mark_is_drawn_only_outside_of_the_limits(theme, qtbot):
    warm = theme.tokens.phases
    color = next(iter(warm.values())).solid

    def marked(row):
        image = cell(theme, qtbot, row).grab().toImage()
        spots = (
            image.pixelColor(x, y).name().upper()
            for x in range(image.width())
            for y in range(image.height())
        )
        return color in spots

    assert marked(reading(0.88, 0.42, low=0.5))
    assert marked(reading(0.88, 2.42, high=1.5))
    assert not marked(reading(0.88, 1.42, low=0.5))
    assert not marked(reading(0.5, low=0.3, comparator=LESS))
    assert marked(reading(0.5, low=0.5, comparator=LESS))


def test_no_arrow_stands_where_the_way_is_not_clear(theme, qtbot):
    unclear = cell(theme, qtbot, reading(0.4, 0.5, comparator=LESS))
    clear = cell(theme, qtbot, reading(0.4, 0.5))
    assert unclear.trend_words() == clear.trend_words()
    assert unclear.grab().toImage() != clear.grab().toImage()


def test_rows_share_their_columns(theme, qtbot):
    cells = CountCells(theme, Language())
    qtbot.addWidget(cells)
    cells.show_readings([reading(1.0), reading(0.94, 226000.5, low=0.5, high=300000)])
    columns = {made._columns for made in cells.findChildren(CountCell)}
    assert len(columns) == 1
    theme.set_text_scale(2.0)
    larger = {made._columns for made in cells.findChildren(CountCell)}
    assert len(larger) == 1
    assert larger != columns


def test_rows_are_replaced(theme, qtbot):
    cells = CountCells(theme, Language())
    qtbot.addWidget(cells)
    cells.show_readings([reading(1.0)])
    cells.show_readings([reading(2.0), reading(3.0)])
    assert cells.layout().count() == 2
    cells.show_readings([])
    assert cells.layout().count() == 0


def test_row_opens_by_click_enter_and_space(theme, qtbot):
    cells = CountCells(theme, Language(), can_open=True)
    qtbot.addWidget(cells)
    cells.show_readings([reading(1.0, key="plt")])
    row = cells.findChild(CountCell)
    told = []
    cells.chosen.connect(told.append)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QTest.keyClick(row, Qt.Key.Key_Return)
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert told == ["plt"] * 3
    assert row.accessibleName() == "Neutrophils"


def test_row_that_cannot_be_opened_takes_no_focus(theme, qtbot):
    made = cell(theme, qtbot, reading(1.0))
    told = []
    made.chosen.connect(told.append)
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert made.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not told


def test_line_gives_way_before_words_do(theme, qtbot):
    made = cell(theme, qtbot, reading(0.94, 1.12, low=0.5, high=1.5))
    assert made.minimumSizeHint().width() < made.sizeHint().width()
    made.resize(made.minimumSizeHint())
    assert not made.grab().isNull()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((), "no values yet"),
        ((1.0,), "1 value"),
        ((1.0, 1.0), "the last 2 values"),
        (tuple(float(n) for n in range(30)), "the last 9 values"),
    ],
)
def test_sparkline_says_how_many_values_it_shows(theme, qtbot, values, words):
    made = Sparkline(theme, Spark("unknown", values, 0.5, None), "Neutrophils")
    qtbot.addWidget(made)
    assert made.accessibleDescription() == words
    assert not made.grab().isNull()
