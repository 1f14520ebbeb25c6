"""The five steps of a side effect in plain words, with what each step means.

The meanings follow the general grades of CTCAE v5.0 (source key ct5) in our own words; its fifth
grade is not a step of a diary. The family's step is what the family saw, never a grade.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.calendar import PartialDate, age
from alltracker.care.kinds import Severity
from alltracker.care.rows import SideEffectRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

SEVERITY_SOURCE: Final = "ct5"
"""The key of the source that the meanings follow."""

RATING_AGE: Final = 5
"""From this age on a child is asked for its own rating: the program's own choice."""

_NAMES: Final = {
    Severity.NONE: QT_TRANSLATE_NOOP("symptoms", "none"),
    Severity.MILD: QT_TRANSLATE_NOOP("symptoms", "mild"),
    Severity.MODERATE: QT_TRANSLATE_NOOP("symptoms", "moderate"),
    Severity.SEVERE: QT_TRANSLATE_NOOP("symptoms", "severe"),
    Severity.VERY_SEVERE: QT_TRANSLATE_NOOP("symptoms", "very severe"),
}
_MEANINGS: Final = {
    Severity.NONE: QT_TRANSLATE_NOOP("symptoms", "Not there, or gone again."),
    Severity.MILD: QT_TRANSLATE_NOOP(
        "symptoms", "Hardly noticed. Nothing is done but keeping an eye on it."
    ),
    Severity.MODERATE: QT_TRANSLATE_NOOP(
        "symptoms", "A little treatment is needed, or everyday things such as school get harder."
    ),
    Severity.SEVERE: QT_TRANSLATE_NOOP(
        "symptoms",
        "Serious, though not a danger to life at once. Hospital is needed, or help with washing, "
        "dressing or eating.",
    ),
    Severity.VERY_SEVERE: QT_TRANSLATE_NOOP("symptoms", "A danger to life. Treatment is urgent."),
}


def severity_name(severity: Severity) -> Message:
    """Return the plain word of a step."""
    return Message("symptoms", _NAMES[severity])


def severity_meaning(severity: Severity) -> Message:
    """Return what a step means, in a sentence."""
    return Message("symptoms", _MEANINGS[severity])


def side_effect_title(row: SideEffectRow) -> Message:
    """Return "Nausea, mild"."""
    text = QT_TRANSLATE_NOOP("symptoms", "{name}, {severity}")
    return Message("symptoms", text, {"name": row.name, "severity": severity_name(row.severity)})


def rating_offered(born: PartialDate | None, day: dt.date) -> bool:
    """Return whether somebody born then can be asked how bad it was; yes where it is not known."""
    return born is None or age(born.first, day) >= RATING_AGE


def own_rating_words(name: str, rating: Severity) -> Message:
    """Return what the child said itself, "Mila said: moderate"."""
    text = QT_TRANSLATE_NOOP("symptoms", "{name} said: {severity}")
    return Message("symptoms", text, {"name": name, "severity": severity_name(rating)})
