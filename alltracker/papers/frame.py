"""What stands at the head and the foot of every paper: whose it is, and when it was printed."""

from __future__ import annotations

import datetime as dt
from typing import Final

from markupsafe import escape

from alltracker.care.calendar import PartialDate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.language import DayStyle, Language
from alltracker.papers.paper import PAGE_MARK, PAGES_MARK

_LONGEST_NAME: Final = 60


def framed(
    paper: Message, patient: Patient, middle: Message, day: dt.date, language: Language
) -> dict[str, object]:
    """Return what a template needs for head and foot: title, name, birth date and foot."""
    return {
        "title": language.say(paper),
        "name": patient.name,
        "born": born_words(patient.birth_date, language),
        "foot": foot(patient.name, patient.birth_date, middle, day, language),
    }


def file_title(paper: Message, name: str, day: dt.date, language: Language) -> str:
    """Return "Delay list: Mila Sommer, 24 Nov 2026", the title inside the file."""
    text = QT_TRANSLATE_NOOP("papers", "{paper}: {name}, {day}")
    return language.say(Message("papers", text, {"paper": paper, "name": name, "day": day}))


def foot(
    name: str, born: PartialDate | None, middle: Message, printed_on: dt.date, language: Language
) -> list[str]:
    """Return the three parts of a foot: whose paper, a remark, day of printing and page."""
    texts = (
        QT_TRANSLATE_NOOP("papers", "{name}, born {born}"),
        QT_TRANSLATE_NOOP("papers", "Printed {day}, page {page} of {pages}"),
    )
    values = {"name": _short(name), "born": born, "day": printed_on}
    pages = {"page": PAGE_MARK, "pages": PAGES_MARK}
    who, when = (language.say(Message("papers", text, {**values, **pages})) for text in texts)
    return [who if born else _short(name), language.say(middle), escape(when)]


def born_words(born: PartialDate | None, language: Language) -> str:
    """Return "born 3 March 2020", or nothing where it is not known."""
    if born is None:
        return ""
    text = QT_TRANSLATE_NOOP("papers", "born {day}")
    return language.say(Message("papers", text, {"day": language.partial(born, DayStyle.LONG)}))


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
