"""The registry's entries for infections and courses of radiation."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Infection, Radiation
from alltracker.db.rules_events import MOST_FRACTIONS
from alltracker.language import Language
from alltracker.ui.kinds import Cell, Ending, Field, Kind, Labels, ListWords, one_line
from alltracker.ui.kinds_editors import Day, Gray, TextLine, WholeNumber
from alltracker.ui.kinds_events import (
    EVENTS_EMPTY,
    NOTE_FIELD,
    day_column,
    event_cell,
    is_open,
    searched,
    what_column,
)


def infection_cell(row: Any, words: ListWords) -> Cell:
    """Return an infection as the lists show it: its name, then organism, where, treatment."""
    treated = row.treated_with.strip() and words.say(
        QT_TRANSLATE_NOOP("kinds", "treated with {what}"), what=one_line(row.treated_with)
    )
    found = row.found_in.strip() and words.say(
        QT_TRANSLATE_NOOP("kinds", "found in {what}"), what=one_line(row.found_in)
    )
    parts = [span_words(row, words), row.organism, found, treated, row.note]
    return event_cell(row.name, parts, "microscope")


def radiation_cell(row: Any, words: ListWords) -> Cell:
    """Return a course of radiation as the lists show it: where, then how much in how many."""
    title = words.say(QT_TRANSLATE_NOOP("kinds", "Radiation, {site}"), site=row.site)
    fractions = gray = ""
    if row.fractions is not None:
        fractions = words.tr(QT_TRANSLATE_NOOP("kinds", "%n fraction(s)", "", 1), row.fractions)
    if row.gray is not None:
        gray = f"{words.language.number(row.gray)} Gy"
    return event_cell(
        title, [gray, fractions, span_words(row, words), row.place, row.note], "radiation"
    )


def span_words(row: Any, words: ListWords) -> str:
    """Return until when something lasted, or that its end is not noted."""
    if row.ended_on is None:
        return words.tr(QT_TRANSLATE_NOOP("kinds", "no end noted"))
    if row.ended_on == row.began_on:
        return ""
    return words.say(
        QT_TRANSLATE_NOOP("kinds", "until {day}"), day=words.language.day(row.ended_on)
    )


def _own_name(row: Any, language: Language) -> object:
    del language
    return row.name


def _site(row: Any, language: Language) -> object:
    del language
    return row.site


FROM_FIELD: Final = Field(
    "began_on", QT_TRANSLATE_NOOP("kinds", "From"), Day(needed=True, today=True, past=True)
)

INFECTION: Final = Kind(
    key="infection",
    model=Infection,
    title=QT_TRANSLATE_NOOP("kinds", "Infections"),
    icon="microscope",
    page="events",
    letter="",
    empty=EVENTS_EMPTY,
    fields=(
        Field(
            "name",
            QT_TRANSLATE_NOOP("kinds", "Which infection"),
            TextLine(needed=True, own=True),
            wide=True,
        ),
        FROM_FIELD,
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "Until"),
            Day(past=True),
            hint=QT_TRANSLATE_NOOP("kinds", "Empty: still there"),
        ),
        Field("organism", QT_TRANSLATE_NOOP("kinds", "Germ, if one was found"), TextLine(own=True)),
        Field("found_in", QT_TRANSLATE_NOOP("kinds", "Found in"), TextLine(own=True)),
        Field(
            "treated_with",
            QT_TRANSLATE_NOOP("kinds", "Treated with"),
            TextLine(own=True),
            wide=True,
        ),
        NOTE_FIELD,
    ),
    columns=(
        day_column("began_on"),
        what_column(infection_cell, lambda row: row.name.casefold()),
    ),
    order_by="began_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New infection"),
        edit=QT_TRANSLATE_NOOP("kinds", "Infection"),
        add=QT_TRANSLATE_NOOP("kinds", "Add infection"),
        saved=QT_TRANSLATE_NOOP("kinds", "Infection “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Infection “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n infection(s) deleted", "", 1),
    ),
    name_of=_own_name,
    search_text=lambda row, words: searched(row, words, infection_cell(row, words), row.began_on),
    ending=Ending(
        "ended_on",
        QT_TRANSLATE_NOOP("kinds", "Over today"),
        lambda today: today,
        is_open,
        QT_TRANSLATE_NOOP("kinds", "Infection “{name}” marked as over"),
    ),
)

RADIATION: Final = Kind(
    key="radiation",
    model=Radiation,
    title=QT_TRANSLATE_NOOP("kinds", "Radiation"),
    icon="radiation",
    page="events",
    letter="",
    empty=EVENTS_EMPTY,
    fields=(
        Field(
            "site",
            QT_TRANSLATE_NOOP("kinds", "Part of the body"),
            TextLine(needed=True, own=True),
            wide=True,
        ),
        FROM_FIELD,
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "Until"),
            Day(),
            hint=QT_TRANSLATE_NOOP("kinds", "Empty: not ended yet"),
        ),
        Field(
            "fractions",
            QT_TRANSLATE_NOOP("kinds", "Treatments (fractions)"),
            WholeNumber(1, MOST_FRACTIONS),
        ),
        Field(
            "gray",
            QT_TRANSLATE_NOOP("kinds", "Dose of all together"),
            Gray(),
            unit=QT_TRANSLATE_NOOP("kinds", "Gy"),
        ),
        Field("place", QT_TRANSLATE_NOOP("kinds", "Where"), TextLine(own=True), wide=True),
        NOTE_FIELD,
    ),
    columns=(
        day_column("began_on"),
        what_column(radiation_cell, lambda row: row.site.casefold()),
    ),
    order_by="began_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New course of radiation"),
        edit=QT_TRANSLATE_NOOP("kinds", "Course of radiation"),
        add=QT_TRANSLATE_NOOP("kinds", "Add course of radiation"),
        saved=QT_TRANSLATE_NOOP("kinds", "Radiation “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Radiation “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n course(s) of radiation deleted", "", 1),
    ),
    name_of=_site,
    search_text=lambda row, words: searched(row, words, radiation_cell(row, words), row.began_on),
)
