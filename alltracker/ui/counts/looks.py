"""How a value stands in its cell: the number in the family's unit, its marks, what is said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.anc import neutrophils
from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.trends import LimitWord, against_limits
from alltracker.care.units import known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.queries import DrawRow, ResultRow
from alltracker.language import Language
from alltracker.ui.counts.columns import ANC_PARTS, Column
from alltracker.ui.counts.team_limits import TeamLimit, in_unit

_CONTEXT: Final = "counts_grid"
_SIGNS: Final = {"<=": "≤", ">=": "≥"}
_FRACTION: Final = re.compile(r"([0-9][0-9.,]*)[.,]([0-9]+)\D*$")
_SURE_DIGITS: Final = 6
_MOST_DIGITS: Final = 4
"""Digits after the decimal sign that a lab prints; more than these a computer made."""


@dataclass(frozen=True, slots=True)
class CellLook:
    """One cell as it is painted and said.

    ``marks`` are icons before the number; ``low`` sets the sign of a value below the team's limit.
    """

    text: str = ""
    low: bool = False
    computed: bool = False
    muted: bool = False
    unsaved: bool = False
    wrong: bool = False
    marks: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()

    def decimals(self, point: str) -> int | None:
        """Return the digits after the decimal sign, None for what is no number."""
        digits = self.text.lstrip("<>≤≥ ")
        whole, _, fraction = digits.partition(point)
        return len(fraction) if whole.lstrip("\N{MINUS SIGN}").isdecimal() else None


@dataclass(frozen=True, slots=True)
class ComputedCount:
    """A neutrophil count that the draw says without giving it, in 10*9/L, with what it is from."""

    value: float
    parts: Mapping[str, float]


def value_look(
    result: ResultRow,
    column: Column,
    limit: TeamLimit | None,
    language: Language,
    doubles: Sequence[ResultRow] = (),
) -> CellLook:
    """Return how a reported value stands in its column, with ``doubles`` of the same draw."""
    text, value, notes = _in_column(result, column, language)
    low, said = _beside(value, result.comparator, limit, column)
    notes = [*notes, *said]
    marks = []
    if value is None and result.value is not None:
        marks.append("circle-alert")
    if result.review:
        marks.append("circle-alert")
        notes.append(_message(_REVIEW))
    if result.status in _STATUS:
        icon, words = _STATUS[result.status]
        marks.append(icon)
        notes.append(_message(words))
    if doubles:
        marks.append("layers")
        others = ", ".join(reported_words(row, language) for row in doubles)
        notes.append(_message(_DOUBLE, value=reported_words(result, language), others=others))
    return CellLook(text, low=low, marks=tuple(dict.fromkeys(marks)), notes=tuple(notes))


def computed_look(
    count: ComputedCount, column: Column, limit: TeamLimit | None, language: Language
) -> CellLook | None:
    """Return how a computed neutrophil count stands in its column."""
    value = in_unit(count.value, "10*9/L", column.unit, column.analyte)
    if value is None:
        return None
    low, said = _beside(value, Comparator.NONE, limit, column)
    notes = (explain(count), *said)
    return CellLook(language.number(round(value, 3)), low=low, computed=True, notes=notes)


def computed_count(draw: DrawRow) -> ComputedCount | None:
    """Return the neutrophil count of a draw that does not report it; care decides when."""
    if "ANC" in draw.results:
        return None
    parts = {}
    for key in ANC_PARTS:
        result = draw.results.get(key)
        if result is None or result.value is None or result.comparator is not Comparator.NONE:
            continue
        analyte = ANALYTES[key]
        value = in_unit(result.value, result.unit, analyte.canonical, analyte)
        if value is not None:
            parts[key] = value
    found = neutrophils(parts)
    return ComputedCount(found.value, parts) if found is not None and found.computed else None


def explain(count: ComputedCount) -> Message:
    """Return what a computed count was computed from."""
    parts = {key.lower().rstrip("%#"): value for key, value in count.parts.items()}
    if "SEG#" in count.parts and "BAND#" in count.parts:
        absolute = {"seg": count.parts["SEG#"], "band": count.parts["BAND#"]}
        return _message(_FROM_NUMBERS, **absolute)
    return _message(_FROM_SHARES, **parts)


def reported_words(result: ResultRow, language: Language) -> str:
    """Return a result as it was reported: "2.6 K/µL, corrected"."""
    said = f"{result.value_text} {shown_unit(result.unit)}".strip()
    word = _WORDS.get(result.status)
    return f"{said}, {language.word(_CONTEXT, word)}" if word else said


def shown_text(result: ResultRow, column: Column, language: Language) -> str:
    """Return a reported value as its cell shows it."""
    return _in_column(result, column, language)[0]


def value_in(result: ResultRow, column: Column) -> float | None:
    """Return a reported number in the column's unit, None where that is not certain."""
    if result.value is None:
        return None
    return in_unit(result.value, result.unit, column.unit, column.analyte)


def _in_column(
    result: ResultRow, column: Column, language: Language
) -> tuple[str, float | None, list[Message]]:
    value = value_in(result, column)
    sign = _SIGNS.get(result.comparator.value, result.comparator.value)
    if result.value is None:
        return result.value_text, None, []
    if value is None:
        reported = {"value": result.value_text, "unit": result.unit}
        text = f"{result.value_text} {result.unit}".strip()
        return text, None, [_message(_UNCERTAIN, **reported)]
    analyte = column.analyte
    written = known_unit(analyte, result.unit) if analyte else None
    if written is None or written.code == column.unit:
        digits = _digits(result.value_text, value)
        text = sign + language.number(value, digits)
        if digits is None or digits <= _MOST_DIGITS:
            return text, value, []
        written_out = {"value": text, "unit": shown_unit(column.unit)}
        return sign + _rounded(value, language), value, [_message(_REPORTED, **written_out)]
    reported = {"value": sign + language.number(result.value), "unit": written.shown}
    digits = max(_MOST_DIGITS, sum(one.isdecimal() for one in result.value_text))
    shown = language.number(float(f"{value:.{digits}g}"))
    return sign + shown, value, [_message(_REPORTED, **reported)]


def _digits(text: str, value: float) -> int | None:
    """Return how many digits after the decimal sign were reported; None for what is needed."""
    match = _FRACTION.search(text)
    if match is None:
        return 0 if value == int(value) else None
    whole = re.sub("[.,]", "", match[1])
    return len(match[2]) if float(f"{whole}.{match[2]}") == abs(value) else None


def _rounded(value: float, language: Language) -> str:
    if float(f"{value:.{_SURE_DIGITS}g}") == value:
        return language.number(value)
    return language.number(float(f"{value:.4g}") if value < 1000 else float(round(value)))  # noqa: PLR2004 - four digits


def _beside(
    value: float | None, comparator: Comparator, limit: TeamLimit | None, column: Column
) -> tuple[bool, list[Message]]:
    if value is None or limit is None:
        return False, []
    word = against_limits(value, limit.low, limit.high, comparator).word
    unit = column.shown_unit
    if word is LimitWord.BELOW:
        return True, [_message(_BELOW, limit=limit.low, unit=unit)]
    if word is LimitWord.ABOVE:
        return False, [_message(_ABOVE, limit=limit.high, unit=unit)]
    return False, []


def _message(text: str, **values: object) -> Message:
    return Message(_CONTEXT, text, values)


_BELOW: Final = QT_TRANSLATE_NOOP("counts_grid", "Below the team’s limit, {limit} {unit}.")  # noqa: RUF001 - typographic
_ABOVE: Final = QT_TRANSLATE_NOOP("counts_grid", "Above the team’s limit, {limit} {unit}.")  # noqa: RUF001 - typographic
_REVIEW: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "To be checked: this number is unusual. Compare it with the report."
)
_UNCERTAIN: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "Shown as reported, {value} {unit}: the unit is not certain."
)
_REPORTED: Final = QT_TRANSLATE_NOOP("counts_grid", "Reported as {value} {unit}.")
_DOUBLE: Final = QT_TRANSLATE_NOOP(
    "counts_grid",
    "Reported twice in this draw. This one counts: {value}. This one does not: {others}.",
)
_WORDS: Final = {
    ResultStatus.PRELIMINARY: QT_TRANSLATE_NOOP("counts_grid", "preliminary"),
    ResultStatus.CORRECTED: QT_TRANSLATE_NOOP("counts_grid", "corrected"),
    ResultStatus.AMENDED: QT_TRANSLATE_NOOP("counts_grid", "amended"),
}
_FROM_SHARES: Final = QT_TRANSLATE_NOOP(
    "counts_grid",
    "Computed: white cells {wbc} × (segmented {seg} % + bands {band} %).",  # noqa: RUF001 - typographic
)
_FROM_NUMBERS: Final = QT_TRANSLATE_NOOP("counts_grid", "Computed: segmented {seg} + bands {band}.")
_STATUS: Final = {
    ResultStatus.PRELIMINARY: (
        "circle-dashed",
        QT_TRANSLATE_NOOP("counts_grid", "Preliminary: the lab may still change it."),
    ),
    ResultStatus.CORRECTED: (
        "refresh-cw",
        QT_TRANSLATE_NOOP("counts_grid", "Corrected by the lab."),
    ),
    ResultStatus.AMENDED: (
        "refresh-cw",
        QT_TRANSLATE_NOOP("counts_grid", "Amended by the lab."),
    ),
}
