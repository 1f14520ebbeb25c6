"""The registry's entry for temperatures, in the unit they were read in."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from alltracker.care.fever import temperature_words
from alltracker.care.kinds import TemperatureSite
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Temperature
from alltracker.language import DayStyle, Language
from alltracker.ui.kinds import (
    Cell,
    Column,
    Field,
    Kind,
    Labels,
    ListWords,
    empty_last,
    joined,
    one_line,
)
from alltracker.ui.kinds_diary import DIARY_EMPTY, told_cell
from alltracker.ui.kinds_editors import Choice, Clock, Day, Degrees, TextLine, Tick


def reading_words(row: Any) -> Message:
    """Return a temperature in the unit it was read in."""
    return temperature_words(row.celsius, fahrenheit=row.unit == FAHRENHEIT)


def temperature_cell(row: Any, words: ListWords) -> Cell:
    """Return a temperature as the diary shows it; whether it is a fever is not said here."""
    language = words.language
    time = language.time(row.measured_at) if row.measured_at else ""
    site = words.word(row.site) if row.site is not TemperatureSite.NOT_KNOWN else ""
    second = joined([site, time, row.measured_by, one_line(row.note)])
    title = language.say(reading_words(row))
    return Cell(title, second, "thermometer", strong=True, tip=joined([title, second]))


def _reading_name(row: Any, language: Language) -> object:
    del language
    return reading_words(row)


TEMPERATURE: Final = Kind(
    key="temperature",
    model=Temperature,
    title=QT_TRANSLATE_NOOP("kinds", "Temperatures"),
    icon="thermometer",
    page="side_effects",
    letter="T",
    empty=DIARY_EMPTY,
    fields=(
        Field(
            "value_text",
            QT_TRANSLATE_NOOP("kinds", "Temperature"),
            Degrees(),
            also=("unit", "celsius"),
        ),
        Field(
            "site",
            QT_TRANSLATE_NOOP("kinds", "Where it was taken"),
            Choice(TemperatureSite),
            default=TemperatureSite.NOT_KNOWN,
        ),
        Field(
            "measured_on",
            QT_TRANSLATE_NOOP("kinds", "Day"),
            Day(needed=True, today=True, past=True),
        ),
        Field("measured_at", QT_TRANSLATE_NOOP("kinds", "Time"), Clock(now=True)),
        Field(
            "measured_by",
            QT_TRANSLATE_NOOP("kinds", "Measured by"),
            TextLine(own=True, writer=True),
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), TextLine()),
        Field("told_team", QT_TRANSLATE_NOOP("kinds", "The team was told"), Tick(), wide=True),
    ),
    columns=(
        Column(
            "day",
            QT_TRANSLATE_NOOP("kinds", "Day"),
            lambda row, words: Cell(words.language.day(row.measured_on)),
            lambda row: (row.measured_on, row.measured_at or dt.time()),
            sample="30 Sep 2026 .",
        ),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "Temperature"),
            temperature_cell,
            lambda row: row.celsius,
        ),
        Column(
            "told",
            QT_TRANSLATE_NOOP("kinds", "Team"),
            told_cell,
            lambda row: empty_last(row.told_team or None),
            sample="00000 team told",
            spare=1,
        ),
    ),
    order_by="measured_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New temperature"),
        edit=QT_TRANSLATE_NOOP("kinds", "Temperature"),
        add=QT_TRANSLATE_NOOP("kinds", "Add temperature"),
        saved=QT_TRANSLATE_NOOP("kinds", "{name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "{name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n temperature(s) deleted", "", 1),
    ),
    name_of=_reading_name,
    search_text=lambda row, words: joined(
        [
            words.language.say(reading_words(row)),
            *(row.value_text, row.note, row.measured_by),
            words.word(row.site),
            words.language.day(row.measured_on),
            words.language.day(row.measured_on, DayStyle.FULL),
        ]
    ),
)
