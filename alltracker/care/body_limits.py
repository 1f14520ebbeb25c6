"""Questions about a temperature, weight or height that was just typed.

Limits are engineering judgment against slips of the hand, never clinical statements.
"""

from __future__ import annotations

from typing import Final

from alltracker.care.entry_limits import EntryQuestion, QuestionKind, Typed, check, refused, unusual
from alltracker.care.labs import ANALYTES
from alltracker.care.units import CELSIUS, FAHRENHEIT, celsius, convert, fahrenheit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_TEMPERATURE: Final = Message("entry", QT_TRANSLATE_NOOP("entry", "Temperature"))
_ASK: Final = (35.0, 41.0)
_REFUSE: Final = (30.0, 45.0)
_FAHRENHEIT_LIKELY: Final = (86.0, 113.0)
_BIG_CHANGE: Final = 0.10


def check_temperature(value: float, unit: str) -> list[EntryQuestion]:
    """Return the questions about a temperature in ``Cel`` or ``[degF]``, the gravest first.

    A number from 86 to 113 under °C, and one from 30 to 45 under °F, is asked about as the other
    unit; the suggestion is in the unit that was typed under.
    """
    degrees = celsius(value, unit)
    if _REFUSE[0] <= degrees <= _REFUSE[1]:
        if _ASK[0] <= degrees <= _ASK[1]:
            return []
        return [EntryQuestion(QuestionKind.ASK, unusual(_TEMPERATURE, value, unit))]
    questions = [EntryQuestion(QuestionKind.REFUSE, refused(_TEMPERATURE, value, unit))]
    if unit == CELSIUS and _FAHRENHEIT_LIKELY[0] <= value <= _FAHRENHEIT_LIKELY[1]:
        questions.append(_guess(value, "°F", round(celsius(value, FAHRENHEIT), 1), "°C"))
    if unit == FAHRENHEIT and _REFUSE[0] <= value <= _REFUSE[1]:
        questions.append(_guess(value, "°C", round(fahrenheit(value), 1), "°F"))
    return questions


def _guess(value: float, other: str, meant: float, unit: str) -> EntryQuestion:
    message = Message(
        "entry",
        QT_TRANSLATE_NOOP("entry", "{value} may be in {other}. Use {meant} {unit}?"),
        {"value": value, "other": other, "meant": meant, "unit": unit},
    )
    return EntryQuestion(QuestionKind.UNIT_GUESS, message, meant)


def check_weight(value: float, unit: str, last: Typed | None) -> list[EntryQuestion]:
    """Return the questions about a weight, compared with the last one if there is one."""
    weight = ANALYTES["WEIGHT"]
    questions = check(weight, value, unit, {})
    if questions or last is None:
        return questions
    before = convert(last.value, last.unit, "kg", weight)
    now = convert(value, unit, "kg", weight)
    if abs(now - before) <= before * _BIG_CHANGE:
        return []
    message = Message(
        "entry",
        QT_TRANSLATE_NOOP(
            "entry", "The weight was {before} kg last time and is {now} kg now. Is that right?"
        ),
        {"before": round(before, 1), "now": round(now, 1)},
    )
    return [EntryQuestion(QuestionKind.ASK, message)]


def check_height(
    value: float, unit: str, last: Typed | None, *, growing: bool
) -> list[EntryQuestion]:
    """Return the questions about a height; someone still ``growing`` does not lose any."""
    height = ANALYTES["HEIGHT"]
    questions = check(height, value, unit, {})
    if questions or last is None or not growing:
        return questions
    before = convert(last.value, last.unit, "cm", height)
    now = convert(value, unit, "cm", height)
    if now >= before:
        return []
    message = Message(
        "entry",
        QT_TRANSLATE_NOOP(
            "entry", "The height was {before} cm last time and is {now} cm now. Is that right?"
        ),
        {"before": round(before, 1), "now": round(now, 1)},
    )
    return [EntryQuestion(QuestionKind.ASK, message)]
