"""Questions about a number that was just typed: refused, asked about, or the wrong unit?

Limits are engineering judgment against slips of the hand, never clinical statements. A guessed unit
is only ever proposed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from alltracker.care.analyte import Analyte
from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.units import convert
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class QuestionKind(StrEnum):
    """What the program does with a strange number."""

    REFUSE = "refuse"
    ASK = "ask"
    UNIT_GUESS = "unit_guess"


@dataclass(frozen=True, slots=True)
class EntryQuestion:
    """One question about a typed number; ``suggestion`` is the number it may have meant."""

    kind: QuestionKind
    message: Message
    suggestion: float | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """A number in a unit (by code), as it stands in the same row."""

    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers in ``unit`` outside of which is asked about, and outside of which is refused."""

    unit: str
    ask: tuple[float, float]
    refuse: tuple[float, float]
    guess_from: float = float("inf")
    guess_unit: str = ""
    share_unit: str = ""
    """The unit of a share written as 0.35 instead of 35."""


_NOT_NEGATIVE: Final = (0.0, float("inf"))
_LARGE_SHARE: Final = Limits("%", _NOT_NEGATIVE, (0, 100), share_unit="1")
"""Most white cells are of these kinds, so that a number below 1 may be a fraction."""
_CELLS: Final = Limits("10*9/L", _NOT_NEGATIVE, (0, 2000), 100, "/uL")
_MANY_CELLS: Final = Limits("10*9/L", _NOT_NEGATIVE, (0, 2000), 1000, "/uL")
_PERCENT: Final = Limits("%", _NOT_NEGATIVE, (0, 100))
LIMITS: Final[Mapping[str, Limits]] = MappingProxyType(
    {
        "WBC": Limits("10*9/L", (0, 100), (0, 2000), 1000, "/uL"),
        "HGB": Limits("g/dL", (4, 18), (1, 27), 30, "g/L"),
        "HCT": Limits("%", (12, 55), (3, 80), share_unit="L/L"),
        **dict.fromkeys(("NEUT%", "SEG%", "LYMPH%"), _LARGE_SHARE),
        "RBC": Limits("10*12/L", (0.3, 10), (0, 100)),
        "ALC": _MANY_CELLS,
        "BLAST#": _MANY_CELLS,
        "LYMPHOBLAST#": _MANY_CELLS,
        "PLT": Limits("10*9/L", (1, 800), (0, 5000), 5000, "/uL"),
        "MCV": Limits("fL", (60, 120), (40, 160)),
        "ALT": Limits("U/L", (0, 1000), (0, 30000)),
        "AST": Limits("U/L", (0, 1000), (0, 30000)),
        "BILI": Limits("mg/dL", (0, 10), (0, 80), 20, "umol/L"),
        "CREA": Limits("mg/dL", (0.1, 3), (0.05, 30), 20, "umol/L"),
        "ALB": Limits("g/dL", (1.5, 5.5), (0.3, 8)),
        "GLU": Limits("mg/dL", (40, 400), (5, 2500)),
        "K": Limits("mmol/L", (2.5, 6.5), (1, 12)),
        "NA": Limits("mmol/L", (120, 155), (90, 200)),
        "TRIG": Limits("mg/dL", (20, 1500), (5, 25000)),
        "URIC": Limits("mg/dL", (0, 15), (0, 60)),
        "LDH": Limits("U/L", (50, 3000), (10, 100000)),
        "MTX": Limits("umol/L", (0, 200), (0, 3000)),
        "WEIGHT": Limits("kg", _NOT_NEGATIVE, (0.4, 400)),
        "HEIGHT": Limits("cm", _NOT_NEGATIVE, (25, 250)),
    }
)
_PARTS_OF_WBC: Final = frozenset({"ANC", "SEG#", "BAND#", "ALC", "BLAST#", "LYMPHOBLAST#"})
_TOLERANCE: Final = 1.05
_DIFFERENTIAL: Final = ("LYMPH%", "MONO%", "EOS%", "BASO%")
_SUM: Final = (95.0, 105.0)


def check(
    analyte: Analyte, value: float, unit: str, others: Mapping[str, Typed]
) -> list[EntryQuestion]:
    """Return the questions about a typed number in ``unit`` (by code), the gravest first.

    ``others`` are the numbers of the same draw by analyte key. An empty list means: save it.
    """
    limits = LIMITS.get(analyte.key) or _kind_limits(analyte)
    questions = _against(limits, analyte, value, unit)
    if not any(question.kind is QuestionKind.REFUSE for question in questions):
        questions += _more_than_white_cells(analyte, value, unit, others)
    return questions


def _kind_limits(analyte: Analyte) -> Limits:
    if analyte.canonical == "10*9/L":
        return _CELLS
    if analyte.unit == "%":
        return _PERCENT
    return Limits(analyte.unit, _NOT_NEGATIVE, _NOT_NEGATIVE)


def _against(limits: Limits, analyte: Analyte, value: float, unit: str) -> list[EntryQuestion]:
    number = convert(value, unit, limits.unit, analyte)
    questions: list[EntryQuestion] = []
    if not limits.refuse[0] <= number <= limits.refuse[1]:
        questions.append(EntryQuestion(QuestionKind.REFUSE, refused(analyte.said, value, unit)))
    if number >= limits.guess_from and unit != limits.guess_unit:
        questions.append(_other_unit(limits, analyte, value, unit))
    elif limits.share_unit and 0 < value <= 1 and unit == limits.unit:
        questions = [
            _other_unit(replace(limits, guess_unit=limits.share_unit), analyte, value, unit)
        ]
    elif not questions and not limits.ask[0] <= number <= limits.ask[1]:
        questions.append(EntryQuestion(QuestionKind.ASK, unusual(analyte.said, value, unit)))
    return questions


def refused(what: Message, value: float, unit: str) -> Message:
    """Return the sentence for a number that cannot be."""
    return Message(
        "entry",
        QT_TRANSLATE_NOOP("entry", "{what} cannot be {value} {unit}. Check the number and unit."),
        {"what": what, "value": value, "unit": shown_unit(unit)},
    )


def unusual(what: Message, value: float, unit: str) -> Message:
    """Return the sentence for a number that is possible but rare."""
    return Message(
        "entry",
        QT_TRANSLATE_NOOP("entry", "{what} {value} {unit} is unusual. Is it what the report says?"),
        {"what": what, "value": value, "unit": shown_unit(unit)},
    )


def _other_unit(limits: Limits, analyte: Analyte, value: float, unit: str) -> EntryQuestion:
    meant = convert(value, limits.guess_unit, unit, analyte)
    meant = float(f"{meant:.4g}")
    message = Message(
        "entry",
        QT_TRANSLATE_NOOP("entry", "{value} may be in {other}. Use {meant} {unit}?"),
        {
            "value": value,
            "other": shown_unit(limits.guess_unit),
            "meant": meant,
            "unit": shown_unit(unit),
        },
    )
    return EntryQuestion(QuestionKind.UNIT_GUESS, message, meant)


def _more_than_white_cells(
    analyte: Analyte, value: float, unit: str, others: Mapping[str, Typed]
) -> list[EntryQuestion]:
    if analyte.key == "WBC":
        pairs = [(ANALYTES[key], typed) for key, typed in others.items() if key in _PARTS_OF_WBC]
        white = Typed(value, unit)
    elif analyte.key in _PARTS_OF_WBC and "WBC" in others:
        pairs, white = [(analyte, Typed(value, unit))], others["WBC"]
    else:
        return []
    most = convert(white.value, white.unit, "10*9/L", ANALYTES["WBC"]) * _TOLERANCE
    return [
        EntryQuestion(QuestionKind.ASK, _exceeds(part))
        for part, typed in pairs
        if convert(typed.value, typed.unit, "10*9/L", part) > most
    ]


def _exceeds(part: Analyte) -> Message:
    return Message(
        "entry",
        QT_TRANSLATE_NOOP("entry", "{what} is more than all white cells. Check both numbers."),
        {"what": part.said},
    )


def check_differential(percents: Mapping[str, float]) -> list[EntryQuestion]:
    """Return a question when a full differential (percent by analyte key) does not add up to 100.

    Asked only when neutrophils, lymphocytes, monocytes, eosinophils and basophils are all there;
    95 to 105 is rounding.
    """
    total = _differential_sum(percents)
    if total is None or _SUM[0] <= total <= _SUM[1]:
        return []
    message = Message(
        "entry",
        QT_TRANSLATE_NOOP("entry", "The percentages add up to {sum}, not to 100. Check them."),
        {"sum": round(total, 1)},
    )
    return [EntryQuestion(QuestionKind.ASK, message)]


def _differential_sum(percents: Mapping[str, float]) -> float | None:
    parts = [key for key in percents if key.endswith("%") and key in ANALYTES and key != "RETIC%"]
    neutrophils = [key for key in parts if key in {"NEUT%", "SEG%"}]
    if not neutrophils or any(key not in percents for key in _DIFFERENTIAL):
        return None
    within = {"SEG%", "BAND%"} if "NEUT%" in parts else set()
    within |= {"LYMPHOBLAST%"} if "BLAST%" in parts else set()
    return sum(percents[key] for key in parts if key not in within)
