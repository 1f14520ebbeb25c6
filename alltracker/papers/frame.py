"""What stands at the head and the foot of every paper: whose it is, and when it was printed."""

from __future__ import annotations

import datetime as dt
from typing import Final

from markupsafe import escape

from alltracker.care.calendar import PartialDate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.paper import PAGE_MARK, PAGES_MARK

_LONGEST_NAME: Final = 60


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
