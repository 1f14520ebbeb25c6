"""A result as somebody types or pastes it: the text, the comparator and the number in it.

Rule for a sign that could be decimal or divide thousands: the system's own decimal sign is always
decimal; the other sign is decimal too, unless exactly three digits follow one to three others that
do not begin with 0 ("1,200" where the point is decimal): that is asked about, never guessed. With
both signs in a number, the last one is decimal and the others must divide groups of three.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from alltracker.care.kinds import Comparator
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_TYPED: Final = re.compile(
    r"(?P<comparator>[<>]=?|[≤≥])?\s*(?P<number>[-+−]?[0-9][0-9.,]*|[-+−]?[.,][0-9]+)"  # noqa: RUF001 - a true minus is typed too
    r"\s*(?P<flag>H{1,2}|L{1,2}|HI|LO|A|\*{1,2}|↑{1,2}|↓{1,2})?",
    re.IGNORECASE,
)
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")
_LONGEST: Final = 24
"""No laboratory prints more digits."""


@dataclass(frozen=True, slots=True)
class ReportedValue:
    """What was typed, as it stands, with its number; a limit keeps its comparator.

    ``value`` is None only for an empty cell.
    """

    text: str
    comparator: Comparator
    value: float | None


class ValueProblem(ValueError):  # noqa: N818 - a problem with a sentence for people
    """A cell that holds no single number; ``message`` says how to write it."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


def read_value(text: str, decimal_point: str = ".") -> ReportedValue:
    """Read a typed cell: ``1.12``, ``1,12``, ``<0.1``, ``>= 5``, ``12.3 H``, or nothing.

    ``decimal_point`` is the system's decimal sign. Raises ValueProblem for anything else.
    """
    text = text.strip()
    if not text:
        return ReportedValue("", Comparator.NONE, None)
    match = _TYPED.fullmatch(text)
    if match is None or len(match["number"]) > _LONGEST:
        raise ValueProblem(_not_a_number(text))
    number = float(_decimal(match["number"], decimal_point, text))
    return ReportedValue(text, _comparator(match["comparator"]), number)


def _comparator(sign: str | None) -> Comparator:
    return Comparator((sign or "").replace("≤", "<=").replace("≥", ">="))


def _decimal(number: str, decimal_point: str, text: str) -> Decimal:
    sign = "-" if number[0] in "-−" else ""  # noqa: RUF001 - a true minus is typed too
    digits = number.lstrip("-+−")  # noqa: RUF001 - the same
    marks = {mark for mark in digits if mark in ".,"}
    if len(marks) > 1:
        digits = _both_signs(digits, text)
    elif marks:
        digits = _one_sign(digits, marks.pop(), decimal_point, text)
    return Decimal(sign + digits)


def _both_signs(digits: str, text: str) -> str:
    mark = digits[max(digits.rfind("."), digits.rfind(","))]
    whole, _, fraction = digits.rpartition(mark)
    if mark in whole or not _GROUPED.fullmatch(whole):
        raise ValueProblem(_not_a_number(text))
    return re.sub("[.,]", "", whole) + "." + (fraction or "0")


def _one_sign(digits: str, mark: str, decimal_point: str, text: str) -> str:
    whole, _, fraction = digits.partition(mark)
    if mark in fraction:
        if mark != decimal_point and _GROUPED.fullmatch(digits):
            return digits.replace(mark, "")
        raise ValueProblem(_not_a_number(text))
    thousands = mark != decimal_point and _GROUPED.fullmatch(digits) and not whole.startswith("0")
    if thousands:
        raise ValueProblem(_two_readings(text, whole, fraction))
    return f"{whole or '0'}.{fraction or '0'}"


def _not_a_number(text: str) -> Message:
    return Message(
        "typed_value",
        QT_TRANSLATE_NOOP(
            "typed_value", "“{text}” is not a number. Write it like 1.12 or <0.1, words as a note."
        ),
        {"text": text},
    )


def _two_readings(text: str, whole: str, fraction: str) -> Message:
    return Message(
        "typed_value",
        QT_TRANSLATE_NOOP(
            "typed_value", "“{text}” can be read in two ways. Write {thousands} or {decimal}."
        ),
        {
            "text": text,
            "thousands": whole + fraction,
            "decimal": Decimal(f"{whole}.{fraction}").normalize(),
        },
    )
