"""The registry's entries for infections, radiation, days away, and medicines of the clinic."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.kind_words import word_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.clinic_rows import medicine_with
from alltracker.db.models import Absence, Dose, Infection, Radiation
from alltracker.db.rules_events import MOST_FRACTIONS
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.kinds import (
    CONTEXT,
    Cell,
    Column,
    Ending,
    Field,
    Kind,
    Labels,
    ListWords,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import (
    Amount,
    Clock,
    Day,
    DoseAmount,
    DrugPick,
    Gray,
    Notes,
    TextLine,
    WholeNumber,
)
from alltracker.ui.kinds_events import EVENTS_EMPTY, day_column, searched
from alltracker.ui.widgets.timeline_mark import MarkKind

_MOST_DAYS: Final = 3660.0


def infection_cell(row: Any, words: ListWords) -> Cell:
    """Return an infection as the lists show it: its name, then organism, where, treatment."""
    treated = row.treated_with.strip() and words.say(
        QT_TRANSLATE_NOOP("kinds", "treated with {what}"), what=one_line(row.treated_with)
    )
    found = row.found_in.strip() and words.say(
        QT_TRANSLATE_NOOP("kinds", "found in {what}"), what=one_line(row.found_in)
    )
    parts = [_span(row, words), row.organism, found, treated, row.note]
    return _cell(row.name, parts, "microscope")


def radiation_cell(row: Any, words: ListWords) -> Cell:
    """Return a course of radiation as the lists show it: where, then how much in how many."""
    title = words.say(QT_TRANSLATE_NOOP("kinds", "Radiation, {site}"), site=row.site)
    fractions = gray = ""
    if row.fractions is not None:
        fractions = words.tr(QT_TRANSLATE_NOOP("kinds", "%n fraction(s)", "", 1), row.fractions)
    if row.gray is not None:
        gray = f"{words.language.number(row.gray)} Gy"
    return _cell(title, [gray, fractions, _span(row, words), row.place, row.note], "radiation")


def absence_cell(row: Any, words: ListWords) -> Cell:
    """Return days away as the lists show them: how many, until when, from where and why."""
    title = words.language.say(away_words(row))
    return _cell(title, [row.reason, _span(row, words), row.place, row.note], "school")


def away_days(row: Any) -> float | None:
    """Return the days away: as written, else every day from first to last; None while open."""
    if row.days is not None:
        return float(row.days)
    return float((row.ended_on - row.began_on).days + 1) if row.ended_on is not None else None


def away_words(row: Any) -> Message:
    """Return "Away 2.5 days", "Away 1 day", or "Away from school or work" while it is open."""
    days = away_days(row)
    if days is None:
        return Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "Away from school or work"))
    if days == 1:
        return Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "Away 1 day"))
    return Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "Away {days} days"), {"days": days})


def _span(row: Any, words: ListWords) -> str:
    if row.ended_on is None:
        return words.tr(QT_TRANSLATE_NOOP("kinds", "no end noted"))
    if row.ended_on == row.began_on:
        return ""
    return words.say(
        QT_TRANSLATE_NOOP("kinds", "until {day}"), day=words.language.day(row.ended_on)
    )


def _cell(title: str, parts: Sequence[str], sign: str) -> Cell:
    second = joined([one_line(part or "").rstrip(".") for part in parts])
    return Cell(title, second, sign, strong=True, tip=joined([title, second]))


def _is_open(row: Any, today: dt.date) -> bool:
    return row.ended_on is None or row.ended_on > today


def _own_name(row: Any, language: Language) -> object:
    del language
    return row.name


def _site(row: Any, language: Language) -> object:
    del language
    return row.site


def _from(row: Any, language: Language) -> object:
    return language.day(row.began_on)


_FROM: Final = Field(
    "began_on", QT_TRANSLATE_NOOP("kinds", "From"), Day(needed=True, today=True, past=True)
)
_NOTE: Final = Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True)

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
        _FROM,
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
        _NOTE,
    ),
    columns=(
        day_column("began_on"),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "What"),
            infection_cell,
            lambda row: row.name.casefold(),
        ),
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
        _is_open,
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
        _FROM,
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
        _NOTE,
    ),
    columns=(
        day_column("began_on"),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "What"),
            radiation_cell,
            lambda row: row.site.casefold(),
        ),
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

ABSENCE: Final = Kind(
    key="absence",
    model=Absence,
    title=QT_TRANSLATE_NOOP("kinds", "Days away from school or work"),
    icon="school",
    page="events",
    letter="",
    empty=EVENTS_EMPTY,
    fields=(
        _FROM,
        Field("ended_on", QT_TRANSLATE_NOOP("kinds", "Until"), Day()),
        Field(
            "days",
            QT_TRANSLATE_NOOP("kinds", "How many days"),
            Amount(_MOST_DAYS),
            hint=QT_TRANSLATE_NOOP("kinds", "Half days count 0.5. Empty: all days in between."),
        ),
        Field("place", QT_TRANSLATE_NOOP("kinds", "Away from"), TextLine(own=True)),
        Field("reason", QT_TRANSLATE_NOOP("kinds", "Why"), TextLine(own=True), wide=True),
        _NOTE,
    ),
    columns=(
        day_column("began_on"),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "What"),
            absence_cell,
            lambda row: row.reason.casefold(),
        ),
    ),
    order_by="began_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New days away"),
        edit=QT_TRANSLATE_NOOP("kinds", "Days away"),
        add=QT_TRANSLATE_NOOP("kinds", "Add days away"),
        saved=QT_TRANSLATE_NOOP("kinds", "Days away from {name} on saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Days away from {name} on deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n time(s) away deleted", "", 1),
    ),
    name_of=_from,
    search_text=lambda row, words: searched(row, words, absence_cell(row, words), row.began_on),
)


def clinic_cell(row: Any, words: ListWords) -> Cell:
    """Return a dose given in the clinic; its row carries words and route beside the columns."""
    parts = [words.language.say(word_of(row.route)), row.note]
    second = joined([one_line(part).rstrip(".") for part in parts])
    title = capitalized(words.language.say(row.words))
    return Cell(title, second, MarkKind.CHEMOTHERAPY, strong=True, tip=joined([title, second]))


def _dose_day(row: Any, language: Language) -> object:
    return language.day(row.day, DayStyle.MEDIUM)


CLINIC_DOSE: Final = Kind(
    key="clinic_dose",
    model=Dose,
    title=QT_TRANSLATE_NOOP("kinds", "Medicines given in the clinic"),
    icon="hospital",
    page="events",
    letter="",
    empty=EVENTS_EMPTY,
    fields=(
        Field("drug", QT_TRANSLATE_NOOP("kinds", "Medicine"), DrugPick(), wide=True),
        Field("dose", QT_TRANSLATE_NOOP("kinds", "How much"), DoseAmount(), wide=True),
        Field("day", QT_TRANSLATE_NOOP("kinds", "Day"), Day(needed=True, today=True, past=True)),
        Field("given_at", QT_TRANSLATE_NOOP("kinds", "Time"), Clock()),
        _NOTE,
    ),
    columns=(
        day_column(),
        Column("what", QT_TRANSLATE_NOOP("kinds", "What"), clinic_cell, lambda row: row.id),
    ),
    order_by="day",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "Medicine given in the clinic"),
        edit=QT_TRANSLATE_NOOP("kinds", "Medicine given in the clinic"),
        add=QT_TRANSLATE_NOOP("kinds", "Add medicine given in the clinic"),
        saved=QT_TRANSLATE_NOOP("kinds", "Clinic medicine saved: {name}"),
        removed=QT_TRANSLATE_NOOP("kinds", "Clinic medicine of {name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n clinic medicine(s) deleted", "", 1),
    ),
    name_of=_dose_day,
    search_text=lambda row, words: searched(row, words, clinic_cell(row, words), row.day),
    goes_along=medicine_with,
    form="alltracker.ui.events.clinic_form:form_of",
)
"""A dose of the clinic without a procedure; not in the registry's list, which doses at home are."""
