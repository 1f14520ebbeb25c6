"""What the tray says: a notification, neutral or in full, and lines for its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language
from alltracker.ui.today.due_words import when_due
from alltracker.ui.tray.watch import Due

_MOST_LINES: Final = 4
_LONGEST: Final = 60


def notice_words(due: Sequence[Due], language: Language, *, neutral: bool) -> str:
    """Return the text of one notification about all that has become due.

    A neutral one says only how many there are; with several patients each line names whose it is.
    """
    count = Message(
        "tray", QT_TRANSLATE_NOOP("tray", "You have %n reminder(s)", "", 1), {}, len(due)
    )
    if neutral:
        return language.say(count)
    several = len({one.patient.id for one in due}) > 1
    lines = [_line(one, language, named=several) for one in due[:_MOST_LINES]]
    rest = len(due) - len(lines)
    if rest:
        more = QT_TRANSLATE_NOOP("tray", "and %n more", "", 1)
        lines.append(language.say(Message("tray", more, {}, rest)))
    return "\n".join(lines)


def _line(one: Due, language: Language, *, named: bool) -> str:
    values: dict[str, object] = {
        "title": short(language.say(one.reminder.title)),
        "when": when_due(one.reminder, one.moment.date(), language),
        "name": one.patient.name,
    }
    text = (
        QT_TRANSLATE_NOOP("tray", "{name}: {title} ({when})")
        if named
        else QT_TRANSLATE_NOOP("tray", "{title} ({when})")
    )
    return language.say(Message("tray", text, values))


def short(text: str) -> str:
    """Return a text as one short line."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
