"""One cell of a table: its number and unit, or the reason why it holds no result."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds import ResultStatus
from alltracker.care.labs import fold_heading
from alltracker.care.typed_value import ReportedValue, ValueProblem, divide, read_value
from alltracker.exchange.reasons import (
    BELOW_ZERO,
    CANCELLED,
    ENTERED_IN_ERROR,
    NOT_A_NUMBER,
    PENDING,
    Reason,
    unreadable,
)

EMPTY: Final = frozenset({"", "-", "--", "–", "—", "n/a", "na", "nd"})  # noqa: RUF001 - dashes
"""What stands in a cell that holds nothing."""

_LARGEST: Final = 1e12
_WORDS: Final[Mapping[str, Reason]] = MappingProxyType(
    {
        **dict.fromkeys(("pending", "in process", "in progress", "to follow", "awaited"), PENDING),
        **dict.fromkeys(("result pending", "pendiente", "en proceso", "en curso"), PENDING),
        **dict.fromkeys(("cancelled", "canceled", "test cancelled", "not done"), CANCELLED),
        **dict.fromkeys(("not performed", "test not performed", "tnp"), CANCELLED),
        **dict.fromkeys(("cancelado", "cancelada", "anulado", "anulada"), CANCELLED),
        **dict.fromkeys(("no realizado", "no realizada"), CANCELLED),
        **dict.fromkeys(("entered in error", "entered-in-error"), ENTERED_IN_ERROR),
        **dict.fromkeys(("introducido por error", "error de registro"), ENTERED_IN_ERROR),
    }
)
_STATUS: Final[Mapping[str, ResultStatus]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("preliminary", "prelim", "preliminar", "provisional"), ResultStatus.PRELIMINARY
        ),
        **dict.fromkeys(("corrected", "corregido", "corregida"), ResultStatus.CORRECTED),
        **dict.fromkeys(("amended", "modificado", "modificada"), ResultStatus.AMENDED),
    }
)
_BESIDE: Final = re.compile(r"(?P<value>.*\d.*?)[\s(\[,;]+(?P<word>[^\W\d]{6,})[)\]]?")


def status_of(text: str) -> ResultStatus | None:
    """Return the status that a word such as "corrected" says, None for another word."""
    return _STATUS.get(fold_heading(text))


def reason_of(text: str) -> Reason | None:
    """Return why a cell or a status says that there is no result, None when it does not."""
    return _WORDS.get(fold_heading(text)) or _WORDS.get(text.casefold().strip())


def without_status(text: str) -> tuple[str, ResultStatus | None]:
    """Return a cell such as "12.3 (corrected)" without its status, and the status."""
    match = _BESIDE.fullmatch(text)
    status = status_of(match["word"]) if match else None
    return (match["value"].strip(), status) if match and status else (text, None)


def read_cell(
    text: str, point: str, *, grouped: bool = False
) -> tuple[ReportedValue, str] | Reason:
    """Return the number of a cell and the unit behind it, or why there is none.

    ``point`` is the decimal sign of the table; ``grouped`` says that the other one divides
    thousands.
    """
    said = reason_of(text)
    if said is not None:
        return said
    cell = divide(text)
    try:
        value = read_value(cell.value, point, grouped=grouped)
    except ValueProblem as problem:
        return unreadable(problem.message)
    if value.value is None or abs(value.value) > _LARGEST:
        return NOT_A_NUMBER
    if value.value < 0:
        return BELOW_ZERO
    return value, cell.unit


_RANGE: Final = re.compile(
    r"[(\[]?\s*(?P<low>[0-9][0-9.,]*)\s*(?:-|–|—|to|a)\s*(?P<high>[0-9][0-9.,]*)(?P<unit>.*)",  # noqa: RUF001 - dashes
    re.IGNORECASE,
)


def read_range(text: str, point: str) -> tuple[float | None, float | None]:
    """Return the ends of a printed range; None for ends that are swapped or not printed."""
    match = _RANGE.fullmatch(text.strip())
    if match is None:
        return None, None
    try:
        low, high = (read_value(match[end], point).value for end in ("low", "high"))
    except ValueProblem:
        return None, None
    return (low, high) if low is not None and high is not None and low <= high else (None, None)
