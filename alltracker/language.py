"""Says sentences, dates and numbers in the language and the habits of whoever reads them.

One catalog (``resources/translations/*.ts``, Qt Linguist's format) serves window, paper and command
line alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Final
from xml.etree import ElementTree as ET

from alltracker.care.calendar import PartialDate, Season
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.places import resource

LANGUAGES: Final = {"en": "English", "es": "Español"}
"""What the program speaks, each by its own name."""

MONTHS: Final = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)
WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("dates", "Monday"),
    QT_TRANSLATE_NOOP("dates", "Tuesday"),
    QT_TRANSLATE_NOOP("dates", "Wednesday"),
    QT_TRANSLATE_NOOP("dates", "Thursday"),
    QT_TRANSLATE_NOOP("dates", "Friday"),
    QT_TRANSLATE_NOOP("dates", "Saturday"),
    QT_TRANSLATE_NOOP("dates", "Sunday"),
)
_SEASONS: Final = {
    Season.SPRING: QT_TRANSLATE_NOOP("dates", "spring {year}"),
    Season.SUMMER: QT_TRANSLATE_NOOP("dates", "summer {year}"),
    Season.AUTUMN: QT_TRANSLATE_NOOP("dates", "fall {year}"),
    Season.WINTER: QT_TRANSLATE_NOOP("dates", "winter {year}"),
}
_SHORT = 3


class DayStyle(StrEnum):
    """How much of a date is said."""

    SHORT = "8 Dec"
    MEDIUM = "8 Dec 2026"
    WEEKDAY = "Tue 8 Dec"
    WEEKDAY_YEAR = "Tue 8 Dec 2026"
    LONG = "8 December 2026"
    FULL = "Tuesday, 8 December 2026"
    FULL_SHORT = "Tuesday, 8 December"
    MONTH = "Dec 2026"
    MONTH_LONG = "December 2026"
    MONTH_ALONE = "Dec"


@dataclass(frozen=True, slots=True)
class Formats:
    """The habits of the system for numbers and dates."""

    decimal_point: str = "."
    day_first: bool = True
    first_weekday: int = 0
    """0 is Monday."""
    hour24: bool = True


@dataclass(frozen=True, slots=True)
class Language:
    """One language with the system's habits: says messages, dates, times and numbers."""

    code: str = "en"
    formats: Formats = field(default_factory=Formats)
    catalog: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def word(self, context: str, text: str, count: int | None = None) -> str:
        """Return ``text`` in this language; ``%n`` becomes ``count``, which chooses the form."""
        forms = self.catalog.get((context, text)) or (text,)
        said = forms[0] if count in {None, 1} else forms[-1]
        return said if count is None else said.replace("%n", str(count))

    def say(self, message: Message) -> str:
        """Return a message with its values filled in."""
        template = self.word(message.context, message.text, message.count)
        if not message.values:
            return template
        return template.format_map({key: self.value(v) for key, v in message.values.items()})

    def value(self, value: object) -> str:
        """Return one value of a message as text."""
        match value:
            case Message():
                said = self.say(value)
            case dt.datetime():
                said = f"{self.day(value.date())}, {self.time(value.time())}"
            case dt.date():
                said = self.day(value)
            case dt.time():
                said = self.time(value)
            case PartialDate():
                said = self.partial(value)
            case float() | Decimal():
                said = self.number(value)
            case _:
                said = str(value)
        return said

    def day(self, day: dt.date, style: DayStyle = DayStyle.MEDIUM) -> str:
        """Return a date written out, never as bare numbers."""
        month = self.word("dates", MONTHS[day.month - 1])
        if style in {DayStyle.SHORT, DayStyle.MEDIUM, DayStyle.WEEKDAY, DayStyle.WEEKDAY_YEAR}:
            month = month[:_SHORT]
        if style is DayStyle.MONTH_ALONE:
            return month[:_SHORT]
        if style in {DayStyle.MONTH, DayStyle.MONTH_LONG}:
            return self._month(month, day.year, long=style is DayStyle.MONTH_LONG)
        year = "" if style in _YEARLESS else str(day.year)
        weekday = self.word("dates", WEEKDAYS[day.weekday()])
        if style in {DayStyle.WEEKDAY, DayStyle.WEEKDAY_YEAR}:
            weekday = weekday[:_SHORT]
        elif style not in {DayStyle.FULL, DayStyle.FULL_SHORT}:
            weekday = ""
        return self._arranged(weekday, day.day, month, year, comma=style.startswith("Tuesday"))

    def heading(self, day: dt.date, style: DayStyle = DayStyle.FULL) -> str:
        """Return a date that stands alone, with a capital where the language has none inside."""
        return capitalized(self.day(day, style))

    def _month(self, month: str, year: int, *, long: bool) -> str:
        if not long:
            return f"{month[:_SHORT]} {year}"
        return f"{month} de {year}" if self.code == "es" else f"{month} {year}"

    def _arranged(self, weekday: str, day: int, month: str, year: str, *, comma: bool) -> str:
        lead = f"{weekday}{',' if comma else ''} " if weekday else ""
        if self.code == "es":
            of = " de " if len(month) > _SHORT else " "
            return f"{lead}{day}{of}{month}" + (f"{of}{year}" if year else "")
        if self.formats.day_first:
            return f"{lead}{day} {month}" + (f" {year}" if year else "")
        return f"{lead}{month} {day}" + (f", {year}" if year else "")

    def partial(self, date: PartialDate, style: DayStyle = DayStyle.MEDIUM) -> str:
        """Return a date as far as it is known: a day, a month, a season or a year."""
        if date.exact:
            return self.day(date.exact, style)
        if date.season is not None:
            return self.word("dates", _SEASONS[date.season]).format(year=date.year)
        if not date.month:
            return str(date.year)
        return self._month(self.word("dates", MONTHS[date.month - 1]), date.year, long=True)

    def time(self, time: dt.time) -> str:
        """Return a time of day to the minute."""
        if self.formats.hour24:
            return f"{time:%H:%M}"
        half = _HALVES[self.code == "es"][time.hour >= _NOON]
        return f"{time.hour % _NOON or _NOON}:{time:%M}{half}"

    def number(self, value: float | Decimal, decimals: int | None = None) -> str:
        """Return a number with the system's decimal sign and a true minus.

        ``decimals`` fixes the digits after it; None writes a Decimal as it is and of a float what
        is needed, six at most. What rounds to zero has no minus.
        """
        if decimals is None and isinstance(value, Decimal):
            text = f"{value:f}"
        elif decimals is None:
            text = f"{value:.6f}".rstrip("0").rstrip(".")
        else:
            text = f"{value:.{decimals}f}"
        if not text.strip("-0."):
            text = text.lstrip("-")
        return text.replace("-", "\N{MINUS SIGN}").replace(".", self.formats.decimal_point)


_NOON: Final = 12
_HALVES: Final = (
    (" AM", " PM"),
    ("\N{NO-BREAK SPACE}a.\N{NO-BREAK SPACE}m.", "\N{NO-BREAK SPACE}p.\N{NO-BREAK SPACE}m."),
)
"""The halves of the day, in English and in Spanish."""
_YEARLESS: Final = {DayStyle.SHORT, DayStyle.WEEKDAY, DayStyle.FULL_SHORT}


def capitalized(said: str) -> str:
    """Return words as they begin a line of their own."""
    return said[:1].upper() + said[1:]


def load_language(code: str, formats: Formats | None = None) -> Language:
    """Return a language by its code (``en`` or ``es``); raise KeyError for any other."""
    if code not in LANGUAGES:
        raise KeyError(code)
    return Language(code, formats or Formats(), _read_catalog(code))


def _read_catalog(code: str) -> dict[tuple[str, str], tuple[str, ...]]:
    path = resource("translations", f"{code}.ts")
    catalog: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if forms:
                catalog[name, message.findtext("source", "")] = forms
    return catalog


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "vanished":
        return ()
    numerus = tuple(form.text or "" for form in translation.iter("numerusform"))
    forms = numerus or (translation.text or "",)
    return forms if all(forms) else ()
