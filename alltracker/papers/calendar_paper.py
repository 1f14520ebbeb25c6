"""The medicine calendar: one month on a sheet that lies, to tick and to write on."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Caregiver, Contact, FeverRule, Patient
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language
from alltracker.papers.calendar_drawing import head_plan, week_plans
from alltracker.papers.calendar_month import calendar_month, month_of
from alltracker.papers.calendar_printed import changed_since, replaced
from alltracker.papers.calendar_words import CalendarWords
from alltracker.papers.frame import file_title, framed
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import Paper
from alltracker.papers.templates import fill

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Medicine calendar"))
_LATE: Final = 20
"""From this day of a month on the next one is meant, as the Medicines page offers it."""
_MIDDLE: Final = Message(
    "papers",
    QT_TRANSLATE_NOOP(
        "papers", "Doses as entered by the family. What the clinic wrote comes first."
    ),
)


def usual_month(day: dt.date) -> tuple[dt.date, dt.date]:
    """Return the month that is most likely wanted: late in a month the next one."""
    first, last = month_of(day)
    if day.day >= _LATE:
        return month_of(last + dt.timedelta(days=1))
    return first, last


def calendar_paper(
    store: Store, patient: Patient, first: dt.date, language: Language, inks: Inks = BLACK
) -> Paper:
    """Return the calendar of the month that ``first`` lies in."""
    view, day = record_view(store, patient), today()
    month = calendar_month(view, first, language)
    words = CalendarWords(view, month, language)
    before = replaced(store, patient.id, month.first, month.last, day)
    contacts = [
        row for row in store.all(Contact, patient.id) if row.ended_on is None or row.ended_on >= day
    ]
    people = [row for row in store.all(Caregiver) if row.ended_on is None or row.ended_on >= day]
    rule = view.fever_rule if isinstance(view.fever_rule, FeverRule) else None
    text = QT_TRANSLATE_NOOP("papers", "Medicine calendar, {month}")
    said_month = language.day(month.first, DayStyle.MONTH_LONG)
    changes = changed_since(store, patient.id, before) if before is not None else []
    shown: dict[str, Any] = {
        **framed(TITLE, patient, _MIDDLE, day, language),
        "title": language.say(Message("papers", text, {"month": said_month})),
        "replaces": _replaces(before.day, day, language) if before is not None else "",
        "changes": words.changes(changes),
        "new": language.say(_NEW),
        "names": words.names(),
        "no_doses": language.say(_NONE) if not month.medicines else "",
        "weeks": ["weekdays", *(f"week{at}" for at in range(len(month.weeks)))],
        "ticks": words.ticks(people),
        "ask": words.ask(contacts, rule),
    }
    plans = {f"week{at}": made for at, made in enumerate(week_plans(month, language, inks))}
    return Paper(
        title=file_title(TITLE, patient.name, day, language),
        html=fill("calendar.html", shown),
        drawings={"weekdays": (head_plan(language, inks),), **plans},
        inks=inks,
        landscape=True,
    )


def _replaces(printed: dt.date, today: dt.date, language: Language) -> str:
    text = QT_TRANSLATE_NOOP("papers", "Replaces the calendar printed {day}")
    if printed == today:
        text = QT_TRANSLATE_NOOP("papers", "Replaces the calendar printed earlier on {day}")
    values = {"day": language.day(printed, DayStyle.LONG)}
    return language.say(Message("papers", text, values))


_NEW: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "New:"))
_NONE: Final = Message(
    "papers", QT_TRANSLATE_NOOP("papers", "No doses are entered for this month.")
)
