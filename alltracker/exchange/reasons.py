"""Why a result was not taken: a sentence for people and a fixed English key for scripts."""

from __future__ import annotations

from typing import Final, NamedTuple

from alltracker.care.analyte import Analyte
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "import"


class Reason(NamedTuple):
    """A reason in both forms."""

    message: Message
    key: str


def _fixed(text: str, key: str) -> Reason:
    return Reason(Message(_CONTEXT, text), key)


NO_DATE: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "The day of the sample is not in the file."), "no date"
)
NO_VALUE: Final = _fixed(QT_TRANSLATE_NOOP("import", "There is no value."), "no value")
TEXT_VALUE: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "The value is text, not a number."), "text instead of a number"
)
PENDING: Final = _fixed(QT_TRANSLATE_NOOP("import", "The result is still pending."), "pending")
NOT_A_NUMBER: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "The number cannot be used."), "number not usable"
)
BELOW_ZERO: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "It cannot be below zero. Check it in the file."), "below zero"
)
IN_THE_FUTURE: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "That day is still to come. Check it in the file."), "day to come"
)
ENTERED_IN_ERROR: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "The laboratory took it back as entered in error."),
    "status entered-in-error",
)
CANCELLED: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "The test was cancelled."), "status cancelled"
)


MISTAKES: Final = frozenset(
    {
        "no date",
        "date not understood",
        "day to come",
        "not a number",
        "number not usable",
        "below zero",
    }
)
"""Keys of the reasons that are slips in the file itself, not a laboratory's own word."""


def bad_date(text: str) -> Reason:
    """Return the reason for a date that is no full day of the calendar."""
    message = Message(
        _CONTEXT, QT_TRANSLATE_NOOP("import", "“{text}” is not a full date."), {"text": text}
    )
    return Reason(message, "date not understood")


def unknown_status(status: str | None) -> Reason:
    """Return the reason for a status that does not say whether the result stands."""
    if not status:
        return _fixed(QT_TRANSLATE_NOOP("import", "The status is missing."), "status None")
    message = Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP("import", "The status “{status}” does not say that the result stands."),
        {"status": status},
    )
    return Reason(message, f"status {status}")


def unknown_unit(analyte: Analyte, unit: str | None) -> Reason:
    """Return the reason for a unit that is missing or in which the analyte is not measured."""
    key = f"unit not known for {analyte.counted_as or analyte.key}: {unit or None}"
    if not unit:
        message = Message(
            _CONTEXT,
            QT_TRANSLATE_NOOP("import", "The unit of {what} is missing."),
            {"what": analyte.said},
        )
        return Reason(message, key)
    message = Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP("import", "The unit “{unit}” is not known for {what}."),
        {"unit": unit, "what": analyte.said},
    )
    return Reason(message, key)


def two_units(analyte: Analyte, unit: str, code: str) -> Reason:
    """Return the reason for a result whose printed unit and unit code contradict each other."""
    message = Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP("import", "The file gives two units for {what}: {unit} and {code}."),
        {"what": analyte.said, "unit": unit, "code": code},
    )
    return Reason(message, f"two units for {analyte.counted_as or analyte.key}: {unit}, {code}")


def unreadable(message: Message) -> Reason:
    """Return the reason for a cell that holds no single number."""
    return Reason(message, "not a number")
