"""The courage tally: what a child went through, in big numbers on one friendly page."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.courage import courage_tally
from alltracker.care.phases import begun_phases
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language
from alltracker.papers.frame import file_title, framed
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import Paper
from alltracker.papers.templates import fill

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Courage tally"))
_MIDDLE: Final = Message(
    "papers", QT_TRANSLATE_NOOP("papers", "Counted from what the family noted, nothing else.")
)
_TEXTS: Final = {
    "every": QT_TRANSLATE_NOOP("papers", "Every single one took courage."),
    "nothing": QT_TRANSLATE_NOOP(
        "papers", "Nothing is counted yet. It fills itself from the record."
    ),
    "hint": QT_TRANSLATE_NOOP("papers", "room to draw, and for stickers"),
}


def courage_paper(store: Store, patient: Patient, language: Language, inks: Inks = BLACK) -> Paper:
    """Return the tally of a patient from the beginning to today."""
    view, day = record_view(store, patient), today()
    lines = courage_tally(view, today=day)
    shown = {
        **framed(TITLE, patient, _MIDDLE, day, language),
        "days": language.say(_days(view, day, language)),
        "cards": [{"number": str(line.count), "words": language.say(line.words)} for line in lines],
        **{key: language.say(Message("papers", text)) for key, text in _TEXTS.items()},
    }
    return Paper(
        title=file_title(TITLE, patient.name, day, language),
        html=fill("courage.html", shown),
        inks=inks,
    )


def _days(view: RecordView, day: dt.date, language: Language) -> Message:
    """Return from when to when was counted; without a beginning only until when."""
    starts = [phase.actual_start for phase in begun_phases(view.phases, day)]
    known = [start for start in starts if start is not None]
    last = language.day(day, DayStyle.LONG)
    if not known:
        return Message(
            "papers", QT_TRANSLATE_NOOP("papers", "Counted up to {last}"), {"last": last}
        )
    text = QT_TRANSLATE_NOOP("papers", "Treatment since {first}, counted up to {last}")
    first = language.day(min(known), DayStyle.LONG)
    return Message("papers", text, {"first": first, "last": last})
