"""The registry's entries for visits."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Final

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Appointment
from alltracker.language import WEEKDAYS, DayStyle, Language
from alltracker.ui.kinds import (
    CONTEXT,
    Cell,
    Column,
    EmptyText,
    Ending,
    Field,
    Kind,
    Labels,
    ListWords,
    Slice,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import (
    Choice,
    DayAndTime,
    LeadTime,
    Notes,
    QuestionLines,
    Repeats,
    TextLine,
    When,
    WholeNumber,
)

_HOUR: Final = 60
_LONGEST: Final = 60 * 24 * 60
_WEEKDAY_LETTERS: Final = 3


def _when(row: Any, words: ListWords) -> str:
    start: dt.datetime = row.start
    language = words.language
    if start.year == words.today.year:
        day = language.word("dates", WEEKDAYS[start.weekday()])[:_WEEKDAY_LETTERS]
    else:
        day = language.day(start.date(), DayStyle.WEEKDAY_YEAR)
    return day if row.all_day else f"{day} {language.time(start.time())}"


def _length(row: Any, words: ListWords) -> str:
    if not row.minutes or row.all_day:
        return ""
    if row.minutes % _HOUR:
        return words.tr(QT_TRANSLATE_NOOP("kinds", "about %n minute(s)", "", 1), row.minutes)
    return words.tr(QT_TRANSLATE_NOOP("kinds", "about %n hour(s)", "", 1), row.minutes // _HOUR)


def _visit(row: Any, words: ListWords) -> Cell:
    second = joined([_when(row, words), row.place, row.with_whom, _length(row, words)])
    notes = [one_line(text) for text in (row.preparation, row.questions, row.said)]
    tip = "\n".join(part for part in (row.title, second, *notes) if part)
    return Cell(row.title, second, strong=True, tip=tip)


def _before(row: Any, words: ListWords) -> Cell:
    del words
    return Cell(one_line(row.preparation or row.questions or row.said))


def _is_coming(row: Any, today: dt.date) -> bool:
    return bool(row.start.date() >= today)


def _is_past(row: Any, today: dt.date) -> bool:
    return not _is_coming(row, today)


def _is_planned(row: Any, today: dt.date) -> bool:
    del today
    return bool(row.status is AppointmentStatus.PLANNED)


def planned_words(count: int, day: dt.date | None, today: dt.date) -> Message:
    """Return how many visits and series are planned, and when the next one is."""
    if not count or day is None:
        return Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "None planned"))
    days = (day - today).days
    planned = Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "%n planned", "", 1), {}, count)
    text = QT_TRANSLATE_NOOP("kinds", "{planned}, the next today")
    values: dict[str, object] = {"planned": planned}
    if days > 0:
        text = QT_TRANSLATE_NOOP("kinds", "{planned}, the next in {days}")
        away = QT_TRANSLATE_NOOP("kinds", "%n day(s)", "", 1)
        values["days"] = Message(CONTEXT, away, {}, days)
    return Message(CONTEXT, text, values)


def _visit_name(row: Any, language: Language) -> object:
    del language
    return row.title


_WHAT: Final = Field(
    "title", QT_TRANSLATE_NOOP("kinds", "What"), TextLine(needed=True, own=True), wide=True
)
_KIND: Final = Field(
    "kind",
    QT_TRANSLATE_NOOP("kinds", "What for"),
    Choice(AppointmentKind),
    default=AppointmentKind.CLINIC,
)
_PLACE: Final = Field("place", QT_TRANSLATE_NOOP("kinds", "Where"), TextLine(own=True))

APPOINTMENT: Final = Kind(
    key="appointment",
    model=Appointment,
    title=QT_TRANSLATE_NOOP("kinds", "Appointments"),
    icon="calendar-days",
    page="appointments",
    letter="A",
    empty=EmptyText(
        "empty-appointments",
        QT_TRANSLATE_NOOP("kinds", "No appointments yet"),
        QT_TRANSLATE_NOOP(
            "kinds",
            "Visits, blood draws and punctures go here, with what to bring and what to ask. "
            "They can be sent to the calendar of your phone.",
        ),
        QT_TRANSLATE_NOOP("kinds", "Add the next appointment"),
    ),
    fields=(
        _WHAT,
        Field(
            "start",
            QT_TRANSLATE_NOOP("kinds", "When"),
            DayAndTime(),
            hint=QT_TRANSLATE_NOOP("kinds", "Without a time it lasts all day."),
            wide=True,
            also=("all_day",),
        ),
        _KIND,
        Field(
            "minutes",
            QT_TRANSLATE_NOOP("kinds", "How long"),
            WholeNumber(1, _LONGEST),
            unit=QT_TRANSLATE_NOOP("kinds", "minutes"),
        ),
        _PLACE,
    ),
    columns=(
        Column(
            "day",
            QT_TRANSLATE_NOOP("kinds", "Day"),
            lambda row, _: Cell("", sign=row.start.date()),
            lambda row: row.start,
            sample="00000",
        ),
        Column(
            "what", QT_TRANSLATE_NOOP("kinds", "What"), _visit, lambda row: row.title.casefold()
        ),
        Column(
            "notes",
            QT_TRANSLATE_NOOP("kinds", "To prepare, to ask, said"),
            _before,
            lambda row: row.preparation.casefold(),
            sample="Nothing to eat from 02:00, clear drinks",
            spare=2,
        ),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("kinds", "What for"),
            lambda row, words: Cell(words.word(row.kind)),
            lambda row: row.kind,
            sample="Procedimiento .",
            spare=3,
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("kinds", "State"),
            lambda row, words: Cell(words.word(row.status)),
            lambda row: row.status,
            sample="canceled .",
            spare=1,
        ),
    ),
    order_by="start",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New appointment"),
        edit=QT_TRANSLATE_NOOP("kinds", "Appointment"),
        add=QT_TRANSLATE_NOOP("kinds", "Add appointment"),
        saved=QT_TRANSLATE_NOOP("kinds", "Appointment “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Appointment “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n appointment(s) deleted", "", 1),
    ),
    name_of=_visit_name,
    search_text=lambda row, words: joined(
        [
            *(row.title, row.place, row.with_whom, row.preparation, row.questions, row.said),
            words.word(row.kind),
            words.word(row.status),
            words.language.day(row.start.date(), DayStyle.FULL),
            words.language.day(row.start.date()),
        ]
    ),
    slices=(
        Slice("coming", QT_TRANSLATE_NOOP("kinds", "Coming"), _is_coming),
        Slice("past", QT_TRANSLATE_NOOP("kinds", "Past"), _is_past, descending=True),
    ),
    ending=Ending(
        "status",
        QT_TRANSLATE_NOOP("kinds", "Mark as done"),
        lambda _: AppointmentStatus.DONE,
        _is_planned,
        QT_TRANSLATE_NOOP("kinds", "Appointment “{name}” marked as done"),
    ),
    form="alltracker.ui.appointments.form:form_of",
)

WHOLE_APPOINTMENT: Final = replace(
    APPOINTMENT,
    fields=(
        _WHAT,
        Field(
            "start",
            QT_TRANSLATE_NOOP("kinds", "When"),
            When(),
            hint=QT_TRANSLATE_NOOP("kinds", "Without a time it lasts all day."),
            wide=True,
            also=("all_day", "minutes", "zone"),
        ),
        Field("rule", QT_TRANSLATE_NOOP("kinds", "Repeats"), Repeats(), wide=True),
        _KIND,
        Field("with_whom", QT_TRANSLATE_NOOP("kinds", "With whom"), TextLine(own=True)),
        _PLACE,
        Field(
            "lead_minutes",
            QT_TRANSLATE_NOOP("kinds", "Reminder to prepare"),
            LeadTime(),
        ),
        Field("preparation", QT_TRANSLATE_NOOP("kinds", "Preparation"), Notes(), wide=True),
        Field(
            "questions", QT_TRANSLATE_NOOP("kinds", "Questions to ask"), QuestionLines(), wide=True
        ),
        Field("said", QT_TRANSLATE_NOOP("kinds", "What was said"), Notes(), wide=True),
        Field(
            "status",
            QT_TRANSLATE_NOOP("kinds", "What became of it"),
            Choice(AppointmentStatus),
            default=AppointmentStatus.PLANNED,
        ),
    ),
)
"""The same with all that can be said of a visit: the whole form."""
