from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import DateProblem, PartialDate
from alltracker.care.day_text import check_range, parse_day
from alltracker.care.words import Message
from alltracker.language import DayStyle, Formats, Language

TODAY = dt.date(2026, 11, 24)
ENGLISH = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SPANISH = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
DAYS = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2200, 12, 31))


def read(text, *, months=ENGLISH, day_first=True, today=TODAY, latest=None):
    return str(parse_day(text, today=today, months=months, day_first=day_first, latest=latest))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("t", "2026-11-24"),
        ("Today", "2026-11-24"),
        (" hoy ", "2026-11-24"),
        ("-1", "2026-11-23"),
        ("\N{MINUS SIGN}1", "2026-11-23"),
        ("+3", "2026-11-27"),
        ("12", "2026-11-12"),
        ("1", "2026-12-01"),
        ("3/12", "2026-12-03"),
        ("3/12/2026", "2026-12-03"),
        ("3/12/26", "2026-12-03"),
        ("3.12.2026", "2026-12-03"),
        ("24.11.26", "2026-11-24"),
        ("2026-12-03", "2026-12-03"),
        ("2026/12/03", "2026-12-03"),
        ("20261203", "2026-12-03"),
        ("24 Nov 2026", "2026-11-24"),
        ("24th of November 2026", "2026-11-24"),
        ("Nov 24, 2026", "2026-11-24"),
        ("Tue 24 Nov 2026", "2026-11-24"),
        ("24-Nov-2026", "2026-11-24"),
        ("24 nov", "2026-11-24"),
        ("Sept. 2025", "2025-09"),
        ("Nov 2026", "2026-11"),
        ("11/2026", "2026-11"),
        ("2026-11", "2026-11"),
        ("about Feb 2025", "2025-02"),
        ("~ 2009", "2009"),
        ("2009", "2009"),
        ("2009, spring", "2009-21"),
        ("spring 2009", "2009-21"),
        ("Spring of 2009", "2009-21"),
        ("early summer 2009", "2009-22"),
        ("in the autumn of 2009", "2009-23"),
        ("Fall 09", "2009-23"),
        ("winter 2009/10", "2009-24"),
        ("about winter 1999-2000", "1999-24"),
        ("spring, March 2009", "2009-03"),
        ("5/3/98", "1998-03-05"),
        ("29/2", "2028-02-29"),
        ("12/25/2026", "2026-12-25"),
    ],
)
def test_what_people_type_is_understood(text, meant):
    assert read(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("24 de noviembre de 2026", "2026-11-24"),
        ("3 dic 2026", "2026-12-03"),
        ("mar 8 dic 2026", "2026-12-08"),
        ("8 mar 2026", "2026-03-08"),
        ("hacia febrero de 2025", "2025-02"),
        ("primavera 2009", "2009-21"),
        ("primavera de 2009", "2009-21"),
        ("en el otoño de 2009", "2009-23"),
        ("hacia finales de invierno de 2009", "2009-24"),
        ("24 January 2026", "2026-01-24"),
        ("ayer", "2026-11-23"),
        ("mañana", "2026-11-25"),
    ],
)
def test_spanish_is_understood_and_english_beside_it(text, meant):
    assert read(text, months=SPANISH) == meant


def test_month_comes_first_where_the_reader_writes_it_first():
    assert read("3/12/2026", day_first=False) == "2026-03-12"
    assert read("3.12.2026", day_first=False) == "2026-12-03"


def test_a_lone_day_never_means_a_day_after_the_latest():
    assert read("1", latest=TODAY) == "2026-11-01"
    assert read("31", latest=dt.date(2026, 3, 1), today=dt.date(2026, 3, 1)) == "2026-01-31"
    assert read("25/12", latest=TODAY) == "2025-12-25"


def test_a_day_without_year_looks_over_the_turn_of_the_year():
    assert read("28/12", today=dt.date(2027, 1, 3)) == "2026-12-28"
    assert read("28", today=dt.date(2027, 1, 3)) == "2026-12-28"


@pytest.mark.parametrize("text", ["31 Feb 2026", "31/2/2026", "2026-02-31", "31 feb"])
def test_a_day_that_its_month_lacks_is_named_with_the_remedy(text):
    with pytest.raises(DateProblem) as caught:
        read(text)
    message = caught.value.message
    assert message.values["days"] == 28
    assert message.values["month"] == PartialDate(2026, 2)


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "0", "45", "31/13/2026", "1/2/3/4", "12 12 12 12", "Nov Dec 2026", "ju 2026"),
        *("0000", "1899", "+999999", "-999999", "99999999999", "24 Nov 2026 8:00", "Nov", "<b>"),
        *("24 Nov 202", "x24 Nov 2026", "spring", "spring summer 2009", "3 spring 2009"),
        *("winter 2009/12", "summer 1750", "spring 9", "2009-21"),
    ],
)
def test_nonsense_is_refused_in_a_sentence(text):
    with pytest.raises(DateProblem) as caught:
        read(text)
    assert caught.value.message.context == "calendar"


@given(DAYS, st.sampled_from(["MEDIUM", "LONG", "WEEKDAY_YEAR", "FULL"]), st.booleans())
def test_every_date_we_write_can_be_typed_back(day, style, day_first):
    said = Language(formats=Formats(day_first=day_first)).day(day, DayStyle[style])
    assert read(said, day_first=day_first) == day.isoformat()


@given(DAYS)
def test_spanish_dates_can_be_typed_back(day):
    name = SPANISH[day.month - 1]
    assert read(f"{day.day} de {name} de {day.year}", months=SPANISH) == day.isoformat()
    assert read(f"{day.day} {name[:3]} {day.year}", months=SPANISH) == day.isoformat()


@given(st.text(max_size=30), st.booleans(), DAYS)
def test_any_text_is_a_date_or_a_problem_and_nothing_else(text, day_first, today):
    try:
        parse_day(text, today=today, months=SPANISH, day_first=day_first)
    except DateProblem:
        return


@given(
    st.text(alphabet="0123456789/.-, tabounvde+~", max_size=14),
    st.booleans(),
    st.none() | DAYS,
)
def test_near_dates_are_a_date_or_a_problem_and_nothing_else(text, day_first, latest):
    try:
        parse_day(text, today=TODAY, months=ENGLISH, day_first=day_first, latest=latest)
    except DateProblem:
        return


@given(st.integers(1, 31), DAYS)
def test_a_lone_day_is_near(number, today):
    date = parse_day(str(number), today=today, months=ENGLISH, day_first=True)
    assert date.exact is not None
    assert date.day == number
    assert abs(date.exact - today).days <= 31 or date.year == 1900


def test_a_range_is_checked_with_half_known_dates():
    what = Message("test", "The day of the diagnosis")
    born = dt.date(2020, 5, 17)
    check_range(PartialDate(2020), born, TODAY, what)
    check_range(PartialDate(2026, 11), born, TODAY, what)
    for wrong in (PartialDate(2019), PartialDate(2026, 12), PartialDate(2020, 5, 16)):
        with pytest.raises(DateProblem) as caught:
            check_range(wrong, born, TODAY, what)
        assert caught.value.message.values["what"] == what
