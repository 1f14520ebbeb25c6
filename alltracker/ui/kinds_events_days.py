"""The registry's entries for days away, and for medicines that the clinic gave."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.kind_words import word_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.clinic_rows import medicine_with
from alltracker.db.models import Absence, Dose
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.kinds import CONTEXT, Cell, Field, Kind, Labels, ListWords
from alltracker.ui.kinds_editors import Amount, Clock, Day, DoseAmount, DrugPick, TextLine
from alltracker.ui.kinds_events import (
    EVENTS_EMPTY,
    NOTE_FIELD,
    day_column,
    event_cell,
    searched,
    what_column,
)
from alltracker.ui.kinds_events_illness import FROM_FIELD, span_words
from alltracker.ui.widgets.timeline_mark import MarkKind

_MOST_DAYS: Final = 3660.0


def absence_cell(row: Any, words: ListWords) -> Cell:
    """Return days away as the lists show them: how many, until when, from where and why."""
    title = words.language.say(away_words(row))
    return event_cell(title, [row.reason, span_words(row, words), row.place, row.note], "school")


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


def _from(row: Any, language: Language) -> object:
    return language.day(row.began_on)


ABSENCE: Final = Kind(
    key="absence",
    model=Absence,
    title=QT_TRANSLATE_NOOP("kinds", "Days away from school or work"),
    icon="school",
    page="events",
    letter="",
    empty=EVENTS_EMPTY,
    fields=(
        FROM_FIELD,
        Field("ended_on", QT_TRANSLATE_NOOP("kinds", "Until"), Day()),
        Field(
            "days",
            QT_TRANSLATE_NOOP("kinds", "How many days"),
            Amount(_MOST_DAYS),
            hint=QT_TRANSLATE_NOOP("kinds", "Half days count 0.5. Empty: all days in between."),
        ),
        Field("place", QT_TRANSLATE_NOOP("kinds", "Away from"), TextLine(own=True)),
        Field("reason", QT_TRANSLATE_NOOP("kinds", "Why"), TextLine(own=True), wide=True),
        NOTE_FIELD,
    ),
    columns=(
        day_column("began_on"),
        what_column(absence_cell, lambda row: row.reason.casefold()),
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
    title = capitalized(words.language.say(row.words))
    return event_cell(title, parts, MarkKind.CHEMOTHERAPY)


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
        NOTE_FIELD,
    ),
    columns=(
        day_column(),
        what_column(clinic_cell, lambda row: row.id),
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
    form="alltracker.ui.events.clinic_form:ClinicDialog",
)
"""A dose of the clinic without a procedure; not in the registry's list, which doses at home are."""
