import datetime as dt
import itertools
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.words import Message
from alltracker.language import LANGUAGES, DayStyle, Formats, Language, load_language

DAY = dt.date(2026, 12, 8)
MINUS = "\N{MINUS SIGN}"
ENGLISH = load_language("en")
AMERICAN = load_language("en", Formats(day_first=False, hour24=False))
SPANISH = load_language("es", Formats(decimal_point=","))

SAID = {
    DayStyle.SHORT: ("8 Dec", "Dec 8", "8 dic"),
    DayStyle.MEDIUM: ("8 Dec 2026", "Dec 8, 2026", "8 dic 2026"),
    DayStyle.WEEKDAY: ("Tue 8 Dec", "Tue Dec 8", "mar 8 dic"),
    DayStyle.WEEKDAY_YEAR: ("Tue 8 Dec 2026", "Tue Dec 8, 2026", "mar 8 dic 2026"),
    DayStyle.LONG: ("8 December 2026", "December 8, 2026", "8 de diciembre de 2026"),
    DayStyle.FULL: (
        "Tuesday, 8 December 2026",
        "Tuesday, December 8, 2026",
        "martes, 8 de diciembre de 2026",
    ),
    DayStyle.FULL_SHORT: (
        "Tuesday, 8 December",
        "Tuesday, December 8",
        "martes, 8 de diciembre",
    ),
    DayStyle.MONTH: ("Dec 2026", "Dec 2026", "dic 2026"),
    DayStyle.MONTH_LONG: ("December 2026", "December 2026", "diciembre de 2026"),
    DayStyle.MONTH_ALONE: ("Dec", "Dec", "dic"),
}


@pytest.mark.parametrize("style", DayStyle)
def test_days_are_said_in_every_style(style):
    said = tuple(language.day(DAY, style) for language in (ENGLISH, AMERICAN, SPANISH))
    assert said == SAID[style]


@pytest.mark.parametrize("style", DayStyle)
def test_spanish_has_the_day_first_on_every_system(style):
    american = load_language("es", Formats(day_first=False))
    assert american.day(DAY, style) == SPANISH.day(DAY, style)


def test_a_day_needs_no_style():
    assert ENGLISH.day(DAY) == "8 Dec 2026"
    assert SPANISH.day(dt.date(2026, 5, 1), DayStyle.LONG) == "1 de mayo de 2026"
    assert SPANISH.day(dt.date(2026, 9, 30), DayStyle.WEEKDAY) == "mié 30 sep"


def test_a_day_that_stands_alone_has_a_capital():
    assert SPANISH.heading(DAY) == "Martes, 8 de diciembre de 2026"
    assert SPANISH.heading(DAY, DayStyle.MONTH_LONG) == "Diciembre de 2026"
    assert SPANISH.heading(DAY, DayStyle.LONG) == SPANISH.day(DAY, DayStyle.LONG)
    assert AMERICAN.heading(DAY, DayStyle.FULL_SHORT) == "Tuesday, December 8"


@given(st.dates(), st.sampled_from(sorted(DayStyle)), st.sampled_from(sorted(LANGUAGES)))
def test_no_date_is_said_in_bare_numbers(day, style, code):
    language = {"en": AMERICAN, "es": SPANISH}[code]
    assert re.search(r"[^\W\d]{3}", language.day(day, style))


@pytest.mark.parametrize(
    ("date", "english", "american", "spanish"),
    [
        (PartialDate(2026, 12, 8), "8 Dec 2026", "Dec 8, 2026", "8 dic 2026"),
        (PartialDate(2026, 12), "December 2026", "December 2026", "diciembre de 2026"),
        (PartialDate(2026), "2026", "2026", "2026"),
        (PartialDate(2009, 21), "spring 2009", "spring 2009", "primavera de 2009"),
        (PartialDate(2009, 23), "fall 2009", "fall 2009", "otoño de 2009"),
    ],
)
def test_half_known_dates_are_said_as_far_as_they_are_known(date, english, american, spanish):
    assert ENGLISH.partial(date) == ENGLISH.value(date) == english
    assert AMERICAN.partial(date) == american
    assert SPANISH.partial(date) == spanish


def test_a_half_known_date_takes_a_style_where_it_has_a_day():
    assert SPANISH.partial(PartialDate.of(DAY), DayStyle.LONG) == "8 de diciembre de 2026"
    assert SPANISH.partial(PartialDate(2026, 12), DayStyle.SHORT) == "diciembre de 2026"


@pytest.mark.parametrize(
    ("time", "whole", "halves", "spanish"),
    [
        (dt.time(0, 5), "00:05", "12:05 AM", "12:05 a. m."),
        (dt.time(9, 0, 59), "09:00", "9:00 AM", "9:00 a. m."),
        (dt.time(12), "12:00", "12:00 PM", "12:00 p. m."),
        (dt.time(21, 58), "21:58", "9:58 PM", "9:58 p. m."),
    ],
)
def test_times_follow_the_clock_of_the_system(time, whole, halves, spanish):
    assert ENGLISH.time(time) == SPANISH.time(time) == ENGLISH.value(time) == whole
    assert AMERICAN.time(time) == halves
    said = load_language("es", Formats(hour24=False)).time(time)
    assert said.replace("\N{NO-BREAK SPACE}", " ") == spanish


@pytest.mark.parametrize(
    ("number", "english", "spanish"),
    [
        (Decimal("1.10"), "1.10", "1,10"),
        (Decimal("-0.50"), f"{MINUS}0.50", f"{MINUS}0,50"),
        (Decimal("1E+3"), "1000", "1000"),
        (Decimal("1E-7"), "0.0000001", "0,0000001"),
        (38.2, "38.2", "38,2"),
        (0.1 + 0.2, "0.3", "0,3"),
        (12.0, "12", "12"),
        (-1.5, f"{MINUS}1.5", f"{MINUS}1,5"),
        (-0.0, "0", "0"),
        (-0.0000001, "0", "0"),
        (1234567.5, "1234567.5", "1234567,5"),
    ],
)
def test_numbers_have_the_sign_of_the_system(number, english, spanish):
    assert ENGLISH.number(number) == english
    assert SPANISH.number(number) == SPANISH.value(number) == spanish


@pytest.mark.parametrize(
    ("number", "decimals", "said"),
    [
        (38.0, 1, "38,0"),
        (Decimal("1.005"), 1, "1,0"),
        (2, 2, "2,00"),
        (-0.04, 1, "0,0"),
        (-7.25, 0, f"{MINUS}7"),
    ],
)
def test_decimals_can_be_fixed(number, decimals, said):
    assert SPANISH.number(number, decimals) == said


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_a_decimal_keeps_its_digits(number):
    said = SPANISH.number(number).replace(",", ".").replace(MINUS, "-")
    assert Decimal(said) == number
    assert said.partition(".")[2] == f"{number:f}".partition(".")[2]


def test_a_moment_is_a_day_and_a_time():
    moment = dt.datetime(2026, 12, 8, 21, 58, tzinfo=dt.UTC)
    assert SPANISH.value(moment) == "8 dic 2026, 21:58"
    assert AMERICAN.value(moment) == "Dec 8, 2026, 9:58 PM"


def test_messages_hold_messages():
    phase = Message("phases", "Interim maintenance")
    inner = Message("phases", "{phase} began on {start}. Choose that day or a later one.")
    said = Message("deeds", "Taken back: {what}", {"what": _filled(inner, phase)})
    assert ENGLISH.say(said) == (
        "Taken back: Interim maintenance began on 8 Dec 2026. Choose that day or a later one."
    )
    assert SPANISH.say(said) == (
        "Deshecho: Mantenimiento intermedio empezó el 8 dic 2026. Elija ese día o uno posterior."
    )


def _filled(message: Message, phase: Message) -> Message:
    return Message(message.context, message.text, {"phase": phase, "start": DAY})


@pytest.mark.parametrize(
    "name", ["{}", "{0}", "{name!r}", "{{Ana}}", "}{", "<b>Ana</b>", "Ana & José", "%n %1", ""]
)
@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_names_stay_as_they_were_written(name, code):
    text = "Nobody in this record is called “{name}”. It holds: {names}."
    said = load_language(code).say(Message("patients", text, {"name": name, "names": name}))
    assert said.count(f"“{name}”") == 1
    assert said.endswith(f": {name}.")


def test_other_values_are_said_as_they_are():
    assert ENGLISH.value(3) == "3"
    assert ENGLISH.value("1.5") == "1.5"
    assert ENGLISH.value(None) == "None"


@pytest.mark.parametrize(
    ("count", "english", "spanish"),
    [(0, "0 days", "0 días"), (1, "1 day", "1 día"), (2, "2 days", "2 días")],
)
def test_the_count_chooses_the_form(count, english, spanish):
    message = Message("kinds", "%n day(s)", {}, count)
    assert ENGLISH.say(message) == english
    assert SPANISH.say(message) == spanish


def test_what_has_no_translation_is_said_as_written():
    assert SPANISH.word("nowhere", "Nobody wrote this") == "Nobody wrote this"
    assert Language().word("nowhere", "%n day(s)", 2) == "2 day(s)"
    assert SPANISH.say(Message("nowhere", "{braces} without values")) == "{braces} without values"


def test_only_the_languages_we_speak_can_be_loaded():
    for code in LANGUAGES:
        assert load_language(code).code == code
    for code in ("", "de", "../en", "ES"):
        with pytest.raises(KeyError):
            load_language(code)


def test_short_names_of_months_and_weekdays_tell_apart():
    for language, style in itertools.product((ENGLISH, SPANISH), (DayStyle.MONTH, DayStyle.SHORT)):
        months = [language.day(dt.date(2026, month, 1), style) for month in range(1, 13)]
        assert len({month.casefold() for month in months}) == 12
    for language in (ENGLISH, SPANISH):
        days = {language.day(dt.date(2026, 11, day), DayStyle.WEEKDAY)[:3] for day in range(1, 8)}
        assert len(days) == 7
