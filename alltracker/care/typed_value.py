"""A result as somebody types or pastes it: text, comparator, number, and a unit behind it.

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

_FLAG: Final = (
    r"[(\[]?(?:hh?|ll?|hi|lo|high|low|a|abn(?:ormal)?|normal|crit(?:ical)?|alto|bajo"
    r"|\*{1,3}|!{1,2}|↑{1,2}|↓{1,2})[)\]]?"
)
"""What laboratories print beside a number to say that it is high, low or looked at."""
_NUMBER: Final = (
    rf"(?:{_FLAG}\s+|[*!↑↓]+\s*)?(?P<comparator>[<>]=?|[≤≥])?\s*"
    r"(?P<number>[-+−]?[0-9][0-9.,]*|[-+−]?[.,][0-9]+)"  # noqa: RUF001 - a true minus is typed too
)
_TYPED: Final = re.compile(rf"{_NUMBER}\s*(?:{_FLAG})?", re.IGNORECASE)
_BEGINS: Final = re.compile(_NUMBER, re.IGNORECASE)
_FLAG_FIRST: Final = re.compile(rf"(?P<flag>{_FLAG})\s+(?P<unit>.+)", re.IGNORECASE)
_FLAG_LAST: Final = re.compile(rf"(?P<unit>.+)\s+(?P<flag>{_FLAG})", re.IGNORECASE)
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


def read_value(text: str, decimal_point: str = ".", *, grouped: bool = False) -> ReportedValue:
    """Read a typed cell: ``1.12``, ``1,12``, ``<0.1``, ``>= 5``, ``12.3 H``, or nothing.

    ``decimal_point`` is the system's decimal sign; ``grouped`` says that the other sign divides
    thousands where it can. Raises ValueProblem for anything else.
    """
    text = text.strip()
    if not text:
        return ReportedValue("", Comparator.NONE, None)
    match = _TYPED.fullmatch(text)
    if match is None or len(match["number"]) > _LONGEST:
        raise ValueProblem(_not_a_number(text))
    number = float(_decimal(match["number"], decimal_point, text, grouped=grouped))
    return ReportedValue(text, _comparator(match["comparator"]), number)


@dataclass(frozen=True, slots=True)
class DividedCell:
    """A cell with its number, and the flag beside it, apart from the unit behind it."""

    value: str
    unit: str


def divide(text: str) -> DividedCell:
    """Divide "1,12 G/l", "12.3 g/dL H" or "12.3 H" into the number with its flag, and the unit.

    Whether that is a unit at all is not asked here. Text without a number comes back whole.
    """
    text = text.strip()
    match = _BEGINS.match(text)
    if match is None or _TYPED.fullmatch(text):
        return DividedCell(text, "")
    number, rest = match[0].strip(), text[match.end() :].strip()
    beside = _FLAG_FIRST.fullmatch(rest) or _FLAG_LAST.fullmatch(rest)
    if beside is not None:
        number, rest = f"{number} {beside['flag']}", beside["unit"]
    if rest[:1] + rest[-1:] in {"()", "[]"}:
        rest = rest[1:-1].strip()
    return DividedCell(number, rest)


def _comparator(sign: str | None) -> Comparator:
    return Comparator((sign or "").replace("≤", "<=").replace("≥", ">="))


def _decimal(number: str, decimal_point: str, text: str, *, grouped: bool) -> Decimal:
    sign = "-" if number[0] in "-−" else ""  # noqa: RUF001 - a true minus is typed too
    digits = number.lstrip("-+−")  # noqa: RUF001 - the same
    marks = {mark for mark in digits if mark in ".,"}
    if len(marks) > 1:
        digits = _both_signs(digits, text)
    elif marks:
        mark = marks.pop()
        if grouped and mark != decimal_point and _GROUPED.fullmatch(digits):
            return Decimal(sign + digits.replace(mark, ""))
        digits = _one_sign(digits, mark, decimal_point, text)
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
