import datetime as dt
import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.kinds import Sex
from alltracker.care.words import Message
from alltracker.language import Formats, Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField, DayPopup
from alltracker.ui.widgets.editor import Editor
from alltracker.ui.widgets.fields import NumberField, TextField, TimeField, parse_time
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.ticks import CheckField

ENGLISH = Language()
COMMA = Language(formats=Formats(decimal_point=","))


@pytest.fixture(autouse=True)
def tuesday():
    with clock_at(day_at_noon(dt.date(2026, 11, 24))):
        yield


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.12", "1.12"),
        ("1,12", "1.12"),
        (" 226 ", "226"),
        (".5", "0.5"),
        ("0,", "0"),
        ("\N{MINUS SIGN}3", "-3"),
        ("-3.5", "-3.5"),
    ],
)
def test_numbers_take_comma_and_point(theme: Theme, qtbot, typed: str, number: str):
    field = NumberField(theme, ENGLISH)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == Decimal(number)
    assert field.problem() is None


@pytest.mark.parametrize(
    "typed", ["abc", "1.2.3", "1,234.5", "1e5", "<0.1", "--1", ".", "٣", "1/2"]
)
def test_what_is_no_number_is_refused_in_words(theme: Theme, qtbot, typed: str):
    field = NumberField(theme, ENGLISH)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() is None
    assert typed in field.problem().sentence


def test_numbers_know_their_limits_in_the_systems_sign(theme: Theme, qtbot):
    field = NumberField(theme, COMMA, least=Decimal("0.5"), most=Decimal("9.5"))
    qtbot.addWidget(field)
    field.setText("0.4")
    assert field.problem().sentence == "Too low. The least is 0,5."
    field.setText("10")
    assert field.problem().sentence == "Too high. The most is 9,5."
    assert field.value() is None
    field.set_value(Decimal("1.25"))
    assert field.text() == "1,25"
    assert field.value() == Decimal("1.25")


def test_an_empty_number_is_a_problem_only_where_it_is_needed(theme: Theme, qtbot):
    for needed in (False, True):
        field = NumberField(theme, ENGLISH, needed=needed)
        qtbot.addWidget(field)
        assert (field.problem() is not None) is needed


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9", dt.time(9)),
        ("915", dt.time(9, 15)),
        ("21:15", dt.time(21, 15)),
        ("9.15 pm", dt.time(21, 15)),
        ("12 am", dt.time(0)),
        ("12:05 p.m.", dt.time(12, 5)),
        ("24:00", None),
        ("9:75", None),
        ("13 pm", None),
        ("soon", None),
        ("", None),
    ],
)
def test_times_are_understood(typed: str, time: dt.time | None):
    assert parse_time(typed) == time


@given(st.text(max_size=12))
def test_no_text_breaks_the_time(text: str):
    assert parse_time(text) is None or isinstance(parse_time(text), dt.time)


@given(st.times())
def test_times_said_are_understood_again(time: dt.time):
    for code, hour24 in itertools.product(("en", "es"), (True, False)):
        said = Language(code, Formats(hour24=hour24)).time(time)
        assert parse_time(said) == time.replace(second=0, microsecond=0)


def test_a_time_is_written_out_when_left(theme: Theme, qtbot):
    field = TimeField(theme, ENGLISH)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "915")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "09:15"
    field.setText("99")
    assert "99" in field.problem().sentence


@pytest.mark.parametrize(
    ("typed", "date", "shown"),
    [
        ("t", PartialDate(2026, 11, 24), "24 Nov 2026"),
        ("3/12", PartialDate(2026, 12, 3), "3 Dec 2026"),
        ("feb 2025", PartialDate(2025, 2), "February 2025"),
        ("2009", PartialDate(2009), "2009"),
    ],
)
def test_days_are_understood_and_written_out(theme: Theme, qtbot, typed, date, shown):
    field = DayField(theme, ENGLISH)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.value() == date
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == shown
    assert field.value() == date


def test_a_day_that_cannot_be_stays_as_typed_and_offers_its_month(theme: Theme, qtbot):
    field = DayField(theme, ENGLISH)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "31 February 2025")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "31 February 2025"
    assert field.value() is None
    problem = field.problem()
    assert "28 days" in problem.sentence
    assert problem.remedy == "Use February 2025"
    problem.apply()
    assert field.value() == PartialDate(2025, 2)


def test_a_whole_day_can_be_asked_for(theme: Theme, qtbot):
    field = DayField(theme, ENGLISH, whole=True, needed=True)
    qtbot.addWidget(field)
    assert field.problem() is not None
    field.setText("2025")
    assert "day is missing" in field.problem().sentence
    assert field.day() is None
    field.set_value(dt.date(2025, 2, 3))
    assert field.problem() is None
    assert field.day() == dt.date(2025, 2, 3)


def test_days_outside_the_limits_are_refused(theme: Theme, qtbot):
    what = Message("calendar", "The day of the diagnosis")
    field = DayField(theme, ENGLISH, latest=dt.date(2026, 11, 24), what=what)
    qtbot.addWidget(field)
    field.setText("1 Dec 2026")
    assert field.problem().sentence.startswith("The day of the diagnosis cannot be after")


def test_the_calendar_opens_with_the_keyboard_and_fills_the_field(theme: Theme, qtbot):
    field = DayField(theme, ENGLISH)
    qtbot.addWidget(field)
    field.set_value(dt.date(2026, 12, 3))
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(DayPopup)
    assert popup.calendar.selectedDate().toPython() == dt.date(2026, 12, 3)
    with qtbot.waitSignals([field.edited, field.finished]):
        popup.calendar.activated.emit(popup.calendar.selectedDate().addDays(1))
    assert field.text() == "4 Dec 2026"


def test_icon_unit_and_sign_leave_the_text_its_room(theme: Theme, qtbot):
    field = NumberField(theme, ENGLISH, unit="10⁹/L")
    qtbot.addWidget(field)
    field.resize(200, 36)
    field.show()
    before = field.textMargins().right()
    field.set_wrong(wrong=True)
    assert field.textMargins().right() > before
    assert field.property("error") == "true"
    for part in (field._unit, field._mark):
        assert field.rect().contains(part.geometry())


def test_needed_text_and_suggestions(theme: Theme, qtbot):
    field = TextField(theme, needed=True)
    qtbot.addWidget(field)
    field.setText("  ")
    assert field.problem() is not None
    field.set_value("Harbor lab ")
    assert field.value() == "Harbor lab"
    field.suggest(["Harbor lab", "Day ward"])
    field.completer().setCompletionPrefix("ward")
    assert field.completer().currentCompletion() == "Day ward"


def test_choices_keep_values(theme: Theme, qtbot):
    field = ChoiceField(theme, [("a", "First"), ("b", "Second")])
    qtbot.addWidget(field)
    field.set_value("b")
    assert field.value() == "b"
    field.set_value("c")
    assert field.value() is None


def test_a_choice_hands_back_the_very_value_that_was_offered(theme: Theme, qtbot):
    field = ChoiceField(theme, [(None, "not noted"), (Sex.FEMALE, "Female"), (1.5, "Larger")])
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value(Sex.FEMALE)
    assert field.value() is Sex.FEMALE
    field.set_value("female")
    assert field.value() is Sex.FEMALE
    field.set_options([("other", "Other")])
    assert field.value() == "other"
    field.set_options([])
    assert field.value() is None


def test_every_editor_keeps_the_contract(theme: Theme, qtbot):
    editors = [
        TextField(theme),
        NumberField(theme, ENGLISH),
        TimeField(theme, ENGLISH),
        DayField(theme, ENGLISH),
        ChoiceField(theme, [(1, "One")]),
        NotesField(theme),
        CheckField(theme, "Tick"),
        Segmented(theme, [(1, "One"), (2, "Two")]),
    ]
    for editor in editors:
        qtbot.addWidget(editor)
        assert isinstance(editor, Editor)
        assert editor.problem() is None
